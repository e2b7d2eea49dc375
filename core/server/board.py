"""What was asked of the server: counted, and the last requests kept, without a word of what they said."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

KEPT = 50


@dataclass
class Entry:
    """One request. `status` 0: it is being answered. Tokens count what the model read and wrote."""

    what: str
    caller: str = ""
    model: str = ""
    status: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    error: str = ""
    details: str = ""
    time: float = field(default_factory=time.time)
    seconds: float = 0.0
    left: bool = False
    """Whether the program that asked went away before the end."""


class Board:
    """`changed` is called, from the server's thread, whenever something is new."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._lock = threading.Lock()
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._count = 0

    @property
    def count(self) -> int:
        """All requests since the server was switched on."""
        return self._count

    def last(self) -> list[Entry]:
        """The last requests, newest first."""
        with self._lock:
            return list(reversed(self._entries))

    def begin(self, what: str, caller: str) -> Entry:
        entry = Entry(what, caller)
        with self._lock:
            self._entries.append(entry)
            self._count += 1
        self._changed()
        return entry

    def end(self, entry: Entry, status: int) -> None:
        entry.seconds = time.time() - entry.time
        entry.status = status
        self._changed()
