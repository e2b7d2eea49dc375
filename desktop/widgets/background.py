"""A quick look or a small copy in a thread, for what is too slow for the window and too small for a job."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


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
        QThreadPool.globalInstance().start(_Work(self, self._number, work, then))

    @Slot(int, object, object, object)
    def _arrive(self, number: int, then: Callable[[Any], object], result: Any, error: Any) -> None:
        if self._latest_only and number != self._number:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            then(result)


class _Work(QRunnable):
    def __init__(
        self, owner: Background, number: int, work: Callable[[], Any], then: Callable[[Any], object]
    ) -> None:
        super().__init__()
        self._owner, self._number, self._work, self._then = owner, number, work, then

    def run(self) -> None:
        result, error = None, None
        try:
            result = self._work()
        except Exception as trouble:
            error = trouble
        try:
            self._owner._done.emit(self._number, self._then, result, error)
        except RuntimeError:
            return  # the owner is gone, and nobody waits for the result
