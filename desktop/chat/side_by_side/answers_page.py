"""One question of a comparison at a time: its columns, the vote on it, and the way to the next. Does not ask."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core.chat.comparisons import Comparisons
from core.chat.side_by_side import Comparison, Kind, Round
from core.errors import UserError
from core.text import plural
from desktop import i18n
from desktop.chat.side_by_side.asking import Asking
from desktop.chat.side_by_side.column import LETTERS
from desktop.chat.side_by_side.columns import Columns
from desktop.chat.side_by_side.vote_bar import VoteBar
from desktop.context import Context
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import label


class AnswersPage(QWidget):
    changed = Signal()  # another question is shown, or the vote on it is another one
    again_wanted = Signal(int)  # place
    linked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._store: Comparisons | None = None
        self._asking: Asking | None = None
        self._current = ""
        self._former = icon_button(
            "caret-left", name="side_by_side.former", tip=self.tr("The question before"),
            on_click=lambda: self._step(-1),
        )  # fmt: skip
        self._later = icon_button(
            "caret-right", name="side_by_side.later", tip=self.tr("The question after"),
            on_click=lambda: self._step(1),
        )  # fmt: skip
        self._number = label("", "small", name="side_by_side.number")
        self._together = QCheckBox(self.tr("Scroll together"))
        self._together.setObjectName("side_by_side.together")
        self._together.toggled.connect(self._tie_scrolling)
        self._expected_button = button(
            self.tr("Expected answer"), name="side_by_side.expected.show", role="quiet", icon="eye",
            on_click=self._toggle_expected,
        )  # fmt: skip
        self._question = label("", "strong", wrap=True, name="side_by_side.question", selectable=True)
        self._expected = label("", "second", wrap=True, name="side_by_side.expected", selectable=True)
        self._expected.hide()
        self._hint = label("", "faint", wrap=True, name="side_by_side.hint")
        self.columns = Columns(context)
        self.columns.best_wanted.connect(self._vote_best)
        self.columns.again_wanted.connect(self.again_wanted)
        self.columns.linked.connect(self.linked)
        self._votes = VoteBar()
        self._votes.tie_wanted.connect(lambda: self.vote("tie"))
        self._votes.bad_wanted.connect(lambda: self.vote("bad"))
        self._votes.back_wanted.connect(self._take_back)
        self._votes.next_wanted.connect(self.next_to_vote)
        self._votes.noted.connect(self._note)
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self._former, self._number, self._later):
            top.addWidget(part)
        top.addWidget(self._question, 1)
        top.addWidget(self._expected_button)
        top.addWidget(self._together)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._expected)
        column.addWidget(self._hint)
        column.addWidget(self.columns, 1)
        column.addWidget(self._votes)

    # -- which question --------------------------------------------------------------------------------------

    def show_comparison(self, store: Comparisons, asking: Asking) -> None:
        """Show the first question that waits for a vote, or the last one."""
        self._store, self._asking = store, asking
        rounds = asking.comparison.rounds
        waiting = [one for one in rounds if one.vote is None and one.can_be_judged]
        self._current = (waiting or rounds[-1:])[0].id if rounds else ""
        self._votes.clear_note()
        self._expected.hide()
        self.draw()

    @property
    def _comparison(self) -> Comparison | None:
        return self._asking.comparison if self._asking else None

    @property
    def round(self) -> Round | None:
        """The question that is shown."""
        return self._comparison.round(self._current) if self._comparison else None

    def open_round(self, round_id: str) -> None:
        """Show the answers to a question."""
        if round_id != self._current:
            self._votes.clear_note()
            self._expected.hide()
        self._current = round_id
        self.draw()
        self.changed.emit()
        if (one := self.round) and self.votable(one) and one.vote is None:
            self.columns.focus()

    def votable(self, one: Round) -> bool:
        """Whether all its answers are there that will be, and enough of them to choose from."""
        return one.can_be_judged and not self.columns.awaited(one)

    @property
    def _rounds(self) -> list[Round]:
        return self._comparison.rounds if self._comparison else []

    @property
    def _here(self) -> int:
        return next((at for at, one in enumerate(self._rounds) if one.id == self._current), -1)

    def _step(self, by: int) -> None:
        if 0 <= self._here + by < len(self._rounds):
            self.open_round(self._rounds[self._here + by].id)

    @property
    def _to_vote(self) -> list[Round]:
        """What waits for a vote, from the question after the one shown on, and round to it."""
        others = self._rounds[self._here + 1 :] + self._rounds[: max(0, self._here)]
        return [one for one in others if self.votable(one) and one.vote is None]

    @Slot()
    def next_to_vote(self) -> None:
        if self._to_vote:
            self.open_round(self._to_vote[0].id)

    # -- voting ----------------------------------------------------------------------------------------------

    @Slot(int)
    def _vote_best(self, place: int) -> None:
        self.vote("best", place)

    def vote(self, kind: Kind, place: int = -1) -> None:
        """Vote on the question shown; for the best, with its place from 0."""
        one, comparison = self.round, self._comparison
        if one is None or comparison is None or not self.votable(one):
            return
        best = one.order[place] if kind == "best" else -1
        if one.vote and (one.vote.kind, one.vote.best) == (kind, best):
            return
        note = self._votes.note
        self._change(lambda store: store.vote(comparison, one, comparison.vote_on(one, kind, best, note)))

    @Slot()
    def _take_back(self) -> None:
        one, comparison = self.round, self._comparison
        if one is not None and one.vote is not None and comparison is not None:
            self._change(lambda store: store.vote(comparison, one, None))

    @Slot(str)
    def _note(self, words: str) -> None:
        """A remark on a vote that was given already; one before the vote is kept with it."""
        one, comparison, words = self.round, self._comparison, " ".join(words.split())
        if one is None or comparison is None or one.vote is None or words == one.vote.note:
            return
        noted = msgspec.structs.replace(one.vote, note=words)
        self._change(lambda store: store.vote(comparison, one, noted))

    def _change(self, change: Callable[[Comparisons], object]) -> None:
        """Change what is kept; trouble is shown."""
        if self._store is None:
            return
        try:
            change(self._store)
        except UserError as error:
            self._context.show_error(error)
        self.draw()
        self.changed.emit()
        self._context.announce(chats=True)

    # -- drawing ---------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Show all of it as it is now."""
        if self._asking is not None:
            self.columns.show_round(self._asking, self.round)
            self.tell()

    @Slot()
    def tell(self) -> None:
        """What stands around the columns."""
        comparison, one = self._comparison, self.round
        if comparison is None:
            return
        self._former.setEnabled(self._here > 0)
        self._later.setEnabled(0 <= self._here < len(self._rounds) - 1)
        place = self.tr("{number} of {all}").format(
            number=i18n.number(self._here + 1), all=i18n.number(len(self._rounds))
        )
        self._number.setText(place if one else "")
        self._question.setText(one.question if one else self.tr("Ask the first question below, or several."))
        expected = one.expected if one else ""
        self._expected_button.setVisible(bool(expected))
        self._expected.setText(self.tr("Expected: {answer}").format(answer=expected))
        if not expected:
            self._expected.hide()
        self._hint.setText(self._hint_words(comparison, one))
        self._hint.setVisible(bool(self._hint.text()))
        self._votes.show_state(
            can_vote=one is not None and self.votable(one),
            told=self._vote_words(one),
            note=one.vote.note if one and one.vote else self._votes.note,
            more=bool(self._to_vote),
        )

    def _hint_words(self, comparison: Comparison, one: Round | None) -> str:
        said = []
        if comparison.damaged:
            words = self.tr(
                "%n line(s) of this comparison's file cannot be read: what they held is left out.",
                "",
                comparison.damaged,
            )
            said.append(plural(words, comparison.damaged))
        if comparison.blind and (one is None or not comparison.known(one)):
            said.append(
                self.tr(
                    "Hidden until you vote: names, times, notes, numbers of sources. The words may still tell, where "
                    "they quote word for word, say."
                )
            )
            before = comparison.round(one.follows) if one else None
            if before is not None and comparison.known(before):
                said.append(
                    self.tr("You know who answered the question before: a follow-up may be recognised.")
                )
        return " ".join(said)

    def _vote_words(self, one: Round | None) -> str:
        vote = one.vote if one else None
        if one is None or vote is None:
            return ""
        if vote.kind == "best":
            return self.tr("Your vote: {letter}").format(letter=LETTERS[one.order.index(vote.best)])
        return self.tr("Your vote: a tie") if vote.kind == "tie" else self.tr("Your vote: all bad")

    @Slot()
    def _toggle_expected(self) -> None:
        self._expected.setVisible(self._expected.isHidden())

    @Slot(bool)
    def _tie_scrolling(self, together: bool) -> None:
        self.columns.together = together
