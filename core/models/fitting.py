"""Whether a model fits into this machine's memory, per precision, with the arithmetic in sentences. Loads nothing."""

from __future__ import annotations

from typing import Literal

import msgspec

from core.hardware import Machine
from core.models.shape import Shape
from core.text import QT_TRANSLATE_NOOP, Text, text

Precision = Literal["fp32", "16bit", "int8", "int4"]
Verdict = Literal["fits", "tight", "no"]
Place = Literal["memory", "gpu"]

PRECISIONS: tuple[Precision, ...] = ("fp32", "16bit", "int8", "int4")
BITS: dict[Precision, int] = {"fp32": 32, "16bit": 16, "int8": 8, "int4": 4}
CONTEXT = 4096
"""Tokens of a conversation with some passages in it."""

_BLOCK = 32
"""Weights that share a scale, where they are squeezed to 8 or 4 bits."""
_RUNTIME: dict[Place, int] = {"memory": 450_000_000, "gpu": 800_000_000}
"""Bytes of a process before its model: PyTorch or ONNX Runtime; on a graphics card CUDA's own."""
_EASY = 0.85
"""Of what is free; above it, the system has little left to breathe."""
_ALL = 0.92
"""Of all there is: what can be had by closing everything else."""


class Need(msgspec.Struct, frozen=True):
    """Bytes: `weights`; `cache`: what is kept of the conversation, so that it is not read anew for each word; `work`:
    what one step needs; `runtime`: the engine itself."""

    weights: int
    cache: int
    work: int
    runtime: int

    @property
    def total(self) -> int:
        return self.weights + self.cache + self.work + self.runtime


class Fit(msgspec.Struct, frozen=True):
    """How one precision sits in this machine. `free` and `all`: bytes of the memory it would be in."""

    precision: Precision
    place: Place
    verdict: Verdict
    need: Need
    free: int
    all: int
    context: int

    def sentences(self) -> list[Text]:
        """The arithmetic, a line each."""
        where = (
            QT_TRANSLATE_NOOP("core", "Of {all} GB on the graphics card, {free} GB are free.")
            if self.place == "gpu"
            else QT_TRANSLATE_NOOP("core", "Of {all} GB of memory, {free} GB are free.")
        )
        so = {
            "fits": QT_TRANSLATE_NOOP("core", "So it fits."),
            "tight": QT_TRANSLATE_NOOP(
                "core", "So it is tight: close other programs, or keep conversations shorter."
            ),
            "no": QT_TRANSLATE_NOOP("core", "So it will not fit."),
        }[self.verdict]
        need = self.need
        return [
            text(
                QT_TRANSLATE_NOOP("core", "Weights, {bits} bits each: {size} GB"),
                bits=BITS[self.precision],
                size=_gb(need.weights),
            ),
            text(
                QT_TRANSLATE_NOOP("core", "What is remembered of {tokens} tokens: {size} GB"),
                tokens=self.context,
                size=_gb(need.cache),
            ),
            text(QT_TRANSLATE_NOOP("core", "Room to reckon in: {size} GB"), size=_gb(need.work)),
            text(QT_TRANSLATE_NOOP("core", "The engine itself: {size} GB"), size=_gb(need.runtime)),
            text(QT_TRANSLATE_NOOP("core", "Together: {size} GB"), size=_gb(need.total)),
            text(where, all=_gb(self.all), free=_gb(self.free)),
            text(so),
        ]


def needed(
    shape: Shape, precision: Precision, context: int = CONTEXT, place: Place = "memory", weights: int = 0
) -> Need:
    """Bytes to chat with a model so shaped. `weights`: those of files that hold it in this very precision, where there
    are such; else they are reckoned."""
    wide = 4 if precision == "fp32" or (place == "memory" and precision != "16bit") else 2
    length = min(context, shape.context) if shape.context else context
    near = min(length, shape.window) if shape.window else length
    far_layers = shape.far_layers if shape.window else shape.layers
    kept = far_layers * length + (shape.layers - far_layers) * near
    return Need(
        weights=weights or _weights(shape, precision, place),
        cache=2 * kept * shape.kv_heads * shape.head_dim * wide,
        work=length * wide * (4 * shape.hidden + 3 * shape.intermediate) + 8 * shape.vocabulary,
        runtime=_RUNTIME[place],
    )


def fits(
    shape: Shape, machine: Machine, context: int = CONTEXT, weights: dict[Precision, int] | None = None
) -> list[Fit]:
    """Each precision on this machine: on its best graphics card where it goes there, else in its memory."""
    return [
        fit(shape, machine, precision, context, (weights or {}).get(precision, 0)) for precision in PRECISIONS
    ]


def fit(
    shape: Shape, machine: Machine, precision: Precision, context: int = CONTEXT, weights: int = 0
) -> Fit:
    """One precision, as `fits`."""
    here = _judged(shape, precision, context, "memory", machine.available, machine.memory, weights)
    card = machine.best_gpu
    if card is None:
        return here
    there = _judged(shape, precision, context, "gpu", card.free, card.memory, weights)
    return here if there.verdict == "no" and here.verdict != "no" else there


def _judged(
    shape: Shape, precision: Precision, context: int, place: Place, free: int, everything: int, weights: int
) -> Fit:
    need = needed(shape, precision, context, place, weights)
    verdict: Verdict = (
        "fits" if need.total <= _EASY * free else "tight" if need.total <= _ALL * everything else "no"
    )
    return Fit(precision, place, verdict, need, free, everything, context)


def _weights(shape: Shape, precision: Precision, place: Place) -> int:
    if precision in ("fp32", "16bit"):
        return shape.parameters * (4 if precision == "fp32" else 2)
    # The table that reads tokens is not squeezed; where it also writes them, a squeezed copy is made for that.
    # ONNX Runtime keeps table and scales in 32 bits for processors, in 16 for graphics cards.
    wide = 4 if place == "memory" else 2
    squeezed = shape.parameters - (0 if shape.tied else shape.embedding)
    return int(squeezed * (BITS[precision] / 8 + wide / _BLOCK)) + shape.embedding * wide


def _gb(count: int) -> float:
    return round(count / 1e9, 2)
