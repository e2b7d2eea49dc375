"""What a search for settings is to try, how, and for how long. Does not know runs or how the search works."""

from __future__ import annotations

import dataclasses
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core import fields
from core.errors import UserError
from core.fields import option
from core.text import QT_TRANSLATE_NOOP
from core.training import relevance, sweeps
from core.training.config import TrainConfig
from core.training.sweeps import SweepFile
from desktop import i18n, theme
from desktop.context import Context
from desktop.training.axis_row import AxisRow
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.labels import label
from desktop.widgets.layouts import scrolling

_FIRST = ("learning_rate", "rank")
"""What is searched unless the person says otherwise: it matters most."""


@dataclasses.dataclass
class Effort:
    """How a search goes about it."""

    trials: int = option(
        20,
        label=QT_TRANSLATE_NOOP("core", "Trials"),
        help=QT_TRANSLATE_NOOP("core", "Each is a training of its own. The first five are tried at random."),
        minimum=1,
        maximum=sweeps.MOST_TRIALS,
    )
    minutes: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Time"),
        help=QT_TRANSLATE_NOOP(
            "core", "No trial begins once so much time was spent; the one under way is finished. 0: no limit."
        ),
        minimum=0,
        maximum=100_000,
        unit=QT_TRANSLATE_NOOP("core", "minutes"),
    )
    sampler: Literal["tpe", "random"] = option(
        "tpe",
        label=QT_TRANSLATE_NOOP("core", "What is tried next"),
        help=QT_TRANSLATE_NOOP(
            "core", "Guided: more of what went well so far (TPE, the estimator of Optuna)."
        ),
        choices=(
            ("tpe", QT_TRANSLATE_NOOP("core", "Guided by what was tried")),
            ("random", QT_TRANSLATE_NOOP("core", "At random")),
        ),
    )
    pruner: Literal["median", "halving", "none"] = option(
        "median",
        label=QT_TRANSLATE_NOOP("core", "Trials that go badly"),
        help=QT_TRANSLATE_NOOP(
            "core", "Are they to be cut short, judged by their validation loss on the way?"
        ),
        choices=(
            ("median", QT_TRANSLATE_NOOP("core", "Cut short if worse than most")),
            ("halving", QT_TRANSLATE_NOOP("core", "Keep the best third at each stage")),
            ("none", QT_TRANSLATE_NOOP("core", "Go on to the end")),
        ),
    )


class SearchSetup(QWidget):
    """`started` carries what is to be searched; `show_config` begins with the settings of a form."""

    started = Signal(object)  # SweepFile

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._config = TrainConfig()
        self._numbers = 0
        self.rows: list[AxisRow] = []
        tried = Card(self.tr("What is tried"))
        self.base = label("", "small", wrap=True)
        tried.body.addWidget(self.base)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(18)
        tried.body.addLayout(self.lines)
        self.add = button(
            self.tr("Add a setting"),
            name="training.search.add",
            icon="plus",
            role="quiet",
            on_click=self._add_next,
        )
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        tried.body.addLayout(below)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(tried)
        column.addStretch(1)

        effort = Card(self.tr("How much"))
        self.form = Form(Effort, name="training.search")
        self.form.changed.connect(self._review)
        effort.body.addWidget(self.form)
        self.problem: QLabel = label("", "caution", wrap=True)
        effort.body.addStretch(1)
        effort.body.addWidget(self.problem)
        self.start = button(
            self.tr("Start the search"),
            name="training.search.start",
            icon="play",
            role="primary",
            on_click=self._start,
        )
        effort.body.addWidget(self.start)
        effort.setMinimumWidth(320)
        effort.setMaximumWidth(400)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(scrolling(column), 5)
        row.addWidget(effort, 3)

    def show_config(self, config: TrainConfig, about: str) -> None:
        """Search around these settings; `about` says what is trained, for whoever looks."""
        self._config = config
        self.base.setText(
            self.tr("{about}. All settings that are not searched are those of the form.").format(about=about)
        )
        for row in list(self.rows):
            self._remove(row)
        for name in [one for one in _FIRST if one in self._names()]:
            self._add(name)
        self._review()

    def _names(self) -> list[str]:
        shown = relevance.relevant(self._config) | {"method"}
        return [name for name in sweeps.settings() if name in shown]

    def _add_next(self) -> None:
        used = {row.field for row in self.rows}
        if left := [name for name in self._names() if name not in used]:
            self._add(left[0])

    def _add(self, field: str) -> None:
        self._numbers += 1
        row = AxisRow(self._numbers, self._names(), self._config)
        row.choose(field)
        row.changed.connect(self._review)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self.lines.addWidget(row)
        self._review()

    def _remove(self, row: AxisRow) -> None:
        self.rows.remove(row)
        self.lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._review()

    def about(self) -> SweepFile:
        """What is filled in. Raises `UserError` for what cannot be searched."""
        effort: Effort = self.form.value()
        axes = [row.axis() for row in self.rows]
        project = self.context.project
        assert project is not None
        if len({axis.field for axis in axes}) < len(axes):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "A setting is in the search twice."),
                QT_TRANSLATE_NOOP("core", "Take one of them out."),
            )
        made = SweepFile(
            name=sweeps.next_name(project.folder),
            config=fields.to_builtins(self._config),
            axes=axes,
            sampler=effort.sampler,
            pruner=effort.pruner,
            trials=effort.trials,
            minutes=effort.minutes,
            seed=self._config.seed,
        )
        sweeps.check(made)
        return made

    def _review(self, *_: Any) -> None:
        trouble = ""
        try:
            self.about()
        except UserError as error:
            trouble = i18n.translate(error.message)
        self.problem.setText(trouble)
        self.problem.setVisible(bool(trouble))
        self.start.setEnabled(not trouble)
        self.add.setEnabled(len(self.rows) < len(self._names()))

    def _start(self) -> None:
        try:
            self.started.emit(self.about())
        except UserError as error:
            self.context.show_error(error)
