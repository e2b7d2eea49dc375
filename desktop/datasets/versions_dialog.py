"""The versions of a dataset: name the present state, compare, go back; and the files that were made of which.

Does not know how versions are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.datasets import comparing, versions
from core.datasets.store import Dataset
from core.datasets.versions import Position, Version
from core.errors import UserError
from core.text import plural
from desktop import i18n, theme
from desktop.datasets.background import Background
from desktop.datasets.comparison_panel import ComparisonPanel
from desktop.widgets import dialogs, tips
from desktop.widgets.buttons import button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.spinner import Spinner
from desktop.widgets.tables import style_table


class VersionsDialog(QDialog):
    """`changed`: the rows are others now; `broken`: what no sentence was written for. `free`: whether rows may be
    changed while it is open."""

    changed = Signal()
    broken = Signal(object)

    def __init__(self, parent: QWidget | None, path: Path, *, free: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.versions")
        self.setWindowTitle(self.tr("Versions of “{name}”").format(name=path.stem))
        self.resize(1080, 660)
        self._free = free
        self._store = Dataset(path)
        self._versions: list[Version] = []
        self._work = Background(self)
        self._work.failed.connect(self._fail)
        self._work.busy.connect(self._show_busy)
        self.message = MessageBar("datasets.versions.message")
        self._where = label("", "second", wrap=True, name="datasets.versions.position")
        self._which = SegmentedControl(
            [("versions", self.tr("Versions")), ("exports", self.tr("Exports"))],
            name="datasets.versions.page",
            label=self.tr("What is listed"),
        )
        self._pages = QStackedWidget()
        self._which.changed.connect(self._show_page)
        self._pages.addWidget(self._versions_page())
        self._pages.addWidget(self._exports_page())
        self._spinner = Spinner()
        self._back = button(
            self.tr("Go back to this state"), name="datasets.versions.go_back", icon="arrow-counter-clockwise",
            tip=self.tr("Makes the rows what they were. One undo takes it back."), on_click=self.go_back,
        )  # fmt: skip
        close = button(self.tr("Close"), name="dialog.reject", on_click=self.reject)
        close.setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(ElidedLabel(self.windowTitle(), "heading"), 1)
        top.addWidget(self._which)
        bottom = QHBoxLayout()
        bottom.setSpacing(10)
        bottom.addWidget(self._spinner)
        bottom.addStretch(1)
        bottom.addWidget(self._back)
        bottom.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addLayout(top)
        outer.addWidget(self._where)
        outer.addWidget(self.message)
        outer.addWidget(self._pages, 1)
        outer.addLayout(bottom)
        self._list()
        self._name.setFocus()

    # -- what it is made of ----------------------------------------------------------------------------------

    def _versions_page(self) -> QWidget:
        self._name = QLineEdit()
        self._name.setObjectName("datasets.versions.name")
        self._name.setAccessibleName(self.tr("Name of the present state"))
        self._name.setPlaceholderText(self.tr("Name, such as “before cleaning”"))
        self._name.setMaxLength(versions.LONGEST)
        self._note = QLineEdit()
        self._note.setObjectName("datasets.versions.note")
        self._note.setAccessibleName(self.tr("A note about it"))
        self._note.setPlaceholderText(self.tr("Note (if you like)"))
        self._keep = button(
            self.tr("Name this state"),
            name="datasets.versions.keep",
            role="primary",
            on_click=self.name_state,
        )
        self._keep.setAutoDefault(False)
        self._name.textChanged.connect(lambda _: self._show_buttons())
        for field in (self._name, self._note):
            field.returnPressed.connect(self.name_state)
        self._table = QTreeWidget()
        self._table.setObjectName("datasets.versions.table")
        self._table.setAccessibleName(self.tr("Versions"))
        self._table.setHeaderLabels([self.tr("Version"), self.tr("When"), self.tr("Rows")])
        style_table(self._table, stretch=0)
        for at in (1, 2):
            self._table.header().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        self._table.currentItemChanged.connect(lambda *_: self._show_version())
        self._said = label("", "small", wrap=True, name="datasets.versions.said")
        self._rename = button(
            self.tr("Rename…"), name="datasets.versions.rename", role="quiet", on_click=self.rename
        )
        self._delete = button(
            self.tr("Delete…"),
            name="datasets.versions.delete",
            role="quiet",
            icon="trash",
            on_click=self.delete,
        )
        for key, act in ((Qt.Key.Key_F2, self.rename), (Qt.Key.Key_Delete, self.delete)):
            shortcut = QShortcut(
                QKeySequence(key), self._table, act, context=Qt.ShortcutContext.WidgetShortcut
            )
            shortcut.setWhatsThis((self._rename if act == self.rename else self._delete).accessibleName())
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._note, 1)
        line.addWidget(self._keep)
        column.addLayout(line)
        column.addSpacing(6)
        column.addWidget(self._table, 1)
        column.addWidget(self._said)
        line = QHBoxLayout()
        line.addWidget(self._rename)
        line.addWidget(self._delete)
        line.addStretch(1)
        column.addLayout(line)
        self.panel = ComparisonPanel(self._store)
        self.panel.failed.connect(self._fail)
        self.panel.compared.connect(lambda _: self._show_buttons())
        self._right = QStackedWidget()
        self._right.addWidget(self.panel)
        self._right.addWidget(
            EmptyState(
                "clock-counter-clockwise",
                self.tr("No state has a name yet"),
                self.tr(
                    "Name the rows as they are now, and you can compare with them and come back to them later, "
                    "whatever is done to them in between."
                ),
            )
        )
        page = QSplitter(Qt.Orientation.Horizontal)
        page.setChildrenCollapsible(False)
        page.setHandleWidth(20)
        page.addWidget(left)
        page.addWidget(self._right)
        page.setStretchFactor(1, 1)
        page.setSizes([390, 640])
        return page

    def _exports_page(self) -> QWidget:
        self._exports = QTreeWidget()
        self._exports.setObjectName("datasets.versions.exports")
        self._exports.setAccessibleName(self.tr("Exports"))
        self._exports.setHeaderLabels([self.tr("File"), self.tr("When"), self.tr("Rows"), self.tr("Made of")])
        style_table(self._exports, stretch=0)
        for at in (1, 2, 3):
            self._exports.header().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        for export in versions.exports(self._store):
            name, made_of = Path(export.file).name, self._position_words(export.position)
            item = QTreeWidgetItem([name, i18n.when(export.when), i18n.number(export.rows), made_of])
            item.setToolTip(0, tips.plain(export.file))
            item.setSizeHint(0, QSize(0, theme.row_height()))
            self._exports.addTopLevelItem(item)
        if self._exports.topLevelItemCount():
            return self._exports
        return EmptyState(
            "export",
            self.tr("Nothing was exported yet"),
            self.tr("Each export will be listed here with the version it was made of."),
        )

    # -- what is shown ---------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Version | None:
        """The version that is selected."""
        current = self._table.currentItem()
        return self._versions[self._table.indexOfTopLevelItem(current)] if current is not None else None

    def _show_page(self, key: str) -> None:
        self._pages.setCurrentIndex(0 if key == "versions" else 1)
        self._back.setVisible(key == "versions")

    def _list(self, wanted: int | None = None) -> None:
        """Read the versions anew and choose one of them."""
        chosen = wanted or (self.chosen.id if self.chosen is not None else None)
        self._versions = versions.versions(self._store)
        self._table.blockSignals(True)
        self._table.clear()
        for version in self._versions:
            item = QTreeWidgetItem([version.name, i18n.when(version.when), i18n.number(version.rows)])
            item.setToolTip(0, tips.plain(f"{version.name}\n{version.note}".strip()))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, theme.row_height()))
            self._table.addTopLevelItem(item)
        at = next((at for at, version in enumerate(self._versions) if version.id == chosen), 0)
        if (current := self._table.topLevelItem(at)) is not None:
            self._table.setCurrentItem(current)
        self._table.blockSignals(False)
        self._right.setCurrentIndex(0 if self._versions else 1)
        self._show_version()

    def _show_version(self) -> None:
        version = self.chosen
        self._said.setText(version.note if version is not None else "")
        self._said.setVisible(bool(version is not None and version.note))
        self._where.setText(
            self.tr("Now: {where}").format(where=self._position_words(versions.position(self._store)))
        )
        self.panel.show_version(version, self._versions)
        self._show_buttons()

    def _show_buttons(self) -> None:
        idle, version, seen = not self._work.is_busy, self.chosen, self.panel.comparison
        self._keep.setEnabled(idle and bool(self._name.text().strip()))
        self._rename.setEnabled(idle and version is not None)
        self._delete.setEnabled(idle and version is not None)
        differs = seen is not None and (seen.new is not None or not seen.is_same)
        self._back.setEnabled(idle and self._free and version is not None and differs)

    def _show_busy(self, busy: bool) -> None:
        self._spinner.setVisible(busy)
        if busy:
            self._spinner.start()
        else:
            self._spinner.stop()
        self._show_buttons()

    def _position_words(self, position: Position) -> str:
        name, n = i18n.isolate(position.version), position.edits
        if not position.version:
            return self.tr("no version")
        if n is None:
            return self.tr("“{name}”, and changed since").format(name=name)
        if n == 0:
            return self.tr("“{name}”").format(name=name)
        if n > 0:
            return plural(self.tr("%n edit(s) after “{name}”", "", n), n).format(name=name)
        return plural(self.tr("%n edit(s) before “{name}”", "", -n), -n).format(name=name)

    # -- what is done ----------------------------------------------------------------------------------------

    def name_state(self) -> None:
        """Keep the rows as they are under the name that was typed."""
        name, note = self._name.text(), self._note.text()
        if not name.strip():
            return

        def named(version: Version) -> None:
            self._name.clear()
            self._note.clear()
            self._list(version.id)

        self._run(lambda store, stopped: versions.name_state(store, name, note, stopped), named)

    def go_back(self) -> None:
        """Make the rows what they were in the chosen version."""
        version = self.chosen
        if version is None:
            return

        def done(_done: Any) -> None:
            self._list(version.id)
            self.message.show_message(
                "good",
                self.tr("The rows are what they were in “{name}”. One undo takes this back.").format(
                    name=i18n.isolate(version.name)
                ),
            )
            self.changed.emit()

        self._run(lambda store, stopped: comparing.go_back(store, version.id, stopped), done)

    def rename(self) -> None:
        version = self.chosen
        if version is None or self._work.is_busy:
            return
        name = dialogs.ask_text(
            self, self.tr("Rename the version"), self.tr("Exports that were made of it keep its old name."),
            self.tr("Rename"), version.name,
        )  # fmt: skip
        if name is not None:
            try:
                versions.rename(self._store, version.id, name, version.note)
            except UserError as error:
                self._fail(error)
            self._list(version.id)

    def delete(self) -> None:
        version = self.chosen
        if version is None or self._work.is_busy:
            return
        sure = dialogs.confirm(
            self,
            self.tr("Delete the version “{name}”?").format(name=i18n.isolate(version.name)),
            self.tr(
                "The rows stay as they are now, but can no longer be brought back to this state. This can't be undone."
            ),
            self.tr("Delete the version"),
            danger=True,
        )
        if sure:
            self._run(
                lambda store, stopped: versions.delete(store, version.id, stopped), lambda _: self._list()
            )

    def done(self, result: int) -> None:
        self.panel.stop()
        self._work.stop()
        self._store.close()
        super().done(result)

    def _run(self, work: Callable[[Dataset, Callable[[], bool]], Any], then: Callable[[Any], None]) -> None:
        """Do what may touch a million rows, in a thread."""
        if self._work.is_busy:
            return
        self.message.dismiss()
        self.panel.stop()
        path = self._store.path

        def run(stopped: Callable[[], bool]) -> Any:
            with Dataset(path) as store:
                return work(store, stopped)

        self._work.run(run, then)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_message("error", error.message, error.fix)
        else:
            self.broken.emit(error)
        self.panel.show_version(self.chosen, self._versions)
