"""Run one task to its one terminal event, wherever that is: the same few lines in a thread and in a child."""

from __future__ import annotations

import inspect
import os
import traceback
from collections.abc import Callable
from typing import Any

import msgspec

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
        return Finished(job=ctx.job, result=msgspec.to_builtins(function(ctx, **params)))
    except Cancelled:
        return Stopped(job=ctx.job)
    except UserError as error:
        return Failed(job=ctx.job, message=error.message, fix=error.fix, details=traceback.format_exc())
    except MemoryError:
        return Failed(
            job=ctx.job,
            message=text(QT_TRANSLATE_NOOP("core", "There is not enough memory for this.")),
            fix=text(QT_TRANSLATE_NOOP("core", "Close other programs, or choose a smaller model or batch.")),
            details=traceback.format_exc(),
        )
    except OSError as error:
        if error.filename is None and error.errno is None:
            return _bug(ctx, error)
        from pathlib import Path

        explained = os_error(error, Path(os.fsdecode(error.filename)) if error.filename else Path.cwd())
        return Failed(
            job=ctx.job, message=explained.message, fix=explained.fix, details=traceback.format_exc()
        )
    except Exception as error:
        return _bug(ctx, error)


def _bug(ctx: JobContext, error: Exception) -> Failed:
    return Failed(
        job=ctx.job,
        message=text(
            QT_TRANSLATE_NOOP("core", "Something went wrong inside Ustad: {error}"),
            error=f"{type(error).__name__}: {error}",
        ),
        details=traceback.format_exc(),
        is_bug=True,
    )


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
