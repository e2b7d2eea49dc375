"""The line in which words are sought on the page in front. Does not know the page; it asks and is told."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from desktop import i18n
from desktop.widgets.buttons import icon_button
from desktop.widgets.labels import label


class FindBar(QFrame):
    """`sought` carries the words, `moved` 1 or -1. Escape closes it."""

    sought = Signal(str)
    moved = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sunken")
        self.field = QLineEdit()
        self.field.setObjectName("guide.find")
        self.field.setPlaceholderText(self.tr("Find on this page"))
        self.field.setAccessibleName(self.tr("Find on this page"))
        self.field.textChanged.connect(self.sought)
        self.field.returnPressed.connect(lambda: self.moved.emit(1))
        self.count = label("", "small", name="guide.find.count")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for icon, name, tip, keys, by in (
            ("caret-up", "guide.find.before", self.tr("The place before"), "Shift+F3", -1),
            ("caret-down", "guide.find.next", self.tr("The next place"), "F3", 1),
        ):
            made = icon_button(icon, name=name, tip=tip, shortcut=keys)
            made.clicked.connect(lambda _=False, by=by: self.moved.emit(by))
            row.addWidget(made)
        row.addWidget(
            icon_button("x", name="guide.find.close", tip=self.tr("Close"), on_click=self.close_bar)
        )
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show it, with the words to be sought."""
        self.show()
        if words:
            self.field.blockSignals(True)
            self.field.setText(words)
            self.field.blockSignals(False)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def show_count(self, at: int, of: int) -> None:
        """Which place is shown, of how many."""
        if of:
            self.count.setText(self.tr("{at} of {all}").format(at=i18n.number(at), all=i18n.number(of)))
        else:
            self.count.setText(self.tr("Not found") if self.field.text() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
