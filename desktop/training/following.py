"""The jobs that train: which folder each works on, and what it says, whoever started it and however many there are.

Does not know what is done with it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.jobs.events import Metrics, Progress
from core.text import Text
from desktop.context import Context
from desktop.job_signals import JobHandle

_FOLDERS = {"train": "run", "sweep": "sweep"}
"""The tasks that are followed, and the parameter with their folder."""


class Following(QObject):
    """A folder is that of a run, or of a search for settings. All signals carry it first."""

    began = Signal(object)  # it was put in line, or its turn has come
    progressed = Signal(object, object)  # Progress
    metered = Signal(object, object)  # Metrics
    streamed = Signal(object, str, object)  # kind, value
    warned = Signal(object, object)  # Text
    ended = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._handles: dict[Path, JobHandle] = {}
        self._stopping: set[Path] = set()
        context.jobs.opened.connect(self._follow)
        for handle in context.jobs.active():
            self._follow(handle)

    def is_live(self, folder: Path) -> bool:
        """Whether a job works on it, or waits to."""
        return folder in self._handles

    def is_running(self, folder: Path) -> bool:
        return self.is_live(folder) and self._handles[folder].job.state == "running"

    def is_stopping(self, folder: Path) -> bool:
        return folder in self._stopping

    def folders(self) -> list[Path]:
        """What is worked on, then what waits."""
        return sorted(self._handles, key=lambda folder: not self.is_running(folder))

    def stop(self, folder: Path) -> None:
        """Ask the job to save and stop; `ended` follows."""
        self.mark_stopping(folder)
        self._handles[folder].stop()

    def mark_stopping(self, folder: Path) -> None:
        """It was asked, in whatever way, to come to its end."""
        self._stopping.add(folder)

    @Slot(object)
    def _follow(self, handle: JobHandle) -> None:
        if handle.job.task not in _FOLDERS:
            return
        folder = Path(str(handle.job.params.get(_FOLDERS[handle.job.task], "")))
        self._handles[folder] = handle
        self._stopping.discard(folder)
        handle.started.connect(self._begin)
        handle.progressed.connect(self._progress)
        handle.metered.connect(self._meter)
        handle.streamed.connect(self._stream)
        handle.warned.connect(self._warn)
        handle.ended.connect(self._end)
        self.began.emit(folder)

    def _folder(self) -> Path:
        """Of the job that speaks."""
        speaker: Any = self.sender()
        return next(folder for folder, handle in self._handles.items() if handle is speaker)

    @Slot()
    def _begin(self) -> None:
        self.began.emit(self._folder())

    @Slot(object)
    def _progress(self, event: Progress) -> None:
        self.progressed.emit(self._folder(), event)

    @Slot(object)
    def _meter(self, event: Metrics) -> None:
        self.metered.emit(self._folder(), event)

    @Slot(str, object)
    def _stream(self, kind: str, value: Any) -> None:
        self.streamed.emit(self._folder(), kind, value)

    @Slot(object)
    def _warn(self, message: Text) -> None:
        self.warned.emit(self._folder(), message)

    @Slot()
    def _end(self) -> None:
        folder = self._folder()
        del self._handles[folder]
        self._stopping.discard(folder)
        self.ended.emit(folder)
