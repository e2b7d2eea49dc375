"""The Evaluation screen: the same questions to several ways of answering, which is better, and how sure that is.

Does not know how answers are made or scored; it follows the job.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from core.errors import UserError
from core.evaluation import trials_kept, votes, watch
from core.evaluation.trial import Trial
from core.evaluation.watch import Check
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n
from desktop.context import Changes, Context
from desktop.evaluation.answers_room import AnswersRoom
from desktop.evaluation.checks_room import ChecksRoom
from desktop.evaluation.earlier_room import EarlierRoom
from desktop.evaluation.following import Following
from desktop.evaluation.leaks_room import LeaksRoom
from desktop.evaluation.result_room import ResultRoom
from desktop.evaluation.setup_room import SetupRoom
from desktop.evaluation.slices_room import SlicesRoom
from desktop.evaluation.trial_actions import TrialActions
from desktop.evaluation.words import questions_words, source_words
from desktop.job_signals import JobHandle
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.screen import Screen
from desktop.widgets.segmented import SegmentedControl

OF_A_TRIAL = ("result", "answers", "slices", "leaks")


class EvaluationScreen(Screen):
    """One room at a time: what to compare, the result, answers, slices, leaks, earlier comparisons, checks."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="evaluation")
        self.set_title(self.tr("Evaluation"))
        self.trial: Trial | None = None
        self.following: Following | None = None
        self._wanted_trial = self._wanted_check = ""
        self._wants_report = False
        self._list_work = Background(self, latest_only=True)
        self._list_work.failed.connect(context.show_error)
        self._load_work = Background(self, latest_only=True)
        self._load_work.failed.connect(context.show_error)

        self.setup = SetupRoom(context)
        self.result = ResultRoom()
        self.answers = AnswersRoom(context)
        self.slices = SlicesRoom(context)
        self.leaks = LeaksRoom()
        self.earlier = EarlierRoom(context)
        self.checks = ChecksRoom(context)
        self._rooms: dict[str, QWidget] = {
            "setup": self.setup, "result": self.result, "answers": self.answers, "slices": self.slices,
            "leaks": self.leaks, "earlier": self.earlier, "checks": self.checks,
        }  # fmt: skip
        self._make_actions()
        self.view = SegmentedControl(
            [
                ("setup", self.tr("New")), ("result", self.tr("Result")), ("answers", self.tr("Answers")),
                ("slices", self.tr("Slices")), ("leaks", self.tr("Leaks")), ("earlier", self.tr("Earlier")),
                ("checks", self.tr("Checks")),
            ],
            name="evaluation.view", label=self.tr("What is shown"),
        )  # fmt: skip
        self.view.changed.connect(self._show_room)
        line = QHBoxLayout()
        line.addWidget(self.view)
        line.addStretch(1)
        self.stack = QStackedWidget()
        for room in self._rooms.values():
            self.stack.addWidget(room)
        self.body.addLayout(line)
        self.body.addWidget(self.stack, 1)

        self.setup.tell.connect(self._tell)
        self.result.go_on_wanted.connect(self._go_on)
        self.earlier.wanted.connect(self._open)
        self.earlier.watched.connect(self._show_check)
        self.checks.wanted.connect(self._open)
        self.checks.asked_again.connect(self._ask_check)
        context.jobs.opened.connect(self._follow)
        self._show_room("setup")
        for handle in context.jobs.active():
            self._follow(handle)
        self._tell()

    def _make_actions(self) -> None:
        self.stop_button = button(
            self.tr("Stop"), name="evaluation.stop", icon="stop", role="danger", on_click=self._stop
        )
        self.new_button = button(
            self.tr("New comparison"), name="evaluation.new", icon="plus",
            on_click=lambda: self.view.set_current("setup"),
        )  # fmt: skip
        self.compare = button(
            self.tr("Compare"), name="evaluation.compare", icon="play", role="primary", shortcut="Ctrl+Return",
            on_click=self._compare,
        )  # fmt: skip
        self.actions_of_trial = TrialActions(self.context, self)
        self.actions_of_trial.judged.connect(self._judged)
        for made in (*self.actions_of_trial.buttons, self.new_button, self.stop_button, self.compare):
            self.add_action(made)

    # -- what is shown -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.project:
            self._forget()
        if self.has_project:
            self.setup.refresh()
            if changes.project or changes.trials or changes.runs or changes.documents:
                self._list()
            if changes.chats and self.trial is not None and self.following is None:
                self._reload(self.trial.id, only_if_changed=True)
        self._tell()

    def shown(self) -> None:
        if self.has_project:
            self.setup.refresh()

    def go(self, **arguments: Any) -> None:
        """`run`: the id of a run to compare with its base; `trial`: one to show; `report`: one to report on."""
        if run := arguments.get("run"):
            self.setup.compare_run(str(run))
            self.view.set_current("setup")
        elif trial := arguments.get("trial") or arguments.get("report"):
            self._wants_report = "report" in arguments
            self._load(str(trial))

    def _forget(self) -> None:
        """Another project is open: nothing of the former one stays."""
        if self.following is not None:
            self.following.deleteLater()
            self.following = None
        self._set_trial(None)
        self.view.set_current("setup")
        for handle in self.context.jobs.active():
            self._follow(handle)

    def _set_trial(self, trial: Trial | None) -> None:
        """Show this trial in all rooms."""
        self.trial = trial
        running = self.following is not None and trial is self.following.trial
        self.result.show_trial(trial, running=running)
        self.answers.show_trial(trial)
        self.slices.show_trial(trial)
        self.leaks.show_trial(trial)
        self._tell()

    @Slot(str)
    def _show_room(self, key: str) -> None:
        self.stack.setCurrentWidget(self._rooms[key])
        if key == "slices":
            self.slices.work_out()
        elif key == "answers":
            self.answers.look()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """What can be done now, and what the header says."""
        running = self.following is not None
        here = self.view.current()
        for key in OF_A_TRIAL:
            self.view.set_enabled_choice(
                key, self.trial is not None, "" if self.trial else self.tr("Nothing was compared yet")
            )
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(self.following is not None and not self.following.stopping)
        setting_up = here == "setup"
        self.compare.setVisible(setting_up and not running and not self.setup.is_empty)
        self.compare.setEnabled(self.setup.ready)
        self.new_button.setVisible(not setting_up and not running)
        self.actions_of_trial.offer(self.trial, visible=here in OF_A_TRIAL and not running)
        self.checks.set_busy(running)
        if here in OF_A_TRIAL and self.trial is not None:
            trial = self.trial
            said = [
                source_words(trial),
                trial.questions and questions_words(len(trial.questions)),
                i18n.when(trial.created),
            ]
            self.set_subtitle(i18n.joined(one for one in said if one))
        else:
            self.set_subtitle(
                self.tr(
                    "The same questions to several ways of answering: which is better, and how sure that is."
                )
            )
        self.set_pill(self.tr("Running") if running else "", "good")
        self._fit_header()

    def _list(self) -> None:
        project = self.context.project
        if project is not None:
            self._list_work.run(lambda: _kept(project), self._show_kept)

    def _show_kept(self, found: tuple[list[Trial], list[Check], list[UserError]]) -> None:
        trials, checks, problems = found
        self.earlier.show_trials(trials)
        self.checks.show_checks(checks, trials)
        if self._wanted_check:
            self.checks.choose(self._wanted_check)
            self._wanted_check = ""
        for problem in problems[:1]:
            self.context.show_error(problem)
        gone = self.trial is not None and self.following is None and all(
            one.id != self.trial.id for one in trials
        )  # fmt: skip
        if gone:
            self._set_trial(None)
            if self.view.current() in OF_A_TRIAL:
                self.view.set_current("earlier" if trials else "setup")
        if self.trial is None and self.following is None and trials:
            self._set_trial(trials[0])

    def _load(self, trial_id: str) -> None:
        project = self.context.project
        if project is not None and self.following is None:
            self._load_work.run(lambda: votes.load(project, trial_id), self._open)

    @Slot(object)
    def _open(self, trial: Trial) -> None:
        wants_report, self._wants_report = self._wants_report, False
        if self.following is None:
            self._set_trial(trial)
            self.view.set_current("result")
            if wants_report:
                self.actions_of_trial.report()

    @Slot(str)
    def _show_check(self, check_id: str) -> None:
        self._wanted_check = check_id
        self.view.set_current("checks")
        self._list()

    # -- what the person does ------------------------------------------------------------------------------

    @Slot()
    def _compare(self) -> None:
        if (params := self.setup.params()) is not None and self.following is None:
            source = params["source"]
            name = source.get("path", "").rsplit("/", 1)[-1].rsplit(".", 1)[0] or self.tr("Golden questions")
            self._submit(params, name)

    def _submit(self, params: dict[str, Any], name: str) -> None:
        title = text(QT_TRANSLATE_NOOP("core", "Compare answers on “{name}”"), name=name)
        self.context.jobs.submit("trial", params, title)

    @Slot()
    def _go_on(self) -> None:
        """Ask what was not asked; where the time was up, for as long again."""
        trial, project = self.trial, self.context.project
        if trial is None or project is None or not trial.recipe or self.following is not None:
            return
        minutes = float(trial.recipe.get("minutes") or 0)
        if trial.ended == "budget":
            minutes += trial.seconds / 60
        recipe = {key: value for key, value in trial.recipe.items() if key != "project"}
        params = {**recipe, "project": str(project.folder), "minutes": minutes, "trial": trial.id}
        self._submit(params, source_words(trial))

    @Slot(object)
    def _ask_check(self, check: Check) -> None:
        project = self.context.project
        if project is not None and self.following is None:
            self._submit(watch.params(project, check), check.name)

    @Slot()
    def _stop(self) -> None:
        if self.following is not None:
            self.following.stop()
            self._tell()

    @Slot()
    def _judged(self) -> None:
        if self.trial is not None and self.following is None:
            self._reload(self.trial.id)
        self.context.announce(trials=True)

    # -- following the job ---------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, handle: JobHandle) -> None:
        """A comparison was started or resumed, here or elsewhere."""
        project = self.context.project
        params = handle.job.params
        ours = project is not None and params.get("project") == str(project.folder)
        if ours and handle.job.task == "judge_trial":
            self.actions_of_trial.follow(handle)
        if not ours or handle.job.task != "trial":
            return
        if self.following is not None:
            return  # one at a time is shown; the other one is listed when it ends
        made = self.following = Following(self, handle)
        made.began.connect(self._began)
        made.replied.connect(self.answers.renew)
        made.measured.connect(self._measured)
        made.progressed.connect(self.result.show_progress)
        made.finished.connect(self._finished)
        made.ended.connect(self._ended)
        self._set_trial(made.trial)
        self.view.set_current("result")

    @Slot()
    def _began(self) -> None:
        if self.following is not None:
            self._set_trial(self.following.trial)

    @Slot()
    def _measured(self) -> None:
        if self.following is not None and self.trial is self.following.trial:
            self.result.renew(running=True)

    @Slot(str)
    def _finished(self, trial_id: str) -> None:
        self._wanted_trial = trial_id

    @Slot()
    def _ended(self) -> None:
        following, self.following = self.following, None
        if following is None:
            return
        following.deleteLater()
        wanted, self._wanted_trial = self._wanted_trial or following.trial.id, ""
        if wanted:
            self._reload(wanted)
        else:
            # It failed before there was anything to ask.
            self._set_trial(None)
            self.view.set_current("setup")
        self._tell()
        self.context.announce(trials=True)

    def _reload(self, trial_id: str, *, only_if_changed: bool = False) -> None:
        """Show the trial as it is kept, with the votes there are, in the room and at the question that were shown."""
        project = self.context.project
        if project is None:
            return

        def show(trial: Trial) -> None:
            known = self.trial.results if self.trial is not None and self.trial.id == trial_id else []
            if self.following is not None or (only_if_changed and known == trial.results):
                return
            place = self.answers.detail.place
            self._set_trial(trial)
            if place is not None and place < len(trial.questions):
                self.answers.open_question(place)

        self._load_work.run(lambda: votes.load(project, trial_id), show)


def _kept(project: Project | None) -> tuple[list[Trial], list[Check], list[UserError]]:
    if project is None:
        return [], [], []
    found, problems = trials_kept.list_trials(project)
    try:
        checks = watch.load(project)
    except UserError as error:
        checks, problems = [], [*problems, error]
    return found, checks, problems
