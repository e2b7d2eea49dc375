"""The sidebar's view of the work under way: what runs and how far it is; a click opens the list of jobs."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.jobs.events import Event, Progress
from desktop import i18n, motion, theme
from desktop.context import Context
from desktop.i18n import translate
from desktop.job_signals import JobHandle
from desktop.widgets import icons
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label

REFRESH_MS = 200


class JobsButton(QWidget):
    """A navigation row; while a job runs, also its title and a thin bar."""

    clicked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.button: QPushButton = button(
            self.tr("Jobs"), name="window.jobs", icon="list-checks", role="nav", shortcut="Ctrl+J"
        )
        self.button.clicked.connect(self.clicked)
        self.title = ElidedLabel("", "tiny", name="window.job")
        self.share = label("", "tiny")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._running = QWidget()
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.title, 1)
        top.addWidget(self.share)
        inner = QVBoxLayout(self._running)
        inner.setContentsMargins(14, 2, 14, 8)
        inner.setSpacing(5)
        inner.addLayout(top)
        inner.addWidget(self.bar)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.button)
        box.addWidget(self._running)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._show)
        theme.notifier().changed.connect(self._fit)
        context.jobs.listed.connect(self._show)
        context.jobs.arrived.connect(self._hear)
        self._show()

    def _fit(self) -> None:
        self.button.setIconSize(icons.scaled(icons.BESIDE_WORDS))

    def _hear(self, handle: JobHandle, event: Event) -> None:
        if isinstance(event, Progress) and not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        active = self._context.jobs.active()
        running = [handle for handle in active if handle.job.state == "running"]
        handle = next(iter(running or active), None)
        self._running.setVisible(handle is not None)
        words = self.tr("Jobs")
        if len(active) > 1:
            words = self.tr("Jobs ({count})").format(count=len(active))
        self.button.setText(words)
        self.button.setAccessibleName(words)
        if handle is None:
            return
        self.title.setText(translate(handle.job.title))
        progress = handle.progress
        if progress is None or not progress.total:
            motion.show_busy(self.bar)
            self.share.setText("")
        else:
            share = min(1.0, progress.done / progress.total)
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * share))
            self.share.setText(i18n.percent(share))
