"""The numbers at the head of the rows: a row, or all that are selected, is dragged to another place by its number."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QTableView

from desktop import theme
from desktop.widgets.tables import select_row

EDGE = 24
"""Pixels from the table's edge within which it scrolls under a row that is dragged."""


class RowNumbers(QHeaderView):
    """`moved` carries the position before which the selected rows are to stand."""

    moved = Signal(int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self._from: QPoint | None = None
        self._dragging = False
        self._target = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setToolTip(self.tr("Drag to move the row"))
        self._line = QFrame(table.viewport())
        self._line.setObjectName("datasets.drop_line")
        self._line.hide()
        self._scroll = QTimer(self)
        self._scroll.setInterval(40)
        self._scroll.timeout.connect(self._scroll_on)
        self._at = QPoint()

    def sizeHint(self) -> QSize:
        # Qt would measure two hundred numbers each time that rows come or go.
        return QSize(self.maximumWidth(), self.defaultSectionSize())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and row >= 0:
            self._from = event.position().toPoint()
            if self._table.selectionModel().isRowSelected(row):
                return  # it may be dragged together with the others that are selected
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            super().mouseMoveEvent(event)
            return
        self._at = event.position().toPoint()
        far = (self._at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self._table.setFocus()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll.start()
        if self._dragging:
            self._aim()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, pressed = self._dragging, self._from
        self._end()
        if dragged:
            self.moved.emit(self._target)
        elif pressed is not None:
            select_row(self._table, self.logicalIndexAt(pressed))
            self._table.setFocus()
        super().mouseReleaseEvent(event)

    def cancel(self, event: QKeyEvent) -> bool:
        """Whether the key ends a drag without moving anything."""
        if not self._dragging or event.key() != Qt.Key.Key_Escape:
            return False
        self._end()
        return True

    def _end(self) -> None:
        self._from, self._dragging = None, False
        self._scroll.stop()
        self._line.hide()
        self.unsetCursor()

    def _aim(self) -> None:
        """Find the gap between two rows that is nearest, and mark it."""
        rows = self._table.model().rowCount()
        at = max(0, min(self._at.y(), self._table.viewport().height() - 1))
        row = self.logicalIndexAt(at)
        if row < 0:
            row = rows - 1
        top, height = self.sectionViewportPosition(row), self.sectionSize(row)
        after = at > top + height // 2
        self._target = row + 1 if after else row
        self._line.setStyleSheet(f"background: {theme.tokens().accent}")
        self._line.setGeometry(
            0, max(0, top + (height if after else 0) - 1), self._table.viewport().width(), 2
        )
        self._line.show()
        self._line.raise_()

    def _scroll_on(self) -> None:
        bar = self._table.verticalScrollBar()
        if self._at.y() < EDGE:
            bar.setValue(bar.value() - self.defaultSectionSize() // 2)
        elif self._at.y() > self._table.viewport().height() - EDGE:
            bar.setValue(bar.value() + self.defaultSectionSize() // 2)
        else:
            return
        self._aim()
