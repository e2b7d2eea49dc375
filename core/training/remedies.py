"""What can be changed so that a training fits into memory: each way is worked out anew before it is offered.

Does not know the window; a way is a set of settings and the words for its button.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import msgspec

from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.config import TrainConfig

LENGTHS = (4096, 2048, 1024, 768, 512, 384, 256, 128)
OFFERED = 4
_USE = {"lora": QT_TRANSLATE_NOOP("core", "Use LoRA"), "qlora": QT_TRANSLATE_NOOP("core", "Use QLoRA")}


class Way(msgspec.Struct):
    """`changes` are settings by name, and `labels` the words for each; `need` is what the training would then take,
    in bytes; `cost` says what it costs otherwise."""

    labels: list[Text]
    changes: dict[str, Any]
    need: int = 0
    cost: Text | None = None


def ways(
    config: TrainConfig,
    longest: int,
    cut: Callable[[int], int],
    need: Callable[[TrainConfig], int],
    available: int,
) -> list[Way]:
    """Ways that fit into `available` bytes, the gentlest first; several changes at once only where no single one
    helps. `longest` is the longest row in tokens, `cut` how many are longer than a length, `need` the arithmetic."""

    def fitting(several: Iterator[Way]) -> list[Way]:
        found: dict[str, Way] = {}
        for way in several:
            kind = ",".join(sorted(way.changes))
            if kind not in found:
                way.need = need(replace(config, **way.changes))
                if way.need <= available:
                    found[kind] = way
        return list(found.values())[:OFFERED]

    return fitting(_single(config, longest, cut)) or fitting(_several(config, longest, cut))


def _single(config: TrainConfig, longest: int, cut: Callable[[int], int]) -> Iterator[Way]:
    yield from _smaller_batches(config)
    yield from _recomputed(config)
    yield from _other_methods(config)
    yield from _shorter(config, longest, cut)


def _smaller_batches(config: TrainConfig) -> Iterator[Way]:
    """The same correction from smaller batches. Pairs are told from the others of their batch: there, it matters."""
    if config.task == "retrieval":
        return
    together = config.batch_size * config.accumulation
    batch = config.batch_size // 2
    while batch >= 1:
        if together % batch == 0:
            times = together // batch
            label = text(
                QT_TRANSLATE_NOOP("core", "Rows at once {batch} × {times}"), batch=batch, times=times
            )
            cost = text(QT_TRANSLATE_NOOP("core", "the same corrections, a little slower"))
            yield Way([label], {"batch_size": batch, "accumulation": times}, cost=cost)
        batch //= 2


def _recomputed(config: TrainConfig) -> Iterator[Way]:
    if not config.recompute and config.method != "prefix":
        label = text(QT_TRANSLATE_NOOP("core", "Recompute instead of keeping"))
        cost = text(QT_TRANSLATE_NOOP("core", "the same result, about a third more time"))
        yield Way([label], {"recompute": True}, cost=cost)


def _other_methods(config: TrainConfig) -> Iterator[Way]:
    others = {"full": ("lora", "qlora"), "dora": ("lora", "qlora"), "qlora": ()}.get(
        config.method, ("qlora",)
    )
    for method in others:
        if method == "qlora" and (config.task not in ("generation", "preference")):
            continue
        changes: dict[str, Any] = {"method": method}
        if config.method in ("full", "ia3", "prefix"):
            # What suits all weights at once is too little for an adapter, and what suits the smallest too much.
            changes["learning_rate"] = 2e-4
        if method == "qlora" and config.initialisation in ("pissa", "olora"):
            changes["initialisation"] = "usual"
        label = text(_USE[method])
        cost = text(
            QT_TRANSLATE_NOOP("core", "the model squeezed to 4 bits; takes longer")
            if method == "qlora"
            else QT_TRANSLATE_NOOP("core", "a small adapter learns in place of all weights")
        )
        yield Way([label], changes, cost=cost)


def _shorter(config: TrainConfig, longest: int, cut: Callable[[int], int]) -> Iterator[Way]:
    for length in LENGTHS:
        if length < min(longest, config.max_length):
            label = text(QT_TRANSLATE_NOOP("core", "Longest row {length} tokens"), length=length)
            cost = text(QT_TRANSLATE_NOOP("core", "cuts %n row(s)"), n=cut(length))
            yield Way([label], {"max_length": length}, cost=cost)


def _several(config: TrainConfig, longest: int, cut: Callable[[int], int]) -> Iterator[Way]:
    """Everything that costs no more than time first, then also shorter rows."""
    changes: dict[str, Any] = {}
    labels: list[Text] = []
    for several in (_other_methods(config), _smaller_batches(config), _recomputed(config)):
        if found := list(several):
            changes |= found[-1].changes
            labels += found[-1].labels
            if len(labels) > 1:
                yield Way(list(labels), dict(changes))
    for way in _shorter(config, longest, cut):
        yield Way([*labels, *way.labels], {**changes, **way.changes}, cost=way.cost)
