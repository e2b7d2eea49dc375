"""Has the words of the dataset on the screen indexed where that is worth it: in the background, when no rows come in.

Does not know how an index is made.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.datasets import index
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, text
from desktop.context import Context
from desktop.datasets.editing import Editing
from desktop.job_signals import JobHandle

PAUSE = 1500
"""Milliseconds without a change after which the index is looked after."""


class Indexer(QObject):
    """`done`: there is an index now that answers."""

    done = Signal()

    def __init__(self, context: Context, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._editing = editing
        self._running: JobHandle | None = None
        self._path: Path | None = None
        self._given_up: set[Path] = set()
        self.is_held = False
        """Whether rows are coming in: the index waits until they are there."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        editing.changed.connect(self._timer.start)

    @property
    def is_running(self) -> bool:
        return self._running is not None

    def _look(self) -> None:
        """Start the job if the index is missing or too far behind to be brought up to date by a search."""
        store = self._editing.store
        if self._running is not None:
            if store is None or store.path != self._path:
                # It goes on when its dataset is on the screen again.
                self._running.stop()
            return
        if store is None or self.is_held or self._editing.is_changing or store.path in self._given_up:
            return
        try:
            if self._editing.counts().every < index.WORTH:
                return
            missing = index.behind(store)
        except UserError:
            return  # whoever asks for rows is told
        if missing is not None and missing <= index.AT_ONCE:
            return
        self._path = store.path
        self._running = self._context.jobs.submit(
            "index_rows",
            {"dataset": str(store.path)},
            text(QT_TRANSLATE_NOOP("core", "Index the words of {name}"), name=store.name),
        )
        self._running.finished.connect(self._finished)
        self._running.failed.connect(lambda _event: self._give_up())
        self._running.stopped.connect(self._give_up)
        self._running.ended.connect(self._ended)

    def _finished(self, _result: object) -> None:
        # A method of its own: Qt does not call it any more when the window is gone.
        self.done.emit()

    def _give_up(self) -> None:
        """Stopped by the person, or impossible: not again before the program is started anew."""
        if self._path is not None and self._editing.path == self._path:
            self._given_up.add(self._path)

    def _ended(self) -> None:
        self._running = None
        # Rows may have come or changed meanwhile, or another dataset be on the screen.
        self._timer.start()
