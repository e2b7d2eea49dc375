"""What became of the rows of a review. Does not know the rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.stat_card import StatCard


class ReviewSummary(QWidget):
    """`back`: to the table; `rejected_wanted`: show the rows that were rejected."""

    back = Signal()
    rejected_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._accepted = StatCard(self.tr("Accepted"), name="datasets.review.accepted")
        self._rejected = StatCard(self.tr("Rejected"), name="datasets.review.rejected")
        self._undecided = StatCard(self.tr("Not decided"), name="datasets.review.undecided")
        self._words = label("", "second", wrap=True, name="datasets.review.outcome")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._show = button(
            self.tr("Show the rejected rows"), name="datasets.review.show_rejected",
            on_click=self.rejected_wanted.emit,
        )  # fmt: skip
        self._back = button(
            self.tr("Back to the table"), name="datasets.review.back", role="primary", on_click=self.back.emit
        )
        self._back.setAutoDefault(True)
        cards = QHBoxLayout()
        cards.setSpacing(14)
        cards.addStretch(1)
        for card in (self._accepted, self._rejected, self._undecided):
            card.setMinimumWidth(180)
            cards.addWidget(card)
        cards.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self._show)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setSpacing(16)
        outer.addStretch(1)
        title = label(self.tr("The review has ended"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(title)
        outer.addLayout(cards)
        outer.addWidget(self._words)
        outer.addLayout(buttons)
        outer.addStretch(1)

    def show_outcome(self, accepted: int, rejected: int, undecided: int) -> None:
        """Say how many rows were decided how."""
        for card, n in (
            (self._accepted, accepted), (self._rejected, rejected), (self._undecided, undecided),
        ):  # fmt: skip
            card.set_value(f"{n:,}")
        self._words.setText(
            self.tr(
                "Accepted rows are in the set. Rejected ones stay in the table, and no model learns them."
            )
        )
        self._show.setVisible(rejected > 0)

    def focus(self) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
