"""Text, lines and boxes on paper, in points, measured and drawn by the same calls, mirrored where the language is.

Does not know what is drawn.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from desktop import theme
from desktop.evaluation.report import words as saying

UNIT = 10
"""Steps to a point: fonts have whole sizes, and none of ours is that coarse."""
WIDTH, HEIGHT = 595.28, 841.89
"""A4, in points."""

Kind = Literal["title", "lead", "heading", "body", "strong", "small", "tiny", "mono"]
Align = Literal["start", "middle", "end"]
SIZES: dict[Kind, float] = {
    "title": 20, "lead": 12.5, "heading": 10.5, "body": 8.8, "strong": 8.8, "small": 8, "tiny": 7.2, "mono": 7.2,
}  # fmt: skip
_HEAVY = ("title", "lead", "heading", "strong")
_RISE, _PITCH = 0.98, 1.3
_TALL = {"Arabic": (1.08, 1.62), "Indic": (1.02, 1.42)}
"""From the top of a line to where letters stand, and from line to line, in sizes of the letters: alike for all that
stands side by side in one language, whatever it is written in; a font's own figures leave room for marks that few words
have. Scripts with tall letters need more."""


class Paper:
    """One page. Without a painter everything is measured and nothing drawn. `scale`: of the letters."""

    def __init__(self, painter: QPainter | None = None, scale: float = 1.0) -> None:
        self._painter = painter
        self._scale = scale
        self._mirrored = saying.mirrored()
        self._rise, self._pitch = _heights(saying.heading("examples"))
        self._fonts: dict[Kind, QFont] = {}
        self._known: dict[tuple[str, float, Kind, int, bool], float] = {}
        self._measuring: Paper | None = None

    def blank(self) -> Paper:
        """Paper for measuring, with letters of the same size."""
        if self._painter is None:
            return self
        self._measuring = self._measuring or Paper(scale=self._scale)
        return self._measuring

    def font(self, kind: Kind) -> QFont:
        if kind not in self._fonts:
            self._fonts[kind] = self._font(kind)
        return self._fonts[kind]

    def _font(self, kind: Kind) -> QFont:
        made = QFont()
        scripts = [f"Noto Sans {script}" for script in theme.SCRIPTS]
        made.setFamilies(["JetBrains Mono" if kind == "mono" else "Inter", *scripts])
        made.setPixelSize(max(1, round(SIZES[kind] * self._scale * UNIT)))
        made.setWeight(QFont.Weight.DemiBold if kind in _HEAVY else QFont.Weight.Normal)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Letters that change with their neighbours are no letters to who copies or searches the text.
        made.setFeature(QFont.Tag("calt"), 0)
        return made

    def width_of(self, said: str, kind: Kind = "body") -> float:
        """In points, on one line."""
        return QFontMetricsF(self.font(kind)).horizontalAdvance(said) / UNIT

    def middle(self, kind: Kind = "body") -> float:
        """From the top of a line to the middle of its small letters."""
        return (self._rise - 0.3) * SIZES[kind] * self._scale

    def text(
        self,
        said: str,
        x: float,
        y: float,
        width: float,
        kind: Kind = "body",
        color: str = "text",
        *,
        align: Align = "start",
        lines: int = 0,
        own: bool = False,
    ) -> float:
        """Words from `x` (counted from where lines begin in this language) and `y` on, in lines of `width`; returns
        their height. `lines`: at most so many, the last one then ends in an ellipsis. `own`: they run in the direction
        of their own script, since they are not ours."""
        if not said:
            return 0.0
        key = (said, width, kind, lines, own)
        if self._painter is None and key in self._known:
            return self._known[key]
        backwards = saying.is_right_to_left(said) if own else self._mirrored
        if backwards != self._mirrored and align == "start" and self.width_of(said, kind) <= width:
            align = "end"  # a single line stands where the others of its column do
        layout, height = self._laid_out(said, width, kind, backwards, align)
        if lines and layout.lineCount() > lines:
            last = layout.lineAt(lines - 1).textStart()
            rest = QFontMetricsF(self.font(kind)).elidedText(
                said[last:], Qt.TextElideMode.ElideRight, width * UNIT * 0.98
            )
            # The beginning stays word for word, so that it breaks where it did.
            layout, height = self._laid_out(said[:last] + rest, width, kind, backwards, align)
        if self._painter is not None:
            self._painter.setPen(theme.LIGHT._asdict().get(color, color))
            layout.draw(self._painter, QPointF(self._left(x, width), y) * UNIT)
        self._known[key] = height
        return height

    def _laid_out(
        self, said: str, width: float, kind: Kind, backwards: bool, align: Align
    ) -> tuple[QTextLayout, float]:
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        edge = Qt.AlignmentFlag.AlignRight if backwards != (align == "end") else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(
            (Qt.AlignmentFlag.AlignHCenter if align == "middle" else edge) | Qt.AlignmentFlag.AlignAbsolute
        )
        layout = QTextLayout(said, self.font(kind))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        size, pitch = self.font(kind).pixelSize(), max(self._pitch, _heights(said)[1])
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * UNIT)
            line.setPosition(QPointF(0, height + self._rise * size - line.ascent()))
            height += pitch * size
        layout.endLayout()
        return layout, height / UNIT

    # -- shapes: each `x` is counted from where lines begin -------------------------------------------------

    def box(self, x: float, y: float, width: float, height: float, fill: str, radius: float = 5) -> None:
        if self._painter is None:
            return
        path = QPainterPath()
        corner = radius * UNIT
        path.addRoundedRect(self._rect(x, y, width, height), corner, corner)
        self._painter.fillPath(path, self._color(fill))

    def line(
        self, x: float, y: float, to_x: float, to_y: float, color: str = "line", thick: float = 0.6
    ) -> None:
        if self._painter is None:
            return
        pen = QPen(self._color(color), thick * UNIT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(self._left(x, 0), y) * UNIT, QPointF(self._left(to_x, 0), to_y) * UNIT)

    def dot(self, x: float, y: float, radius: float, color: str) -> None:
        if self._painter is None:
            return
        path = QPainterPath()
        path.addEllipse(QPointF(self._left(x, 0), y) * UNIT, radius * UNIT, radius * UNIT)
        self._painter.fillPath(path, self._color(color))

    def check(self, x: float, y: float, size: float) -> None:
        """A tick, `size` wide; it is not mirrored, as nobody's is."""
        self._strokes(x, y, size, "good", [(0.08, 0.55), (0.38, 0.85), (0.95, 0.18)])

    def cross(self, x: float, y: float, size: float) -> None:
        self._strokes(x, y, size, "error", [(0.15, 0.15), (0.85, 0.85)])
        self._strokes(x, y, size, "error", [(0.15, 0.85), (0.85, 0.15)])

    def _strokes(
        self, x: float, y: float, size: float, color: str, points: list[tuple[float, float]]
    ) -> None:
        if self._painter is None:
            return
        pen = QPen(self._color(color), 1.3 * UNIT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        left = self._left(x, size)
        self._painter.drawPolyline([QPointF(left + a * size, y + b * size) * UNIT for a, b in points])

    def _left(self, x: float, width: float) -> float:
        return WIDTH - x - width if self._mirrored else x

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self._left(x, width) * UNIT, y * UNIT, width * UNIT, height * UNIT)

    def _color(self, token: str) -> QColor:
        return QColor(theme.LIGHT._asdict().get(token, token))


def _heights(said: str) -> tuple[float, float]:
    """Rise and pitch for the scripts of these words."""
    if any("\u0600" <= character <= "\u08ff" or "\ufb50" <= character <= "\ufefc" for character in said):
        return _TALL["Arabic"]
    if any("\u0900" <= character <= "\u0dff" for character in said):
        return _TALL["Indic"]
    return _RISE, _PITCH
