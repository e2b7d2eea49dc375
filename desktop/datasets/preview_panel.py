"""What a model would see of the row and which of its tokens are learnt, rendered by the model's own template.

Does not know the store or templates: it is given turns and asks the job for the rendering.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.datasets.messages import Message
from core.errors import UserError
from core.models.library import Library
from core.models.model import Model
from desktop import i18n, theme
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets.labels import label
from desktop.widgets.pill import Pill

PAUSE = 150
"""Milliseconds of rest before a row is rendered: going through rows fast asks for none of them."""
LENGTH = 512


class PreviewPanel(QWidget):
    """`turns` gives the turns of the current row, raises `UserError` for a row that has none, or returns None.

    `mapping_wanted`: the person wants to say what the columns are.
    """

    mapping_wanted = Signal()
    rendered = Signal()

    def __init__(self, context: Context, turns: Callable[[], list[Message] | None]) -> None:
        super().__init__()
        self._context = context
        self._turns = turns
        self._handle: JobHandle | None = None
        self._shown: dict[str, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._render)

        self._model = QComboBox()
        self._model.setObjectName("datasets.preview.model")
        self._model.currentIndexChanged.connect(self.update_soon)
        self._length = QSpinBox()
        self._length.setObjectName("datasets.preview.length")
        self._length.setRange(16, 131072)
        self._length.setSingleStep(64)
        self._length.setValue(LENGTH)
        self._length.lineEdit().setTextMargins(8, 0, 0, 0)
        self._length.valueChanged.connect(self.update_soon)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for words, control in (
            (self.tr("Model"), self._model),
            (self.tr("Cut after (tokens)"), self._length),
        ):
            form.addRow(words, control)
            form.labelForField(control).setMinimumHeight(control.sizeHint().height())
        self._count = label("", "strong", name="datasets.preview.count")
        self._problem = label("", "caution", wrap=True, name="datasets.preview.problem")
        self._text = QPlainTextEdit()
        self._text.setObjectName("datasets.preview.text")
        self._text.setAccessibleName(self.tr("The row as the model sees it"))
        self._text.setReadOnly(True)
        legend = QHBoxLayout()
        legend.setSpacing(8)
        legend.addWidget(Pill(self.tr("Learnt"), "accent"))
        legend.addWidget(label(self.tr("Read, not learnt"), "faint"))
        self._struck = label(self.tr("Cut"), "faint")
        legend.addWidget(self._struck)
        legend.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(form)
        outer.addWidget(self._count)
        outer.addWidget(self._problem)
        outer.addWidget(self._text, 1)
        outer.addLayout(legend)
        theme.notifier().changed.connect(self._draw)
        self._draw()

    def list_models(self) -> None:
        """Offer the models there are now; the chosen one stays chosen."""
        chosen = self._model.currentData()
        models: list[Model] = Library(self._context.settings).models()
        self._model.blockSignals(True)
        self._model.clear()
        for model in models:
            self._model.addItem(model.name, model)
        kept = next((at for at, model in enumerate(models) if chosen and model.id == chosen.id), 0)
        self._model.setCurrentIndex(kept if models else -1)
        self._model.blockSignals(False)
        self.update_soon()

    def update_soon(self) -> None:
        """The row, the model or the length is another: render when there is a moment's rest."""
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._model.count() == 0:
            self.list_models()
        self._timer.start()

    def _render(self) -> None:
        model: Model | None = self._model.currentData()
        try:
            turns = self._turns()
        except UserError as error:
            self._say(f"{i18n.translate(error.message)} {i18n.translate(error.fix) if error.fix else ''}")
            return
        if turns is None:
            self._say("")
            return
        if model is None:
            self._say(self.tr("There is no model yet. Add one on the Models screen."))
            return
        if self._handle is not None:
            self._handle.stop()
        length = self._length.value()
        handle = self._context.jobs.submit(
            "render_row", {"model": model.id, "messages": turns, "max_length": length}
        )
        self._handle = handle
        if self._shown is None:
            self._say("", self.tr("Loading the model's words…"))
        handle.finished.connect(lambda result: self._show(result, handle, length))
        handle.failed.connect(lambda failed: self._say(i18n.translate(failed.message)))

    def _show(self, result: dict[str, Any], handle: JobHandle, length: int) -> None:
        if handle is not self._handle:
            return
        self._handle = None
        self._shown = result
        said = [i18n.translate(note) for note in handle.warnings]
        if not result["trained_tokens"]:
            said.append(self.tr("Nothing of this row would be learnt."))
        self._problem.setText("\n".join(said))
        self._problem.setVisible(bool(said))
        cut = max(0, result["tokens"] - length)
        words = self.tr("{tokens} tokens, {learnt} of them learnt").format(
            tokens=i18n.number(result["tokens"]), learnt=i18n.number(result["trained_tokens"])
        )
        if cut:
            words += self.tr(", {cut} cut").format(cut=i18n.number(cut))
        self._count.setText(words)
        self._draw()
        self.rendered.emit()

    def _say(self, words: str, count: str = "") -> None:
        self._shown = None
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._count.setText(count)
        self._draw()

    def _draw(self) -> None:
        font = self._struck.font()
        font.setStrikeOut(True)
        self._struck.setFont(font)
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        for piece in self._shown["pieces"] if self._shown else []:
            cursor.insertText(piece["text"], _format(piece["trained"], piece["cut"]))
        self._text.moveCursor(QTextCursor.MoveOperation.Start)


def _format(trained: bool, cut: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    if trained and not cut:
        made.setBackground(theme.color("accent_tint"))
        made.setForeground(theme.color("on_tint"))
    else:
        made.setForeground(theme.color("faint"))
    made.setFontStrikeOut(cut)
    return made
