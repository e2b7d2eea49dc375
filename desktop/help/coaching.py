"""The guided first run: which steps there are, which of them are done, and what of it is kept with the project.

Sees what really happened: jobs that ended, and what lies in the project. Does not know how a step is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal

from core import fields, runs
from core.advice import advice
from core.errors import UserError
from core.evaluation import trials_kept
from core.jobs.events import Event, Finished
from core.knowledge.catalogue import Catalogue
from core.project import Project
from core.text import QT_TRANSLATE_NOOP
from desktop import errors
from desktop.context import Changes, Context
from desktop.job_signals import JobHandle

FILE = "guided.json"


class Step(NamedTuple):
    """`screen` is where it is done, `targets` the controls to press there, by object name: the first that can be."""

    key: str
    title: str
    words: str
    screen: str
    targets: tuple[str, ...]

    def named(self) -> str:
        return QCoreApplication.translate("Coaching", self.title)

    def said(self) -> str:
        return QCoreApplication.translate("Coaching", self.words)


STEPS = (
    Step(
        "decide",
        QT_TRANSLATE_NOOP("Coaching", "Decide which way to go"),
        QT_TRANSLATE_NOOP(
            "Coaching",
            "Answer the questions. You then see whether documents, training or both suit the work, and why.",
        ),
        "advice",
        ("advice.question_page",),
    ),
    Step(
        "index",
        QT_TRANSLATE_NOOP("Coaching", "Make the documents findable"),
        QT_TRANSLATE_NOOP(
            "Coaching", "Press Index. The handbook is read and cut into passages that a question can find."
        ),
        "knowledge",
        ("knowledge.index",),
    ),
    Step(
        "search",
        QT_TRANSLATE_NOOP("Coaching", "Search the documents"),
        QT_TRANSLATE_NOOP(
            "Coaching",
            "Ask something about the handbook. What you find here is what a model would answer from.",
        ),
        "knowledge",
        ("knowledge.search_box",),
    ),
    Step(
        "rows",
        QT_TRANSLATE_NOOP("Coaching", "Look at what is learnt"),
        QT_TRANSLATE_NOOP(
            "Coaching",
            "Choose a row, then What is trained. The marked part is what the model learns to write.",
        ),
        "datasets",
        ("datasets.preview", "datasets.table"),
    ),
    Step(
        "train",
        QT_TRANSLATE_NOOP("Coaching", "Train the small model"),
        QT_TRANSLATE_NOOP(
            "Coaching",
            "Press Start training. In about two minutes it learns the answers; watch the loss fall.",
        ),
        "training",
        ("training.start", "training.new"),
    ),
    Step(
        "measure",
        QT_TRANSLATE_NOOP("Coaching", "Measure what it brought"),
        QT_TRANSLATE_NOOP(
            "Coaching", "Press Compare. The same questions go to the model before and after training."
        ),
        "evaluation",
        ("evaluation.compare", "evaluation.new"),
    ),
    Step(
        "ask",
        QT_TRANSLATE_NOOP("Coaching", "Ask, and check the source"),
        QT_TRANSLATE_NOOP(
            "Coaching", "Ask the documents in the chat, then press a number in the answer to see the page."
        ),
        "chat",
        ("chat.composer",),
    ),
)


class Kept(msgspec.Struct):
    """``guided.json`` in the project. `done`: keys of the steps that are done or passed over; `left`: not shown."""

    done: list[str] = []
    left: bool = False
    folded: bool = False


class Coaching(QObject):
    """`changed`: another step is in front, or all are done. `advanced`: it came by itself."""

    changed = Signal()
    advanced = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.project: Project | None = None
        self.kept = Kept(left=True)
        self._begun = False
        context.changed.connect(self._hear)
        context.jobs.arrived.connect(self._hear_job)
        self.open()

    # -- what is shown ---------------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether the person is led in the open project."""
        return self.project is not None and not self.kept.left

    @property
    def step(self) -> Step | None:
        """The first step that is not done; None where all are."""
        return next((step for step in STEPS if step.key not in self.kept.done), None)

    @property
    def number(self) -> int:
        """Of the step in front, from 1; one more than there are where all are done."""
        step = self.step
        return STEPS.index(step) + 1 if step is not None else len(STEPS) + 1

    # -- what the person does ----------------------------------------------------------------------------------

    def open(self) -> None:
        """Take up what is kept with the open project."""
        self.project = self._context.project
        self.kept = load(self.project) if self.project is not None else Kept(left=True)
        self._begun = self.project is not None and file_of(self.project).is_file()
        if self._begun:
            self._look(Changes(project=True))
        self.changed.emit()

    def begin(self) -> None:
        """Lead through the open project: from the first step that is not done, or all anew where all are."""
        if self.project is None:
            return
        if self.step is None:
            self.kept.done.clear()
        else:
            self._look(Changes(project=True))
        self.kept.left = self.kept.folded = False
        self._begun = True
        self._keep()

    def leave(self) -> None:
        self.kept.left = True
        self._keep()

    def fold(self, folded: bool) -> None:
        self.kept.folded = folded
        self._keep()

    def skip(self) -> None:
        """Pass the step in front over."""
        if self.step is not None:
            self._note(self.step.key)

    # -- what happened -------------------------------------------------------------------------------------------

    def _hear(self, changes: Changes) -> None:
        if changes.project:
            self.open()
        elif self._begun:
            # Also while it is left, so that it can be taken up where the person is by then.
            self._look(changes)

    def _look(self, changes: Changes) -> None:
        """What lies in the project now, of that which changed."""
        project = self.project
        assert project is not None
        for key, concerned, there in (
            ("decide", changes.advice, _advised),
            ("index", changes.documents, _indexed),
            ("train", changes.runs, _trained),
            ("measure", changes.trials, _measured),
        ):
            if (concerned or changes.project) and key not in self.kept.done and _holds(there, project):
                self._note(key)

    def _hear_job(self, handle: JobHandle, event: Event) -> None:
        if not self._begun or self.project is None or not isinstance(event, Finished):
            return
        job = handle.job
        if job.params.get("project", str(self.project.folder)) != str(self.project.folder):
            return
        result = event.result if isinstance(event.result, dict) else {}
        if job.task == "search" and result.get("passages"):
            self._note("search")
        elif job.task == "render_row":
            self._note("rows")
        elif job.task == "answer" and result.get("citations"):
            self._note("ask")

    def _note(self, key: str) -> None:
        if key in self.kept.done:
            return
        before = self.step
        self.kept.done.append(key)
        self._keep()
        if self.step is not before:
            self.advanced.emit()

    def _keep(self) -> None:
        if self.project is not None:
            save(self.project, self.kept)
        self.changed.emit()


def begin_with(project: Project) -> None:
    """Have a new project begin with the guided first run."""
    save(project, Kept())


def file_of(project: Project) -> Path:
    return project.folder / FILE


def load(project: Project) -> Kept:
    """What is kept; not shown where nothing is, or it cannot be read."""
    file = file_of(project)
    if not file.is_file():
        return Kept(left=True)
    try:
        return fields.load(Kept, file)
    except UserError as error:
        errors.log(f"the place in the guided first run could not be read: {error}")
        return Kept(left=True)


def save(project: Project, kept: Kept) -> None:
    try:
        fields.save(file_of(project), kept)
    except UserError as error:
        # Only how far one is; it holds until the program ends.
        errors.log(f"the place in the guided first run could not be saved: {error}")


def _holds(there: Callable[[Project], bool], project: Project) -> bool:
    try:
        return there(project)
    except UserError:
        return False  # told by the screen it belongs to


def _advised(project: Project) -> bool:
    return advice.load(project) is not None


def _indexed(project: Project) -> bool:
    documents = Catalogue(project).listing()
    return bool(documents) and all(document.status == "indexed" for document in documents)


def _trained(project: Project) -> bool:
    return bool(runs.finished(project.runs_dir))


def _measured(project: Project) -> bool:
    return any(trial.results for trial in trials_kept.list_trials(project)[0])
