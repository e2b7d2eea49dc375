"""Several processes that train one run together, on several GPUs or machines: started by ``accelerate launch``.

The first one keeps the record, decides and speaks; the others do their share of every correction and write nothing.
Does not know how gradients are put together: that is the affair of accelerate.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from core.errors import UserError
from core.runs import Run, RunFile
from core.text import QT_TRANSLATE_NOOP, Text
from core.training.config import TrainConfig

T = TypeVar("T")


def count() -> int:
    """How many processes train together; 1 where this one was not launched with others."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def is_first() -> bool:
    return os.environ.get("RANK", "0") == "0"


class Onlooker(Run):
    """The run as all processes but the first see it: they read it, and leave the writing to the first."""

    @property
    def metrics_file(self) -> Path:
        return Path(os.devnull)

    def forget_metrics_after(self, step: int) -> None:
        pass

    def mark_running(self) -> None:
        pass

    def mark(self, state: object, error: Text | None = None) -> None:
        pass

    def save(self) -> None:
        pass


def record_of(run: Run) -> Run:
    """The run for this process: the record itself for the first one, else a look at it."""
    return run if is_first() else Onlooker(run.folder, _copy(run.about))


def wait() -> None:
    """Until all processes are here."""
    if count() > 1:
        from accelerate import PartialState

        PartialState().wait_for_everyone()


def share(value: T) -> T:
    """What the first process has, in all of them."""
    if count() == 1:
        return value
    from accelerate.utils import broadcast_object_list

    shared: list[T] = [value]
    broadcast_object_list(shared, from_process=0)
    return shared[0]


def part(config: TrainConfig, processes: int) -> TrainConfig:
    """The settings of one of so many processes: together they make the same corrections as one process would.

    Fewer batches per correction for each, or smaller ones. Raises `UserError` if the rows of a correction cannot be
    shared evenly.
    """
    if config.accumulation % processes == 0:
        return replace(config, accumulation=config.accumulation // processes)
    rows = config.batch_size * config.accumulation
    if config.batch_size % processes:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The {rows} rows of a correction cannot be shared evenly by {processes} processes."
            ),
            QT_TRANSLATE_NOOP("core", "Make “Batches per step” a multiple of {processes}."),
            rows=rows,
            processes=processes,
        )
    return replace(config, batch_size=config.batch_size // processes)


def _copy(about: RunFile) -> RunFile:
    return replace(about, versions=dict(about.versions), warnings=list(about.warnings))
