"""The panel under the funnel: everything by which rows can be chosen and sorted, in force as soon as it is chosen.

Does not look for rows: the filter is handed to `wanted`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.datasets.filters import Choices, Filter
from core.datasets.rows import SPLITS, STATUSES
from core.datasets.saved_filters import Saved
from core.datasets.sorting import Sort
from core.errors import UserError
from desktop import i18n
from desktop.datasets.condition_list import ConditionList
from desktop.datasets.filter_words import part_words, status_words
from desktop.datasets.saved_filters_row import SavedFiltersRow
from desktop.widgets import layouts
from desktop.widgets.buttons import dress
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label, line

WIDTH = 560
REST = 250
"""Milliseconds of rest before what was chosen is in force."""
MOST_TAGS = 60
"""Tags that are offered as chips; the most used come first."""


class FilterPopover(QFrame):
    """`wanted` carries the filter; `save_wanted` a name for it; `forget_wanted` the name of one to be dropped."""

    wanted = Signal(object)  # Filter
    save_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("datasets.filter_popover")
        self.setAccessibleName(self.tr("Filter and sort"))
        self.setProperty("role", "popover")
        self.setFixedWidth(WIDTH)
        self._anchor = parent
        self._filter = Filter()
        self._columns: list[str] = []
        self._loading = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._tell)
        self._page = QWidget()
        self._page.setProperty("role", "page")
        body = self._body = QVBoxLayout(self._page)
        body.setContentsMargins(18, 16, 18, 16)
        body.setSpacing(8)
        self.saved = SavedFiltersRow()
        self.saved.chosen.connect(self._take)
        self.saved.save_wanted.connect(self.save_wanted)
        self.saved.forget_wanted.connect(self.forget_wanted)
        body.addWidget(self.saved)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        body.addLayout(self._grid)
        self._status = self._chips(self.tr("State"), "status", [(one, status_words(one)) for one in STATUSES])
        self._part = self._chips(self.tr("Part"), "part", [(one, part_words(one)) for one in SPLITS])
        self._marks = self._chips(
            self.tr("Marks"), "mark", [("star", self.tr("Starred")), ("note", self.tr("With a note"))]
        )
        self._tag_title = label(self.tr("Tags"), "small")
        self._tag_box, self._tag_flow = _flow_box()
        self._tags: dict[str, QPushButton] = {}
        self._put(self._tag_title, self._tag_box)
        self._from = self._combo("from", self.tr("Where rows come from"))
        self._from_title = label(self.tr("Comes from"), "small")
        self._put(self._from_title, self._from)
        body.addWidget(line())
        self._conditions = ConditionList()
        self._conditions.changed.connect(self._soon)
        self._conditions.resized.connect(self._fit)
        body.addWidget(self._conditions)
        body.addWidget(line())
        self._by = self._combo("sort", self.tr("Sort by"))
        self._down = ElidedBox()
        self._down.setObjectName("datasets.filter.direction")
        self._down.setAccessibleName(self.tr("Direction"))
        self._down.addItem(self.tr("Ascending"), False)
        self._down.addItem(self.tr("Descending"), True)
        self._down.currentIndexChanged.connect(self._soon)
        order = QHBoxLayout()
        order.addWidget(label(self.tr("Order"), "small"))
        order.addWidget(self._by, 1)
        order.addWidget(self._down)
        body.addLayout(order)
        self._problem = label("", "error", wrap=True, name="datasets.filter.problem")
        self._problem.hide()
        body.addWidget(self._problem)
        body.addStretch(1)
        self._scroll = layouts.scrolling(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._scroll)

    # -- showing -------------------------------------------------------------------------------------------

    def show_under(self, anchor: QWidget, wanted: Filter, columns: Sequence[str], saved: list[Saved]) -> None:
        """Open below a button, with a filter in it."""
        self._columns = list(columns)
        self.saved.set_saved(saved)
        self.set_choices(Choices({}, {}, {}))
        self.set_filter(wanted)
        self._fit()
        corner = anchor.mapToGlobal(anchor.rect().bottomRight())
        screen = anchor.screen().availableGeometry()
        left = max(screen.left() + 8, min(corner.x() - WIDTH // 2, screen.right() - WIDTH - 8))
        self.move(QPoint(left, corner.y() + 6))
        self.show()

    def set_choices(self, choices: Choices) -> None:
        """Offer the tags, files and documents there are."""
        wanted = self._filter
        self._loading = True
        tags = dict(sorted(choices.tags.items(), key=lambda item: (-item[1], item[0]))[:MOST_TAGS])
        for tag in wanted.tags:
            tags.setdefault(tag, 0)
        self._tag_flow.clear()
        self._tags = {}
        for tag, n in tags.items():
            words = f"{tag}  {i18n.number(n)}" if n else tag
            self._tags[tag] = self._chip(f"datasets.filter.tag.{tag}", words, tag)
            self._tags[tag].setChecked(tag in wanted.tags)
            self._tag_flow.addWidget(self._tags[tag])
        for widget in (self._tag_title, self._tag_box):
            widget.setVisible(bool(tags))
        files, documents = dict(choices.files), dict(choices.documents)
        if wanted.file:
            files.setdefault(wanted.file, 0)
        if wanted.document:
            documents.setdefault(wanted.document, 0)
        self._from.clear()
        self._from.addItem(self.tr("Anywhere"), ("", ""))
        for kind, names in (("file", files), ("document", documents)):
            for name, n in names.items():
                self._from.addItem(f"{name}  ({i18n.number(n)})" if n else name, (kind, name))
        chosen = ("file", wanted.file) if wanted.file else ("document", wanted.document)
        at = next((at for at in range(self._from.count()) if tuple(self._from.itemData(at)) == chosen), 0)
        self._from.setCurrentIndex(at)
        for box in (self._from_title, self._from):
            box.setVisible(self._from.count() > 1)
        self._loading = False
        self._fit()

    def set_filter(self, wanted: Filter) -> None:
        """Show a filter."""
        self._loading = True
        self._filter = wanted
        for status, made in self._status.items():
            made.setChecked(status in wanted.statuses)
        for part, made in self._part.items():
            made.setChecked(part in wanted.parts)
        self._marks["star"].setChecked(wanted.starred)
        self._marks["note"].setChecked(wanted.noted)
        for tag, made in self._tags.items():
            made.setChecked(tag in wanted.tags)
        self._conditions.set_conditions(wanted.conditions, self._columns)
        self._by.clear()
        self._by.addItem(self.tr("The dataset's own order"), Sort())
        for column in self._columns:
            self._by.addItem(column, Sort("column", column))
        for sort, words in (
            (Sort("length"), self.tr("Length of the row")),
            (Sort("status"), self.tr("State")),
            (Sort("part"), self.tr("Part")),
            (Sort("star"), self.tr("Star")),
        ):
            self._by.addItem(words, sort)
        plain = msgspec.structs.replace(wanted.sort, descending=False)
        self._by.setCurrentIndex(
            next((at for at in range(self._by.count()) if self._by.itemData(at) == plain), 0)
        )
        self._down.setCurrentIndex(int(wanted.sort.descending))
        self._down.setEnabled(bool(wanted.sort.by))
        self._problem.hide()
        self._loading = False

    def adopt(self, wanted: Filter) -> None:
        """Another filter came into force elsewhere."""
        if wanted != self._filter:
            self.set_filter(wanted)

    # -- inside --------------------------------------------------------------------------------------------

    def _take(self, wanted: Filter) -> None:
        """A saved filter was chosen."""
        self.set_filter(wanted)
        self.wanted.emit(wanted)
        self._fit()

    def _soon(self) -> None:
        if not self._loading:
            self._down.setEnabled(bool(self._by.currentIndex() > 0))
            self._rest.start()

    def _tell(self) -> None:
        try:
            wanted = self._read()
        except UserError as error:
            self._problem.setText(i18n.translate(error.message))
            self._problem.show()
            self._fit()
            return
        if self._problem.isVisible():
            self._problem.hide()
            self._fit()
        self._filter = wanted
        self.wanted.emit(wanted)

    def _read(self) -> Filter:
        kind, name = self._from.currentData() or ("", "")
        sort: Sort = self._by.currentData() or Sort()
        return Filter(
            words=self._filter.words,
            parts=tuple(part for part, made in self._part.items() if made.isChecked()),
            statuses=tuple(status for status, made in self._status.items() if made.isChecked()),
            starred=self._marks["star"].isChecked(),
            tags=tuple(tag for tag, made in self._tags.items() if made.isChecked()),
            noted=self._marks["note"].isChecked(),
            file=name if kind == "file" else "",
            document=name if kind == "document" else "",
            conditions=self._conditions.conditions(),
            rows=self._filter.rows,
            title=self._filter.title,
            sort=msgspec.structs.replace(sort, descending=bool(sort.by) and bool(self._down.currentData())),
        )

    def _put(self, title: QLabel, widget: QWidget) -> None:
        """A line of the form: what it is about, and what can be chosen."""
        row = self._grid.rowCount()
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        title.setContentsMargins(0, 4, 0, 0)

    def _chips(self, title: str, name: str, choices: Sequence[tuple[Any, str]]) -> dict[Any, QPushButton]:
        box, flow = _flow_box()
        made = {}
        for key, words in choices:
            made[key] = self._chip(f"datasets.filter.{name}.{key or 'none'}", words, words)
            flow.addWidget(made[key])
        self._put(label(title, "small"), box)
        return made

    def _chip(self, name: str, words: str, title: str) -> QPushButton:
        made = QPushButton(words.replace("&", "&&"))
        made.setObjectName(name)
        made.setAccessibleName(title)
        made.setCheckable(True)
        dress(made, role="chip")
        made.toggled.connect(self._soon)
        return made

    def _combo(self, name: str, title: str) -> QComboBox:
        made = ElidedBox()
        made.setObjectName(f"datasets.filter.{name}")
        made.setAccessibleName(title)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.currentIndexChanged.connect(self._soon)
        return made

    def _fit(self) -> None:
        """As high as what is in it, as far as the screen allows."""
        self._body.invalidate()
        height = self._body.heightForWidth(WIDTH - 2)
        self._page.setFixedHeight(height)
        most = self._anchor.screen().availableGeometry().height() - 120
        self.setFixedHeight(min(max(height, 200) + 4, most))


def _flow_box() -> tuple[QWidget, Flow]:
    box = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box, Flow(box)
