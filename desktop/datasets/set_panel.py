"""What would be trained of the whole set: how long rows are, what is cut, what is learnt, and how many steps it takes.

Every row is looked at, in a job; what was found is kept, so that another length asks for nothing but arithmetic.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from core import fields
from core.training.figures import Figures
from desktop import i18n, motion
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets import layouts
from desktop.widgets.buttons import button
from desktop.widgets.histogram import Bar, Histogram
from desktop.widgets.labels import label, line

SOON = 3.0
"""Seconds of work that are begun without asking."""


class Question(NamedTuple):
    """What is to be shown: whose rows, in which state (`version`), read by which model, cut where."""

    project: str
    dataset: str
    version: object
    model: str
    max_length: int

    def params(self) -> dict[str, Any]:
        return {
            "project": self.project,
            "dataset": self.dataset,
            "model": self.model,
            "max_length": self.max_length,
        }

    def same_survey(self, other: Question | None) -> bool:
        return other is not None and self._replace(max_length=0) == other._replace(max_length=0)


class SetPanel(QWidget):
    """`rows_wanted`: show these rows (words, runs of ids). `shown`: figures are there."""

    rows_wanted = Signal(str, object)
    shown = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._question: Question | None = None
        self._asked: JobHandle | None = None
        self._survey: JobHandle | None = None
        self._surveyed: Question | None = None
        self.figures: Figures | None = None

        self.words = label("", "second", wrap=True, name="datasets.set.words")
        self.bar = QProgressBar()
        self.bar.setObjectName("datasets.set.progress")
        self.bar.setAccessibleName(self.tr("Looking at the rows"))
        self.bar.setTextVisible(False)
        self.start = button(
            self.tr("Look at all rows"), name="datasets.set.start", icon="play", on_click=self._begin
        )
        self.stop = button(self.tr("Stop"), name="datasets.set.stop", icon="stop", on_click=self._stop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        self.plot = Histogram("datasets.set.lengths", self._describe)
        self.plot.setAccessibleName(self.tr("How long the rows are, in tokens"))
        self.plot_title = label(self.tr("Rows by length, in tokens"), "small")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(0, 1)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self.words, self.bar):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.plot_title)
        column.addWidget(self.plot)
        column.addLayout(self.grid)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(layouts.scrolling(column, name="datasets.set.scroll"))
        self._show_state("")

    # -- asking --------------------------------------------------------------------------------------------

    def ask(self, question: Question | None, reason: str = "") -> None:
        """Show the figures for a question; without one, the reason why there are none."""
        if question == self._question and question is not None:
            return
        if self._survey is not None and (question is None or not question.same_survey(self._surveyed)):
            self._survey.stop()
            self._survey = None
        self._question = question
        if question is None:
            self._asked = None
            self._show_state(reason)
        elif self._survey is None:
            self._ask(question)

    def _ask(self, question: Question) -> None:
        if self.figures is None:
            self._show_state(self.tr("Looking whether this set is known…"))
        handle = self._context.jobs.submit("ask_survey", question.params())
        self._asked = handle
        handle.finished.connect(lambda result: self._answer(handle, result))
        handle.failed.connect(lambda failed: self._fail(handle, i18n.translate(failed.message)))

    def _answer(self, handle: JobHandle, result: dict[str, Any]) -> None:
        if handle is not self._asked:
            return
        self._asked = None
        if "figures" in result:
            self._show(fields.from_builtins(Figures, result["figures"]))
        elif result["seconds"] <= SOON:
            self._begin()
        else:
            self._show_state(
                self.tr("Every row has to be cut into tokens once: about {time}.").format(
                    time=i18n.duration(max(1.0, result["seconds"]))
                ),
                can_start=True,
            )

    def _begin(self) -> None:
        question = self._question
        if question is None:
            return
        handle = self._context.jobs.submit("survey_rows", question.params())
        self._survey, self._surveyed = handle, question
        self._show_state(self.tr("Cutting the rows into tokens…"), busy=True)
        handle.progressed.connect(lambda event: self._progress(handle, event))
        handle.finished.connect(lambda result: self._finish(handle, result))
        handle.failed.connect(lambda failed: self._fail(handle, i18n.translate(failed.message)))
        handle.stopped.connect(lambda: self._stopped(handle))

    def _stop(self) -> None:
        if self._survey is not None:
            self._survey.stop()

    def _progress(self, handle: JobHandle, event: Any) -> None:
        if handle is not self._survey or not event.total:
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * event.done / event.total))
        self.words.setText(
            self.tr("Cutting the rows into tokens: {done} of {total}").format(
                done=i18n.number(event.done), total=i18n.number(event.total)
            )
        )

    def _finish(self, handle: JobHandle, result: dict[str, Any]) -> None:
        if handle is not self._survey:
            return
        self._survey = None
        if self._question is not None and self._question != self._surveyed:
            self._ask(self._question)
        else:
            self._show(fields.from_builtins(Figures, result))

    def _stopped(self, handle: JobHandle) -> None:
        if handle is self._survey:
            self._survey = None
            self._show_state(self.tr("Stopped. Nothing is known of the set yet."), can_start=True)

    def _fail(self, handle: JobHandle, words: str) -> None:
        if handle in (self._survey, self._asked):
            self._survey = self._asked = None
            self._show_state(words, can_start=True)

    def _find(self, kind: str, title: str) -> None:
        """Show the rows of one kind in the table."""
        if self._question is None:
            return
        handle = self._context.jobs.submit("ask_survey", {**self._question.params(), "find": kind})
        handle.finished.connect(
            lambda result: (
                self.rows_wanted.emit(title, [(first, last) for first, last in result["rows"]])
                if "rows" in result
                else None
            )
        )

    # -- showing -------------------------------------------------------------------------------------------

    def _show_state(self, words: str, *, busy: bool = False, can_start: bool = False) -> None:
        """Words in place of figures."""
        self.figures = None
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.bar.setVisible(busy)
        motion.show_busy(self.bar)
        self.stop.setVisible(busy)
        self.start.setVisible(can_start)
        self.plot.hide()
        self.plot_title.hide()
        layouts.clear(self.grid)

    def _show(self, found: Figures) -> None:
        self._show_state("")
        self.figures = found
        bars = [Bar(one.first, one.last, one.rows, one.cut) for one in found.bins]
        self.plot.set_data(
            bars, found.max_length, self.tr("cut at {length}").format(length=i18n.number(found.max_length))
        )
        self.plot.setVisible(bool(bars))
        self.plot_title.setVisible(bool(bars))
        self._fill(found)
        self.shown.emit()

    def _fill(self, found: Figures) -> None:
        n = i18n.number
        if found.cut:
            self._link("cut", self.tr("Rows cut"), found.cut, "caution")
        else:
            self._row(self.tr("Rows cut"), self.tr("none"))
        if found.untrained:
            self._link("untrained", self.tr("Rows with nothing to learn"), found.untrained, "error")
            self._say(
                self.tr("Training does not start with them. A length of {needed} tokens would do.").format(
                    needed=n(found.needed)
                )
                if found.needed
                else self.tr("Training does not start with them: reject or mend them.")
            )
        if found.unread:
            self._link("unread", self.tr("Rows that cannot be used"), found.unread, "error")
            for reason in found.reasons:
                self._say(
                    self.tr("{count} × as row {row}: {reason}").format(
                        count=n(reason.rows), row=n(reason.number), reason=i18n.translate(reason.reason)
                    )
                )
        if found.longest:
            self._link("longest", self.tr("Longest row"), found.longest, "", unit=self.tr("{n} tokens"))
            self._row(
                self.tr("Half of the rows are longer than"), self.tr("{n} tokens").format(n=n(found.middle))
            )
        self._rule()
        rows = n(found.rows)
        if found.validation_rows:
            rows = self.tr("{rows} + {held} to validate").format(rows=rows, held=n(found.validation_rows))
        self._row(self.tr("Rows to train on"), rows)
        self._row(self.tr("Tokens, once over"), n(found.tokens))
        share = found.trained / found.tokens if found.tokens else 0
        self._row(
            self.tr("of them learnt"),
            self.tr("{count} ({share})").format(count=n(found.trained), share=i18n.percent(share)),
        )
        if found.beyond:
            self._row(self.tr("Tokens cut off"), n(found.beyond))
        self._row(self.tr("Steps as suggested"), n(found.steps))
        self._say(
            self.tr("{epochs} passes over the rows, {rows} rows to a step").format(
                epochs=n(found.epochs), rows=n(found.together)
            )
        )
        if found.drafts or found.rejected:
            self._rule()
            self._say(
                self.tr("Not trained on: {drafts} in draft, {rejected} rejected").format(
                    drafts=n(found.drafts), rejected=n(found.rejected)
                )
            )
        for note in found.notes:
            self._say(i18n.translate(note))
        self._say(self.tr("Every row was looked at, {rate} a second.").format(rate=n(round(found.rate))))

    def _describe(self, bar: Bar) -> list[str]:
        open_ended = self.figures is not None and any(
            one.open and one.first == bar.first for one in self.figures.bins
        )
        words = self.tr("{first} tokens and more") if open_ended else self.tr("{first}–{last} tokens")
        said = [
            words.format(first=i18n.number(bar.first), last=i18n.number(bar.last)),
            self.tr("{count} rows").format(count=i18n.number(bar.count)),
        ]
        if bar.marked:
            said.append(self.tr("{count} of them cut").format(count=i18n.number(bar.marked)))
        return said

    def _row(self, name: str, value: str) -> None:
        at = self.grid.rowCount()
        self.grid.addWidget(label(name, "second", wrap=True), at, 0)
        right = label(value, "", name="")
        right.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.grid.addWidget(right, at, 1)

    def _link(self, kind: str, name: str, count: int, colour: str, unit: str = "{n}") -> None:
        """A figure whose rows can be shown."""
        at = self.grid.rowCount()
        self.grid.addWidget(label(name, colour or "second", wrap=True), at, 0)
        words = unit.format(n=i18n.number(count))
        made = button(
            words,
            name=f"datasets.set.{kind}",
            role="link",
            tip=self.tr("Show these rows in the table"),
            on_click=lambda: self._find(kind, f"{name}: {words}"),
        )
        made.setAccessibleName(f"{name}: {words}")
        self.grid.addWidget(made, at, 1, Qt.AlignmentFlag.AlignTrailing)

    def _say(self, words: str) -> None:
        self.grid.addWidget(label(words, "small", wrap=True), self.grid.rowCount(), 0, 1, 2)

    def _rule(self) -> None:
        self.grid.addWidget(line(), self.grid.rowCount(), 0, 1, 2)
