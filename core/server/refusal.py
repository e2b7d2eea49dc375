"""A request that gets no answer: its status and the error object that clients of the protocol read.

Written in English: programs read it. Source: https://platform.openai.com/docs/guides/error-codes
"""

from __future__ import annotations

from typing import Any

RETRY_AFTER = 5
"""Seconds after which a program that found the line full may ask again."""


class Refusal(Exception):
    """`status`: of HTTP. `code` and `param` are as the protocol has them; `param` names the field at fault. `details`
    are for the person at this machine alone."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        param: str | None = None,
        details: str = "",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.param = param
        self.details = details

    @property
    def headers(self) -> dict[str, str]:
        if self.status == 401:
            return {"WWW-Authenticate": "Bearer"}
        return {"Retry-After": str(RETRY_AFTER)} if self.status in (429, 503) else {}

    def body(self) -> dict[str, Any]:
        kinds = {401: "authentication_error", 404: "not_found_error", 429: "rate_limit_error"}
        kind = kinds.get(self.status, "server_error" if self.status >= 500 else "invalid_request_error")
        return {"error": {"message": self.message, "type": kind, "param": self.param, "code": self.code}}


def bad(message: str, param: str | None = None, code: str | None = None) -> Refusal:
    """What was asked cannot be done, and asking again would not help."""
    return Refusal(400, message, code=code, param=param)
