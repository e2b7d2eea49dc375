"""Has an engine write: pieces are sent on and kept as they come, counted and timed.

Does not know what is asked for.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import msgspec

from core.chat.conversation import Answer, Conversation
from core.chat.generator import GenerationConfig, Generator
from core.chat.history import History
from core.chat.prompt import Prompt, Turn
from core.jobs.context import JobContext

PERIOD = 0.03
"""Seconds over which pieces of text are gathered into one event."""
SAVING = 1.0
"""Seconds between savings of an answer that is being written."""


class Writer:
    """One answer in the making. `draft` is all of it but its words, kept with its first piece; `after` is the id of its
    question. The time and the tokens a draft has already are added to."""

    def __init__(
        self,
        ctx: JobContext,
        history: History | None,
        talk: Conversation,
        draft: Answer,
        after: str | None = None,
    ) -> None:
        self.draft = draft
        self._after = after
        self.tokens = 0
        self._ctx = ctx
        self._history = history
        self._talk = talk
        self._began = time.perf_counter()
        self._first = 0.0
        self._rate = 0.0
        self._kept_any = False

    def write(self, generator: Generator, asking: Prompt, config: GenerationConfig) -> Iterator[str]:
        """Pieces of the answer, sent on and kept as they come."""
        gathered, unsaved = "", ""
        sent = saved = time.perf_counter()
        with closing(generator.stream(asking, config, lambda: self._ctx.cancelled)) as stream:  # type: ignore[type-var]
            for piece in stream:
                now = time.perf_counter()
                self.tokens += 1
                self._first = self._first or now
                gathered += piece
                unsaved += piece
                if gathered and (now - sent >= PERIOD or self.tokens == 1):
                    self._ctx.data("token", gathered)
                    gathered, sent = "", now
                if (
                    self._history
                    and unsaved
                    and now - saved >= SAVING
                    and self._history.exists(self._talk.id)
                ):
                    first = not self._kept_any
                    self._history.add_part(self._talk, unsaved, self.draft, first=first, after=self._after)
                    unsaved, saved, self._kept_any = "", now, True
                yield piece
        if gathered:
            self._ctx.data("token", gathered)
        if self.tokens > 1:
            self._rate = (self.tokens - 1) / max(1e-9, time.perf_counter() - self._first)

    def note(self, generator: Generator, turns: list[Turn], tokens: int) -> str:
        """What the engine says to `turns`, not shown to the person; raises `Cancelled` where it was stopped."""
        config = replace(GenerationConfig(), max_new_tokens=tokens, temperature=0.0)
        with closing(  # type: ignore[type-var]
            generator.stream(Prompt(turns=turns, question=""), config, lambda: self._ctx.cancelled)
        ) as stream:
            said = "".join(stream).strip()
        self._ctx.check()
        return said

    def send(self, words: str) -> None:
        """Words that were made elsewhere, sent on as if written."""
        self._first = self._first or time.perf_counter()
        self._ctx.data("token", words)

    def finished(self, *, quoting: bool = False) -> Answer:
        """The draft with its times."""
        first = self._first - self._began if self._first else 0.0
        return msgspec.structs.replace(
            self.draft,
            time=time.time(),
            seconds=round(self.draft.seconds + time.perf_counter() - self._began, 3),
            first_token_seconds=self.draft.first_token_seconds or round(first, 3),
            tokens=0 if quoting else self.draft.tokens + self.tokens,
            tokens_per_second=0.0 if quoting else round(self._rate, 2),
        )
