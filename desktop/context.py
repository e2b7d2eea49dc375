"""What all screens share: the settings, the open project, the jobs, and one broadcast of what changed.

Does not know any screen; the window and the screens listen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from core import paths, versions
from core.errors import UserError
from core.project import Project
from core.settings import Settings
from core.text import Text
from desktop.job_signals import Jobs
from desktop.serving import Serving


class Changes(msgspec.Struct, frozen=True):
    """What changed; each screen refreshes only if it is concerned. `project`: another one was opened, or none."""

    project: bool = False
    documents: bool = False
    datasets: bool = False
    runs: bool = False
    models: bool = False
    advice: bool = False
    chats: bool = False
    trials: bool = False
    settings: bool = False


class Message(msgspec.Struct, frozen=True):
    """A line for the message bar. `kind`: info, good, caution or error. `action` is what its button does."""

    kind: str
    text: Text | str
    fix: Text | str | None = None
    action_text: str = ""
    action: Callable[[], object] | None = None


class Context(QObject):
    """Made once, handed to every screen."""

    changed = Signal(object)  # Changes
    messaged = Signal(object)  # Message
    crashed = Signal(object)  # BaseException: a bug, for the crash dialog
    wanted = Signal(str, dict)  # screen key, arguments: the person is to be taken there
    _kept = Signal(
        str, str
    )  # a file of another version of Ustad, and the name of the copy that was kept of it

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.project: Project | None = None
        self.jobs = Jobs(self)
        self.serving = Serving(lambda: self.jobs.queue, self)
        self._kept.connect(self._tell_kept)
        versions.heard = self._hear_kept

    # -- projects ------------------------------------------------------------------------------------------

    @property
    def projects_folder(self) -> Path:
        chosen = self.settings.projects_folder
        return Path(chosen) if chosen else paths.projects_dir()

    def open_project(self, folder: Path) -> None:
        """Open a project and tell everyone. Raises `UserError`; the former project then stays open."""
        self.use(Project.open(folder))

    def use(self, project: Project | None) -> None:
        """Make this the open project."""
        self.project = project
        if project is not None:
            self.settings.remember_project(str(project.folder))
            self.save_settings()
        self.changed.emit(Changes(project=True))

    def close_project(self) -> None:
        self.use(None)

    # -- telling -------------------------------------------------------------------------------------------

    def announce(self, **what: bool) -> None:
        """Tell all screens what changed: ``announce(datasets=True)``."""
        self.changed.emit(Changes(**what))

    def go(self, screen: str, **arguments: object) -> None:
        """Take the person to a screen."""
        self.wanted.emit(screen, arguments)

    def show_message(
        self,
        kind: str,
        text: Text | str,
        fix: Text | str | None = None,
        action_text: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        self.messaged.emit(Message(kind, text, fix, action_text, action))

    def show_error(self, error: BaseException) -> None:
        """A sentence for what the person can mend, the crash dialog for what is ours."""
        if isinstance(error, UserError):
            self.show_message("error", error.message, error.fix)
        else:
            self.crashed.emit(error)

    def _hear_kept(self, file: Path, copy: Path) -> None:
        """From any thread."""
        self._kept.emit(file.name, copy.name)

    def _tell_kept(self, name: str, copy: str) -> None:
        self.show_message(
            "info",
            self.tr("“{name}” was written by another version of Ustad and is brought to this one.").format(
                name=name
            ),
            self.tr("As it was, it is kept beside it as “{copy}”.").format(copy=copy),
        )

    def save_settings(self) -> None:
        """Save; trouble is shown, and the choice holds until the program ends."""
        try:
            self.settings.save()
        except UserError as error:
            self.show_error(error)

    def close(self) -> None:
        """End all jobs; called once, when the program ends."""
        versions.heard = None
        self.serving.close()
        self.jobs.close()
