"""The form for a new run: which model, which rows, how; with what it takes worked out beside it.

Does not know runs or how training works.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core import fields
from core.datasets.catalog import Listed, datasets
from core.datasets.rows import Counts
from core.errors import UserError
from core.models.library import Library
from core.models.model import Model
from core.training import presets
from core.training.config import TrainConfig
from core.training.estimate import Estimate
from desktop import i18n, theme
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.training.estimate_card import EstimateCard
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl

_SHOWN = {field.name for field in fields.describe(TrainConfig)} - {"method"}
PAUSE_MS = 250
"""After the last change, before the estimate is worked out anew."""


class SetupPage(QWidget):
    """`started` carries what is to be trained: settings, model, dataset."""

    started = Signal(object, object, object)  # TrainConfig, Model, Listed

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._models: list[Model] = []
        self._datasets: list[Listed] = []
        self._edited = False
        self._filling = False
        self._asked: JobHandle | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)

        left = QWidget()
        left.setProperty("role", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._make_choice())
        column.addWidget(self._make_settings())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(left)

        self.estimate = EstimateCard()
        self.start = button(
            self.tr("Start training"),
            name="training.start",
            icon="play",
            role="primary",
            shortcut="Ctrl+Return",
            on_click=self._start,
        )
        self.estimate.body.addStretch(1)
        self.estimate.body.addWidget(self.start)
        self.estimate.setMinimumWidth(320)
        self.estimate.setMaximumWidth(400)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(scroll, 5)
        row.addWidget(self.estimate, 3)

    # -- making --------------------------------------------------------------------------------------------

    def _make_choice(self) -> Card:
        card = Card(self.tr("What is trained"))
        self.model = QComboBox()
        self.model.setObjectName("training.model")
        self.model.setAccessibleName(self.tr("Model"))
        self.model.currentIndexChanged.connect(self._choose)
        self.dataset = QComboBox()
        self.dataset.setObjectName("training.dataset")
        self.dataset.setAccessibleName(self.tr("Dataset"))
        self.dataset.currentIndexChanged.connect(self._choose)
        self.method = SegmentedControl(
            [("lora", "LoRA"), ("qlora", "QLoRA")], name="training.method", label=self.tr("Method")
        )
        self.method.changed.connect(self._change)
        self.model_note = label("", "small", wrap=True)
        self.dataset_note = label("", "small", wrap=True)
        self.method_note = label("", "small", wrap=True)
        pair = QHBoxLayout()
        pair.setSpacing(theme.GAP)
        for title, control, note in (
            (self.tr("Model"), self.model, self.model_note),
            (self.tr("Dataset"), self.dataset, self.dataset_note),
        ):
            box = QVBoxLayout()
            box.setSpacing(4)
            box.addWidget(label(title, "medium"))
            box.addWidget(control)
            box.addWidget(note)
            box.addStretch(1)
            pair.addLayout(box, 1)
        card.body.addLayout(pair)
        card.body.addWidget(label(self.tr("Method"), "medium"))
        card.body.addWidget(self.method)
        card.body.addWidget(self.method_note)
        return card

    def _make_settings(self) -> Card:
        card = Card(self.tr("How"))
        self.reset = button(
            self.tr("Suggested values"),
            name="training.suggest",
            icon="arrow-counter-clockwise",
            role="quiet",
            tip=self.tr("Set everything to what suits this model and dataset"),
            on_click=self._suggest,
        )
        card.add_header(self.reset)
        self.form = Form(TrainConfig, name="training.form", only=_SHOWN, columns=2)
        self.form.changed.connect(self._edit)
        card.body.addWidget(self.form)
        return card

    # -- what there is to choose from ---------------------------------------------------------------------

    def fill(self) -> None:
        """Look again which models and datasets there are, keeping what was chosen."""
        project = self.context.project
        model, dataset = self.chosen_model, self.chosen_dataset
        self._models = Library(self.context.settings).models()
        self._datasets = datasets(project) if project else []
        self._filling = True
        _refill(self.model, [one.name for one in self._models])
        _refill(self.dataset, [one.name for one in self._datasets])
        if model in self._models:
            self.model.setCurrentIndex(self._models.index(model))
        names = [one.name for one in self._datasets]
        if dataset and dataset.name in names:
            self.dataset.setCurrentIndex(names.index(dataset.name))
        self._filling = False
        self._choose()

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

    def choose(self, dataset: str = "", model: str = "", method: str = "") -> None:
        """Choose by name or id, where there is such a one."""
        for index, listed in enumerate(self._datasets):
            if dataset in (listed.name, str(listed.path)):
                self.dataset.setCurrentIndex(index)
        for index, one in enumerate(self._models):
            if model == one.id:
                self.model.setCurrentIndex(index)
        if method in ("lora", "qlora"):
            self.method.set_current(method)

    def show_config(self, config: TrainConfig) -> None:
        """Take over the settings of an earlier run."""
        self.choose(model=config.model, dataset=Path(config.dataset).stem, method=config.method)
        self._edited = True
        self._filling = True
        self.form.set_value(config)
        self._filling = False
        self._change()

    # -- reacting ------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        if self._filling:
            return
        model, dataset = self.chosen_model, self.chosen_dataset
        self.model_note.setText(i18n.translate(model.note) if model and model.note else "")
        self.model_note.setVisible(bool(self.model_note.text()))
        if dataset and dataset.problem:
            self.dataset_note.setText(i18n.translate(dataset.problem.message))
        elif dataset:
            self.dataset_note.setText(self._about(dataset.counts))
        self.dataset_note.setVisible(bool(self.dataset_note.text()))
        if not self._edited:
            self._suggest()
        self._change()

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
        return " · ".join(said)

    def _suggest(self) -> None:
        model, dataset = self.chosen_model, self.chosen_dataset
        if model is None:
            return
        counts = dataset.counts if dataset else None
        self._filling = True
        self.form.set_value(presets.suggest(model, counts.train + counts.unassigned if counts else 0))
        self._filling = False
        self._edited = False
        self._change()

    def _edit(self) -> None:
        if not self._filling:
            self._edited = True
            self._change()

    def _change(self, _: Any = None) -> None:
        """Something differs: say what the method means, and work out anew what it takes."""
        self.method_note.setText(
            self.tr("A small adapter learns beside the model, which stays as it is. The usual choice.")
            if self.method.current() == "lora"
            else self.tr("As LoRA, with the model squeezed to 4 bits: much less memory, more time.")
        )
        ready = self.chosen_model is not None and self.chosen_dataset is not None
        self.start.setEnabled(ready)
        if not ready:
            self.estimate.show_missing(self.tr("Choose a model and a dataset."))
            return
        self.estimate.show_working()
        self._timer.start()

    def config(self) -> TrainConfig:
        """The settings as filled in. Raises `UserError` naming the first that is wrong."""
        config: TrainConfig = self.form.value()
        model, dataset = self.chosen_model, self.chosen_dataset
        assert model is not None and dataset is not None and self.context.project is not None
        config.model = model.id
        # Relative to the project, so that a copied project still knows its dataset.
        config.dataset = dataset.path.relative_to(self.context.project.folder).as_posix()
        config.method = "qlora" if self.method.current() == "qlora" else "lora"
        return config

    # -- the estimate --------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if not self.isVisible() or self.context.project is None or not self.start.isEnabled():
            return
        if not self.form.is_valid():
            self.estimate.show_missing(self.tr("Correct the marked settings."))
            return
        params = {"project": str(self.context.project.folder), "config": fields.to_builtins(self.config())}
        handle = self.context.jobs.submit("estimate", params)
        self._asked = handle
        handle.finished.connect(lambda result: self._answer(handle, result))
        handle.failed.connect(lambda failed: self._fail(handle, i18n.translate(failed.message)))

    def _answer(self, handle: JobHandle, result: Any) -> None:
        # An answer to an earlier question is out of date.
        if handle is self._asked:
            self._asked = None
            self.estimate.show_estimate(fields.from_builtins(Estimate, result))

    def _fail(self, handle: JobHandle, words: str) -> None:
        if handle is self._asked:
            self._asked = None
            self.estimate.show_missing(words)

    def _start(self) -> None:
        try:
            config = self.config()
        except UserError as error:
            self.context.show_error(error)
            return
        self.started.emit(config, self.chosen_model, self.chosen_dataset)


def _refill(box: QComboBox, words: list[str]) -> None:
    box.blockSignals(True)
    box.clear()
    box.addItems(words)
    box.blockSignals(False)
