"""Icons: SVG drawings from the resources, tinted with the theme's colours and sharp at any scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from core import paths
from desktop import theme

TURNED = {
    "arrow-left",
    "arrow-right",
    "arrow-u-up-left",
    "arrow-u-up-right",
    "caret-left",
    "caret-right",
    "paper-plane-right",
}
"""They point along the lines, and the other way where lines run from right to left."""
BESIDE_WORDS = QSize(26, 18)
"""Icon size of a navigation row: the icon and the gap before the words."""


def scaled(size: QSize) -> QSize:
    """An icon size beside text of today's size."""
    return size * (theme.size("body") / theme.SIZES["body"])


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", color.encode())))


def _pixmap(name: str, width: int, height: int, ratio: float, color: str) -> QPixmap:
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, width, height, ratio, color, mirrored)


@lru_cache(maxsize=512)
def _drawn(name: str, width: int, height: int, ratio: float, color: str, mirrored: bool) -> QPixmap:
    side = min(width, height)
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    left = (width - side) / 2
    if width > height:
        # A box wider than high leaves the rest as a gap before the words of a button.
        left = width - side if mirrored else 0
    if mirrored and name in TURNED:
        painter.translate(2 * left + side, 0)
        painter.scale(-1, 1)
    _renderer(name, color).render(painter, QRectF(left, (height - side) / 2, side, side))
    painter.end()
    return made


def paint(painter: QPainter, rect: QRect, name: str, color: str = "second") -> None:
    """Draw an icon, for widgets that paint themselves."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), _pixmap(name, rect.width(), rect.height(), ratio, _hex(color)))


def pixmap(name: str, side: int = 20, color: str = "second") -> QPixmap:
    """An icon in today's colours; ask again when the theme changes."""
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    return _pixmap(name, side, side, ratio, _hex(color))


def icon(name: str, color: str = "second", checked: str = "") -> QIcon:
    """An icon that follows the theme. `color` is a token, `checked` the token for a checked button."""
    return QIcon(_Engine(name, color, checked or color))


def app_icon() -> QIcon:
    """The program's own mark, drawn in the sizes the window manager asks for."""
    return icon("ustad")


def _hex(color: str) -> str:
    return color if color.startswith("#") else str(getattr(theme.tokens(), color))


_kept: list[QIconEngine] = []


class _Engine(QIconEngine):
    """Looks up the colour at the moment of painting, so that a theme switch needs no new icons."""

    def __init__(self, name: str, color: str, checked: str) -> None:
        super().__init__()
        self._about = (name, color, checked)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(
            rect.topLeft(), self._make(rect.size(), painter.device().devicePixelRatioF(), mode, state)
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._make(size, 1.0, mode, state)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Qt asks in device pixels.
        return self._make(
            QSize(round(size.width() / scale), round(size.height() / scale)), scale, mode, state
        )

    def _make(self, size: QSize, ratio: float, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        name, color, checked = self._about
        token = checked if state == QIcon.State.On else color
        if mode == QIcon.Mode.Disabled:
            token = "faint"
        return _pixmap(name, size.width(), size.height(), ratio, _hex(token))

    def clone(self) -> QIconEngine:
        # Qt owns the copy, Python must not end it first.
        copy = _Engine(*self._about)
        _kept.append(copy)
        return copy
