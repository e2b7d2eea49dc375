"""The local server: one switch. Its HTTP lives in a thread of the window's process; the work goes where all work goes.

Does not know Qt: `changed` is called from that thread.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from core.errors import UserError
from core.models.remote import keys
from core.project import Project
from core.server.answerers import Answerers
from core.server.board import Board
from core.server.guard import Guard
from core.server.work import Queue
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import uvicorn

KEY = "local-server"
"""Under which name the key is kept."""
HERE, EVERYWHERE = "127.0.0.1", "0.0.0.0"
MOST_CONNECTIONS = 128
LEAVING = 2
"""Seconds that answers under way have to end when the server is switched off; then they are broken off."""


def load_key() -> str:
    """The key that programs need, made when it is first wanted. May ask the system's keyring: not for the window's own
    thread. Raises `UserError`."""
    return keys.load(KEY) or new_key()


def new_key() -> str:
    """Another key; programs with the old one are turned away from the next start of the server on."""
    made = f"sk-ustad-{secrets.token_urlsafe(24)}"
    keys.save(KEY, made)
    return made


class LocalServer:
    """Serves a project (None: models alone) until it is stopped. `start` and `stop` wait; call them anywhere but in the
    server's own thread."""

    def __init__(
        self, settings: Settings, project: Project | None, key: str, queue: Queue, changed: Callable[[], None]
    ) -> None:
        self.project = project
        self.board = Board(changed)
        self._settings = settings
        self._key = key
        self._queue = queue
        self._others = settings.server.others
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._failed: BaseException | None = None
        self._up = threading.Event()
        self.port = 0

    @property
    def running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    @property
    def url(self) -> str:
        """What programs on this machine are given as the address."""
        return f"http://{HERE}:{self.port}/v1"

    @property
    def open_to_others(self) -> bool:
        return self._others

    def start(self) -> None:
        """Raises `UserError` where the port is taken."""
        listening = _listen(EVERYWHERE if self._others else HERE, self._settings.server.port)
        self.port = listening.getsockname()[1]
        self._thread = threading.Thread(target=self._run, args=(listening,), name="local server", daemon=True)
        self._thread.start()
        self._up.wait()
        if self._failed is not None:
            self._thread.join()
            raise self._failed

    def stop(self) -> None:
        """Answers under way end, or are broken off; the port is free afterwards."""
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()

    def _run(self, listening: socket.socket) -> None:
        try:
            with listening:
                asyncio.run(self._serve(listening))
        except BaseException as error:
            self._failed = error
        finally:
            self._up.set()

    async def _serve(self, listening: socket.socket) -> None:
        # Loaded here, so that the window neither starts nor stands still for it.
        from core.server.app import App
        from core.server.http import make_server

        guard = Guard(self._key, others=self._others)
        folder = str(self.project.folder) if self.project else ""
        app = App(self._queue, self._answerers, folder, guard, self.board)
        self._server = make_server(app.asgi(), self._up.set, most=MOST_CONNECTIONS, leaving=LEAVING)
        await self._server.serve([listening])

    def _answerers(self) -> Answerers:
        return Answerers(self._settings, self.project)


def _listen(host: str, port: int) -> socket.socket:
    """A bound socket. Raises `UserError` where another program has the port."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows would else share the port with whoever has it
            made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
    except OSError as error:
        made.close()
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Port {port} cannot be used: {reason}."),
            QT_TRANSLATE_NOOP("core", "Choose another port in Settings, or end the program that has it."),
            port=port,
            reason=error.strerror or type(error).__name__,
        ) from error
    return made
