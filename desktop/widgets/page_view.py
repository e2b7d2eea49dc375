"""A page of a PDF as it is printed, with places on it tinted, numbered and clicked. Does not know what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from core.knowledge import pdfium
from core.knowledge.pdfium import Picture, Wanted
from desktop import theme
from desktop.widgets.background import Background

ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
DOTS = 96 / 72
"""Pixels a point at 100 %."""
YELLOW = "#ffe58a"
"""On paper, in the light and in the dark: a marker pen is yellow."""


@dataclass
class Place:
    """Something on a page: its lines, its tint, and with a number a bracket beside it in the `lane` it shares with no
    neighbour."""

    tint: str = YELLOW
    number: str = ""
    lane: int = 0
    chosen: bool = False
    rects: list[QRectF] = field(default_factory=list)


class PageView(QScrollArea):
    """Draws in the background; the page before stays until the next is there."""

    drawn = Signal(object)  # Picture
    pressed = Signal(int)  # the number of the place that was clicked, in the order given
    zoomed = Signal()
    failed = Signal(object)  # BaseException

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Page of the document"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet = Sheet()
        self.sheet.pressed.connect(self.pressed)
        self.setWidget(self.sheet)
        self._path: Path | None = None
        self._page = 1
        self._wanted: list[Wanted] = []
        self._places: list[Place] = []
        self._zoom = 0.0
        self._reveal: int | None = 0
        self._drawn_for = 0
        self._background = Background(self, latest_only=True)
        self._background.failed.connect(self.failed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self._draw)

    @property
    def zoom(self) -> float:
        """1 is the size of the paper; 0 while the page is as wide as the window."""
        return self._zoom

    @property
    def shown_zoom(self) -> float:
        """As it is now, also where the window decides it."""
        return self.sheet.scale / self.devicePixelRatioF() / DOTS

    def show_page(
        self, path: Path, page: int, wanted: Sequence[Wanted], places: Sequence[Place], reveal: int | None = 0
    ) -> None:
        """Draw a page with places where `wanted` is found, and bring place `reveal` into view (None: stay)."""
        self._path, self._page = path, page
        self._wanted, self._places, self._reveal = list(wanted), list(places), reveal
        self._draw()

    def choose(self, number: int | None, *, reveal: bool = True) -> None:
        """Have one of the places stand out."""
        for n, place in enumerate(self._places):
            place.chosen = n == number
        self.sheet.update()
        if reveal and number is not None:
            self._bring(number)

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._reveal = None
        self._draw()

    def step_zoom(self, by: int) -> None:
        now = self.shown_zoom
        steps = [zoom for zoom in ZOOMS if (zoom > now + 0.01 if by > 0 else zoom < now - 0.01)]
        if steps:
            self.set_zoom(steps[0] if by > 0 else steps[-1])

    def _draw(self) -> None:
        if self._path is None:
            return
        ratio = self.devicePixelRatioF()
        # Room for the scroll bar that a page as wide as the window has anyway.
        room = self.width() - 2 * theme.TIGHT - self.verticalScrollBar().sizeHint().width()
        width = max(200, room) * ratio if not self._zoom else 0.0
        self._drawn_for = self.width()
        path, page, wanted, scale = self._path, self._page, self._wanted, self._zoom * DOTS * ratio
        self._background.run(
            lambda: pdfium.draw_with(path, page, wanted, scale=scale or 1.0, width=width), self._show
        )

    def _show(self, picture: Picture) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, self.sheet.height())
        self.sheet.show_picture(picture, self.devicePixelRatioF(), self._places)
        self.drawn.emit(picture)
        self.zoomed.emit()
        if self._reveal is None:
            bar.setValue(round(share * self.sheet.height()))
        else:
            bar.setValue(0)
            self._bring(self._reveal)
        self._reveal = None

    def _bring(self, number: int) -> None:
        if number < len(self._places) and (rects := self._places[number].rects):
            first = rects[0]
            self.ensureVisible(round(first.center().x()), round(first.center().y()), 80, self.height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._path is not None and not self._zoom and abs(self.width() - self._drawn_for) > 2:
            self._later.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class Sheet(QWidget):
    """A drawn page with its places."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.places: list[Place] = []
        self.scale = 1.0

    @property
    def marks(self) -> list[QRectF]:
        return [rect for place in self.places for rect in place.rects]

    def show_picture(self, picture: Picture, ratio: float, places: list[Place]) -> None:
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        self._image = image.copy()
        self._image.setDevicePixelRatio(ratio)
        self.scale = picture.scale
        for place, marks in zip(places, picture.found, strict=False):
            place.rects = [QRectF(x / ratio, y / ratio, w / ratio, h / ratio) for x, y, w, h in marks]
        self.places = places
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return self._image.deviceIndependentSize().toSize()

    def place_at(self, point: QPointF) -> int | None:
        """The smallest place under a point."""
        hit = [n for n, place in enumerate(self.places) if any(rect.contains(point) for rect in place.rects)]
        if not hit:
            hit = [n for n, place in enumerate(self.places) if _around(place).contains(point)]
        return min(hit, key=lambda n: _around(self.places[n]).height()) if hit else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            number = self.place_at(event.position())
            if number is not None:
                self.pressed.emit(number)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(0, 0, self._image)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for place in self.places:
            painter.setBrush(QColor(YELLOW if place.chosen else place.tint))
            for mark in place.rects:
                painter.drawRoundedRect(mark.adjusted(-2, -1, 2, 1), 2, 2)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for place in self.places:
            if place.number and place.rects:
                self._bracket(painter, place)

    def _bracket(self, painter: QPainter, place: Place) -> None:
        """In the margin beside the place; lines in several columns have a bracket of their own."""
        color = QColor("#8a5a00" if place.chosen else "#3b6fc4" if place.lane % 2 == 0 else "#0a8f6a")
        painter.setFont(theme.font("tiny"))
        wide = painter.fontMetrics().horizontalAdvance(place.number) + 6
        high = painter.fontMetrics().height()
        for number, column in enumerate(_columns(place.rects)):
            aside = 9 + 5 * place.lane
            top, bottom = column.top() + 1, column.bottom() - 1
            x, foot = max(2.0, column.left() - aside), 4.0
            at = QRectF(max(1.0, x - wide - 3), top, wide, high)
            right = QRectF(column.right() + aside + 3, top, wide, high)
            if (
                self._is_taken(at, place)
                and right.right() < self.width()
                and not self._is_taken(right, place)
            ):
                # Between two columns there is no room; beyond the last there is.
                x, foot, at = column.right() + aside, -4.0, right
            painter.setPen(QPen(color, 2 if place.chosen else 1.4))
            painter.drawPolyline(
                [QPointF(x + foot, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + foot, bottom)]
            )
            if number == 0:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawRoundedRect(at, 3, 3)
                painter.setPen(QColor("#ffffff"))
                painter.drawText(at, Qt.AlignmentFlag.AlignCenter, place.number)
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _is_taken(self, area: QRectF, by_other_than: Place) -> bool:
        return any(
            rect.intersects(area)
            for place in self.places
            if place is not by_other_than
            for rect in place.rects
        )


def _around(place: Place) -> QRectF:
    whole = QRectF()
    for rect in place.rects:
        whole = whole.united(rect)
    return whole


def _columns(rects: list[QRectF]) -> list[QRectF]:
    """The rectangles' bounds, one for each column they run through."""
    columns: list[QRectF] = []
    for rect in rects:
        last = columns[-1] if columns else None
        if (
            last is not None
            and rect.left() < last.right()
            and rect.right() > last.left()
            and rect.top() >= last.top() - 2
        ):
            columns[-1] = last.united(rect)
        elif (
            last is not None
            and abs(rect.center().y() - last.bottom()) < 1.5 * rect.height()
            and rect.top() >= last.top() - 2
        ):
            columns[-1] = last.united(rect)  # another cell of the same line
        else:
            columns.append(QRectF(rect))
    return columns
