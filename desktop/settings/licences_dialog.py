"""Lists what the program is made of, with versions and licences, and shows the words of each licence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core import licences
from core.licences import Part
from desktop import theme
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.labels import label
from desktop.widgets.tables import style_table


class LicencesDialog(QDialog):
    """The list is read from the disk while the window is open already; so are the words."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        self.setWindowTitle(self.tr("Licences of what Ustad is made of"))
        self._listing, self._reading = Background(self), Background(self, latest_only=True)
        self.filter = QLineEdit()
        self.filter.setObjectName("licences.filter")
        self.filter.setPlaceholderText(self.tr("Search by name or licence"))
        self.filter.setAccessibleName(self.tr("Search by name or licence"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setObjectName("licences.list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        style_table(self.list, stretch=2)
        self.list.currentItemChanged.connect(lambda item, _: self._read(item))
        self.words = QPlainTextEdit()
        self.words.setObjectName("licences.words")
        self.words.setAccessibleName(self.tr("The words of the licence"))
        self.words.setReadOnly(True)
        self.words.setFont(theme.font("mono"))
        self.words.setTabChangesFocus(True)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self.list, 5)
        across.addWidget(self.words, 6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(self.filter)
        outer.addLayout(across, 1)
        outer.addLayout(dialogs.foot(dialogs.cancel_button(self, self.tr("Close"))))
        self.resize(1120, 600)
        self._listing.run(licences.parts, self._show)

    def _show(self, parts: list[Part]) -> None:
        for part in [licences.own(), *parts]:
            item = QTreeWidgetItem([part.name, part.version, part.licence])
            item.setData(0, Qt.ItemDataRole.UserRole, part)
            item.setSizeHint(0, QSize(0, theme.row_height()))
            self.list.addTopLevelItem(item)
        self.list.setColumnWidth(0, 190)
        self.list.setColumnWidth(1, 90)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self._filter(self.filter.text())

    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                held = f"{item.text(0)} {item.text(2)}".casefold()
                item.setHidden(not all(word in held for word in words))

    def _read(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            part: Part = item.data(0, Qt.ItemDataRole.UserRole)
            self._reading.run(part.words, partial(self._tell, part))

    def _tell(self, part: Part, words: str) -> None:
        nothing = self.tr("Its maker has put no text beside it. Its licence: {licence}")
        self.words.setPlainText(words or nothing.format(licence=part.licence))
