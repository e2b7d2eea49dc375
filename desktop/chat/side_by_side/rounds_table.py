"""The questions of a comparison, with how far each is: open one, ask what is missing, take one out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem

from core.chat.side_by_side import Comparison, Round
from core.text import plural
from desktop import i18n
from desktop.widgets import tips
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.tables import PILL_ROLE, PillDelegate, style_table

ID = int(Qt.ItemDataRole.UserRole)


class RoundsTable(Card):
    """`opened` and `removed` carry the id of a round."""

    opened = Signal(str)
    removed = Signal(str)
    missing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(name="side_by_side.rounds.card")
        self._table = QTreeWidget()
        self._table.setObjectName("side_by_side.rounds")
        self._table.setAccessibleName(self.tr("Questions of this comparison"))
        self._table.setHeaderLabels(
            [self.tr("Question"), self.tr("Where from"), self.tr("State"), self.tr("Vote")]
        )
        style_table(self._table, stretch=0, flat=True)
        self._table.setItemDelegateForColumn(2, PillDelegate(self._table))
        header = self._table.header()
        for column, width in ((1, 150), (2, 150), (3, 200)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self._table.itemActivated.connect(self._open)
        self._table.itemClicked.connect(self._chosen)
        self._table.currentItemChanged.connect(self._chosen)
        self._show = button(self.tr("Show answers"), name="side_by_side.rounds.open", on_click=self._open)
        self._remove = button(
            self.tr("Remove question"), name="side_by_side.rounds.remove", icon="trash", role="quiet",
            on_click=self._take_out,
        )  # fmt: skip
        self._missing = button(
            "", name="side_by_side.rounds.missing", icon="arrow-clockwise", on_click=self.missing_wanted.emit
        )
        row = QHBoxLayout()
        row.addWidget(self._show)
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(self._missing)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(row)

    def show_comparison(self, comparison: Comparison, *, busy: bool) -> None:
        """List its questions; the one that was chosen stays chosen."""
        current = self._current
        self._table.clear()
        for one in comparison.rounds:
            words, kind = self._state(one)
            question = " ".join(one.question.split())
            item = QTreeWidgetItem([("↳ " if one.follows else "") + question, one.source, words, ""])
            item.setText(3, self.vote_words(comparison, one))
            item.setData(0, ID, one.id)
            item.setData(2, PILL_ROLE, kind)
            item.setToolTip(0, tips.plain(one.question))
            item.setToolTip(3, tips.plain(one.vote.note) if one.vote else "")
            self._table.addTopLevelItem(item)
            if one.id == current:
                self._table.setCurrentItem(item)
        count = sum(len(one.missing) for one in comparison.rounds)
        self._missing.setText(plural(self.tr("Ask for %n missing answer(s)", "", count), count))
        self._missing.setVisible(bool(count) and not busy)
        self._chosen()

    def vote_words(self, comparison: Comparison, one: Round) -> str:
        """What was voted, in words."""
        match one.vote.kind if one.vote else "":
            case "best":
                assert one.vote is not None
                return comparison.arms[one.vote.best].name
            case "tie":
                return self.tr("Tie")
            case "bad":
                return self.tr("All bad")
        return ""

    def _state(self, one: Round) -> tuple[str, str]:
        if one.vote is not None:
            return self.tr("voted"), "good"
        if not one.missing:
            return self.tr("wait for a vote"), "accent"
        answered = self.tr("{done} of {all} answered").format(
            done=i18n.number(len(one.whole)), all=i18n.number(len(one.order))
        )
        failed = any(reply.error for reply in one.replies.values())
        return answered, "caution" if failed else "neutral"

    @property
    def _current(self) -> str:
        item = self._table.currentItem()
        return str(item.data(0, ID)) if item else ""

    @Slot()
    def _chosen(self) -> None:
        for control in (self._show, self._remove):
            control.setEnabled(bool(self._current))

    @Slot()
    def _open(self) -> None:
        if self._current:
            self.opened.emit(self._current)

    @Slot()
    def _take_out(self) -> None:
        if self._current:
            self.removed.emit(self._current)
