"""What a server, or the way to it, can have against a request: a sentence for each, with the fix.

Does not send anything.
"""

from __future__ import annotations

import ipaddress
from typing import Any
from urllib.parse import urlsplit

import msgspec

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

SHOWN = 240
"""Characters of a server's own words that are shown."""
_TOO_LONG = ("context_length", "context length", "maximum context", "too many tokens", "context window")


def check_url(url: str) -> str:
    """The base address to which ``/chat/completions`` is added. Raises `UserError` for what is no web address."""
    url = url.strip()
    if "://" not in url and url:
        url = "http://" + url
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or any(mark.isspace() for mark in url):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{url}” is not a web address."),
            QT_TRANSLATE_NOOP("core", "Write it like http://localhost:11434/v1 or https://host/v1."),
            url=url,
        )
    url, path = url.rstrip("/"), parts.path.rstrip("/")
    for ending in ("/chat/completions", "/completions", "/embeddings", "/models"):
        if path.endswith(ending):
            return url.removesuffix(ending)
    return url if path else url + "/v1"


def host_of(url: str) -> str:
    """The machine of an address, with its port where one is given; "" for what is no address."""
    try:
        return urlsplit(check_url(url)).netloc.rpartition("@")[2]
    except UserError:
        return ""


def is_local(url: str) -> bool:
    """Whether the address is on this very machine."""
    try:
        host = urlsplit(check_url(url)).hostname or ""
    except UserError:
        return False
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return number.is_loopback or number.is_unspecified


def said(body: bytes, key: str = "") -> str:
    """What the server says is wrong, in its own words and on one line, without the key should it repeat that."""
    words = ""
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        found = None
    if isinstance(found, dict):
        error = found.get("error", found)
        inner = error.get("message") if isinstance(error, dict) else error
        words = inner if isinstance(inner, str) else str(found.get("message") or found.get("detail") or "")
    if key:
        words = words.replace(key, "…")
    words = " ".join(words.split()).rstrip(".")
    return words[:SHOWN] + "…" if len(words) > SHOWN else words


def of_status(status: int, body: bytes, url: str, model: str, key: str) -> UserError:
    """The sentence for an answer that is none."""
    host, words = host_of(url), said(body, key)
    args: dict[str, Any] = {
        "host": host,
        "model": model,
        "status": status,
        "reason": words or f"HTTP {status}",
    }
    folded = words.lower() + " " + body[:2000].decode(errors="replace").lower()
    if status in (401, 403):
        template = (
            QT_TRANSLATE_NOOP("core", "{host} refused the key: {reason}.")
            if key
            else QT_TRANSLATE_NOOP("core", "{host} wants a key: {reason}.")
        )
        return UserError(
            template,
            QT_TRANSLATE_NOOP(
                "core", "Enter the key for this address in Settings, and check that it is valid."
            ),
            **args,
        )
    if any(mark in folded for mark in _TOO_LONG) and status in (400, 413, 422, 500):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The text is too long for “{model}” at {host}: {reason}."),
            QT_TRANSLATE_NOOP(
                "core", "Lower “Reads and writes at most” for this address in Settings, or send less."
            ),
            **args,
        )
    if status in (400, 404, 422) and "model" in folded and not folded.lstrip().startswith("<"):
        return UserError(
            QT_TRANSLATE_NOOP("core", "{host} has no model called “{model}”: {reason}."),
            QT_TRANSLATE_NOOP("core", "Choose one of its models in Settings, or load this one there first."),
            **args,
        )
    if status in (404, 405):
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "There is a server at {host}, but none that speaks the OpenAI protocol there."
            ),
            QT_TRANSLATE_NOOP("core", "Check the path of the address; it usually ends in /v1."),
            **args,
        )
    if status == 429:
        return UserError(
            QT_TRANSLATE_NOOP("core", "{host} takes no more requests for now: {reason}."),
            QT_TRANSLATE_NOOP("core", "Wait a while, or raise your limit with whoever runs it."),
            **args,
        )
    if 300 <= status < 400:
        return UserError(
            QT_TRANSLATE_NOOP("core", "{host} sends requests on to another address, which is not followed."),
            QT_TRANSLATE_NOOP("core", "Enter the address where the server really is."),
            **args,
        )
    if status >= 500:
        return UserError(
            QT_TRANSLATE_NOOP("core", "{host} failed: {reason}."),
            QT_TRANSLATE_NOOP("core", "Look at the server's own messages, then try again."),
            **args,
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "{host} did not take the request: {reason}."),
        QT_TRANSLATE_NOOP("core", "Check the address and the model in Settings."),
        **args,
    )


def not_protocol(url: str, body: bytes) -> UserError:
    """What came back is no answer of the protocol."""
    shown = " ".join(body[:80].decode(errors="replace").split())
    template = (
        QT_TRANSLATE_NOOP(
            "core", "What answers at {host} does not speak the OpenAI protocol: it sent “{words}”."
        )
        if shown
        else QT_TRANSLATE_NOOP("core", "What answers at {host} does not speak the OpenAI protocol.")
    )
    fix = QT_TRANSLATE_NOOP("core", "Check the address in Settings; it usually ends in /v1.")
    return UserError(template, fix, host=host_of(url), words=shown)


class CutOff(UserError):
    """The connection ended in the middle of an answer."""


def cut_off(url: str) -> CutOff:
    """The sentence for it."""
    return CutOff(
        QT_TRANSLATE_NOOP("core", "The connection to {host} was cut in the middle of the answer."),
        QT_TRANSLATE_NOOP("core", "Check whether the server is still running, then try again."),
        host=host_of(url),
    )


def of_transport(error: Exception, url: str, seconds: float) -> UserError:
    """The sentence for a request that did not get through."""
    import httpx2

    host = host_of(url)
    if isinstance(error, httpx2.ConnectTimeout | httpx2.ConnectError):
        if "certificate" in str(error).lower() or "ssl" in str(error).lower():
            return UserError(
                QT_TRANSLATE_NOOP("core", "{host} could not be reached safely: {reason}."),
                QT_TRANSLATE_NOOP(
                    "core", "Check whether the address begins with http:// or https:// rightly."
                ),
                host=host,
                reason=str(error)[:SHOWN],
            )
        return UserError(
            QT_TRANSLATE_NOOP("core", "No server answers at {host}."),
            QT_TRANSLATE_NOOP("core", "Start the server, or correct the address in Settings."),
            host=host,
        )
    if isinstance(error, httpx2.TimeoutException):
        return UserError(
            QT_TRANSLATE_NOOP("core", "{host} said nothing for {seconds} seconds."),
            QT_TRANSLATE_NOOP("core", "Try again, or allow it a longer wait in Settings."),
            host=host,
            seconds=round(seconds),
        )
    if isinstance(error, httpx2.ProxyError):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The proxy did not let the request to {host} through: {reason}."),
            QT_TRANSLATE_NOOP("core", "Check the proxy settings of the system."),
            host=host,
            reason=str(error)[:SHOWN],
        )
    return cut_off(url)
