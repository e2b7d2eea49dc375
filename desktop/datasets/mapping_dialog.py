"""Asks what the columns are: which one is the question, which the answer, or which holds whole conversations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.datasets.columns import Mapping
from core.datasets.rows import Fields
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl

_KEYS = (("role", "content"), ("from", "value"), ("speaker", "text"))


class MappingDialog(QDialog):
    """`mapping()` is the answer."""

    def __init__(
        self, parent: QWidget | None, columns: list[str], mapping: Mapping | None, sample: Fields | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.mapping.dialog")
        self.setWindowTitle(self.tr("What the columns are"))
        self.setMinimumWidth(460)
        self._sample = sample or {}
        now = mapping or Mapping("pair")
        self._shape = SegmentedControl(
            [("pair", self.tr("Question and answer")), ("turns", self.tr("Conversation"))],
            name="datasets.mapping.shape",
            label=self.windowTitle(),
        )
        self._shape.set_current(now.shape)
        self._shape.changed.connect(self._tell)
        self._boxes: dict[str, QComboBox] = {}
        self._form = QFormLayout()
        self._form.setSpacing(10)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for part, words, must in (
            ("user", self.tr("Question"), True),
            ("context", self.tr("More of the question"), False),
            ("assistant", self.tr("Answer"), True),
            ("turns", self.tr("Turns"), True),
            ("system", self.tr("System message"), False),
        ):
            box = QComboBox()
            box.setObjectName(f"datasets.mapping.{part}")
            if not must:
                box.addItem(self.tr("None"), "")
            for column in columns:
                box.addItem(column, column)
            box.setCurrentIndex(max(0 if not must else -1, box.findData(getattr(now, part))))
            box.currentIndexChanged.connect(self._tell)
            self._boxes[part] = box
            self._form.addRow(words, box)
            self._form.labelForField(box).setMinimumHeight(box.sizeHint().height())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(self._shape)
        outer.addLayout(self._form)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 10, 0, 0)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), name="dialog.reject", on_click=self.reject))
        self._accept = button(self.tr("Use"), name="dialog.accept", role="primary", on_click=self.accept)
        self._accept.setDefault(True)
        buttons.addWidget(self._accept)
        outer.addLayout(buttons)
        self._tell()

    def mapping(self) -> Mapping:
        if self._shape.current() == "pair":
            return Mapping(
                "pair",
                user=self._chosen("user"),
                context=self._chosen("context"),
                assistant=self._chosen("assistant"),
                system=self._chosen("system"),
            )
        role, content = self._keys(self._chosen("turns"))
        return Mapping(
            "turns",
            turns=self._chosen("turns"),
            role_key=role,
            content_key=content,
            system=self._chosen("system"),
        )

    def _chosen(self, part: str) -> str:
        return str(self._boxes[part].currentData() or "")

    def _keys(self, column: str) -> tuple[str, str]:
        turns = self._sample.get(column)
        first = turns[0] if isinstance(turns, list) and turns and isinstance(turns[0], dict) else {}
        return next((keys for keys in _KEYS if keys[0] in first), _KEYS[0])

    def _tell(self) -> None:
        pair = self._shape.current() == "pair"
        for part, box in self._boxes.items():
            self._form.setRowVisible(box, part == "system" or (part == "turns") != pair)
        mapping = self.mapping()
        whole = bool(mapping.user and mapping.assistant) if pair else bool(mapping.turns)
        self._accept.setEnabled(whole and mapping.user != (mapping.assistant or None))
        self.adjustSize()
