"""The task of the child that reads documents: one file, within limits. Does not know who asks."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import Any

import msgspec

from core.jobs.context import JobContext
from core.knowledge import loaders
from core.knowledge.loaders.extract import Reading, reading_with
from core.knowledge.loaders.limits import Limits, too_much_memory

_BESIDE = 1_000_000_000
"""Bytes of addresses a process takes without using them: code, stacks, arenas of the allocator."""


def run(ctx: JobContext, *, path: str, limits: dict[str, Any]) -> dict[str, Any]:
    """The extract of a file, as JSON. Raises `UserError` naming the file, the cause and the fix."""
    bounds = msgspec.convert(limits, Limits)
    _keep_to(bounds)
    file = Path(path)
    try:
        with reading_with(Reading(lambda done, total: ctx.progress(done, total), bounds.characters)):
            extract = loaders.load(file)
    except MemoryError as error:
        raise too_much_memory(file, bounds) from error
    builtins: dict[str, Any] = msgspec.to_builtins(extract)
    return builtins


def _keep_to(limits: Limits) -> None:
    """Have the system itself hold this process to its limits, where it does that."""
    if sys.platform == "win32":
        return  # the parent watches
    import resource

    def lower(kind: int, value: int) -> None:
        _, hard = resource.getrlimit(kind)
        wanted = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (wanted, hard))

    used = resource.getrusage(resource.RUSAGE_SELF)
    # Should whoever started us be killed while a library is stuck, this ends us too.
    lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + limits.total) + 1)
    lower(resource.RLIMIT_CORE, 0)
    if sys.platform == "linux":
        lower(resource.RLIMIT_AS, limits.memory + _BESIDE)
