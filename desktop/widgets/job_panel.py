"""The list of jobs: what runs, what waits, what became of the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.jobs.events import Event, Progress, Warned
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets import layouts
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.job_row import JobRow
from desktop.widgets.labels import label
from desktop.widgets.tab_order import follow_layout

SHOWN = 40
"""Jobs shown at most; the older ones are a line at the end."""
REFRESH_MS = 200


class JobPanel(QFrame):
    """Lies over the right side of the content while it is open. Tab goes round in it, Escape closes it, F6 leaves it.
    It gives way to what has the keys below it."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobs.panel")
        self.setAccessibleName(self.tr("Jobs"))
        self.setProperty("role", "panel")
        self._context = context
        self._rows: dict[str, JobRow] = {}
        self._fresh: dict[str, Progress] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._show_progress)

        self.clear_button = button(
            self.tr("Clear finished"), name="jobs.clear", icon="trash", role="quiet", on_click=self._clear
        )
        self.close_button = icon_button(
            "x", name="jobs.close", tip=self.tr("Close the list of jobs (Esc)"), on_click=self.close_panel
        )
        header = QHBoxLayout()
        header.setContentsMargins(20, 16, 12, 4)
        header.addWidget(label(self.tr("Jobs"), "heading"))
        header.addStretch(1)
        header.addWidget(self.clear_button)
        header.addWidget(self.close_button)
        page = QWidget()
        page.setProperty("role", "page")
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(20, 4, 20, 20)
        self._list.setSpacing(10)
        self._older = label("", "faint")
        self._list.addWidget(self._older)
        self._list.addStretch(1)
        self._scroll = layouts.scrolling(page)
        self._empty = EmptyState(
            "list-checks",
            self.tr("Nothing to do"),
            self.tr("Indexing, training and exports appear here while they run, with their logs."),
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(header)
        box.addWidget(self._scroll, 1)
        box.addWidget(self._empty, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_panel)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._give_way)
        context.jobs.listed.connect(self._sync)
        context.jobs.arrived.connect(self._hear)
        self.hide()

    def open_panel(self) -> None:
        self._sync()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        self.hide()
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [stop for stop in follow_layout(self) if stop.isEnabled()]
        held = QApplication.focusWidget()
        if held not in stops:
            return super().focusNextPrevChild(forward)
        to = stops[(stops.index(held) + (1 if forward else -1)) % len(stops)]
        to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        self._scroll.ensureWidgetVisible(to)
        return True

    def _give_way(self, _left: QWidget | None, held: QWidget | None) -> None:
        """Whoever uses keys has to see what has them."""
        if held is None or self.isHidden() or held.window() is not self.window() or self.isAncestorOf(held):
            return
        if self.rect().contains(self.mapFromGlobal(held.mapToGlobal(held.rect().center()))):
            self.hide()

    def row(self, job_id: str) -> JobRow | None:
        return self._rows.get(job_id)

    def showEvent(self, event: QShowEvent) -> None:
        self._sync()

    def _sync(self) -> None:
        """Have one row for each job, newest first; rows stay, so that an open log stays open."""
        if self.isHidden():
            return
        jobs = self._context.jobs.listing()
        active = [job for job in jobs if job.active]
        shown = (active + [job for job in jobs if not job.active])[:SHOWN]
        ids = {job.id for job in shown}
        for gone in [job_id for job_id in self._rows if job_id not in ids]:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, job in enumerate(shown):
            found = self._rows.get(job.id)
            if found is None:
                found = self._rows[job.id] = JobRow(self._context, job)
            if self._list.indexOf(found) != place:
                self._list.insertWidget(place, found)
            found.job = job
            found.show_state()
        older = len(jobs) - len(shown)
        self._older.setText(
            self.tr("and %n older one(s)", "", older).replace("(s)", "" if older == 1 else "s")
        )
        self._older.setVisible(older > 0)
        self._scroll.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self.clear_button.setEnabled(any(not job.active and not job.can_resume for job in jobs))

    def _hear(self, handle: JobHandle, event: Event) -> None:
        if isinstance(event, Progress):
            self._fresh[handle.id] = event
            if self.isVisible() and not self._timer.isActive():
                self._timer.start()
        elif isinstance(event, Warned) and handle.id in self._rows:
            self._rows[handle.id].show_state()

    def _show_progress(self) -> None:
        for job_id, event in self._fresh.items():
            row = self._rows.get(job_id)
            if row is not None and row.job.state == "running":
                row.show_progress(event)
        self._fresh.clear()

    def _clear(self) -> None:
        for job in self._context.jobs.listing():
            if not job.active and not job.can_resume:
                self._context.jobs.queue.forget(job.id)
        self._context.jobs.listed.emit()
