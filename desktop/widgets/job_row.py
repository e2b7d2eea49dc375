"""One job in the jobs panel: title, state, progress, time left, what one can do about it, and its log."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout

from core.jobs.events import Progress
from core.jobs.queue import Job
from desktop import errors, i18n, motion
from desktop.context import Context
from desktop.i18n import sentences, translate
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill
from desktop.widgets.report_dialog import ReportDialog
from desktop.widgets.time_left import TimeLeft

TAIL = 64_000
"""Bytes of the log's end that are shown."""
LOG_MS = 1000

_KINDS = {
    "waiting": "neutral",
    "running": "accent",
    "finished": "good",
    "failed": "error",
    "stopped": "neutral",
    "interrupted": "caution",
}


class JobRow(QFrame):
    """Follows one job of the queue until it is forgotten."""

    def __init__(self, context: Context, job: Job) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self.job = job
        name = f"jobs.row.{job.id}"
        self.setObjectName(name)
        self._left = TimeLeft()
        self.title = ElidedLabel(translate(job.title), "strong")
        self.pill = Pill(name=f"{name}.state")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.note = ElidedLabel("", "small", name=f"{name}.note")
        self.left = label("", "small", name=f"{name}.left")
        self.trouble = label("", "error", wrap=True, name=f"{name}.error", selectable=True)
        self.warning = label("", "caution", wrap=True, name=f"{name}.warning", selectable=True)
        self.log = QPlainTextEdit()
        self.log.setObjectName(f"{name}.log")
        self.log.setAccessibleName(self.tr("Log of {title}").format(title=self.title.text()))
        self.log.setProperty("role", "log")
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setFixedHeight(180)
        self.log.hide()
        self._log_size = -1
        self._log_timer = QTimer(self)
        self._log_timer.setInterval(LOG_MS)
        self._log_timer.timeout.connect(self._read_log)

        self.stop_button = button(
            self.tr("Stop"), name=f"{name}.stop", icon="stop", role="danger", on_click=self._stop
        )
        self.resume_button = button(
            self.tr("Resume"), name=f"{name}.resume", icon="play", role="primary", on_click=self._resume
        )
        self.log_button = button(
            self.tr("Log"), name=f"{name}.show_log", icon="file-text", role="quiet", on_click=self._toggle_log
        )
        self.copy_button = button(
            self.tr("Copy details…"), name=f"{name}.copy", icon="copy", role="quiet", on_click=self._copy
        )
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title, 1)
        first.addWidget(self.pill)
        state = QHBoxLayout()
        state.addWidget(self.note, 1)
        state.addWidget(self.left)
        actions = Flow(gap=6)
        for made in (self.stop_button, self.resume_button, self.log_button, self.copy_button):
            actions.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 10)
        box.setSpacing(7)
        box.addLayout(first)
        box.addWidget(self.bar)
        box.addLayout(state)
        box.addWidget(self.trouble)
        box.addWidget(self.warning)
        box.addLayout(actions)
        box.addWidget(self.log)
        self.show_state()

    def show_state(self) -> None:
        """Show where the job stands now."""
        job = self.job
        words = {
            "waiting": self.tr("Waiting"),
            "running": self.tr("Running"),
            "finished": self.tr("Finished"),
            "failed": self.tr("Failed"),
            "stopped": self.tr("Stopped"),
            "interrupted": self.tr("Interrupted"),
        }[job.state]
        self.pill.set(words, _KINDS[job.state])
        self.setAccessibleName(f"{self.title.text()}: {words}")
        self.bar.setVisible(job.state == "running")
        self.left.setVisible(job.state == "running")
        self.stop_button.setVisible(job.active)
        if not job.active:
            self.stop_button.setEnabled(True)
            self.stop_button.setText(self.tr("Stop"))
        self.resume_button.setVisible(job.can_resume)
        trouble = sentences(job.error, job.fix)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble) and job.state == "failed")
        self.copy_button.setVisible(job.state == "failed")
        handle = self._context.jobs.handle(job.id)
        if job.state == "waiting":
            self.note.setText(self._lane())
        elif job.state == "running":
            self.show_progress(handle.progress if handle is not None else None)
        elif job.state == "interrupted":
            self.note.setText(self.tr("Ustad ended while this was under way."))
        elif job.ended is not None:
            took = i18n.duration(job.ended - (job.started or job.ended))
            self.note.setText(self.tr("{when} · took {time}").format(when=i18n.when(job.ended), time=took))
        if handle is not None and handle.warnings:
            self.warning.setText("\n".join(dict.fromkeys(map(translate, handle.warnings))))
        self.warning.setVisible(bool(self.warning.text()))

    def show_progress(self, event: Progress | None) -> None:
        """Show how far a running job is."""
        if event is None or not event.total:
            motion.show_busy(self.bar)
            self.left.setText("")
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * min(1.0, event.done / event.total)))
            self._left.note(event.time, event.done, event.total)
            seconds = self._left.seconds()
            left = self.tr("{time} left").format(time=i18n.duration(seconds)) if seconds is not None else ""
            self.left.setText(left)
        parts = []
        if event is not None and event.note is not None:
            parts.append(translate(event.note))
        if event is not None and event.total:
            words = i18n.size if self.job.about.in_bytes else i18n.number
            done, total = words(event.done), words(event.total)
            parts.append(self.tr("{done} of {total}").format(done=done, total=total))
        self.note.setText(i18n.joined(parts, " · ") or self._lane())

    def showEvent(self, event: QShowEvent) -> None:
        if not self.log.isHidden():
            self._log_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._log_timer.stop()

    def _lane(self) -> str:
        return {
            "io": self.tr("In the background"),
            "light": self.tr("In a process of its own"),
            "fetch": self.tr("In a process of its own"),
            "warm": self.tr("In the process that holds the models"),
            "fresh": self.tr("In a process of its own, one at a time"),
        }[self.job.about.lane]

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_button.setText(self.tr("Stopping…"))
        self._context.jobs.stop(self.job.id)

    def _resume(self) -> None:
        self._context.jobs.resume(self.job.id)

    def _toggle_log(self) -> None:
        self.log.setVisible(self.log.isHidden())
        if self.log.isHidden():
            self._log_timer.stop()
        else:
            self._log_size = -1
            self._read_log()
            self._log_timer.start()

    def _read_log(self) -> None:
        words, size = tail(self._context.jobs.queue.log_file(self.job.id))
        if size == self._log_size:
            return
        self._log_size = size
        bar = self.log.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self.log.setPlainText(words or self.tr("Nothing has been logged."))
        if at_end:
            bar.setValue(bar.maximum())
        if not self.job.active:
            self._log_timer.stop()

    def _copy(self) -> None:
        words, _ = tail(self._context.jobs.queue.log_file(self.job.id))
        details = f"{self.job.task}: {self.trouble.text()}\n\n{self.job.details}\n\n{words}"
        holds = self.tr(
            "It names the system, the versions of libraries, what went wrong and the last lines of the logs. Paths, "
            "names of people, documents and datasets, and keys are taken out. Look through it all the same: an error "
            "can quote a few words of what it was about."
        )
        dialogs.run(ReportDialog(self.window(), errors.diagnostics(details, self._context.project), holds))


def tail(file: Path) -> tuple[str, int]:
    """The end of a log, and how long the whole of it is."""
    try:
        with file.open("rb") as log:
            size = log.seek(0, 2)
            log.seek(max(0, size - TAIL))
            return log.read().decode(errors="replace"), size
    except OSError:
        return "", 0
