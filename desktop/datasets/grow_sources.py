"""Chooses what a model is asked about: documents to tick, or the rows that are selected in the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.synthesis.passages import Size
from core.text import plural
from desktop import i18n
from desktop.widgets import tips
from desktop.widgets.labels import label

_PATH = Qt.ItemDataRole.UserRole


class GrowSources(QWidget):
    """`changed`: other documents are ticked. What is ticked at first: all."""

    changed = Signal()

    def __init__(self, sizes: Sequence[Size], rows: int) -> None:
        super().__init__()
        self._sizes = {size.path: size.passages for size in sizes}
        self.all = QCheckBox(self.tr("All documents"))
        self.all.setObjectName("datasets.grow.all")
        self.all.setTristate(True)
        self.all.setCheckState(Qt.CheckState.Checked)
        self.all.clicked.connect(self._tick_all)
        self.list = QListWidget()
        self.list.setObjectName("datasets.grow.documents")
        self.list.setAccessibleName(self.tr("Documents to ask about"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for size in sizes:
            words = plural(self.tr("%n passage(s)", "", size.passages), size.passages)
            item = QListWidgetItem(i18n.joined([size.path, words], "   ·   "))
            item.setData(_PATH, size.path)
            item.setToolTip(tips.plain(size.path))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _: self._tell())
        self._count = label("", "small", name="datasets.grow.count")
        documents = QWidget()
        column = QVBoxLayout(documents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.all)
        head.addStretch(1)
        head.addWidget(self._count)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        if not sizes:
            words = self.tr("No documents are indexed yet. Add some on the Documents screen and press Index.")
            self._hint = label(words, "caution", wrap=True)
            column.addWidget(self._hint)
            self.list.hide()
            self.all.hide()
            column.addStretch(1)
        said = (
            plural(
                self.tr(
                    "%n row(s) are selected in the table. Those that are one question and one answer are said in "
                    "other words; each stays in its part of the split.",
                    "",
                    rows,
                ),
                rows,
            )
            if rows
            else self.tr("No rows are selected. Close this, select rows in the table, and come back.")
        )
        self._rows = QWidget()
        words_of_rows = QVBoxLayout(self._rows)
        words_of_rows.setContentsMargins(0, 0, 0, 0)
        words_of_rows.addWidget(
            label(said, "second" if rows else "caution", wrap=True, name="datasets.grow.rows")
        )
        words_of_rows.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(documents)
        self._stack.addWidget(self._rows)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._show_count()

    def show_rows(self, shown: bool) -> None:
        """Show the rows that are asked about, or the documents."""
        self._stack.setCurrentIndex(1 if shown else 0)

    def documents(self) -> list[str]:
        """The paths that are ticked."""
        items = [self.list.item(at) for at in range(self.list.count())]
        return [str(item.data(_PATH)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _tick_all(self) -> None:
        state = (
            Qt.CheckState.Unchecked if len(self.documents()) == self.list.count() else Qt.CheckState.Checked
        )
        self.list.blockSignals(True)
        for at in range(self.list.count()):
            self.list.item(at).setCheckState(state)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        ticked = self.documents()
        full = len(ticked) == self.list.count()
        state = (
            Qt.CheckState.Checked
            if full
            else Qt.CheckState.PartiallyChecked
            if ticked
            else Qt.CheckState.Unchecked
        )
        self.all.setCheckState(state)
        n = sum(self._sizes[path] for path in ticked)
        self._count.setText(plural(self.tr("%n passage(s)", "", n), n) if self._sizes else "")
        self._count.setToolTip(i18n.number(n))
