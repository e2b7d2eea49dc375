"""Which questions are asked, how many, what counts, and what is done with those trained on. Does not ask them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QStackedWidget, QVBoxLayout, QWidget

from core.datasets.catalog import Listed
from core.evaluation.choosing_metric import possible
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Question
from desktop import i18n
from desktop.evaluation.words import split_words
from desktop.widgets.card import Card
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.why import explained_by

LIMITS = (20, 50, 100, 200, 500)
MINUTES = (5, 10, 30)
_METRICS = {"exact": "exact_match", "f1": "f1"}
"""Metrics that a technical word stands for; each has its sentence below the list, too."""
FILTERS = "*.jsonl *.json *.csv *.tsv *.xlsx *.parquet *.txt"


class QuestionsCard(Card):
    """`changed`: other questions are chosen. `said`: what else is chosen changed."""

    changed = Signal()
    said = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Questions"))
        self._datasets: list[Listed] = []
        self._chosen_metric = False
        self.kind = SegmentedControl(
            [("dataset", self.tr("Dataset")), ("golden", self.tr("Golden questions")), ("file", self.tr("File"))],
            name="evaluation.source", label=self.tr("Where the questions are from"),
        )  # fmt: skip
        self.dataset = _box("evaluation.dataset")
        self.split = _box("evaluation.split")
        for key in ("test", "validation", "train", "all"):
            self.split.addItem(split_words(key), key)
        self.file = FilePicker(
            "file", name="evaluation.file", title=self.tr("Questions"),
            filters=self.tr("Questions ({patterns})").format(patterns=FILTERS),
        )  # fmt: skip
        self.unanswerable = QCheckBox(self.tr("No answer means: not covered"))
        self.unanswerable.setObjectName("evaluation.unanswerable")
        self.unanswerable.setToolTip(
            self.tr(
                "A question without an answer is one that the documents do not answer: saying so is right."
            )
        )
        self.amount = _box("evaluation.limit")
        self.amount.addItem(self.tr("All"), ("limit", 0))
        for most in LIMITS:
            self.amount.addItem(
                self.tr("{count}, spread evenly").format(count=i18n.number(most)), ("limit", most)
            )
        for minutes in MINUTES:
            self.amount.addItem(
                self.tr("As many as {minutes} minutes allow").format(minutes=i18n.number(minutes)),
                ("minutes", minutes),
            )
        self.budget = label(
            self.tr("A sample grows evenly over the tags until the time is up; the result says how sure it is."),
            "faint", wrap=True, name="evaluation.budget",
        )  # fmt: skip
        self.primary = _box("evaluation.primary")
        self.primary_help = label("", "faint", wrap=True, name="evaluation.primary.help")
        self.leaks = QCheckBox(self.tr("Ask those that were trained on, too"))
        self.leaks.setObjectName("evaluation.leaks.keep")
        self.leaks.setToolTip(
            self.tr("Usually they are left out: an answer to what was trained on shows memory, not skill.")
        )
        self.note = label("", "small", wrap=True, name="evaluation.note")
        self._lay_out()
        for control in (self.kind, self.file):
            control.changed.connect(self._source_changed)
        for box in (self.dataset, self.split):
            box.currentIndexChanged.connect(self._source_changed)
        self.unanswerable.toggled.connect(self._source_changed)
        self.amount.currentIndexChanged.connect(self._tell)
        self.primary.activated.connect(self._choose_metric)
        self.primary.currentIndexChanged.connect(self._tell)
        self._source_changed()

    def _lay_out(self) -> None:
        self.body.addWidget(self.kind)
        self._pages = QStackedWidget()
        self._pages.addWidget(
            _page(self._named(self.tr("Dataset"), self.dataset), self._named(self.tr("Part"), self.split))
        )
        golden = label(
            self.tr("The questions of the Documents screen, each with the place where its answer stands."),
            "second", wrap=True,
        )  # fmt: skip
        self._pages.addWidget(_page(golden))
        self._pages.addWidget(_page(self.file, self.unanswerable))
        self.body.addWidget(self._pages)
        self.body.addWidget(self.note)
        self.body.addWidget(self._named(self.tr("How many"), self.amount))
        self.body.addWidget(self.budget)
        counts = label(self.tr("What counts"), "medium")
        counts.setBuddy(self.primary)
        self.primary.setAccessibleName(counts.text())
        self.body.addWidget(_page(explained_by(counts, self.primary, _METRICS), self.primary, gap=4))
        self.body.addWidget(self.primary_help)
        self.body.addWidget(self.leaks)
        self.body.addStretch(1)

    @staticmethod
    def _named(words: str, control: QWidget) -> QWidget:
        naming = label(words, "medium")
        naming.setBuddy(control)
        control.setAccessibleName(words)
        return _page(naming, control, gap=4)

    # -- what there is ---------------------------------------------------------------------------------------

    def set_datasets(self, found: list[Listed], has_golden: bool) -> None:
        """Offer these, keeping what was chosen."""
        self._datasets = found
        names = [one.name for one in found]
        if names != [self.dataset.itemText(at) for at in range(self.dataset.count())]:
            chosen = self.dataset.currentText()
            with QSignalBlocker(self.dataset):
                self.dataset.clear()
                self.dataset.addItems(names)
                self.dataset.setCurrentIndex(names.index(chosen) if chosen in names else 0)
            if not chosen:
                self._choose_part()
            self._source_changed()
        self.kind.set_enabled_choice(
            "golden",
            has_golden,
            "" if has_golden else self.tr("There are none yet: collect them on Documents."),
        )
        if not found and has_golden and self.kind.current() == "dataset":
            self.kind.set_current("golden")

    def choose_dataset(self, path: Path, split: str = "") -> None:
        """Ask this dataset, and of it this part."""
        self.kind.set_current("dataset")
        for at, one in enumerate(self._datasets):
            if one.path.resolve() == path.resolve():
                self.dataset.setCurrentIndex(at)
        self.split.setCurrentIndex(self.split.findData(split)) if split else self._choose_part()

    def _choose_part(self) -> None:
        """What was held out, if anything was; else what was kept for validation; else all."""
        one = self.chosen_dataset
        if one is None:
            return
        counts = one.counts
        part = "test" if counts.test else "validation" if counts.validation else "train"
        self.split.setCurrentIndex(self.split.findData(part))

    @property
    def chosen_dataset(self) -> Listed | None:
        at = self.dataset.currentIndex()
        return self._datasets[at] if 0 <= at < len(self._datasets) else None

    # -- what is chosen --------------------------------------------------------------------------------------

    def source(self, folder: Path) -> dict[str, Any] | None:
        """The job's source, paths relative to the project's folder where they can be; None while nothing is chosen."""
        match self.kind.current():
            case "golden":
                return {"kind": "golden"}
            case "file":
                path = self.file.path()
                if path is None:
                    return None
                return {"kind": "file", "path": str(path), "unanswerable": self.unanswerable.isChecked()}
        one = self.chosen_dataset
        if one is None:
            return None
        return {
            "kind": "dataset",
            "path": one.path.relative_to(folder).as_posix(),
            "split": str(self.split.currentData()),
        }

    def params(self) -> dict[str, Any]:
        """What else the job is told."""
        kind, value = self.amount.currentData()
        return {
            "primary": self.primary.currentData() or "",
            "minutes": value if kind == "minutes" else 0,
            "limit": (value or None) if kind == "limit" else None,
            "leaked": "keep" if self.leaks.isChecked() else "leave_out",
        }

    def show_questions(self, questions: list[Question], notes: str, primary: str) -> None:
        """These would be asked: offer what can count for them, the best fitting metric chosen unless the person did."""
        self.note.setText(notes)
        former = self.primary.currentData() if self._chosen_metric else None
        keys = possible(questions)
        with QSignalBlocker(self.primary):
            self.primary.clear()
            for key in keys:
                self.primary.addItem(i18n.core_text(METRICS[key].label), key)
            wanted = former if former in keys else primary
            self.primary.setCurrentIndex(max(0, self.primary.findData(wanted)))
        self._tell()

    def show_trouble(self, words: str) -> None:
        """Why these questions cannot be asked."""
        self.note.setText(words)

    @Slot()
    def _choose_metric(self) -> None:
        self._chosen_metric = True

    @Slot()
    def _source_changed(self) -> None:
        self._pages.setCurrentIndex(("dataset", "golden", "file").index(self.kind.current()))
        self._chosen_metric = False
        self.changed.emit()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.budget.setVisible(self.amount.currentData()[0] == "minutes")
        key = self.primary.currentData()
        self.primary_help.setText(i18n.core_text(METRICS[key].help) if key else "")
        self.said.emit()


def _box(name: str) -> QComboBox:
    made = ElidedBox()
    made.setObjectName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def _page(*parts: QWidget, gap: int = 10) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for part in parts:
        column.addWidget(part)
    return made
