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
from desktop.training.agree_dialog import agrees_to_all
from desktop.training.compare_page import ComparePage
from desktop.training.following import Following
from desktop.training.merging import Merging
from desktop.training.packing import Packing
from desktop.training.run_page import RunPage
from desktop.training.runs_table import state_words
from desktop.training.searching import Searching
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
        self._following = Following(context, self)
        self._fresh = True
        self._listing = QTimer(self)
        self._listing.setInterval(LIST_MS)
        self._listing.timeout.connect(self._look_again)

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
        self.merging = Merging(context, self)
        self.merge_button = button(
            self.tr("Merge"),
            name="training.merge",
            icon="cube",
            tip=self.tr("Make a model of its own of what this run has learnt"),
            on_click=self._merge,
        )
        self.export_button = button(
            self.tr("Export"),
            name="training.export",
            icon="package",
            tip=self.tr("Make an ONNX model of what this run has learnt, for other programs and machines"),
            on_click=lambda: self.context.go("export", run=self.page.run.id if self.page.run else ""),
        )
        for made in (
            self.back_button,
            self.chat_button,
            self.compare_button,
            self.merge_button,
            self.export_button,
            self.finish_button,
            self.pause_button,
            self.resume_button,
            self.new_button,
        ):
            self.add_action(made)

        self.setup = SetupPage(context)
        self.setup.started.connect(self._start)
        self.setup.searched.connect(self._set_up_search)
        self.page = RunPage(context)
        self.page.runs.opened.connect(self.show_run)
        self.page.runs.again.connect(self._again)
        self.page.runs.deleted.connect(self._delete)
        self.page.runs.compared.connect(self.show_comparison)
        self.page.runs.searches.connect(self.show_searches)
        self.packing = Packing(context, self)
        self.page.runs.packed.connect(self.packing.pack)
        self.page.runs.brought_back.connect(self.packing.bring_back)
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
        self.search = Searching(context, self._following)
        self.search.changed.connect(self._review)
        self.search.emptied.connect(self.show_latest)
        self.search.page.opened.connect(self.show_run)
        self.search.page.again.connect(self._again)
        for page in (self.empty, self.setup, self.page, self.comparison, self.search):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)
        self._following.began.connect(self._begin)
        self._following.progressed.connect(self._progress)
        self._following.metered.connect(self._meter)
        self._following.streamed.connect(self._stream)
        self._following.warned.connect(self._warn)
        self._following.ended.connect(self._end)
        if self._following.folders():
            self._listing.start()
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

    def whereabouts(self) -> dict[str, Any]:
        shown, dataset = self.stack.currentWidget(), self.setup.choice.chosen_dataset
        if shown is self.setup and dataset is not None:
            return {"dataset": dataset.name}
        return {"run": self.page.run.id} if shown is self.page and self.page.run is not None else {}

    def show_setup(self) -> None:
        """The form for a new run; where there are no rows, what to do about it."""
        self.setup.fill()
        self.stack.setCurrentWidget(self.setup if self.setup.has_dataset else self.empty)
        self._review()

    def show_latest(self) -> None:
        """The run under way, else the newest, else the form."""
        found = self._runs()
        under_way = [run for run in found if run.folder in self._following.folders()]
        if under_way or found:
            self.show_run((under_way or found)[0])
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

    def show_searches(self) -> None:
        """The searches for settings, the one under way first."""
        self.search.show_latest()
        self.stack.setCurrentWidget(self.search)
        self._review()

    def _set_up_search(self, config: TrainConfig, model: Model, dataset: Listed) -> None:
        try:
            if not agrees_to_all(self, self.context.settings, config):
                return
        except UserError as error:
            self.context.show_error(error)
            return
        about = self.tr("“{model}” learns “{dataset}”").format(model=model.name, dataset=dataset.name)
        self.search.show_setup(config, about)
        self.stack.setCurrentWidget(self.search)
        self._review()

    def _go_back(self) -> None:
        """To the run that was shown, else to the latest."""
        self.show_run(self.page.run) if self.page.run is not None else self.show_latest()

    def _runs(self) -> list[Run]:
        """The project's runs, newest first; of the trials of a search only those that are more than a record."""
        project = self.context.project
        found = runs.list_runs(project.runs_dir)[0] if project else []
        return [run for run in found if not run.about.sweep or run.product]

    def _list(self) -> None:
        project = self.context.project
        for problem in runs.list_runs(project.runs_dir)[1] if project else ():
            self.context.show_error(problem)
        self.page.show_runs(self._runs())
        self.page.runs.searches_button.setVisible(bool(self.search.all()))
        if self.stack.currentWidget() is self.comparison:
            self.comparison.refresh()

    def _look_again(self) -> None:
        """While something is under way. A trial of a search tells its steps to the search alone: it is read anew."""
        run = self.page.run
        on_page = self.stack.currentWidget() is self.page
        if on_page and run is not None and run.about.sweep and run.state == "running":
            self._reload(live=False)
        else:
            self._list()

    def _is_live(self, run: Run | None) -> bool:
        return run is not None and self._following.is_live(run.folder)

    def _review(self) -> None:
        """Title line and buttons for what is shown."""
        run = self.page.run
        on_run = self.stack.currentWidget() is self.page and run is not None
        live = on_run and self._is_live(run)
        begun = live and run is not None and self._following.is_running(run.folder)
        stopping = run is not None and self._following.is_stopping(run.folder)
        can_resume = on_run and not live and run is not None and run.can_resume
        self.pause_button.setVisible(live)
        self.pause_button.setEnabled(not stopping)
        self.finish_button.setVisible(begun or (can_resume and run is not None and run.about.steps_done > 0))
        self.finish_button.setEnabled(not stopping)
        self.resume_button.setVisible(can_resume)
        # What a model that only reads has learnt answers no questions.
        finished = on_run and not live and run is not None and run.product is not None and run.writes
        self.chat_button.setVisible(finished)
        self.compare_button.setVisible(finished)
        self.merge_button.setVisible(finished)
        self.export_button.setVisible(finished)
        self.new_button.setVisible(on_run and not live)
        away = self.stack.currentWidget() in (self.setup, self.comparison, self.search)
        self.back_button.setVisible(away and bool(self._runs()))
        self.set_subtitle(
            self.tr("Runs beside each other: the best figure of each line is marked.")
            if self.stack.currentWidget() is self.comparison
            else self.tr("Teach a model by example: choose what, see what it takes, watch it learn.")
        )
        self.set_pill("")
        if self.stack.currentWidget() is self.search:
            self._review_search()
        if not on_run or run is None:
            return
        words, kind = state_words(run)
        if live:
            words, kind = self.tr("Running"), "good"
            if stopping:
                words, kind = self.tr("Saving"), "caution"
            elif not begun:
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
        self.set_subtitle(i18n.joined(part for part in parts if part))

    def _review_search(self) -> None:
        """Title line and buttons for a search, or for setting one up."""
        shown = self.search.shown
        self.pause_button.setVisible(self.search.is_live)
        self.pause_button.setEnabled(shown is not None and not self._following.is_stopping(shown.folder))
        self.resume_button.setVisible(self.search.can_resume)
        self.set_subtitle(
            self.tr("Many trials, each a short training of its own; the best one is kept.")
            if shown is None
            else self.tr("{name}: many trials, the best one is kept.").format(name=shown.about.name)
        )
        self.set_pill(*self.search.state())

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
            if not agrees_to_all(self, self.context.settings, config):
                return
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
        if self.stack.currentWidget() is self.search:
            self.search.pause()
            return
        if self.page.run is not None and self._is_live(self.page.run):
            self._following.stop(self.page.run.folder)
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
            self._following.mark_stopping(run.folder)
            self._review()
        else:
            self._resume()

    def _resume(self) -> None:
        """Go on under the same job where it is still listed, so that its log is one."""
        if self.stack.currentWidget() is self.search:
            self.search.resume()
            return
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

    def _merge(self) -> None:
        if self.page.run is not None:
            self.merging.ask(self.page.run)

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

    # -- following the jobs --------------------------------------------------------------------------------

    def _shows(self, folder: Path) -> bool:
        return self.page.run is not None and self.page.run.folder == folder

    def _begin(self, folder: Path) -> None:
        """It was put in line, or its turn has come."""
        self._listing.start()
        if self._shows(folder):
            assert self.page.run is not None
            self._reload(live=True)

    def _progress(self, folder: Path, event: Progress) -> None:
        if self._shows(folder):
            note = i18n.translate(event.note) if event.note else ""
            began = event.total is not None and self.page.cards.phase != note
            self.page.phase(note, event.total)
            if began:
                # The first step is about to begin, perhaps from a checkpoint: the record now says from which.
                self._reload(live=True)

    def _meter(self, folder: Path, event: Metrics) -> None:
        if self._shows(folder):
            self.page.add(event.step, event.values)

    def _stream(self, folder: Path, kind: str, value: Any) -> None:
        if kind == "sample" and self._shows(folder):
            self.page.answers.add(msgspec.convert(value, Sample))

    def _warn(self, folder: Path, message: Text) -> None:
        if self._shows(folder):
            self.page.remarks.add(i18n.translate(message))

    def _end(self, folder: Path) -> None:
        if not self._following.folders():
            self._listing.stop()
        self.context.announce(runs=True)
        if self._shows(folder):
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
