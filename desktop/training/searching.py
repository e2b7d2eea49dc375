"""Searches for settings in the window: what one is to try, and what became of those there are.

Knows the jobs of searches; does not know how a search works.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from core.errors import UserError
from core.jobs.events import Progress
from core.text import QT_TRANSLATE_NOOP, text
from core.training import sweeps
from core.training.config import TrainConfig
from core.training.sweeps import Sweep, SweepFile
from desktop import i18n
from desktop.context import Context
from desktop.training.following import Following
from desktop.training.search_page import SearchPage
from desktop.training.search_setup import SearchSetup
from desktop.widgets import dialogs


class Searching(QStackedWidget):
    """`changed` comes when what is shown, or where it stands, is another."""

    changed = Signal()
    emptied = Signal()  # the last search is gone

    def __init__(self, context: Context, following: Following) -> None:
        super().__init__()
        self.context, self._following = context, following
        self.setup = SearchSetup(context)
        self.page = SearchPage()
        self.addWidget(self.setup)
        self.addWidget(self.page)
        self.setup.started.connect(self._start)
        self.page.deleted.connect(self._delete)
        self.page.switched.connect(self.show_sweep)
        following.began.connect(self._review)
        following.ended.connect(self._review)
        following.progressed.connect(self._progress)
        following.streamed.connect(self._stream)

    # -- what is shown -------------------------------------------------------------------------------------

    def all(self) -> list[Sweep]:
        """The project's searches, newest first."""
        project = self.context.project
        return sweeps.list_sweeps(project.folder) if project else []

    @property
    def shown(self) -> Sweep | None:
        """The search that is shown; None while one is being set up."""
        return self.page.sweep if self.currentWidget() is self.page else None

    @property
    def is_live(self) -> bool:
        return self.shown is not None and self._following.is_live(self.shown.folder)

    @property
    def can_resume(self) -> bool:
        return self.shown is not None and not self.is_live and not self.shown.about.over

    def state(self) -> tuple[str, str]:
        """Where the search that is shown stands, in a word, and the kind of its pill."""
        if self.shown is None:
            return "", "neutral"
        folder = self.shown.folder
        if self._following.is_stopping(folder):
            return self.tr("Saving"), "caution"
        if self._following.is_running(folder):
            return self.tr("Running"), "good"
        if self.is_live:
            return self.tr("Waiting its turn"), "neutral"
        return (self.tr("Finished"), "good") if self.shown.about.over else (self.tr("Paused"), "caution")

    def show_setup(self, config: TrainConfig, about: str) -> None:
        """Set a new search up around these settings."""
        self.setup.show_config(config, about)
        self.setCurrentWidget(self.setup)
        self.changed.emit()

    def show_sweep(self, sweep: Sweep) -> None:
        self.page.show_sweep(sweep, self.all(), live=self._following.is_live(sweep.folder))
        self.setCurrentWidget(self.page)
        self.changed.emit()

    def show_latest(self) -> None:
        """The search under way, else the newest."""
        found = self.all()
        live = [one for one in found if self._following.is_live(one.folder)]
        if live or found:
            self.show_sweep((live or found)[0])

    # -- what the person does ------------------------------------------------------------------------------

    def pause(self) -> None:
        if self.is_live and self.shown:
            self._following.stop(self.shown.folder)
            self.changed.emit()

    def resume(self) -> None:
        """Go on under the same job where it is still listed, so that its log is one."""
        if self.shown is None:
            return
        try:
            for job in self.context.jobs.listing():
                if job.params.get("sweep") == str(self.shown.folder) and job.can_resume:
                    self.context.jobs.resume(job.id)
                    return
            self._submit(self.shown)
        except UserError as error:
            self.context.show_error(error)

    def _start(self, about: SweepFile) -> None:
        project = self.context.project
        assert project is not None
        try:
            made = sweeps.create(project.folder, about)
            self._submit(made)
        except UserError as error:
            self.context.show_error(error)
            return
        self.show_sweep(made)

    def _submit(self, sweep: Sweep) -> None:
        title = text(QT_TRANSLATE_NOOP("core", "Search for settings: “{name}”"), name=sweep.about.name)
        self.context.jobs.submit("sweep", {"sweep": str(sweep.folder)}, title)

    def _delete(self, sweep: Sweep) -> None:
        agreed = dialogs.confirm(
            self,
            self.tr("Delete “{name}”?").format(name=sweep.about.name),
            self.tr(
                "All its trials go with it but the best one, which stays as a run. This cannot be undone."
            ),
            self.tr("Delete the search"),
            danger=True,
        )
        if not agreed:
            return
        try:
            sweep.delete()
        except UserError as error:
            self.context.show_error(error)
            return
        for job in self.context.jobs.listing():
            if job.params.get("sweep") == str(sweep.folder):
                self.context.jobs.forget(job.id)
        self.page.sweep = None
        self.context.announce(runs=True)
        if self.all():
            self.show_latest()
        else:
            self.emptied.emit()

    # -- following the jobs --------------------------------------------------------------------------------

    def _review(self, folder: Path) -> None:
        if self.shown is not None and self.shown.folder == folder:
            self.page.live = self.is_live
            self.page.refresh()
            self.changed.emit()

    def _progress(self, folder: Path, event: Progress) -> None:
        if self.shown is not None and self.shown.folder == folder:
            note = i18n.translate(event.note) if event.note else ""
            self.page.note_progress(event.done, note)

    def _stream(self, folder: Path, kind: str, _: object) -> None:
        if kind == "trial":
            self.context.announce(runs=True)
            if self.shown is not None and self.shown.folder == folder:
                self.page.refresh()
