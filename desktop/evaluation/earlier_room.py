"""Trials of before: shown, compared with each other, deleted, or kept as a check that is asked again."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.errors import UserError
from core.evaluation import trials_kept, watch
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Trial
from core.text import plural
from desktop import i18n, theme
from desktop.context import Context
from desktop.evaluation.trials_table import TrialsTable
from desktop.evaluation.words import arm_names, source_words
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.interval_plot import IntervalPlot, IntervalRow
from desktop.widgets.labels import label

MOST_ROWS = 12


class EarlierRoom(QWidget):
    """`wanted` carries the trial that is to be shown; `watched` the id of a check that was made."""

    wanted = Signal(object)
    watched = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.table = TrialsTable("evaluation.trials")
        self.table.doubleClicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.open_button = button(
            self.tr("Show"), name="evaluation.open", icon="eye", role="quiet", on_click=self._open
        )
        self.watch_button = button(
            self.tr("Keep as a check…"), name="evaluation.watch", icon="bookmark-simple", role="quiet",
            on_click=self._watch,
            tip=self.tr("Ask the same questions again after each new run or index, and see how it goes over time"),
        )  # fmt: skip
        self.delete_button = button(
            self.tr("Delete"), name="evaluation.delete", icon="trash", role="quiet", on_click=self._delete
        )
        self.plot = IntervalPlot("evaluation.earlier.plot")
        self.note = label("", "second", wrap=True, name="evaluation.earlier.note")
        card = Card(self.tr("Earlier comparisons"))
        for made in (self.open_button, self.watch_button, self.delete_button):
            card.add_header(made)
        card.body.addWidget(self.table, 1)
        self._side = Card(self.tr("Figures of those chosen"))
        self._side.body.addWidget(self.note)
        self._side.body.addWidget(self.plot)
        empty = EmptyState(
            "clock-counter-clockwise",
            self.tr("Nothing was compared yet"),
            self.tr(
                "Comparisons are kept here, with all answers, to be looked at and compared with later ones."
            ),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(card, 1)
        column.addWidget(self._side)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(page)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._chosen()

    def show_trials(self, found: list[Trial]) -> None:
        """List these, newest first; what was chosen stays chosen."""
        kept = [one.id for one in self.table.chosen]
        self.table.trials.set_trials(found)
        self.table.choose(kept)
        self._stack.setCurrentIndex(1 if found else 0)
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        chosen = self.table.chosen
        self.open_button.setEnabled(len(chosen) == 1)
        self.watch_button.setEnabled(len(chosen) == 1)
        self.delete_button.setEnabled(bool(chosen))
        self._side.setVisible(bool(chosen))
        if chosen:
            self._draw(chosen)

    def _draw(self, chosen: list[Trial]) -> None:
        """The arms of the chosen trials in one plot, in the metric that decided the first."""
        metric = chosen[0].primary
        rows = [
            IntervalRow(
                name, figure.mean, figure.low, figure.high,
                i18n.joined([i18n.when(trial.created), source_words(trial)], " · ") if len(chosen) > 1 else "",
            )
            for trial in chosen
            for arm, name in enumerate(arm_names(trial))
            if arm < len(trial.results) and (figure := trial.results[arm].figures.get(metric))
        ]  # fmt: skip
        said = i18n.core_text(METRICS[metric].label)
        if len(chosen) > 1 and len({(one.source, one.split, len(one.questions)) for one in chosen}) > 1:
            differ = self.tr("The questions differ, so the figures tell only so much.")
            said = i18n.joined([said, differ])
        if more := max(0, len(rows) - MOST_ROWS):
            said += " " + plural(self.tr("%n more are not shown.", "", more), more)
        self.note.setText(said)
        within = (
            METRICS[metric].within
            if METRICS[metric].share
            else (0.0, max([1.0, *(row.high for row in rows)]))
        )
        shown = rows[:MOST_ROWS]
        self.plot.set_rows(shown, within=(max(0.0, within[0]), within[1]), share=METRICS[metric].share)

    # -- what the person does --------------------------------------------------------------------------------

    @Slot()
    def _open(self) -> None:
        if len(chosen := self.table.chosen) == 1:
            self.wanted.emit(chosen[0])

    @Slot()
    def _watch(self) -> None:
        project, chosen = self._context.project, self.table.chosen
        if project is None or len(chosen) != 1:
            return
        name = dialogs.ask_text(
            self, self.tr("Keep as a check"),
            self.tr("The same questions are asked again when you say so; the newest run takes the place of this one."),
            self.tr("Keep"), source_words(chosen[0]),
        )  # fmt: skip
        if name is None:
            return
        try:
            check = watch.keep(project, chosen[0], name)
        except UserError as error:
            self._context.show_error(error)
            return
        self._context.announce(trials=True)
        self.watched.emit(check.id)

    @Slot()
    def _delete(self) -> None:
        project, chosen = self._context.project, self.table.chosen
        if project is None or not chosen:
            return
        count = len(chosen)
        if not dialogs.confirm(
            self,
            plural(self.tr("Delete %n comparison(s)?", "", count), count),
            self.tr("Answers and figures are lost. The runs stay as they are."),
            self.tr("Delete"),
            danger=True,
        ):
            return
        try:
            for one in chosen:
                trials_kept.delete(project, one.id)
        except UserError as error:
            self._context.show_error(error)
        self._context.announce(trials=True)
