"""The conversations of the project: begin, find, choose, pin, rename, delete. Does not know what was said in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QMenu

from core.chat.history import Summary
from desktop import i18n
from desktop.chat import grouping
from desktop.widgets import tips
from desktop.widgets.background import Background
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.icons import icon
from desktop.widgets.labels import label
from desktop.widgets.tables import run_as_written

ID = Qt.ItemDataRole.UserRole
PAUSE = 120
"""Milliseconds after the last letter before it is looked for."""


class ConversationList(Card):
    """Pinned ones first, then by time. What the person wants is reported; the screen does it."""

    chosen = Signal(str)
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)
    pin_wanted = Signal(str, bool)
    new_wanted = Signal()
    failed = Signal(object)  # what went wrong in looking for words

    def __init__(self) -> None:
        super().__init__("", pad=12)
        self.set_title(self.tr("Chats"))
        self.add_header(
            icon_button(
                "plus", name="chat.new", tip=self.tr("New conversation"), shortcut="Ctrl+N",
                on_click=self.new_wanted.emit,
            )
        )  # fmt: skip
        self._find: Callable[[str], list[Summary]] | None = None
        self._summaries: list[Summary] = []
        self._drawn: Sequence[tuple[str, list[Summary]]] | None = None
        self._opened = ""
        self.field = _SearchField()
        self.field.setObjectName("chat.search")
        self.field.setAccessibleName(self.tr("Search conversations"))
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setToolTip(self.tr("Search in titles and in what was said (Ctrl+F)"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(
            icon("magnifying-glass", color="faint"), QLineEdit.ActionPosition.LeadingPosition
        ).setText(self.tr("Search"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._search)
        self.field.textChanged.connect(lambda: self._soon.start())
        self._background = Background(self, latest_only=True)
        self._background.failed.connect(self.failed)
        self._nothing = label("", "small", wrap=True, name="chat.search.nothing")
        self._nothing.hide()
        self.list = QListWidget()
        self.list.setObjectName("chat.conversations")
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.setProperty("flat", "true")
        self.list.setIconSize(QSize(15, 15))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        run_as_written(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.currentItemChanged.connect(self._choose)
        self.field.left.connect(self._enter_list)
        self.body.setSpacing(8)
        self.body.addWidget(self.field)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.list, 1)
        self._pin = QAction(self.tr("Pin"), self)
        self._pin.setShortcut(QKeySequence("Ctrl+P"))
        self._pin.triggered.connect(self._want_pin)
        self._rename = QAction(self.tr("Rename…"), self)
        self._rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._rename.triggered.connect(self._want_rename)
        self._delete = QAction(self.tr("Delete"), self)
        self._delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._delete.triggered.connect(self._want_delete)
        for action in (self._pin, self._rename, self._delete):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.list.addAction(action)

    # -- what is listed ------------------------------------------------------------------------------------

    def set_search(self, find: Callable[[str], list[Summary]]) -> None:
        """How conversations are found by words; called from a thread."""
        self._find = find
        self.field.clear()

    def show_summaries(self, summaries: list[Summary], current: str) -> None:
        """List these, or those of them that were looked for; `current` is marked where it is among them."""
        self._summaries = summaries
        self._opened = current
        if self.field.text().strip():
            self._search()
        else:
            self._draw(grouping.grouped(summaries, date.today()))

    @Slot()
    def _search(self) -> None:
        words = self.field.text()
        if not words.strip() or self._find is None:
            self._background.run(
                lambda: None, lambda _: None
            )  # what is still being looked for comes too late
            self._draw(grouping.grouped(self._summaries, date.today()))
            return
        find = self._find
        self._background.run(lambda: find(words), self._show_found)

    def _show_found(self, found: list[Summary]) -> None:
        self._draw([("found", found)] if found else [])
        self._nothing.setText(self.tr("No conversation holds these words."))
        self._nothing.setVisible(not found)

    def _draw(self, groups: Sequence[tuple[str, list[Summary]]]) -> None:
        self._nothing.hide()
        if groups == self._drawn:
            self._mark_opened()
            return
        self._drawn = groups
        with QSignalBlocker(self.list):
            bar = self.list.verticalScrollBar()
            at = bar.value()
            self.list.clear()
            for group, summaries in groups:
                if group != "found":
                    item = QListWidgetItem()
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, self._words(group))
                    self.list.addItem(item)
                    heading = label(self._words(group), "faint")
                    # The style sheet's room around an item is taken from it.
                    item.setSizeHint(heading.sizeHint() + QSize(0, 18))
                    self.list.setItemWidget(item, heading)
                for summary in summaries:
                    item = QListWidgetItem(summary.title)
                    item.setData(ID, summary.id)
                    lines = [summary.title, i18n.when(summary.changed)]
                    if summary.snippet:
                        lines.append(summary.snippet)
                        item.setText(f"{summary.title}\n{summary.snippet}")
                    if summary.pinned:
                        item.setIcon(icon("push-pin", color="accent"))
                    item.setToolTip(tips.plain("\n".join(lines)))
                    self.list.addItem(item)
            self._mark_opened()
            bar.setValue(at)

    def _mark_opened(self) -> None:
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                if self.list.item(row).data(ID) == self._opened:
                    self.list.setCurrentRow(row)
                    return
            self.list.setCurrentRow(-1)

    def _words(self, group: str) -> str:
        return {
            "pinned": self.tr("Pinned"),
            "today": self.tr("Today"),
            "yesterday": self.tr("Yesterday"),
            "week": self.tr("Last 7 days"),
            "month": self.tr("Last 30 days"),
        }.get(group, self.tr("Older"))

    @property
    def ids(self) -> list[str]:
        """The conversations as they are listed now, from the top."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(ID)) for item in items if item.data(ID)]

    def title(self, conversation: str) -> str:
        """The title under which a conversation is listed."""
        return next((one.title for one in self._summaries if one.id == conversation), "")

    @property
    def current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(ID) or "") if item else ""

    # -- what is wanted ------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Open the conversation before (-1) or after (1) the one that is open."""
        if wanted := grouping.neighbour(self.ids, self._opened, by):
            self.chosen.emit(wanted)

    def focus_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot(QPoint)
    def _menu(self, point: QPoint) -> None:
        item = self.list.itemAt(point)
        if item is None or not item.data(ID):
            return
        pinned = self._is_pinned(str(item.data(ID)))
        self._pin.setText(self.tr("Unpin") if pinned else self.tr("Pin"))
        self._pin.setIcon(icon("push-pin-slash" if pinned else "push-pin"))
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._pin, self._rename, self._delete])
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _is_pinned(self, conversation: str) -> bool:
        return any(one.id == conversation and one.pinned for one in self._summaries)

    @Slot()
    def _choose(self) -> None:
        if self.current:
            self.chosen.emit(self.current)

    @Slot()
    def _enter_list(self) -> None:
        """From the search field down into what was found."""
        for row in range(self.list.count()):
            if self.list.item(row).data(ID):
                self.list.setFocus()
                self.list.setCurrentRow(row)
                return

    @Slot()
    def _want_pin(self) -> None:
        if self.current:
            self.pin_wanted.emit(self.current, not self._is_pinned(self.current))

    @Slot()
    def _want_rename(self) -> None:
        if self.current:
            self.rename_wanted.emit(self.current)

    @Slot()
    def _want_delete(self) -> None:
        if self.current:
            self.delete_wanted.emit(self.current)


class _SearchField(QLineEdit):
    """Esc empties it; Down and Return go on to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
