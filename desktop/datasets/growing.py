"""Rows being proposed: starts the job, shows over the table how it goes, and leads to what came of it.

Also follows a run that was resumed from the jobs panel. Does not know the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.datasets.rows import Runs
from core.errors import UserError
from core.jobs.events import Failed, Progress
from core.synthesis.budget import ENDED
from core.text import QT_TRANSLATE_NOOP, plural, text
from desktop import i18n, motion
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.spinner import Spinner

if TYPE_CHECKING:
    from desktop.datasets.grow_dialog import Memory

TASK = "propose_rows"


class Growing(QFrame):
    """`arriving`: drafts have come into a dataset (its path). `review_wanted`: the same, to be shown for review."""

    arriving = Signal(str)
    review_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.growing")
        self.setProperty("role", "card")
        self._context = context
        self._memory: Memory | None = None
        self._handle: JobHandle | None = None
        self._job = ""
        self._path = ""
        self._rows = 0
        self._result: dict[str, Any] | None = None
        self._spinner = Spinner(18)
        self._title = ElidedLabel("", "medium")
        self._title.setObjectName("datasets.growing.title")
        self._note = label("", "small", wrap=True, name="datasets.growing.note")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(self.tr("Stop"), name="datasets.growing.stop", icon="stop", on_click=self.stop)
        self._resume = button(
            self.tr("Resume"), name="datasets.growing.resume", icon="play", on_click=self._again
        )
        self._left = button(
            self.tr("What was left out"), name="datasets.growing.left", role="quiet", on_click=self._show_left
        )
        self._review = button(
            self.tr("Review"), name="datasets.growing.review", icon="list-checks", on_click=self._want_review
        )
        self._close = icon_button(
            "x", name="datasets.growing.close", tip=self.tr("Hide this line"), on_click=self.hide
        )
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._bar)
        words.addWidget(self._note)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 12, 10)
        line.setSpacing(10)
        line.addWidget(self._spinner)
        line.addLayout(words, 1)
        for control in (self._left, self._review, self._resume, self._stop, self._close):
            line.addWidget(control)
        self.hide()
        context.jobs.opened.connect(self._opened)
        self._look()

    @property
    def is_busy(self) -> bool:
        return self._handle is not None

    # -- what the person does ------------------------------------------------------------------------------

    def ask(self, dataset: str, selected: Runs) -> None:
        """Let the person say what is to be proposed into `dataset`, and start."""
        project = self._context.project
        if project is None:
            return
        if self.is_busy:
            words = self.tr("Rows are being proposed already. Wait until that is done, or stop it.")
            self._context.show_message("info", words)
            return
        from core.synthesis import passages
        from desktop.datasets.grow_dialog import GrowDialog, Memory

        self._memory = self._memory or Memory()
        try:
            sizes = passages.sizes(project)
        except UserError as error:
            self._context.show_error(error)
            return
        dialog = GrowDialog(self.window(), self._context, dataset, selected, sizes, self._memory)
        if dialogs.run(dialog):
            title = text(QT_TRANSLATE_NOOP("core", "Propose rows into “{name}”"), name=dataset)
            self._context.jobs.submit(TASK, dialog.params(), title)

    def stop(self) -> None:
        """What came so far stays."""
        if self._handle is not None:
            self._note.setText(self.tr("Stopping…"))
            self._handle.stop()

    def forget(self) -> None:
        """Another project is open: what this line says is not about it."""
        self._handle = None
        self.hide()
        self._look()

    def _look(self) -> None:
        """Follow a run of this project that is under way already (resumed at the start, say)."""
        for handle in self._context.jobs.active():
            self._opened(handle)

    # -- the job -------------------------------------------------------------------------------------------

    def _opened(self, handle: JobHandle) -> None:
        project = self._context.project
        if handle.job.task != TASK or project is None or handle.job.params["project"] != str(project.folder):
            return
        self._handle, self._job, self._result, self._rows = handle, handle.id, None, 0
        self._path = str(project.datasets_dir / f"{handle.job.params['dataset']}.sqlite")
        self._title.setText(i18n.translate(handle.job.title))
        self._say(self.tr("Getting ready…"), "small")
        motion.show_busy(self._bar)
        self._show_state()
        self.show()
        if handle.property("followed"):
            return
        handle.setProperty("followed", True)
        handle.progressed.connect(self._progressed)
        handle.streamed.connect(self._streamed)
        handle.finished.connect(self._finished)
        handle.failed.connect(self._failed)
        handle.stopped.connect(self._stopped)
        handle.ended.connect(self._ended)

    def _is_mine(self) -> bool:
        """Whether the signal is of the run that is shown, not of one of another project."""
        return self._handle is not None and self.sender() is self._handle

    def _progressed(self, event: Progress) -> None:
        if not self._is_mine():
            return
        if event.total:
            self._bar.setRange(0, round(event.total))
            self._bar.setValue(round(event.done))
        if event.note is not None:
            self._say(i18n.translate(event.note), "small")

    def _streamed(self, kind: str, value: Any) -> None:
        if self._is_mine() and kind == "proposed":
            self._rows = value["rows"]
            self._path = value["dataset"]
            self._review.setVisible(self._rows > 0)
            self.arriving.emit(self._path)

    def _finished(self, result: dict[str, Any]) -> None:
        if not self._is_mine():
            return
        self._result, self._rows = result, result["rows"]
        left = sum(result["reasons"].values())
        asked = plural(self.tr("%n passage(s) asked about", "", result["asked"]), result["asked"])
        parts = [plural(self.tr("%n row(s) proposed", "", result["rows"]), result["rows"]), asked]
        if left:
            parts.append(self.tr("{n} left out").format(n=i18n.number(left)))
        parts.append(i18n.duration(result["seconds"]))
        if result["cost"] is not None:
            cost = i18n.decimal(result["cost"], 3 if result["cost"] < 1 else 2)
            parts.append(self.tr("cost {cost}").format(cost=cost))
        ended = i18n.core_text(ENDED[result["ended"]])
        self._say(i18n.joined([*parts, ended]), "small" if result["rows"] else "caution")

    def _failed(self, failed: Failed) -> None:
        if self._is_mine():
            came = plural(self.tr("%n row(s) came before.", "", self._rows), self._rows)
            self._say(f"{i18n.translate(failed.message)} {came}", "error")

    def _stopped(self) -> None:
        if self._is_mine():
            self._say(plural(self.tr("Stopped. %n row(s) came.", "", self._rows), self._rows), "small")

    def _ended(self) -> None:
        if not self._is_mine():
            return
        self._handle = None
        self._show_state()
        self.arriving.emit(self._path)
        self._context.announce(datasets=True)

    # -- what is shown -------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        busy = self.is_busy
        self._spinner.setVisible(busy)
        self._spinner.start() if busy else self._spinner.stop()
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        self._close.setVisible(not busy)
        job = self._context.jobs.queue.get(self._job)
        self._resume.setVisible(not busy and job is not None and job.can_resume)
        self._left.setVisible(bool(self._result and self._result["reasons"]))
        self._review.setVisible(self._rows > 0)

    def _say(self, words: str, kind: str) -> None:
        self._note.setText(words)
        set_kind(self._note, kind)

    def _again(self) -> None:
        try:
            self._context.jobs.resume(self._job)
        except UserError as error:
            self._context.show_error(error)

    def _show_left(self) -> None:
        from desktop.datasets.grow_left import LeftDialog

        if self._result is not None:
            dialogs.run(LeftDialog(self.window(), self._result))

    def _want_review(self) -> None:
        self.review_wanted.emit(self._path)
