"""The two kinds of trouble that are not bugs: a sentence for the person, and a wish to stop."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.text import QT_TRANSLATE_NOOP, Text, Value, text


class UserError(Exception):
    """Something the person can mend. Says the cause in one sentence and, where there is one, the fix in another.

    Any other exception that reaches the window is a bug and is shown with its details.
    """

    def __init__(self, message: str | Text, fix: str | Text = "", **args: Value) -> None:
        self.message = message if isinstance(message, Text) else text(message, **args)
        self.fix = (fix if isinstance(fix, Text) else text(fix, **args)) if fix else None
        super().__init__(f"{self.message} {self.fix}" if self.fix else str(self.message))


class Cancelled(Exception):
    """The person asked the job to stop, and it has."""


@contextmanager
def explain_os_errors(path: Path) -> Iterator[None]:
    """Turn what the operating system says about `path` into a sentence that names it, and a fix."""
    try:
        yield
    except OSError as error:
        raise os_error(error, path) from error


def os_error(error: OSError, path: Path) -> UserError:
    """The sentence for an operating-system error met while working on `path`."""
    if isinstance(error, UserError):
        return error
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The disk that holds {path} is full."),
            QT_TRANSLATE_NOOP("core", "Free some space on it and try again; what was saved before is safe."),
            path=str(path),
        )
    if isinstance(error, FileNotFoundError):
        # Something else was needed for the work, such as a part of the program itself.
        elsewhere = isinstance(error.filename, str | bytes) and path.exists()
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not there."),
            QT_TRANSLATE_NOOP(
                "core", "Check whether it was moved, renamed or is on a disk that is not connected."
            ),
            path=os.fsdecode(error.filename) if elsewhere else str(path),
        )
    if isinstance(error, PermissionError):
        return UserError(
            QT_TRANSLATE_NOOP("core", "Ustad is not allowed to use {path}."),
            QT_TRANSLATE_NOOP(
                "core", "Change its permissions, close programs that hold it open, or choose another place."
            ),
            path=str(path),
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "{path} could not be used: {reason}."),
        QT_TRANSLATE_NOOP("core", "Check the disk and try again."),
        path=str(path),
        reason=error.strerror or str(error),
    )
