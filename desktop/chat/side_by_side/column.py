"""One arm's column: whose it is, what it says, what that took, and the button that calls it the best.

Does not know the other columns. What is hidden until the vote is left out of what is drawn, not only painted over.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.chat.conversation import NOT_COVERED, Answer, Passage
from core.chat.saving import plain
from core.chat.side_by_side import Reply
from desktop import i18n
from desktop.chat.markdown_view import MarkdownView
from desktop.widgets.accessible import give_role
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.pill import Pill
from desktop.widgets.spinner import Spinner

LETTERS = "ABCD"


class ArmColumn(Card):
    """`place` counts from 0; the column answers to the key of that number. `best_wanted`: the person calls it so."""

    best_wanted = Signal(int)
    again_wanted = Signal(int)
    cited = Signal(int, int)  # place, number of the passage
    linked = Signal(str)
    scrolled = Signal(int)  # place

    def __init__(self, place: int) -> None:
        super().__init__(pad=12, name=f"side_by_side.column.{place + 1}")
        self.place = place
        self.passages: list[Passage] = []
        self.answer: Answer | None = None
        self._letter = Pill(LETTERS[place], "accent", name=f"side_by_side.letter.{place + 1}")
        # What tells arms apart stands at both ends: the model, and whether it has documents.
        self._name = ElidedLabel(
            "", "medium", where=Qt.TextElideMode.ElideMiddle, name=f"side_by_side.name.{place + 1}"
        )
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._won = Pill("", "good", name=f"side_by_side.won.{place + 1}")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._letter)
        head.addWidget(self._name, 1)
        head.addWidget(self._won)

        self.markdown = MarkdownView()
        self.markdown.setAccessibleName(self.tr("Answer {letter}").format(letter=LETTERS[place]))
        self.markdown.cited.connect(self._cite)
        self.markdown.linked.connect(self.linked)
        self._waiting = QWidget()
        self._spinner = Spinner(16)
        self._doing = label("", "small", wrap=True, name=f"side_by_side.doing.{place + 1}")
        waiting = QHBoxLayout(self._waiting)
        waiting.setContentsMargins(0, 0, 0, 0)
        waiting.addWidget(self._spinner)
        waiting.addWidget(self._doing, 1)
        self._notes = label("", "small", wrap=True, name=f"side_by_side.notes.{place + 1}", selectable=True)
        page = QWidget()
        page.setProperty("role", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(8)
        for part in (self.markdown, self._waiting, self._notes):
            inside.addWidget(part)
        inside.addStretch(1)
        self.area = QScrollArea()
        give_role(self.area, "group")  # it takes keys: the arrows scroll it
        self.area.setObjectName(f"side_by_side.scroll.{place + 1}")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(self.markdown.accessibleName())
        self.area.setWidget(page)
        self.area.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit(self.place))

        self._figures = label("", "faint", wrap=True, name=f"side_by_side.figures.{place + 1}")
        best = self.tr("{letter} is the best answer").format(letter=LETTERS[place])
        self._best = button(
            self.tr("{key}  Best").format(key=i18n.number(place + 1)), name=f"side_by_side.best.{place + 1}",
            icon="trophy", shortcut=str(place + 1), tip=best, on_click=lambda: self.best_wanted.emit(self.place),
        )  # fmt: skip
        self._best.setAccessibleName(best)
        self._copy = icon_button(
            "copy", name=f"side_by_side.copy.{place + 1}", tip=self.tr("Copy answer"), on_click=self.copy
        )
        self._again = icon_button(
            "arrow-clockwise", name=f"side_by_side.again.{place + 1}", tip=self.tr("Ask this one again"),
            on_click=lambda: self.again_wanted.emit(self.place),
        )  # fmt: skip
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._best)
        foot.addStretch(1)
        foot.addWidget(self._copy)
        foot.addWidget(self._again)
        self.body.setSpacing(8)
        self.body.addLayout(head)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self._figures)
        self.body.addLayout(foot)
        self.clear()

    def set_name(self, name: str, *, hidden: bool) -> None:
        """Whose answer it is; `hidden`: that is not said yet."""
        self._name.setText(self.tr("Answer {letter}").format(letter=LETTERS[self.place]) if hidden else name)
        self.setAccessibleName(self._name.text())

    def clear(self) -> None:
        """Nothing is there yet."""
        self.answer, self.passages = None, []
        self.markdown.set_markdown("", frozenset())
        self.markdown.hide()
        self._say("")
        self.wait("")
        self._figures.clear()
        self._figures.hide()
        self._won.set("")
        self._copy.setEnabled(False)
        self.offer(best=False, again=False)

    def wait(self, doing: str) -> None:
        """Say what is being done; "": nothing."""
        self._doing.setText(doing)
        self._waiting.setVisible(bool(doing))
        self._spinner.start() if doing else self._spinner.stop()

    def set_passages(self, passages: list[Passage]) -> None:
        self.passages = passages
        self.markdown.set_numbers(frozenset(passage.number for passage in passages))

    def add(self, piece: str) -> None:
        """Go on writing."""
        self.markdown.show()
        self.markdown.add(piece)

    def show_reply(self, reply: Reply, *, hidden: bool, failing: bool = False) -> None:
        """What the arm gave; `hidden`: without all that tells who it was, but for its words. `failing`: why there is no
        answer is said all the same."""
        self.wait("")
        self.answer = reply.answer
        if reply.answer is None:
            self.markdown.hide()
            said = [i18n.translate(words) for words in (reply.error, reply.fix) if words]
            if hidden and not failing:
                said = [self.tr("It failed. Why is said once you have voted.")]
            self._say("\n".join(said), "error")
            self._figures.hide()
            return
        answer = reply.answer
        words = _words(answer)
        self.set_passages([] if hidden else answer.passages)
        self.markdown.flush()
        why = self.tr("The passages do not seem to say this.")
        doubts = [] if hidden else [(doubt.start, doubt.end, why) for doubt in answer.doubts]
        self.markdown.set_markdown(plain(words) if hidden else words, doubts=doubts)
        self.markdown.setVisible(bool(words))
        notes = [] if hidden else [i18n.translate(note) for note in answer.notes]
        if answer.searched and not hidden:
            notes.insert(0, self.tr("Searched for: {query}").format(query=answer.searched))
        if answer.stopped:
            notes.append(self.tr("Stopped before it was complete."))
        elif not words:
            notes.append(self.tr("It said nothing."))
        self._say("\n".join(notes), "caution" if answer.stopped else "small")
        self._figures.setText("" if hidden else self._measured(answer))
        self._figures.setVisible(bool(self._figures.text()))
        self._copy.setEnabled(bool(words))

    def show_missing(self) -> None:
        """There is no answer, and none is being written."""
        self.wait("")
        self._say(self.tr("Not asked yet."))

    def mark(self, words: str, kind: str = "good") -> None:
        """What the vote says of it, in the head; "": nothing."""
        self._won.set(words, kind)

    def offer(self, *, best: bool, again: bool) -> None:
        """What can be done with it now."""
        self._best.setEnabled(best)
        self._again.setVisible(again)

    @Slot()
    def copy(self) -> None:
        """Put the answer on the clipboard, as Markdown."""
        QGuiApplication.clipboard().setText(self.markdown.source)

    @Slot(int)
    def _cite(self, number: int) -> None:
        self.cited.emit(self.place, number)

    def _say(self, words: str, kind: str = "small") -> None:
        self._notes.setText(words)
        set_kind(self._notes, kind)
        self._notes.setVisible(bool(words))

    def _measured(self, answer: Answer) -> str:
        parts = []
        if answer.first_token_seconds:
            seconds = i18n.decimal(answer.first_token_seconds, 2)
            parts.append(self.tr("first word after {seconds} s").format(seconds=seconds))
        if answer.tokens_per_second:
            figure = i18n.decimal(answer.tokens_per_second, 1)
            parts.append(self.tr("{figure} tokens/s").format(figure=figure))
        if answer.seconds:
            parts.append(self.tr("{seconds} s in all").format(seconds=i18n.decimal(answer.seconds, 1)))
        # A figure and its unit stay in one line.
        return i18n.joined(part.replace(" ", "\u00a0") for part in parts)


def _words(answer: Answer) -> str:
    """An answer's words, those of ours in the person's language."""
    if answer.said is not None:
        return i18n.translate(answer.said) + answer.text.removeprefix(str(answer.said))
    return answer.text if answer.covered else i18n.translate(NOT_COVERED)
