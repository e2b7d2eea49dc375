"""Works ahead: what an iterator gives is made in a thread of its own while the caller is busy with what came before.

Worth it where the caller waits for something that needs no Python, such as SQLite. Does not know what is made.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
_SWITCH = 0.0005
"""Seconds until a thread that computes lets another one go on, while both work: Python's own 5 ms would be spent
waiting at every statement."""


class _End:
    """The iterator's end, with what it raised."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


@contextmanager
def ahead(made: Iterable[T], most: int = 2) -> Iterator[Iterator[T]]:
    """What `made` gives, up to `most` pieces ahead. What it raises is raised here. Leaving the block waits until the
    thread has let go of `made`."""
    ready: queue.Queue[T | _End] = queue.Queue(most)
    left = threading.Event()

    def make() -> None:
        error: BaseException | None = None
        try:
            for piece in made:
                ready.put(piece)
                if left.is_set():
                    break
        except BaseException as raised:
            error = raised
        finally:
            if isinstance(made, Generator):
                # What it holds open belongs to this thread.
                made.close()
            ready.put(_End(error))

    def taken() -> Iterator[T]:
        while not isinstance(piece := ready.get(), _End):
            yield piece
        if piece.error is not None:
            raise piece.error
        left.set()

    former = sys.getswitchinterval()
    thread = threading.Thread(target=make, name="ahead", daemon=True)
    sys.setswitchinterval(min(former, _SWITCH))
    thread.start()
    try:
        yield taken()
    finally:
        left.set()
        while thread.is_alive():
            # It may wait to hand over a piece that nobody wants any more.
            try:
                ready.get(timeout=0.05)
            except queue.Empty:
                thread.join(0)
        sys.setswitchinterval(former)
