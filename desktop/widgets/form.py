"""A form made from a dataclass: labels, help, bounds and choices come from its fields (`core.fields`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import UserError
from core.fields import Field, describe, field_problem
from core.text import QT_TRANSLATE_NOOP, Text, text
from desktop.i18n import core_text, translate
from desktop.widgets.buttons import button
from desktop.widgets.fields import ChoiceControl, Control, SwitchControl, Unreadable, make_control
from desktop.widgets.icons import icon
from desktop.widgets.labels import label, set_kind
from desktop.widgets.why import WhyButton, with_why


class _Row(QWidget):
    """One field: label, control, help, and what is wrong with it."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self.field = field
        self.control = make_control(field, f"{name}.{field.name}")
        words, help_words = core_text(field.label), core_text(field.help)
        target = self.control.focusProxy() or self.control
        target.setAccessibleName(words)
        target.setAccessibleDescription(help_words)
        target.setToolTip(help_words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self.why = WhyButton(field.word) if field.word or field.choice_words else None
        if isinstance(self.control, SwitchControl):
            box.addLayout(self._beside(self.control))
        else:
            title = label(words, "medium")
            title.setBuddy(target)
            box.addLayout(self._beside(title))
            box.addWidget(self.control)
        if field.choice_words:
            self.control.changed.connect(self.explain_choice)
        self.help = label(help_words, "small", wrap=True)
        self.help.setVisible(bool(help_words))
        box.addWidget(self.help)
        self.note = label("", "small", wrap=True, name=f"{name}.{field.name}.note")
        self.note.hide()
        box.addWidget(self.note)
        box.addStretch(1)
        self._remark = ("", "small")

    def _beside(self, head: QWidget) -> QHBoxLayout:
        """What heads the row, and behind it the "?" where there is a word to explain."""
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(head)
        if self.why is not None:
            line.addWidget(self.why)
        line.addStretch(1)
        return line

    def explain_choice(self) -> None:
        """Explain what is chosen now."""
        if self.why is not None and self.field.choice_words:
            self.why.set_word(dict(self.field.choice_words).get(self.control.value(), self.field.word))

    def problem(self) -> Text | None:
        try:
            trouble = field_problem(self.field, self.control.value())
        except Unreadable:
            if self.field.type is int:
                return text(QT_TRANSLATE_NOOP("core", "“{label}” must be a whole number."), label=self.words)
            return text(QT_TRANSLATE_NOOP("core", "“{label}” must be a number."), label=self.words)
        return trouble.message if trouble else None

    @property
    def words(self) -> str:
        return core_text(self.field.label)

    def remark(self, words: str, kind: str) -> None:
        self._remark = (words, kind or "small")
        self.review()

    def review(self) -> bool:
        """Show what is wrong, or the remark; True where nothing is wrong."""
        trouble = self.problem()
        words, kind = (translate(trouble), "error") if trouble else self._remark
        self.control.mark(trouble is not None)
        self.note.setText(words)
        set_kind(self.note, kind)
        self.note.setVisible(bool(words))
        return trouble is None


class Form(QWidget):
    """`name` begins the object names of its controls: "<name>.<field>". Advanced fields are folded away."""

    changed = Signal()

    def __init__(
        self, kind: type[Any], *, name: str, only: Collection[str] | None = None, columns: int = 1
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._kind = kind
        self._base: Any = None
        fields = [
            field for field in describe(kind) if not field.hidden and (only is None or field.name in only)
        ]
        self._rows = {field.name: _Row(field, name) for field in fields}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        self._columns = columns
        self._grids: list[tuple[QGridLayout, list[_Row]]] = []
        plain = [self._rows[field.name] for field in fields if not field.advanced]
        advanced = [self._rows[field.name] for field in fields if field.advanced]
        if plain:
            outer.addLayout(self._grid(plain))
        self._fold: QWidget | None = None
        if advanced:
            self._toggle = button(
                self.tr("Advanced"),
                name=f"{name}.advanced",
                role="quiet",
                icon="caret-right",
                on_click=self._unfold,
            )
            self._fold = QWidget()
            folded = QVBoxLayout(self._fold)
            folded.setContentsMargins(0, 0, 0, 0)
            folded.addLayout(self._grid(advanced))
            self._fold.hide()
            outer.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeading)
            outer.addWidget(self._fold)
        for row in self._rows.values():
            row.control.set_value(row.field.default)
            row.explain_choice()
            row.control.changed.connect(self._edited)

    def value(self, *, strict: bool = True) -> Any:
        """The dataclass as filled in. Raises `UserError` naming the first field that is wrong; not `strict`: takes
        what was there before for those."""
        values = {}
        for name, row in self._rows.items():
            trouble = row.problem()
            if trouble and (row.isHidden() or not strict):
                # What cannot be seen cannot be mended, and does not matter now.
                values[name] = row.field.default if self._base is None else getattr(self._base, name)
                continue
            if trouble:
                row.review()
                if row.field.advanced:
                    self.show_advanced()
                (row.control.focusProxy() or row.control).setFocus()
                fix = QT_TRANSLATE_NOOP("core", "Change “{label}” and try again.")
                raise UserError(trouble, text(fix, label=row.words))
            values[name] = row.control.value()
        if self._base is not None:
            kept = {field: getattr(self._base, field) for field in self._kind.__dataclass_fields__}
            return self._kind(**{**kept, **values})
        return self._kind(**values)

    def set_value(self, value: Any) -> None:
        """Show a value; what the form does not show of it is kept for `value`."""
        self._base = value
        for name, row in self._rows.items():
            row.control.blockSignals(True)
            row.control.set_value(getattr(value, name))
            row.control.blockSignals(False)
            row.explain_choice()
            row.review()
        self.changed.emit()

    def is_valid(self) -> bool:
        return all(row.isHidden() or row.problem() is None for row in self._rows.values())

    def set_note(self, field: str, words: str, kind: str = "") -> None:
        """A remark under a field: an estimate, a caution. `kind` as for labels."""
        self._rows[field].remark(words, kind)

    def set_choices(self, field: str, choices: Sequence[tuple[Any, str]]) -> None:
        """Choices known only now (installed models, say), as (value, words). The field must be one with choices."""
        control = self._rows[field].control
        if not isinstance(control, ChoiceControl):
            raise TypeError(f"{field} is not a field of choices")
        control.set_choices(choices)
        row = self._rows[field]
        row.field = _with_choices(row.field, choices)
        row.review()

    def set_field_visible(self, field: str, visible: bool) -> None:
        self._rows[field].setVisible(visible)

    def show_only(self, names: Collection[str]) -> None:
        """Show these fields alone, without gaps where others were; the others keep their values."""
        for name, row in self._rows.items():
            row.setVisible(name in names)
        for grid, rows in self._grids:
            _flow(grid, [row for row in rows if not row.isHidden()], self._columns)
        if self._fold is not None:
            self._toggle.setVisible(
                any(row.field.advanced and not row.isHidden() for row in self._rows.values())
            )

    def control(self, field: str) -> QWidget:
        """What takes the focus for a field."""
        control: Control = self._rows[field].control
        return control.focusProxy() or control

    def show_advanced(self, shown: bool = True) -> None:
        if self._fold is not None:
            self._fold.setVisible(shown)
            self._toggle.setIcon(icon("caret-down" if shown else "caret-right"))

    def _grid(self, rows: list[_Row]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(16)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        _flow(grid, rows, self._columns)
        self._grids.append((grid, rows))
        return grid

    def _unfold(self) -> None:
        if self._fold is not None:
            self.show_advanced(self._fold.isHidden())

    def _edited(self) -> None:
        for row in self._rows.values():
            if row.control is self.sender():
                row.review()
        self.changed.emit()


def _with_choices(field: Field, choices: Sequence[tuple[Any, str]]) -> Field:
    from dataclasses import replace

    return replace(field, choices=tuple(choices))


def _flow(grid: QGridLayout, rows: list[_Row], columns: int) -> None:
    """Place the rows line by line."""
    while grid.takeAt(0) is not None:
        pass
    for index, row in enumerate(rows):
        grid.addWidget(row, index // columns, index % columns)


def buddy(words: str, target: QWidget, *, word: str = "") -> QWidget:
    """A label above a control that is not part of a form; `word`: the technical word that is explained beside it."""
    made = label(words, "medium")
    made.setBuddy(target)
    target.setAccessibleName(words)
    return with_why(made, word) if word else made
