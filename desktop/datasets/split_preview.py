"""What a split comes to, in numbers: rows per part and label, groups kept whole, rows that move. Works nothing out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsOpacityEffect, QGridLayout, QVBoxLayout, QWidget

from core.datasets.grouping import PARTS
from core.datasets.rows import Split
from core.datasets.splitting import Outcome
from core.text import plural
from desktop import i18n
from desktop.datasets.split_words import PARTS as WORDS
from desktop.widgets import layouts
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label, line

FADED = 0.45
_COLUMNS = len(PARTS) + 1


class SplitPreview(Card):
    """Faded while it is not what the settings come to."""

    def __init__(self) -> None:
        super().__init__(self.tr("What comes of it"), pad=16, name="datasets.split.preview")
        self._outcome = label("", "strong", wrap=True, name="datasets.split.outcome")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._lines = label("", "small", wrap=True, name="datasets.split.lines")
        self._problem = label("", "error", wrap=True, name="datasets.split.problem")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._outcome, self._table, self._lines, self._problem):
            column.addWidget(widget)
        column.addStretch(1)
        self._effect = QGraphicsOpacityEffect(inside)
        self._effect.setOpacity(1.0)
        inside.setGraphicsEffect(self._effect)
        self.body.addWidget(inside, 1)
        self._problem.hide()

    def fade(self) -> None:
        """Say that this is being worked out anew."""
        self._effect.setOpacity(FADED)

    def show_problem(self, words: str) -> None:
        self._effect.setOpacity(1.0)
        self._outcome.setText("")
        self._clear()
        self._lines.setText("")
        self._problem.setText(words)
        self._problem.show()

    def show_outcome(self, found: Outcome, keep: bool) -> None:
        """Show the numbers. `keep`: assigned rows were to stay."""
        self._effect.setOpacity(1.0)
        self._problem.hide()
        parts = found.parts
        words = self.tr("{train} rows for training, {validation} for validation")
        if parts["test"]:
            words = self.tr("{train} rows for training, {validation} for validation, {test} for tests")
        self._outcome.setText(words.format(**{part: i18n.number(n) for part, n in parts.items()}))
        self._clear()
        self._fill(found)
        self._lines.setText("\n".join(self._remarks(found, keep)))

    def _clear(self) -> None:
        layouts.clear(self._grid)
        self._table.hide()

    def _fill(self, found: Outcome) -> None:
        """A line for all rows, and one for each label."""
        total = max(1, sum(found.parts.values()))
        right = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for column, part in enumerate(PARTS, 1):
            self._grid.addWidget(label(i18n.core_text(WORDS[part]), "small"), 0, column, right)
        rows: list[tuple[str, dict[Split, int], str]] = [(self.tr("All rows"), found.parts, "strong")]
        for one in found.labels:
            name = self.tr("Other labels") if one.label is None else one.label or self.tr("Without a label")
            rows.append((name, one.parts, ""))
        self._grid.addWidget(line(), 1, 0, 1, _COLUMNS)
        for number, (name, parts, kind) in enumerate(rows, 2):
            self._grid.addWidget(ElidedLabel(name, kind), number, 0)
            for column, part in enumerate(PARTS, 1):
                words = i18n.number(parts[part])
                if number == 2:
                    words += f"  {i18n.percent(parts[part] / total)}"
                self._grid.addWidget(label(words, kind), number, column, right)
        self._grid.setColumnStretch(0, 1)
        self._table.show()

    def _remarks(self, found: Outcome, keep: bool) -> list[str]:
        lines = []
        if found.groups:
            n = found.groups
            lines.append(
                plural(self.tr("%n group(s) of rows that belong together are kept whole", "", n), n)
                + self.tr(": {rows} rows in all, {largest} in the largest.").format(
                    rows=i18n.number(found.in_groups), largest=i18n.number(found.largest)
                )
            )
        if found.loose:
            n = found.loose
            lines.append(
                plural(
                    self.tr(
                        "%n row(s) have their document, conversation or passage in common with more than half of "
                        "all: that keeps none together.", "", n,
                    ), n,
                )
            )  # fmt: skip
        if found.assigned:
            n = found.assigned
            lines.append(plural(self.tr("%n row(s) that were in no part are assigned.", "", n), n))
        for move in found.moves:
            words = self.tr("from {start} to {end}.").format(
                start=i18n.core_text(WORDS[move.start]), end=i18n.core_text(WORDS[move.end])
            )
            lines.append(plural(self.tr("%n row(s) move", "", move.n), move.n) + " " + words)
        if not found.assigned and not found.moves:
            lines.append(
                self.tr("Nothing changes: all rows are assigned, and are left where they are.") if keep
                else self.tr("Nothing changes: the rows are split like this already.")
            )  # fmt: skip
        if found.drafts:
            n = found.drafts
            lines.append(plural(self.tr("%n draft(s) wait for review and are not split.", "", n), n))
        return lines
