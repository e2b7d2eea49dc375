"""Jobs as the server sees them: asked for in its event loop, done where the window's own are, heard piece by piece.

Does not know what the jobs are.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from typing import Any, Protocol

from core.jobs.events import Data, Event, Failed, Finished, Stopped, Terminal
from core.server.line import Line
from core.server.refusal import Refusal


class Queue(Protocol):
    """What the server needs of the queue of jobs."""

    def begin(self, task: str, params: dict[str, Any], hear: Callable[[Event], None]) -> str:
        """Submit a job whose events `hear` is told from other threads; its id."""
        ...

    def stop(self, job_id: str) -> None: ...


class Work:
    """One kind of work: `slots` jobs of it at a time, so that the window's own never wait behind a crowd."""

    def __init__(self, queue: Queue, task: str, slots: int = 1) -> None:
        self._queue = queue
        self._task = task
        self._line = Line(slots)

    @property
    def waiting(self) -> int:
        return self._line.waiting

    async def events(self, caller: str, params: dict[str, Any]) -> AsyncGenerator[Data | Finished]:
        """What the job streams, and at last its result. Raises `Refusal` where it fails. Whoever stops listening stops
        the job."""
        await self._line.turn(caller)
        loop = asyncio.get_running_loop()
        inbox: asyncio.Queue[Event] = asyncio.Queue()
        ended = False

        def arrive(event: Event) -> None:
            nonlocal ended
            inbox.put_nowait(event)
            if isinstance(event, Terminal):
                ended = True
                self._line.leave()  # not before: a job that is being stopped still has its turn

        def hear(event: Event) -> None:
            with contextlib.suppress(RuntimeError):  # the server has gone, and the job is being stopped
                loop.call_soon_threadsafe(arrive, event)

        try:
            job = self._queue.begin(self._task, params, hear)
        except BaseException:
            self._line.leave()
            raise
        try:
            while True:
                event = await inbox.get()
                match event:
                    case Data():
                        yield event
                    case Finished():
                        yield event
                        return
                    case Failed():
                        raise _refused(event)
                    case Stopped():
                        raise Refusal(
                            503, "It was stopped here before it was done. Ask again.", code="stopped"
                        )
        finally:
            if not ended:
                self._queue.stop(job)


def _refused(failed: Failed) -> Refusal:
    """Trouble of ours says no more than that there was some; the window has the details."""
    if failed.is_bug:
        return Refusal(
            500, "Something went wrong inside Ustad. Its log has the details.", code="internal_error"
        )
    words = f"{failed.message} {failed.fix}" if failed.fix else str(failed.message)
    return Refusal(400, words, code="cannot_answer")
