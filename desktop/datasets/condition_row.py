"""One condition on a column: which column, what is asked of it, and with which words or number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox, QWidget

from core.datasets.filters import Condition
from core.datasets.pattern import Pattern
from core.errors import UserError
from desktop.datasets.filter_words import kinds
from desktop.widgets.buttons import icon_button
from desktop.widgets.elided_box import ElidedBox


class ConditionRow(QWidget):
    """`changed`: something was chosen or typed. `removed`: it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, columns: list[str], number: int) -> None:
        super().__init__()
        name = f"datasets.condition.{number}"
        self.column = ElidedBox()
        self.column.setObjectName(f"{name}.column")
        self.column.setAccessibleName(self.tr("Column"))
        self.column.addItems(columns)
        self.kind = ElidedBox()
        self.kind.setObjectName(f"{name}.kind")
        self.kind.setAccessibleName(self.tr("What is asked of it"))
        for kind, words in kinds().items():
            self.kind.addItem(words, kind)
        self.words = QLineEdit()
        self.words.setObjectName(f"{name}.words")
        self.words.setAccessibleName(self.tr("Words"))
        self.number = QSpinBox()
        self.number.setObjectName(f"{name}.number")
        self.number.setAccessibleName(self.tr("Characters"))
        self.number.setRange(0, 100_000_000)
        self.number.setValue(200)
        self.number.setSingleStep(100)
        self.number.lineEdit().setTextMargins(8, 0, 0, 0)
        for box in (self.column, self.kind, self.words, self.number):
            # The four share the room there is, whatever stands in them.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.column, 3)
        line.addWidget(self.kind, 4)
        line.addWidget(self.words, 4)
        line.addWidget(self.number, 4)
        line.addWidget(
            icon_button(
                "x",
                name=f"{name}.remove",
                tip=self.tr("Take this condition away"),
                on_click=self.removed.emit,
            )
        )
        self.column.currentIndexChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self._choose)
        self.words.textChanged.connect(self.changed)
        self.number.valueChanged.connect(self.changed)
        self._choose()

    def set_condition(self, condition: Condition) -> None:
        """Show a condition; a column that the dataset has not got is offered too."""
        if self.column.findText(condition.column) < 0:
            self.column.addItem(condition.column)
        self.column.setCurrentIndex(self.column.findText(condition.column))
        self.kind.setCurrentIndex(self.kind.findData(condition.kind))
        self.words.setText(condition.words)
        if condition.kind in ("longer", "shorter"):
            self.number.setValue(condition.number)

    def condition(self) -> Condition | None:
        """What is asked; None while the words are missing. Raises `UserError` for no regular expression."""
        kind, column = self.kind.currentData(), self.column.currentText()
        if kind in ("empty", "filled"):
            return Condition(column, kind)
        if kind in ("longer", "shorter"):
            return Condition(column, kind, number=self.number.value())
        if not self.words.text():
            return None
        wrong = False
        try:
            if kind == "matches":
                Pattern(self.words.text(), is_regex=True)
        except UserError:
            wrong = True
            raise
        finally:
            if self.words.property("wrong") != wrong:
                self.words.setProperty("wrong", wrong)
                self.words.style().unpolish(self.words)
                self.words.style().polish(self.words)
        return Condition(column, kind, self.words.text())

    def _choose(self) -> None:
        kind = self.kind.currentData()
        self.words.setVisible(kind in ("contains", "lacks", "matches"))
        self.number.setVisible(kind in ("longer", "shorter"))
        self.changed.emit()
