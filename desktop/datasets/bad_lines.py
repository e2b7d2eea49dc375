"""What an import or an export left out: each line or row with its number and the reason, to copy or to keep."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

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

from core.datasets.history import Transfer
from core.errors import UserError, explain_os_errors
from core.paths import write_atomic
from core.text import plural
from desktop import i18n, theme
from desktop.widgets import dialogs, tips
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.tables import style_table


class BadLinesDialog(QDialog):
    """Of one transfer; `left_count` may be more than are listed. With `show` it can show the rows in the table."""

    def __init__(
        self, parent: QWidget | None, transfer: Transfer, show: Callable[[], object] | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.bad_lines")
        came = transfer.way == "in"
        self.setWindowTitle(self.tr("Lines left out") if came else self.tr("Rows left out"))
        self.resize(680, 440)
        self._transfer = transfer
        self._rows = show
        self._heads = [self.tr("Line") if came else self.tr("Row"), self.tr("Why")]
        if any(left.file for left in transfer.left):
            self._heads.insert(0, self.tr("File"))
        self._lines = [
            [*([left.file] if len(self._heads) == 3 else []), str(left.line), i18n.translate(left.reason)]
            for left in transfer.left
        ]
        table = QTreeWidget()
        table.setObjectName("datasets.bad_lines.table")
        table.setAccessibleName(self.windowTitle())
        table.setHeaderLabels(self._heads)
        last = len(self._heads) - 1
        for cells in self._lines:
            item = QTreeWidgetItem([*cells[:-2], i18n.number(int(cells[-2])), cells[-1]])
            item.setToolTip(last, tips.plain(cells[-1]))
            item.setSizeHint(last, QSize(0, theme.row_height()))
            table.addTopLevelItem(item)
        style_table(table, stretch=last)
        for at in range(last):
            table.header().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        n = transfer.left_count
        words = (
            self.tr("%n line(s) of {file} could not be read as rows.", "", n)
            if came
            else self.tr("%n row(s) could not be written to {file}.", "", n)
        ).format(file=transfer.file)
        if n > len(self._lines):
            words += " " + self.tr("The first {n} are listed.").format(n=i18n.number(len(self._lines)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(label(plural(words, n), "second", wrap=True))
        outer.addWidget(table, 1)
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        outer.addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        if show is not None:
            row.addWidget(
                button(
                    self.tr("Show in the table"), name="datasets.bad_lines.show", icon="table",
                    on_click=self._show,
                )
            )  # fmt: skip
        row.addWidget(
            button(self.tr("Copy"), name="datasets.bad_lines.copy", icon="copy", on_click=self._copy)
        )
        row.addWidget(
            button(
                self.tr("Save as a file…"), name="datasets.bad_lines.save", icon="export", on_click=self._save
            )
        )
        close = button(self.tr("Close"), name="dialog.accept", role="primary", on_click=self.accept)
        close.setDefault(True)
        row.addWidget(close)
        outer.addLayout(row)

    def _show(self) -> None:
        self.accept()
        if self._rows is not None:
            self._rows()

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join("\t".join(cells) for cells in self._lines))

    def _save(self) -> None:
        suggested = f"{Path(self._transfer.file).name} - {self.windowTitle()}.csv"
        file = dialogs.save_file(self, self.tr("Save as a file"), suggested, "CSV (*.csv)")
        if file is None:
            return
        out = io.StringIO(newline="")
        csv.writer(out).writerows([self._heads, *self._lines])
        try:
            with explain_os_errors(file):
                write_atomic(file, out.getvalue().encode("utf-8-sig"))
        except UserError as error:
            self._problem.setText(i18n.translate(error.message))
            self._problem.show()
