"""The door of the server: who may come in, under which name it may be called, and how much may be carried in.

A page in a browser can be made to call this machine under a name of its own (DNS rebinding): only names that cannot be
anybody else's are answered, and no page of another origin is told that it may read. Source:
https://developer.mozilla.org/docs/Web/Security/Attacks/DNS_rebinding
"""

from __future__ import annotations

import hmac
import ipaddress
import socket
from collections.abc import Mapping

from core.server.refusal import Refusal

MOST_BYTES = 8 << 20
"""Of a request's body: more than any model here reads."""
BODY_SECONDS = 30.0
"""A body that takes longer to arrive is not waited for."""


class Guard:
    """`others`: whether other computers may come in; they call this one by its name or its number."""

    def __init__(self, key: str, *, others: bool) -> None:
        self._key = key.encode()
        self._others = others
        own = socket.gethostname().casefold()
        self._names = {"localhost", *([own, own.removesuffix(".local") + ".local"] if others else [])}

    def check(self, headers: Mapping[str, str]) -> None:
        """Raises `Refusal` for a name that is not this machine's, or a wrong key."""
        host = headers.get("host", "")
        if not self._is_here(host):
            raise Refusal(403, f"“{host}” is not a name of this server.", code="wrong_host")
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.casefold() != "bearer" or not given:
            raise Refusal(
                401, "A key is needed: send it as “Authorization: Bearer KEY”.", code="missing_api_key"
            )
        if not hmac.compare_digest(given.strip().encode(), self._key):
            raise Refusal(
                401, "The key is wrong. The right one stands in Ustad's settings.", code="invalid_api_key"
            )

    def _is_here(self, host: str) -> bool:
        name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
        name = name.strip("[]").casefold().removesuffix(".")
        if name in self._names:
            return True
        try:
            number = ipaddress.ip_address(name)
        except ValueError:
            return False
        return self._others or number.is_loopback
