"""Work that would hold up the window, in a thread, with its outcome handed back. Does not know what the work is."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import Cancelled

Stopped = Callable[[], bool]


class Background(QObject):
    """One piece of work at a time; a later one makes an earlier one worthless, which is told so by `stopped`."""

    failed = Signal(object)  # BaseException
    busy = Signal(bool)
    _ended = Signal(int, object, object)  # number, result, error

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._done: Callable[[Any], None] | None = None
        self._thread: threading.Thread | None = None
        self._ended.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        return self._done is not None

    def run(self, work: Callable[[Stopped], Any], done: Callable[[Any], None]) -> None:
        """Call `work(stopped)` in a thread and `done(result)` here, unless another `run` or `stop` came first."""
        self._number += 1
        number = self._number
        self._done = done

        def call() -> None:
            try:
                result = work(lambda: self._number != number)
            except Exception as error:
                self._tell(number, None, error)
            else:
                self._tell(number, result, None)

        self._thread = threading.Thread(target=call, name="dataset", daemon=True)
        self._thread.start()
        # Now, so that what is shown of it is drawn while the work goes on.
        self.busy.emit(True)

    def stop(self) -> None:
        """Forget the work under way and wait until it has let go of its files."""
        self._number += 1
        if self._done is not None:
            self._done = None
            self.busy.emit(False)
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def forget(self) -> None:
        """Forget the work under way; it ends by itself, soon."""
        self._number += 1
        if self._done is not None:
            self._done = None
            self.busy.emit(False)

    def _tell(self, number: int, result: object, error: BaseException | None) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._ended.emit(number, result, error)

    @Slot(int, object, object)
    def _deliver(self, number: int, result: object, error: BaseException | None) -> None:
        if number != self._number or self._done is None:
            return
        done, self._done = self._done, None
        self.busy.emit(False)
        if error is None:
            done(result)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)
