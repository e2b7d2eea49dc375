"""Follows a trial's job: puts what comes into a `Trial`, and tells in short turns what changed. Knows no widgets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core import fields
from core.chat.conversation import Arm
from core.evaluation.trial import Comparison, Reply, Result, Trial
from core.jobs.events import Progress
from core.text import Text
from desktop.job_signals import JobHandle

TURN_MS = 150
"""Replies that come meanwhile are shown at once."""


class Following(QObject):
    """`trial` grows while the job runs. `replied` carries the places of the questions that changed."""

    began = Signal()
    replied = Signal(object)  # set[int]
    measured = Signal()
    progressed = Signal(object)  # Progress
    finished = Signal(str)  # id of the trial
    ended = Signal()

    def __init__(self, parent: QObject, handle: JobHandle) -> None:
        super().__init__(parent)
        self.handle = handle
        params = handle.job.params
        # A job that began before anyone looked has told its questions already: then only figures are shown.
        self.trial = Trial(
            id="",
            arms=fields.from_builtins(list[Arm], params["arms"]),
            questions=[],
            primary=params.get("primary") or "contains",
            minutes=params.get("minutes") or 0,
        )
        self.progress: Progress | None = handle.progress
        self.stopping = False
        self._fresh: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self._tell)
        handle.progressed.connect(self._progressed)
        handle.streamed.connect(self._take)
        handle.finished.connect(self._finished)
        handle.ended.connect(self._ended)

    def stop(self) -> None:
        """Ask the job to end; what was answered is kept."""
        self.stopping = True
        self.handle.stop()

    @Slot(object)
    def _progressed(self, event: Progress) -> None:
        self.progress = event
        self.progressed.emit(event)

    @Slot(str, object)
    def _take(self, kind: str, value: Any) -> None:
        trial = self.trial
        if kind == "trial":
            made = fields.from_builtins(Trial, value)
            made.replies = [[None] * len(made.questions) for _ in made.arms]
            self.trial = made
            self._fresh.clear()
            self.began.emit()
        elif kind == "reply" and value["index"] < len(trial.questions):
            trial.replies[value["arm"]][value["index"]] = fields.from_builtins(Reply, value["reply"])
            self._fresh.add(value["index"])
            if not self._timer.isActive():
                self._timer.start()
        elif kind == "results":
            trial.results = fields.from_builtins(list[Result], value["results"])
            trial.comparisons = fields.from_builtins(list[Comparison], value["comparisons"])
            self.measured.emit()
        elif kind == "gone":
            trial.gone[value["arm"]] = fields.from_builtins(Text, value["why"])
            self.measured.emit()

    @Slot()
    def _tell(self) -> None:
        fresh, self._fresh = self._fresh, set()
        if fresh:
            self.replied.emit(fresh)

    @Slot(object)
    def _finished(self, result: Any) -> None:
        self._tell()
        self.finished.emit(result["trial"])

    @Slot()
    def _ended(self) -> None:
        self._timer.stop()
        self._tell()
        self.ended.emit()
