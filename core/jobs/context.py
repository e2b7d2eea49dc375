"""What a task sees of the world that runs it: say something, ask whether to go on, keep something warm.

Does not know lanes, processes or the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from core.errors import Cancelled
from core.jobs.events import Data, Event, Logged, Metrics, Progress, Warned
from core.text import Text, Value, text

T = TypeVar("T")
Releaser = Callable[[], Text | None]


class Keep:
    """Things that outlive one job in a long-lived process: a loaded model, an open store."""

    def __init__(self) -> None:
        self._things: dict[object, Any] = {}
        self._releasers: dict[object, Releaser] = {}
        self._lock = threading.RLock()

    def get(self, key: object, make: Callable[[], T]) -> T:
        """The thing kept under `key`, made on first asking. Making is done once, also when several jobs ask."""
        with self._lock:
            if key not in self._things:
                self._things[key] = make()
            thing: T = self._things[key]
            return thing

    def drop(self, key: object) -> Any:
        """Forget what is kept under `key` and return it (None if nothing was)."""
        with self._lock:
            return self._things.pop(key, None)

    def on_release(self, key: object, releaser: Releaser) -> None:
        """Call `releaser` when memory or the GPU is wanted elsewhere; it returns a sentence about what it gave up."""
        with self._lock:
            self._releasers[key] = releaser

    def release(self) -> list[Text]:
        """Give back what can be given back, and say what that was."""
        with self._lock:
            said = [releaser() for releaser in list(self._releasers.values())]
        return [sentence for sentence in said if sentence is not None]


class JobContext:
    """Handed to every task as its first argument."""

    def __init__(self, job: str, send: Callable[[Event], None], keep: Keep | None = None) -> None:
        self.job = job
        self.keep = keep or Keep()
        self._send = send
        self._cancel = threading.Event()

    def progress(self, done: float, total: float | None = None, note: Text | None = None) -> None:
        self._send(Progress(job=self.job, done=done, total=total, note=note))

    def part(self, begin: float, end: float) -> JobContext:
        """A context for one step of several: its progress moves ours from `begin` to `end`, both from 0 to 1."""

        def send(event: Event) -> None:
            if isinstance(event, Progress):
                share = event.done / event.total if event.total else 0.0
                event = msgspec.structs.replace(event, done=begin + share * (end - begin), total=1.0)
            self._send(event)

        made = JobContext(self.job, send, self.keep)
        made._cancel = self._cancel
        return made

    def metrics(self, step: int, **values: float) -> None:
        self._send(Metrics(job=self.job, step=step, values=values))

    def data(self, kind: str, value: object) -> None:
        """Stream a JSON value, or a dataclass or struct that has a JSON form."""
        self._send(Data(job=self.job, kind=kind, value=msgspec.to_builtins(value)))

    def warn(self, message: str | Text, **args: Value) -> None:
        """Say something the person must know although the work goes on."""
        self._send(
            Warned(job=self.job, message=message if isinstance(message, Text) else text(message, **args))
        )

    def log(self, line: str) -> None:
        self._send(Logged(job=self.job, line=line))

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the person asked to stop. Call it wherever stopping is safe."""
        if self._cancel.is_set():
            raise Cancelled

    def cancel(self) -> None:
        self._cancel.set()

    def kept(self, key: object, make: Callable[[], T]) -> T:
        """What this process keeps under `key`, made on first asking."""
        return self.keep.get(key, make)


class MemoryContext(JobContext):
    """A context that remembers what was said: for calling a task directly."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        super().__init__("memory", self.events.append)

    def of(self, kind: type[T]) -> list[T]:
        """The events of one kind, in order."""
        return [event for event in self.events if isinstance(event, kind)]
