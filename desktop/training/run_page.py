"""One run, live or from its record: four figures, its curves, answers and facts; below it all runs.

Does not know jobs: the screen tells it what happened, and it says which button was pressed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.runs import Run
from core.training import samples
from desktop import i18n, theme
from desktop.context import Context
from desktop.training import trying
from desktop.training.about import About
from desktop.training.answers import Answers
from desktop.training.curves import Curves
from desktop.training.queue_card import QueueCard
from desktop.training.remarks import Remarks
from desktop.training.runs_card import RunsCard
from desktop.training.stat_cards import StatCards
from desktop.training.trying import Trying
from desktop.widgets.card import Card
from desktop.widgets.segmented import SegmentedControl

DRAW_MS = 100


class RunPage(QWidget):
    """Shows `run`; `live` while its job is under way."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.run: Run | None = None
        self.live = False
        self._dirty = False
        self._timer = QTimer(self)
        self._timer.setInterval(DRAW_MS)
        self._timer.timeout.connect(self._draw)

        self.cards = StatCards()
        self.curve = Curves()
        self.curve.plot.setMinimumHeight(130)
        self.answers = Answers()
        self.trying = Trying(context)
        self.about = About()
        self.view = SegmentedControl(
            [
                ("curves", self.tr("Curves")),
                ("answers", self.tr("Answers")),
                ("try", self.tr("Try it")),
                ("about", self.tr("About this run")),
            ],
            name="training.view",
            label=self.tr("What is shown of the run"),
        )
        self.view.changed.connect(self._turn)
        self.remarks = Remarks()

        self.runs = RunsCard()
        self.table = self.runs.table

        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.cards)
        column.addWidget(self.remarks)
        column.addWidget(self._make_views(), 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(theme.GAP)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        lower = QWidget()
        side = QHBoxLayout(lower)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.GAP)
        side.addWidget(self.runs, 1)
        side.addWidget(QueueCard(context))
        split.addWidget(lower)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([430, 250])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _make_views(self) -> Card:
        card = Card(pad=14)
        row = QHBoxLayout()
        row.addWidget(self.view)
        row.addStretch(1)
        row.addWidget(self.curve.choice)
        self.views = QStackedWidget()
        for view in (self.curve, self.answers, self.trying, self.about):
            self.views.addWidget(view)
        card.body.addLayout(row)
        card.body.addWidget(self.views, 1)
        return card

    # -- what is shown -------------------------------------------------------------------------------------

    def show_run(self, run: Run, *, live: bool) -> None:
        """Show a run from its record, and what is measured from now on if it is under way."""
        entries = run.metrics()
        self.run, self.live = run, live
        self.cards.load(run, entries)
        self.curve.show_entries(entries, run.about.steps_total or None if live else None)
        self.answers.show_samples(samples.read(run))
        self.trying.show_run(run)
        shown = {"answers": run.writes, "try": trying.head_of(run) is not None}
        for view, is_shown in shown.items():
            self.view.set_shown(view, is_shown)
        if not shown.get(self.view.current(), True):
            self.view.set_current("curves")
        self.about.show_run(run)
        self._timer.start() if live else self._timer.stop()
        self._dirty = True
        self._draw()
        self._outcome()

    def phase(self, words: str, total: float | None) -> None:
        """What is being done, and the number of steps once it is known."""
        self.cards.phase = words
        if total:
            self.cards.set_total(round(total))
            self.curve.plot.set_total(total)
        self._dirty = True

    def add(self, step: int, values: dict[str, float]) -> None:
        self.cards.add(step, values)
        self.curve.add(step, values)
        self._dirty = True

    def show_runs(self, runs: list[Run]) -> None:
        self.table.show_runs(runs)

    def _draw(self) -> None:
        if self._dirty and self.run is not None:
            self._dirty = False
            self.cards.draw(self.run, self.live)

    def _outcome(self) -> None:
        """What became of the run, and what was to be said of it: where the figures alone do not tell."""
        run = self.run
        assert run is not None
        about = run.about
        said = []
        if not self.live and about.error:
            said.append(i18n.translate(about.error))
        elif not self.live and about.sweep and run.state in ("stopped", "interrupted"):
            words = self.tr("It ended at step {step}: its search has cut it short, or goes on with it.")
            said.append(words.format(step=i18n.number(about.steps_done)))
        elif not self.live and run.state == "interrupted":
            said.append(self.tr("It ended without being asked to. Resume goes on from the last checkpoint."))
        elif not self.live and run.state == "stopped":
            words = self.tr("It was paused at step {step} and saved. Resume goes on from there.")
            said.append(words.format(step=i18n.number(about.steps_done)))
        elif about.ended_early:
            words = (
                self.tr("It was ended at step {step}, and what was learnt till then was kept.")
                if about.ended_early == "person"
                else self.tr("It ended by itself at step {step}: more steps brought nothing better.")
            )
            said.append(words.format(step=i18n.number(about.steps_done)))
        self.remarks.show_remarks([*(i18n.translate(one) for one in about.warnings), *said])

    def _turn(self, view: str) -> None:
        self.views.setCurrentWidget(
            {"curves": self.curve, "answers": self.answers, "try": self.trying, "about": self.about}[view]
        )
        self.curve.choice.setVisible(view == "curves")
