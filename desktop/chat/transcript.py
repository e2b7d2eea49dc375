"""The messages of a conversation, thousands of them: widgets only for those near what is seen.

The heights of the others are estimated, and corrected as they come near, without moving what is read. Does not know
how answers come about.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QTextEdit, QWidget

from core.chat.conversation import Answer, Message, Question
from core.text import plural
from desktop import theme
from desktop.chat.heights import Heights
from desktop.chat.message_views import AnswerView
from desktop.chat.question_view import QuestionView
from desktop.widgets.accessible import give_role
from desktop.widgets.labels import label

OPENED, MOST = 4, 50
"""Messages that have widgets from the beginning, and the most that have any."""
AHEAD, KEPT = 1.0, 2.0
"""How far from what is seen widgets are made before they are needed, and how far they are kept, in heights of it."""
NEAR = 60
"""Pixels from the end that count as being there."""
COLUMN = 860
"""Widest column of text, in pixels: longer lines are hard to read."""
GAP, RIGHT, BELOW = 14, 14, 8
TURN = 0.025
"""Seconds of the processor after which making widgets lets the person act first."""

View = QuestionView | AnswerView


@dataclass
class Item:
    """A message and its widget, where it has one; an answer that is being written has no message yet."""

    message: Message | None
    view: View | None = None


class Transcript(QScrollArea):
    """`show_messages` opens a conversation; `ask` and `begin` go on with it; `reveal` goes to a message of it."""

    cited = Signal(object, int)  # AnswerView, number
    linked = Signal(str)
    wanted_again = Signal()
    looked_at = Signal(object)  # AnswerView
    saving_wanted = Signal(object)  # AnswerView
    made = Signal(
        object
    )  # a message's new widget, before it is measured: for the screen to say more about it

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chat.transcript")
        self.setAccessibleName(self.tr("Conversation"))
        give_role(self, "group")
        self.setProperty("role", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(20)
        self._page = _Page()
        self._page.setProperty("role", "page")
        self._page.asked.connect(self._settle)
        self._note = label("", "caution", wrap=True, name="chat.damaged")
        self._note.setParent(self._page)
        self._note.hide()
        self.setWidget(self._page)
        self._items: list[Item] = []
        self._heights = Heights(GAP)
        self._at_end = True
        self._moving = False
        self._width = 0
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(4)
        self._more.timeout.connect(self._make_ahead)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.notifier().changed.connect(self._settle)

    @property
    def views(self) -> list[View]:
        """The widgets there are, in order."""
        return [item.view for item in self._items if item.view is not None]

    @property
    def last_answer_view(self) -> AnswerView | None:
        for index in reversed(range(len(self._items))):
            if isinstance(view := self._items[index].view, AnswerView):
                return view
            if isinstance(self._items[index].message, Answer):
                made = self._made(index)
                assert isinstance(made, AnswerView)
                return made
        return None

    @property
    def last_message(self) -> Message | None:
        """The last message; None where there is none, or it is still being written."""
        return self._items[-1].message if self._items else None

    def show_messages(self, messages: list[Message], damaged: int = 0) -> None:
        """Show a conversation from its end. `damaged`: lines of its file that could not be read."""
        for item in self._items:
            self._let_go(item)
        self._items = [Item(message) for message in messages]
        self._note.setText(
            plural(
                self.tr(
                    "%n line(s) of this conversation's file cannot be read: what they held is left out.",
                    "",
                    damaged,
                ),
                damaged,
            )
        )
        self._note.setVisible(bool(damaged))
        self._width = 0
        self._at_end = True
        self._take_width()
        for index in range(max(0, len(messages) - OPENED), len(messages)):
            self._made(index)
        self._settle()

    def ask(self, question: Question) -> QuestionView:
        """Add a question and go to it."""
        view = QuestionView(question, self._page)
        self._append(Item(question, view))
        return view

    def begin(self) -> AnswerView:
        """Add an answer that is about to be written."""
        view = self._new_answer()
        self._append(Item(None, view))
        return view

    def finish(self, view: AnswerView, answer: Answer) -> None:
        """The answer begun in `view` is complete."""
        for item in self._items:
            if item.view is view:
                item.message = answer
        view.show_answer(answer)
        self._mark_last()

    def remove_answer(self) -> None:
        """Take the last answer away (it is asked for again)."""
        if self._items and not isinstance(self._items[-1].message, Question):
            self._let_go(self._items.pop())
            self._heights.pop()
            self._settle()

    def reveal(self, message: str) -> bool:
        """Go to the message of that id; False where it is not shown here."""
        for index, item in enumerate(self._items):
            if item.message is not None and item.message.id == message:
                self._at_end = False
                self._made(index)
                self._arrange((index, -GAP))
                return True
        return False

    # -- which messages have widgets -----------------------------------------------------------------------

    @property
    def _first(self) -> int:
        """Index of the first message that has a widget."""
        return next((at for at, item in enumerate(self._items) if item.view is not None), 0)

    def _append(self, item: Item) -> None:
        assert item.view is not None
        self._items.append(item)
        self._heights.append(_estimate(item.message, self._column_width))
        self._adopt(len(self._items) - 1, item.view)
        self._mark_last()
        self._at_end = True
        self._settle()

    def _made(self, index: int) -> View:
        """The widget of a message, made if there is none."""
        item = self._items[index]
        if item.view is None:
            assert item.message is not None
            if isinstance(item.message, Question):
                item.view = QuestionView(item.message, self._page)
            else:
                item.view = self._new_answer()
                item.view.show_answer(item.message, last=index == len(self._items) - 1)
            self._adopt(index, item.view)
        return item.view

    def _new_answer(self) -> AnswerView:
        view = AnswerView(self._page)
        view.cited.connect(self.cited)
        view.linked.connect(self.linked)
        view.wanted_again.connect(self.wanted_again)
        view.looked_at.connect(self.looked_at)
        view.saving_wanted.connect(self.saving_wanted)
        return view

    def _adopt(self, index: int, view: View) -> None:
        """Put a new widget on the page, where it belongs in the order of the Tab key too."""
        view.setParent(self._page)
        self.made.emit(view)
        view.setGeometry(
            self._left, self._heights.begin(index), self._column_width, max(1, self._heights[index])
        )
        view.show()
        before: QWidget = self
        for item in reversed(self._items[:index]):
            if item.view is not None and (controls := item.view.findChildren(QAbstractButton)):
                before = controls[-1]
                break
        for control in view.findChildren(QAbstractButton):
            QWidget.setTabOrder(before, control)
            before = control

    def _let_go(self, item: Item) -> None:
        if item.view is not None:
            item.view.hide()
            item.view.deleteLater()
            item.view = None

    def _let_go_of_the_far(self, seen: range) -> None:
        """Keep few widgets; those in use stay: with the focus, with words selected, still being written."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        near = self._heights.between(int(top - KEPT * height), int(top + (1 + KEPT) * height))
        here = [index for index, item in enumerate(self._items) if item.view is not None]
        surplus = len(here) - MOST
        for index in sorted(here, key=lambda at: -max(seen.start - at, at - seen.stop)):
            item = self._items[index]
            if (index in near and surplus <= 0) or index in seen:
                break
            if item.message is not None and item.view is not None and not _is_in_use(item.view):
                self._let_go(item)
                surplus -= 1

    def _mark_last(self) -> None:
        for index, item in enumerate(self._items):
            if isinstance(item.view, AnswerView):
                item.view.set_last(index == len(self._items) - 1)

    # -- where they stand ----------------------------------------------------------------------------------

    @property
    def _column_width(self) -> int:
        return max(60, min(COLUMN, self.viewport().width()) - RIGHT)

    @property
    def _left(self) -> int:
        return max(0, (self.viewport().width() - COLUMN) // 2)

    def _take_width(self) -> None:
        """Estimate all heights anew for another width."""
        if self._width == self.viewport().width():
            return
        self._width = self.viewport().width()
        width, top = self._column_width, 0
        if not self._note.isHidden():
            height = self._note.heightForWidth(width)
            self._note.setGeometry(self._left, 0, width, height)
            top = height + GAP
        self._heights.reset((_estimate(item.message, width) for item in self._items), top)

    @Slot()
    def _settle(self) -> None:
        """Measure what there is, make what is seen and missing; what is read stays where it is."""
        self._arrange(None)

    def _arrange(self, anchor: tuple[int, int] | None) -> None:
        """Bring the page up to date. `anchor`: a message, and pixels from its beginning to the top of what is seen."""
        if self._moving:
            return
        self._moving = True
        try:
            for _ in range(2):  # a scroll bar that comes or goes changes the width once
                anchor = anchor or self._anchor()
                self._take_width()
                self._fill(anchor)
                if self._width == self.viewport().width():
                    break
        finally:
            self._moving = False

    def _fill(self, anchor: tuple[int, int] | None) -> None:
        until = time.thread_time() + TURN
        for index, item in enumerate(self._items):
            if item.view is not None:
                self._measure(index, item.view)
        while True:
            self._go_to(anchor)
            seen = self._seen()
            missing = [index for index in seen if self._items[index].view is None]
            if anchor is None:
                missing.reverse()
            if not missing or time.thread_time() > until:
                break
            self._measure(missing[0], self._made(missing[0]))
        self._let_go_of_the_far(seen)
        self._place()
        if missing or self._next_ahead() is not None:
            self._more.start()

    def _anchor(self) -> tuple[int, int] | None:
        """What is to stay where it is: the first seen message whose height is known; None: the end of the page."""
        if self._at_end or not self._items:
            return None
        seen, top = self._seen(), self.verticalScrollBar().value()
        index = next((at for at in seen if self._items[at].view is not None), seen.start)
        return index, top - self._heights.begin(index)

    def _go_to(self, anchor: tuple[int, int] | None) -> None:
        bar = self.verticalScrollBar()
        size = (self.viewport().width(), max(self.viewport().height(), self._heights.end + BELOW))
        if (self._page.width(), self._page.height()) != size:
            self._page.resize(*size)
        bar.setValue(bar.maximum() if anchor is None else self._heights.begin(anchor[0]) + anchor[1])

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._heights.between(top, top + self.viewport().height())

    def _measure(self, index: int, view: View) -> None:
        """Lay a widget out in the column's width and take its height."""
        width, layout = self._column_width, view.layout()
        assert layout is not None
        if view.width() != width:
            view.resize(width, view.height())
        layout.activate()
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        self._heights.change(index, max(height, layout.totalMinimumSize().height()))

    def _place(self) -> None:
        left, width = self._left, self._column_width
        for index, item in enumerate(self._items):
            if item.view is not None:
                item.view.setGeometry(left, self._heights.begin(index), width, self._heights[index])

    # -- scrolling -----------------------------------------------------------------------------------------

    @Slot()
    def _make_ahead(self) -> None:
        """One more widget beyond what is seen, before it is needed."""
        index = self._next_ahead()
        if index is not None:
            self._made(index)
        self._settle()

    def _next_ahead(self) -> int | None:
        """The nearest message without a widget, near what is seen."""
        seen, top, height = self._seen(), self.verticalScrollBar().value(), self.viewport().height()
        near = self._heights.between(int(top - AHEAD * height), int(top + (1 + AHEAD) * height))
        if sum(item.view is not None for item in self._items[near.start : near.stop]) >= MOST - OPENED:
            return None
        missing = [index for index in near if self._items[index].view is None]
        return min(missing, key=lambda at: max(seen.start - at, at - seen.stop), default=None)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if self._moving:
            return
        self._at_end = value >= self.verticalScrollBar().maximum() - NEAR
        if any(self._items[index].view is None for index in self._seen()):
            at_end, self._at_end = self._at_end, False
            self._settle()
            self._at_end = at_end
        elif self._next_ahead() is not None and not self._more.isActive():
            self._more.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()


class _Page(QWidget):
    """Has no layout of its own: `asked` says that a widget on it wants another height."""

    asked = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.emit()
        return super().event(event)


def _is_in_use(view: View) -> bool:
    focus = QApplication.focusWidget()
    if focus is not None and view.isAncestorOf(focus):
        return True
    return any(part.textCursor().hasSelection() for part in view.findChildren(QTextEdit))


def _estimate(message: Message | None, width: int) -> int:
    """Pixels a message may need in a column of `width`: as many lines as its characters fill."""
    if message is None:
        return 60
    line = theme.size("body") * 1.5
    per_line = max(8, width / (theme.size("body") * 0.5))
    lines = len(message.text) / per_line + message.text.count("\n") * 0.7 + 1
    return int(lines * line) + (18 if isinstance(message, Question) else 66)
