"""Settings to begin with, for a model, a number of rows, a task and a method; one dial says how much effort they are
worth. The person may change every one.

Larger models follow the usual advice: for adapters a learning rate of one or two ten-thousandths, for all weights
a tenth of that or less, the less the larger the model; three passes or so, more where rows are few; a tenth to a fifth
of the rows kept for validation, and an end once that no longer gains. A model of a few million weights learns only
with far larger and more corrections.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Literal, NamedTuple

from core.models import catalog
from core.models.model import Model
from core.runs import READING
from core.training.config import TrainConfig

Effort = Literal["quick", "balanced", "thorough"]

TINY = 50_000_000
"""Weights below which a model that writes needs the recipe for tiny ones."""
FEW, SOME, MANY = 200, 1000, 20_000
"""Rows: up to so many are easily learnt by heart; a correction may see more at once from so many on."""
MOST_EPOCHS = 10
ADAPTERS = 10.0
"""How many times larger the smallest methods want their corrections than low-rank adapters do."""


class _Dial(NamedTuple):
    """`corrections`: how many a small dataset should at least bring; `passes` over a large one."""

    passes: int
    corrections: int
    rank: int
    length: int
    patience: int
    rate: float


DIALS: dict[Effort, _Dial] = {
    "quick": _Dial(passes=1, corrections=30, rank=8, length=512, patience=0, rate=2e-4),
    "balanced": _Dial(passes=3, corrections=60, rank=16, length=1024, patience=3, rate=2e-4),
    "thorough": _Dial(passes=5, corrections=150, rank=32, length=2048, patience=4, rate=1e-4),
}


def suggest(
    model: Model,
    rows: int,
    *,
    task: str = "generation",
    method: str = "lora",
    effort: Effort = "balanced",
) -> TrainConfig:
    """Settings that suit the model, the number of training rows, and what is to be learnt and how."""
    dial = DIALS[effort]
    start = TrainConfig(model=model.id, task=task, method=method)  # type: ignore[arg-type]
    start.max_length = min(dial.length, model.context_length or dial.length)
    known = catalog.find(model.id)
    if task in READING:
        return _encoding(start, rows, effort)
    if known and known.training and task == "generation":
        start.max_length = min(1024, model.context_length or 1024)
        return _known(start, known.training, rows, effort)
    if model.parameters < TINY:
        start.max_length = min(1024, model.context_length or 1024)
        return _tiny(start, rows, effort)
    return _usual(start, model.parameters, rows, effort)


def _usual(start: TrainConfig, parameters: int, rows: int, effort: Effort) -> TrainConfig:
    """A model that has learnt much, to be told a little more."""
    dial = DIALS[effort]
    together = 8 if rows and rows < FEW else 32 if rows >= MANY else 16
    batch = min(4, together)
    # Few rows are seen more often, so that there are enough corrections.
    passes = math.ceil(dial.corrections * together / rows) if rows else dial.passes
    epochs = min(MOST_EPOCHS, max(dial.passes, passes))
    made = replace(
        start,
        epochs=epochs,
        batch_size=batch,
        accumulation=together // batch,
        learning_rate=_rate(start.method, parameters, dial.rate),
        rank=dial.rank,
        alpha=2 * dial.rank,
        warmup=0.1 if rows and rows * epochs / together < 100 else 0.03,
        **_watched(rows, effort),
    )
    if start.task == "preference":
        # Pairs move a model quickly and far: a tenth of the step, and hardly any passes.
        made.learning_rate /= 10
        made.epochs = 1 if effort != "thorough" else 2
    return _steadied(made, rows)


def _tiny(start: TrainConfig, rows: int, effort: Effort) -> TrainConfig:
    """A model of a few million weights, to learn by heart: nothing is to be left out by chance."""
    rates = {"full": 1e-3, "ia3": 4e-2, "prefix": 4e-2}
    return replace(
        start,
        epochs={"quick": 8, "balanced": 20, "thorough": 40}[effort],
        learning_rate=rates.get(start.method, 4e-3),
        batch_size=16,
        rank=32,
        alpha=64,
        dropout=0.0,
        **(_watched(rows, effort) if effort == "thorough" else {}),
    )


def _known(start: TrainConfig, advised: catalog.Training, rows: int, effort: Effort) -> TrainConfig:
    """Measured with this very model, and meant for learning by heart."""
    made = _tiny(start, rows, effort)
    share = {"quick": 1 / 3, "balanced": 1.0, "thorough": 1.5}[effort]
    made.epochs = max(1, round(advised.epochs * share))
    made.batch_size, made.rank, made.alpha = advised.batch_size, advised.rank, advised.alpha
    if start.method in ("lora", "qlora", "dora", "adapters"):
        made.learning_rate = advised.learning_rate
    return made


def _encoding(start: TrainConfig, rows: int, effort: Effort) -> TrainConfig:
    """A small model that reads and does not write: its new head starts from nothing and wants larger corrections."""
    dial = DIALS[effort]
    pairs = start.task == "retrieval"
    # A pair is told from the others of its batch: the more there are, the more it learns.
    batch = 32 if pairs else 16
    steps = {"quick": 60, "balanced": 200, "thorough": 600}[effort]
    least = {"quick": 1, "balanced": 2, "thorough": 3}[effort]
    epochs = min(30, max(least, math.ceil(steps * batch / rows))) if rows else least
    rate = (2e-5 if pairs else 5e-5) if start.method == "full" else (2e-4 if pairs else 1e-3)
    made = replace(
        start,
        max_length=min(start.max_length, 256 if start.task != "extraction" else 384),
        epochs=epochs,
        batch_size=batch,
        learning_rate=rate,
        rank=dial.rank,
        alpha=2 * dial.rank,
        warmup=0.1,
        scheduler="linear",
        **_watched(rows, effort),
    )
    return _steadied(made, rows)


def _rate(method: str, parameters: int, rate: float) -> float:
    """The size of each correction; `rate` is that for low-rank adapters."""
    if method == "full":
        least = 5e-5 if parameters < 1_000_000_000 else 2e-5 if parameters < 10_000_000_000 else 1e-5
        return least if rate >= 2e-4 else max(1e-5, least / 2)
    if method in ("ia3", "prefix"):
        return rate * ADAPTERS
    return rate


def _watched(rows: int, effort: Effort) -> dict[str, Any]:
    """A fifth of few rows tells more than a tenth; where they are validated on, the best is kept and the run ends
    once nothing is gained. Fewer than ten rows cannot be spared."""
    if rows and rows < 10:
        return {"validation_share": 0.0}
    patience = DIALS[effort].patience
    return {
        "validation_share": 0.2 if rows and rows < FEW else 0.1,
        "patience": patience,
        "keep": "best" if patience else "last",
    }


def _steadied(made: TrainConfig, rows: int) -> TrainConfig:
    """Few rows are learnt by rote sooner: more is left out by chance, and weights are held back a little."""
    if made.method == "full":
        made.weight_decay = 0.05 if rows and rows < SOME else 0.01
    elif made.method in ("ia3", "prefix"):
        made.dropout = 0.0
    else:
        made.dropout = 0.1 if rows and rows < SOME else 0.05 if rows < MANY else 0.0
        made.weight_decay = 0.01 if rows and rows < SOME else 0.0
    return made
