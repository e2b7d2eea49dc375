"""Tags as chips with a field behind them that completes what one types. Does not know the store."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets import tips
from desktop.widgets.buttons import dress
from desktop.widgets.flow import Flow

LONGEST = 60
"""Letters of a tag."""


class TagsEditor(QWidget):
    """`added` and `removed` carry a tag. Return or a comma ends one; Backspace in the empty field takes the last."""

    added = Signal(str)
    removed = Signal(str)
    known_wanted = Signal()  # one is about to type: which tags are in use?

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._tags: list[str] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow_box = QWidget()
        self._flow_box.setSizePolicy(policy)
        self._flow = Flow(self._flow_box)
        self.field = _TagField()
        self.field.emptied.connect(self._take_last)
        self.field.entered.connect(self.known_wanted)
        self.field.setObjectName(f"{name}.field")
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setPlaceholderText(self.tr("Add a tag…"))
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._end)
        self.field.textEdited.connect(self._typed)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _words: self._end(), Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self._flow_box)
        outer.addWidget(self.field)
        self._flow_box.hide()

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show these tags."""
        wanted = list(tags)
        if wanted == self._tags:
            return
        self._tags = wanted
        self._flow.clear()
        for tag in wanted:
            made = QPushButton(f"{tag}   ✕".replace("&", "&&"))
            made.setObjectName(f"{self._name}.{tag}")
            made.setAccessibleName(self.tr("Take the tag “{tag}” away").format(tag=tag))
            made.setToolTip(tips.plain(made.accessibleName()))
            dress(made, role="chip")
            made.clicked.connect(lambda _on=False, tag=tag: self.removed.emit(tag))
            self._flow.addWidget(made)
        self._flow_box.setVisible(bool(wanted))
        self._flow_box.updateGeometry()

    def set_known(self, tags: Iterable[str]) -> None:
        """Offer these tags when one types."""
        self._known.setStringList(list(tags))

    def commit(self) -> None:
        """Take what stands in the field as a tag."""
        self._end()

    def _typed(self, words: str) -> None:
        if words.endswith((",", "،", "、")):
            self.field.setText(words[:-1])
            self._end()

    def _end(self) -> None:
        tag = self.field.text().strip()
        self.field.clear()
        if tag and tag not in self._tags:
            self.added.emit(tag)

    def _take_last(self) -> None:
        if self._tags:
            self.removed.emit(self._tags[-1])


class _TagField(QLineEdit):
    """Tells of a Backspace where there is nothing left to delete, and of getting the focus."""

    emptied = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # It ends the tag, and is not for anyone around the field.
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
