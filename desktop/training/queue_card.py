"""The work that waits its turn: in which order, and what still waited when the program last ended.

Does not know what the work is.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.errors import UserError
from core.jobs.queue import Job
from core.jobs.tasks import Lane
from desktop import i18n
from desktop.context import Context
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.layouts import clear, scrolling

LANE: Lane = "fresh"
WIDTH = 330


class QueueCard(Card):
    """Hidden while nothing waits. What was left over from an earlier time begins only on the person's word."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Waiting their turn"), pad=14, name="training.queue")
        self.context = context
        self.setFixedWidth(WIDTH)
        self.start = button(
            self.tr("Go on"),
            name="training.queue.start",
            icon="play",
            role="link",
            tip=self.tr("Begin what still waited when Ustad was last closed"),
            on_click=self._start,
        )
        self.add_header(self.start)
        self._shown: list[object] | None = None
        self._ways: list[tuple[QPushButton, QPushButton]] = []
        self._moved: tuple[int, int] | None = None
        """The place that a line was just moved to, and by how much: the focus goes with it."""
        self.lines = QVBoxLayout()
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(2)
        self.body.addWidget(scrolling(self.lines))
        context.jobs.listed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what waits."""
        queue = self.context.jobs.queue
        waiting, held = queue.waiting(LANE), queue.held(LANE)
        shown: list[object] = [(job.id, job.state) for job in (*waiting, *held)]
        if shown == self._shown:
            return
        self._shown = shown
        # Whoever looks for a button by its name wants one of those to come.
        for old in self.findChildren(QPushButton):
            if old is not self.start:
                old.setObjectName("")
        clear(self.lines)
        self._ways.clear()
        for place, job in enumerate(waiting):
            self.lines.addWidget(self._line(job, place, len(waiting)))
        if held and waiting:
            self.lines.addWidget(label(self.tr("From before:"), "small"))
        for job in held:
            self.lines.addWidget(self._left_over(job))
        self.lines.addStretch(1)
        self.start.setVisible(bool(held))
        self.setVisible(bool(waiting or held))
        self._go_with_it()

    def _line(self, job: Job, place: int, count: int) -> QWidget:
        jobs = self.context.jobs
        earlier = icon_button(
            "arrow-up",
            name=f"training.queue.{place}.earlier",
            tip=self.tr("Earlier"),
            on_click=lambda: self._move(job, place, -1),
        )
        later = icon_button(
            "arrow-down",
            name=f"training.queue.{place}.later",
            tip=self.tr("Later"),
            on_click=lambda: self._move(job, place, 1),
        )
        earlier.setEnabled(place > 0)
        later.setEnabled(place < count - 1)
        self._ways.append((earlier, later))
        remove = icon_button(
            "x",
            name=f"training.queue.{place}.remove",
            tip=self.tr("Take out of the line; the run stays in the table"),
            on_click=lambda: jobs.stop(job.id),
        )
        return _row(f"{i18n.number(place + 1)}.  {i18n.translate(job.title)}", earlier, later, remove)

    def _left_over(self, job: Job) -> QWidget:
        remove = icon_button(
            "x",
            name=f"training.queue.{job.id}.forget",
            tip=self.tr("Take out of the line; the run stays in the table"),
            on_click=lambda: self.context.jobs.forget(job.id),
        )
        return _row(i18n.translate(job.title), remove)

    def _move(self, job: Job, place: int, by: int) -> None:
        """Let it change places; whoever moves it by the keyboard goes with it."""
        self._moved = (place + by, by)
        self.context.jobs.move(job.id, by)

    def _go_with_it(self) -> None:
        moved, self._moved = self._moved, None
        if moved is None or moved[0] >= len(self._ways):
            return
        place, by = moved
        earlier, later = self._ways[place]
        target = earlier if earlier.isEnabled() and (by < 0 or not later.isEnabled()) else later
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        for job in self.context.jobs.queue.held(LANE):
            try:
                self.context.jobs.resume(job.id)
            except UserError as error:
                self.context.show_error(error)


def _row(words: str, *buttons: QPushButton) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(ElidedLabel(words), 1)
    for one in buttons:
        row.addWidget(one)
    return made
