"""The columns of one question, side by side: what each arm says as it comes, or nothing until all are there.

Does not know votes, but for marking what was voted.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.chat.conversation import Passage
from core.chat.side_by_side import Comparison, Round
from desktop import i18n
from desktop.chat.side_by_side.asking import Asking
from desktop.chat.side_by_side.column import ArmColumn
from desktop.context import Context


class Columns(QWidget):
    """`together`: the columns scroll together, each by the same share of its length."""

    best_wanted = Signal(int)  # place
    again_wanted = Signal(int)  # place
    linked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.together = False
        self.items: list[ArmColumn] = []
        self._context = context
        self._asking: Asking | None = None
        self._round: Round | None = None
        self._scrolling = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def listen(self, asking: Asking) -> None:
        """Follow what is written; once for each."""
        asking.doing.connect(self._did)
        asking.wrote.connect(self._wrote)
        asking.found.connect(self._found)

    def awaited(self, one: Round) -> bool:
        """Whether some of its answers are still to come."""
        return self._asking is not None and any(one.id == round_id for round_id, _ in self._asking.asked)

    def held(self, one: Round) -> bool:
        """Whether nothing of it is shown yet: which column fills first, and how fast, would tell whose it is."""
        return self._asking is not None and not self._asking.comparison.known(one) and self.awaited(one)

    def show_round(self, asking: Asking, one: Round | None) -> None:
        """Show a question's answers as they are now; None: there is no question yet."""
        self._asking, self._round = asking, one
        comparison = asking.comparison
        self._make(len(comparison.arms))
        for place, column in enumerate(self.items):
            column.clear()
            if one is None:
                column.set_name(comparison.arms[place].name, hidden=comparison.blind)
            else:
                self._draw(asking, comparison, one, place)

    def focus(self) -> None:
        """Take the keyboard, so that a key is a vote."""
        if self.items:
            self.items[0].area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, count: int) -> None:
        while len(self.items) > count:
            column = self.items.pop()
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        while len(self.items) < count:
            made = ArmColumn(len(self.items))
            made.best_wanted.connect(self.best_wanted)
            made.again_wanted.connect(self.again_wanted)
            made.cited.connect(self._open_citation)
            made.linked.connect(self.linked)
            made.scrolled.connect(self._scrolled)
            self.items.append(made)
            self._row.addWidget(made, 1)

    def _draw(self, asking: Asking, comparison: Comparison, one: Round, place: int) -> None:
        arm, hidden = one.order[place], not comparison.known(one)
        column, reply = self.items[place], one.replies.get(one.order[place])
        column.set_name(comparison.arms[arm].name, hidden=hidden)
        if self.held(one):
            words = self.tr("Shown when all have answered ({done} of {all})")
            done, all_of_them = i18n.number(len(one.whole)), i18n.number(len(one.order))
            column.wait(words.format(done=done, all=all_of_them))
        elif lane := asking.live(one.id, arm):
            column.set_passages(lane.passages)
            if lane.text:
                column.add(lane.text)
            column.wait(lane.doing or self.tr("Getting ready…"))
        elif (one.id, arm) in asking.asked:
            column.wait(self.tr("Waits for its turn"))
        elif reply is not None:
            # An error may name the model; where nothing is left to vote on, there is nothing to hide.
            column.show_reply(reply, hidden=hidden, failing=not one.can_be_judged)
        else:
            column.show_missing()
        if one.vote and one.vote.kind == "best" and one.vote.best == arm:
            column.mark(self.tr("best"))
        votable = one.can_be_judged and not self.awaited(one) and arm in one.whole
        column.offer(best=votable, again=arm in one.missing and not asking.busy)

    # -- what comes ------------------------------------------------------------------------------------------

    def _writing(self, round_id: str, arm: int) -> ArmColumn | None:
        """The column of an arm that may be written into now."""
        one = self._round
        if one is None or one.id != round_id or self.held(one):
            return None
        return self.items[one.order.index(arm)]

    @Slot(str, int, str)
    def _did(self, round_id: str, arm: int, words: str) -> None:
        if column := self._writing(round_id, arm):
            column.wait(words)

    @Slot(str, int, str)
    def _wrote(self, round_id: str, arm: int, piece: str) -> None:
        if column := self._writing(round_id, arm):
            column.add(piece)

    @Slot(str, int, object)
    def _found(self, round_id: str, arm: int, passages: list[Passage]) -> None:
        if column := self._writing(round_id, arm):
            column.set_passages(passages)

    # -- what is done with them ------------------------------------------------------------------------------

    @Slot(int)
    def _scrolled(self, place: int) -> None:
        """Let the other columns follow."""
        moved = self.items[place].area.verticalScrollBar()
        if self._scrolling or not self.together or not moved.maximum():
            return
        self._scrolling = True
        for column in self.items:
            bar = column.area.verticalScrollBar()
            if column.place != place:
                bar.setValue(round(bar.maximum() * moved.value() / moved.maximum()))
        self._scrolling = False

    @Slot(int, int)
    def _open_citation(self, place: int, number: int) -> None:
        """Open the passage a number points to, the quoted words marked."""
        from desktop.widgets.passage_dialog import open_passage

        column = self.items[place]
        passage = next((one for one in column.passages if one.number == number), None)
        if passage is None:
            return
        cited = column.answer.citations if column.answer else []
        open_passage(self, self._context, passage, next((c.quote for c in cited if c.number == number), ""))
