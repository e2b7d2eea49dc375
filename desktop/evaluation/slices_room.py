"""How the arms do on kinds of questions: a small plot for each slice, those where they surely differ first."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.evaluation.metrics.table import METRICS
from core.evaluation.slices import Slice, slices
from core.evaluation.trial import Trial
from desktop import i18n, theme
from desktop.context import Context
from desktop.evaluation.words import arm_names, questions_words
from desktop.widgets import layouts
from desktop.widgets.background import Background
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.interval_plot import IntervalPlot, IntervalRow
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill
from desktop.widgets.segmented import SegmentedControl

COLUMNS = 2
MOST = 24
"""Plots at once; the kinds are chosen one by one where there are more."""


class SlicesRoom(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.trial: Trial | None = None
        self.found: list[Slice] = []
        self._stale = False
        self._work = Background(self, latest_only=True)
        self._work.failed.connect(context.show_error)
        self.kind = SegmentedControl(
            [
                ("all", self.tr("All kinds")), ("tag", self.tr("Tags")), ("length", self.tr("Length")),
                ("script", self.tr("Writing")), ("document", self.tr("Document")), ("leak", self.tr("Trained on")),
            ],
            name="evaluation.slices.kind", label=self.tr("Kinds of questions"),
        )  # fmt: skip
        self.kind.changed.connect(self._draw)
        self.note = label("", "second", wrap=True, name="evaluation.slices.note")
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.GAP)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        inside = QVBoxLayout()
        inside.setSpacing(theme.GAP)
        inside.addWidget(self.kind)
        inside.addWidget(self.note)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self.nothing = EmptyState(
            "rows",
            self.tr("Nothing to slice"),
            self.tr(
                "With more questions, this says where an arm is better: by tags of the rows, by length, by writing, by "
                "document. A slice needs five questions."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(layouts.scrolling(inside, name="evaluation.slices"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_trial(self, trial: Trial | None) -> None:
        """The slices of this trial; they are worked out once the room is looked at."""
        self.trial, self.found, self._stale = trial, [], True
        self._draw()
        if self.isVisible():
            self.work_out()

    def work_out(self) -> None:
        """Bring the slices up to date: thousands of questions take a moment, in the background."""
        trial = self.trial
        if trial is not None and self._stale and trial.results:
            self._stale = False
            self._work.run(lambda: slices(trial), self._take)

    def _take(self, found: list[Slice]) -> None:
        self.found = sorted(found, key=lambda one: not one.differs)
        kinds = {one.kind for one in found}
        for kind in ("tag", "length", "script", "document", "leak"):
            self.kind.set_shown(kind, kind in kinds)
        if self.kind.current() != "all" and self.kind.current() not in kinds:
            self.kind.set_current("all")
        self._draw()

    @Slot()
    def _draw(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._stack.setCurrentIndex(1 if self.found else 0)
        kind = self.kind.current()
        chosen = [one for one in self.found if kind in ("all", one.kind)]
        if self.trial is None or not chosen:
            return
        differing = sum(one.differs for one in chosen)
        self.note.setText(
            self.tr(
                "In {some} of {all} slices the arms surely differ, corrected for how many slices there are."
            ).format(some=i18n.number(differing), all=i18n.number(len(chosen)))
            if differing
            else self.tr("In no slice the arms surely differ, corrected for how many slices there are.")
        )
        for place, one in enumerate(chosen[:MOST]):
            self._grid.addWidget(self._card(self.trial, one), place // COLUMNS, place % COLUMNS)

    def _card(self, trial: Trial, one: Slice) -> Card:
        card = Card(pad=14)
        card.setAccessibleName(i18n.translate(one.label))
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(i18n.translate(one.label), "heading"), 1)
        if one.differs:
            head.addWidget(Pill(self.tr("Differs"), "good"))
        card.body.addLayout(head)
        card.body.addWidget(
            label(i18n.joined([self._kind_words(one), questions_words(len(one.among))], " · "), "small")
        )
        plot = IntervalPlot("evaluation.slice")
        metric = METRICS[trial.primary]
        best = self._best(trial, one)
        rows = []
        for arm, (name, figure) in enumerate(zip(arm_names(trial), one.figures, strict=True)):
            if figure is None:
                rows.append(IntervalRow(name, None, color="faint"))
            else:
                rows.append(
                    IntervalRow(
                        name, figure.mean, figure.low, figure.high, strong=one.differs and arm == best
                    )
                )
        within = metric.within if metric.share else (0.0, max([1.0, *(row.high for row in rows)]))
        plot.set_rows(rows, within=(max(0.0, within[0]), within[1]), share=metric.share)
        card.body.addWidget(plot)
        card.body.addStretch(1)
        return card

    def _best(self, trial: Trial, one: Slice) -> int:
        sign = METRICS[trial.primary].sign
        means = {arm: sign * figure.mean for arm, figure in enumerate(one.figures) if figure}
        return max(means, key=lambda arm: means[arm], default=-1)

    def _kind_words(self, one: Slice) -> str:
        return {
            "tag": self.tr("Tag"),
            "length": self.tr("Length of the question"),
            "script": self.tr("Writing"),
            "document": self.tr("Document"),
            "leak": self.tr("Trained on"),
        }[one.kind]
