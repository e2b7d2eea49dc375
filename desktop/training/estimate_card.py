"""What a training would take, shown beside the form before it starts, with the changes that would make it fit.

Does not know how it is worked out.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.training.estimate import Estimate
from core.training.remedies import Way
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label, line, set_kind
from desktop.widgets.layouts import clear
from desktop.widgets.pill import Pill


class EstimateCard(Card):
    """`show_estimate` fills it; until then it says what is missing. `changed` carries the settings that a remedy
    changes."""

    changed = Signal(dict)

    def __init__(self) -> None:
        super().__init__(self.tr("What it takes"), name="training.estimate")
        self.fits = Pill()
        self.add_header(self.fits)
        self.missing = label("", "second", wrap=True)
        self.body.addWidget(self.missing)
        self.figures = QWidget()
        grid = QGridLayout(self.figures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        self._grid = grid
        self.body.addWidget(self.figures)
        self.remarks = QVBoxLayout()
        self.remarks.setSpacing(6)
        self.body.addLayout(self.remarks)
        self.figures.hide()

    def show_missing(self, words: str) -> None:
        """Nothing can be said yet, and why."""
        self.missing.setText(words)
        self.missing.show()
        self.figures.hide()
        self.fits.set("")
        clear(self.remarks)

    def show_working(self) -> None:
        """It is being worked out; former figures stay, but are no longer vouched for."""
        if self.figures.isHidden():
            self.show_missing(self.tr("Working out…"))
        else:
            self.fits.set(self.tr("Working out…"), "neutral")

    def show_estimate(self, estimate: Estimate) -> None:
        self.missing.hide()
        self.figures.show()
        clear(self._grid)
        self._show_rows(estimate)
        self._rule()
        self._show_memory(estimate)
        self._rule()
        self._show_time(estimate)
        self.fits.set(
            self.tr("Fits") if estimate.fits else self.tr("Does not fit"),
            "good" if estimate.fits else "error",
        )
        clear(self.remarks)
        offered = 0
        for problem in estimate.problems:
            self.remarks.addWidget(label(i18n.translate(problem.message), "error", wrap=True))
            if problem.fix:
                self.remarks.addWidget(label(i18n.translate(problem.fix), "small", wrap=True))
            for way in problem.ways:
                self._offer(way, offered)
                offered += 1
        for note in estimate.notes:
            self.remarks.addWidget(label(i18n.translate(note), "caution", wrap=True))

    # -- parts -----------------------------------------------------------------------------------------------

    def _show_rows(self, estimate: Estimate) -> None:
        rows = i18n.number(estimate.train_rows)
        if estimate.validation_rows:
            rows = self.tr("{train} + {validation} to validate on").format(
                train=rows, validation=i18n.number(estimate.validation_rows)
            )
        self._row(self.tr("Rows"), rows)
        self._row(
            self.tr("Tokens to read"), self.tr("about {count}").format(count=i18n.number(estimate.tokens))
        )
        self._row(self.tr("Steps"), i18n.number(estimate.steps))
        learns = self.tr("{count} weights").format(count=i18n.number(estimate.trainable))
        self._row(self.tr("What learns"), learns)

    def _show_memory(self, estimate: Estimate) -> None:
        for words, size in estimate.memory:
            self._row(i18n.translate(words), i18n.memory(size), faint=True)
        where = self.tr("Memory of the GPU") if estimate.gpu else self.tr("Memory")
        self._row(where, self.tr("about {size}").format(size=i18n.memory(estimate.need)), strong=True)
        self._row(self.tr("Free now"), i18n.memory(estimate.available), faint=True)
        if estimate.runs:
            self._note(self.tr("Corrected by what %n run(s) on this computer needed.", "", estimate.runs))
        else:
            self._note(self.tr("Worked out, and not measured on this computer yet."))

    def _show_time(self, estimate: Estimate) -> None:
        time = self.tr("about {time}").format(time=i18n.duration(estimate.seconds))
        self._row(self.tr("Time"), time, strong=True)
        self._note(
            {
                "runs": self.tr("By an earlier run on this computer."),
                "rate": self.tr("By how fast this computer multiplies; after a run on it, better."),
                "guess": self.tr("A first guess; after a run on this computer it is a better one."),
            }[estimate.basis]
        )

    def _offer(self, way: Way, number: int) -> None:
        """A button that makes the change, and under it what that needs and costs."""
        words = ", ".join(i18n.translate(one) for one in way.labels)
        made = button(
            words,
            name=f"training.remedy.{number}",
            icon="magic-wand",
            on_click=lambda: self.changed.emit(way.changes),
        )
        said = self.tr("then about {size}").format(size=i18n.memory(way.need))
        if way.cost:
            said = self.tr("{need}; {cost}").format(need=said, cost=i18n.translate(way.cost))
        made.setAccessibleDescription(said)
        self.remarks.addWidget(made)
        self.remarks.addWidget(label(said, "small", wrap=True))

    def _row(self, name: str, value: str, *, strong: bool = False, faint: bool = False) -> None:
        at = self._grid.rowCount()
        left: QLabel = label(name, "small" if faint else "second")
        right = label(value, "strong" if strong else "")
        if faint:
            set_kind(right, "small")
        right.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(left, at, 0)
        self._grid.addWidget(right, at, 1)

    def _note(self, words: str) -> None:
        self._grid.addWidget(label(words, "small", wrap=True), self._grid.rowCount(), 0, 1, 2)

    def _rule(self) -> None:
        self._grid.addWidget(line(), self._grid.rowCount(), 0, 1, 2)
