"""What the columns are: each with examples and what it is taken for, and beside it the first rows as they would be
trained. For a file before it comes in, and for a dataset at any time. Does not know files or the store.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import islice
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.datasets.as_text import check_text
from core.datasets.columns import Mapping
from core.datasets.messages import as_words
from core.datasets.rows import Fields
from core.datasets.text_template import TextTemplate
from core.errors import UserError
from desktop import i18n, theme
from desktop.datasets import mapping_kinds
from desktop.datasets.cells import CellDelegate
from desktop.datasets.conversation_view import ConversationView
from desktop.datasets.mapping_kinds import DROPPED, KINDS
from desktop.datasets.rows_glance import RowsGlance
from desktop.widgets import tips
from desktop.widgets.buttons import icon_button
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.tables import style_table

MOST = 100
"""Columns that can be taken for something; what a table has beyond them are remarks."""
AT_ONCE = 8
"""Columns that get their boxes in one go."""
PAUSE = 200
"""Milliseconds of rest before a template is tried."""


class _Box(QComboBox):
    """Tells when the keys come to it: a tree does not scroll by itself to what stands in it."""

    reached = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class MappingPanel(QWidget):
    """`changed`: something was decided. `droppable`: columns may stay out of the dataset."""

    changed = Signal()

    def __init__(self, *, droppable: bool) -> None:
        super().__init__()
        self._droppable = droppable
        self._columns: list[str] = []
        self._rows: list[Fields] = []
        self._roles: dict[str, str] = {}
        self._at = 0
        self._templates = {"template": "", "chat_template": mapping_kinds.EXAMPLE_CHAT}
        self._boxes: dict[str, QComboBox] = {}
        self._unboxed: list[tuple[QTreeWidgetItem, str]] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._add_boxes)
        self._kind = QComboBox()
        self._kind.setObjectName("datasets.mapping.kind")
        self._kind.setAccessibleName(self.tr("What the rows are"))
        for key, kind in KINDS.items():
            self._kind.addItem(mapping_kinds.words(kind.words), key)
        self._kind.activated.connect(lambda _: self._choose_kind())
        self._which = SegmentedControl(
            [("columns", self.tr("Columns")), ("rows", self.tr("First rows"))],
            name="datasets.mapping.view",
            label=self.tr("What is shown"),
        )
        self._tree = self._make_tree()
        self._glance = RowsGlance("datasets.mapping.rows")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._tree)
        self._pages.addWidget(self._glance)
        self._which.changed.connect(lambda key: self._pages.setCurrentIndex(0 if key == "columns" else 1))
        self._editor = QPlainTextEdit()
        self._editor.setObjectName("datasets.mapping.template")
        self._editor.setAccessibleName(self.tr("Template"))
        self._editor.setFont(theme.font("mono"))
        self._editor.setTabChangesFocus(True)
        self._editor.setFixedHeight(5 * QFontMetrics(theme.font("mono")).lineSpacing() + 18)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._typed)
        self._editor.textChanged.connect(self._pause.start)
        self._editor.hide()
        self._hint = label("", "small", wrap=True, name="datasets.mapping.hint")
        self._view = ConversationView("datasets.mapping.preview")
        self._number = label("", "second", name="datasets.mapping.number")
        self._back = icon_button(
            "caret-left",
            name="datasets.mapping.back",
            tip=self.tr("The row before"),
            on_click=lambda: self._step(-1),
        )
        self._next = icon_button(
            "caret-right",
            name="datasets.mapping.next",
            tip=self.tr("The next row"),
            on_click=lambda: self._step(1),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        what = label(self.tr("Each row is"), "second")
        what.setBuddy(self._kind)
        head.addWidget(what)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._which)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._editor)
        column.addWidget(self._hint)
        column.addWidget(self._pages, 1)
        above = QHBoxLayout()
        above.addWidget(label(self.tr("As it would be trained"), "strong"))
        above.addStretch(1)
        above.addWidget(self._number)
        above.addWidget(self._back)
        above.addWidget(self._next)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addLayout(above)
        beside.addWidget(self._view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([580, 420])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("datasets.mapping.columns")
        tree.setAccessibleName(self.tr("Columns"))
        tree.setHeaderLabels([self.tr("Column"), self.tr("Example"), self.tr("Taken for")])
        tree.setRootIsDecorated(False)
        tree.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        for key in ("Return", "Enter", "F2"):
            opens = QShortcut(QKeySequence(key), tree)
            opens.setContext(Qt.ShortcutContext.WidgetShortcut)
            opens.activated.connect(self._open_box)
        style_table(tree, stretch=1)
        tree.setItemDelegate(CellDelegate(tree))
        return tree

    # -- what is shown -----------------------------------------------------------------------------------------

    def set_rows(self, columns: list[str], rows: list[Fields], mapping: Mapping | None) -> None:
        """Show these columns with the first rows, and the mapping there is."""
        self._columns, self._rows, self._at = columns, rows, 0
        self._roles = mapping_kinds.roles_of(mapping)
        kind = mapping_kinds.kind_of(mapping)
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._templates["template"] = self._own_template()
        if mapping is not None and mapping.shape == "text" and not mapping.text:
            self._templates["template" if mapping.template else "chat_template"] = (
                mapping.template or mapping.chat_template
            )
        self._glance.set_rows(columns, rows)
        self._fill()
        self._show_kind()

    def _own_template(self) -> str:
        used = [name for name in self._columns if name in self._roles] or self._columns[:2]
        try:
            return TextTemplate.of_columns(used).template if used else ""
        except UserError:
            # A name with brackets or a dot in it cannot stand in a template.
            return ""

    def _fill(self) -> None:
        self._tree.clear()
        self._boxes = {}
        self._unboxed = []
        # Of very many columns those that mean something come first, so that they are among those shown.
        listed = sorted(self._columns, key=lambda name: name not in self._roles)
        for column in (listed if len(listed) > MOST else self._columns)[:MOST]:
            found = (row[column] for row in self._rows if row.get(column) not in (None, ""))
            values = [as_words(value) for value in islice(found, 3)]
            item = QTreeWidgetItem([column, " ".join(values[0][:300].split()) if values else "—", ""])
            item.setToolTip(0, tips.plain(column))
            item.setToolTip(1, tips.plain("\n\n".join(value[:400] for value in values)))
            item.setSizeHint(2, QSize(0, theme.row_height() + 8))
            self._tree.addTopLevelItem(item)
            self._unboxed.append((item, column))
        self._add_boxes()
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        widest = max((self._tree.sizeHintForColumn(0), 90))
        header.resizeSection(0, min(170, widest + 12))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(2, 214)

    def _add_boxes(self) -> None:
        """Boxes for the columns in sight; those for the others come bit by bit, so that nobody waits for them."""
        now, self._unboxed = self._unboxed[:AT_ONCE], self._unboxed[AT_ONCE:]
        for item, column in now:
            box = _Box()
            box.reached.connect(partial(self._come_to, len(self._boxes)))
            box.setObjectName(f"datasets.mapping.column.{column}")
            box.setAccessibleName(self.tr("What “{column}” is taken for").format(column=column))
            box.activated.connect(lambda _at, column=column: self._choose(column))
            self._boxes[column] = box
            # Room above and below, so that the boxes of two rows do not touch.
            cell = QWidget()
            room = QHBoxLayout(cell)
            room.setContentsMargins(4, 3, 8, 3)
            room.addWidget(box)
            self._tree.setItemWidget(item, 2, cell)
        self._fill_boxes([column for _, column in now])
        if self._unboxed:
            self._more.start()

    def _come_to(self, row: int) -> None:
        """Bring the row whose box has the keys into sight."""
        self._tree.setCurrentIndex(self._tree.model().index(row, 2))

    def _open_box(self) -> None:
        """Offer what the column can be taken for whose row has the keys."""
        item = self._tree.currentItem()
        box = self._boxes.get(item.text(0)) if item is not None else None
        if box is not None:
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            box.showPopup()

    def _fill_boxes(self, columns: Iterable[str] | None = None) -> None:
        """Offer what the columns can be taken for; None: all that have a box."""
        choices = [(mapping_kinds.words(words), role) for role, words in KINDS[self.kind()].roles.items()]
        mapping = self.mapping()
        # A column without a part is in the text, by a template that names it, or a remark.
        used = mapping.columns() if self.kind() in self._templates and mapping is not None else set()
        for column in self._boxes if columns is None else columns:
            box = self._boxes[column]
            box.clear()
            rest = self.tr("In the text") if column in used else self.tr("Remark, not trained")
            for words, role in [*choices, (rest, "")]:
                box.addItem(words, role)
            if self._droppable:
                box.addItem(self.tr("Not imported"), DROPPED)
            at = box.findData(self._roles.get(column, ""))
            box.setCurrentIndex(at if at >= 0 else box.findData(""))
        model = self._tree.model()
        for row, box in enumerate(self._boxes.values()):
            model.setData(model.index(row, 2), box.currentText(), Qt.ItemDataRole.AccessibleTextRole)

    # -- what is decided ---------------------------------------------------------------------------------------

    def kind(self) -> str:
        return str(self._kind.currentData() or "pair")

    def mapping(self) -> Mapping | None:
        """What was decided; None while a column is missing."""
        roles = {column: role for column, role in self._roles.items() if role != DROPPED}
        return mapping_kinds.mapping_from(
            self.kind(), roles, self._templates.get(self.kind(), ""), self._rows[:20]
        )

    def dropped(self) -> list[str]:
        """The columns that are to stay out."""
        return [column for column in self._columns if self._roles.get(column) == DROPPED]

    def problem(self) -> str:
        """Why the mapping cannot be used as it is; "" where it can."""
        mapping = self.mapping()
        if mapping is None:
            if self.kind() in self._templates:
                return self.tr("Write a template.")
            missing = [
                mapping_kinds.words(KINDS[self.kind()].roles[role])
                for role in KINDS[self.kind()].must
                if role not in self._roles.values()
            ]
            return self.tr("No column is taken for: {parts}.").format(parts=", ".join(missing))
        try:
            check_text(mapping, [name for name in self._columns if self._roles.get(name) != DROPPED])
        except UserError as error:
            return i18n.translate(error.message)
        return ""

    def _choose_kind(self) -> None:
        self._roles = mapping_kinds.suggested(self.kind(), self._columns, self._rows[:20], self._roles)
        self._fill_boxes()
        self._show_kind()
        self.changed.emit()

    def _choose(self, column: str) -> None:
        role = str(self._boxes[column].currentData() or "")
        for other, taken in list(self._roles.items()):
            # Each part has one column; it moves to the one chosen last.
            if taken == role and role not in ("", DROPPED) and other != column:
                del self._roles[other]
        self._roles.pop(column, None)
        if role:
            self._roles[column] = role
        self._fill_boxes()
        self._tell()
        self.changed.emit()

    def _typed(self) -> None:
        self._pause.stop()
        if self.kind() in self._templates and self._templates[self.kind()] != self._editor.toPlainText():
            self._templates[self.kind()] = self._editor.toPlainText()
            self._fill_boxes()
            self._tell()
            self.changed.emit()

    def commit(self) -> None:
        """Take what was typed last."""
        self._typed()

    def _show_kind(self) -> None:
        templated = self.kind() in self._templates
        self._editor.setVisible(templated)
        if templated:
            self._editor.blockSignals(True)
            self._editor.setPlainText(self._templates[self.kind()])
            self._editor.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        problem = self.problem()
        hint = ""
        if self.kind() == "template":
            hint = self.tr("Names of columns stand in braces: {example}").format(example="### Q: {question}")
        elif self.kind() == "chat_template":
            hint = self.tr("As models bring it: “messages” are the turns; columns go by their names.")
        self._hint.setText(problem or hint)
        self._hint.setProperty("kind", "caution" if problem else "small")
        theme.repolish(self._hint)
        self._hint.setVisible(bool(problem or hint))
        self._show_row(problem)

    def _step(self, by: int) -> None:
        self._at = max(0, min(len(self._rows) - 1, self._at + by))
        self._show_row(self.problem())

    def _show_row(self, problem: str = "") -> None:
        n = len(self._rows)
        self._number.setText(
            self.tr("Row {at} of {n}").format(at=i18n.number(self._at + 1), n=i18n.number(n)) if n else ""
        )
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at + 1 < n)
        row: dict[str, Any] | None = None
        if n:
            row = {
                name: value
                for name, value in self._rows[self._at].items()
                if self._roles.get(name) != DROPPED
            }
        self._view.show_row(row, None if problem else self.mapping())
        if problem:
            self._view.setPlainText(problem)
