"""The downloads there are: under way, paused, broken off. Joins what lies on the disk with the jobs that bring it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.jobs.queue import Job
from core.models.hub.record import Partial
from core.text import QT_TRANSLATE_NOOP, text
from desktop.context import Context
from desktop.job_signals import JobHandle

TASK = "download_model"
Key = tuple[str, str]
"""A model's name on the hub, and the folder of its repository ("" for the top)."""


class Download:
    """One of them. `partial`: what lies on the disk, None before anything does; `job`: the last one that was to bring
    it, None where that is forgotten."""

    def __init__(self, key: Key, partial: Partial | None, job: Job | None) -> None:
        self.key, self.partial, self.job = key, partial, job

    @property
    def active(self) -> bool:
        return self.job is not None and self.job.active


class Downloads(QObject):
    """Starts, pauses and resumes them. `changed`: the list did; `ended`: one did, and the models on the disk may have
    changed."""

    changed = Signal()
    ended = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._partials: list[Partial] = []
        context.jobs.opened.connect(self._opened)
        for handle in context.jobs.active():
            self._opened(handle)

    def start(self, name: str, subfolder: str = "") -> None:
        """Download, or go on with it, or check a model that is here."""
        last = self._job((name, subfolder))
        if last is not None and last.active:
            return
        if last is not None and last.can_resume:
            self._context.jobs.resume(last.id)
            return
        self._context.jobs.submit(
            TASK,
            {"name": name, "subfolder": subfolder},
            title=text(QT_TRANSLATE_NOOP("core", "Download {name}"), name=name),
        )

    def pause(self, key: Key) -> None:
        """What came stays, and is gone on with."""
        job = self._job(key)
        if job is not None and job.active:
            self._context.jobs.stop(job.id)

    def forget(self, key: Key) -> None:
        """Its parts were deleted: its jobs leave the list too."""
        for job in self._jobs(key):
            if not job.active:
                self._context.jobs.forget(job.id)

    def seen(self, partials: list[Partial]) -> None:
        """Take over what a look at the disk has found."""
        self._partials = partials
        self.changed.emit()

    def all(self) -> list[Download]:
        """Those under way first."""
        parts = {(one.record.name, one.record.subfolder): one for one in self._partials}
        keys = dict.fromkeys([*(_key(handle.job) for handle in self._handles()), *parts])
        return [Download(key, parts.get(key), self._job(key)) for key in keys]

    def handle(self, key: Key) -> JobHandle | None:
        """The handle of the job that brings it now."""
        return next((handle for handle in self._handles() if _key(handle.job) == key), None)

    def folder(self, key: Key) -> Path | None:
        """Where its parts lie."""
        return next(
            (one.folder for one in self._partials if (one.record.name, one.record.subfolder) == key), None
        )

    def _handles(self) -> list[JobHandle]:
        return [handle for handle in self._context.jobs.active() if handle.job.task == TASK]

    def _jobs(self, key: Key) -> list[Job]:
        return [job for job in self._context.jobs.listing() if job.task == TASK and _key(job) == key]

    def _job(self, key: Key) -> Job | None:
        return next(iter(self._jobs(key)), None)

    def _opened(self, handle: JobHandle) -> None:
        if handle.job.task == TASK:
            handle.ended.connect(self._ended)
            handle.started.connect(self.changed)
            self.changed.emit()

    def _ended(self) -> None:
        # What it left is known after the next look at the disk: until then it stands there as it stood.
        self.ended.emit()


def _key(job: Job) -> Key:
    return str(job.params.get("name", "")), str(job.params.get("subfolder", ""))
