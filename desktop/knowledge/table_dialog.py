"""Asks which rows of which database are to be a document, and shows the first of them before they are.

Does not ask the database itself. The password goes to the system's keyring, never into the project.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from core.jobs.context import JobContext
from core.knowledge import tables
from core.knowledge.loaders import sql_table
from core.knowledge.loaders.sql_table import SqlTable
from core.project import Project
from core.text import Text
from desktop import theme
from desktop.widgets import dialogs
from desktop.widgets.buttons import set_tip
from desktop.widgets.form import buddy
from desktop.widgets.icons import icon
from desktop.widgets.labels import label
from desktop.widgets.trying_dialog import TryingDialog

_LINES = 4


class TableDialog(TryingDialog):
    """`file`: an added table that is looked at, changed and read again; None: a new one. `path` is where it is
    written, once the dialog is accepted."""

    def __init__(self, parent: QWidget | None, project: Project, file: Path | None = None) -> None:
        """Raises `UserError` for a file that describes no table."""
        super().__init__(parent, "knowledge.table", secret="password")
        self._former: SqlTable | None = sql_table.read(file) if file else None
        self._project = project
        self._file = file
        self.path: Path | None = None
        self.setWindowTitle(
            self.tr("Table from a database") if file else self.tr("Add a table from a database")
        )
        self.setMinimumWidth(680)
        self._make_fields()
        self._lay_out()
        self._begin()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Customers"))
        self.address = QLineEdit()
        self.address.setPlaceholderText("postgresql://name@host/database")
        self.query = QPlainTextEdit()
        self.query.setPlaceholderText("SELECT name, city, remarks FROM customers")
        self.query.setFont(theme.font("mono"))
        self.query.setTabChangesFocus(True)
        self.query.setFixedHeight(self.query.fontMetrics().lineSpacing() * _LINES + 22)
        if self._former is not None:
            self.name.setText(self._former.name)
            self.address.setText(self._former.address)
            self.query.setPlainText(self._former.query)
        for field in (self.name, self.address):
            field.textChanged.connect(self._edited)
        self.query.textChanged.connect(self._edited)
        set_tip(self.test, self.tr("Ask for the first rows, and add nothing yet"))
        self._dress_test()
        self.rows = QPlainTextEdit()
        self.rows.setObjectName("knowledge.table.rows")
        self.rows.setAccessibleName(self.tr("First rows"))
        self.rows.setReadOnly(True)
        self.rows.setTabChangesFocus(True)
        self.rows.setFixedHeight(self.rows.fontMetrics().lineSpacing() * 2 * _LINES + 18)
        self.rows.hide()
        self.save.setText(self.tr("Save and read again") if self._former else self.tr("Add"))
        self.save.setAccessibleName(self.save.text())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        fields: tuple[tuple[str, str, QWidget, int, int, int], ...] = (
            ("name", self.tr("Name"), self.name, 0, 0, 2),
            ("address", self.tr("Address"), self.address, 3, 0, 1),
            ("password", self.tr("Password (if it wants one)"), self.key, 3, 1, 1),
            ("query", self.tr("Query"), self.query, 7, 0, 2),
        )
        for name, words, field, row, column, span in fields:
            field.setObjectName(f"knowledge.table.{name}")
            grid.addWidget(buddy(words, field), row, column, 1, span)
            grid.addWidget(field, row + 1, column, 1, span)
        examples = self.tr("Others: {one} or {other}").format(
            one="mysql://name@host/shop", other="sqlite:////data/shop.db"
        )
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(examples, "small", wrap=True), 5, 0, top)
        grid.addWidget(self._place, 5, 1, top)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row in (2, 6):
            grid.setRowMinimumHeight(row, 6)
        words = self.tr(
            "Each row becomes a record that can be found. Only a question (SELECT) is run, and nothing is written; "
            "a login that may only read is still the safest."
        )
        self._stack(label(words, "second", wrap=True), grid, then=self.rows, spacing=12)

    def _tell_place(self, place: Text) -> str:
        if path := place.args.get("path"):
            return self.tr(
                "Kept in {path}, which only you can read: no keyring of the system answers."
            ).format(path=path)
        return self.tr("Kept in the system's keyring, not in the project.")

    # -- trying it -------------------------------------------------------------------------------------------

    def _entered(self) -> SqlTable:
        table, written = tables.describe(
            self.name.text(), self.address.text(), self.query.toPlainText(), self._former
        )
        if written:
            # It is shown no longer than need be.
            self.address.setText(table.address)
            self.key.setText(written)
        return table

    def _allowed(self) -> tuple[bool, bool]:
        whole = bool(self.address.text().strip() and self.query.toPlainText().strip())
        return whole, whole

    def _has_key(self) -> bool:
        return self._former is not None and bool(sql_table.load_password(self._former))

    def try_it(self) -> None:
        """Ask the database for the first rows, or stop asking."""
        if self._context is not None:
            self._context.cancel()
        else:
            super().try_it()

    def _asking(self, entered: SqlTable) -> str:
        return self.tr("Asking the database…")

    def _ask(self, ctx: JobContext, entered: SqlTable, typed: str) -> list[str]:
        return tables.try_it(ctx, entered, typed or sql_table.load_password(entered) or "")

    def _tell(self, found: list[str]) -> None:
        self._say(
            self.tr("It answers. This is how the rows are read:")
            if len(found) < tables.TRIED
            else self.tr("It answers. This is how the first %n row(s) are read:", "", len(found)),
            "good",
        )
        self.rows.setPlainText("\n\n".join(found))
        self.rows.show()
        self._fit()

    # -- saving it -------------------------------------------------------------------------------------------

    def _keep(self, entered: SqlTable, typed: str) -> Path:
        password = typed or sql_table.load_password(entered) or ""
        if self._file is None:
            return tables.add(self._project, entered, password)
        tables.change(self._file, entered, password)
        return self._file

    def _kept(self, entered: SqlTable, kept: Path) -> None:
        self.path = kept

    # -- how it looks ----------------------------------------------------------------------------------------

    def _edited(self) -> None:
        if not self._waits:
            self.rows.hide()
        super()._edited()

    def _wait(self, words: str) -> None:
        super()._wait(words)
        for field in (self.name, self.address, self.key, self.query):
            field.setReadOnly(self._waits)
        self._dress_test()
        if words:
            self.rows.hide()
            self._fit()

    def _dress_test(self) -> None:
        trying = self._context is not None
        self.test.setText(self.tr("Stop") if trying else self.tr("Test"))
        self.test.setAccessibleName(self.test.text())
        self.test.setIcon(icon("stop" if trying else "plugs-connected", "text"))
        if trying:
            self.test.setEnabled(True)

    def _fit(self) -> None:
        dialogs.fit(self, shrinks=True)
