"""Notices changes in the documents and in watched folders while a project is open, and has them followed and indexed.

The system tells of changes; where it cannot (a network drive), a look now and then and whenever the window comes to the
front finds them. Does not copy or index: it submits jobs, once changes have settled, and one at a time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.context import Changes, Context
from desktop.job_signals import JobHandle
from desktop.widgets.background import Background

if TYPE_CHECKING:
    from core.knowledge.watching import Watching
    from core.project import Project

START = 1000
"""Milliseconds after the window was made until the open project's folders are looked at."""
SETTLE = 1500
"""Milliseconds without a change after which what changed is taken up."""
PATIENCE = 20.0
"""Seconds after which it is taken up even if changes go on."""
NOW_AND_THEN = 300_000
"""Milliseconds between two looks where nothing was told."""
OFTEN = 20.0
"""Seconds: the window coming to the front causes no look sooner after the last one."""


class Follower(QObject):
    """`watching` is what the open project follows, None until it is known."""

    followed = Signal()  # watched folders were looked at, or others are watched now
    _told = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.watching: Watching | None = None
        self._thread: _Thread | None = None
        self._job: JobHandle | None = None
        self._again = False
        self._first = 0.0
        self._looked = 0.0
        self._background = Background(self)
        self._background.failed.connect(context.show_error)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.look)
        self._regular = QTimer(self, interval=NOW_AND_THEN)
        self._regular.timeout.connect(self.look)
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        context.changed.connect(self._changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._came_back)
        if context.project is not None:
            # When the window stands; until then it has the machine to itself.
            QTimer.singleShot(START, self, self.reload)

    def reload(self) -> None:
        """Another project, or other folders to watch."""
        project = self._context.project
        self.end()
        self.watching = None
        if project is not None and project.read_only is None:
            self._background.run(lambda: _read(project), lambda found: self._begin(project, found))

    def end(self) -> None:
        """Stop noticing."""
        if self._thread is not None:
            self._thread.end()
            self._thread = None
        self._settle.stop()
        self._regular.stop()

    def look(self) -> None:
        """Bring the copies of watched folders up to date, then the index, if that is wanted."""
        self._first = 0.0
        self._looked = time.monotonic()
        project = self._context.project
        if project is None or self.watching is None or not (self.watching.folders or self.watching.by_itself):
            return
        if self._job is not None:
            self._again = True
        elif self.watching.folders:
            self._submit("follow_folders", {"project": str(project.folder)}, self._followed)
        else:
            self._index()

    # -- inside ----------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.project:
            self.reload()
        elif changes.documents and self.watching is not None and self.watching.by_itself:
            self._hear()

    def _begin(self, project: Project, found: Watching) -> None:
        if self._context.project is not project:
            return
        self.watching = found
        if found.folders or found.by_itself:
            folders = [project.documents_dir] * found.by_itself + [Path(one.folder) for one in found.folders]
            self._thread = _Thread(folders, self._told.emit)
            self._thread.start()
            self._regular.start()
            self.look()
        self.followed.emit()

    def _hear(self) -> None:
        now = time.monotonic()
        self._first = self._first or now
        if now - self._first < PATIENCE or not self._settle.isActive():
            self._settle.start()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and time.monotonic() - self._looked > OFTEN:
            self.look()

    def _submit(self, task: str, params: dict[str, Any], then: Any) -> None:
        handle = self._context.jobs.submit(task, params)
        self._job = handle
        handle.finished.connect(then)
        handle.ended.connect(lambda: self._ended(handle))

    def _followed(self, done: dict[str, int]) -> None:
        if done["added"] or done["changed"] or done["removed"]:
            self._context.announce(documents=True)
        project = self._context.project
        if project is not None:
            self._background.run(lambda: _read(project), self._refresh)

    def _refresh(self, found: Watching) -> None:
        self.watching = found
        self.followed.emit()
        self._index()

    def _index(self) -> None:
        project = self._context.project
        if project is not None and self.watching is not None and self.watching.by_itself:
            self._background.run(lambda: _is_behind(project), lambda behind: self._index_if(project, behind))

    def _index_if(self, project: Project, behind: bool) -> None:
        if not behind or self._context.project is not project:
            return
        folder = str(project.folder)
        active = [one for one in self._context.jobs.active() if one.job.params.get("project") == folder]
        running = next((one for one in active if one.job.task == "index"), None)
        if running is not None:
            # It may have looked before the change: look again when it is done.
            running.finished.connect(lambda _result: self._hear())
        elif self._job is None:
            self._submit("index", {"project": folder, "retry": False}, lambda _result: None)
        else:
            self._again = True

    def _ended(self, handle: JobHandle) -> None:
        if handle is not self._job:
            return
        self._job = None
        if self._again:
            self._again = False
            self._hear()


class _Thread(threading.Thread):
    """Waits for the system to tell of changes in folders, and says so."""

    def __init__(self, folders: Sequence[Path], tell: Any) -> None:
        super().__init__(name="watching", daemon=True)
        self._folders = folders
        self._tell = tell
        self._stop = threading.Event()

    def end(self) -> None:
        self._stop.set()

    def run(self) -> None:
        import watchfiles

        there = [folder for folder in self._folders if folder.is_dir()]
        if not there:
            return
        try:
            for _ in watchfiles.watch(
                *there,
                watch_filter=_Visible(),
                stop_event=self._stop,
                rust_timeout=1000,
                ignore_permission_denied=True,
                raise_interrupt=False,
            ):
                if not self._stop.is_set():
                    self._tell()
        except (OSError, RuntimeError):
            return  # the system cannot tell of these folders (too many, or gone): they are looked at now and then


class _Visible:
    """Files that begin with a dot are no documents: half-made copies, say."""

    def __call__(self, _change: object, path: str) -> bool:
        return not Path(path).name.startswith((".", "~$"))


def _read(project: Project) -> Watching:
    from core.knowledge.watching import Watching

    return Watching.of(project)


def _is_behind(project: Project) -> bool:
    from core.knowledge.catalogue import Catalogue

    return Catalogue(project).is_behind()
