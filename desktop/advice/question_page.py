"""One question on one page, with progress, Back and Next. Does not know what the answers lead to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.advice.questions import DONT_KNOW, UNKNOWN, Question
from desktop.advice.choice_tile import ChoiceTile
from desktop.i18n import core_text
from desktop.widgets.accessible import give_role
from desktop.widgets.buttons import button
from desktop.widgets.labels import label

WIDTH = 700
NEXT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionPage(QWidget):
    """Keys: a number chooses, Enter goes on, Backspace goes back."""

    chosen = Signal(str)
    onward = Signal()
    backward = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("advice.question_page")
        give_role(self, "group")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tiles: list[ChoiceTile] = []
        self._group: QButtonGroup | None = None
        self.progress = QProgressBar()
        self.progress.setObjectName("advice.progress")
        self.progress.setTextVisible(False)
        self.place = label("", "small", name="advice.place")
        self.ask = label("", "title", wrap=True, name="advice.ask")
        self.help = label("", "second", wrap=True, name="advice.help")
        self.back = button(self.tr("Back"), name="advice.back", icon="arrow-left", role="quiet")
        self.back.setToolTip(self.tr("Back (Backspace)"))
        self.back.clicked.connect(self.backward)
        self.next = button("", name="advice.next", role="primary")
        self.next.setToolTip(self.tr("Go on (Enter)"))
        self.next.clicked.connect(self.onward)

        column = QWidget()
        column.setMaximumWidth(WIDTH)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.place)
        inside.addWidget(self.progress)
        inside.addSpacing(14)
        inside.addWidget(self.ask)
        inside.addWidget(self.help)
        inside.addSpacing(8)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(9)
        inside.addLayout(self._choices)
        inside.addSpacing(10)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        keys = self.tr("Keys: a number chooses, Enter goes on, Backspace goes back")
        buttons.addWidget(label(keys, "faint"))
        buttons.addSpacing(12)
        buttons.addWidget(self.next)
        inside.addLayout(buttons)
        inside.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)

    def show_question(self, question: Question, answer: str, number: int, total: int) -> None:
        """Put a question on the page; `answer` is the one given before, or ""."""
        place = self.tr("Question {number} of {total}: {topic}")
        self.place.setText(place.format(number=number, total=total, topic=core_text(question.topic)))
        self.progress.setRange(0, total)
        self.progress.setValue(number)
        self.ask.setText(core_text(question.ask))
        self.help.setText(core_text(question.help))
        self._fill(question, answer)
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("See the advice") if number == total else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.set_busy(False)
        self.setAccessibleName(self.ask.text())
        self.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the advice is being worked out, nothing can be pressed twice."""
        self._busy = busy
        self.next.setEnabled(not busy and any(tile.isChecked() for tile in self._tiles))

    def _fill(self, question: Question, answer: str) -> None:
        for tile in self._tiles:
            self._choices.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        entries = [(choice.id, choice.words, choice.help) for choice in question.choices]
        entries.append((UNKNOWN, DONT_KNOW, question.unknown))
        if self._group is not None:
            self._group.deleteLater()
        self._group = QButtonGroup(self)
        self._tiles = []
        for number, (id, words, help) in enumerate(entries, 1):
            tile = ChoiceTile(
                number, id, core_text(words), core_text(help), name=f"advice.{question.id}.{id}"
            )
            tile.setAutoExclusive(True)  # one of several to a screen reader; the group sees to it anyway
            tile.setChecked(id == answer)
            self._group.addButton(tile)
            self._choices.addWidget(tile)
            tile.show()  # now, not when the layout comes round to it: a quick hand may already be clicking
            self._tiles.append(tile)
        self._group.buttonToggled.connect(self._toggled)

    def _toggled(self, tile: ChoiceTile, on: bool) -> None:
        if on:
            self.chosen.emit(tile.answer)
            self.set_busy(self._busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif 0 <= number < len(self._tiles):
            self._tiles[number].setChecked(True)
        elif event.key() in NEXT_KEYS and self.next.isEnabled():
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Backspace and self.back.isEnabled():
            self.backward.emit()
        else:
            super().keyPressEvent(event)
