"""Which settings matter for what is learnt and how, and what rows of a shape can teach: a form shows this alone.

Does not know widgets or models.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.datasets.columns import Mapping
from core.datasets.rows import Fields
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.config import TrainConfig

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


LONGEST_LABEL = 60
"""Letters; what is longer is a text."""
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
    "rank": _method(*LOW_RANK),
    "alpha": _method(*LOW_RANK),
    "dropout": _method(*LOW_RANK),
    "bits": _method("qlora"),
    "initialisation": _method(*LOW_RANK),
    "rank_stabilised": _method(*LOW_RANK),
    "targets": _method(*LOW_RANK, "ia3"),
    "placement": _method("adapters"),
    "prefix_tokens": _method("prefix"),
    "recompute": _always,
    "accumulation": _always,
    "warmup": _always,
    "scheduler": _always,
    "weight_decay": _always,
    "validation_share": _always,
    "evaluate_every": _always,
    "checkpoint_every": _always,
    "checkpoint_minutes": _always,
    "samples": _task("generation", "preference"),
    "mlflow": _always,
    "patience": _always,
    "keep": _always,
    "seed": _always,
}
"""Every field of `TrainConfig`, and when it makes a difference."""


def relevant(config: TrainConfig) -> frozenset[str]:
    """The names of the settings that change what a training with `config` does, apart from its model, rows, task and
    method. A field without a rule is shown: better one too many than one out of reach."""
    return frozenset(name for name in config.__dataclass_fields__ if RULES.get(name, _always)(config))


def obstacle(task: str, mapping: Mapping | None, rows: Sequence[Fields]) -> Text | None:
    """Why rows of this shape cannot teach `task`, judged by some of them; None where they can."""
    if task == "generation":
        return None
    pair = mapping if mapping and mapping.shape == "pair" else None
    if task == "preference":
        good = mapping is not None and bool(mapping.rejected)
        return (
            None
            if good
            else text(QT_TRANSLATE_NOOP("core", "needs a rejected answer beside each chosen one"))
        )
    if task == "classification":
        good = pair is not None and _are_labels([row.get(pair.assistant) for row in rows])
        return (
            None if good else text(QT_TRANSLATE_NOOP("core", "needs texts with a few labels that come again"))
        )
    if task == "extraction":
        good = pair is not None and any(_is_marked(row, pair) for row in rows)
        return (
            None
            if good
            else text(QT_TRANSLATE_NOOP("core", "needs texts with the wanted places marked in them"))
        )
    good = pair is not None and not pair.rejected and any(_is_question(row, pair) for row in rows)
    return (
        None
        if good
        else text(QT_TRANSLATE_NOOP("core", "needs questions, each with the passage that answers it"))
    )


def _are_labels(values: Sequence[object]) -> bool:
    """Short words, of which several rows share one."""
    names = [str(value).strip() for value in values if isinstance(value, str | int) and str(value).strip()]
    different = set(names)
    return (
        len(names) >= len(values) / 2
        and 1 < len(different) <= len(names) / 2
        and all(len(name) <= LONGEST_LABEL for name in different)
    )


def _is_marked(row: Fields, pair: Mapping) -> bool:
    """Spans with their places, or an answer that stands in the row's passage word for word."""
    value = row.get(pair.assistant)
    if isinstance(value, list):
        return any(isinstance(span, dict) and {"start", "end"} <= span.keys() for span in value)
    passage = row.get(pair.context) if pair.context else None
    return isinstance(value, str) and isinstance(passage, str) and value.strip() != "" and value in passage


def _is_question(row: Fields, pair: Mapping) -> bool:
    passage = row.get(pair.context or pair.assistant)
    return bool(row.get(pair.user)) and isinstance(passage, str) and len(passage) > LONGEST_LABEL
