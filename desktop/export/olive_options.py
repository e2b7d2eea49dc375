"""What one of Olive's workflows works on, and its settings as a form. Does not start anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from core import fields, paths, runs
from core.datasets import catalog
from core.errors import UserError
from core.export.olive import plans, tuning
from core.export.olive.plans import Asked
from core.export.olive.workflows import WORKFLOWS, Key
from core.models.library import Library
from core.training.config import TrainConfig
from core.training.methods.names import METHODS
from desktop import i18n, theme
from desktop.context import Context
from desktop.widgets.background import Background
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.form import Form
from desktop.widgets.labels import label

TUNING = (
    "method", "epochs", "learning_rate", "batch_size", "max_length", "rank", "alpha", "dropout", "accumulation",
    "warmup", "scheduler", "weight_decay", "validation_share", "targets", "recompute", "seed",
)  # fmt: skip
"""Settings of a training that Olive has words for."""


@dataclass
class _There:
    """What can be chosen: (value, words)."""

    models: list[tuple[str, str]]
    made: list[tuple[str, str]]
    datasets: list[tuple[str, str]]
    settings: list[tuple[str, str]]


class OliveOptions(QWidget):
    """`changed` is emitted when anything is chosen or typed."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._key: Key = "finetune"
        self._named = False
        self._there = _There([], [], [], [])
        self._looking = Background(self, latest_only=True)
        self._looking.failed.connect(context.show_error)
        self.source = self._combo("olive.source")
        self.dataset = self._combo("olive.dataset")
        self.like = self._combo("olive.like")
        self.like.currentIndexChanged.connect(self._take_settings)
        self.file = FilePicker(
            "file", name="olive.file", title=self.tr("Open a config"), filters="Olive (*.json *.yaml *.yml)"
        )
        self.file.changed.connect(self._edited)
        self.line = QLineEdit()
        self.line.setObjectName("olive.line")
        self.line.setPlaceholderText("olive auto-opt --model_name_or_path …")
        self.line.textChanged.connect(self._edited)
        self.name = QLineEdit()
        self.name.setObjectName("olive.name")
        self.name.textEdited.connect(self._name_edited)
        self.forms: dict[str, Form] = {"finetune": self._tuning_form()}
        for key, kind in plans.OPTIONS.items():
            self.forms[key] = Form(kind, name=f"olive.{key}", columns=3)
        self._rows: list[tuple[QWidget, QWidget]] = []
        self._lay_out()
        for form in self.forms.values():
            form.changed.connect(self._edited)
        self.show_workflow("finetune")

    # -- what there is -------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Look again which models, runs and datasets there are, keeping what was chosen."""
        project, library = self._context.project, Library(self._context.settings)

        def look() -> _There:
            models = [(one.id, one.name) for one in library.models()]
            if project is None:
                return _There(models, [], [], [])
            listed = [one for one in catalog.datasets(project) if one.problem is None]
            known = [
                (
                    one.path.relative_to(project.folder).as_posix(),
                    f"{one.name} ({i18n.number(one.counts.total)})",
                )
                for one in listed
            ]
            tuned = [run for run in runs.list_runs(project.runs_dir)[0] if run.writes]
            like = [(run.id, run.about.name) for run in tuned if run.setting("method") in tuning.PASSES]
            made = [(run.id, run.about.name) for run in tuned if run.adapter is not None]
            return _There(models, made, known, like)

        self._looking.run(look, self._show)

    def show_workflow(self, key: Key) -> None:
        """Show what this one needs, and nothing else."""
        self._key = key
        of = WORKFLOWS[key].of
        shown = {
            "olive.source": of != "file",
            "olive.dataset": of == "rows",
            "olive.like": of == "rows",
            "olive.file": of == "file",
            "olive.line": of == "file",
        }
        for title, control in self._rows:
            visible = shown.get(control.objectName(), True)
            title.setVisible(visible)
            control.setVisible(visible)
        for name, form in self.forms.items():
            form.setVisible(name == key)
        self._fill_sources()
        self._suggest()
        self.changed.emit()

    def asked(self, *, strict: bool = True) -> Asked:
        """The task's params. Raises `UserError` naming the field that does not do."""
        project = self._context.project
        source = str(self.source.currentData() or "")
        run = source.removeprefix("run:") if source.startswith("run:") else ""
        model = "" if run else source
        given: dict[str, Any] = {}
        if (form := self.forms.get(self._key)) is not None:
            value = form.value() if strict else form.value(strict=False)
            if isinstance(value, TrainConfig):
                value.model, value.dataset, value.task = (
                    model,
                    str(self.dataset.currentData() or ""),
                    "generation",
                )
            given = fields.to_builtins(value)
        own = self._key == "own"
        return Asked(
            self._key,
            self.name.text().strip(),
            "" if self._key == "finetune" or own else model,
            str(project.folder) if project else "",
            "" if own else run,
            given,
            str(self.file.path() or "") if own and not self.line.text().strip() else "",
            self.line.text().strip() if own else "",
        )

    def missing(self) -> str:
        """What is still to be chosen, in a sentence; "" where all is there."""
        of = WORKFLOWS[self._key].of
        if self._context.project is None and of in ("rows", "product"):
            return self.tr("Open a project first: its rows and runs are what this works on.")
        if of == "rows" and not self.dataset.count():
            return self.tr("This project has no dataset yet.")
        if of == "product" and not self.source.count():
            return self.tr("No run of this project has made an adapter yet.")
        if of == "file" and not self.line.text().strip() and self.file.path() is None:
            return self.tr("Open a file, or paste a command line of a guide.")
        if not self.name.text().strip():
            return self.tr("Give the result a name.")
        form = self.forms.get(self._key)
        return "" if form is None or form.is_valid() else self.tr("Mend the settings that are marked.")

    # -- drawing -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(6)
        parts: list[tuple[str, QWidget, int, int]] = [
            (self.tr("Model or run"), self.source, 0, 0),
            (self.tr("A config of Olive"), self.file, 0, 0),
            (self.tr("Name of the result"), self.name, 0, 1),
            (self.tr("Rows of"), self.dataset, 2, 0),
            (self.tr("or a command line of a guide"), self.line, 2, 0),
            (self.tr("Settings as in"), self.like, 2, 1),
        ]
        for title, control, row, column in parts:
            control.setAccessibleName(title)
            head = label(title, "medium")
            head.setBuddy(control)
            across = 2 if control is self.line else 1
            grid.addWidget(head, row, column, 1, across)
            grid.addWidget(control, row + 1, column, 1, across)
            grid.setColumnStretch(column, 1)
            self._rows.append((head, control))
        outer.addLayout(grid)
        for form in self.forms.values():
            outer.addWidget(form)

    def _combo(self, name: str) -> QComboBox:
        made = ElidedBox()
        made.setObjectName(name)
        made.currentIndexChanged.connect(self._edited)
        return made

    def _tuning_form(self) -> Form:
        made = Form(TrainConfig, name="olive.finetune", only=TUNING, columns=3)
        made.set_choices("method", [(key, METHODS[key].label) for key in tuning.PASSES])
        return made

    def _show(self, there: _There) -> None:
        self._there = there
        self._fill_sources()
        _refill(self.dataset, there.datasets)
        _refill(self.like, [("", self.tr("What is usual")), *there.settings])
        self._suggest()
        self.changed.emit()

    def _fill_sources(self) -> None:
        of = WORKFLOWS[self._key].of
        made = [
            (f"run:{id}", self.tr("What “{run}” learnt").format(run=name)) for id, name in self._there.made
        ]
        listed = {"rows": self._there.models, "product": made, "both": made + self._there.models, "file": []}
        _refill(self.source, listed[of])

    def _take_settings(self) -> None:
        project, id = self._context.project, str(self.like.currentData() or "")
        if project is None or not id:
            return
        try:
            config = fields.from_builtins(TrainConfig, runs.find(project.runs_dir, id).config())
        except UserError as error:
            self._context.show_error(error)
            return
        self.forms["finetune"].set_value(config)
        _choose(self.source, config.model)
        _choose(self.dataset, config.dataset)

    def _edited(self) -> None:
        self._suggest()
        self.changed.emit()

    def _name_edited(self, words: str) -> None:
        self._named = bool(words.strip())
        self.changed.emit()

    def _suggest(self) -> None:
        """A name that is free, unless the person has given one."""
        if self._named:
            return
        of = self.source.currentText().strip("“”") or "Olive"
        source = str(self.source.currentData() or "")
        if source.startswith("run:"):
            of = next((name for id, name in self._there.made if f"run:{id}" == source), of)
        wanted = {
            "own": "Olive",
            "finetune": f"Olive {of}",
            "optimise": f"{of} ONNX",
            "quantise": f"{of} int4",
            "capture": f"{of} fp32",
            "adapters": f"{of} with adapter",
        }.get(self._key, f"{of} adapter")
        wanted = "".join(" " if sign in '/\\:*?"<>|' else sign for sign in wanted)[:90].strip()
        name, number = wanted, 2
        while (paths.models_dir() / name).exists():
            name, number = f"{wanted} {number}", number + 1
        self.name.setText(name)


def _refill(combo: QComboBox, items: list[tuple[str, str]]) -> None:
    kept = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for value, words in items:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(combo.findData(kept), 0) if items else -1)
    combo.blockSignals(False)


def _choose(combo: QComboBox, value: str) -> None:
    at = combo.findData(value)
    if at >= 0:
        combo.setCurrentIndex(at)
