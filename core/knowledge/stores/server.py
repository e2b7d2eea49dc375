"""The way to a Qdrant server: its address checked, a client for it, and its trouble in words.

Does not know collections or what is in them.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from core.errors import UserError
from core.knowledge.stores.store import StoreUnavailable
from core.models.remote import trouble
from core.settings import StoreAddress
from core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import httpx
    from qdrant_client import QdrantClient

OLDEST = (1, 12)
"""The first version of Qdrant that counts by a payload field; everything else asked of it is older."""
_CONNECT, _LOOK, _WAIT = 5.0, 15.0, 60.0
"""Seconds for a connection to come about, for a server to say who it is, and for any other answer."""
_TRIES = 4
FIRST_PAUSE = 0.25
"""Seconds before a second try; each further one waits twice as long."""
_PASSING = (429, 502, 503, 504)
"""Answers of a server that may take the same request a moment later."""


class ServerInfo(msgspec.Struct, frozen=True):
    """What a server says of itself."""

    version: str
    collections: int


def check_url(url: str) -> str:
    """The address as the client wants it, with its port. Raises `UserError` for what is no web address."""
    url = url.strip()
    if "://" not in url and url:
        url = "http://" + url
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    is_plain = not (parts.query or parts.fragment or "@" in parts.netloc) if host else False
    if not host or not is_plain or parts.scheme not in ("http", "https") or any(one.isspace() for one in url):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{url}” is not the address of a Qdrant server."),
            QT_TRANSLATE_NOOP("core", "Write it like http://localhost:6333 or https://host:6333/path."),
            url=url,
        )
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}:{port or 6333}{parts.path.rstrip('/')}"


def host_of(url: str) -> str:
    """The machine of an address with its port; "" for what is no address."""
    try:
        return urlsplit(check_url(url)).netloc
    except UserError:
        return ""


def connect(address: StoreAddress, key: str = "") -> QdrantClient:
    """A client for a server; nothing is asked of it yet. It may be used by many threads at once.

    What it raises is for `explain`. A server that is out of breath, or a connection that breaks, is tried again a few
    times: every request of a store may be sent twice. Raises `UserError` for a wrong address or certificate file.
    """
    import httpx
    from qdrant_client import QdrantClient
    from qdrant_client.http.exceptions import ResponseHandlingException

    def send(request: httpx.Request, go: Callable[[httpx.Request], httpx.Response]) -> httpx.Response:
        request.extensions["timeout"] = {
            "connect": _CONNECT, "pool": _CONNECT, "read": _WAIT, "write": _WAIT
        }  # fmt: skip
        for left in reversed(range(_TRIES)):
            try:
                response = go(request)
                if response.status_code not in _PASSING or not left:
                    return response
                wait = min(_WAIT, float(response.headers.get("Retry-After", "0")))
            except ResponseHandlingException as error:
                # One that waited its time out has waited long enough.
                if not left or isinstance(error.source, httpx.TimeoutException):
                    raise
                wait = 0.0
            except ValueError:  # of Retry-After, which may also be a date
                wait = 0.0
            time.sleep(max(wait, FIRST_PAUSE * 2 ** (_TRIES - 1 - left) * random.uniform(0.5, 1.0)))
        raise AssertionError("the last try returns or raises")

    client = QdrantClient(
        url=check_url(address.url),
        # As a header: the client warns on standard error of a key sent unencrypted; the window says so itself.
        headers={"api-key": key} if key else None,
        check_compatibility=False,
        verify=_trusted(address),
        limits=httpx.Limits(max_connections=16, max_keepalive_connections=4),
        timeout=int(_WAIT),
    )
    client.http.client.add_middleware(send)
    return client


def look(address: StoreAddress, key: str = "") -> ServerInfo:
    """Ask a server who it is, without the client's library. Raises `UserError` where none answers, or one that cannot
    keep an index."""
    import httpx

    base, said = check_url(address.url), []
    try:
        with httpx.Client(
            headers={"api-key": key} if key else None,
            verify=_trusted(address),
            timeout=httpx.Timeout(_LOOK, connect=_CONNECT),
        ) as client:
            for path in ("/", "/collections"):
                answer = client.get(base + path)
                if answer.status_code != 200:
                    raise _of_status(answer.status_code, answer.content, address, key)
                said.append(answer.json())
        version = str(said[0]["version"])
        found = ServerInfo(version, len(said[1]["result"]["collections"]))
    except httpx.HTTPError as error:
        raise _of_transport(error, address, _LOOK) from error
    except (ValueError, KeyError, TypeError) as error:
        raise _no_qdrant(address) from error
    if _number(version) < OLDEST:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Qdrant {version} at {host} is too old: {oldest} is needed, or newer."),
            QT_TRANSLATE_NOOP("core", "Bring the server up to date."),
            version=version,
            host=host_of(address.url),
            oldest=".".join(map(str, OLDEST)),
        )
    return found


def explain(error: Exception, address: StoreAddress, key: str = "") -> Exception:
    """The sentence for what the client raised; the error itself where it is our own mistake."""
    import httpx
    import pydantic
    from qdrant_client.common.client_exceptions import ResourceExhaustedResponse
    from qdrant_client.http.exceptions import ResponseHandlingException, UnexpectedResponse

    if isinstance(error, UnexpectedResponse):
        return _of_status(error.status_code or 0, error.content, address, key)
    if isinstance(error, ResourceExhaustedResponse):
        return _of_status(429, str(error).encode(), address, key)
    if isinstance(error, ResponseHandlingException):
        error = error.source
    if isinstance(error, json.JSONDecodeError | pydantic.ValidationError):
        return _no_qdrant(address)
    return _of_transport(error, address, _WAIT) if isinstance(error, httpx.HTTPError) else error


def _of_status(status: int, body: bytes, address: StoreAddress, key: str) -> StoreUnavailable:
    said = _said(body, key)
    args: dict[str, Any] = {"host": host_of(address.url), "reason": said or f"HTTP {status}"}
    if status in (401, 403):
        template = (
            QT_TRANSLATE_NOOP("core", "{host} refused the key: {reason}.")
            if key
            else QT_TRANSLATE_NOOP("core", "{host} wants a key: {reason}.")
        )
        fix = QT_TRANSLATE_NOOP("core", "Enter the key of this server in Settings; it must allow writing.")
        return StoreUnavailable(template, fix, **args)
    if status == 404 and "collection" in said.lower():
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "The index of this project is no longer at {host}: {reason}."),
            QT_TRANSLATE_NOOP("core", "Index the documents again; they are not on the server."),
            **args,
        )
    if status in (404, 405) or 300 <= status < 400:
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "There is a server at {host}, but no Qdrant at this address."),
            QT_TRANSLATE_NOOP("core", "Correct the address in Settings, also its port and path."),
            **args,
        )
    if status == 507 or any(
        word in said.lower() for word in ("no space left", "disk is full", "out of disk")
    ):
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "The disk of {host} is full."),
            QT_TRANSLATE_NOOP("core", "Free some space on it and try again; what was saved before is safe."),
            **args,
        )
    if status == 429:
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "{host} takes no more requests for now: {reason}."),
            QT_TRANSLATE_NOOP("core", "Wait a while, or raise your limit with whoever runs it."),
            **args,
        )
    if status >= 500:
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "{host} failed: {reason}."),
            QT_TRANSLATE_NOOP("core", "Look at the server's own messages, then try again."),
            **args,
        )
    return StoreUnavailable(
        QT_TRANSLATE_NOOP("core", "{host} did not take the request: {reason}."),
        QT_TRANSLATE_NOOP("core", "Look at the server's own messages, then index the documents again."),
        **args,
    )


def _of_transport(error: httpx.HTTPError, address: StoreAddress, seconds: float) -> StoreUnavailable:
    import httpx

    args: dict[str, Any] = {"host": host_of(address.url), "reason": str(error)[: trouble.SHOWN]}
    said = str(error).lower()
    if isinstance(error, httpx.TimeoutException) and not isinstance(error, httpx.ConnectTimeout):
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "{host} said nothing for {seconds} seconds."),
            QT_TRANSLATE_NOOP("core", "Look whether the server is overloaded, then try again."),
            seconds=round(seconds),
            **args,
        )
    if "certificate" in said:
        return StoreUnavailable(
            QT_TRANSLATE_NOOP(
                "core", "{host} could not be reached safely: this machine does not trust its certificate."
            ),
            QT_TRANSLATE_NOOP(
                "core", "If the server is your own, choose its certificate file for this address in Settings."
            ),
            **args,
        )
    if "ssl" in said:
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "{host} does not answer encrypted: {reason}."),
            QT_TRANSLATE_NOOP("core", "Begin its address in Settings with http://, or its port is another."),
            **args,
        )
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError):
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "No Qdrant server answers at {host}."),
            QT_TRANSLATE_NOOP(
                "core",
                "Start it, or correct its address in Settings, then try again; what was saved before is safe.",
            ),
            **args,
        )
    return StoreUnavailable(
        QT_TRANSLATE_NOOP("core", "The connection to {host} broke off."),
        QT_TRANSLATE_NOOP(
            "core", "Look whether the server is still running, then try again; what was saved before is safe."
        ),
        **args,
    )


def _no_qdrant(address: StoreAddress) -> StoreUnavailable:
    return StoreUnavailable(
        QT_TRANSLATE_NOOP("core", "What answers at {host} is no Qdrant server."),
        QT_TRANSLATE_NOOP("core", "Correct the address in Settings, also its port and path."),
        host=host_of(address.url),
    )


def _said(body: bytes, key: str) -> str:
    """The server's own words, on one line and without the key."""
    words = trouble.said(body, key)
    if not words:
        try:
            status = msgspec.json.decode(body)["status"]
            words = str(status["error"] if isinstance(status, dict) else status)
        except (msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError):
            words = "" if body.lstrip()[:1] in (b"<", b"{", b"[") else body.decode(errors="replace")
        if key:
            words = words.replace(key, "…")
        words = " ".join(words.split()).rstrip(".")
    return words[: trouble.SHOWN] + "…" if len(words) > trouble.SHOWN else words


def _trusted(address: StoreAddress) -> Any:
    """What makes a server's certificate good: the system's authorities, or the file given for it."""
    import ssl

    if not address.certificate:
        return True
    try:
        return ssl.create_default_context(cafile=address.certificate)
    except (OSError, ssl.SSLError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not a certificate: {reason}."),
            QT_TRANSLATE_NOOP("core", "Choose the server's certificate (a PEM file) in Settings."),
            path=address.certificate,
            reason=str(getattr(error, "strerror", None) or error),
        ) from error


def _number(version: str) -> tuple[int, int]:
    """The first two parts of a version; a version without numbers counts as new."""
    try:
        major, minor = version.lstrip("v").split(".")[:2]
        return int(major), int(minor)
    except ValueError:
        return (1_000, 0)
