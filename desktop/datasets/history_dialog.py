"""What came into a dataset and went out of it: every import and export, and what each left out."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.datasets.history import Transfer
from core.datasets.shapes import SHAPES
from core.text import plural
from desktop import i18n, theme
from desktop.datasets.bad_lines import BadLinesDialog
from desktop.widgets import dialogs, tips
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.tables import style_table


class HistoryDialog(QDialog):
    """The latest first."""

    def __init__(self, parent: QWidget | None, transfers: list[Transfer]) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.history")
        self.setWindowTitle(self.tr("Imports and exports"))
        self.resize(820, 420)
        self._transfers = transfers
        self._table = QTreeWidget()
        self._table.setObjectName("datasets.history.table")
        self._table.setAccessibleName(self.windowTitle())
        self._table.setHeaderLabels(
            [
                self.tr("When"),
                self.tr("What"),
                self.tr("File"),
                self.tr("Rows"),
                self.tr("Left out"),
                self.tr("As"),
            ]
        )
        for transfer in transfers:
            item = QTreeWidgetItem(self._cells(transfer))
            item.setSizeHint(2, QSize(0, theme.row_height()))
            item.setToolTip(2, tips.plain(transfer.file))
            item.setToolTip(5, "\n".join(i18n.translate(note) for note in transfer.notes))
            self._table.addTopLevelItem(item)
        style_table(self._table, stretch=2)
        for at in (0, 1, 3, 4, 5):
            self._table.header().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        self._table.currentItemChanged.connect(lambda *_: self._tell())
        self._table.itemActivated.connect(lambda *_: self._show())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        if not transfers:
            outer.addWidget(label(self.tr("Nothing came in from a file or went out to one yet."), "second"))
        outer.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        self._left = button(
            self.tr("Show what was left out"), name="datasets.history.left", icon="list-magnifying-glass",
            on_click=self._show,
        )  # fmt: skip
        row.addWidget(self._left)
        close = button(self.tr("Close"), name="dialog.accept", role="primary", on_click=self.accept)
        close.setDefault(True)
        row.addWidget(close)
        outer.addLayout(row)
        if (first := self._table.topLevelItem(0)) is not None:
            self._table.setCurrentItem(first)
        self._tell()

    def _cells(self, transfer: Transfer) -> list[str]:
        what = self.tr("Import") if transfer.way == "in" else self.tr("Export")
        if transfer.stopped:
            what = self.tr("Import, stopped")
        shape = i18n.core_text(SHAPES[transfer.shape][0]) if transfer.shape in SHAPES else ""
        form = i18n.joined(part for part in (transfer.format, transfer.encoding, shape) if part)
        left = i18n.number(transfer.left_count) if transfer.left_count else ""
        return [i18n.when(transfer.when), what, transfer.file, i18n.number(transfer.rows), left, form]

    def _chosen(self) -> Transfer | None:
        current = self._table.currentItem()
        return self._transfers[self._table.indexOfTopLevelItem(current)] if current is not None else None

    def _tell(self) -> None:
        chosen = self._chosen()
        n = chosen.left_count if chosen is not None else 0
        self._left.setEnabled(n > 0)
        self._left.setToolTip(plural(self.tr("%n place(s)", "", n), n))

    def _show(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.left_count:
            dialogs.run(BadLinesDialog(self, chosen))
