"""Asks how the rows are split, and shows what would come of it before it is done. Jobs do the work."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core import fields
from core.datasets.grouping import guessed_label
from core.datasets.plan import ADVISED, COLUMN, MOST, TOGETHER, Plan
from core.datasets.splitting import Outcome, stratify_choices
from core.datasets.store import Dataset
from core.jobs.events import Failed, Progress
from desktop import i18n, motion
from desktop.context import Context
from desktop.datasets.split_preview import SplitPreview
from desktop.datasets.split_words import TOGETHER as WORDS
from desktop.datasets.split_words import by_words
from desktop.job_signals import JobHandle
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, fit, foot
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label, set_kind

PAUSE = 250
"""Milliseconds of rest before it is worked out what the settings come to."""


class SplitDialog(QDialog):
    """Accepted once the rows are split."""

    def __init__(self, parent: QWidget | None, context: Context, store: Dataset) -> None:
        super().__init__(parent)
        self.setObjectName("datasets.split.dialog")
        self.setWindowTitle(self.tr("Split into training, validation and test"))
        self.setMinimumWidth(860)
        self._context = context
        self._path = store.path
        self._handle: JobHandle | None = None
        self._applying = False
        counts = store.counts()
        assigned = counts.total - counts.unassigned
        plan = store.plan or self._proposed(store)
        self._validation = self._percent("datasets.split.percent", self.tr("Share of rows for validation"))
        self._test = self._percent("datasets.split.test", self.tr("Share of rows for tests"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Share of rows for validation"))
        self._slider.setRange(0, 50)
        self._slider.setProperty("mirrored", self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        self._slider.setMinimumHeight(26)
        self._seed = QSpinBox()
        self._seed.setObjectName("datasets.split.seed")
        self._seed.setAccessibleName(self.tr("Seed"))
        self._seed.setRange(0, 999_999)
        self._seed.lineEdit().setTextMargins(8, 0, 0, 0)
        self._by = ElidedBox()
        self._by.setObjectName("datasets.split.by")
        self._by.setAccessibleName(self.tr("Even shares of"))
        self._by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for by in stratify_choices(store):
            self._by.addItem(by_words(by, self.tr("Nothing in particular"), self.tr("Tags")), by)
        self._together = {one: QCheckBox(i18n.core_text(WORDS[one])) for one in TOGETHER}
        for one, box in self._together.items():
            box.setObjectName(f"datasets.split.together.{one}")
        self._keep = QCheckBox(self.tr("Leave assigned rows where they are"))
        self._keep.setObjectName("datasets.split.keep")
        self._keep.setEnabled(assigned > 0)
        self._keep.setChecked(0 < assigned < counts.total)
        self._advice = label("", "small", wrap=True, name="datasets.split.advice")
        self._preview = SplitPreview()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._accept = button(self.tr("Split"), name="dialog.accept", role="primary", on_click=self._apply)
        self._accept.setDefault(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(lambda: self._ask(apply=False))
        self._lay_out(counts.test > 0)
        self.resize(860, 520)
        fit(self)
        self._set(plan)
        self._connect()
        self._changed()
        self._validation.setFocus()
        self._validation.selectAll()

    @staticmethod
    def _proposed(store: Dataset) -> Plan:
        """What fits a dataset that was not split here: the shares it has, even by its label."""
        counts = store.counts()
        name = guessed_label(store.columns)
        assigned = counts.train + counts.validation
        share = round(counts.validation / assigned, 2) if counts.validation else Plan().validation
        return Plan(validation=min(0.5, share), by=f"{COLUMN}{name}" if name else "")

    def plan(self) -> Plan:
        """What is chosen."""
        together = tuple(one for one, box in self._together.items() if box.isChecked())
        return Plan(
            self._validation.value() / 100,
            self._test.value() / 100,
            self._seed.value(),
            self._by.currentData(),
            together,
        )

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what the settings come to."""
        return self._handle is None and not self._pause.isActive()

    # -- looks ---------------------------------------------------------------------------------------------

    def _percent(self, name: str, words: str) -> QSpinBox:
        made = QSpinBox()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setRange(0, 50)
        made.lineEdit().setTextMargins(8, 0, 0, 0)
        made.setSuffix(" %")
        return made

    def _lay_out(self, has_tests: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        share = QHBoxLayout()
        share.setSpacing(10)
        share.addWidget(self._slider, 1)
        share.addWidget(self._validation)
        lines: list[tuple[str, QWidget | QHBoxLayout]] = [
            (self.tr("Validation"), share), (self.tr("Test"), self._test),
            (self.tr("Even shares of"), self._by), (self.tr("Seed"), self._seed),
        ]  # fmt: skip
        for number, (words, thing) in enumerate(lines):
            grid.addWidget(label(words, "medium"), number, 0)
            if isinstance(thing, QWidget):
                grid.addWidget(thing, number, 1)
            else:
                grid.addLayout(thing, number, 1)
        grid.setColumnStretch(1, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(
            label(
                self.tr(
                    "The model does not learn from validation rows: they show while it trains whether it "
                    "understands, or only repeats. Test rows are for the comparison at the end."
                ),
                "second",
                wrap=True,
            )
        )
        left.addSpacing(4)
        left.addLayout(grid)
        left.addWidget(self._advice)
        if has_tests:
            left.addWidget(
                label(self.tr("With 0 % for tests, rows marked as test stay test."), "small", wrap=True)
            )
        left.addSpacing(6)
        left.addWidget(label(self.tr("Keep on one side what has in common"), "medium"))
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(10)
        boxes.setVerticalSpacing(2)
        for number, box in enumerate(self._together.values()):
            boxes.addWidget(box, number // 2, number % 2)
        left.addLayout(boxes)
        left.addSpacing(6)
        left.addWidget(self._keep)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._preview, 1)
        right.addWidget(self._progress)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 5)
        columns.addLayout(right, 6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addLayout(columns, 1)
        outer.addLayout(foot(self._accept, cancel_button(self)))

    def _set(self, plan: Plan) -> None:
        self._validation.setValue(round(100 * plan.validation))
        self._slider.setValue(self._validation.value())
        self._test.setValue(round(100 * plan.test))
        self._seed.setValue(plan.seed)
        self._by.setCurrentIndex(max(0, self._by.findData(plan.by)))
        for one, box in self._together.items():
            box.setChecked(one in plan.together)

    def _connect(self) -> None:
        self._slider.valueChanged.connect(self._validation.setValue)
        self._validation.valueChanged.connect(self._slider.setValue)
        for made in (self._validation, self._test, self._seed):
            made.valueChanged.connect(lambda _: self._changed())
        self._by.currentIndexChanged.connect(lambda _: self._changed())
        for box in (*self._together.values(), self._keep):
            box.toggled.connect(lambda _: self._changed())

    # -- what comes of it ----------------------------------------------------------------------------------

    def _changed(self) -> None:
        """Another choice: what is shown is no longer what would come of it."""
        plan = self.plan()
        good = ADVISED[0] <= plan.validation <= ADVISED[1]
        possible = plan.validation + plan.test <= MOST
        set_kind(self._advice, "small" if good and possible else "caution")
        self._advice.setText(
            self.tr("10 to 20 % for validation is usual.") if good
            else self.tr(
                "10 to 20 % for validation is usual: with less the curve says little, with more there is less to "
                "learn from."
            )
        )  # fmt: skip
        self._accept.setEnabled(False)
        self._preview.fade()
        self._pause.start()

    def _ask(self, *, apply: bool) -> None:
        project = self._context.project
        if project is None:
            return
        if self._handle is not None:
            self._handle.stop()
        plan: dict[str, Any] = msgspec.to_builtins(self.plan())
        handle = self._context.jobs.submit(
            "split_rows",
            {
                "project": str(project.folder), "dataset": self._path.stem, "plan": plan,
                "keep": self._keep.isEnabled() and self._keep.isChecked(), "apply": apply,
            },
        )  # fmt: skip
        self._handle = handle
        self._applying = apply
        motion.show_busy(self._progress)
        self._progress.show()
        handle.progressed.connect(lambda event: self._progressed(handle, event))
        handle.finished.connect(lambda result: self._finished(handle, result))
        handle.failed.connect(lambda event: self._failed(handle, event))

    def _apply(self) -> None:
        self._accept.setEnabled(False)
        self._ask(apply=True)

    def _progressed(self, handle: JobHandle, event: Progress) -> None:
        if handle is self._handle and event.total:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(1000 * event.done / event.total))

    def _finished(self, handle: JobHandle, result: Any) -> None:
        if handle is not self._handle:
            return
        self._handle = None
        self._progress.hide()
        if self._applying:
            super().accept()
            return
        outcome = fields.from_builtins(Outcome, result)
        self._preview.show_outcome(outcome, self._keep.isChecked() and self._keep.isEnabled())
        moved = outcome.assigned + sum(move.n for move in outcome.moves)
        self._accept.setEnabled(sum(outcome.parts.values()) > 0)
        self._accept.setText(self.tr("Split") if moved else self.tr("Keep this split"))

    def _failed(self, handle: JobHandle, event: Failed) -> None:
        if handle is self._handle:
            self._handle = None
            self._progress.hide()
            self._preview.show_problem(i18n.translate(event.message))

    def accept(self) -> None:
        """Return in a field works out what it comes to; only the button splits."""
        if self._accept.isEnabled():
            self._apply()

    def reject(self) -> None:
        self._pause.stop()
        if self._handle is not None:
            self._handle.stop()
            self._handle = None
        super().reject()
