"""Which settings matter for what is learnt and how, and what rows of a shape can teach: a form shows this alone.

Does not know widgets or models.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from statistics import median
from typing import TypeVar

from core.datasets import examples
from core.datasets.columns import Mapping
from core.datasets.rows import Fields
from core.errors import UserError
from core.runs import READING
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.config import TrainConfig
from core.training.methods.names import METHODS
from core.training.objectives import encoding

T = TypeVar("T")

Rule = Callable[[TrainConfig], bool]


def _always(config: TrainConfig) -> bool:
    return True


def _apart(config: TrainConfig) -> bool:
    """Chosen by itself before all others, never in a form."""
    return False


def _task(*tasks: str) -> Rule:
    return lambda config: config.task in tasks


def _method(*methods: str) -> Rule:
    return lambda config: config.method in methods


PASSAGE = 40
"""Letters; most passages have more, and most labels and short answers fewer."""
LOW_RANK = ("lora", "qlora", "dora")

RULES: dict[str, Rule] = {
    "model": _apart,
    "dataset": _apart,
    "task": _apart,
    "method": _apart,
    "epochs": _always,
    "learning_rate": _always,
    "batch_size": _always,
    "max_length": _always,
    "answers": _task("generation"),
    "unusable": _always,
    "rank": _method(*LOW_RANK, "adapters"),
    "alpha": _method(*LOW_RANK),
    "dropout": _method(*LOW_RANK, "adapters"),
    "bits": _method("qlora"),
    "initialisation": _method(*LOW_RANK),
    "rank_stabilised": _method(*LOW_RANK),
    "targets": _method(*LOW_RANK, "adapters", "ia3"),
    "placement": _method("adapters"),
    "prefix_tokens": _method("prefix"),
    "recompute": _always,
    "accumulation": _always,
    "warmup": _always,
    "scheduler": _always,
    "weight_decay": _always,
    "validation_share": _always,
    "share": _always,
    "evaluate_every": _always,
    "checkpoint_every": _always,
    "checkpoint_minutes": _always,
    "samples": _task("generation", "preference"),
    "mlflow": _always,
    "patience": _always,
    "keep": _always,
    "class_weights": _task("classification"),
    "beta": _task("preference"),
    "own_loss": _task("generation"),
    "temperature": _task("retrieval"),
    "hold_on": _task("retrieval"),
    "seed": _always,
}
"""Every field of `TrainConfig`, and when it makes a difference."""


def relevant(config: TrainConfig) -> frozenset[str]:
    """The names of the settings that change what a training with `config` does, apart from its model, rows, task and
    method. A field without a rule is shown: better one too many than one out of reach."""
    return frozenset(name for name in config.__dataclass_fields__ if RULES.get(name, _always)(config))


def methods(task: str) -> tuple[str, ...]:
    """The methods by which `task` can be learnt."""
    return encoding.METHODS if task in READING else tuple(METHODS)


def obstacle(task: str, mapping: Mapping | None, rows: Sequence[Fields]) -> Text | None:
    """Why rows of this shape cannot teach `task`, judged by some of them; None where most of them can."""
    if task == "generation":
        return None
    if task == "preference":
        if mapping and mapping.rejected:
            return None
        return text(QT_TRANSLATE_NOOP("core", "needs a rejected answer beside each chosen one"))
    if task == "classification":
        labels = [read.label for read in _read(examples.labelled, rows, mapping)]
        # Labels that hardly ever come again are no classes but answers.
        if len(labels) > len(rows) / 2 and 1 < len(set(labels)) <= len(labels) / 2:
            return None
        return text(QT_TRANSLATE_NOOP("core", "needs texts with a few labels that come again"))
    if task == "extraction":
        if len(_read(examples.marked, rows, mapping)) > len(rows) / 2:
            return None
        return text(QT_TRANSLATE_NOOP("core", "needs texts with the wanted places marked in them"))
    # Places marked in a text are no passage that answers it.
    marks = obstacle("extraction", mapping, rows) is None and mapping is not None and not mapping.context
    passages = [] if marks else [len(read.passage) for read in _read(examples.pair, rows, mapping)]
    if len(passages) > len(rows) / 2 and median(passages) >= PASSAGE:
        return None
    return text(QT_TRANSLATE_NOOP("core", "needs questions, each with the passage that answers it"))


def _read(how: Callable[[Fields, Mapping], T], rows: Sequence[Fields], mapping: Mapping | None) -> list[T]:
    """What those rows say that can be read so."""
    found = []
    for row in rows if mapping else ():
        with contextlib.suppress(UserError):
            assert mapping is not None
            found.append(how(row, mapping))
    return found
