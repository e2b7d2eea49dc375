"""The door to reading documents: each is read in a child process with limits, so that a bad file costs only itself.

Does not know formats.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.jobs.events import Progress
from core.knowledge.loaders.extract import Extract
from core.knowledge.loaders.limits import USUAL, Limits
from core.knowledge.loaders.reading_child import ReadingChild
from core.text import QT_TRANSLATE_NOOP

_KEY = "reading child"
_TRIES = 3


def read(
    path: Path,
    ctx: JobContext,
    *,
    limits: Limits = USUAL,
    told: Callable[[Progress], None] | None = None,
) -> Extract:
    """The text of a document as it was from the first byte read to the last.

    Raises `UserError` naming the file, the cause and one fix: also for a file that kills its reader, hangs, or takes
    more time, memory or text than `limits` allow; the next file is then read by a new child. Raises `Cancelled` when
    the job is to stop. `told` hears of the parts done (pages), where the format has any. One child serves all files
    of this process; `close` it when there is nothing more to read.
    """
    for _ in range(_TRIES):
        before = _state(path)
        extract = _child(ctx).read(path.absolute(), ctx, limits, told)
        if _state(path) == before:
            return extract
    raise UserError(
        QT_TRANSLATE_NOOP("core", "“{file}” was changed again and again while it was being read."),
        QT_TRANSLATE_NOOP("core", "Wait until the program that writes it is done, then press Index again."),
        file=path.name,
    )


def close(ctx: JobContext) -> None:
    """End the child, if there is one; reading on starts another."""
    _child(ctx).release()


def _child(ctx: JobContext) -> ReadingChild:
    child: ReadingChild = ctx.kept(_KEY, ReadingChild)
    ctx.keep.on_release(_KEY, child.release)
    return child


def _state(path: Path) -> tuple[int, int, int]:
    with explain_os_errors(path):
        about = path.stat()
        return about.st_size, about.st_mtime_ns, about.st_ino
