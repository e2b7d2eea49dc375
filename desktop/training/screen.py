"""The Training screen: a form for a new run, or a run with its curve; and the buttons that start, stop and resume.

Does not know how training works; it follows the job.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from core import runs
from core.datasets.catalog import Listed
from core.errors import UserError
from core.jobs.events import Metrics, Progress
from core.models.model import Model
from core.runs import Run, RunFile, Source
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training import config as configs
from core.training import readme
from core.training.config import TrainConfig
from core.training.samples import Sample
from desktop import i18n
from desktop.context import Changes, Context
from desktop.job_signals import JobHandle
from desktop.training.compare_page import ComparePage
from desktop.training.run_page import RunPage
from desktop.training.runs_table import state_words
from desktop.training.setup_page import SetupPage
from desktop.training.words import method_words
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.screen import Screen

LIST_MS = 5000
"""Between two looks at the records of the runs while one is under way."""


class TrainingScreen(Screen):
    def __init__(self, context: Context) -> None:
        super().__init__(context, key="training")
        self.set_title(self.tr("Training"))
        self._handle: JobHandle | None = None
        self._followed: Run | None = None
        self._stopping = False
        self._fresh = True
        self._listing = QTimer(self)
        self._listing.setInterval(LIST_MS)
        self._listing.timeout.connect(self._list)

        self.pause_button = button(
            self.tr("Pause"),
            name="training.stop",
            icon="pause",
            tip=self.tr("Save a checkpoint and stop; Resume goes on from there"),
            on_click=self._pause,
        )
        self.finish_button = button(
            self.tr("Stop and save"),
            name="training.finish",
            icon="stop",
            role="danger",
            tip=self.tr("End the training where it is and keep what was learnt"),
            on_click=self._finish,
        )
        self.resume_button = button(
            self.tr("Resume"), name="training.resume", icon="play", role="primary", on_click=self._resume
        )
        self.new_button = button(
            self.tr("New run"), name="training.new", icon="plus", role="primary", on_click=self.show_setup
        )
        self.back_button = button(
            self.tr("Back to the runs"), name="training.back", icon="arrow-left", on_click=self._go_back
        )
        self.chat_button = button(
            self.tr("Try it in Chat"), name="training.try", icon="chat-circle-dots", on_click=self._try
        )
        self.compare_button = button(
            self.tr("Compare answers"), name="training.compare", icon="exam", on_click=self._compare
        )
        for made in (
            self.back_button,
            self.chat_button,
            self.compare_button,
            self.finish_button,
            self.pause_button,
            self.resume_button,
            self.new_button,
        ):
            self.add_action(made)

        self.setup = SetupPage(context)
        self.setup.started.connect(self._start)
        self.page = RunPage()
        self.page.opened.connect(self.show_run)
        self.page.again.connect(self._again)
        self.page.deleted.connect(self._delete)
        self.page.compared.connect(self.show_comparison)
        self.page.about.described.connect(self._describe)
        self.empty = EmptyState(
            "table",
            self.tr("There are no rows to learn from yet"),
            self.tr("Training needs a dataset: questions with the answers the model is to give."),
            self.tr("Go to Datasets"),
            name="training.to_datasets",
            on_click=lambda: context.go("datasets"),
        )
        self.stack = QStackedWidget()
        self.comparison = ComparePage()
        for page in (self.empty, self.setup, self.page, self.comparison):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)
        context.jobs.opened.connect(self._follow)
        for handle in context.jobs.active():
            self._follow(handle)
        self._review()

    # -- what is shown -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.project:
            self._fresh = True
            self.page.run = None
        if changes.project or changes.models or changes.datasets or changes.settings:
            self.setup.fill()
        if changes.project or changes.runs:
            self._list()
        if self._fresh:
            self._fresh = False
            self.show_latest()
        elif self.stack.currentWidget() is self.empty and self.setup.has_dataset:
            self.show_setup()

    def shown(self) -> None:
        if self.stack.currentWidget() is self.setup:
            self.setup.fill()

    def go(self, **arguments: Any) -> None:
        """`run`: an id to show; `dataset`, `model`, `method`, `task`: choices for a new run."""
        if "run" in arguments:
            found = [run for run in self._runs() if run.id == arguments["run"]]
            if found:
                self.show_run(found[0])
            return
        if arguments.keys() & {"dataset", "model", "method", "task"}:
            self.show_setup()
            self.setup.choice.choose(**{name: str(value) for name, value in arguments.items()})

    def show_setup(self) -> None:
        """The form for a new run; where there are no rows, what to do about it."""
        self.setup.fill()
        self.stack.setCurrentWidget(self.setup if self.setup.has_dataset else self.empty)
        self._review()

    def show_latest(self) -> None:
        """The run under way, else the newest, else the form."""
        if self._followed is not None and self._handle is not None:
            self.show_run(self._followed)
        elif found := self._runs():
            self.show_run(found[0])
        else:
            self.show_setup()

    def show_run(self, run: Run) -> None:
        try:
            run = runs.read(run.folder)
            self.page.show_run(run, live=self._is_live(run))
        except UserError as error:
            self.context.show_error(error)
            return
        self.page.table.select(run.id)
        self.stack.setCurrentWidget(self.page)
        self._review()

    def show_comparison(self, several: list[Run]) -> None:
        """Runs beside each other."""
        self.comparison.show_runs(several)
        self.stack.setCurrentWidget(self.comparison)
        self._review()

    def _go_back(self) -> None:
        """To the run that was shown, else to the latest."""
        self.show_run(self.page.run) if self.page.run is not None else self.show_latest()

    def _runs(self) -> list[Run]:
        project = self.context.project
        return runs.list_runs(project.runs_dir)[0] if project else []

    def _list(self) -> None:
        project = self.context.project
        found, problems = runs.list_runs(project.runs_dir) if project else ([], [])
        self.page.show_runs(found)
        if self.stack.currentWidget() is self.comparison:
            self.comparison.refresh()
        for problem in problems:
            self.context.show_error(problem)

    def _is_live(self, run: Run | None) -> bool:
        return (
            run is not None
            and self._handle is not None
            and self._followed is not None
            and run.folder == self._followed.folder
        )

    def _review(self) -> None:
        """Title line and buttons for what is shown."""
        run = self.page.run
        on_run = self.stack.currentWidget() is self.page and run is not None
        live = on_run and self._is_live(run)
        begun = live and self._handle is not None and self._handle.job.state == "running"
        can_resume = on_run and not live and run is not None and run.can_resume
        self.pause_button.setVisible(live)
        self.pause_button.setEnabled(not self._stopping)
        self.finish_button.setVisible(begun or (can_resume and run is not None and run.about.steps_done > 0))
        self.finish_button.setEnabled(not self._stopping)
        self.resume_button.setVisible(can_resume)
        finished = on_run and not live and run is not None and run.product is not None
        self.chat_button.setVisible(finished)
        self.compare_button.setVisible(finished)
        self.new_button.setVisible(on_run and not live)
        away = self.stack.currentWidget() in (self.setup, self.comparison)
        self.back_button.setVisible(away and bool(self._runs()))
        self.set_subtitle(
            self.tr("Runs beside each other: the best figure of each line is marked.")
            if self.stack.currentWidget() is self.comparison
            else self.tr("Teach a model by example: choose what, see what it takes, watch it learn.")
        )
        self.set_pill("")
        if not on_run or run is None:
            return
        words, kind = state_words(run)
        if live:
            words, kind = self.tr("Running"), "good"
            if self._stopping:
                words, kind = self.tr("Saving"), "caution"
            elif self._handle is not None and self._handle.job.state == "waiting":
                words, kind = self.tr("Waiting its turn"), "neutral"
        self.set_pill(words, kind)
        about = run.about
        parts = [
            about.name,
            about.model.name or about.model.id,
            about.dataset.name,
            method_words(about.method),
        ]
        if about.train_rows:
            parts.insert(3, self.tr("{count} rows").format(count=i18n.number(about.train_rows)))
        self.set_subtitle("  ·  ".join(part for part in parts if part))

    # -- what the person does ------------------------------------------------------------------------------

    def _start(self, config: TrainConfig, model: Model, dataset: Listed) -> None:
        project = self.context.project
        assert project is not None
        about = RunFile(
            name=runs.next_name(project.runs_dir),
            method=config.method,
            model=Source(model.id, model.name, str(model.path)),
            dataset=Source(config.dataset, dataset.name),
        )
        try:
            run = runs.create(project.runs_dir, config, about)
            self._submit(run)
        except UserError as error:
            self.context.show_error(error)
            return
        self.context.announce(runs=True)
        self.show_run(run)

    def _submit(self, run: Run) -> None:
        title = text(QT_TRANSLATE_NOOP("core", "Train “{name}”"), name=run.about.name)
        self.context.jobs.submit("train", {"run": str(run.folder)}, title)

    def _pause(self) -> None:
        if self._handle is not None:
            self._stopping = True
            self._handle.stop()
            self._review()

    def _finish(self) -> None:
        """End where it is and keep what was learnt; one that is paused is gone on with to do so."""
        run = self.page.run
        if run is None:
            return
        try:
            run.ask_to_finish()
        except UserError as error:
            self.context.show_error(error)
            return
        if self._is_live(run):
            self._stopping = True
            self._review()
        else:
            self._resume()

    def _resume(self) -> None:
        """Go on under the same job where it is still listed, so that its log is one."""
        run = self.page.run
        if run is None:
            return
        try:
            for job in self.context.jobs.listing():
                if job.task == "train" and job.params.get("run") == str(run.folder) and job.can_resume:
                    self.context.jobs.resume(job.id)
                    return
            self._submit(run)
        except UserError as error:
            self.context.show_error(error)

    def _describe(self, run: Run, name: str, notes: str) -> None:
        """The person gave a run another name or notes: its README says so too."""
        try:
            fresh = runs.read(run.folder)
            fresh.describe(name, notes)
            run.about.name, run.about.notes = name, notes
            if not self._is_live(run):
                readme.write(fresh, configs.read(fresh.config_file))
        except UserError as error:
            self.context.show_error(error)
            return
        self.context.announce(runs=True)
        self._review()

    def _try(self) -> None:
        if self.page.run is not None:
            self.context.go("chat", run=self.page.run.id)

    def _compare(self) -> None:
        if self.page.run is not None:
            self.context.go("evaluation", run=self.page.run.id)

    def _again(self, run: Run) -> None:
        try:
            config = configs.read(run.config_file)
        except UserError as error:
            self.context.show_error(error)
            return
        self.show_setup()
        self.setup.show_config(config)

    def _delete(self, run: Run) -> None:
        agreed = dialogs.confirm(
            self,
            self.tr("Delete “{name}”?").format(name=run.about.name),
            self.tr("Its result, checkpoints and curves go with it ({size}). This cannot be undone.").format(
                size=i18n.size(run.size())
            ),
            self.tr("Delete the run"),
            danger=True,
        )
        if not agreed:
            return
        self.page.about.forget()
        try:
            run.delete()
        except UserError as error:
            self.context.show_error(error)
            return
        for job in self.context.jobs.listing():
            if job.params.get("run") == str(run.folder):
                self.context.jobs.forget(job.id)
        if self.page.run is not None and self.page.run.folder == run.folder:
            self.page.run = None
            self._list()
            self.show_latest()
        self.context.announce(runs=True)

    # -- following the job ---------------------------------------------------------------------------------

    def _follow(self, handle: JobHandle) -> None:
        """A training job was started or resumed, here or elsewhere."""
        project = self.context.project
        if handle.job.task != "train" or project is None:
            return
        folder = Path(str(handle.job.params.get("run", "")))
        if folder.parent != project.runs_dir:
            return
        try:
            run = runs.read(folder)
        except UserError:
            return  # the job itself will say so
        self._handle, self._followed, self._stopping = handle, run, False
        self._listing.start()
        handle.started.connect(self._review)
        handle.progressed.connect(self._progress)
        handle.metered.connect(self._meter)
        handle.streamed.connect(self._stream)
        handle.warned.connect(self._warn)
        handle.ended.connect(self._end)
        if self.page.run is not None and self.page.run.folder == folder:
            self.show_run(run)

    def _progress(self, event: Progress) -> None:
        if self._is_live(self.page.run):
            note = i18n.translate(event.note) if event.note else ""
            began = event.total is not None and self.page.cards.phase != note
            self.page.phase(note, event.total)
            if began and self._followed is not None:
                # The first step is about to begin, perhaps from a checkpoint: the record now says from which.
                self._reload(live=True)

    def _meter(self, event: Metrics) -> None:
        if self._is_live(self.page.run):
            self.page.add(event.step, event.values)

    def _stream(self, kind: str, value: Any) -> None:
        if kind == "sample" and self._is_live(self.page.run):
            self.page.answers.add(msgspec.convert(value, Sample))

    def _warn(self, message: Text) -> None:
        if self._is_live(self.page.run):
            self.page.remarks.add(i18n.translate(message))

    def _end(self) -> None:
        followed, self._handle, self._stopping = self._followed, None, False
        self._followed = None
        self._listing.stop()
        self.context.announce(runs=True)
        if followed is not None and self.page.run is not None and self.page.run.folder == followed.folder:
            self._reload(live=False)

    def _reload(self, live: bool) -> None:
        assert self.page.run is not None
        phase = self.page.cards.phase
        try:
            run = runs.read(self.page.run.folder)
        except UserError as error:
            self.context.show_error(error)
            return
        self.page.show_run(run, live=live)
        self.page.cards.phase = phase
        self._list()
        self._review()
