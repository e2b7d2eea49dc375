"""A new comparison: its questions, and who answers them. Knows what would be asked; does not ask."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core import runs
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import sets
from core.evaluation.choosing_metric import choose
from core.evaluation.sets import Questions
from core.project import Project
from desktop import i18n, theme
from desktop.context import Context
from desktop.evaluation.arms_card import ArmsCard
from desktop.evaluation.questions_card import QuestionsCard
from desktop.evaluation.who import World, look
from desktop.evaluation.words import questions_words
from desktop.widgets import layouts
from desktop.widgets.background import Background
from desktop.widgets.empty_state import EmptyState

NARROW = 900
"""Pixels below which the two cards stand below each other."""
LATER_MS = 60
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own, which its Python does not name: no limit."""


class SetupRoom(QWidget):
    """`ready` changes with what is chosen; `tell` is emitted when it did."""

    tell = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ready_questions = False
        self._wanted_run = ""
        self._world: World | None = None
        self._look = Background(self, latest_only=True)
        self._look.failed.connect(context.show_error)
        self._read = Background(self, latest_only=True)
        self._read.failed.connect(self._cannot_read)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._read_questions)
        self.questions = QuestionsCard()
        self.arms = ArmsCard()
        self.questions.changed.connect(self._stale)
        self.questions.said.connect(self.tell)
        self.arms.changed.connect(self._stale)
        self.empty = EmptyState(
            "exam",
            self.tr("There are no questions to ask yet"),
            self.tr(
                "A comparison asks base, documents, tuned and both the same questions, and says which answers better, "
                "and how sure that is."
            ),
            self.tr("Go to Datasets"),
            name="evaluation.to_datasets",
            on_click=lambda: context.go("datasets"),
            second_text=self.tr("Ask questions of a file"),
            second_name="evaluation.use_file",
            second_click=self._use_file,
        )
        inside = QWidget()
        inside.setProperty("role", "page")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 6, 0)
        self._row.setSpacing(theme.GAP)
        self._row.addWidget(self.questions, 4)
        self._row.addWidget(self.arms, 5)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(layouts.scrolling(inside, name="evaluation.setup"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= NARROW * theme.size() / theme.SIZES["body"]
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
        # Who answers takes a line for each: it needs the room more.
        self.questions.setMaximumWidth(self.width() * 2 // 5 if beside else QWIDGETSIZE_MAX)

    # -- what there is ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look again who can answer and what can be asked."""
        project = self._context.project
        if project is None:
            self._stack.setCurrentIndex(0)
            return
        settings = self._context.settings
        self._look.run(lambda: look(project, settings), self._take)

    def _take(self, world: World) -> None:
        self._world = world
        self.questions.set_datasets(world.datasets, world.golden)
        self.arms.set_answerers(world.answerers, world.has_documents)
        if self._wanted_run:
            self.compare_run(self._wanted_run)
        if world.datasets or world.golden:
            self._stack.setCurrentIndex(1)
        elif self.questions.kind.current() != "file":
            self._stack.setCurrentIndex(0)
        self._stale()

    def _use_file(self) -> None:
        self.questions.kind.set_current("file")
        self._stack.setCurrentIndex(1)

    @property
    def is_empty(self) -> bool:
        return self._stack.currentIndex() == 0

    def compare_run(self, run_id: str) -> None:
        """This run and its base, on the questions of its dataset: those held out, where there are any."""
        project = self._context.project
        if (
            self._world is None
            or project is None
            or not any(one.run == run_id for one in self._world.answerers)
        ):
            self._wanted_run = run_id
            return
        self._wanted_run = ""
        self.arms.choose_run(run_id)
        try:
            path = Path(runs.find(project.runs_dir, run_id).about.dataset.path)
        except UserError as error:
            self._context.show_error(error)
            return
        path = path if path.is_absolute() else project.folder / path
        self.questions.choose_dataset(path)

    # -- what would be asked ---------------------------------------------------------------------------------

    @Slot()
    def _stale(self) -> None:
        self._ready_questions = False
        self._later.start()
        self.tell.emit()

    @Slot()
    def _read_questions(self) -> None:
        project = self._context.project
        if project is None:
            return
        source, arms = self.questions.source(project.folder), self.arms.arms
        if source is None:
            return
        self._read.run(lambda: _read(project, source, arms), self._show_questions)

    def _show_questions(self, read: Questions) -> None:
        found = read.found
        notes = i18n.sentences(*read.notes[:3])
        self.questions.show_questions(found, i18n.joined([questions_words(len(found)), notes]), choose(found))
        self._ready_questions = True
        self.tell.emit()

    @Slot(object)
    def _cannot_read(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.questions.show_trouble(i18n.told(error))
        else:
            self._context.show_error(error)

    # -- what is chosen --------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether it can begin as it is."""
        return self._ready_questions and self.arms.can_ask

    def params(self) -> dict[str, Any] | None:
        """The params of the job; None while nothing can be asked."""
        project = self._context.project
        source = self.questions.source(project.folder) if project else None
        if project is None or source is None or not self.ready:
            return None
        return {
            "project": str(project.folder),
            "source": source,
            "arms": [msgspec.to_builtins(arm) for arm in self.arms.arms],
            **self.questions.params(),
        }


def _read(project: Project, source: dict[str, Any], arms: list[Arm]) -> Questions:
    return sets.read(project, sets.sources_of(source), arms, lambda: None)
