"""What is to be compared: which questions, how many, and which ways of answering. Does not know how it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout

from core import runs
from core.datasets.catalog import Listed, datasets
from core.evaluation.trials import Arm
from core.models.library import Library
from core.runs import Run
from desktop import i18n, theme
from desktop.context import Context
from desktop.evaluation.trials_table import split_words
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label

MOST_ARMS = 8
COLUMNS = 4
LIMITS = (0, 20, 50, 100, 200, 500)


class ChoiceCard(Card):
    """`wanted` is emitted when the comparison is to begin."""

    wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("What is compared"))
        self.context = context
        self._datasets: list[Listed] = []
        self._arms: list[tuple[Arm, QCheckBox]] = []
        self.dataset = _box("evaluation.dataset", self.tr("Dataset"))
        self.dataset.currentIndexChanged.connect(self._count)
        self.split = _box("evaluation.split", self.tr("Questions"))
        for key in ("train", "validation", "test", "all"):
            self.split.addItem(split_words(key), key)
        self.split.currentIndexChanged.connect(self._count)
        self.limit = _box("evaluation.limit", self.tr("How many"))
        for most in LIMITS:
            self.limit.addItem(
                self.tr("All of them")
                if not most
                else self.tr("The first {count}").format(count=i18n.number(most)),
                most,
            )
        self.compare = button(
            self.tr("Compare"),
            name="evaluation.compare",
            icon="play",
            role="primary",
            shortcut="Ctrl+Return",
            on_click=self.wanted.emit,
        )
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for title, control, stretch in (
            (self.tr("Dataset"), self.dataset, 3),
            (self.tr("Questions"), self.split, 3),
            (self.tr("How many"), self.limit, 2),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label(title, "medium"))
            column.addWidget(control)
            row.addLayout(column, stretch)
        last = QVBoxLayout()
        last.addStretch(1)
        last.addWidget(self.compare)
        row.addLayout(last)
        self.body.addLayout(row)
        who = QHBoxLayout()
        who.setSpacing(theme.GAP)
        who.addWidget(label(self.tr("Who answers"), "medium"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(COLUMNS, 1)
        who.addLayout(self._grid, 1)
        self.body.addLayout(who)
        self.note = label("", "small", wrap=True, name="evaluation.note")
        self.body.addWidget(self.note)

    def fill(self) -> None:
        """Look again which datasets, runs and models there are, keeping what was chosen."""
        project = self.context.project
        self._datasets = [one for one in datasets(project) if not one.problem] if project else []
        names = [one.name for one in self._datasets]
        if names != [self.dataset.itemText(index) for index in range(self.dataset.count())]:
            chosen = self.dataset.currentText()
            self.dataset.blockSignals(True)
            self.dataset.clear()
            self.dataset.addItems(names)
            self.dataset.setCurrentIndex(names.index(chosen) if chosen in names else 0)
            self.dataset.blockSignals(False)
        self._fill_arms(runs.finished(project.runs_dir) if project else [])
        self._count()

    def choose_run(self, run_id: str) -> None:
        """Compare this run with its base, on the questions it was trained on."""
        for arm, box in self._arms:
            folder = Path(arm.adapter).parent.name if arm.adapter else ""
            box.setChecked(folder == run_id or not arm.adapter)
        self.split.setCurrentIndex(self.split.findData("train"))

    def arms(self) -> list[Arm]:
        return [arm for arm, box in self._arms if box.isChecked()]

    @property
    def chosen_dataset(self) -> Listed | None:
        index = self.dataset.currentIndex()
        return self._datasets[index] if 0 <= index < len(self._datasets) else None

    @property
    def has_choice(self) -> bool:
        return bool(self._datasets)

    def _fill_arms(self, finished: list[Run]) -> None:
        known = {arm for arm, _ in self._arms}
        checked = set(self.arms())
        arms = self._possible(finished)
        if [arm for arm, _ in self._arms] == arms:
            return
        for _, box in self._arms:
            box.deleteLater()
        self._arms = []
        newest = next((arm for arm in arms if arm.adapter), None)
        for place, arm in enumerate(arms):
            box = QCheckBox(arm.name)
            box.setObjectName(f"evaluation.arm.{place}")
            # At first the newest run against its base; what the person chose stays chosen.
            fresh = arm not in known and (arm == newest or (not known and not arm.adapter))
            box.setChecked(arm in checked or fresh)
            box.toggled.connect(self._count)
            self._grid.addWidget(box, place // COLUMNS, place % COLUMNS)
            self._arms.append((arm, box))

    def _possible(self, finished: list[Run]) -> list[Arm]:
        """The bases of the newest runs, then these runs; with no run, every model there is."""
        project = self.context.project
        models = {model.id: model.name for model in Library(self.context.settings).models()}
        usable = [run for run in finished if run.about.model.id in models][: MOST_ARMS - 1]
        bases = list(dict.fromkeys(run.about.model.id for run in usable)) or list(models)
        arms = [Arm(self.tr("{model} alone").format(model=models[one]), one) for one in bases]
        if project:
            arms += [
                Arm(
                    run.about.name,
                    run.about.model.id,
                    product.relative_to(project.folder).as_posix(),
                )
                for run in usable
                if (product := run.product)
            ]
        return arms[:MOST_ARMS]

    def _count(self) -> None:
        """Say how many questions that is, and whether there is anything to compare."""
        dataset, split = self.chosen_dataset, self.split.currentData()
        count = 0
        if dataset:
            counts = dataset.counts
            count = {
                "train": counts.train + counts.unassigned,
                "validation": counts.validation,
                "test": counts.test,
                "all": counts.total,
            }[split]
        words = self.tr("{count} rows are marked as such.").format(count=i18n.number(count))
        if split == "train":
            words += " " + self.tr("Rows that a run kept back for its validation are not asked.")
        if split == "validation":
            words += " " + self.tr("Rows that a run kept back for its validation are added.")
        self.note.setText(words if dataset else "")
        self.compare.setEnabled(dataset is not None and bool(self.arms()))


def _box(name: str, words: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(words)
    return made
