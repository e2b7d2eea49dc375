"""The report's first page as it will be printed, as large as there is room for. Does not know how it is saved."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.evaluation.report.paper import HEIGHT, UNIT, WIDTH
from desktop.evaluation.report.sheet import Sheet

SPACE = 12
"""Pixels between pages."""


class Preview(QWidget):
    """All pages, one under another, in the width there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report.preview")
        self.setAccessibleName(self.tr("Preview"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        pages = self._sheet.pages if self._sheet else 1
        return round(pages * width * HEIGHT / WIDTH) + (pages - 1) * SPACE

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        # Where the paper is mirrored, it mirrors itself.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        page_height = self.width() * HEIGHT / WIDTH
        for page in range(self._sheet.pages if self._sheet else 1):
            painter.save()
            painter.translate(0, page * (page_height + SPACE))
            painter.fillRect(0, 0, self.width(), round(page_height), QColor(theme.LIGHT.card))
            painter.setPen(theme.color("line"))
            painter.drawRect(0, 0, self.width() - 1, round(page_height) - 1)
            if self._sheet is not None:
                painter.scale(self.width() / (WIDTH * UNIT), self.width() / (WIDTH * UNIT))
                self._sheet.paint(painter, page)
            painter.restore()
