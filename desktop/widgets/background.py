"""A quick look or a small copy in a thread, for what is too slow for the window and too small for a job."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot


class Background(QObject):
    """Runs functions in the thread pool and hands their results back in the window's thread.

    With `latest_only` the result of a call is dropped where a newer call was made meanwhile. A function that fails
    hands its exception to `failed`. Nothing arrives after the owner is gone.
    """

    failed = Signal(object)  # BaseException
    _done = Signal(int, object, object, object)  # number, then, result, error

    def __init__(self, parent: QObject, *, latest_only: bool = False) -> None:
        super().__init__(parent)
        self._latest_only = latest_only
        self._number = 0
        self._done.connect(self._arrive)

    def run(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        self._number += 1
        number = self._number

        def do() -> None:
            result, error = None, None
            try:
                result = work()
            except Exception as trouble:
                error = trouble
            with contextlib.suppress(RuntimeError):  # the owner is gone, and nobody waits for the result
                self._done.emit(number, then, result, error)

        # Not as a QRunnable of Python's: one that ends before `start` has returned is never let go of.
        QThreadPool.globalInstance().start(do)

    @Slot(int, object, object, object)
    def _arrive(self, number: int, then: Callable[[Any], object], result: Any, error: Any) -> None:
        if self._latest_only and number != self._number:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            then(result)
