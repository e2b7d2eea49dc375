"""The small "?" beside a technical word: two sentences, and the way to where the guide says more.

Does not know the guide: whoever shows it listens to `asking().page`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.asking import asking
from desktop.widgets.buttons import button
from desktop.widgets.labels import label

WIDTH = 360
"""Pixels of the explanation at the usual text size."""
SIDE = 16
"""Pixels across at the usual text size."""


class WhyButton(QPushButton):
    """One stop of the Tab key. `set_word("")` hides it where there is nothing to explain."""

    def __init__(self, word: str = "") -> None:
        super().__init__()
        self.setProperty("role", "why")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the mouse comes and goes
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.word = ""
        self.clicked.connect(lambda _checked=False: self.explain())
        theme.notifier().changed.connect(self._grow)
        self.set_word(word)

    def set_word(self, word: str) -> None:
        """Explain another word."""
        hidden, self.word = not self.word, word
        if not word:
            self.hide()
            return
        if hidden and self.parent() is not None:
            self.show()
        from desktop.words import WORDS

        about = WORDS[word]
        self.setObjectName(f"why.{word}")
        named = self.tr("What is this: {word}?").format(word=about.named())
        self.setAccessibleName(named)
        self.setAccessibleDescription(about.said())
        self.setToolTip(named)

    def explain(self) -> Explanation:
        """Show what it means below the button, or above where there is no room."""
        made = Explanation(self, self.word)
        made.adjustSize()
        screen = self.screen().availableGeometry()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = self.mapToGlobal(QPoint(self.width() - made.width() + 12 if mirrored else -12, 0))
        below = corner.y() + self.height() + 6
        fits = below + made.height() <= screen.bottom()
        made.move(
            max(screen.left() + 4, min(corner.x(), screen.right() - made.width() - 4)),
            below if fits else max(screen.top(), corner.y() - made.height() - 6),
        )
        made.show()
        made.more.setFocus(Qt.FocusReason.PopupFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(made, QAccessible.Event.Alert))
        return made

    def sizeHint(self) -> QSize:
        # No higher than a line of words, so that headings with and without it stand in one line.
        side = round(SIDE * theme.size("small") / theme.SIZES["small"])
        return QSize(side + 8, side + 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _grow(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.tokens()
        held = self.underMouse() or self.isDown()
        side = self.height() - 3.5
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setBrush(QColor(look.accent_tint if held else look.card))
        painter.setPen(
            QPen(QColor(look.accent), 2.2) if self.hasFocus() else QPen(QColor(look.field_line), 1.2)
        )
        painter.drawEllipse(circle)
        font = theme.font("tiny")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(look.on_tint if held else look.second))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("?"))


class Explanation(QFrame):
    """Closes with Escape or a click elsewhere; the focus goes back to the "?"."""

    def __init__(self, owner: QWidget, word: str) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        from desktop.words import WORDS

        self._word = WORDS[word]
        self.setObjectName("why.explanation")
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self._word.named())
        self.setAccessibleDescription(self._word.said())
        self.title = label(self._word.named(), "heading", wrap=True, name="why.title")
        self.said = label(self._word.said(), "", wrap=True, name="why.said")
        self.more = button(self.tr("More in the guide"), name="why.more", role="link", on_click=self._read)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 14, 18, 12)
        box.setSpacing(6)
        box.addWidget(self.title)
        box.addWidget(self.said)
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFixedWidth(min(560, round(WIDTH * theme.size("body") / theme.SIZES["body"])))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        self.close()
        asking().page.emit(self._word.page, self._word.anchor)


def with_why(head: QWidget, word: str, *, stretch: bool = True) -> QWidget:
    """A label with the "?" for a word right behind it. To hide the label, hide what is returned."""
    return _beside(head, WhyButton(word), stretch)


def explained_by(head: QWidget, box: QComboBox, words: Mapping[str, str]) -> QWidget:
    """As `with_why`, for the word that stands for the choice of `box` (its data): `words` by choice, "" for all
    others; no "?" where there is none."""
    why = WhyButton()

    def follow() -> None:
        why.set_word(words.get(str(box.currentData()), words.get("", "")))

    made = _beside(head, why, stretch=True)
    box.currentIndexChanged.connect(follow)
    follow()
    return made


def _beside(head: QWidget, why: WhyButton, stretch: bool) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(head)
    row.addWidget(why, 0, Qt.AlignmentFlag.AlignVCenter)
    if stretch:
        row.addStretch(1)
    return made
