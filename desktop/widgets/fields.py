"""Controls for one value of a dataclass: a number, a choice, a switch, words, a path. `Form` puts them together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from core.fields import Field
from desktop.i18n import core_text
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.labels import label


class Unreadable(Exception):
    """What was typed is not a value of the wanted type."""


class Control(QWidget):
    """One value. `value()` raises `Unreadable` where the words make none."""

    changed = Signal()

    def value(self) -> Any:
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        raise NotImplementedError

    def mark(self, wrong: bool) -> None:
        """Show whether the value is wrong."""
        target = self.focusProxy() or self
        if target.property("wrong") != wrong:
            target.setProperty("wrong", wrong)
            target.style().unpolish(target)
            target.style().polish(target)

    def _wrap(self, inner: QWidget, *more: QWidget) -> None:
        self.setFocusProxy(inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(inner, 1)
        for widget in more:
            row.addWidget(widget)


class NumberControl(Control):
    """A number as words, so that 2e-4 can be typed; the arrow keys step it."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self._field = field
        self.edit = _NumberEdit(self._step)
        self.edit.setObjectName(name)
        self.edit.textChanged.connect(self.changed)
        if field.optional:
            self.edit.setPlaceholderText(self.tr("Automatic"))
        self._wrap(self.edit, *([label(core_text(field.unit), "second")] if field.unit else []))

    def value(self) -> int | float | None:
        words = self.edit.text().strip().replace("\u00a0", "").replace("\u202f", "")
        if not words:
            return None
        try:
            return _number(words, self._field.type is int)
        except ValueError:
            raise Unreadable from None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else show_number(value))

    def _step(self, direction: int) -> None:
        try:
            value = self.value()
        except Unreadable:
            return
        if value is None:
            return
        stepped = (
            value + direction if self._field.type is int else value * (1.1 if direction > 0 else 1 / 1.1)
        )
        if self._field.minimum is not None:
            stepped = max(stepped, self._field.minimum)
        if self._field.maximum is not None:
            stepped = min(stepped, self._field.maximum)
        self.set_value(int(stepped) if self._field.type is int else float(f"{stepped:.3g}"))


class _NumberEdit(QLineEdit):
    def __init__(self, step: Any) -> None:
        super().__init__()
        self._step = step

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)


def _number(words: str, whole: bool) -> int | float:
    """Read a number as the program writes it, else as the person's language does."""
    try:
        return int(words) if whole else float(words)
    except ValueError:
        value, good = QLocale().toDouble(words)
        if not good or (whole and value != int(value)):
            raise ValueError(words) from None
        return int(value) if whole else float(value)


def show_number(value: float) -> str:
    """A number as a form shows it: 0.0002, 2e-05, 16."""
    if isinstance(value, int):
        return str(value)
    return f"{value:.6g}"


class ChoiceControl(Control):
    """One of a few values."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self.box = _Calm()
        self.box.setObjectName(name)
        self._values: list[Any] = []
        self.set_choices([(value, core_text(words)) for value, words in field.choices])
        self.box.currentIndexChanged.connect(self.changed)
        self._wrap(self.box)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Other choices; the value stays where it is among them."""
        before = self.value() if self._values else None
        self.box.blockSignals(True)
        self.box.clear()
        self._values = [value for value, _ in choices]
        for value, words in choices:
            self.box.addItem(words, value)
        if before in self._values:
            self.box.setCurrentIndex(self._values.index(before))
        self.box.blockSignals(False)

    def value(self) -> Any:
        index = self.box.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class _Calm(ElidedBox):
    """Does not change when someone scrolls the page over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SwitchControl(Control):
    """Yes or no; carries its own label."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self.box = QCheckBox(core_text(field.label))
        self.box.setObjectName(name)
        self.box.toggled.connect(self.changed)
        self._wrap(self.box)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class WordsControl(Control):
    """A line of words; a list of them is written with commas between."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self._field = field
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.textChanged.connect(self.changed)
        self._wrap(self.edit)

    def value(self) -> Any:
        words = self.edit.text().strip()
        if self._field.type in (list, tuple):
            return self._field.type(part.strip() for part in words.split(",") if part.strip())
        return None if self._field.optional and not words else words

    def set_value(self, value: Any) -> None:
        many = isinstance(value, list | tuple)
        self.edit.setText(", ".join(map(str, value)) if many else "" if value is None else str(value))


class PathControl(Control):
    """A path."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self.picker = FilePicker("file", name=name, title=core_text(field.label))
        self.picker.changed.connect(self.changed)
        self.setFocusProxy(self.picker.field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.picker)

    def value(self) -> Path | None:
        return self.picker.path()

    def set_value(self, value: Any) -> None:
        self.picker.set_path(value)


def make_control(field: Field, name: str) -> Control:
    """The control for a field."""
    if field.choices:
        return ChoiceControl(field, name)
    if field.type is bool:
        return SwitchControl(field, name)
    if field.type in (int, float):
        return NumberControl(field, name)
    if isinstance(field.type, type) and issubclass(field.type, Path):
        return PathControl(field, name)
    if field.type in (str, list, tuple):
        return WordsControl(field, name)
    raise TypeError(f"no control for {field.name}: {field.type}")
