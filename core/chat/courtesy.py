"""The person at the window goes first: what other programs asked for waits, or pauses, while she wants an answer.

Does not know how either is made.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from core.jobs.context import JobContext

LOOK = 0.1
"""Seconds between two looks whether a job that waits was stopped."""


class Courtesy:
    """One for each process that answers."""

    def __init__(self) -> None:
        self._persons = 0
        self._left = threading.Condition()

    @property
    def wanted(self) -> bool:
        """Whether the person waits for an answer, or is given one."""
        return self._persons > 0

    def wait(self, ctx: JobContext) -> None:
        """Wait until nobody goes first. Raises `Cancelled`."""
        with self._left:
            while not self._left.wait_for(lambda: not self.wanted, LOOK):
                ctx.check()

    @contextmanager
    def first(self) -> Iterator[None]:
        with self._left:
            self._persons += 1
        try:
            yield
        finally:
            with self._left:
                self._persons -= 1
                self._left.notify_all()


class Guest(JobContext):
    """The context of work that is done for another program: it counts as stopped as soon as the person wants an
    answer, and is taken up again later. `pauses`: whether it has to."""

    def __init__(self, ctx: JobContext, *, pauses: bool) -> None:
        super().__init__(ctx.job, ctx._send, ctx.keep)
        self._cancel = ctx._cancel
        self._courtesy = of(ctx)
        self._pauses = pauses
        self.paused = False

    @property
    def cancelled(self) -> bool:
        if self._pauses and not self.paused:
            self.paused = self._courtesy.wanted
        return self.paused or self._cancel.is_set()

    def check(self) -> None:
        # What can be broken off without loss, is; the rest looks at `cancelled`.
        if self._cancel.is_set():
            super().check()


def of(ctx: JobContext) -> Courtesy:
    return ctx.kept("chat.courtesy", Courtesy)


@contextmanager
def first(ctx: JobContext) -> Iterator[None]:
    """An answer for the person goes before all others for as long as the block lasts; one for a guest does not."""
    if isinstance(ctx, Guest):
        yield
    else:
        with of(ctx).first():
            yield
