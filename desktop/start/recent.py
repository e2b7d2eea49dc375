"""The projects of before: open one, or take it off the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label, line
from desktop.widgets.pill import Pill


class RecentProjects(Card):
    """One line for each folder; a missing one is marked and can be removed."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__("", name="start.recent")
        self.set_title(self.tr("Recent projects"))
        self.body.setSpacing(0)
        self._rows: list[QWidget] = []

    def show_folders(self, folders: list[str], current: str = "") -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for index, folder in enumerate(folders):
            if index:
                self._add(line())
            self._add(self._row(index, folder, folder == current))
        self.setVisible(bool(folders))

    def _add(self, row: QWidget) -> None:
        self.body.addWidget(row)
        self._rows.append(row)

    def _row(self, index: int, folder: str, current: bool) -> QWidget:
        path = Path(folder)
        there = (path / "project.json").is_file()
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(path.name, "medium"))
        words.addWidget(ElidedLabel(str(path.parent), "small"))
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 7, 0, 7)
        box.setSpacing(10)
        box.addLayout(words, 1)
        if current:
            # Not the verb of the button: other languages tell them apart.
            box.addWidget(Pill(self.tr("Open now"), "accent"))
        elif there:
            box.addWidget(
                button(
                    self.tr("Open"), name=f"start.recent.{index}", on_click=lambda: self.opened.emit(folder)
                )
            )
        else:
            box.addWidget(Pill(self.tr("Not there"), "caution"))
        box.addWidget(
            icon_button(
                "x",
                name=f"start.forget.{index}",
                tip=self.tr("Take {name} off this list; its folder stays").format(name=path.name),
                on_click=lambda: self.removed.emit(folder),
            )
        )
        return row
