"""The form for a new run: what is trained and how, with what it takes worked out beside it.

Does not know runs or how training works.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import fields
from core.errors import UserError
from core.training import presets, relevance
from core.training.config import TrainConfig
from core.training.estimate import Estimate
from desktop import i18n, theme
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.training.choice_card import ChoiceCard
from desktop.training.estimate_card import EstimateCard
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.labels import label
from desktop.widgets.layouts import scrolling
from desktop.widgets.segmented import SegmentedControl

_SHOWN = {field.name for field in fields.describe(TrainConfig)} - {"task", "method"}
PAUSE_MS = 250
"""After the last change, before the estimate is worked out anew."""
MEASURE_MS = 2500
"""How long the page is looked at before this computer is measured for a first estimate of time."""


class SetupPage(QWidget):
    """`started` carries what is to be trained: settings, model, dataset."""

    started = Signal(object, object, object)  # TrainConfig, Model, Listed
    searched = Signal(object, object, object)  # the same: the best settings around these are to be found

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._edited = False
        self._filling = False
        self._asked: JobHandle | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._measured = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(MEASURE_MS)
        self._idle.timeout.connect(self._measure)

        self.choice = ChoiceCard(context)
        self.choice.changed.connect(self._choose)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.choice)
        column.addWidget(self._make_settings())
        column.addStretch(1)
        self.estimate = EstimateCard()
        self.estimate.changed.connect(self.apply)
        self.start = button(
            self.tr("Start training"),
            name="training.start",
            icon="play",
            role="primary",
            shortcut="Ctrl+Return",
            on_click=self._start,
        )
        self.search = button(
            self.tr("Search for better settings …"),
            name="training.search",
            icon="magnifying-glass",
            role="quiet",
            tip=self.tr("Try several settings, each in a short training, and keep the best"),
            on_click=self._search,
        )
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 4, 0)
        side.addWidget(self.estimate)
        side.addStretch(1)
        beside = QWidget()
        beside.setMinimumWidth(320)
        beside.setMaximumWidth(400)
        below = QVBoxLayout(beside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.TIGHT)
        below.addWidget(scrolling(side), 1)
        below.addWidget(self.start)
        below.addWidget(self.search)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(scrolling(column), 5)
        row.addWidget(beside, 3)

    def _make_settings(self) -> Card:
        card = Card(self.tr("How"))
        self.effort = SegmentedControl(
            [
                ("quick", self.tr("Quick")),
                ("balanced", self.tr("Balanced")),
                ("thorough", self.tr("Thorough")),
            ],
            name="training.effort",
            label=self.tr("Effort"),
        )
        self.effort.set_current("balanced")
        self.effort.changed.connect(self._suggest)
        self.effort_note = label("", "small", wrap=True)
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
        dial = QHBoxLayout()
        dial.setSpacing(theme.PAD)
        dial.addWidget(self.effort)
        dial.addWidget(self.effort_note, 1)
        card.body.addLayout(dial)
        card.body.addWidget(self.form)
        return card

    # -- what is filled in ---------------------------------------------------------------------------------

    @property
    def has_dataset(self) -> bool:
        return self.choice.has_dataset

    def fill(self) -> None:
        """Look again which models and datasets there are, keeping what was chosen."""
        self.choice.fill()

    def show_config(self, config: TrainConfig) -> None:
        """Take over the settings of an earlier run."""
        self._edited = True
        self.choice.choose(Path(config.dataset).stem, config.model, config.method, config.task)
        self._set_form(config)

    def apply(self, changes: dict[str, Any]) -> None:
        """Change these settings and leave all others as they are: the remedies that the estimate offers."""
        self._edited = True
        apart = {name: str(changes[name]) for name in ("task", "model", "method") if name in changes}
        kept: TrainConfig = self.form.value(strict=False)
        if apart:
            self.choice.choose(**apart)
        self._set_form(dataclasses.replace(kept, **changes))

    def config(self) -> TrainConfig:
        """The settings as filled in. Raises `UserError` naming the first that is wrong."""
        config: TrainConfig = self.form.value()
        model, dataset = self.choice.chosen_model, self.choice.chosen_dataset
        assert model is not None and dataset is not None and self.context.project is not None
        config.model = model.id
        # Relative to the project, so that a copied project still knows its dataset.
        config.dataset = dataset.path.relative_to(self.context.project.folder).as_posix()
        return dataclasses.replace(config, **self.choice.task_and_method())

    # -- reacting ------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        if self._edited:
            self._change()
        else:
            self._suggest()

    def _suggest(self) -> None:
        model, dataset = self.choice.chosen_model, self.choice.chosen_dataset
        self._edited = False
        if model is None:
            self._change()
            return
        counts = dataset.counts if dataset else None
        chosen = self.choice.task_and_method()
        effort: Any = self.effort.current()
        rows = counts.train + counts.unassigned if counts else 0
        self._set_form(
            presets.suggest(model, rows, task=chosen["task"], method=chosen["method"], effort=effort)
        )

    def _set_form(self, config: TrainConfig) -> None:
        self._filling = True
        self.form.set_value(config)
        self._filling = False
        self._change()

    def _edit(self) -> None:
        if not self._filling:
            self._edited = True
            self._change()

    def _change(self) -> None:
        """Something differs: show what matters now, and work out anew what it takes."""
        self.effort_note.setText(
            self.tr("Some values are your own; the dial sets all of them anew.")
            if self._edited
            else {
                "quick": self.tr("A first look: does it learn at all?"),
                "balanced": self.tr("What suits most work."),
                "thorough": self.tr("As good as it gets; it takes its time."),
            }[self.effort.current()]
        )
        self.form.show_only(relevance.relevant(TrainConfig(**self.choice.task_and_method())))
        ready = self.choice.chosen_model is not None and self.choice.chosen_dataset is not None
        self.start.setEnabled(ready)
        self.search.setEnabled(ready)
        if not ready:
            self.estimate.show_missing(self.tr("Choose a model and a dataset."))
            return
        self.estimate.show_working()
        self._timer.start()

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
            told = fields.from_builtins(Estimate, result)
            self.estimate.show_estimate(told)
            self.start.setText(self.tr("Run anyway") if told.only_memory else self.tr("Start training"))
            if told.basis == "guess" and not self._measured:
                self._idle.start()

    def _measure(self) -> None:
        """Nothing was trained here yet: how fast the computer multiplies tells more than a guess."""
        if self.isVisible() and not self._measured:
            self._measured = True
            self.context.jobs.submit("measure_speed", {}).finished.connect(self._timer.start)

    def _fail(self, handle: JobHandle, words: str) -> None:
        if handle is self._asked:
            self._asked = None
            self.estimate.show_missing(words)

    def _start(self) -> None:
        self._hand_on(self.started)

    def _search(self) -> None:
        self._hand_on(self.searched)

    def _hand_on(self, signal: SignalInstance) -> None:
        try:
            config = self.config()
        except UserError as error:
            self.context.show_error(error)
            return
        signal.emit(config, self.choice.chosen_model, self.choice.chosen_dataset)
