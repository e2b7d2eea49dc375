"""What is trained: which rows, what they are to teach, which model, by which method. Does not know settings or runs."""

from __future__ import annotations

from itertools import islice
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout

from core.datasets.catalog import Listed, datasets
from core.datasets.rows import Counts
from core.datasets.store import open_dataset
from core.models.library import Found, Library
from core.models.model import Model
from core.runs import READING
from core.training import relevance
from desktop import i18n, theme
from desktop.context import Context
from desktop.training import words
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import buddy
from desktop.widgets.labels import label
from desktop.widgets.why import explained_by

_WIDEST = 640
"""Pixels of an open list."""
_METHODS = {"lora": "lora", "qlora": "qlora", "dora": "dora", "full": "fine_tuning", "": "adapter"}
"""The technical word that a method is explained by."""
SAMPLES = 200
"""Rows that are looked at to see what they could teach."""


class ChoiceCard(Card):
    """`changed` comes once for a choice, however much else follows from it."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("What is trained"))
        self.context = context
        self._found = Found()
        self._models: list[Model] = []
        self._datasets: list[Listed] = []
        self._filling = False
        self.dataset, self.dataset_note = _box("training.dataset"), label("", "small", wrap=True)
        self.task, self.task_note = _box("training.task"), label("", "small", wrap=True)
        self.model, self.model_note = _box("training.model"), label("", "small", wrap=True)
        self.method, self.method_note = _box("training.method"), label("", "small", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.GAP)
        for at, (title, control, note) in enumerate(
            (
                (self.tr("Dataset"), self.dataset, self.dataset_note),
                (words.setting_words("task"), self.task, self.task_note),
                (self.tr("Model"), self.model, self.model_note),
                (words.setting_words("method"), self.method, self.method_note),
            )
        ):
            box = QVBoxLayout()
            box.setSpacing(4)
            head = buddy(title, control)
            box.addWidget(explained_by(head, self.method, _METHODS) if control is self.method else head)
            box.addWidget(control)
            box.addWidget(note)
            box.addStretch(1)
            grid.addLayout(box, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
        self.body.addLayout(grid)
        self.dataset.currentIndexChanged.connect(self._choose_dataset)
        self.task.currentIndexChanged.connect(self._choose_task)
        for control in (self.model, self.method):
            control.currentIndexChanged.connect(self._choose)

    # -- what is chosen ------------------------------------------------------------------------------------

    @property
    def chosen_model(self) -> Model | None:
        index = self.model.currentIndex()
        return self._models[index] if 0 <= index < len(self._models) else None

    @property
    def chosen_dataset(self) -> Listed | None:
        index = self.dataset.currentIndex()
        return self._datasets[index] if 0 <= index < len(self._datasets) else None

    @property
    def has_dataset(self) -> bool:
        return bool(self._datasets)

    def task_and_method(self) -> dict[str, Any]:
        """Both as `TrainConfig` names them."""
        return {
            "task": self.task.currentData() or "generation",
            "method": self.method.currentData() or "lora",
        }

    def choose(self, dataset: str = "", model: str = "", method: str = "", task: str = "") -> None:
        """Choose by name or id, where there is such a one."""
        self._filling = True
        for listed in self._datasets:
            if dataset in (listed.name, str(listed.path)):
                _pick(self.dataset, listed.name)
        self._fill_tasks()
        _pick(self.task, task)
        self._fill_for_task()
        _pick(self.model, model)
        _pick(self.method, method)
        self._filling = False
        self._choose()

    def fill(self) -> None:
        """Look again which models and datasets there are, keeping what was chosen."""
        project = self.context.project
        dataset = self.chosen_dataset
        self._found = Library(self.context.settings).scan()
        self._datasets = datasets(project) if project else []
        self._filling = True
        names = [(one.name, one.name) for one in self._datasets]
        _refill(self.dataset, names, dataset.name if dataset else "")
        self._filling = False
        self._choose_dataset()

    # -- reacting ------------------------------------------------------------------------------------------

    def _choose_dataset(self) -> None:
        if not self._filling:
            self._filling = True
            self._fill_tasks()
            self._fill_for_task()
            self._filling = False
            self._choose()

    def _choose_task(self) -> None:
        if not self._filling:
            self._filling = True
            self._fill_for_task()
            self._filling = False
            self._choose()

    def _choose(self) -> None:
        """Say what each choice means."""
        if self._filling:
            return
        model, dataset = self.chosen_model, self.chosen_dataset
        about = ""
        if dataset:
            about = (
                i18n.translate(dataset.problem.message) if dataset.problem else self._about(dataset.counts)
            )
        for note, said in (
            (self.dataset_note, about),
            (self.task_note, words.task_note(str(self.task.currentData()))),
            (self.model_note, i18n.translate(model.note) if model and model.note else ""),
            (self.method_note, words.method_note(str(self.method.currentData()))),
        ):
            note.setText(said)
            note.setVisible(bool(said))
        self.changed.emit()

    def _fill_tasks(self) -> None:
        """Offer what these rows can teach, and say of the others what is missing."""
        dataset = self.chosen_dataset
        mapping, samples = None, []
        if dataset and not dataset.problem:
            with open_dataset(dataset.path) as store:
                mapping, samples = store.mapping, [row.fields for row in islice(store.rows(), SAMPLES)]
        offered, refused = [], []
        for task, name in words.choices("task"):
            trouble = relevance.obstacle(task, mapping, samples)
            if trouble is None:
                offered.append((task, name))
            else:
                refused.append(self.tr("{task}: {reason}").format(task=name, reason=i18n.translate(trouble)))
        _refill(self.task, offered, str(self.task.currentData() or ""))
        _show_refused(self.task, refused)

    def _fill_for_task(self) -> None:
        """Offer the models and the methods that can learn what is to be learnt."""
        task, model = self.task_and_method()["task"], self.chosen_model
        self._models = self._found.encoders if task in READING else self._found.models
        _refill(self.model, [(one.id, one.name) for one in self._models], model.id if model else "")
        offered = [(name, said) for name, said in words.choices("method") if name in relevance.methods(task)]
        _refill(self.method, offered, str(self.method.currentData() or ""))

    def _about(self, counts: Counts) -> str:
        """How many rows there are, and how many of them are not used."""
        said = [self.tr("{rows} rows").format(rows=i18n.number(counts.total - counts.test))]
        if counts.test:
            said = [
                self.tr("{rows} rows, and {test} kept for testing").format(
                    rows=i18n.number(counts.total - counts.test), test=i18n.number(counts.test)
                )
            ]
        if counts.draft or counts.rejected:
            said.append(
                self.tr("Not used: {drafts} in draft, {rejected} rejected").format(
                    drafts=i18n.number(counts.draft), rejected=i18n.number(counts.rejected)
                )
            )
        return i18n.joined(said, " · ")


def _box(name: str) -> QComboBox:
    """A list of choices that a long name does not make wider."""
    made = ElidedBox()
    made.setObjectName(name)
    made.setMinimumContentsLength(12)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _show_refused(box: QComboBox, said: list[str]) -> None:
    """Show, greyed below what is offered, what is not and why. The open list is as wide as that takes."""
    model = box.model()
    assert isinstance(model, QStandardItemModel)
    for words_of_one in said:
        item = QStandardItem(words_of_one)
        item.setEnabled(False)
        model.appendRow(item)
    box.view().setMinimumWidth(min(_WIDEST, box.view().sizeHintForColumn(0) + 24) if said else 0)


def _pick(box: QComboBox, value: str) -> None:
    if value and (index := box.findData(value)) >= 0:
        box.setCurrentIndex(index)


def _refill(box: QComboBox, offered: list[tuple[str, str]], chosen: str) -> None:
    """Offer these (value, words), keeping what was chosen where it is still there."""
    box.clear()
    for value, name in offered:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if offered else -1)
