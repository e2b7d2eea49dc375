"""The look of tables: rows of one height, thin lines, pills for states."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QTreeView,
)
from shiboken6 import isValid

from desktop import theme
from desktop.i18n import is_right_to_left
from desktop.widgets import tips
from desktop.widgets.pill import paint_pill, pill_size

PILL_ROLE = int(Qt.ItemDataRole.UserRole) + 100
"""Model role with the kind of a cell's pill: neutral, accent, good, caution, error."""

Index = QModelIndex | QPersistentModelIndex


def style_table(view: QTableView | QTreeView, *, stretch: int | None = 0, flat: bool = False) -> None:
    """Dress a table: whole rows are selected, column `stretch` takes the room left over (None: none does).

    `flat`: no frame, for a table inside a card.
    """
    view.setProperty("flat", flat)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setAlternatingRowColors(False)
    _WholeWords(view)
    run_as_written(view)
    if isinstance(view, QTableView):
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        _RowFitter(view)
    else:
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        header = view.header()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    header.setResizeContentsPrecision(50)
    header.setMinimumSectionSize(48)
    header.setStretchLastSection(False)
    if stretch is not None and header.count() > stretch:
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    # Once the widths that were given are set: they suit English.
    QTimer.singleShot(0, header, lambda: _make_room(header))


def run_as_written(view: QAbstractItemView) -> None:
    """In a mirrored window, let Latin words among a view's cells run from the left, or what ends a sentence and the
    "…" of a shortened one would stand at its beginning."""
    if view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        view.setItemDelegate(_AsWritten(view))


def select_row(view: QTableView, row: int) -> None:
    """Choose one row. Qt's own way chooses none in a mirrored table whose columns just fill it."""
    header = view.horizontalHeader()
    columns = (header.logicalIndex(at) for at in range(header.count()))
    first = next((column for column in columns if not header.isSectionHidden(column)), 0)
    view.setCurrentIndex(view.model().index(row, first))


def _make_room(header: QHeaderView) -> None:
    """Widen columns whose heading does not fit."""
    if not isValid(header):
        return  # its table has gone meanwhile: Qt asks nevertheless
    for section in range(header.count()):
        if header.sectionResizeMode(section) in (
            QHeaderView.ResizeMode.Interactive,
            QHeaderView.ResizeMode.Fixed,
        ):
            header.resizeSection(section, max(header.sectionSize(section), header.sectionSizeHint(section)))


def fit_columns(view: QTableView | QTreeView, *, most: int = 280) -> None:
    """Make columns as wide as what is in them now, `most` pixels at most; call it after filling the table."""
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    for column in range(header.count()):
        if header.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive:
            view.resizeColumnToContents(column)
            header.resizeSection(column, min(most, header.sectionSize(column) + 12))


class _WholeWords(QObject):
    """Says the whole of a cell whose words were shortened, to the pointer that rests on it; where the model has a tip
    of its own, that is shown, and as it is."""

    def __init__(self, view: QTableView | QTreeView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        index = self._view.indexAt(event.pos())
        words = index.data(Qt.ItemDataRole.DisplayRole) if index.isValid() else None
        tip = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else None
        if isinstance(tip, str) and tips.plain(tip) != tip:
            QToolTip.showText(event.globalPos(), tips.plain(tip), self._view.viewport())
            return True
        if not isinstance(words, str) or tip:
            return False
        option, room = QStyleOptionViewItem(), self._view.visualRect(index)
        self._view.initViewItemOption(option)
        option.rect = room
        if self._view.itemDelegateForIndex(index).sizeHint(option, index).width() <= room.width():
            return False
        QToolTip.showText(event.globalPos(), tips.plain(words), self._view.viewport(), room)
        return True


class _RowFitter(QObject):
    """Keeps the rows of a table as high as the theme says, as long as the table lives."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        header = self._view.verticalHeader()
        header.setMinimumSectionSize(theme.row_height())
        header.setDefaultSectionSize(theme.row_height())


class _AsWritten(QStyledItemDelegate):
    """Sets off what does not begin with a letter from right to left."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.text and not is_right_to_left(option.text):
            option.text = f"\u2066{option.text}"


class PillDelegate(QStyledItemDelegate):
    """Draws a cell's text as a pill of the kind its model gives under `PILL_ROLE`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind = index.data(PILL_ROLE)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not kind or not words:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        view = cast(QAbstractItemView, option.widget)
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        cell: QRect = option.rect
        room = pill_size(words)
        width = min(room.width(), cell.width() - 12)
        left = (
            cell.left() + 6
            if view.layoutDirection() == Qt.LayoutDirection.LeftToRight
            else cell.right() - 6 - width
        )
        rect = QRect(left, cell.top() + (cell.height() - room.height()) // 2, width, room.height())
        paint_pill(painter, rect, words, str(kind))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room = pill_size(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        return QSize(room.width() + 18, max(theme.row_height(), room.height()))
