"""Find and replace: what, with what, where; and what would change, found while one types. Changes nothing itself."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from core.datasets.replacing import Changed, Replacement, changes
from core.datasets.store import Dataset
from core.errors import UserError
from core.text import plural
from desktop import i18n
from desktop.datasets.background import Background, Stopped
from desktop.datasets.replace_preview import ReplacePreview
from desktop.datasets.rows_scope import RowsScope
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.spinner import Spinner

REST = 250
"""Milliseconds of rest in typing before one looks for the words."""
LISTED = 100
"""Fields that are shown; all are counted, and all are replaced."""
FIRST_LOOK = 0.3
"""Seconds after which what has been found so far is shown."""


class ReplaceDialog(QDialog):
    """`replacement` and `ids` are what was asked for when it was accepted, `rows` how many would change."""

    _found = Signal(int, object, int, int)  # number of the search, fields, places, rows

    def __init__(
        self, parent: QWidget, path: Path, columns: list[str], scope: RowsScope, words: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.replace.dialog")
        self.setWindowTitle(self.tr("Find and replace"))
        self.resize(720, 600)
        self._path, self._scope = path, scope
        self._number = 0
        self.rows = 0
        self._search = Background(self)
        self._search.failed.connect(self._fail)
        self._found.connect(self._show_found)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._look)
        self.find_words = self._field("find", self.tr("Find"), words)
        self.with_words = self._field("with", self.tr("Replace with"), "")
        self.is_regex = self._check("regex", self.tr("Regular expression"))
        self.match_case = self._check("case", self.tr("Match case"))
        self.whole_words = self._check("words", self.tr("Whole words"))
        self._columns = button(self.tr("All columns"), name="datasets.replace.columns", role="")
        self._menu = QMenu(self)
        self._actions = [self._column_action(name) for name in columns]
        self._columns.setMenu(self._menu)
        self._columns.setVisible(len(columns) > 1)
        self.where = SegmentedControl(
            [
                ("all", self.tr("All rows")),
                ("shown", self.tr("Shown rows")),
                ("selected", self.tr("Selected rows")),
            ],
            name="datasets.replace.where",
            label=self.tr("In which rows"),
        )
        self.where.set_enabled_choice("selected", scope.selected > 0)
        self.where.set_enabled_choice("shown", scope.is_filtered)
        self.where.set_current(scope.advised())
        self.where.changed.connect(self._soon)
        self.preview = ReplacePreview()
        self._spinner = Spinner()
        self._count = label("", "strong", name="datasets.replace.count")
        self._problem = label("", "error", wrap=True, name="datasets.replace.problem")
        self._replace = button(
            self.tr("Replace all"), name="dialog.accept", role="primary", on_click=self.accept, enabled=False
        )
        self._lay_out()
        self.find_words.setFocus()
        self.find_words.selectAll()
        self._look()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (words, field) in enumerate(
            ((self.tr("Find"), self.find_words), (self.tr("Replace with"), self.with_words))
        ):
            title = label(words, "small")
            title.setBuddy(field)
            grid.addWidget(title, row, 0)
            grid.addWidget(field, row, 1)
        options = QHBoxLayout()
        options.setSpacing(14)
        for box in (self.is_regex, self.match_case, self.whole_words):
            options.addWidget(box)
        options.addStretch(1)
        grid.addLayout(options, 2, 1)
        where = QHBoxLayout()
        where.setSpacing(10)
        where.addWidget(self.where)
        where.addWidget(self._columns)
        where.addStretch(1)
        grid.addWidget(label(self.tr("Where"), "small"), 3, 0)
        grid.addLayout(where, 3, 1)
        count = QHBoxLayout()
        count.addWidget(self._count)
        count.addWidget(self._spinner)
        count.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addLayout(grid)
        outer.addWidget(self._problem)
        outer.addLayout(count)
        outer.addWidget(self.preview, 1)
        outer.addLayout(foot(self._replace, cancel_button(self, self.tr("Close"))))

    # -- what is asked for ---------------------------------------------------------------------------------

    @property
    def replacement(self) -> Replacement:
        chosen = tuple(action.text() for action in self._actions if action.isChecked())
        return Replacement(
            self.find_words.text(),
            self.with_words.text(),
            is_regex=self.is_regex.isChecked(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            columns=() if len(chosen) == len(self._actions) else chosen,
        )

    @property
    def ids(self) -> Sequence[int] | None:
        """The rows meant; None: all."""
        return self._scope.ids(self.where.current())

    def done(self, result: int) -> None:
        self._rest.stop()
        self._search.stop()
        super().done(result)

    # -- looking -------------------------------------------------------------------------------------------

    def _soon(self) -> None:
        self._replace.setEnabled(False)
        self._search.forget()
        self._rest.start()

    def _look(self) -> None:
        """Look in a thread for what would change: the first fields are shown at once, all are counted."""
        self._number += 1
        number, wanted, ids, path = self._number, self.replacement, self.ids, self._path
        self._problem.hide()
        self._spinner.setVisible(bool(wanted.find))
        if not wanted.find:
            self._search.forget()
            self._show_found(number, [], 0, 0)
            self._count.setText(self.tr("Type what is to be found."))
            return
        self._spinner.start()
        self._count.setText(self.tr("Searching…"))

        def look(stopped: Stopped) -> tuple[list[Changed], int, int]:
            listed: list[Changed] = []
            places, rows, last = 0, 0, 0
            told = time.monotonic()
            with Dataset(path) as store:
                for found in changes(store, wanted, ids, stopped):
                    places += found.places
                    rows += found.row != last
                    last = found.row
                    if len(listed) < LISTED:
                        listed.append(found)
                    if time.monotonic() - told > FIRST_LOOK:
                        told = time.monotonic()
                        self._found.emit(number, list(listed), places, rows)
            return listed, places, rows

        self._search.run(look, lambda result: self._finish(number, *result))

    def _show_found(self, number: int, listed: list[Changed], places: int, rows: int) -> None:
        if number != self._number:
            return
        self.rows = rows
        words = plural(self.tr("%n place(s)", "", places), places)
        in_rows = plural(self.tr("in %n row(s)", "", rows), rows)
        self._count.setText(f"{words} {in_rows}" if places else self.tr("Nothing found"))
        if len(listed) == LISTED:
            self._count.setText(
                self.tr("{count}, the first {n} shown").format(
                    count=self._count.text(), n=i18n.number(LISTED)
                )
            )
        position = self._scope.position
        self.preview.show_changes([(position(found.row), found) for found in listed])

    def _finish(self, number: int, listed: list[Changed], places: int, rows: int) -> None:
        self._show_found(number, listed, places, rows)
        self._spinner.stop()
        self._spinner.hide()
        self._replace.setEnabled(places > 0)
        self._replace.setText(
            self.tr("Replace {n}").format(n=i18n.number(places)) if places else self.tr("Replace all")
        )

    def _fail(self, error: BaseException) -> None:
        self._spinner.stop()
        self._spinner.hide()
        self.preview.show_changes([])
        self._count.setText("")
        if not isinstance(error, UserError):
            raise error
        self._problem.setText(i18n.told(error))
        self._problem.show()

    # -- controls ------------------------------------------------------------------------------------------

    def _field(self, name: str, title: str, words: str) -> QLineEdit:
        made = QLineEdit(words)
        made.setObjectName(f"datasets.replace.{name}")
        made.setAccessibleName(title)
        made.textChanged.connect(self._soon)
        return made

    def _check(self, name: str, words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(f"datasets.replace.{name}")
        made.toggled.connect(self._soon)
        return made

    def _column_action(self, name: str) -> QAction:
        made = QAction(name, self)
        made.setCheckable(True)
        made.setChecked(True)
        made.toggled.connect(self._choose_columns)
        self._menu.addAction(made)
        return made

    def _choose_columns(self) -> None:
        chosen = [action.text() for action in self._actions if action.isChecked()]
        every = len(chosen) in (0, len(self._actions))
        self._columns.setText(self.tr("All columns") if every else ", ".join(chosen)[:40])
        self._soon()
