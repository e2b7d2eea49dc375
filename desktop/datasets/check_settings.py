"""Asks how lengths are measured: whose tokens are counted, and how many a row may have. Checks nothing."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QDialog, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from core.datasets.report import Choices
from core.models.library import Library
from desktop.context import Context
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label


class CheckSettings(QDialog):
    """`choices()` is the answer."""

    def __init__(self, parent: QWidget | None, context: Context, choices: Choices) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setObjectName("datasets.checks.dialog")
        self.setWindowTitle(self.tr("How rows are checked"))
        self.setMinimumWidth(440)
        self._model = ElidedBox()
        self._model.setObjectName("datasets.checks.model")
        self._model.addItem(self.tr("Do not measure lengths"), "")
        for model in Library(context.settings).models():
            self._model.addItem(model.name, model.id)
        self._model.setCurrentIndex(max(0, self._model.findData(choices.model)))
        self._length = QSpinBox()
        self._length.setObjectName("datasets.checks.length")
        self._length.setRange(16, 131072)
        self._length.setSingleStep(64)
        self._length.setValue(choices.max_length)
        self._length.lineEdit().setTextMargins(8, 0, 0, 0)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for words, control in (
            (self.tr("Count the tokens of"), self._model),
            (self.tr("A row may have (tokens)"), self._length),
        ):
            form.addRow(words, control)
            control.setAccessibleName(words)
            form.labelForField(control).setMinimumHeight(control.sizeHint().height())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(
            label(
                self.tr(
                    "What is longer than the model is trained with is cut: the end of the answer is never learnt. "
                    "Measure with the model that is to be trained."
                ),
                "second",
                wrap=True,
            )
        )
        outer.addLayout(form)
        accept = button(
            self.tr("Check with these"), name="dialog.accept", role="primary", on_click=self.accept
        )
        accept.setDefault(True)
        outer.addLayout(foot(accept, cancel_button(self)))

    def choices(self) -> Choices:
        """What was there, with this model and length."""
        return msgspec.structs.replace(
            self._choices, model=self._model.currentData(), max_length=self._length.value()
        )
