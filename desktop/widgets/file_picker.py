"""A field for a path with a button that opens the system's dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.widgets import dialogs
from desktop.widgets.buttons import button


class FilePicker(QWidget):
    """`mode`: file, folder or save. The path may also be typed or pasted."""

    changed = Signal()

    def __init__(self, mode: str = "file", *, name: str, title: str, filters: str = "") -> None:
        super().__init__()
        if mode not in ("file", "folder", "save"):
            raise ValueError(f"no such mode: {mode}")
        self.setObjectName(name)
        self._mode, self._title, self._filters = mode, title, filters
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}.path")
        self.field.setAccessibleName(title)
        self.field.textChanged.connect(self.changed)
        self.browse = button(self.tr("Browse…"), name=f"{name}.browse", on_click=self._browse)
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)

    def path(self) -> Path | None:
        words = self.field.text().strip().strip('"')
        return Path(words).expanduser() if words else None

    def set_path(self, path: Path | str | None) -> None:
        self.field.setText(str(path) if path else "")

    def _browse(self) -> None:
        if self._mode == "folder":
            chosen = dialogs.open_folder(self, self._title, self.path())
        elif self._mode == "save":
            chosen = dialogs.save_file(self, self._title, self.field.text(), self._filters)
        else:
            chosen = dialogs.open_file(self, self._title, self._filters)
        if chosen is not None:
            self.set_path(chosen)
