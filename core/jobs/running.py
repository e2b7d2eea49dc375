"""Run one task to its one terminal event, wherever that is: the same few lines in a thread and in a child."""

from __future__ import annotations

import inspect
import os
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from core import project, read_only, session
from core.errors import Cancelled, UserError, os_error
from core.jobs import tasks
from core.jobs.context import JobContext
from core.jobs.events import Event, Failed, Finished, Started, Stopped, Terminal
from core.text import QT_TRANSLATE_NOOP, text


def run(ctx: JobContext, task: str, params: dict[str, Any], send: Callable[[Event], None]) -> Terminal:
    """Run the task and send Started, whatever it says, and exactly one terminal event, which is also returned."""
    send(Started(job=ctx.job, pid=os.getpid()))
    outcome = _outcome(ctx, task, params)
    send(outcome)
    return outcome


def _outcome(ctx: JobContext, task: str, params: dict[str, Any]) -> Terminal:
    try:
        function = tasks.load(tasks.find(task))
        _check_params(function, task, params)
        _check_writing(task, params)
        return Finished(job=ctx.job, result=msgspec.to_builtins(function(ctx, **params)))
    except Cancelled:
        return Stopped(job=ctx.job)
    except UserError as error:
        return Failed(job=ctx.job, message=error.message, fix=error.fix, details=_details())
    except MemoryError:
        return Failed(
            job=ctx.job,
            message=text(QT_TRANSLATE_NOOP("core", "There is not enough memory for this.")),
            fix=text(QT_TRANSLATE_NOOP("core", "Close other programs, or choose a smaller model or batch.")),
            details=_details(),
        )
    except OSError as error:
        if error.filename is None and error.errno is None:
            return _bug(ctx, error)
        explained = os_error(error, Path(os.fsdecode(error.filename)) if error.filename else Path.cwd())
        return Failed(job=ctx.job, message=explained.message, fix=explained.fix, details=_details())
    except Exception as error:
        return _bug(ctx, error)


def _details() -> str:
    """Where it happened, for a report; without keys, should a library repeat one."""
    return session.redact(traceback.format_exc())


def _bug(ctx: JobContext, error: Exception) -> Failed:
    return Failed(
        job=ctx.job,
        message=text(
            QT_TRANSLATE_NOOP("core", "Something went wrong inside Ustad: {error}"),
            error=session.redact(f"{type(error).__name__}: {error}"),
        ),
        details=_details(),
        is_bug=True,
    )


def _check_writing(task: str, params: dict[str, Any]) -> None:
    """What changes a project is not begun where it could not be ended. Raises `ReadOnly`."""
    places = [place for value in params.values() for place in (value if isinstance(value, list) else [value])]
    for place in places:
        if isinstance(place, str):
            project.guard_newer(place)
            if tasks.find(task).changes and Path(place).is_absolute():
                read_only.check(place)


def _check_params(function: Callable[..., Any], task: str, params: dict[str, Any]) -> None:
    """A recipe written by hand may lack a parameter or misspell one: that is no bug of ours."""
    try:
        inspect.signature(function).bind(None, **params)
    except TypeError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The recipe does not fit the task “{task}”: {reason}."),
            QT_TRANSLATE_NOOP("core", "Correct its params."),
            task=task,
            reason=str(error),
        ) from error
