"""A project that is only read from, in the window: the bar that says why, and controls that would write, held back.

Nothing is written in such a project whatever is pressed: `core.read_only` sees to that. This spares the person the
attempt. Does not know the screens, only the names of their controls.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.read_only import ReadOnly
from desktop import theme
from desktop.i18n import translate
from desktop.widgets import icons
from desktop.widgets.labels import label

_CONTROLS = {
    "advice": "start proof.start steps.go_on change",
    "knowledge": "add add_first add_first_folder index remove watch read_again retry options tags search_box "
    "search_button golden.add golden.add_first golden.take golden.take_first golden.from_file golden.edit "
    "golden.delete score.measure sweep.start sweep.use",
    "datasets": "add_row delete_rows import import_first import_sample first_row split grow undo redo review cell "
    "row.part row.status row.star row.tag checks.run split.assign versions.keep versions.delete versions.go_back "
    "versions.rename",
    "training": "new start resume delete finish again merge name queue.start search search.start search.add",
    "evaluation": "new add compare go_on delete judge watch vote quick check.again check.delete",
    "chat": "composer send new attach save setup again edit go_on delete_question",
    "side_by_side": "composer new",
}
WRITES = frozenset(f"{screen}.{name}" for screen, names in _CONTROLS.items() for name in names.split())
"""Names of controls that evidently change the project."""
TYPED = ("datasets.field.", "datasets.row.note", "training.notes")
"""How names of texts begin that are typed in: they can still be read, scrolled and copied."""
TABLES = ("datasets.table", "knowledge.golden.table")
"""Names of tables that are edited in place."""


class ReadOnlyBar(QFrame):
    """Stands above the screens for as long as such a project is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window.read_only")
        self.setProperty("role", "message")
        self.setProperty("kind", "caution")
        self._picture = QLabel()
        self.text = label("", "medium", wrap=True, name="window.read_only.text", selectable=True)
        self.fix = label("", "", wrap=True, name="window.read_only.fix", selectable=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        words.addWidget(self.fix)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(14, 9, 14, 9)
        outer.setSpacing(12)
        outer.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words, 1)
        theme.notifier().changed.connect(self._draw)
        self._draw()

    def tell(self, why: ReadOnly) -> None:
        self.text.setText(translate(why.message))
        self.fix.setText(translate(why.fix) if why.fix else "")
        self.setAccessibleName(f"{self.text.text()} {self.fix.text()}")

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap("eye", 20, "caution"))
        theme.repolish(self)


class Holding(QObject):
    """Keeps controls that would write disabled, whoever makes or enables them, while such a project is open."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = ""
        self._held: dict[QWidget, tuple[bool, str]] = {}
        self._tables: dict[QAbstractItemView, QAbstractItemView.EditTrigger] = {}
        self._texts: dict[QPlainTextEdit, bool] = {}

    def hold(self, why: ReadOnly) -> None:
        """From here on."""
        self._words = translate(why.message)
        for control in QApplication.allWidgets():
            self._take(control)
        self._application.installEventFilter(self)

    def let_go(self) -> None:
        """All as the screens would have it."""
        self._application.removeEventFilter(self)
        held, tables, texts = self._held, self._tables, self._texts
        self._held, self._tables, self._texts = {}, {}, {}
        for control, (wanted, tip) in held.items():
            if isValid(control):
                control.setEnabled(wanted)
                control.setToolTip(tip)
        for table, triggers in tables.items():
            if isValid(table):
                table.setEditTriggers(triggers)
        for words, fixed in texts.items():
            if isValid(words):
                words.setReadOnly(fixed)

    @property
    def _application(self) -> QCoreApplication:
        found = QCoreApplication.instance()
        assert found is not None
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.EnabledChange) and isinstance(watched, QWidget):
            self._take(watched)
        return False

    def _take(self, control: QWidget) -> None:
        name = control.objectName()
        if name in WRITES:
            if control not in self._held:
                wanted = not control.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
                self._held[control] = (wanted, control.toolTip())
                control.setToolTip(self._words)
            if not control.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
                control.setEnabled(False)
        elif name in TABLES and isinstance(control, QAbstractItemView) and control not in self._tables:
            self._tables[control] = control.editTriggers()
            control.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        elif name.startswith(TYPED) and isinstance(control, QPlainTextEdit):
            self._texts.setdefault(control, control.isReadOnly())
            control.setReadOnly(True)
