"""The local server as the window knows it: on or off, where it is, what was asked of it.

Loads nothing of it until it is switched on.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.project import Project
from core.settings import Settings

if TYPE_CHECKING:
    from core.jobs.queue import JobQueue
    from core.server.board import Entry
    from core.server.local_server import LocalServer


class Serving(QObject):
    """Starting and stopping are done in threads; `changed` tells that something is another than before, `asked` that
    there was a request, `failed` why it could not be switched on."""

    changed = Signal()
    asked = Signal()
    failed = Signal(object)  # BaseException
    _settled = Signal(object, object)  # LocalServer or None, BaseException or None

    def __init__(self, queue: Callable[[], JobQueue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._server: LocalServer | None = None
        self._made: LocalServer | None = None
        self._thread: threading.Thread | None = None
        self.project: Project | None = None
        """The one that is served."""
        self._settled.connect(self._settle)

    @property
    def is_on(self) -> bool:
        return self._server is not None

    @property
    def is_busy(self) -> bool:
        """It is being switched on or off."""
        return self._thread is not None

    @property
    def url(self) -> str:
        """The address for programs; "" while it is off."""
        return self._server.url if self._server else ""

    @property
    def open_to_others(self) -> bool:
        return self._server is not None and self._server.open_to_others

    @property
    def count(self) -> int:
        """Requests since it was switched on."""
        return self._server.board.count if self._server else 0

    def last(self) -> list[Entry]:
        """The last requests, newest first."""
        return self._server.board.last() if self._server else []

    def switch_on(self, settings: Settings, project: Project | None) -> None:
        """Serve `project`, or models alone; one that was served before is not any more."""
        if self.is_busy:
            return
        self.project = project
        before, self._server = self._server, None
        queue = self._queue()

        def start() -> LocalServer:
            from core.server.local_server import LocalServer, load_key

            if before is not None:
                before.stop()
            made = LocalServer(settings, project, load_key(), queue, self.asked.emit)
            made.start()
            return made

        self._do(start)

    def switch_off(self) -> None:
        server, self._server = self._server, None
        if server is not None and not self.is_busy:
            self._do(server.stop)

    def close(self) -> None:
        """Switch off and wait for it: called when the window closes."""
        if self._thread is not None:
            self._thread.join()
            self._server = self._made  # told by a signal that nobody waits for any more
        self._thread = None
        if self._server is not None:
            self._server.stop()
            self._server = None

    def _do(self, work: Callable[[], LocalServer | None]) -> None:
        self._made = None

        def do() -> None:
            error: BaseException | None = None
            try:
                self._made = work()
            except BaseException as trouble:
                error = trouble
            self._settled.emit(self._made, error)

        self._thread = threading.Thread(target=do, name="switch of the server", daemon=True)
        self._thread.start()
        self.changed.emit()

    @Slot(object, object)
    def _settle(self, server: LocalServer | None, error: BaseException | None) -> None:
        if self._thread is None:
            return  # it was closed meanwhile
        self._thread = None
        self._server = server
        if error is not None:
            self.failed.emit(error)
        self.changed.emit()
