"""What is really painted: words of labels rendered with more room than they got, and text drawn by widgets' own hands.

Sees what sizes do not tell: letters that are higher than their font says, and painted words that run into each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QTransform
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStyle, QWidget

from desktop.widgets.labels import ElidedLabel
from tests.desktop.clipping import SLACK, is_seen, name_of

AROUND = 24
"""Pixels of room that are left around a label's own."""


def problems(root: QWidget) -> list[str]:
    """Ink that falls outside of its label, and painted words that are cut off or run into each other, of all that is
    seen of `root`."""
    with watching() as found:
        root.grab()
    labels = [one for one in root.findChildren(QLabel) if is_seen(one) and not isinstance(one, ElidedLabel)]
    return [*of_paintings(found), *(said for one in labels for said in spilt(one))]


def spilt(label: QLabel) -> list[str]:
    """Whether ink of the label's words falls outside of the label when nothing holds it back."""
    if not label.text() or label.textFormat() == Qt.TextFormat.RichText or not label.pixmap().isNull():
        return []
    size = label.size()
    image = QImage(
        size.width() + 2 * AROUND, size.height() + 2 * AROUND, QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(label.font())
    painter.setPen(QColor("black"))
    painter.setLayoutDirection(label.layoutDirection())
    place = QStyle.visualAlignment(label.layoutDirection(), label.alignment())
    flags = place | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextDontClip
    if label.wordWrap():
        flags |= Qt.TextFlag.TextWordWrap
    painter.drawText(label.contentsRect().translated(AROUND, AROUND), int(flags), label.text())
    painter.end()
    own = QRect(QPoint(AROUND, AROUND), size)
    beyond = _ink_beyond(image, own)
    if label.wordWrap():
        # Lines that Qt broke need not keep to the width that it was given; that of others is seen by the sizes.
        turned = image.transformed(QTransform(0, 1, 1, 0, 0, 0))
        beyond = max(beyond, _ink_beyond(turned, QRect(own.topLeft().transposed(), own.size().transposed())))
    return [f"{name_of(label)}: ink reaches {beyond} pixels out of it"] if beyond > 1 else []


def _ink_beyond(image: QImage, own: QRect) -> int:
    """How many pixels above or below `own` there is ink."""
    ink = image.convertToFormat(QImage.Format.Format_Alpha8)
    letters, line = bytes(ink.constBits()), ink.bytesPerLine()
    for more in range(AROUND, 0, -1):
        for y in (own.top() - more, own.bottom() + more):
            if max(letters[y * line : y * line + ink.width()]) > 100:
                return more
    return 0


class Painted(NamedTuple):
    """Words drawn by a widget itself: where they came to stand, and the room they were to have (None: a point)."""

    widget: QWidget
    words: str
    place: QRectF
    room: QRectF | None


@contextmanager
def watching() -> Iterator[list[Painted]]:
    """Notes all words that the program's own paint methods draw meanwhile."""
    found: list[Painted] = []
    draw = QPainter.drawText

    def noted(painter: QPainter, *args: Any) -> Any:
        device = painter.device()
        if isinstance(device, QWidget):
            found.extend(_painted(painter, device, args))
        return draw(painter, *args)

    QPainter.drawText = noted  # type: ignore[method-assign, assignment]
    try:
        yield found
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]


def _painted(painter: QPainter, device: QWidget, args: tuple[Any, ...]) -> Iterator[Painted]:
    words = next((one for one in args if isinstance(one, str)), "")
    if not words.strip():
        return
    room: QRectF | None = None
    match args:
        case [QRect() | QRectF() as given, flags, str(), *_]:
            room = QRectF(given)
            place = QRectF(painter.boundingRect(given, int(flags), words))
        case [QPoint() | QPointF() as at, str()]:
            place = QFontMetrics(painter.font()).boundingRect(words).toRectF().translated(QPointF(at))
        case [int() | float() as x, int() | float() as y, str()]:
            place = QFontMetrics(painter.font()).boundingRect(words).toRectF().translated(x, y)
        case _:
            return
    way = painter.worldTransform()
    yield Painted(device, words, way.mapRect(place), None if room is None else way.mapRect(room))


def of_paintings(found: list[Painted]) -> list[str]:
    """Painted words that are cut off by their widget, or run into others of the same painting."""
    said = []
    latest: dict[int, list[Painted]] = {}
    for one in found:
        before = latest.setdefault(id(one.widget), [])
        if any(other.words == one.words and other.place == one.place for other in before):
            before.clear()  # It is painted anew.
        before.append(one)
    for paintings in latest.values():
        for at, one in enumerate(paintings):
            inside = one.place.left() > -SLACK and one.place.right() < one.widget.width() + SLACK
            if not inside and not isinstance(one.widget.parentWidget(), QAbstractItemView):
                said.append(f"{name_of(one.widget)}: painted “{one.words[:40]}” is cut off at the side")
            for other in paintings[at + 1 :]:
                both = one.place & other.place
                if both.width() > SLACK and both.height() > 2 * SLACK:
                    said.append(
                        f"{name_of(one.widget)}: painted “{one.words[:30]}” and “{other.words[:30]}” "
                        "run into each other"
                    )
    return said
