"""Asks which rows of which database are to be a document, and shows the first of them before they are.

Does not ask the database itself. The password goes to the system's keyring, never into the project.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.knowledge import tables
from core.knowledge.loaders import sql_table
from core.knowledge.loaders.sql_table import SqlTable
from core.models.remote import keys
from core.project import Project
from core.text import Text
from desktop import i18n, theme
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.form import buddy
from desktop.widgets.icons import icon
from desktop.widgets.labels import label, set_kind
from desktop.widgets.spinner import Spinner

_LINES = 4


class TableDialog(QDialog):
    """`file`: an added table that is looked at, changed and read again; None: a new one. `path` is where it is
    written, once the dialog is accepted."""

    def __init__(self, parent: QWidget | None, project: Project, file: Path | None = None) -> None:
        """Raises `UserError` for a file that describes no table."""
        super().__init__(parent)
        self._project = project
        self._file = file
        self._former: SqlTable | None = sql_table.read(file) if file else None
        self.path: Path | None = None
        self._context: JobContext | None = None
        self._saving = False
        self._work = Background(self, latest_only=True)
        self._work.failed.connect(self._failed)
        self._look = Background(self)
        self._look.failed.connect(lambda error: self._say(i18n.told(error), "caution"))
        self.setObjectName("knowledge.table_dialog")
        self.setWindowTitle(
            self.tr("Table from a database") if file else self.tr("Add a table from a database")
        )
        self.setMinimumWidth(680)
        self._make_fields()
        self._lay_out()
        self._fill()
        self._check()
        former = self._former
        self._look.run(
            lambda: (keys.place(), former is not None and bool(sql_table.load_password(former))),
            self._know_keys,
        )

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Customers"))
        self.address = QLineEdit()
        self.address.setPlaceholderText("postgresql://name@host/database")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.query = QPlainTextEdit()
        self.query.setPlaceholderText("SELECT name, city, remarks FROM customers")
        self.query.setFont(theme.font("mono"))
        self.query.setTabChangesFocus(True)
        self.query.setFixedHeight(self.query.fontMetrics().lineSpacing() * _LINES + 22)
        for field in (self.name, self.address, self.password):
            field.textChanged.connect(self._edited)
        self.query.textChanged.connect(self._edited)
        self._place = label("", "small", wrap=True, name="knowledge.table.place")
        self.test = button(
            self.tr("Test"), name="knowledge.table.test", icon="plugs-connected", on_click=self._test_or_stop,
            tip=self.tr("Ask for the first rows, and add nothing yet"),
        )  # fmt: skip
        self._spinner = Spinner(16)
        self._result = label("", "small", wrap=True, name="knowledge.table.result", selectable=True)
        self.rows = QPlainTextEdit()
        self.rows.setObjectName("knowledge.table.rows")
        self.rows.setAccessibleName(self.tr("First rows"))
        self.rows.setReadOnly(True)
        self.rows.setTabChangesFocus(True)
        self.rows.setFixedHeight(self.rows.fontMetrics().lineSpacing() * 2 * _LINES + 18)
        self.rows.hide()
        self.save = button(
            self.tr("Save and read again") if self._former else self.tr("Add"),
            name="dialog.accept", role="primary", on_click=self._save,
        )  # fmt: skip
        self.save.setDefault(True)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        fields: tuple[tuple[str, str, QWidget, int, int, int], ...] = (
            ("name", self.tr("Name"), self.name, 0, 0, 2),
            ("address", self.tr("Address"), self.address, 3, 0, 1),
            ("password", self.tr("Password (if it wants one)"), self.password, 3, 1, 1),
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
        trying = QHBoxLayout()
        trying.setSpacing(10)
        trying.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self._spinner)
        trying.addWidget(self._result, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        words = self.tr(
            "Each row becomes a record that can be found. Only a question (SELECT) is run, and nothing is written; "
            "a login that may only read is still the safest."
        )
        outer.addWidget(label(words, "second", wrap=True))
        outer.addLayout(grid)
        outer.addLayout(trying)
        outer.addWidget(self.rows)
        outer.addStretch(1)
        outer.addLayout(dialogs.foot(self.save, dialogs.cancel_button(self)))
        self._spinner.hide()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        if self._former is not None:
            self.name.setText(self._former.name)
            self.address.setText(self._former.address)
            self.query.setPlainText(self._former.query)

    def _know_keys(self, known: tuple[Text, bool]) -> None:
        place, had = known
        path = place.args.get("path")
        self._place.setText(
            self.tr("Kept in {path}, which only you can read: no keyring of the system answers.").format(
                path=path
            )
            if path
            else self.tr("Kept in the system's keyring, not in the project.")
        )
        self.password.setPlaceholderText(self.tr("Kept; type another to replace it") if had else "")
        self._fit()

    # -- trying it -------------------------------------------------------------------------------------------

    def _test_or_stop(self) -> None:
        if self._context is not None:
            self._context.cancel()
            return
        try:
            table, password = self._entered()
        except UserError as error:
            self._say(i18n.told(error), "error")
            return
        context = self._context = JobContext("try a table", lambda _event: None)
        self._wait(self.tr("Asking the database…"))
        self._work.run(lambda: tables.try_it(context, table, password()), self._tried)

    def _tried(self, rows: list[str]) -> None:
        self._wait("")
        self._say(
            self.tr("It answers. This is how the rows are read:")
            if len(rows) < tables.TRIED
            else self.tr("It answers. This is how the first %n row(s) are read:", "", len(rows)),
            "good",
        )
        self.rows.setPlainText("\n\n".join(rows))
        self.rows.show()
        self._fit()

    def _failed(self, error: BaseException) -> None:
        self._wait("")
        if isinstance(error, Cancelled):
            self._say(self.tr("Stopped."), "small")
        else:
            self._say(i18n.told(error), "error")

    # -- saving it -------------------------------------------------------------------------------------------

    def _entered(self) -> tuple[SqlTable, Callable[[], str]]:
        """The table, and how to get its password (the keyring may be slow). Raises `UserError`."""
        table, written = tables.describe(
            self.name.text(), self.address.text(), self.query.toPlainText(), self._former
        )
        if written:
            # It is shown no longer than need be.
            self.address.setText(table.address)
            self.password.setText(written)
        typed = self.password.text()
        return table, lambda: typed or sql_table.load_password(table) or ""

    def _save(self) -> None:
        try:
            table, password = self._entered()
        except UserError as error:
            self._say(i18n.told(error), "error")
            return
        self._saving = True
        self._wait(self.tr("Saving…"))
        self._work.run(lambda: self._write(table, password()), self._saved)

    def _write(self, table: SqlTable, password: str) -> Path:
        if self._file is None:
            return tables.add(self._project, table, password)
        tables.change(self._file, table, password)
        return self._file

    def _saved(self, path: Path) -> None:
        self.path = path
        self.accept()

    def done(self, result: int) -> None:
        """Closing it ends what was asked."""
        if self._context is not None:
            self._context.cancel()
        super().done(result)

    # -- how it looks ----------------------------------------------------------------------------------------

    def _edited(self) -> None:
        """What was said of other entries is not said of these."""
        if self._context is None and not self._saving:
            self._say("", "small")
            self.rows.hide()
            self._check()

    def _check(self) -> None:
        whole = bool(self.address.text().strip() and self.query.toPlainText().strip())
        self.test.setEnabled(whole)
        self.save.setEnabled(whole)

    def _wait(self, words: str) -> None:
        waiting = bool(words)
        if not waiting:
            self._context, self._saving = None, False
        self._spinner.setVisible(waiting)
        self._spinner.start() if waiting else self._spinner.stop()
        for field in (self.name, self.address, self.password, self.query):
            field.setReadOnly(waiting)
        trying = self._context is not None
        self.test.setText(self.tr("Stop") if trying else self.tr("Test"))
        self.test.setAccessibleName(self.test.text())
        self.test.setIcon(icon("stop" if trying else "plugs-connected", "text"))
        self._check()
        if waiting:
            self.test.setEnabled(trying)
            self.save.setEnabled(False)
            self.rows.hide()
            self._say(words, "small")

    def _say(self, words: str, kind: str) -> None:
        self._result.setText(words)
        set_kind(self._result, kind)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is said: a dialog does not grow or shrink by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
            self.resize(self.width(), needed)
