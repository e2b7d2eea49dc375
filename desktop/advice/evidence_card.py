"""What the proof showed: rules beside evidence, each way's figure with its interval, reasons, costs, learning curve."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from core.advice import saying
from core.advice.costs import Cost
from core.advice.curve import Curve
from core.advice.evidence import OUTCOMES, Evidence
from core.evaluation.metrics.table import METRICS
from core.text import Text, plural
from desktop import i18n, theme
from desktop.widgets import icons
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.interval_plot import IntervalPlot, IntervalRow
from desktop.widgets.labels import label
from desktop.widgets.line_plot import LinePlot
from desktop.widgets.pill import Pill

COLORS = {"base": "run_5", "rag": "run_1", "tuned": "run_2", "both": "run_4"}


class EvidenceCard(Card):
    """`trial_wanted` and `report_wanted` carry the trial's id."""

    trial_wanted = Signal(str)
    report_wanted = Signal(str)
    again_wanted = Signal()

    def __init__(self, evidence: Evidence) -> None:
        super().__init__(self.tr("On your own questions"), name="advice.evidence")
        self._evidence = evidence
        self.add_header(self._pill())
        if evidence.verdict:
            self.body.addWidget(
                label(
                    i18n.sentences(*evidence.verdict),
                    "medium",
                    wrap=True,
                    name="advice.verdict",
                    selectable=True,
                )
            )
        for words in evidence.problems:
            self._line("warning", "caution", self.tr("Not sure yet"), words)
        for advice in dict.fromkeys(map(i18n.translate, evidence.todo)):
            self._line("caret-right", "accent", self.tr("What to do"), advice)
        self.plot = self._plot()
        self.body.addWidget(self.plot)
        self.body.addWidget(label(self._caption(), "faint", wrap=True))
        for words in evidence.reasons:
            self._line("check-circle", "second", self.tr("Reason"), words)
        if evidence.costs:
            self._heading(self.tr("What each way costs"))
            self.body.addLayout(self._costs())
        if evidence.curve is not None:
            self._heading(self.tr("Would more rows help?"))
            self._learning(evidence.curve)
        self.body.addLayout(self._buttons())

    # -- what was found ---------------------------------------------------------------------------------------

    def _pill(self) -> Pill:
        agrees = self._evidence.agrees
        if self._evidence.outcome == "unsure":
            return Pill(self.tr("Not sure yet"), "caution")
        if agrees is None:
            return Pill(self.tr("Measured"), "good")
        return (
            Pill(self.tr("Agrees with the rules"), "good")
            if agrees
            else Pill(self.tr("Against the rules"), "accent")
        )

    def _plot(self) -> IntervalPlot:
        evidence, metric = self._evidence, METRICS[self._evidence.metric]
        made = IntervalPlot("advice.evidence.plot")
        made.setAccessibleName(i18n.core_text(metric.label))
        made.set_rows(
            [
                IntervalRow(
                    i18n.translate(saying.WAYS[one.role]),
                    one.figure.mean,
                    one.figure.low,
                    one.figure.high,
                    note=one.name,
                    color=COLORS[one.role],
                    strong=evidence.outcome != "unsure" and OUTCOMES[one.role] == evidence.outcome,
                )
                for one in evidence.standings
            ],
            within=metric.within,
            share=metric.share,
        )
        return made

    def _caption(self) -> str:
        count = self._evidence.questions
        words = plural(
            self.tr("“{metric}” on %n held-out question(s); the lines are 95 % intervals.", "", count), count
        )
        return words.format(metric=i18n.core_text(METRICS[self._evidence.metric].label))

    def _line(self, icon: str, color: str, meaning: str, words: Text | str) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, 18, color))
        picture.setFixedSize(18, 18)
        picture.setAccessibleName(meaning)
        picture.setToolTip(meaning)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(i18n.translate(words), wrap=True, selectable=True), 1)
        self.body.addLayout(row)

    def _heading(self, words: str) -> None:
        self.body.addSpacing(theme.TIGHT)
        self.body.addWidget(label(words, "strong"))

    # -- costs ------------------------------------------------------------------------------------------------

    def _costs(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(7)
        heads = [
            "", self.tr("An answer"), self.tr("To begin"), self.tr("When the facts change"), self.tr("Memory"),
            self.tr("On disk"), self.tr("Shows sources"),
        ]  # fmt: skip
        for column, words in enumerate(heads):
            grid.addWidget(label(words, "small", wrap=True), 0, column, Qt.AlignmentFlag.AlignBottom)
        for row, cost in enumerate(self._evidence.costs, 1):
            for column, words in enumerate(self._cells(cost)):
                made = label(words, wrap=column == 0)
                made.setAccessibleDescription(heads[column])
                grid.addWidget(made, row, column)
        grid.setColumnStretch(0, 1)
        return grid

    def _cells(self, cost: Cost) -> list[str]:
        begin = _time(cost.begin_seconds) if cost.begin_seconds else self.tr("nothing")
        if not cost.begin_measured:
            begin = self.tr("about {time}").format(time=begin)
        return [
            i18n.translate(saying.WAYS[cost.role]),
            _time(cost.answer_seconds),
            begin,
            _time(cost.change_seconds) if cost.change_seconds else "–",
            i18n.memory(cost.memory) if cost.memory else "–",
            i18n.size(cost.disk) if cost.disk else "–",
            self.tr("yes") if cost.sources else self.tr("no"),
        ]

    # -- the learning curve -----------------------------------------------------------------------------------

    def _learning(self, curve: Curve) -> None:
        self.body.addWidget(label(i18n.translate(curve.words), wrap=True, name="advice.curve.words"))
        plot = LinePlot("advice.curve")
        plot.set_labels(x=self.tr("Rows"), empty="", name=self.tr("Learning curve"))
        titles = {"mean": self.tr("measured"), "low": self.tr("at least"), "high": self.tr("at most")}
        scale = 1.0
        if METRICS[self._evidence.metric].share:
            titles["mean"], scale = self.tr("measured, in %"), 100.0
        for part, title in titles.items():
            measured = part == "mean"
            color, style = ("run_2", "points") if measured else ("faint", "line")
            plot.add_series(part, title, color=color, style=style)
            values = [scale * getattr(point.figure, part) for point in curve.points]
            plot.set_data(part, [point.rows for point in curve.points], values)
        plot.setFixedHeight(190)
        self.body.addWidget(plot)

    # -- what to do -------------------------------------------------------------------------------------------

    def _buttons(self) -> QHBoxLayout:
        trial = self._evidence.trial
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.TIGHT, 0, 0)
        for made in (
            button(
                self.tr("See the trial"), name="advice.evidence.trial", icon="exam",
                on_click=lambda: self.trial_wanted.emit(trial),
            ),
            button(
                self.tr("Report…"), name="advice.evidence.report", icon="file-pdf",
                on_click=lambda: self.report_wanted.emit(trial),
            ),
            button(
                self.tr("Measure again"), name="advice.evidence.again", icon="arrow-clockwise", role="quiet",
                on_click=self.again_wanted.emit,
            ),
        ):  # fmt: skip
            row.addWidget(made)
        row.addStretch(1)
        return row


def _time(seconds: float) -> str:
    """Short times with a place behind the point: most answers take a second or two."""
    if seconds and seconds < 10:
        return i18n.seconds(seconds, 1 if seconds >= 0.1 else 2)
    return i18n.duration(seconds)
