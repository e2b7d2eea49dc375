"""The arithmetic of memory: what a training holds at its peak, part by part, from the model's shape and the batch.

What is kept for the way back was counted with torch's hooks for saved tensors, per block and token, in Phi-3, Llama,
Qwen and Gemma style blocks; a test counts it again. Does not know what other runs needed.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.config import TrainConfig
from core.training.device import GIVEN_BACK
from core.training.shape import Linear, Shape

LIBRARIES = 490_000_000
"""Bytes that Python and the libraries take before any model; measured on Linux."""
SCRATCH = 110_000_000
"""Bytes at most that the routines for matrices keep to work in; as much as they have to do where that is less."""
ON_CARD = 600_000_000
"""Bytes of the card that its driver and the libraries take."""
GAPS = 0.56
"""Of what is kept on a processor beside low-rank adapters: memory that lies unused between pieces, as the many small
ones of each layer come and go. Measured with glibc; other methods leave next to none."""
RECOMPUTED = 10
"""Blocks whose results are worked out again on a processor before what the first ones took is used anew, where they are
in pieces too small to be given back (`core.training.device`); measured."""
WHOLE_PIECE = 32 << 20
"""Pieces as large as this are asked of the system one by one and leave no gaps."""
GAPS_ON_CARD = 0.1
SQUEEZING = 60_000_000
"""Bytes of the library that squeezes weights."""
SQUEEZED = {"nf4": 0.5 + 1 / 64 + 4 / (64 * 256), "int8": 1.0 + 4 / 1024}
"""Bytes per weight: four bits, one byte of scale per 64, four bytes of second scale per 256 of these; or eight bits
and a scale for each row."""
MODEL = text(QT_TRANSLATE_NOOP("core", "Model"))
ADAPTER = text(QT_TRANSLATE_NOOP("core", "Adapter"))
GRADIENTS = text(QT_TRANSLATE_NOOP("core", "Gradients"))
OPTIMISER = text(QT_TRANSLATE_NOOP("core", "Optimiser"))
RESULTS = text(QT_TRANSLATE_NOOP("core", "Intermediate results"))
SCORES = text(QT_TRANSLATE_NOOP("core", "Scores of all words"))
BETWEEN = text(QT_TRANSLATE_NOOP("core", "Gaps between them"))
PROGRAM = text(QT_TRANSLATE_NOOP("core", "Program and libraries"))
READING = text(QT_TRANSLATE_NOOP("core", "The file, while it is read"))
WRITING = ("generation", "preference")
"""Tasks whose model says a word, and so has scores for all words."""
LOW_RANK = ("lora", "qlora", "dora")
TOGETHER = 1 << 24
"""Scores that are worked out at once (`core.training.head_loss`)."""
DORA = 2.15
"""Values kept per output of a layer whose directions and strengths learn apart."""


@dataclass(frozen=True)
class Batch:
    """The largest batch: `tokens` read in texts of up to `length`, places filled up included; `scored` of them are
    scored over all words."""

    tokens: int
    length: int
    scored: int


@dataclass(frozen=True)
class Place:
    """Where it would run, and the bytes of a number there."""

    gpu: bool = False
    wide: int = 4


PROCESSOR = Place()


class Parts(list[tuple[Text, int]]):
    """The parts by name, in bytes. Those named in `grow` hang on the batch and are known less surely."""

    grow: tuple[Text, ...] = ()

    @property
    def total(self) -> int:
        return sum(size for _, size in self)

    @property
    def given_back(self) -> int:
        """Of the sum, what the system takes back when memory is short: it can read the file again."""
        return sum(size for name, size in self if name == READING)

    @property
    def growing(self) -> int:
        return sum(size for name, size in self if name in self.grow)


def parts(config: TrainConfig, shape: Shape, batch: Batch, place: Place) -> Parts:
    """What is held at the peak of a training."""
    learns = shape.trainable(config)
    wide = 4 if config.method == "full" else place.wide
    model = _model(config, shape, wide)
    kept, scores = _kept(config, shape, batch, place), scored(config, shape, batch, place)
    passing = _passing(config, shape, batch, place)
    gaps = round(_gaps(config, shape, batch, place) * kept)
    scratch = 0 if _gives_back(config, shape, batch, place) else min(SCRATCH, kept + scores)
    gradients = 4 * learns
    # On the way back gradients come as what was kept goes, unless they are added to those of a batch before.
    replaced = min(kept, gradients) if config.accumulation == 1 else 0
    made = Parts(
        (name, size)
        for name, size in (
            (MODEL, model),
            (ADAPTER, 0 if config.method == "full" else 4 * learns),
            (GRADIENTS, gradients),
            (OPTIMISER, 8 * learns),
            (RESULTS, kept + passing - replaced),
            (SCORES, scores),
            (BETWEEN, gaps),
            (PROGRAM, _libraries(config, place) + scratch),
        )
        if size
    )
    made.grow = (RESULTS, SCORES, BETWEEN)
    if not place.gpu and (more := _reading(config, shape, made.total, model, wide)):
        made.append((READING, more))
    return made


def _model(config: TrainConfig, shape: Shape, wide: int) -> int:
    """The base as it is held: the layers of its blocks squeezed or whole, the rest whole."""
    linear = shape.linear_parameters
    each = SQUEEZED[config.bits] if config.method == "qlora" else wide
    return round(linear * each + (shape.parameters - linear) * wide)


def _libraries(config: TrainConfig, place: Place) -> int:
    return (ON_CARD if place.gpu else LIBRARIES) + (SQUEEZING if config.method == "qlora" else 0)


def _gaps(config: TrainConfig, shape: Shape, batch: Batch, place: Place) -> float:
    if not place.gpu and (config.recompute or config.method not in LOW_RANK):
        return 0.0
    piece = batch.tokens * max(shape.intermediate, shape.hidden) * place.wide
    return GAPS_ON_CARD if place.gpu else GAPS if piece < WHOLE_PIECE else 0.0


def _gives_back(config: TrainConfig, shape: Shape, batch: Batch, place: Place) -> bool:
    """Whether what is free goes back to the system at once (`core.training.device`)."""
    return config.recompute and not place.gpu and batch.tokens * shape.hidden * place.wide >= GIVEN_BACK


def kept_by_block(config: TrainConfig, shape: Shape, length: int, place: Place) -> float:
    """Bytes kept per token of a text of `length` tokens by one block for the way back."""
    hidden, inner, width = shape.hidden, shape.intermediate, shape.attention
    targets, count = shape.targets(config), max(1, shape.layers)
    joined = joins(config)
    inputs = sum(one.inputs for one in targets) / count
    outputs = sum(one.outputs for one in targets) / count
    # What norms read, in float32 unless they are done in one pass; sums of attention's exponents.
    long = 4.0 * shape.norms * hidden + 4 * shape.heads
    # Queries, keys and values, and what attention makes of them. Beside a mask, keys are repeated for each head.
    short = 2.0 * width + (2 * shape.keys if joined else 2 * width)
    if shape.fused:
        short += width + shape.keys  # values stay a part of what one layer made of all three
    short += (3 if shape.gated else 1) * inner
    if shape.sprinkled:
        # Then attention is worked out in full: its weights, their marks, and both multiplied.
        short += 3 * shape.heads * length
    marks = 2.0 * hidden if shape.dotted else 0.0
    if config.method == "full":
        # Where norms learn, what they made is kept as well.
        short += _read(list(shape.linears), shape, joined) + shape.norms * hidden
    elif config.method in LOW_RANK:
        short += config.rank * len(targets) / count
        if config.dropout:
            short, marks = short + inputs, marks + inputs
        else:
            short += _read(targets, shape, joined)
        if config.method == "dora":
            short += DORA * outputs
    elif config.method == "adapters":
        short += outputs + config.rank * len(targets) / count
        marks += outputs if config.dropout else 0
    elif config.method == "ia3":
        short += sum(one.outputs if one.makes_keys else one.inputs for one in targets) / count
    elif config.method == "prefix":
        short += 2 * width * config.prefix_tokens / max(length, 1)
    return long + place.wide * short + (1 if place.gpu else place.wide) * marks


def joins(config: TrainConfig) -> bool:
    """Whether rows are read end to end (`core.training.joined`)."""
    return config.task in WRITING and config.method != "prefix"


def _read(layers: list[Linear], shape: Shape, joined: bool) -> float:
    """Values per token and block that the layers read, each counted once: several read the same. What attention made
    is kept anyway, but not where it was put together from rows."""
    inside = [one for one in layers if one.is_attention]
    first = shape.hidden * any(one.makes_keys or one.inputs != shape.attention for one in inside)
    last = shape.attention * (joined and any(one.leaf.startswith(("o_", "out", "dense")) for one in inside))
    return float(first + last + sum({one.inputs for one in layers if not one.is_attention}))


def _kept(config: TrainConfig, shape: Shape, batch: Batch, place: Place) -> int:
    block = kept_by_block(config, shape, batch.length, place)
    ends = 3 * shape.hidden * place.wide
    if config.recompute:
        stays = not place.gpu and not _gives_back(config, shape, batch, place)
        again = min(RECOMPUTED if stays else 1, shape.layers)
        return round(batch.tokens * (shape.layers * shape.hidden * place.wide + again * block + ends))
    # Behind the first small network only is there anything to be learnt.
    blocks = (
        shape.layers - 1 if config.method == "adapters" and config.placement == "pfeiffer" else shape.layers
    )
    return round(batch.tokens * (blocks * block + ends))


def _passing(config: TrainConfig, shape: Shape, batch: Batch, place: Place) -> int:
    """What is there for a moment on the way back: gradients of a block's widest values, a matrix unpacked."""
    largest = max((one.inputs * one.outputs for one in shape.linears), default=0)
    unpacked = largest * place.wide if config.method == "qlora" else 0
    matrices = 2 * largest * place.wide if config.method == "dora" else 0
    if config.method == "full":
        matrices = (
            4 * shape.hidden * shape.vocabulary
        )  # the gradient of the words that were read, before it is added
    return 3 * batch.tokens * max(shape.intermediate, shape.hidden) * place.wide + unpacked + matrices


def scored(config: TrainConfig, shape: Shape, batch: Batch, place: Place) -> int:
    """Scores as made and as shares in float32, some at a time; where the head learns, its gradient. What two
    answers are compared by is scored at once: the scores, their logarithms and their gradient."""
    if config.task == "preference":
        return batch.scored * shape.vocabulary * (12 + (place.wide if place.wide < 4 else 0))
    some = min(batch.scored, max(64, TOGETHER // shape.vocabulary))
    each = 8 if place.wide == 4 else 8 + 2 * place.wide
    learns = 4 * shape.hidden * shape.vocabulary if config.method == "full" and batch.scored else 0
    return some * shape.vocabulary * each + learns


def _reading(config: TrainConfig, shape: Shape, total: int, model: int, wide: int) -> int:
    """What the file adds to the peak. Where a number is used as it lies in the file, it is held once, and the whole
    file stays at hand for as long as one is; else both are there while the model is read, and no longer."""
    size = {"float64": 8, "float32": 4, "bfloat16": 2, "float16": 2}.get(shape.stored, 1)
    if size != wide:
        return max(0, LIBRARIES + model + shape.parameters * size - total)
    return shape.linear_parameters * size if config.method == "qlora" else 0
