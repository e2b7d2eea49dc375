"""One question of a trial: what was expected, and every arm's answer beside it with its scores and passages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.evaluation.trial import Question, Trial
from desktop import i18n
from desktop.evaluation.reply_view import ReplyView
from desktop.evaluation.words import arm_names, expected_words, leak_words
from desktop.widgets import layouts
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill


class AnswerDetail(QWidget):
    """`opened`: a document is to be shown, with the page (from 1, 0 for none) and words to mark there."""

    opened = Signal(str, int, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evaluation.detail")
        self.place: int | None = None
        self.views: list[ReplyView] = []
        inside = QVBoxLayout()
        inside.setSpacing(12)
        self._inside = inside
        self._hint = label(
            self.tr("Choose a question to read what each said."),
            "second",
            wrap=True,
            name="evaluation.detail.hint",
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = layouts.scrolling(inside, name="evaluation.detail.area")
        outer.addWidget(self._hint)
        outer.addWidget(self._area, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what would be here."""
        self.place, self.views = None, []
        layouts.clear(self._inside)
        self._hint.show()
        self._area.hide()

    def show_question(self, trial: Trial, place: int) -> None:
        """Show this question with all answers there are; the same one again keeps where it was scrolled to."""
        top = self._area.verticalScrollBar().value() if place == self.place else 0
        self._hint.hide()
        self._area.show()
        layouts.clear(self._inside)
        self.place, self.views = place, []
        question = trial.questions[place]
        self._inside.addWidget(self._head(question))
        for arm, name in enumerate(arm_names(trial)):
            view = ReplyView(trial, arm, place, name)
            view.opened.connect(self.opened)
            self.views.append(view)
            self._inside.addWidget(view)
        self._inside.addStretch(1)
        self._area.verticalScrollBar().setValue(top)

    def _head(self, question: Question) -> QWidget:
        head = QFrame()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            label(question.question, "strong", wrap=True, name="evaluation.detail.question", selectable=True)
        )
        if question.earlier:
            turns = "\n".join(turn.get("content", "") for turn in question.earlier)
            column.addWidget(label(self.tr("Before it: {words}").format(words=turns), "faint", wrap=True))
        column.addWidget(label(self.tr("Expected"), "small"))
        expected = question.expected or (expected_words(question),)
        for words in expected:
            column.addWidget(
                label(words or "–", wrap=True, name="evaluation.detail.expected", selectable=True)
            )
        signs = QWidget()
        flow = Flow(signs)
        if question.document:
            flow.addWidget(self._source(question))
        for tag in question.tags:
            flow.addWidget(Pill(tag, "neutral"))
        if question.leak:
            flow.addWidget(
                Pill(self.tr("Trained on: {how}").format(how=leak_words(question.leak)), "caution")
            )
        if flow.count():
            column.addWidget(signs)
        return head

    def _source(self, question: Question) -> QWidget:
        """Where the answer stands; a click opens the document there."""
        where = question.document.rsplit("/", 1)[-1]
        if question.page:
            where = self.tr("{file}, page {page}").format(file=where, page=i18n.number(question.page))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            button(
                where, name="evaluation.detail.source", icon="file-text", role="link",
                tip=self.tr("Open the document where the answer stands"),
                on_click=lambda: self.opened.emit(question.document, question.page, question.quote),
            )
        )  # fmt: skip
        return holder
