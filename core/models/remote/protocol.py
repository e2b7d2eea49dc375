"""The OpenAI protocol's own ways: what stands where in a reply, and how requests differ from server to server.

Does not send anything.
"""

from __future__ import annotations

import email.utils
import time
from typing import Any


def retry_after(value: str) -> float | None:
    """Seconds of a Retry-After header: a number, or a date (RFC 9110, 10.2.3). None where it says nothing."""
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def adapted(request: dict[str, Any], status: int, body: bytes) -> bool:
    """Whether the request was changed into one that this server takes: newer models of some services call the limit
    otherwise, and leave no choice of temperature."""
    if status != 400:
        return False
    if b"max_completion_tokens" in body and "max_tokens" in request:
        request["max_completion_tokens"] = request.pop("max_tokens")
        return True
    for name in ("temperature", "top_p", "seed"):
        if name in request and name.encode() in body and b"upport" in body:
            del request[name]
            return True
    return False


def is_final(body: bytes) -> bool:
    """Whether waiting will not help: the account is empty."""
    return b"insufficient_quota" in body


def first_choice(found: Any) -> dict[str, Any]:
    """The first of the answers in a reply; empty where there is none."""
    choices = found.get("choices") if isinstance(found, dict) else None
    return choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}


def content(message: dict[str, Any]) -> str:
    """The words of a message, or of a piece of one."""
    content = message.get("content")
    if isinstance(content, list):  # parts, as newer servers may write them
        return "".join(str(part.get("text") or "") for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def whole_number(value: Any) -> int | None:
    """A count as the server gives it; None where it gives none."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None
