"""What a training would take, shown beside the form before it starts. Does not know how it is worked out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.training.estimate import Estimate
from desktop import i18n
from desktop.widgets.card import Card
from desktop.widgets.labels import label, line, set_kind
from desktop.widgets.pill import Pill


class EstimateCard(Card):
    """`show_estimate` fills it; until then it says what is missing."""

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
        _clear(self.remarks)

    def show_working(self) -> None:
        """It is being worked out; former figures stay, but are no longer vouched for."""
        if self.figures.isHidden():
            self.show_missing(self.tr("Working out…"))
        else:
            self.fits.set(self.tr("Working out…"), "neutral")

    def show_estimate(self, estimate: Estimate) -> None:
        self.missing.hide()
        self.figures.show()
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
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
        self._row(self.tr("Adapter"), self.tr("{count} weights").format(count=i18n.number(estimate.adapter)))
        self._rule()
        for words, size in estimate.memory:
            self._row(i18n.translate(words), i18n.memory(size), faint=True)
        where = self.tr("Memory of the GPU") if estimate.gpu else self.tr("Memory")
        self._row(where, self.tr("about {size}").format(size=i18n.memory(estimate.need)), strong=True)
        self._row(self.tr("Free now"), i18n.memory(estimate.available), faint=True)
        self._rule()
        time = self.tr("about {time}").format(time=i18n.duration(estimate.seconds))
        self._row(self.tr("Time"), time, strong=True)
        source = (
            self.tr("By an earlier run on this computer.")
            if estimate.measured
            else self.tr("A first guess; after a run on this computer it is a better one.")
        )
        self._grid.addWidget(label(source, "small", wrap=True), self._grid.rowCount(), 0, 1, 2)
        self.fits.set(
            self.tr("Fits") if estimate.fits else self.tr("Does not fit"),
            "good" if estimate.fits else "error",
        )
        _clear(self.remarks)
        for problem in estimate.problems:
            self.remarks.addWidget(label(i18n.translate(problem.message), "error", wrap=True))
            if problem.fix:
                self.remarks.addWidget(label(i18n.translate(problem.fix), "small", wrap=True))
        for note in estimate.notes:
            self.remarks.addWidget(label(i18n.translate(note), "caution", wrap=True))

    def _row(self, name: str, value: str, *, strong: bool = False, faint: bool = False) -> None:
        at = self._grid.rowCount()
        left: QLabel = label(name, "small" if faint else "second")
        right = label(value, "strong" if strong else "")
        if faint:
            set_kind(right, "small")
        right.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(left, at, 0)
        self._grid.addWidget(right, at, 1)

    def _rule(self) -> None:
        self._grid.addWidget(line(), self._grid.rowCount(), 0, 1, 2)


def _clear(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.deleteLater()
