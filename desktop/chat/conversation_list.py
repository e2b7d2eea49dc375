"""The conversations of the project: begin, choose, rename, delete. Does not know what was said in them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from core.chat.history import Summary
from desktop import i18n
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card

ID = Qt.ItemDataRole.UserRole


class ConversationList(Card):
    """Newest first. What the person wants is reported; the screen does it."""

    chosen = Signal(str)
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", pad=12)
        self.set_title(self.tr("Chats"))
        self.add_header(
            icon_button(
                "plus", name="chat.new", tip=self.tr("New conversation"), shortcut="Ctrl+N",
                on_click=self.new_wanted.emit,
            )
        )  # fmt: skip
        self.list = QListWidget()
        self.list.setObjectName("chat.conversations")
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.setProperty("flat", "true")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.currentItemChanged.connect(self._choose)
        self.body.addWidget(self.list, 1)
        self._rename = QAction(self.tr("Rename…"), self)
        self._rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._rename.triggered.connect(self._want_rename)
        self._delete = QAction(self.tr("Delete…"), self)
        self._delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._delete.triggered.connect(self._want_delete)
        for action in (self._rename, self._delete):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.list.addAction(action)

    def show_summaries(self, summaries: list[Summary], current: str) -> None:
        """List these; `current` is marked where it is among them."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for summary in summaries:
                item = QListWidgetItem(summary.title)
                item.setData(ID, summary.id)
                item.setToolTip(f"{summary.title}\n{i18n.when(summary.changed)}")
                self.list.addItem(item)
                if summary.id == current:
                    self.list.setCurrentItem(item)

    def title(self, conversation: str) -> str:
        """The title under which a conversation is listed."""
        for row in range(self.list.count()):
            if self.list.item(row).data(ID) == conversation:
                return str(self.list.item(row).text())
        return ""

    @property
    def current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(ID)) if item else ""

    @Slot(QPoint)
    def _menu(self, point: QPoint) -> None:
        if self.list.itemAt(point) is None:
            return
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._rename, self._delete])
        menu.popup(self.list.viewport().mapToGlobal(point))

    @Slot()
    def _choose(self) -> None:
        if self.current:
            self.chosen.emit(self.current)

    @Slot()
    def _want_rename(self) -> None:
        if self.current:
            self.rename_wanted.emit(self.current)

    @Slot()
    def _want_delete(self) -> None:
        if self.current:
            self.delete_wanted.emit(self.current)
