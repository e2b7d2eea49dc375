"""The golden questions of a project: bring them in, ask them all, look at the misses. Jobs do the asking."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSplitter, QTableView, QVBoxLayout, QWidget

from core.datasets.catalog import Listed, datasets
from core.errors import UserError
from core.evaluation.retrieval import golden
from core.evaluation.retrieval.golden import Golden, Taken
from core.evaluation.retrieval.scores import Score
from core.knowledge.catalogue import Catalogue
from core.text import QT_TRANSLATE_NOOP
from desktop import i18n, theme
from desktop.context import Context
from desktop.knowledge.golden_detail import GoldenDetail
from desktop.knowledge.golden_dialogs import FromDatasetDialog, GoldenDialog
from desktop.knowledge.golden_model import PLACE, QUESTION, GoldenModel
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.stat_card import StatCard
from desktop.widgets.tables import PillDelegate, style_table


class ScoreQuestions(QWidget):
    """Figures above, questions on the left, the chosen one in full on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.questions: list[Golden] = []
        self._score: Score | None = None
        self._work = Background(self)
        self._work.failed.connect(context.show_error)
        self.cards = {
            "recall_at_1": StatCard(self.tr("Right passage first"), "knowledge.score.recall_at_1"),
            "recall_at_5": StatCard(
                self.tr("Among the first five"), "knowledge.score.recall_at_5", word="recall"
            ),
            "recall_at_10": StatCard(self.tr("Among the first ten"), "knowledge.score.recall_at_10"),
            "mrr": StatCard(self.tr("Mean reciprocal rank"), "knowledge.score.mrr", word="mrr"),
            "ndcg": StatCard(self.tr("nDCG at ten"), "knowledge.score.ndcg", word="ndcg"),
        }
        stats = QHBoxLayout()
        stats.setSpacing(theme.GAP)
        for card in self.cards.values():
            stats.addWidget(card, 1)
        self.model = GoldenModel(self)
        self.table = QTableView()
        self.table.setObjectName("knowledge.golden.table")
        self.table.setAccessibleName(self.tr("Golden questions"))
        self.table.setModel(self.model)
        style_table(self.table, stretch=QUESTION, flat=True)
        self.table.setColumnWidth(1, 140)
        self.table.setColumnWidth(PLACE, 146)
        self.table.setItemDelegateForColumn(PLACE, PillDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        self.table.doubleClicked.connect(lambda _index: self._edit())
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        self.view = SegmentedControl(
            [("all", self.tr("All")), ("misses", self.tr("Not first"))],
            name="knowledge.golden.view",
            label=self.tr("Which questions are shown"),
        )
        self.view.changed.connect(self._filter)
        self._edit_button = button(
            self.tr("Edit…"),
            name="knowledge.golden.edit",
            icon="pencil-simple",
            role="quiet",
            on_click=self._edit,
        )
        self._delete_button = button(
            self.tr("Delete"),
            name="knowledge.golden.delete",
            icon="trash",
            role="quiet",
            on_click=self._delete,
        )
        list_ = Card(self.tr("Questions"), pad=18)
        for widget in (self._edit_button, self._delete_button, self.view):
            list_.add_header(widget)
        list_.body.addWidget(self.table, 1)
        self.detail = GoldenDetail(context)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(list_)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setHandleWidth(theme.GAP)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([620, 420])
        self._full = QWidget()
        inside = QVBoxLayout(self._full)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        inside.addLayout(stats)
        inside.addWidget(splitter, 1)
        self._empty = EmptyState(
            "exam",
            self.tr("How well are your questions answered?"),
            self.tr(
                "Golden questions are questions whose answer you know to be in the documents, with the words that "
                "answer them. They tell how often the right passage is found, and which settings find it best."
            ),
            self.tr("Add a question…"),
            name="knowledge.golden.add_first",
            on_click=self.add,
            second_text=self.tr("Take them from a dataset…"),
            second_name="knowledge.golden.take_first",
            second_click=self.take_from_dataset,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._full, 1)
        outer.addWidget(self._empty, 1)
        for part in (self._full, self._empty):
            part.hide()  # until it is known whether there are questions

    # -- what is shown ---------------------------------------------------------------------------------------

    def show_all(self, questions: list[Golden], score: Score | None) -> None:
        """`score`: the newest one of these questions on the documents as they are, or None."""
        self.questions = questions
        self._score = score
        self._full.setVisible(bool(questions))
        self._empty.setVisible(not questions)
        self.model.set_questions(questions, score.asked if score else [])
        for key, card in self.cards.items():
            if score is None:
                card.set_value("–", self.tr("Not measured yet"))
                continue
            measure = getattr(score.figures, key)
            percent = key.startswith("recall")
            said = i18n.percent if percent else _two
            card.set_value(
                i18n.percent(measure.value) if percent else i18n.decimal(measure.value, 3),
                self.tr("95 % sure: {low} to {high}").format(low=said(measure.low), high=said(measure.high)),
            )
            card.setToolTip(
                self.tr("Going by {count} questions: more of them narrow it down.").format(
                    count=i18n.number(score.figures.n)
                )
            )
        self._show_choice()

    def _filter(self, view: str) -> None:
        self.model.show_misses_only(view == "misses")
        self._show_choice()

    def _show_choice(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self._edit_button.setEnabled(len(rows) == 1)
        self._delete_button.setEnabled(bool(rows))
        if len(rows) == 1 and rows[0].row() < len(self.model.shown):
            row = rows[0].row()
            self.detail.show_golden(self.model.shown[row], self.model.asked(row))
        else:
            self.detail.show_golden(None, None)

    # -- what the person does --------------------------------------------------------------------------------

    def add(self) -> None:
        self._ask(None)

    def _edit(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if len(rows) == 1:
            self._ask(self.model.shown[rows[0].row()])

    def _ask(self, given: Golden | None) -> None:
        project = self._context.project
        if project is None:
            return
        self._work.run(
            lambda: [one.path for one in Catalogue(project).documents() if one.status == "indexed"],
            lambda documents: self._open_dialog(documents, given),
        )

    def _open_dialog(self, documents: list[str], given: Golden | None) -> None:
        dialog = GoldenDialog(self, documents, given)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._put(dialog.golden, given))
        dialog.open()

    def _put(self, golden_: Golden, given: Golden | None) -> None:
        if given is None:
            self._save([*self.questions, golden_])
        else:
            self._save([golden_ if one == given else one for one in self.questions])

    def take_from_file(self) -> None:
        filters = self.tr("Tables and JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;All files (*)")
        for file in dialogs.open_files(self, self.tr("Take questions from a file"), filters)[:1]:
            self._work.run(functools.partial(golden.from_file, file), self._taken)

    def take_from_dataset(self) -> None:
        project = self._context.project
        if project is None:
            return
        self._work.run(lambda: [one for one in datasets(project) if not one.problem], self._choose_dataset)

    def _choose_dataset(self, listed: list[Listed]) -> None:
        if not listed:
            self._context.show_error(
                UserError(
                    QT_TRANSLATE_NOOP("core", "There is no dataset in this project yet."),
                    QT_TRANSLATE_NOOP(
                        "core", "Propose rows from your documents in Datasets, or add a question here."
                    ),
                )
            )
            return
        dialog = FromDatasetDialog(self, listed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._work.run(functools.partial(golden.from_dataset, *dialog.chosen), self._taken)
        )
        dialog.open()

    def _taken(self, taken: Taken) -> None:
        before = len(self.questions)
        if taken.questions:
            self._save([*self.questions, *taken.questions])
        added = len(self.questions) - before
        said = [self.tr("%n question(s) added.", "", added)]
        if known := len(taken.questions) - added:
            said.append(self.tr("%n of them were there already.", "", known))
        for key, count in taken.left_out.items():
            reason = i18n.translate(taken.reasons[key])
            said.append(self.tr("%n left out: {reason}", "", count).format(reason=reason))
        self._context.show_message("caution" if taken.left_out else "info", " ".join(said))

    def _delete(self) -> None:
        gone = {self.model.shown[index.row()] for index in self.table.selectionModel().selectedRows()}
        if gone and dialogs.confirm(
            self, self.tr("Delete %n question(s)?", "", len(gone)), "", self.tr("Delete"), danger=True
        ):
            self._save([one for one in self.questions if one not in gone])

    def _save(self, questions: list[Golden]) -> None:
        assert self._context.project is not None
        try:
            golden.save(self._context.project, questions)
        except UserError as error:
            self._context.show_error(error)
            return
        self.questions = golden.load(self._context.project)
        self._context.announce(documents=True)


def _two(value: float) -> str:
    return i18n.decimal(value, 2)
