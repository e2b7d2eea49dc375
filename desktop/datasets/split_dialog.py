"""Asks how many rows are kept for validation. Does not split anything itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSlider, QSpinBox, QVBoxLayout, QWidget

from core.datasets.rows import Counts
from core.datasets.split import ADVISED
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.labels import label, set_kind


class SplitDialog(QDialog):
    """`share` is the answer, from 0 to 0.5."""

    def __init__(self, parent: QWidget | None, counts: Counts) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.split.dialog")
        self.setWindowTitle(self.tr("Split into training and validation"))
        self.setMinimumWidth(460)
        self._rows = counts.total - counts.test
        self._percent = QSpinBox()
        self._percent.setObjectName("datasets.split.percent")
        self._percent.setAccessibleName(self.tr("Share of rows for validation"))
        self._percent.setRange(0, 50)
        self._percent.lineEdit().setTextMargins(8, 0, 0, 0)
        self._percent.setSuffix(" %")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Share of rows for validation"))
        self._slider.setRange(0, 50)
        self._slider.setMinimumHeight(26)
        self._slider.valueChanged.connect(self._percent.setValue)
        self._percent.valueChanged.connect(self._slider.setValue)
        self._percent.valueChanged.connect(self._tell)
        self._outcome = label("", "strong", name="datasets.split.outcome")
        self._advice = label("", "small", wrap=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(
            label(
                self.tr(
                    "The model does not learn from validation rows: they show while it trains whether it "
                    "understands, or only repeats. Rows are drawn by chance, the same ones each time. "
                    "Rows marked as test stay test."
                ),
                "second",
                wrap=True,
            )
        )
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._slider, 1)
        line.addWidget(self._percent)
        outer.addLayout(line)
        outer.addWidget(self._outcome)
        outer.addWidget(self._advice)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 10, 0, 0)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), name="dialog.reject", on_click=self.reject))
        split = button(self.tr("Split"), name="dialog.accept", role="primary", on_click=self.accept)
        split.setDefault(True)
        buttons.addWidget(split)
        outer.addLayout(buttons)
        assigned = counts.train + counts.validation
        self._percent.setValue(round(100 * counts.validation / assigned) if counts.validation else 15)
        self._tell()
        self._percent.setFocus()
        self._percent.selectAll()

    @property
    def share(self) -> float:
        return self._percent.value() / 100

    def _tell(self) -> None:
        chosen = round(self._rows * self.share)
        self._outcome.setText(
            self.tr("{train} rows for training, {validation} for validation").format(
                train=i18n.number(self._rows - chosen), validation=i18n.number(chosen)
            )
        )
        good = ADVISED[0] <= self.share <= ADVISED[1]
        set_kind(self._advice, "small" if good else "caution")
        self._advice.setText(
            self.tr("10 to 20 % is usual.")
            if good
            else self.tr(
                "10 to 20 % is usual: with less the curve says little, with more there is less to learn from."
            )
        )
