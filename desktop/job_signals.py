"""Where the worker threads of the queue meet the window: events of jobs become signals. The only file that knows both.

Events cross in bulk: however many arrive, the window is woken once and works them off in short turns.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.jobs.events import (
    Data,
    Event,
    Failed,
    Finished,
    Metrics,
    Progress,
    Started,
    Stopped,
    Terminal,
    Warned,
)
from core.text import Text

if TYPE_CHECKING:
    from core.jobs.queue import Job, JobQueue

TURN = 0.008
"""Seconds the window gives to events before it looks after the person again."""


class JobHandle(QObject):
    """One job as the window sees it. Exactly one of `finished`, `failed`, `stopped` comes, then `ended`."""

    started = Signal()
    progressed = Signal(object)  # Progress
    metered = Signal(object)  # Metrics
    streamed = Signal(str, object)  # kind, value
    warned = Signal(object)  # Text
    finished = Signal(object)  # result
    failed = Signal(object)  # Failed
    stopped = Signal()
    ended = Signal()

    def __init__(self, jobs: Jobs, job: Job) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self.job = job
        self.progress: Progress | None = None
        self.warnings: list[Text] = []

    @property
    def id(self) -> str:
        return self.job.id

    def stop(self) -> None:
        """Ask the job to stop; `stopped` follows when it has."""
        self._jobs.stop(self.id)

    def deliver(self, event: Event) -> None:
        """Turn one event into its signal."""
        match event:
            case Started():
                self.started.emit()
            case Progress():
                self.progress = event
                self.progressed.emit(event)
            case Metrics():
                self.metered.emit(event)
            case Data():
                self.streamed.emit(event.kind, event.value)
            case Warned():
                self.warnings.append(event.message)
                self.warned.emit(event.message)
            case Finished():
                self.finished.emit(event.result)
            case Failed():
                self.failed.emit(event)
            case Stopped():
                self.stopped.emit()
        if isinstance(event, Terminal):
            self.ended.emit()


class Jobs(QObject):
    """The queue, for the window.

    `opened` announces the handle of every job that starts or is resumed, so that a screen can follow work that
    was started elsewhere. `arrived` carries every event with its handle, after the handle's own signals.
    """

    opened = Signal(object)  # JobHandle
    arrived = Signal(object, object)  # JobHandle, Event
    listed = Signal()  # the list of jobs, or a state in it, changed
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: deque[tuple[Job, Event]] = deque()
        self._lock = threading.Lock()
        self._waking = False
        self._handles: dict[str, JobHandle] = {}
        self._woken.connect(self._work_off)

    @cached_property
    def queue(self) -> JobQueue:
        """The queue itself, made when it is first asked for: the window is painted before."""
        from core.jobs.queue import JobQueue

        return JobQueue(self._receive)

    def submit(self, task: str, params: dict[str, Any], title: Text | None = None) -> JobHandle:
        """Start a job; connect to the handle's signals before returning to the event loop."""
        return self._open(self.queue.submit(task, params, title))

    def resume(self, job_id: str) -> JobHandle:
        return self._open(self.queue.resume(job_id))

    def stop(self, job_id: str) -> None:
        self.queue.stop(job_id)

    def move(self, job_id: str, by: int) -> None:
        """Let a waiting job change places with the one before (-1) or after it (1)."""
        self.queue.move(job_id, by)
        self.listed.emit()

    def forget(self, job_id: str) -> None:
        self.queue.forget(job_id)
        self.listed.emit()

    def handle(self, job_id: str) -> JobHandle | None:
        """The handle of an active job."""
        return self._handles.get(job_id)

    def active(self) -> list[JobHandle]:
        """Handles of the jobs that wait or run, oldest first; quick ones left out."""
        return [handle for handle in self._handles.values() if not handle.job.about.quick]

    def any_of(self, tasks: Collection[str]) -> bool:
        """Whether a job of these tasks waits or runs, quick ones too."""
        return any(handle.job.task in tasks for handle in self._handles.values())

    def listing(self) -> list[Job]:
        """All listed jobs, newest first."""
        return self.queue.jobs()

    def close(self) -> None:
        """Stop all jobs and end all children; what was under way stays resumable."""
        if "queue" in self.__dict__:
            self.queue.close()

    def _open(self, job: Job) -> JobHandle:
        # Events of a job that ends at once still wait in the queue of the event loop: none is missed.
        handle = JobHandle(self, job)
        self._handles[job.id] = handle
        self.opened.emit(handle)
        self.listed.emit()
        return handle

    def _receive(self, job: Job, event: Event) -> None:
        """Called from worker threads."""
        with self._lock:
            self._events.append((job, event))
            wake, self._waking = not self._waking, True
        if wake:
            self._woken.emit()

    @Slot()
    def _work_off(self) -> None:
        deadline = time.perf_counter() + TURN
        relist = False
        while time.perf_counter() < deadline:
            with self._lock:
                if not self._events:
                    self._waking = False
                    break
                job, event = self._events.popleft()
            relist = self._dispatch(job, event) or relist
        else:
            QTimer.singleShot(0, self._work_off)
        if relist:
            self.listed.emit()

    def _dispatch(self, job: Job, event: Event) -> bool:
        """Deliver one event; True when the job list looks different after it."""
        handle = self._handles.get(job.id)
        if handle is None:
            return False
        if isinstance(event, Terminal):
            del self._handles[job.id]
        handle.deliver(event)
        self.arrived.emit(handle, event)
        if isinstance(event, Terminal):
            handle.deleteLater()
        return isinstance(event, Started | Terminal) and not job.about.quick
