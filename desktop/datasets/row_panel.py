"""One row beside the table: every field in full, its marks, its part of the split, and where it comes from.

Does not know the store: what is changed is handed to `edited`, `part_chosen` and `marked`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.datasets.columns import Mapping
from core.datasets.edits import Edit, SetNote, SetStar, SetStatus, SetTags
from core.datasets.messages import as_words, from_words
from core.datasets.rows import SPLITS, Row, Source
from core.errors import UserError
from desktop.datasets.field_editor import FieldEditor
from desktop.datasets.marks_strip import MarksStrip
from desktop.datasets.model import in_order
from desktop.datasets.text_size import size_words
from desktop.datasets.turns_editor import TurnsEditor
from desktop.widgets import layouts
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import ElidedLabel, label

Shape = tuple[tuple[str, ...], str, Mapping | None]
"""The columns, the one that is shown turn by turn, and what they mean."""


class RowPanel(QWidget):
    """Editors are made anew only when the fields are others: going through rows keeps them.

    `prefix`: what the names of its controls begin with.
    """

    edited = Signal(int, str, object)  # row id, column, value
    part_chosen = Signal(int, str)
    marked = Signal(object)  # an edit of the row's marks
    source_wanted = Signal(object)  # Source
    split_at = Signal(object, str, int)  # Row, column, character
    split_before = Signal(object, int)  # Row, turn
    stepped = Signal(int)  # to the row before (-1) or behind (+1)
    failed = Signal(object)

    def __init__(self, prefix: str = "datasets.") -> None:
        super().__init__()
        self._prefix = prefix
        self._row: Row | None = None
        self._shape: Shape | None = None
        self._fields: dict[str, FieldEditor] = {}
        self._sizes: dict[str, QLabel] = {}
        self._turns: TurnsEditor | None = None
        self._title = label("", "heading", name=f"{self._prefix}row.title")
        self._part = ElidedBox()
        self._part.setObjectName(f"{self._prefix}row.part")
        self._part.setAccessibleName(self.tr("Part of the split"))
        for part, words in zip(
            SPLITS,
            (self.tr("Not assigned"), self.tr("Training"), self.tr("Validation"), self.tr("Test")),
            strict=True,
        ):
            self._part.addItem(words, part)
        self._part.currentIndexChanged.connect(self._choose_part)
        self._source = button(
            "", name=f"{self._prefix}row.source", role="link", icon="link", on_click=self._go_to_source
        )
        self._import = ElidedLabel("", "faint", name=f"{self._prefix}row.import")
        self._quote = ElidedLabel("", "faint", name=f"{self._prefix}row.quote")

        self.marks = self._make_marks()
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self._title)
        for step, picture, tip in (
            (-1, "caret-left", self.tr("Previous row")), (+1, "caret-right", self.tr("Next row")),
        ):  # fmt: skip
            line.addWidget(
                icon_button(
                    picture,
                    name=f"{self._prefix}row.{'previous' if step < 0 else 'next'}",
                    tip=tip,
                    shortcut="Alt+PgUp" if step < 0 else "Alt+PgDown",
                    on_click=lambda step=step: self.stepped.emit(step),  # type: ignore[misc]
                )
            )
        line.addStretch(1)
        line.addWidget(self._part)
        status = QHBoxLayout()
        status.addWidget(self.marks.status)
        status.addStretch(1)
        status.addWidget(self.marks.star)
        source = QHBoxLayout()
        source.addWidget(self._source)
        source.addStretch(1)
        inside = QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(6)
        inside.addLayout(self._body)
        inside.addWidget(self.marks)
        inside.addStretch(1)
        self._scroll = layouts.scrolling(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(line)
        outer.addLayout(status)
        outer.addLayout(source)
        outer.addWidget(self._import)
        outer.addWidget(self._quote)
        outer.addWidget(self._scroll, 1)

    @property
    def row(self) -> Row | None:
        return self._row

    def show_row(self, row: Row, number: int, columns: list[str], mapping: Mapping | None) -> None:
        """Show a row; what was typed into another one is handed over first."""
        shape = _shape(row, columns, mapping)
        if self._row is not None and self._row.id != row.id:
            self.commit()
        elif shape != self._shape and any(editor.is_dirty for editor in self._editors()):
            # What was typed is handed over before its editor goes; the row then comes again, changed.
            self.commit()
            return
        self._row = row
        self._title.setText(self.tr("Row {number}").format(number=f"{number:,}"))
        with QSignalBlocker(self._part):
            self._part.setCurrentIndex(SPLITS.index(row.split))
        self._show_source(row.source)
        self._build(shape)
        self.marks.show_marks(row.marks)
        for column, editor in self._fields.items():
            editor.set_words(as_words(row.fields.get(column)))
            self._show_size(column)
        if self._turns is not None and mapping is not None:
            turns = row.fields.get(mapping.turns)
            self._turns.set_turns(turns if isinstance(turns, list) else [])

    def commit(self) -> None:
        """Hand over what was typed."""
        for editor in list(self._fields.values()):
            editor.commit()
        if self._turns is not None:
            self._turns.commit()
        self.marks.commit()

    def forget(self) -> None:
        """No row is shown."""
        self._row = None

    def focus(self, column: str = "") -> None:
        """Put the cursor into a field, or into the first one."""
        editors = [*self._fields.values()]
        if self._turns is not None:
            editors = [*self._turns.editors(), *editors] if column not in self._fields else editors
        editor = self._fields.get(column) or (editors[0] if editors else None)
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(editor)

    def _editors(self) -> list[FieldEditor]:
        turns = self._turns.editors() if self._turns is not None else []
        return [*self._fields.values(), *turns, self.marks.note]

    def _make_marks(self) -> MarksStrip:
        made = MarksStrip(self._prefix)
        made.status_chosen.connect(lambda status: self._mark(lambda row: SetStatus.of([row], status)))
        made.star_chosen.connect(lambda on: self._mark(lambda row: SetStar.of([row], on)))
        made.tag_added.connect(lambda tag: self._mark(lambda row: SetTags.of([row], add=[tag])))
        made.tag_removed.connect(lambda tag: self._mark(lambda row: SetTags.of([row], remove=[tag])))
        made.note_written.connect(lambda note: self._mark(lambda row: SetNote(row, note)))
        return made

    def _mark(self, edit: Callable[[int], Edit]) -> None:
        if self._row is not None:
            self.marked.emit(edit(self._row.id))

    def _build(self, shape: Shape) -> None:
        if shape == self._shape:
            return
        self._shape = shape
        for editor in self._editors()[:-1]:
            editor.retire()
        columns, turns, mapping = shape
        layouts.clear(self._body)
        self._fields, self._sizes, self._turns = {}, {}, None
        for column in columns:
            title = ElidedLabel(column, "small")
            head = QWidget()
            over = QHBoxLayout(head)
            over.setContentsMargins(0, 0, 0, 0)
            over.setSpacing(8)
            over.addWidget(title, 1)
            self._body.addWidget(head)
            if column == turns and mapping is not None:
                self._turns = TurnsEditor(mapping, self._prefix)
                self._turns.committed.connect(lambda value, name=column: self._tell(name, value))
                self._turns.split_before.connect(self._split_before)
                self._body.addWidget(self._turns)
            else:
                editor = FieldEditor(f"{self._prefix}field.{column}", column)
                title.setBuddy(editor)
                self._sizes[column] = label("", "tiny", name=f"{self._prefix}size.{column}")
                over.addWidget(self._sizes[column])
                over.addWidget(
                    icon_button(
                        "scissors",
                        name=f"{self._prefix}split_at.{column}",
                        tip=self.tr("Split the row in two at the cursor"),
                        on_click=lambda name=column: self._split_at(name),  # type: ignore[misc]
                    )
                )
                editor.textChanged.connect(lambda name=column: self._show_size(name))
                editor.committed.connect(lambda words, name=column: self._tell_words(name, words))
                self._fields[column] = editor
                self._body.addWidget(editor)
            self._body.addSpacing(6)

    def _show_size(self, column: str) -> None:
        self._sizes[column].setText(size_words(self._fields[column].words()))

    def _split_at(self, column: str) -> None:
        if self._row is not None:
            self.split_at.emit(self._row, column, self._fields[column].cursor_at())

    def _split_before(self, turn: int) -> None:
        if self._row is not None:
            self.split_before.emit(self._row, turn)

    def _show_source(self, source: Source | None) -> None:
        passage = imported = ""
        if source is not None and source.document:
            passage = source.document
            if source.page:
                passage = self.tr("{file}, page {page}").format(file=source.document, page=source.page)
        elif source is not None and source.file:
            imported = self.tr("From {file}, line {line}").format(file=source.file, line=f"{source.line:,}")
        self._source.setText(passage)
        self._source.setAccessibleName(self.tr("Open the passage in {place}").format(place=passage))
        self._source.setToolTip(self.tr("Open the passage"))
        self._source.setVisible(bool(passage))
        self._import.setText(imported)
        self._import.setVisible(bool(imported))
        quote = source.quote if source is not None else ""
        self._quote.setText(f"“{' '.join(quote.split())}”" if quote else "")
        self._quote.setVisible(bool(quote))

    def _go_to_source(self) -> None:
        if self._row is not None and self._row.source is not None:
            self.source_wanted.emit(self._row.source)

    def _choose_part(self) -> None:
        if self._row is not None:
            self.part_chosen.emit(self._row.id, self._part.currentData())

    def _tell_words(self, column: str, words: str) -> None:
        if self._row is None:
            return
        try:
            self._tell(column, from_words(words, self._row.fields.get(column)))
        except UserError as error:
            self.failed.emit(error)
            self._fields[column].set_words(as_words(self._row.fields.get(column)))

    def _tell(self, column: str, value: object) -> None:
        if self._row is not None:
            self.edited.emit(self._row.id, column, value)


def _shape(row: Row, columns: list[str], mapping: Mapping | None) -> Shape:
    turns = mapping.turns if mapping is not None else ""
    if turns and not isinstance(row.fields.get(turns), list | None):
        turns = ""
    return tuple(in_order(columns, mapping)), turns, mapping
