"""Runs a coroutine in a thread of its own, hands over what it yields, and ends it as soon as the person says stop.

Does not know what flows. A blocking read from a socket cannot be interrupted; a coroutine can.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
LOOK = 0.05
"""Seconds between two looks whether to stop."""
LEAVING = 0.5
"""Seconds given to a coroutine that was told to stop, to close what it has open."""


class _End:
    """The flow is over, with an error or without."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error


def flow(work: Callable[[], AsyncIterator[T]], stopped: Callable[[], bool]) -> Iterator[T]:
    """The items of `work()`, until it ends, raises (which is raised here), or `stopped()` is true."""
    items: queue.Queue[Any] = queue.Queue()
    loop = asyncio.new_event_loop()
    task: asyncio.Task[None] | None = None
    began = threading.Event()

    async def pump() -> None:
        nonlocal task
        task = asyncio.current_task()
        began.set()
        # Closed here and not by the collector: the connection inside must end with the flow.
        async with contextlib.aclosing(work()) as stream:  # type: ignore[type-var]
            async for item in stream:
                items.put(item)

    def run() -> None:
        try:
            loop.run_until_complete(pump())
        except asyncio.CancelledError:
            items.put(_End())
        except BaseException as error:
            items.put(_End(error))
        else:
            items.put(_End())
        finally:
            began.set()
            with contextlib.suppress(RuntimeError):
                loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    thread = threading.Thread(target=run, name="address", daemon=True)
    thread.start()
    try:
        while not stopped():
            try:
                item = items.get(timeout=LOOK)
            except queue.Empty:
                continue
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item
    finally:
        began.wait()
        with contextlib.suppress(RuntimeError):  # closed already: it has ended
            loop.call_soon_threadsafe(lambda: task.cancel() if task else None)
        thread.join(LEAVING)
