"""What a person typed and chose, carried from one screen to another that was made in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def carry_over(former: QWidget, present: QWidget) -> None:
    """Give the controls of `present` what was typed and chosen in those of `former` that are called the same. Both
    must have been filled from the same state: what then differs is the person's."""
    for box, other in _pairs(QComboBox, former, present):
        at = other.findData(box.currentData())
        if at >= 0 and box.currentIndex() >= 0 and at != other.currentIndex():
            other.setCurrentIndex(at)
    for check, other_check in _pairs(QCheckBox, former, present):
        if check.isChecked() != other_check.isChecked():
            other_check.setChecked(check.isChecked())
    for line, other_line in _pairs(QLineEdit, former, present):
        if line.isModified() and not line.isReadOnly():
            _type(line.text(), other_line.text(), other_line.setText)
            other_line.setModified(True)
    for plain, other_plain in _pairs(QPlainTextEdit, former, present):
        if plain.document().isModified() and not plain.isReadOnly():
            _type(plain.toPlainText(), other_plain.toPlainText(), other_plain.setPlainText)
            other_plain.document().setModified(True)
    for rich, other_rich in _pairs(QTextEdit, former, present):
        if rich.document().isModified() and not rich.isReadOnly():
            _type(rich.toPlainText(), other_rich.toPlainText(), other_rich.setPlainText)
            other_rich.document().setModified(True)


def _type(typed: str, there: str, put: Callable[[str], None]) -> None:
    if typed != there:
        put(typed)


def _pairs(kind: type[Kind], former: QWidget, present: QWidget) -> list[tuple[Kind, Kind]]:
    """Controls of one name in both; names that stand for several are left out."""
    of_former, of_present = _named(kind, former), _named(kind, present)
    return [(of_former[name], of_present[name]) for name in of_former if name in of_present]


def _named(kind: type[Kind], root: QWidget) -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    twice = set()
    for one in root.findChildren(kind):
        name = one.objectName()
        if name in found:
            twice.add(name)
        # Parts of other controls, which Qt names itself, are theirs to fill.
        if name and not name.startswith("qt_"):
            found[name] = one
    return {name: one for name, one in found.items() if name not in twice}
