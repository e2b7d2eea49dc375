"""One answer of the wizard: a large button with the number that chooses it, its words and a line below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.labels import label

BADGE = 26


class ChoiceTile(QAbstractButton):
    """Checkable; a number key chooses it too, which is why the number is shown."""

    def __init__(self, number: int, answer: str, words: str, help: str = "", *, name: str) -> None:
        super().__init__()
        self.answer = answer
        self._number = str(number)
        self.setObjectName(name)
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(help)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(_passive(label(words, "medium", wrap=True)))
        if help:
            lines.addWidget(_passive(label(help, "small", wrap=True)))
        self._row = row = QHBoxLayout(self)
        before, after = 16 + BADGE + 14, 16
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        row.setContentsMargins(after if mirrored else before, 11, before if mirrored else after, 11)
        row.addLayout(lines, 1)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint().expandedTo(QSize(0, 48))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(48, self._row.heightForWidth(width))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # On some desktops Enter presses a button; here it goes on to the next question.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() or self.hasFocus()
        ground = "accent_tint" if self.isChecked() else "hover" if self.underMouse() else "card"
        painter.setPen(QPen(theme.color("accent" if strong else "line"), 2 if strong else 1))
        painter.setBrush(theme.color(ground))
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        x = 16 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 16 - BADGE
        badge = QRectF(x, (self.height() - BADGE) / 2, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen if self.isChecked() else QPen(theme.color("field_line"), 1))
        painter.setBrush(theme.color("button" if self.isChecked() else "card"))
        painter.drawRoundedRect(badge, 7, 7)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("#ffffff" if self.isChecked() else "second"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), self._number)


def _passive(widget: QWidget) -> QWidget:
    """Let clicks through to the tile."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget
