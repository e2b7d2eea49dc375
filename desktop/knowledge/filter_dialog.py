"""Where to search: tags, folders, files, and how old they may be. Does not know the search."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.knowledge.filter import Filter
from desktop.widgets import tips
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.icons import icon
from desktop.widgets.labels import label

_DAY = 86_400
_KIND = Qt.ItemDataRole.UserRole
_TAG, _FOLDER, _FILE = range(3)
_ICONS = ("tag", "folder", "file-text")
_PLACE = Qt.ItemDataRole.UserRole + 1


class FilterDialog(QDialog):
    """`paths`: of the documents there are; `tags`: on them. `chosen()` is what was picked once it was accepted."""

    def __init__(
        self, parent: QWidget, paths: Sequence[str], chosen: Filter, tags: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self.setObjectName("knowledge.filter_dialog")
        title = self.tr("Where to search")
        self.setWindowTitle(title)
        self.resize(460, 520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(label(title, "heading"))
        self.search_box = QLineEdit()
        self.search_box.setObjectName("knowledge.filter_find")
        self.search_box.setPlaceholderText(self.tr("Find a tag, folder or file"))
        self.search_box.setAccessibleName(self.tr("Find a tag, folder or file"))
        self.search_box.setClearButtonEnabled(True)
        self.search_box.textChanged.connect(self._show_matching)
        outer.addWidget(self.search_box)
        self.list = QListWidget()
        self.list.setObjectName("knowledge.filter_list")
        self.list.setAccessibleName(self.tr("Tags, folders and files to search in"))
        self.list.setUniformItemSizes(True)
        outer.addWidget(self.list, 1)
        self._fill(paths, chosen, tags)
        self.age = ElidedBox()
        self.age.setObjectName("knowledge.filter_age")
        self.age.setAccessibleName(self.tr("When the file was last changed"))
        for words, days in (
            (self.tr("Changed at any time"), 0),
            (self.tr("Changed in the last 7 days"), 7),
            (self.tr("Changed in the last 30 days"), 30),
            (self.tr("Changed in the last year"), 365),
        ):
            self.age.addItem(words, days)
        if chosen.since is not None:
            past = (time.time() - chosen.since) / _DAY
            self.age.setCurrentIndex(min((1, 2, 3), key=lambda at: abs(self.age.itemData(at) - past)))
        row = QHBoxLayout()
        row.addWidget(self.age)
        row.addStretch(1)
        outer.addLayout(row)
        accept = button(self.tr("Search there"), name="dialog.accept", role="primary", on_click=self.accept)
        accept.setDefault(True)
        outer.addLayout(foot(accept, cancel_button(self)))
        self.search_box.setFocus()

    def chosen(self) -> Filter:
        items = [self.list.item(row) for row in range(self.list.count())]
        marked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        days = int(self.age.currentData())
        return Filter(
            folders=tuple(str(item.data(_PLACE)) for item in marked if item.data(_KIND) == _FOLDER),
            files=tuple(str(item.data(_PLACE)) for item in marked if item.data(_KIND) == _FILE),
            tags=tuple(str(item.data(_PLACE)) for item in marked if item.data(_KIND) == _TAG),
            since=float(int(time.time()) - days * _DAY) if days else None,
        )

    def _fill(self, paths: Sequence[str], chosen: Filter, tags: Sequence[str]) -> None:
        folders = {
            "/".join(path.split("/")[:depth]) for path in paths for depth in range(1, path.count("/") + 1)
        }
        places = [(tag, _TAG) for tag in sorted({*tags, *chosen.tags}, key=str.casefold)]
        places += [(folder, _FOLDER) for folder in sorted(folders)]
        places += [(path, _FILE) for path in sorted(paths)]
        picked = (chosen.tags, chosen.folders, chosen.files)
        for place, kind in places:
            item = QListWidgetItem(icon(_ICONS[kind], "second"), place)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            marked = place in picked[kind]
            item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
            item.setData(_KIND, kind)
            item.setData(_PLACE, place)
            item.setToolTip(tips.plain(place))
            self.list.addItem(item)

    def _show_matching(self, wanted: str) -> None:
        """What is marked stays in sight: it counts all the same."""
        wanted = wanted.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            marked = item.checkState() == Qt.CheckState.Checked
            item.setHidden(not marked and wanted not in item.text().casefold())
