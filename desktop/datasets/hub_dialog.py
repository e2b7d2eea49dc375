"""Asks for a set of the hub by name, shows what it consists of, and which of that is wanted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.jobs.events import Failed
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n, theme
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.labels import label, set_kind
from desktop.widgets.spinner import Spinner
from desktop.widgets.tables import style_table

_PART = Qt.ItemDataRole.UserRole


class HubDialog(QDialog):
    """Accepted, `chosen()` is {"name", "revision", "parts"}."""

    def __init__(self, parent: QWidget | None, context: Context) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.hub.dialog")
        self.setWindowTitle(self.tr("Import from the Hugging Face hub"))
        self.resize(640, 460)
        self._context = context
        self._handle: JobHandle | None = None
        self._found: dict[str, Any] | None = None
        self._name = QLineEdit()
        self._name.setObjectName("datasets.hub.name")
        self._name.setAccessibleName(self.tr("Name of the set"))
        self._name.setPlaceholderText(self.tr("owner/name, or the set's address"))
        self._name.returnPressed.connect(self._look)
        self._name.textChanged.connect(self._tell)
        self._search = button(
            self.tr("Look it up"), name="datasets.hub.look", icon="magnifying-glass", on_click=self._look
        )
        self._search.setAutoDefault(False)
        self._spinner = Spinner()
        self._said = label(
            self.tr("Only files of rows are fetched. A program that comes with a set is never run."),
            "second", wrap=True, name="datasets.hub.said",
        )  # fmt: skip
        self._tree = QTreeWidget()
        self._tree.setObjectName("datasets.hub.parts")
        self._tree.setAccessibleName(self.tr("Parts of the set"))
        self._tree.setHeaderLabels([self.tr("Part"), self.tr("Files"), self.tr("Size")])
        style_table(self._tree, stretch=0)
        for at in (1, 2):
            self._tree.header().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.itemChanged.connect(lambda *_: self._tell())
        self._sum = label("", "second", name="datasets.hub.sum")
        self._accept = button(
            self.tr("Fetch"),
            name="dialog.accept",
            role="primary",
            icon="download-simple",
            on_click=self.accept,
        )
        self._accept.setAutoDefault(False)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._name, 1)
        first.addWidget(self._spinner)
        first.addWidget(self._search)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addLayout(first)
        outer.addWidget(self._said)
        outer.addWidget(self._tree, 1)
        outer.addLayout(foot(self._accept, cancel_button(self), beside=self._sum))
        self._tell()

    def chosen(self) -> dict[str, Any]:
        """The set and the parts that are wanted."""
        assert self._found is not None
        parts = [item.data(0, _PART) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]
        return {"name": self._found["name"], "revision": self._found["revision"], "parts": parts}

    def _items(self) -> list[QTreeWidgetItem]:
        found = []
        for at in range(self._tree.topLevelItemCount()):
            if (item := self._tree.topLevelItem(at)) is not None:
                found.append(item)
        return found

    def _look(self) -> None:
        name = self._name.text().strip()
        if not name or self._handle is not None:
            return
        self._found = None
        self._tree.clear()
        self._say(self.tr("Asking the hub…"), "second")
        self._spinner.start()
        self._handle = self._context.jobs.submit(
            "look_on_hub", {"name": name}, text(QT_TRANSLATE_NOOP("core", "Look for {name}"), name=name)
        )
        self._handle.setProperty("told_by_screen", True)
        self._handle.finished.connect(self._show)
        self._handle.failed.connect(self._failed)
        self._handle.ended.connect(self._ended)
        self._tell()

    def _show(self, found: dict[str, Any]) -> None:
        self._found = found
        several = len({part["config"] for part in found["parts"]}) > 1
        first = found["parts"][0]["config"]
        self._tree.blockSignals(True)
        for part in found["parts"]:
            size = sum(file["size"] for file in part["files"])
            name = f"{part['config']}  ·  {part['split']}" if several else part["split"]
            item = QTreeWidgetItem([name, i18n.number(len(part["files"])), i18n.size(size) if size else ""])
            item.setData(0, _PART, part)
            item.setSizeHint(0, QSize(0, theme.row_height()))
            # Configurations are mostly the same rows in other ways: one of them is enough.
            wanted = Qt.CheckState.Checked if part["config"] == first else Qt.CheckState.Unchecked
            item.setCheckState(0, wanted)
            self._tree.addTopLevelItem(item)
        self._tree.blockSignals(False)
        notes = [i18n.translate(note) for note in self._handle.warnings] if self._handle is not None else []
        self._say(" ".join([self.tr("{name} has these parts.").format(name=found["name"]), *notes]), "second")

    def _failed(self, event: Failed) -> None:
        self._say(i18n.sentences(event.message, event.fix), "error")

    def _ended(self) -> None:
        self._handle = None
        self._spinner.stop()
        self._tell()

    def _say(self, words: str, kind: str) -> None:
        self._said.setText(words)
        set_kind(self._said, kind)

    def _tell(self) -> None:
        looking = self._handle is not None
        self._search.setEnabled(not looking and bool(self._name.text().strip()))
        self._name.setEnabled(not looking)
        parts = self.chosen()["parts"] if self._found is not None else []
        size = sum(file["size"] for part in parts for file in part["files"])
        self._sum.setText(self.tr("{size} to fetch").format(size=i18n.size(size)) if size else "")
        self._accept.setEnabled(bool(parts))

    def done(self, result: int) -> None:
        if self._handle is not None:
            self._handle.stop()
        super().done(result)
