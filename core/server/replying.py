"""Answers as the protocol has them: whole, or in chunks of a stream. Does not know how they come about.

Source: https://platform.openai.com/docs/api-reference/chat/object
"""

from __future__ import annotations

import secrets
import time
from typing import Any

import msgspec

from core.server.refusal import Refusal

DONE = b"data: [DONE]\n\n"
STILL_THERE = b": waiting\n\n"
"""A comment, which clients skip: the connection is known to live."""


class Completed(msgspec.Struct, frozen=True, kw_only=True):
    """What the task has made: the words, what was read and written for them in tokens, and why they end there.

    `citations`: which passage each mark in the words points to. `covered` False: the documents do not hold the answer.
    """

    text: str
    tokens_in: int = 0
    tokens_out: int = 0
    finish: str = "stop"
    citations: list[dict[str, Any]] = []
    covered: bool = True

    def usage(self) -> dict[str, int]:
        return {
            "prompt_tokens": self.tokens_in,
            "completion_tokens": self.tokens_out,
            "total_tokens": self.tokens_in + self.tokens_out,
        }


class Reply:
    """The reply to one request: the same id in all its parts."""

    def __init__(self, model: str, *, counts: bool = False, documents: bool = False) -> None:
        self.id = f"chatcmpl-{secrets.token_hex(12)}"
        self._model = model
        self._created = int(time.time())
        self._counts = counts
        self._documents = documents

    def whole(self, made: Completed) -> dict[str, Any]:
        choice = {
            "index": 0,
            "message": {"role": "assistant", "content": made.text, "refusal": None},
            "logprobs": None,
            "finish_reason": made.finish,
        }
        return {
            **self._head("chat.completion"),
            "choices": [choice],
            "usage": made.usage(),
            **self._sources(made),
        }

    def opening(self) -> bytes:
        return self._chunk({"role": "assistant", "content": ""})

    def piece(self, words: str) -> bytes:
        return self._chunk({"content": words})

    def closing(self, made: Completed) -> bytes:
        """The end of the answer, what it used where that was asked for, and the end of the stream."""
        last = self._chunk({}, made.finish, **self._sources(made))
        if self._counts:
            used = {**self._head("chat.completion.chunk"), "choices": [], "usage": made.usage()}
            last += event(used)
        return last + DONE

    def _sources(self, made: Completed) -> dict[str, Any]:
        return {"citations": made.citations, "covered": made.covered} if self._documents else {}

    def _chunk(self, delta: dict[str, str], finish: str | None = None, **more: Any) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        usage = {"usage": None} if self._counts else {}
        return event({**self._head("chat.completion.chunk"), "choices": [choice], **usage, **more})

    def _head(self, kind: str) -> dict[str, Any]:
        return {"id": self.id, "object": kind, "created": self._created, "model": self._model}


def event(value: Any) -> bytes:
    """One event of a stream."""
    return b"data: " + msgspec.json.encode(value) + b"\n\n"


def broken_off(refused: Refusal) -> bytes:
    """The event that ends a stream for which the status was sent before its trouble was known."""
    return event(refused.body())
