"""A search for settings, live or from its record: how far, what was tried, what mattered, which trial is best.

Does not know jobs: the screen tells it what happened, and it says which button was pressed.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.training import sweeps
from core.training.sweeps import Sweep, Trial
from desktop import i18n, theme
from desktop.training.runs_table import loss_words
from desktop.training.trials_table import TrialsTable
from desktop.training.words import setting_words, value_words
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label
from desktop.widgets.layouts import clear, scrolling
from desktop.widgets.scatter_plot import Point, ScatterPlot
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.stat_card import StatCard


class SearchPage(QWidget):
    """Shows `sweep`; `live` while its job is under way."""

    opened = Signal(object)  # Run: a trial's, wanted by itself
    again = Signal(object)  # Run: its settings are wanted for a new run
    deleted = Signal(object)  # Sweep
    switched = Signal(object)  # Sweep: it was chosen in the list

    def __init__(self) -> None:
        super().__init__()
        self.sweep: Sweep | None = None
        self.live = False
        self._trials: list[Trial] = []
        self._share, self._note = 0.0, ""
        self.progress = StatCard(self.tr("Trials"), "training.search.progress")
        self.best = StatCard(self.tr("Best validation loss"), "training.search.best")
        self.time = StatCard(self.tr("Time spent"), "training.search.time")
        cards = QHBoxLayout()
        cards.setSpacing(theme.GAP)
        for card in (self.progress, self.best, self.time):
            cards.addWidget(card, 1)

        self.choice = SegmentedControl(
            [
                ("history", self.tr("History")),
                ("settings", self.tr("By setting")),
                ("importance", self.tr("What mattered")),
            ],
            name="training.search.view",
            label=self.tr("What is shown of the search"),
        )
        self.choice.changed.connect(self._draw)
        self.setting = ElidedBox()
        self.setting.setObjectName("training.search.setting")
        self.setting.setAccessibleName(self.tr("Setting"))
        self.setting.setMinimumContentsLength(16)
        self.setting.currentIndexChanged.connect(self._draw)
        self.plot = ScatterPlot("training.search.plot")
        self.plot.chosen.connect(self._open_point)
        self.importance = QVBoxLayout()
        self.importance.setSpacing(10)
        self.views = QStackedWidget()
        self.views.addWidget(self.plot)
        self.views.addWidget(scrolling(self.importance))
        plots = Card(pad=14)
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addStretch(1)
        head.addWidget(self.setting)
        plots.body.addLayout(head)
        plots.body.addWidget(self.views, 1)

        self.sweeps = ElidedBox()
        self.sweeps.setObjectName("training.search.list")
        self.sweeps.setAccessibleName(self.tr("Searches"))
        self.sweeps.setMinimumContentsLength(14)
        self.sweeps.currentIndexChanged.connect(self._switch)
        self.table = TrialsTable("training.search.trials")
        self.table.doubleClicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.show_button = button(
            self.tr("Show the run"),
            name="training.search.open",
            icon="eye",
            role="quiet",
            on_click=self._open,
        )
        self.again_button = button(
            self.tr("Again with …"),
            name="training.search.again",
            icon="arrow-clockwise",
            role="quiet",
            tip=self.tr("Start a new run from this trial's settings"),
            on_click=self._again,
        )
        self.delete_button = button(
            self.tr("Delete the search"),
            name="training.search.delete",
            icon="trash",
            role="quiet",
            on_click=lambda: self.deleted.emit(self.sweep),
        )
        trials = Card(self.tr("Trials"), pad=14)
        for made in (self.sweeps, self.show_button, self.again_button, self.delete_button):
            trials.add_header(made)
        trials.body.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.trials.modelReset.connect(self._selected)

        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(cards)
        column.addWidget(plots, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(theme.GAP)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(trials)
        split.setSizes([400, 240])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    # -- what is shown -------------------------------------------------------------------------------------

    def show_sweep(self, sweep: Sweep, others: list[Sweep], *, live: bool) -> None:
        """Show a search from its record; `others` are all there are to choose from."""
        fresh = self.sweep is None or self.sweep.folder != sweep.folder
        self.sweep, self.live = sweep, live
        self.sweeps.blockSignals(True)
        self.sweeps.clear()
        for one in others:
            self.sweeps.addItem(one.about.name, one)
            if one.folder == sweep.folder:
                self.sweeps.setCurrentIndex(self.sweeps.count() - 1)
        self.sweeps.setVisible(len(others) > 1)
        self.sweeps.blockSignals(False)
        if fresh:
            self._share, self._note = 0.0, ""
            self.setting.blockSignals(True)
            self.setting.clear()
            for axis in sweep.about.axes:
                self.setting.addItem(setting_words(axis.field), axis.field)
            self.setting.blockSignals(False)
        self.refresh()

    def refresh(self) -> None:
        """Read the search again."""
        if self.sweep is None:
            return
        try:
            self.sweep = sweeps.read(self.sweep.folder)
            self._trials = self.sweep.trials()
        except UserError:
            return  # deleted meanwhile; whoever did that shows something else
        self.table.show_sweep(self.sweep, self._trials)
        self._draw_cards()
        self._draw()

    def note_progress(self, done: float, note: str) -> None:
        """So many trials are behind us, the one under way by its share."""
        self._share, self._note = done, note
        self._draw_progress()

    def _draw_progress(self) -> None:
        assert self.sweep is not None
        about = self.sweep.about
        done = max(float(len(self._trials)), self._share if self.live else 0.0)
        self.progress.set_value(
            self.tr("{done} of {all}").format(
                done=i18n.number(len(self._trials)), all=i18n.number(about.trials)
            ),
            i18n.joined((part for part in (self._note if self.live else "", self._cut()) if part), " · "),
            min(1.0, done / about.trials),
        )

    def _draw_cards(self) -> None:
        self._draw_progress()
        assert self.sweep is not None
        about = self.sweep.about
        best = self.sweep.best()
        if best is None:
            self.best.set_value("–")
        else:
            said = i18n.joined(
                (f"{setting_words(name)} {value_words(name, value)}" for name, value in best.values.items()),
                " · ",
            )
            self.best.set_value(loss_words(best.score), said)
        spent = sum(trial.seconds for trial in self._trials)
        limit = (
            self.tr("of {time} at most").format(time=i18n.duration(about.minutes * 60))
            if about.minutes
            else ""
        )
        self.time.set_value(i18n.duration(spent) if spent else "–", limit)

    def _cut(self) -> str:
        cut = sum(trial.state == "pruned" for trial in self._trials)
        failed = sum(trial.state == "failed" for trial in self._trials)
        said = [self.tr("{count} cut short").format(count=i18n.number(cut))] if cut else []
        said += [self.tr("{count} failed").format(count=i18n.number(failed))] if failed else []
        return i18n.joined(said, " · ")

    def _draw(self, *_: Any) -> None:
        if self.sweep is None:
            return
        view = self.choice.current()
        self.setting.setVisible(view == "settings")
        self.views.setCurrentIndex(1 if view == "importance" else 0)
        if view == "importance":
            self._draw_importance()
            return
        scored = [trial for trial in self._trials if trial.score is not None]
        empty = self.tr("Trials appear here as they end.")
        if view == "history":
            self.plot.set_labels(
                x=self.tr("Trial"), empty=empty, name=self.tr("Validation loss of each trial")
            )
            self.plot.show_points([self._point(trial, trial.number + 1) for trial in scored], line=True)
            return
        field = str(self.setting.currentData())
        axis = next((one for one in self.sweep.about.axes if one.field == field), None)
        self.plot.set_labels(
            x=setting_words(field),
            empty=empty,
            name=self.tr("Validation loss by {setting}").format(setting=setting_words(field)),
        )
        points = []
        for trial in scored:
            value = trial.values[field]
            named = bool(axis and axis.choices)
            points.append(self._point(trial, value_words(field, value) if named else float(value)))
        self.plot.show_points(points, log=bool(axis and axis.log))

    def _point(self, trial: Trial, x: float | str) -> Point:
        assert trial.score is not None
        lines = [
            self.tr("Trial {number}: {loss}").format(
                number=i18n.number(trial.number + 1), loss=loss_words(trial.score)
            ),
            *(f"{setting_words(name)}: {value_words(name, value)}" for name, value in trial.values.items()),
        ]
        return Point(x, trial.score, "\n".join(lines), trial.state == "pruned")

    def _draw_importance(self) -> None:
        clear(self.importance)
        assert self.sweep is not None
        shares = self.sweep.about.importance
        if not shares:
            words = (
                self.tr("Only one setting is searched.")
                if len(self.sweep.about.axes) < 2
                else self.tr("It can be told after eight finished trials which settings matter.")
            )
            self.importance.addWidget(label(words, "second", wrap=True))
        for name, share in sorted(shares.items(), key=lambda one: -one[1]):
            self.importance.addWidget(_bar(setting_words(name), share))
        self.importance.addStretch(1)

    # -- what is pressed -----------------------------------------------------------------------------------

    def _switch(self, *_: Any) -> None:
        if (chosen := self.sweeps.currentData()) is not None:
            self.switched.emit(chosen)

    def _open_point(self, place: int) -> None:
        scored = [trial for trial in self._trials if trial.score is not None]
        self.table.select(scored[place].number)
        self._open()

    def _open(self, *_: Any) -> None:
        trial = self.table.trial
        if trial and self.sweep and (run := self.sweep.run_of(trial)):
            self.opened.emit(run)

    def _again(self) -> None:
        trial = self.table.trial
        if trial and self.sweep and (run := self.sweep.run_of(trial)):
            self.again.emit(run)

    def _selected(self, *_: Any) -> None:
        trial = self.table.trial
        there = bool(trial and self.sweep and self.sweep.run_of(trial))
        self.show_button.setEnabled(there)
        self.again_button.setEnabled(there)
        self.delete_button.setEnabled(not self.live)


def _bar(name: str, share: float) -> QWidget:
    """A setting and how much it explains."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    title = label(name)
    title.setFixedWidth(220)
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, 1000)
    bar.setValue(round(1000 * share))
    bar.setAccessibleName(f"{name}: {i18n.percent(share)}")
    value = label(i18n.percent(share), "strong")
    value.setFixedWidth(52)
    row.addWidget(title)
    row.addWidget(bar, 1)
    row.addWidget(value)
    return made
