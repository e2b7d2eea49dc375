"""The sign in the sidebar that other programs can ask: there while the local server is on, and a way to its switch."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.context import Context
from desktop.widgets import icons
from desktop.widgets.buttons import button


class ServingSign(QWidget):
    """Hidden while the server is off."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._serving = context.serving
        self.button = button(
            "", name="window.serving", icon="plugs-connected", role="nav",
            tip=self.tr("Other programs can ask what answers here. Opens the settings."),
            on_click=lambda: context.go("settings", part="server"),
        )  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.button)
        theme.notifier().changed.connect(self._fit)
        self._serving.changed.connect(self._show)
        self._serving.asked.connect(self._show)
        self._show()

    def _fit(self) -> None:
        self.button.setIconSize(icons.scaled(icons.BESIDE_WORDS))

    def _show(self) -> None:
        self.setVisible(self._serving.is_on)
        words = self.tr("Server on")
        if self._serving.count:
            words = self.tr("Server on ({count})").format(count=i18n.number(self._serving.count))
        self.button.setText(words)
        self.button.setAccessibleName(words)
