"""What differs between a version and another state: how many rows, which ones, and in what. Only reads."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.datasets import comparing, versions
from core.datasets.comparing import Comparison
from core.datasets.store import Dataset
from core.datasets.versions import Version
from core.text import QT_TRANSLATE_NOOP
from desktop import i18n
from desktop.datasets.background import Background
from desktop.datasets.cells import CellDelegate
from desktop.datasets.changed_row import ChangedRow
from desktop.datasets.states_model import StatesModel
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.spinner import Spinner

SETTINGS = {
    "columns": QT_TRANSLATE_NOOP("core", "the order of the columns"),
    "mapping": QT_TRANSLATE_NOOP("core", "what the columns mean"),
    "plan": QT_TRANSLATE_NOOP("core", "the plan of the split"),
}


class ComparisonPanel(QWidget):
    """`compared`: the version shown was compared with the present state, or is no longer (None)."""

    compared = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Dataset) -> None:
        super().__init__()
        self._store = store
        self._old: Version | None = None
        self._seen: Comparison | None = None
        self._with = ElidedBox()
        self._with.setObjectName("datasets.versions.with")
        self._with.setAccessibleName(self.tr("Compare with"))
        self._with.currentIndexChanged.connect(lambda _: self._compare())
        self._spinner = Spinner()
        self._outcome = label("", "second", wrap=True, name="datasets.versions.outcome")
        self.kinds = SegmentedControl(
            [("changed", ""), ("added", ""), ("removed", ""), ("moved", "")],
            name="datasets.versions.kinds",
            label=self.tr("Which rows"),
        )
        self.kinds.changed.connect(lambda _: self._list())
        self._model = StatesModel(store)
        self.list = QListView()
        self.list.setObjectName("datasets.versions.rows")
        self.list.setAccessibleName(self.tr("Rows that differ"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(CellDelegate(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.row = ChangedRow()
        self._work = Background(self)
        self._work.failed.connect(self.failed)
        top = QHBoxLayout()
        top.setSpacing(10)
        against = label(self.tr("Compared with"), "second")
        against.setBuddy(self._with)
        top.addWidget(against)
        top.addWidget(self._with)
        top.addWidget(self._spinner)
        top.addStretch(1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(12)
        parts.addWidget(self.list)
        parts.addWidget(self.row)
        parts.setSizes([170, 260])
        self._parts = QStackedWidget()
        nothing = QWidget()
        self._parts.addWidget(parts)
        self._parts.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._outcome)
        column.addWidget(self.kinds)
        column.addWidget(self._parts, 1)
        self._clear()

    @property
    def comparison(self) -> Comparison | None:
        return self._seen

    def show_version(self, old: Version | None, others: Sequence[Version]) -> None:
        """Compare a version with the present state, or with one of `others`, as chosen."""
        chosen = self._with.currentData() if self._with.count() else None
        self._old = old
        self._with.blockSignals(True)
        self._with.clear()
        self._with.addItem(self.tr("the rows as they are now"), None)
        for other in others:
            if old is not None and other.id != old.id:
                self._with.addItem(i18n.isolate(other.name), other.id)
        self._with.setCurrentIndex(max(0, self._with.findData(chosen)) if chosen is not None else 0)
        self._with.blockSignals(False)
        self._compare()

    def stop(self) -> None:
        """Let go of the file."""
        self._work.stop()

    def _compare(self) -> None:
        self._clear()
        self.compared.emit(None)
        old, new, path = self._old, self._with.currentData(), Path(self._store.path)
        if old is None:
            self._work.forget()
            return
        self._spinner.start()
        self._outcome.setText(self.tr("Comparing…"))

        def work(stopped: Callable[[], bool]) -> Comparison:
            with Dataset(path) as store:
                return comparing.compare(store, old.id, new, stopped)

        self._work.run(work, self._compared)

    def _clear(self) -> None:
        self._spinner.stop()
        self._seen = None
        self._outcome.setText("")
        self.kinds.hide()
        self._parts.setCurrentIndex(1)
        self._model.show(array("q"), None)

    def _compared(self, seen: Comparison) -> None:
        self._spinner.stop()
        self._seen = seen
        sizes = {key: len(getattr(seen, key)) for key in ("changed", "added", "removed", "moved")}
        words = {
            "changed": self.tr("Changed {n}"),
            "added": self.tr("Added {n}"),
            "removed": self.tr("Removed {n}"),
            "moved": self.tr("Moved {n}"),
        }
        for key, n in sizes.items():
            self.kinds.set_words(key, words[key].format(n=i18n.number(n)))
            self.kinds.set_enabled_choice(key, n > 0)
        some = next((key for key, n in sizes.items() if n), "")
        said = []
        if not any(sizes.values()):
            said.append(self.tr("No row differs."))
        if seen.settings:
            what = ", ".join(i18n.core_text(SETTINGS[key]) for key in seen.settings)
            said.append(self.tr("Different: {what}.").format(what=what))
        self._outcome.setText(" ".join(said))
        self._outcome.setVisible(bool(said))
        self.kinds.setVisible(bool(some))
        self._parts.setCurrentIndex(0 if some else 1)
        if some:
            if not sizes[self.kinds.current()]:
                self.kinds.set_current(some)
            self._list()
        self.compared.emit(seen)

    def _list(self) -> None:
        if self._seen is None:
            return
        kind = self.kinds.current()
        ids: array[int] = getattr(self._seen, kind)
        self._model.show(ids, self._seen.old if kind == "removed" else self._seen.new)
        if ids:
            self.list.setCurrentIndex(self._model.index(0))

    def _show(self) -> None:
        index = self.list.currentIndex()
        seen = self._seen
        if seen is None or not index.isValid():
            self.row.show_rows(None, None)
            return
        row = self._model.ids[index.row()]
        old, new = (versions.rows_at(self._store, number, [row]).get(row) for number in (seen.old, seen.new))
        if old is None and new is None:
            self.row.say(self.tr("This row has been taken out since."))
        else:
            was = i18n.isolate(self._old.name) if self._old is not None else ""
            self.row.show_rows(old, new, (was, self._with.currentText()))
