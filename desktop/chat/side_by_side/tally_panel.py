"""What the votes come to so far: bars, a table per arm and one per pair. Does not count; `core.chat.tally` does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.chat.side_by_side import Comparison
from core.chat.tally import ArmTally, PairTally, Tally, tally, wilson
from core.text import plural
from desktop import i18n, theme
from desktop.chat.side_by_side.bars import Bar, Bars
from desktop.widgets import layouts, tips
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label
from desktop.widgets.tables import PillDelegate, style_table

MOST = 260
"""Pixels of names at most, where figures have to scroll for them."""


class TallyPanel(QWidget):
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._comparison: Comparison | None = None
        self._said = label("", "strong", wrap=True, name="side_by_side.verdict")
        self._about = label("", "faint", wrap=True, name="side_by_side.votes")
        self._blind = QCheckBox(self.tr("Only votes given before the names were shown"))
        self._blind.setObjectName("side_by_side.blind_only")
        self._blind.toggled.connect(self._fill)
        self._export = button(
            self.tr("Export…"), name="side_by_side.export", icon="export", on_click=self.export_wanted.emit
        )
        self._bars = Bars("side_by_side.bars")
        self._bars.setAccessibleName(self.tr("How often each is the best"))
        self._arms = _table(
            "side_by_side.arms",
            self.tr("Votes for each answerer"),
            [
                self.tr("Answerer"), self.tr("Best"), self.tr("Tie"), self.tr("All bad"), self.tr("Another best"),
                self.tr("First word"), self.tr("Tokens/s"), self.tr("Failed"),
            ],
        )  # fmt: skip
        self._pairs = _table(
            "side_by_side.pairs",
            self.tr("Votes for each pair"),
            [
                self.tr("Pair"), self.tr("First wins"), self.tr("Second wins"), self.tr("Tie"), self.tr("All bad"),
                self.tr("First, where decided"), self.tr("What that says"),
            ],
        )  # fmt: skip
        how = label(
            self.tr(
                "Lines over the bars, and ranges in the tables, are Wilson score intervals: in 95 of 100 such "
                "comparisons they hold the true share; those of pairs are corrected for the number of pairs. A pair is "
                "undecided while its range holds one half. Stopping as soon as the figures please makes them worth "
                "less."
            ),
            "faint",
            wrap=True,
        )
        summary = Card()
        top = QHBoxLayout()
        top.addWidget(self._said, 1)
        top.addWidget(self._export, 0, Qt.AlignmentFlag.AlignTop)
        summary.body.addLayout(top)
        summary.body.addWidget(self._about)
        summary.body.addWidget(self._bars)
        summary.body.addWidget(self._blind)
        arms = Card(self.tr("Each answerer"))
        arms.body.addWidget(self._arms)
        pairs = Card(self.tr("Each pair"))
        pairs.body.addWidget(self._pairs)
        pairs.body.addWidget(how)
        column = QVBoxLayout()
        column.setSpacing(14)
        for card in (summary, arms, pairs):
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(layouts.scrolling(column))
        theme.notifier().changed.connect(self._fill)

    def show_comparison(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._fill()

    @Slot()
    def _fill(self) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        counted = tally(comparison, blind_only=self._blind.isChecked())
        names = [arm.name for arm in comparison.arms]
        self._blind.setVisible(comparison.blind)
        self._said.setText(self._verdict(counted, names))
        self._about.setText(self._counted(counted, comparison))
        self._bars.show_bars(
            [Bar(names[one.arm], one.share, one.low, one.high, self._share(one)) for one in counted.arms]
        )
        _fill(self._arms, [self._arm_cells(one, names) for one in counted.arms])
        _fill(self._pairs, [self._pair_cells(one, names) for one in counted.pairs])

    def _verdict(self, counted: Tally, names: list[str]) -> str:
        """One sentence: who is better than all others as far as one can tell."""
        if not counted.votes:
            return self.tr("No votes yet.")
        for arm in range(len(names)):
            pairs = [pair for pair in counted.pairs if arm in (pair.one, pair.other)]
            if all(pair.verdict == ("one" if pair.one == arm else "other") for pair in pairs):
                return self.tr("“{name}” is better than all others.").format(name=names[arm])
        if any(pair.verdict != "open" for pair in counted.pairs):
            return self.tr("Some are better than others; see the pairs.")
        return self.tr("Too few votes to say who is better.")

    def _counted(self, counted: Tally, comparison: Comparison) -> str:
        said = [plural(self.tr("%n vote(s)", "", counted.votes), counted.votes)]
        if comparison.blind:
            said.append(plural(self.tr("%n blind", "", counted.blind), counted.blind))
        if counted.waiting:
            said.append(
                plural(self.tr("%n question(s) wait for a vote", "", counted.waiting), counted.waiting)
            )
        decided = sum(counted.places)
        if wilson(max(counted.places), decided)[0] > 1 / len(counted.places):
            place = counted.places.index(max(counted.places)) + 1
            said.append(
                self.tr("most of the best stood in place {place}: does the place decide?").format(
                    place=i18n.number(place)
                )
            )
        return i18n.joined(said)

    def _share(self, one: ArmTally) -> str:
        if one.share is None:
            return self.tr("not judged yet")
        return self.tr("{share} ({low} to {high})").format(
            share=i18n.percent(one.share), low=i18n.percent(one.low), high=i18n.percent(one.high)
        )

    def _arm_cells(self, one: ArmTally, names: list[str]) -> list[str]:
        first = (
            self.tr("{seconds} s").format(seconds=i18n.decimal(one.first_token, 2))
            if one.first_token
            else "–"
        )
        speed = i18n.decimal(one.speed, 1) if one.speed else "–"
        counts = [i18n.number(n) for n in (one.best, one.ties, one.bad, one.lost)]
        return [names[one.arm], *counts, first, speed, i18n.number(one.failed)]

    def _pair_cells(self, one: PairTally, names: list[str]) -> list[str]:
        decided = one.wins_one + one.wins_other
        counts = [i18n.number(n) for n in (one.wins_one, one.wins_other, one.ties, one.bad)]
        range_ = "–"
        if decided:
            range_ = self.tr("{share} ({low} to {high})").format(
                share=i18n.percent(one.wins_one / decided),
                low=i18n.percent(one.low),
                high=i18n.percent(one.high),
            )
        says = {
            "one": self.tr("the first is better"),
            "other": self.tr("the second is better"),
            "open": self.tr("too few votes to say"),
        }[one.verdict]
        return [f"{names[one.one]} – {names[one.other]}", *counts, range_, says]


class _Table(QTreeWidget):
    """Names take what the figures leave, and as much as they need where that is little; the figures scroll then."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        header = self.header()
        need = min(MOST, self.sizeHintForColumn(0) + 12)
        stays = self.viewport().width() - (header.length() - header.sectionSize(0)) < need
        header.setSectionResizeMode(
            0, QHeaderView.ResizeMode.Interactive if stays else QHeaderView.ResizeMode.Stretch
        )
        if stays:
            header.resizeSection(0, need)


def _table(name: str, words: str, headers: list[str]) -> _Table:
    made = _Table()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setHeaderLabels(headers)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    style_table(made, stretch=0, flat=True)
    for column in range(1, len(headers)):
        made.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
    made.setItemDelegate(PillDelegate(made))  # rows as high as in other tables
    return made


def _fill(table: _Table, rows: list[list[str]]) -> None:
    """Fill a table and make it as high as its rows."""
    table.clear()
    for cells in rows:
        item = QTreeWidgetItem(cells)
        for column, cell in enumerate(cells):
            item.setToolTip(column, tips.plain(cell))
            if column:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        table.addTopLevelItem(item)
    for column in range(1, table.columnCount()):
        table.resizeColumnToContents(column)
        table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        table.header().resizeSection(column, table.header().sectionSize(column) + 6)
    table.fit()
    header = table.header().sizeHint().height()
    table.setFixedHeight(header + len(rows) * theme.row_height() + 10)
