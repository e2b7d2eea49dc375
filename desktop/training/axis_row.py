"""One setting of a search and the values to try: from the lowest to the highest, or some of its choices.

Does not know how values are chosen.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP
from core.training import sweeps
from core.training.sweeps import Axis
from desktop.training import words
from desktop.widgets.buttons import icon_button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.fields import show_number
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label

_SPREAD = 5
"""A range goes so many times below and above the value that would be used otherwise."""
_BY_MAGNITUDE = {"learning_rate", "weight_decay", "rank", "alpha"}


class AxisRow(QWidget):
    """`axis` is what is filled in. Offers the settings `names`, in that order."""

    changed = Signal()
    removed = Signal(object)  # itself

    def __init__(self, number: int, names: list[str], config: Any) -> None:
        super().__init__()
        self._config = config
        name = f"training.search.{number}"
        self.setting = ElidedBox()
        self.setting.setObjectName(f"{name}.setting")
        self.setting.setAccessibleName(self.tr("Setting"))
        self.setting.setMinimumContentsLength(12)
        self.setting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for one in names:
            self.setting.addItem(words.setting_words(one), one)
        self.low, self.high = QLineEdit(), QLineEdit()
        for edit, end, said in (
            (self.low, "low", self.tr("Lowest value")),
            (self.high, "high", self.tr("Highest value")),
        ):
            edit.setObjectName(f"{name}.{end}")
            edit.setAccessibleName(said)
            edit.setFixedWidth(96)
            edit.textChanged.connect(self.changed)
        self.log = QCheckBox(self.tr("By magnitude"))
        self.log.setObjectName(f"{name}.log")
        self.log.setToolTip(self.tr("As many values between 1 and 10 as between 10 and 100"))
        self.log.toggled.connect(self.changed)
        self.range = QWidget()
        span = QHBoxLayout(self.range)
        span.setContentsMargins(0, 0, 0, 0)
        span.setSpacing(8)
        span.addWidget(label(self.tr("from"), "second"))
        span.addWidget(self.low)
        span.addWidget(label(self.tr("to"), "second"))
        span.addWidget(self.high)
        span.addWidget(self.log)
        span.addStretch(1)
        self.choices = QWidget()
        self._flow = Flow(self.choices, gap=12)
        self._boxes: list[tuple[QCheckBox, Any]] = []
        self.remove = icon_button(
            "x",
            name=f"{name}.remove",
            tip=self.tr("Do not search this setting"),
            on_click=lambda: self.removed.emit(self),
        )
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.setting, 1)
        first.addWidget(self.remove)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        both.addLayout(first)
        both.addWidget(self.range)
        both.addWidget(self.choices)
        self.setting.currentIndexChanged.connect(self._choose)
        self._choose()

    @property
    def field(self) -> str:
        return str(self.setting.currentData())

    def choose(self, field: str) -> None:
        self.setting.setCurrentIndex(self.setting.findData(field))

    def axis(self) -> Axis:
        """Raises `UserError` for what is no number, or fewer than two choices."""
        if self._boxes:
            chosen = [value for box, value in self._boxes if box.isChecked()]
            if len(chosen) < 2:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "“{label}” has only one value to try."),
                    QT_TRANSLATE_NOOP("core", "Tick at least two, or leave it out of the search."),
                    label=sweeps.settings()[self.field].label,
                )
            return Axis(self.field, choices=chosen)
        return Axis(
            self.field,
            low=self._number(self.low.text()),
            high=self._number(self.high.text()),
            log=self.log.isChecked(),
        )

    def _number(self, said: str) -> float:
        about = sweeps.settings()[self.field]
        try:
            return int(said) if about.type is int else float(said)
        except ValueError:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{label}” must be a number."), label=about.label
            ) from None

    def _choose(self) -> None:
        """Another setting: begin with values around the one that would be used otherwise."""
        about = sweeps.settings()[self.field]
        self._flow.clear()
        self._boxes = []
        options = list(about.choices) or ([(False, ""), (True, "")] if about.type is bool else [])
        for value, _ in options:
            box = QCheckBox(words.value_words(self.field, value))
            box.setObjectName(f"{self.setting.objectName()}.{value}")
            box.setChecked(True)
            box.toggled.connect(self.changed)
            self._flow.addWidget(box)
            self._boxes.append((box, value))
        self.choices.setVisible(bool(options))
        self.range.setVisible(not options)
        if not options:
            self._suggest(about)
        self.changed.emit()

    def _suggest(self, about: Any) -> None:
        now = getattr(self._config, self.field)
        low, high = now / _SPREAD, (now or about.maximum or 1) * (_SPREAD if now else 0.1)
        if about.type is int:
            low, high = max(1, round(now / 2)), max(2, now * 2)
        low = max(low, about.minimum if about.minimum is not None else low)
        high = min(high, about.maximum if about.maximum is not None else high)
        self.low.setText(show_number(low))
        self.high.setText(show_number(high))
        self.log.setChecked(self.field in _BY_MAGNITUDE and low > 0)
