"""The line above the table: which dataset, a filter, undo and redo by name, and the menus. Only asks, never acts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QWidget

from core.datasets.catalog import Listed
from core.datasets.rows import Split, Status
from core.text import Text, plural
from desktop import i18n, theme
from desktop.widgets import icons
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.spinner import Spinner

PAUSE = 180
"""Milliseconds of rest before the filter is applied."""
A_WHILE = 150
"""Milliseconds after which work is worth a sign: what is quicker would only flicker."""


class Toolbar(QWidget):
    """`chosen`: a dataset's path; `filtered`: words. The buttons and actions are public."""

    chosen = Signal(object)
    filtered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.dataset = ElidedBox()
        self.dataset.setObjectName("datasets.dataset")
        self.dataset.setAccessibleName(self.tr("Dataset"))
        self.dataset.setMinimumWidth(180)
        self.dataset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.dataset.currentIndexChanged.connect(lambda _: self.chosen.emit(self.dataset.currentData()))
        self.filter = QLineEdit()
        self.filter.setObjectName("datasets.filter")
        self.filter.setAccessibleName(self.tr("Show rows that hold"))
        self.filter.setPlaceholderText(self.tr("Show rows that hold…"))
        self.filter.setToolTip(self.tr("Show only rows that hold these words (Ctrl+F)"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(
            icons.icon("magnifying-glass", "faint"), QLineEdit.ActionPosition.LeadingPosition
        ).setText(self.tr("Show rows that hold…"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(lambda: self.filtered.emit(self.filter.text().strip()))
        self.filter.textChanged.connect(self._typed)
        self.filters = icon_button(
            "funnel", name="datasets.filters", tip=self.tr("Filter and sort (Ctrl+Shift+F)")
        )
        self.spinner = Spinner()
        self._while = QTimer(self)
        self._while.setSingleShot(True)
        self._while.setInterval(A_WHILE)
        self._while.timeout.connect(self._show_busy)
        self.undo = icon_button("arrow-u-up-left", name="datasets.undo", tip=self.tr("Undo"))
        self.redo = icon_button("arrow-u-up-right", name="datasets.redo", tip=self.tr("Redo"))
        # Not the buttons' own shortcuts: those take a tenth of a second each, and a key held down repeats faster.
        self._undo_key = QShortcut(QKeySequence("Ctrl+Z"), self, self.undo.click)
        self._redo_key = QShortcut(QKeySequence("Ctrl+Shift+Z"), self, self.redo.click)
        self.delete = icon_button("trash", name="datasets.delete_rows", tip=self.tr("Delete rows"))
        self.split = button(
            self.tr("Split…"), name="datasets.split", icon="sliders-horizontal",
            tip=self.tr("Choose how many rows are kept for validation"),
        )  # fmt: skip
        self.review = button(
            self.tr("Review"), name="datasets.review", icon="list-checks",
            tip=self.tr("Go through the drafts, or the rows shown, with the keyboard (Ctrl+R)"),
        )  # fmt: skip
        # Nor these: a button whose words change forgets its shortcut.
        for key, made in (("Ctrl+Shift+F", self.filters), ("Ctrl+R", self.review)):
            QShortcut(QKeySequence(key), self, made.click).setWhatsThis(made.accessibleName())
        self.more = icon_button("dots-three", name="datasets.more", tip=self.tr("More"))

        self.duplicate_rows = self._action(self.tr("Duplicate"), "Ctrl+D")
        self.move_up = self._action(self.tr("Move up"), "Alt+Up")
        self.move_down = self._action(self.tr("Move down"), "Alt+Down")
        self.parts: dict[Split, QAction] = {
            "train": self._action(self.tr("Put into training"), ""),
            "validation": self._action(self.tr("Put into validation"), ""),
            "test": self._action(self.tr("Put into test"), ""),
            "": self._action(self.tr("Take out of all parts"), ""),
        }
        self.statuses: dict[Status, QAction] = {
            "accepted": self._action(self.tr("Accept"), ""),
            "draft": self._action(self.tr("Make a draft"), ""),
            "rejected": self._action(self.tr("Reject"), ""),
        }
        self.star = self._action(self.tr("Star"), "Ctrl+B")
        self.tag = self._action(self.tr("Tags…"), "Ctrl+T")
        self.merge = self._action(self.tr("Merge into one row"), "Ctrl+M")
        self.fill = self._action(self.tr("Fill a column…"), "")
        self.replace = self._action(self.tr("Find and replace…"), "Ctrl+H")
        self.columns = self._action(self.tr("What the columns are…"), "")
        self.versions = self._action(self.tr("Versions…"), "")
        self.history = self._action(self.tr("Imports and exports…"), "")
        self.new_dataset = self._action(self.tr("New dataset…"), "")
        self.rename_dataset = self._action(self.tr("Rename the dataset…"), "")
        self.delete_dataset = self._action(self.tr("Delete the dataset…"), "")
        self._places = [self.duplicate_rows, self.move_up, self.move_down, self.merge]
        self._marks = [*self.statuses.values(), self.star, self.tag]
        self._of_rows = [*self._places, *self._marks, *self.parts.values()]
        self.row_menu = QMenu(self)
        self._fill(self.row_menu, rows_only=True)
        self._menu = QMenu(self)
        self._menu.setObjectName("datasets.menu")
        self._fill(self._menu, rows_only=False)
        self.more.clicked.connect(
            lambda: self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )

        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.dataset)
        line.addWidget(self.filter, 1)
        line.addWidget(self.filters)
        line.addWidget(self.spinner)
        for widget in (self.undo, self.redo, self.delete, self.review, self.split, self.more):
            line.addWidget(widget)
        self.spinner.setFixedSize(QSize(20, 20))
        # The search field must not jump each time that the ring comes and goes.
        room = self.spinner.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.spinner.setSizePolicy(room)
        self.set_undo(None, None)
        self.set_selected(0)
        self.set_busy(False)

    def set_datasets(self, listed: list[Listed], current: Path | None) -> None:
        """Offer these datasets. What cannot be opened is offered too, with the reason as its tip."""
        self.dataset.blockSignals(True)
        self.dataset.clear()
        for at, item in enumerate(listed):
            self.dataset.addItem(item.name, item.path)
            if item.problem is not None:
                self.dataset.setItemIcon(at, icons.icon("warning", "caution"))
                self.dataset.setItemData(at, i18n.translate(item.problem.message), 3)
        self.dataset.setCurrentIndex(next((at for at, item in enumerate(listed) if item.path == current), -1))
        self.dataset.blockSignals(False)

    def set_words(self, words: str) -> None:
        """Show other words in the search field without asking for them."""
        self.filter.blockSignals(True)
        self.filter.setText(words)
        self.filter.blockSignals(False)
        self._pause.stop()

    def set_conditions(self, n: int) -> None:
        """Say beside the funnel how many conditions are in force."""
        self.filters.setText(i18n.number(n) if n else "")
        tip = self.tr("Filter and sort")
        if n:
            tip = plural(self.tr("Filter and sort: %n condition(s)", "", n), n)
        self.filters.setAccessibleName(tip)
        if bool(self.filters.property("on")) != (n > 0):
            self.filters.setProperty("on", n > 0)
            theme.repolish(self.filters)

    def set_undo(self, undo: Text | None, redo: Text | None) -> None:
        """Name what would be undone and redone; None: nothing."""
        for made, words, text, key in (
            (self.undo, self.tr("Undo: {what}"), undo, self._undo_key),
            (self.redo, self.tr("Redo: {what}"), redo, self._redo_key),
        ):
            tip = words.format(what=i18n.translate(text)) if text is not None else words.split(":")[0]
            made.setEnabled(text is not None)
            made.setAccessibleName(tip)
            made.setToolTip(f"{tip} ({key.key().toString(QKeySequence.SequenceFormat.NativeText)})")
            key.setWhatsThis(tip)

    def set_drafts(self, drafts: int) -> None:
        """Say on the button how many rows wait for review."""
        words = self.tr("Review")
        self.review.setText(f"{words}  {i18n.number(drafts)}" if drafts else words)

    def set_selected(self, rows: int) -> None:
        """Name what would be deleted."""
        tip = plural(self.tr("Delete %n row(s)", "", rows), rows) if rows else self.tr("Delete rows")
        self.delete.setEnabled(rows > 0)
        self.delete.setAccessibleName(tip)
        key = QKeySequence(QKeySequence.StandardKey.Delete).toString(QKeySequence.SequenceFormat.NativeText)
        self.delete.setToolTip(f"{tip} ({key})")
        for action in self._of_rows:
            action.setEnabled(rows > 0)
        self.merge.setEnabled(rows > 1)

    def add_menu(self, menu: QMenu) -> None:
        """Put a menu into the one under the dots, above what is said about the columns."""
        self._menu.insertMenu(self.columns, menu)

    def set_busy(self, busy: bool) -> None:
        """Say that work is under way, once it has been for a while."""
        if not busy:
            self._while.stop()
            self.spinner.hide()
            self.spinner.stop()
        elif not self.spinner.is_on() and not self._while.isActive():
            self._while.start()

    def _show_busy(self) -> None:
        self.spinner.show()
        self.spinner.start()

    def _typed(self, words: str) -> None:
        if words.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.filtered.emit("")

    def _action(self, words: str, key: str) -> QAction:
        made = QAction(words, self)
        if key:
            made.setShortcut(QKeySequence(key))
        self.addAction(made)
        return made

    def _fill(self, menu: QMenu, *, rows_only: bool) -> None:
        for action in self._places:
            menu.addAction(action)
        menu.addSeparator()
        for action in self._marks:
            menu.addAction(action)
        menu.addSeparator()
        parts = menu.addMenu(self.tr("Part of the split"))
        for action in self.parts.values():
            parts.addAction(action)
        menu.addAction(self.fill)
        if not rows_only:
            menu.addAction(self.replace)
            menu.addSeparator()
            menu.addAction(self.columns)
            menu.addAction(self.versions)
            menu.addAction(self.history)
            menu.addSeparator()
            for action in (self.new_dataset, self.rename_dataset, self.delete_dataset):
                menu.addAction(action)
