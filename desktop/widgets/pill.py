"""A tinted pill that names a state, as a widget and as a way to paint one in a table cell."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop import theme

_COLORS = {
    "neutral": ("sunken", "second"),
    "accent": ("accent_tint", "on_tint"),
    "good": ("good_tint", "good"),
    "caution": ("caution_tint", "caution"),
    "error": ("error_tint", "error"),
}


def pill_font() -> QFont:
    made = theme.font("tiny")
    made.setWeight(QFont.Weight.DemiBold)
    return made


def pill_size(text: str) -> QSize:
    """The room a pill with this text needs."""
    metrics = QFontMetrics(pill_font())
    return QSize(metrics.horizontalAdvance(text) + 24, metrics.height() + 6)


def paint_pill(painter: QPainter, rect: QRect, text: str, kind: str) -> None:
    """Paint a pill that fills `rect`."""
    ground, ink = _COLORS[kind]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    radius = rect.height() / 2
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    painter.setPen(theme.color(ink))
    painter.setFont(pill_font())
    shown = QFontMetrics(pill_font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 16)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Pill(QLabel):
    """`kind`: neutral, accent, good, caution or error."""

    def __init__(self, text: str = "", kind: str = "neutral", *, name: str = "") -> None:
        super().__init__()
        if name:
            self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._kind = kind
        self.set(text, kind)

    @property
    def kind(self) -> str:
        return self._kind

    def set(self, text: str, kind: str = "neutral") -> None:
        """Change what it says; with an empty text it takes no room."""
        if kind not in _COLORS:
            raise ValueError(f"no such kind of pill: {kind}")
        self._kind = kind
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self.text()) if self.text() else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self.text(), self._kind)
