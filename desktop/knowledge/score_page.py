"""How well retrieval does on the person's own questions: the questions, and the settings tried on them.

Knows the jobs that measure; does not measure.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core import fields
from core.errors import UserError
from core.evaluation.retrieval import golden, scores, scoring
from core.evaluation.retrieval.golden import Golden
from core.evaluation.retrieval.places import Places, Wanted
from core.evaluation.retrieval.scores import Score, Setting
from core.jobs.events import Progress
from core.knowledge.catalogue import Catalogue
from core.knowledge.embedders import fetching, known
from core.knowledge.embedders.opening import PACKAGED
from core.knowledge.options import Options
from core.knowledge.rerankers import on_disk
from core.project import Project
from desktop import theme
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.knowledge.score_questions import ScoreQuestions
from desktop.knowledge.score_settings import ScoreSettings
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.segmented import SegmentedControl

_TASKS = ("score_retrieval", "sweep_retrieval")


@dataclass(frozen=True)
class _Known:
    """All there is to show of a project."""

    questions: list[Golden]
    options: Options
    scores: list[Score]
    newest: Score | None
    embedders: list[str]
    """Those on this machine, by the names they are opened by."""
    rerankers: list[str]
    """Likewise."""
    problems: list[UserError]


class ScorePage(QWidget):
    """`left` is emitted when the person goes back to the documents."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: JobHandle | None = None
        self._options = Options()
        self._look = Background(self, latest_only=True)
        self._look.failed.connect(context.show_error)
        self.questions = ScoreQuestions(context)
        self.settings = ScoreSettings()
        self.settings.wanted.connect(self._sweep)
        self.settings.use.connect(self._use)
        back = button(
            self.tr("Documents"),
            name="knowledge.score.back",
            icon="arrow-left",
            role="quiet",
            on_click=self.left.emit,
        )
        self.view = SegmentedControl(
            [("questions", self.tr("Questions")), ("settings", self.tr("Settings"))],
            name="knowledge.score.view",
            label=self.tr("What is shown"),
        )
        self.view.changed.connect(self._show_view)
        self.state = label("", "small", name="knowledge.score.state")
        self._add = button(
            self.tr("Add…"), name="knowledge.golden.add", icon="plus", on_click=self.questions.add
        )
        self._file = button(
            self.tr("From a file…"), name="knowledge.golden.from_file", icon="download-simple",
            on_click=self.questions.take_from_file,
        )  # fmt: skip
        self._dataset = button(
            self.tr("From a dataset…"), name="knowledge.golden.take", icon="table",
            on_click=self.questions.take_from_dataset,
        )  # fmt: skip
        self.measure_button = button(
            self.tr("Measure"),
            name="knowledge.score.measure",
            icon="play",
            role="primary",
            on_click=self.measure,
        )
        self.stop_button = button(
            self.tr("Stop"), name="knowledge.score.stop", icon="stop", on_click=self._stop
        )
        self.stop_button.hide()
        self._view_line, self._actions, self._line = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part in (self._view_line, self._actions, self._line):
            part.setSpacing(10)
        self._view_line.addWidget(back)
        self._view_line.addWidget(self.view)
        self._view_line.addWidget(self.state, 1)
        self._actions.addStretch(1)
        for action in (self._add, self._file, self._dataset, self.stop_button, self.measure_button):
            self._actions.addWidget(action)
        self._line.addLayout(self._view_line, 1)
        self._line.addLayout(self._actions)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.questions)
        self._pages.addWidget(self.settings)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addLayout(self._line)
        outer.addWidget(self._pages, 1)
        context.jobs.opened.connect(self._follow)
        for handle in context.jobs.active():
            self._follow(handle)
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The actions stand beside, or below where words are long.
        needed = self._view_line.sizeHint().width() + self._actions.sizeHint().width() + 10
        way = QBoxLayout.Direction.LeftToRight if needed <= self.width() else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)

    def refresh(self) -> None:
        """Show the project as it is now."""
        project = self._context.project
        if project is not None:
            self._look.run(lambda: _known(project), self._show)

    # -- what is shown ---------------------------------------------------------------------------------------

    def _show(self, found: _Known) -> None:
        self._options = found.options
        self.questions.show_all(found.questions, found.newest)
        now = Setting(found.options.index, found.options.search)
        self.settings.show_all(now, found.scores, found.embedders, found.rerankers)
        for problem in found.problems[:1]:
            self._context.show_error(problem)
        self._show_state()

    def _show_view(self, view: str) -> None:
        self._pages.setCurrentWidget(self.questions if view == "questions" else self.settings)
        self._show_state()

    def _show_state(self) -> None:
        questions = self.view.current() == "questions"
        there = bool(self.questions.questions)
        for action in (self._add, self._file, self._dataset):
            action.setVisible(questions)
        self.stop_button.setVisible(self._job is not None)
        self.measure_button.setVisible(questions and self._job is None)
        self.measure_button.setEnabled(there and self._job is None)
        self.view.set_enabled_choice("settings", there)
        if self._job is None:
            self.state.setText(self.tr("%n question(s)", "", len(self.questions.questions)) if there else "")

    # -- what the person does --------------------------------------------------------------------------------

    def measure(self) -> None:
        if self._context.project is not None and self._job is None:
            self._context.jobs.submit("score_retrieval", {"project": str(self._context.project.folder)})

    def _sweep(self, settings: list[Setting]) -> None:
        if self._context.project is not None and self._job is None:
            self._context.jobs.submit(
                "sweep_retrieval",
                {
                    "project": str(self._context.project.folder),
                    "settings": [fields.to_builtins(one) for one in settings],
                },
            )

    def _use(self, setting: Setting) -> None:
        project = self._context.project
        if project is None:
            return
        new_index = setting.index != self._options.index
        try:
            Options(setting.index, setting.search).save(project)
        except UserError as error:
            self._context.show_error(error)
            return
        self._context.announce(documents=True)
        if new_index:
            self._context.jobs.submit("index", {"project": str(project.folder)})
            self._context.show_message(
                "info", self.tr("A new index is being made; the present one answers until it is ready.")
            )
        else:
            self._context.show_message("good", self.tr("The next question is asked with these settings."))

    def _stop(self) -> None:
        if self._job is not None:
            self.stop_button.setEnabled(False)
            self._job.stop()

    # -- the job, wherever it was started ----------------------------------------------------------------------

    def _follow(self, handle: JobHandle) -> None:
        project = self._context.project
        ours = project is not None and handle.job.params.get("project") == str(project.folder)
        if handle.job.task not in _TASKS or not ours:
            return
        self._job = handle
        self.stop_button.setEnabled(True)
        self.settings.set_working(True)
        self._show_state()
        handle.progressed.connect(lambda event: self._progress(handle, event))
        handle.streamed.connect(lambda kind, _value: self.refresh() if kind == "scored" else None)
        handle.ended.connect(lambda: self._ended(handle))

    def _progress(self, handle: JobHandle, event: Progress) -> None:
        if handle is not self._job:
            return
        self.settings.show_progress(event)
        share = f"{round(100 * event.done / event.total)} %" if event.total else ""
        self.state.setText(self.tr("Measuring… {share}").format(share=share))

    def _ended(self, handle: JobHandle) -> None:
        if handle is self._job:
            self._job = None
            self.settings.set_working(False)
            self.refresh()


def _known(project: Project) -> _Known:
    questions = golden.load(project)
    options = Options.of(project)
    catalogue = Catalogue(project)
    places = Places(catalogue)
    wanted = [one for one in map(places.of, questions) if isinstance(one, Wanted)]
    found, problems = scores.every(project, scoring.basis_of(catalogue, wanted)) if wanted else ([], [])
    now = Setting(options.index, options.search)
    newest = next((one for one in found if one.setting == now), None)
    here = [one.id for one in known.entries() if one.runs_here and fetching.present(one.id)]
    return _Known(questions, options, found, newest, [PACKAGED, *here], on_disk.of_hub(), problems)
