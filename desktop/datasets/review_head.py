"""The line above a row that is reviewed: how far one is, what the row's state is, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.datasets.rows import Row, Status
from core.text import plural
from desktop import i18n
from desktop.datasets.filter_words import status_words
from desktop.datasets.review_queue import ReviewQueue
from desktop.widgets.buttons import button
from desktop.widgets.icons import pixmap
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill

_KINDS: dict[Status, str] = {"accepted": "good", "draft": "neutral", "rejected": "error"}


class ReviewHead(QWidget):
    """`leave` is called by the button at its end."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._count = label("", "heading", name="datasets.review.count")
        self._status = Pill("", name="datasets.review.status")
        self._star = label("", name="datasets.review.starred")
        self._where = ElidedLabel("", "second", name="datasets.review.where")
        self._said = label("", "caution", name="datasets.review.said")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Rows reviewed"))
        line = QHBoxLayout()
        line.setSpacing(10)
        for widget in (self._count, self._status, self._star):
            line.addWidget(widget)
        line.addWidget(self._where, 1)
        line.addWidget(self._said)
        words = self.tr("Leave the review")
        made = button(f"{words}   Esc", name="datasets.review.leave", role="quiet", on_click=leave)
        made.setAccessibleName(words)
        line.addWidget(made)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addLayout(line)
        outer.addWidget(self._bar)

    def show_row(self, queue: ReviewQueue, row: Row | None) -> None:
        """Show how far one is, and the row one is at; None: it is gone."""
        done, every = len(queue.decisions), len(queue)
        self._said.setText("")
        self._count.setText(
            self.tr("{n} of {all} reviewed").format(n=i18n.number(done), all=i18n.number(every))
        )
        self._bar.setRange(0, max(1, every))
        self._bar.setValue(done)
        self._star.setVisible(row is not None and row.marks.starred)
        if row is None:
            self._where.setText(self.tr("This row has been deleted since."))
            self._status.set("")
            return
        place = ""
        if row.source is not None:
            place = row.source.document or row.source.file or row.source.model
        number = self.tr("Row {n} of {all}").format(n=i18n.number(queue.at + 1), all=i18n.number(every))
        self._where.setText(i18n.joined(part for part in (number, place) if part))
        self._status.set(status_words(row.marks.status), _KINDS[row.marks.status])
        self._star.setPixmap(pixmap("star-fill", 18, "curve_2"))

    def show_end(self, queue: ReviewQueue) -> None:
        """Say how many rows were reviewed."""
        done = len(queue.decisions)
        self._count.setText(plural(self.tr("%n row(s) reviewed", "", done), done))
        self._bar.setValue(done)
        self._where.setText("")
        self._said.setText("")
        self._status.set("")
        self._star.hide()

    def tell(self, words: str) -> None:
        """Say why nothing happened."""
        self._said.setText(words)
