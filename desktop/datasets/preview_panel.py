"""What a model would learn: of the row in hand, token by token, and of the whole set, in figures.

Does not know the store or templates: it is given what a row teaches and asks jobs for the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.jobs.events import Failed
from core.models.lesson import Lesson
from core.models.library import Library
from core.models.model import Model
from desktop import i18n, theme
from desktop.context import Context
from desktop.datasets.set_panel import Question, SetPanel
from desktop.datasets.token_view import TokenView
from desktop.job_signals import JobHandle
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.flow import Flow
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.why import with_why

PAUSE = 150
"""Milliseconds of rest before a row is rendered: going through rows fast asks for none of them."""
LENGTH = 1024


class PreviewPanel(QWidget):
    """`lesson` gives what the current row teaches, raises `UserError` for a row that teaches nothing, or returns None.

    `dataset` gives the open dataset's name and something that differs once its rows do; None without one.
    `rows_wanted`: show these rows (words, runs of ids). `rendered`: the row is shown.
    """

    rows_wanted = Signal(str, object)
    rendered = Signal()

    def __init__(
        self,
        context: Context,
        lesson: Callable[[], Lesson | None],
        dataset: Callable[[], tuple[str, object] | None],
    ) -> None:
        super().__init__()
        self._context = context
        self._lesson = lesson
        self._dataset = dataset
        self._handle: JobHandle | None = None
        self._asked = LENGTH
        """The length that was asked for with it."""
        self._shown: dict[str, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._update)

        self._model = ElidedBox()
        self._model.setObjectName("datasets.preview.model")
        self._model.setAccessibleName(self.tr("Model"))
        self._model.setMinimumContentsLength(12)
        self._model.currentIndexChanged.connect(self.update_soon)
        self._length = QSpinBox()
        self._length.setObjectName("datasets.preview.length")
        self._length.setAccessibleName(self.tr("Cut after (tokens)"))
        self._length.setRange(8, 131072)
        self._length.setSingleStep(64)
        self._length.setGroupSeparatorShown(True)
        self._length.setValue(LENGTH)
        self._length.lineEdit().setTextMargins(8, 0, 0, 0)
        self._length.valueChanged.connect(self.update_soon)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        # Below its label where that is long.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        model, length = label(self.tr("Model")), label(self.tr("Cut after (tokens)"))
        for head, control in ((model, self._model), (length, self._length)):
            head.setBuddy(control)
            head.setMinimumHeight(control.sizeHint().height())
        form.addRow(with_why(model, "chat_template", stretch=False), self._model)
        form.addRow(with_why(length, "token", stretch=False), self._length)
        self.which = SegmentedControl(
            [("row", self.tr("This row")), ("set", self.tr("Whole set"))],
            name="datasets.preview.of",
            label=self.tr("What is looked at"),
        )
        self.which.changed.connect(self._switch)
        self.set = SetPanel(context)
        self.set.rows_wanted.connect(self.rows_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_row_page())
        self._pages.addWidget(self.set)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(form)
        outer.addWidget(self.which)
        outer.addWidget(self._pages, 1)
        theme.notifier().changed.connect(self._draw)
        self._draw()

    def _make_row_page(self) -> QWidget:
        self._count = label("", "strong", wrap=True, name="datasets.preview.count")
        self._problem = label("", "caution", wrap=True, name="datasets.preview.problem")
        self._text = TokenView()
        self._text.setObjectName("datasets.preview.text")
        self._text.setAccessibleName(self.tr("The row as the model sees it"))
        self._token = ElidedLabel("", "small", name="datasets.preview.token")
        self._text.pointed.connect(self._say_token)
        self._spaces = QCheckBox(self.tr("Show spaces"))
        self._spaces.setObjectName("datasets.preview.spaces")
        self._spaces.setToolTip(self.tr("Draw spaces, tabs and ends of lines"))
        self._spaces.toggled.connect(self._text.show_spaces)
        legend = Flow(gap=8)
        legend.addWidget(Pill(self.tr("Learnt"), "accent"))
        legend.addWidget(label(self.tr("Read"), "faint"))
        self._struck = label(self.tr("Cut"), "faint")
        legend.addWidget(self._struck)
        legend.addWidget(self._spaces)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self._problem)
        column.addWidget(self._text, 1)
        column.addWidget(self._token)
        column.addLayout(legend)
        return page

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
        """The row, the model or the length is another: look again when there is a moment's rest."""
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._model.count() == 0:
            self.list_models()
        self._timer.start()

    def _switch(self, key: str) -> None:
        self._pages.setCurrentIndex(1 if key == "set" else 0)
        self._timer.start()

    def _update(self) -> None:
        if self.which.current() == "set":
            self._ask_for_set()
        else:
            self._render()

    def _ask_for_set(self) -> None:
        model: Model | None = self._model.currentData()
        dataset, project = self._dataset(), self._context.project
        if model is None:
            self.set.ask(None, self.tr("There is no model yet. Add one on the Models screen."))
        elif dataset is None or project is None:
            self.set.ask(None)
        else:
            name, version = dataset
            self.set.ask(Question(str(project.folder), name, version, model.id, self._length.value()))

    def _render(self) -> None:
        model: Model | None = self._model.currentData()
        try:
            lesson = self._lesson()
        except UserError as error:
            self._say(i18n.told(error))
            return
        if lesson is None:
            self._say("")
            return
        if model is None:
            self._say(self.tr("There is no model yet. Add one on the Models screen."))
            return
        if (former := self._forget()) is not None:
            former.stop()
        length = self._length.value()
        handle = self._context.jobs.submit(
            "render_row",
            {"model": model.id, "lesson": msgspec.to_builtins(lesson), "max_length": length},
        )
        self._handle, self._asked = handle, length
        if self._shown is None:
            self._say("", self.tr("Loading the model's words…"))
        # Slots of this widget, which Qt lets go with it: a row may be left while its answer is on the way.
        handle.finished.connect(self._show)
        handle.failed.connect(self._fail)

    def _forget(self) -> JobHandle | None:
        """The question that was under way, if any, whose answer no longer matters."""
        former, self._handle = self._handle, None
        if former is not None:
            former.finished.disconnect(self._show)
            former.failed.disconnect(self._fail)
        return former

    def _fail(self, failed: Failed) -> None:
        self._forget()
        self._say(i18n.translate(failed.message))

    def _show(self, result: dict[str, Any]) -> None:
        handle, length = self._forget(), self._asked
        self._shown = result
        said = [i18n.translate(note) for note in handle.warnings] if handle is not None else []
        if not result["trained_tokens"]:
            said.insert(
                0, self.tr("Nothing of this row would be learnt, so training does not start with it.")
            )
        if result["numbers"]:
            said.append(
                self.tr("The row is long: the middles of its parts are not shown. All of it is counted.")
            )
        self._problem.setText("\n".join(said))
        self._problem.setVisible(bool(said))
        tokens, learnt = result["count"], i18n.number(result["trained_tokens"])
        cut = tokens - result["kept"]
        words = (
            self.tr("{tokens} tokens, the last {cut} cut at {length}; {learnt} learnt")
            if cut
            else self.tr("{tokens} of {length} tokens, {learnt} learnt")
        )
        numbers = {"tokens": i18n.number(tokens), "cut": i18n.number(cut), "length": i18n.number(length)}
        self._count.setText(words.format(**numbers, learnt=learnt))
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
        self._say_token("")
        self._text.show_rendered(self._shown)

    def _say_token(self, words: str) -> None:
        hint = self.tr("Point at a word to see its token.") if self._shown else ""
        self._token.setText(words or hint)
