"""What a trial comes to, while it grows and after: the sentence, the plot of what decides, and all figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.evaluation import how_far
from core.evaluation.conclusion import Conclusion, best_of, conclude
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Trial
from core.jobs.events import Progress
from core.text import plural
from desktop import i18n, motion, theme
from desktop.evaluation.figures_table import FiguresTable
from desktop.evaluation.words import arm_names, role_words
from desktop.widgets import layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.interval_plot import IntervalPlot, IntervalRow
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill

_SURE = {"sure": "good", "partly": "accent", "open": "caution"}
REASONS = 4


class ResultRoom(QWidget):
    """`go_on_wanted`: what was stopped, or cut short by its time, is to be asked further."""

    go_on_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.trial: Trial | None = None
        self._within = (0.0, 1.0)
        self._conclude = Background(self, latest_only=True)
        self.headline = label("", "heading", wrap=True, name="evaluation.verdict", selectable=True)
        self.sure = Pill(name="evaluation.sure")
        self.how_sure = label("", "second", wrap=True, name="evaluation.how_sure")
        self.reasons = label("", wrap=True, name="evaluation.reasons", selectable=True)
        self.remark = label("", "second", wrap=True, name="evaluation.remark")
        self.go_on = button(
            self.tr("Go on"), name="evaluation.go_on", icon="play", on_click=self.go_on_wanted.emit,
            tip=self.tr("Ask the questions that were not asked yet"),
        )  # fmt: skip
        self.bar = QProgressBar()
        self.bar.setObjectName("evaluation.progress")
        self.bar.setTextVisible(False)
        self.doing = label("", "small", name="evaluation.doing")
        self.plot = IntervalPlot("evaluation.plot")
        self.metric_help = label("", "small", wrap=True, name="evaluation.metric_help")
        self.gone = label("", "caution", wrap=True, name="evaluation.gone")
        self.table = FiguresTable("evaluation.figures")
        self.plot_card = Card(" ")
        self._lay_out()
        self.show_trial(None)

    def _lay_out(self) -> None:
        said = Card()
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.headline, 1)
        first.addWidget(self.sure, 0, Qt.AlignmentFlag.AlignTop)
        said.body.addLayout(first)
        said.body.addWidget(self.how_sure)
        said.body.addWidget(self.reasons)
        last = QHBoxLayout()
        last.addWidget(self.remark, 1)
        last.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignBottom)
        said.body.addLayout(last)
        said.body.addWidget(self.bar)
        said.body.addWidget(self.doing)
        self.plot_card.body.addWidget(self.metric_help)
        self.plot_card.body.addWidget(self.plot)
        self.plot_card.body.addWidget(self.gone)
        figures = self._figures_card = Card(self.tr("All figures"))
        figures.explain("confidence_interval")
        figures.body.addWidget(self.table)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        for card in (said, self.plot_card, figures):
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(layouts.scrolling(column, name="evaluation.result"))

    # -- what is shown ---------------------------------------------------------------------------------------

    def show_trial(self, trial: Trial | None, *, running: bool = False) -> None:
        """Show it as far as it is; `running`: more is to come."""
        self.trial = trial
        self.bar.setVisible(running)
        motion.show_busy(self.bar)
        self.doing.setVisible(running)
        self.renew(running=running)

    def renew(self, *, running: bool) -> None:
        """The figures of the trial that is shown changed."""
        trial = self.trial
        self.table.figures.show(trial)
        remark = how_far.remark(trial) if trial and not running else None
        trained = how_far.trained_on(trial) if trial else None
        self.remark.setText(i18n.sentences(remark, trained))
        self.remark.setVisible(bool(remark or trained))
        missing = trial is not None and trial.ended in ("stopped", "budget", "") and not running
        self.go_on.setVisible(missing and bool(trial and trial.recipe) and self._has_more())
        if trial is None:
            return
        self._figures_card.setVisible(bool(trial.results))
        self._show_plot(trial)
        if trial.results:
            # Comparisons that the job has not told yet take a moment to work out.
            self._conclude.run(lambda: conclude(trial), lambda found: self._show_conclusion(found, running))
        else:
            self.headline.setText(
                self.tr("The first figures come with the first answers.")
                if running
                else self.tr("Nothing was answered.")
            )
            self.sure.set("")
            for words in (self.how_sure, self.reasons):
                words.hide()

    @Slot(object)
    def show_progress(self, event: Progress) -> None:
        """How far the job is."""
        self.bar.setRange(0, 1000 if event.total else 0)
        if event.total:
            self.bar.setValue(round(1000 * event.done / event.total))
        self.doing.setText(i18n.translate(event.note) if event.note else "")

    def _has_more(self) -> bool:
        trial = self.trial
        if trial is None:
            return False
        return any(
            reply is None
            for arm, replies in enumerate(trial.replies)
            if arm not in trial.gone
            for reply in replies
        )

    def _show_conclusion(self, found: Conclusion, running: bool) -> None:
        said = i18n.translate(found.said)
        self.headline.setText(self.tr("So far: {verdict}").format(verdict=said) if running else said)
        words = {"sure": self.tr("Sure"), "partly": self.tr("Sure in part"), "open": self.tr("Not sure yet")}
        alone = found.sure == "open" and not found.reasons
        self.sure.set("" if alone else words[found.sure], _SURE[found.sure])
        self.how_sure.setText(i18n.sentences(found.how_sure))
        self.how_sure.setVisible(bool(self.how_sure.text()))
        lines = [f"•  {i18n.translate(reason)}" for reason in found.reasons[:REASONS]]
        if (more := len(found.reasons) - REASONS) > 0:
            lines.append(plural(self.tr("•  and %n more", "", more), more))
        self.reasons.setText("\n".join(lines))
        self.reasons.setVisible(bool(lines))
        self._strengthen()

    def _show_plot(self, trial: Trial) -> None:
        metric = METRICS[trial.primary]
        self.plot_card.set_title(i18n.core_text(metric.label))
        asked = max((result.asked for result in trial.results), default=0)
        about = i18n.core_text(metric.help)
        if asked:
            about += " " + plural(self.tr("Lines are 95 % intervals over %n question(s).", "", asked), asked)
        self.metric_help.setText(about)
        rows = []
        for arm, name in enumerate(arm_names(trial)):
            figure = trial.results[arm].figures.get(trial.primary) if arm < len(trial.results) else None
            note = role_words(trial.arms[arm])[0]
            if arm in trial.gone:
                note = self.tr("Could not answer")
            if figure is None:
                rows.append(IntervalRow(name, None, note=note, color="faint"))
            else:
                rows.append(IntervalRow(name, figure.mean, figure.low, figure.high, note, "curve_1"))
        within = metric.within
        if trial.primary == "similarity":
            within = (min(0.0, *(row.low for row in rows)), 1.0)
        if not metric.share:
            within = (0.0, max([1.0, *(row.high for row in rows)]))
        self._within = within
        self.plot.set_rows(rows, within=within, share=metric.share)
        gone = [
            self.tr("“{arm}” is out: {why}").format(arm=arm_names(trial)[arm], why=i18n.translate(why))
            for arm, why in trial.gone.items()
        ]
        self.gone.setText("\n".join(gone))
        self.gone.setVisible(bool(gone))

    def _strengthen(self) -> None:
        """Set off the arm that did best."""
        if self.trial is None:
            return
        trial = self.trial
        measured = {
            arm: figure
            for arm, result in enumerate(trial.results)
            if arm not in trial.gone and (figure := result.figures.get(trial.primary))
        }
        best = best_of(trial, measured) if len(measured) > 1 else None
        metric = METRICS[self.trial.primary]
        rows = [
            IntervalRow(row.name, row.mean, row.low, row.high, row.note, row.color, arm == best)
            for arm, row in enumerate(self.plot.rows())
        ]
        self.plot.set_rows(rows, within=self._within, share=metric.share)
