"""A line above the content that says what happened and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from core.text import Text
from desktop import theme
from desktop.i18n import translate
from desktop.widgets import icons
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import label

_LOOKS = {
    "info": ("info", "accent"),
    "good": ("check-circle", "good"),
    "caution": ("warning", "caution"),
    "error": ("warning-circle", "error"),
}
STAYS = {"caution", "error"}
"""Kinds that stay until the person dismisses them."""
WAITING = 8
"""Troubles kept under the one that is shown."""


class _Said(NamedTuple):
    kind: str
    text: str
    fix: str
    action_text: str
    action: Callable[[], object] | None

    @property
    def stays(self) -> bool:
        return self.kind in STAYS or bool(self.action_text)

    @property
    def words(self) -> str:
        return f"{self.text} {self.fix}".strip()


class MessageBar(QFrame):
    """Shows one message at a time. Good news goes by itself, trouble stays; a click or Escape dismisses it."""

    shown = Signal()
    dismissed = Signal()

    def __init__(self, name: str = "window.message") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "message")
        self.kind = ""
        self._picture = QLabel()
        self.text = label("", "medium", wrap=True, name=f"{name}.text", selectable=True)
        self.fix = label("", "", wrap=True, name=f"{name}.fix", selectable=True)
        self.action = button("", name=f"{name}.action", on_click=self._act)
        self.close_button = icon_button(
            "x", name=f"{name}.dismiss", tip=self.tr("Dismiss this message"), on_click=self.dismiss
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        words.addWidget(self.fix)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(14, 9, 8, 9)
        outer.setSpacing(12)
        outer.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words, 1)
        outer.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._said: list[_Said] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        theme.notifier().changed.connect(self._draw)
        self.hide()

    def show_message(
        self,
        kind: str,
        text: Text | str,
        fix: Text | str | None = None,
        action_text: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """`kind`: info, good, caution or error. `fix` says what to do; the action button does it.

        Trouble that has not been dismissed comes back when what was shown over it goes.
        """
        if kind not in _LOOKS:
            raise ValueError(f"no such kind of message: {kind}")
        said = _Said(kind, translate(text), translate(fix) if fix else "", action_text, action)
        self._said = [one for one in self._said if one.stays and one.words != said.words][-WAITING:]
        self._said.append(said)
        self._show_last()
        from desktop.widgets.accessible import announce

        announce(self, said.words, urgent=kind in STAYS)

    @property
    def will_go(self) -> bool:
        """Whether what is shown goes by itself."""
        return self._timer.isActive()

    def dismiss(self) -> None:
        """Put away what is shown."""
        if not self._said:
            return
        self._said.pop()
        if self._said:
            self._show_last()
            return
        self._timer.stop()
        self.hide()
        self.dismissed.emit()

    def _show_last(self) -> None:
        said = self._said[-1]
        self.kind = said.kind
        self.setProperty("kind", said.kind)
        self.text.setText(said.text)
        self.fix.setText(said.fix)
        self.fix.setVisible(bool(said.fix))
        self.action.setText(said.action_text)
        self.action.setAccessibleName(said.action_text)
        self.action.setVisible(bool(said.action_text))
        self.setAccessibleName(said.words)
        self._draw()
        self.show()
        self.shown.emit()
        self._timer.stop()
        if not said.stays:
            self._timer.start(6000 + 40 * len(said.words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        """Whoever points at a message is still reading it."""
        self._timer.stop()

    def _act(self) -> None:
        callback = self._said[-1].action
        self.dismiss()
        if callback is not None:
            callback()

    def _draw(self) -> None:
        if self.kind:
            name, color = _LOOKS[self.kind]
            self._picture.setPixmap(icons.pixmap(name, 20, color))
            theme.repolish(self)
