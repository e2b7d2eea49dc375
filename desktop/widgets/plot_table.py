"""A plot's values as a table: for those who cannot see a curve, for reading exactly, and for copying.

Does not know the plots; each says its own values.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from desktop.widgets.accessible import announce
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.tables import fit_columns, style_table

Table = tuple[list[str], list[list[str]]]
"""Headings, and rows of as many cells."""
Index = QModelIndex | QPersistentModelIndex
KEY = "T"
"""On a plot that has the focus."""


def offer_table(plot: QWidget, table: Callable[[], Table]) -> QAction:
    """Give a plot “As a table”: in its context menu, and by a key."""
    action = QAction(QCoreApplication.translate("PlotTable", "As a table"), plot)
    action.setObjectName("plot.as_table")
    action.setShortcut(QKeySequence(KEY))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: PlotTable(plot, table()).open())
    plot.addAction(action)
    plot.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    return action


def to_csv(table: Table) -> str:
    """The table as CSV (RFC 4180)."""
    written = io.StringIO()
    csv.writer(written).writerows([table[0], *table[1]])
    return written.getvalue()


class PlotTable(QDialog):
    """The values as they were when it was opened. Escape closes it."""

    def __init__(self, plot: QWidget, table: Table) -> None:
        super().__init__(plot.window())
        self.setObjectName("plot_table")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = plot.accessibleName() or self.tr("Plot")
        self.setWindowTitle(title)
        self._table = table
        self.view = QTableView()
        self.view.setObjectName("plot_table.values")
        self.view.setAccessibleName(title)
        self.view.setModel(_Values(table, self))
        style_table(self.view)
        fit_columns(self.view)
        copy = button(self.tr("Copy as CSV"), name="plot_table.copy", icon="copy", on_click=self._copy)
        close = button(self.tr("Close"), name="plot_table.close", role="primary", on_click=self.accept)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(title, "heading", wrap=True))
        if not table[1]:
            outer.addWidget(label(self.tr("There are no values yet."), "second", wrap=True))
        outer.addWidget(self.view, 1)
        outer.addLayout(foot)
        self.resize(640, 460)
        copy.setEnabled(bool(table[1]))
        if table[1]:
            self.view.setCurrentIndex(self.view.model().index(0, 0))
        self.view.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(to_csv(self._table))
        announce(self, self.tr("The table is in the clipboard."))


class _Values(QAbstractTableModel):
    """Cells of words."""

    def __init__(self, table: Table, parent: QDialog) -> None:
        super().__init__(parent)
        self._headers, self._rows = table

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None
