"""The lines of an imported file that hold no row, each with its number and the reason."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.text import Text, plural
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.tables import style_table


class BadLinesDialog(QDialog):
    """`bad` is what the import returned: {"line", "reason"} each; `count` may be more than are listed."""

    def __init__(self, parent: QWidget | None, file: str, bad: list[dict[str, Any]], count: int) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.bad_lines")
        self.setWindowTitle(self.tr("Lines left out"))
        self.resize(640, 420)
        self._lines = [(item["line"], i18n.translate(msgspec.convert(item["reason"], Text))) for item in bad]
        table = QTreeWidget()
        table.setObjectName("datasets.bad_lines.table")
        table.setAccessibleName(self.windowTitle())
        table.setHeaderLabels([self.tr("Line"), self.tr("Why")])
        for line, reason in self._lines:
            item = QTreeWidgetItem([i18n.number(line), reason])
            item.setToolTip(1, reason)
            table.addTopLevelItem(item)
        style_table(table, stretch=1)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        words = self.tr("%n line(s) of {file} could not be read as rows.", "", count).format(file=file)
        if count > len(bad):
            words += " " + self.tr("The first {n} are listed.").format(n=i18n.number(len(bad)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(label(plural(words, count), "second", wrap=True))
        outer.addWidget(table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(
            button(self.tr("Copy"), name="datasets.bad_lines.copy", icon="copy", on_click=self._copy)
        )
        close = button(self.tr("Close"), name="dialog.accept", role="primary", on_click=self.accept)
        close.setDefault(True)
        row.addWidget(close)
        outer.addLayout(row)

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(f"{line}\t{reason}" for line, reason in self._lines))
