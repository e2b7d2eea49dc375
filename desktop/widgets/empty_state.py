"""What a screen shows while there is nothing in it yet: what it is for, and the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets import icons
from desktop.widgets.buttons import OnClick, button
from desktop.widgets.labels import label

WIDTH = 460


class EmptyState(QWidget):
    """Centred in the room it gets."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        button_text: str = "",
        *,
        name: str = "",
        on_click: OnClick | None = None,
        button_icon: str = "",
        second_text: str = "",
        second_name: str = "",
        second_click: OnClick | None = None,
    ) -> None:
        super().__init__()
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, "heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = label(text, "second", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setSpacing(10)
        outer.addStretch(1)
        outer.addWidget(self._picture)
        outer.addWidget(self.title)
        outer.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button: QPushButton | None = None
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        if button_text:
            self.button = button(button_text, name=name, icon=button_icon, role="primary", on_click=on_click)
            row.addWidget(self.button)
        if second_text:
            row.addWidget(button(second_text, name=second_name, on_click=second_click))
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)
        theme.notifier().changed.connect(self._draw)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = max(120, min(WIDTH, self.width() - 40))
        self.text.setFixedWidth(width)
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(width)))

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, 40, "faint"))
