"""Rows that come into a dataset of their own while the person still looks at what the file's columns are.

Started again where something about the reading is decided otherwise; taken away where the person does not want them.
Does not know widgets.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.datasets import catalog
from core.errors import UserError
from core.jobs.events import Failed
from core.text import Text
from desktop import i18n
from desktop.job_signals import JobHandle

PAUSE = 150
"""Milliseconds of rest before the import starts again."""


class Incoming(QObject):
    """`submit(params)` starts the job. `changed`: more rows are in, or it has ended; `result` and `warnings` are what
    came of it then, `problem` why nothing did."""

    changed = Signal()

    def __init__(self, submit: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._submit = submit
        self._params: dict[str, Any] | None = None
        self._wanted: dict[str, Any] | None = None
        self._made: set[str] = set()
        self.handle: JobHandle | None = None
        self.result: dict[str, Any] | None = None
        self.warnings: list[Text] = []
        self.problem = ""
        self.rows = 0
        self._running = False
        self._leaving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start)

    @property
    def is_running(self) -> bool:
        return self._running

    @property
    def is_turning(self) -> bool:
        """Whether what runs is not what is wanted any more."""
        return self._running and self._params != self._wanted

    def want(self, params: dict[str, Any] | None) -> None:
        """Have the rows come in this way; None: not at all. What came in another way is taken away."""
        if params == self._wanted:
            return
        self._wanted = params
        self.rows, self.result, self.problem = 0, None, ""
        if self._running:
            assert self.handle is not None
            self.handle.stop()
        elif params is None:
            self._remove()
        else:
            self._timer.start()
        self.changed.emit()

    def discard(self) -> None:
        """Take away what came in, and go when that is done: it may outlive who made it."""
        self._leaving = True
        self._timer.stop()
        self.want(None)
        if not self._running:
            self._remove()
            self.deleteLater()

    def now(self) -> None:
        """Start at once what waits for a pause."""
        if self._timer.isActive():
            self._timer.stop()
            self._start()

    def release(self) -> JobHandle | None:
        """Leave the rows and the job to the caller; None where the job has ended."""
        self.now()
        handle, self._params, self._wanted = self.handle, None, None
        self._made.clear()
        if handle is not None:
            handle.streamed.disconnect(self._streamed)
            handle.finished.disconnect(self._finished)
            handle.failed.disconnect(self._failed)
            handle.ended.disconnect(self._ended)
        self.deleteLater()
        return handle

    def _start(self) -> None:
        if self._running or self._wanted is None:
            return
        self._remove()
        self._params = self._wanted
        self.handle = self._submit(self._params)
        self._running = True
        self.handle.streamed.connect(self._streamed)
        self.handle.finished.connect(self._finished)
        self.handle.failed.connect(self._failed)
        self.handle.ended.connect(self._ended)

    def _streamed(self, _kind: str, value: dict[str, Any]) -> None:
        self._made.add(value["dataset"])
        if self._params == self._wanted:
            self.rows = value["rows"]
            self.changed.emit()

    def _finished(self, result: dict[str, Any]) -> None:
        self._made.add(result["dataset"])
        self.result = result

    def _failed(self, event: Failed) -> None:
        if self._params == self._wanted:
            self.problem = i18n.translate(event.message)

    def _ended(self) -> None:
        assert self.handle is not None
        self.warnings = list(self.handle.warnings)
        # It does not outlive its job.
        self.handle = None
        self._running = False
        if self._params != self._wanted:
            self.result = None
            self._remove()
            if self._wanted is not None:
                self._start()
        self.changed.emit()
        if self._leaving:
            self.deleteLater()

    def _remove(self) -> None:
        for path in list(self._made):
            try:
                catalog.delete(Path(path))
            except UserError as error:
                self.problem = str(error)
            self._made.discard(path)
