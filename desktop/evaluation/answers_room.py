"""The answers of a trial: a table of questions and arms, what to show of it, and one question in full beside it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from core.evaluation.choosing_answers import Choice, choose
from core.evaluation.trial import Trial
from desktop import i18n, theme
from desktop.context import Context
from desktop.evaluation.answer_detail import AnswerDetail
from desktop.evaluation.answers_table import AnswersTable
from desktop.evaluation.spot import Spot
from desktop.evaluation.words import arm_names, questions_words
from desktop.widgets.background import Background
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label
from desktop.widgets.passage_dialog import open_passage
from desktop.widgets.tables import select_row

TYPING_MS = 150
BESIDE = 760
"""Pixels that table and question need beside each other, at the usual size of letters."""


class AnswersRoom(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.trial: Trial | None = None
        self._choose = Background(self, latest_only=True)
        self._choose.failed.connect(context.show_error)
        self.table = AnswersTable("evaluation.table")
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.detail = AnswerDetail()
        self.detail.opened.connect(self.open_document)
        self.choice = ElidedBox()
        self.choice.setObjectName("evaluation.answers.show")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(10)
        self.choice.setAccessibleName(self.tr("Which questions are shown"))
        self.choice.currentIndexChanged.connect(self._filter)
        self.words = QLineEdit()
        self.words.setObjectName("evaluation.answers.search")
        self.words.setPlaceholderText(self.tr("Search questions and answers"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setClearButtonEnabled(True)
        self.count = label("", "small", name="evaluation.answers.count")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._filter)
        self.words.textChanged.connect(self._typing.start)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.choice, 2)
        line.addWidget(self.words, 3)
        line.addWidget(self.count)
        left = Card(pad=14)
        left.body.addLayout(line)
        left.body.addWidget(self.table, 1)
        right = Card(pad=14)
        right.body.addWidget(self.detail, 1)
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.GAP)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([600, 400])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large letters, or little room, the question stands below the table."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE * theme.size() / theme.SIZES["body"]
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way != self._split.orientation():
            self._split.setOrientation(way)

    # -- what is shown ---------------------------------------------------------------------------------------

    def show_trial(self, trial: Trial | None) -> None:
        """Show all questions of a trial; filters begin anew."""
        self.trial = trial
        self._fill_choices(trial)
        with QSignalBlocker(self.words):
            self.words.clear()
        self.detail.show_nothing()
        places = list(range(len(trial.questions))) if trial else []
        self._show(places)
        if self.isVisible():
            self.look()

    def renew(self, places: Collection[int]) -> None:
        """These questions were answered meanwhile."""
        self.table.answers.renew(places)
        place = self.detail.place
        if self.trial is not None and place is not None and place in places:
            self.detail.show_question(self.trial, place)

    def look(self) -> None:
        """The room came to the front: with nothing chosen, the first question is shown."""
        if self.table.place is None and self.table.answers.rowCount():
            select_row(self.table, 0)

    def open_question(self, place: int) -> None:
        """Show this question, whatever is filtered."""
        if not self.table.choose(place):
            with QSignalBlocker(self.words), QSignalBlocker(self.choice):
                self.words.clear()
                self.choice.setCurrentIndex(0)
            self._show(list(range(len(self.trial.questions))) if self.trial else [])
            self.table.choose(place)

    @property
    def wanted(self) -> tuple[Choice, int]:
        """What is to be shown, and of which arm."""
        found: tuple[Choice, int] | None = self.choice.currentData()
        return found or ("all", 0)

    def _fill_choices(self, trial: Trial | None) -> None:
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(self.tr("All questions"), ("all", 0))
            names = arm_names(trial) if trial else []
            if len(names) > 1:
                self.choice.addItem(self.tr("Where they disagree"), ("disagree", 0))
                for arm, name in enumerate(names):
                    self.choice.addItem(self.tr("Only “{arm}” is right").format(arm=name), ("only", arm))
            self.choice.addItem(self.tr("Nobody is right"), ("none_right", 0))
            self.choice.addItem(self.tr("Errors"), ("failed", 0))
            for arm, name in enumerate(names):
                self.choice.addItem(self.tr("The best of “{arm}”").format(arm=name), ("best", arm))
            for arm, name in enumerate(names):
                self.choice.addItem(self.tr("The worst of “{arm}”").format(arm=name), ("worst", arm))

    @Slot()
    def _filter(self) -> None:
        trial = self.trial
        if trial is None:
            return
        choice, arm = self.wanted
        words = self.words.text()
        self._choose.run(lambda: choose(trial, choice, arm=arm, words=words), self._show)

    def _show(self, places: list[int]) -> None:
        place = self.table.place
        self.table.answers.show(self.trial, places)
        total = len(self.trial.questions) if self.trial else 0
        if len(places) == total:
            self.count.setText(questions_words(total))
        else:
            self.count.setText(
                self.tr("{shown} of {all}").format(shown=i18n.number(len(places)), all=i18n.number(total))
            )
        if place is not None and not self.table.choose(place):
            self.detail.show_nothing()

    @Slot()
    def _chosen(self) -> None:
        place = self.table.place
        if self.trial is not None and place is not None:
            self.detail.show_question(self.trial, place)

    # -- documents -------------------------------------------------------------------------------------------

    @Slot(str, int, str)
    def open_document(self, file: str, page: int, words: str) -> None:
        """Show a document at a page, with words of it marked."""
        project = self._context.project
        if project is None:
            return
        if not words and Path(file).suffix.lower() != ".pdf" and not (project.documents_dir / file).is_file():
            self._context.show_message(
                "info", self.tr("“{file}” is no longer in the project.").format(file=file)
            )
            return
        open_passage(self, self._context, Spot(file, page, words))
