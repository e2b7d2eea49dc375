"""Asks which held-out questions are to be asked one after another, and how many. Does not ask them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QSpinBox, QVBoxLayout, QWidget

from core.text import plural
from desktop.chat.side_by_side.held_out import Source
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label

FEW = 10


class BatchDialog(QDialog):
    """`source` and `count` once it is accepted."""

    def __init__(self, parent: QWidget | None, sources: list[Source], arms: int) -> None:
        super().__init__(parent)
        self.setObjectName("side_by_side.batch.dialog")
        self.setWindowTitle(self.tr("Ask several questions"))
        self.resize(480, 300)
        self._sources, self._arms = sources, arms
        self._from = ElidedBox()
        self._from.setObjectName("side_by_side.batch.source")
        for source in sources:
            words = (
                self.tr("Test rows of “{name}” (%n)", "", source.count)
                if source.dataset
                else self.tr("Golden questions (%n)", "", source.count)
            )
            self._from.addItem(plural(words, source.count).format(name=source.name))
        self._from.currentIndexChanged.connect(self._tell)
        self._count = QSpinBox()
        self._count.setObjectName("side_by_side.batch.count")
        self._count.valueChanged.connect(self._tell)
        self._note = label("", "faint", wrap=True, name="side_by_side.batch.note")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(8)
        about = self.tr(
            "Nothing was trained on these. They are asked one after another, each by itself; you vote later."
        )
        outer.addWidget(label(about, "second", wrap=True))
        for words, control in ((self.tr("Questions"), self._from), (self.tr("How many"), self._count)):
            naming = label(words, "medium")
            naming.setBuddy(control)
            control.setAccessibleName(words)
            outer.addWidget(naming)
            outer.addWidget(control)
        outer.addWidget(self._note)
        outer.addStretch(1)
        accept = button(self.tr("Ask them"), name="dialog.accept", role="primary", on_click=self.accept)
        outer.addLayout(foot(accept, cancel_button(self)))
        self._tell()
        self._count.setValue(min(FEW, self.source.count))

    @property
    def source(self) -> Source:
        return self._sources[max(0, self._from.currentIndex())]

    @property
    def count(self) -> int:
        return self._count.value()

    @Slot()
    def _tell(self) -> None:
        self._count.setRange(1, max(1, self.source.count))
        answers = self.count * self._arms
        words = plural(self.tr("%n answer(s) in all.", "", answers), answers)
        self._note.setText(
            words + " " + self.tr("They are spread evenly over those there are, without those asked already.")
        )
