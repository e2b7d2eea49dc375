"""What a model wrote that could not be used: each with its reason, so that nothing is dropped unsaid."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
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

from core.synthesis.proposing import LISTED
from core.synthesis.reading import REASONS
from desktop import i18n, theme
from desktop.widgets import tips
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.tables import style_table


class LeftDialog(QDialog):
    """`result` is what the job ``propose_rows`` returned."""

    def __init__(self, parent: QWidget | None, result: dict[str, Any]) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.grow.left.dialog")
        self.setWindowTitle(self.tr("What was left out"))
        self.resize(820, 480)
        self._lines = [
            (
                i18n.core_text(REASONS[one["reason"]]),
                str(one.get("document", "")),
                " ".join(one["words"].split()),
            )
            for one in result["left"]
        ]
        counts = "\n".join(
            f"{i18n.number(n)}  ·  {i18n.core_text(REASONS[reason])}"
            for reason, n in result["reasons"].items()
        )
        table = QTreeWidget()
        table.setObjectName("datasets.grow.left.table")
        table.setAccessibleName(self.windowTitle())
        table.setHeaderLabels([self.tr("Why"), self.tr("Document"), self.tr("What the model wrote")])
        for line in self._lines:
            item = QTreeWidgetItem(list(line))
            item.setSizeHint(0, QSize(0, theme.row_height()))
            for column, words in enumerate(line):
                item.setToolTip(column, tips.plain(words))
            table.addTopLevelItem(item)
        style_table(table, stretch=2)
        for column, width in ((0, 230), (1, 150)):
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(column, width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(label(counts, "second", wrap=True, name="datasets.grow.left.counts"))
        outer.addWidget(table, 1)
        total = sum(result["reasons"].values())
        if len(self._lines) < total:
            words = self.tr("What the model wrote is listed, the first {shown} at most.")
            outer.addWidget(label(words.format(shown=i18n.number(LISTED)), "small", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(
            button(self.tr("Copy"), name="datasets.grow.left.copy", icon="copy", on_click=self._copy)
        )
        close = button(self.tr("Close"), name="dialog.accept", role="primary", on_click=self.accept)
        close.setDefault(True)
        row.addWidget(close)
        outer.addLayout(row)

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in self._lines))
