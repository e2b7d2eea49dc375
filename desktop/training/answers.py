"""What the model answered to a few held-out questions while it learnt: for one of them, its answers side by side.

Does not know where the answers come from.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.training.samples import Sample
from desktop import i18n, theme
from desktop.widgets.accessible import give_role
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.layouts import clear, page

WIDTH = 250
"""Pixels of one answer's column."""


class Answers(QWidget):
    """`show_samples` takes a run's, `add` one that was just made. The latest answer stands at the end, in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._samples: dict[int, list[Sample]] = {}
        self._follows = False
        self.question = ElidedBox()
        self.question.setObjectName("training.sample")
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setMinimumContentsLength(20)
        self.question.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.currentIndexChanged.connect(self._show)
        self.columns = QHBoxLayout()
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(theme.TIGHT)
        self.area = QScrollArea()
        give_role(self.area, "group")  # it takes keys: the arrows scroll it
        self.area.setObjectName("training.answers")
        self.area.setAccessibleName(self.tr("Answers over time"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(page(self.columns))
        self.area.horizontalScrollBar().rangeChanged.connect(self._to_the_end)
        self.full = QWidget()
        column = QVBoxLayout(self.full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.question)
        self.wanted = QHBoxLayout()
        side = QHBoxLayout()
        side.setSpacing(theme.TIGHT)
        side.addLayout(self.wanted)
        side.addWidget(self.area, 1)
        column.addLayout(side, 1)
        self.empty = EmptyState(
            "chat-circle-dots",
            self.tr("No answers yet"),
            self.tr(
                "At each validation the model is asked a few questions of the validation rows; its answers "
                "appear here side by side."
            ),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.full)
        outer.addWidget(self.empty)
        self._review()

    def show_samples(self, samples: list[Sample]) -> None:
        """Show all of these and no others."""
        self._samples = {}
        chosen = self.question.currentData()
        for sample in samples:
            self._samples.setdefault(sample.row, []).append(sample)
        self.question.blockSignals(True)
        self.question.clear()
        for row, several in self._samples.items():
            self.question.addItem(_one_line(several[0].question), row)
        self.question.setCurrentIndex(max(0, self.question.findData(chosen)) if self._samples else -1)
        self.question.blockSignals(False)
        self._review()
        self._show()

    def add(self, sample: Sample) -> None:
        known = self._samples.setdefault(sample.row, [])
        # One that was resumed asks again what came after its checkpoint.
        known[:] = [one for one in known if one.step < sample.step]
        known.append(sample)
        if self.question.findData(sample.row) < 0:
            self.question.addItem(_one_line(sample.question), sample.row)
        self._review()
        if self.question.currentData() == sample.row:
            self._show()

    def _review(self) -> None:
        self.full.setVisible(bool(self._samples))
        self.empty.setVisible(not self._samples)

    def _show(self) -> None:
        clear(self.columns)
        clear(self.wanted)
        several = self._samples.get(self.question.currentData(), [])
        if not several:
            return
        self.wanted.addWidget(_column(self.tr("Wanted"), several[0].expected, strong=True))
        for sample in several:
            title = (
                self.tr("Before training")
                if sample.step == 0
                else self.tr("Step {step}").format(step=i18n.number(sample.step))
            )
            words = f"{sample.answer} …" if sample.cut else sample.answer
            self.columns.addWidget(_column(title, words or self.tr("(nothing)")))
        self.columns.addStretch(1)
        self._follows = True

    def _to_the_end(self, _: int, end: int) -> None:
        """There is room for a new answer: bring it into sight, once."""
        if self._follows and end:
            self._follows = False
            self.area.horizontalScrollBar().setValue(end)


def _column(title: str, words: str, *, strong: bool = False) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "sunken")
    frame.setFixedWidth(WIDTH)
    box = QVBoxLayout(frame)
    box.setContentsMargins(12, 10, 12, 10)
    box.setSpacing(4)
    box.addWidget(label(title, "strong" if strong else "small"))
    text: QLabel = label(words, wrap=True, selectable=True)
    text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    box.addWidget(text)
    box.addStretch(1)
    frame.setAccessibleName(f"{title}: {words}")
    return frame


def _one_line(words: str) -> str:
    return " ".join(words.split())
