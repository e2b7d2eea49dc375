"""The arithmetic of memory: what a training holds at its peak, part by part, from the model's shape and the batch.

What is kept for the way back was counted with torch's hooks for saved tensors, per block and token, in Phi-3, Llama,
Qwen and Gemma style blocks; a test counts it again. Does not know what other runs needed.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.config import TrainConfig
from core.training.shape import Linear, Shape

LIBRARIES = 490_000_000
"""Bytes that Python and the libraries take before any model; measured on Linux."""
SCRATCH = 150_000_000
"""Bytes at most that the routines for matrices keep to work in; as much as they have to do where that is less."""
ON_CARD = 600_000_000
"""Bytes of the card that its driver and the libraries take."""
GAPS = 0.2
"""Of what is kept on a processor: memory that lies unused between pieces, which come and go. Measured with glibc."""
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
DORA = 2.15
"""Values kept per output of a layer whose directions and strengths learn apart."""


@dataclass(frozen=True)
class Batch:
    """The largest batch: `texts` of `length` tokens, filled up; `scored` places whose scores are kept at once."""

    texts: int
    length: int
    scored: int

    @property
    def tokens(self) -> int:
        return self.texts * self.length


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
    kept, scores = _kept(config, shape, batch, place), scored(shape, batch, place)
    passing = _passing(config, shape, batch, place)
    gaps = round(_gaps(shape, batch, place) * kept)
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
            (PROGRAM, _libraries(config, place) + min(SCRATCH, kept + scores)),
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


def _gaps(shape: Shape, batch: Batch, place: Place) -> float:
    piece = batch.tokens * max(shape.intermediate, shape.hidden) * place.wide
    return GAPS_ON_CARD if place.gpu else GAPS if piece < WHOLE_PIECE else 0.0


def kept_by_block(config: TrainConfig, shape: Shape, length: int, place: Place) -> float:
    """Bytes kept per token of a text of `length` tokens by one block for the way back."""
    long, short, marks = _values(config, shape, length)
    return 4 * long + place.wide * short + (1 if place.gpu else place.wide) * marks


def _values(config: TrainConfig, shape: Shape, length: int) -> tuple[float, float, float]:
    """Values per token: those always kept in float32, those in the numbers of the place, and dropout's marks."""
    hidden, inner, width = shape.hidden, shape.intermediate, shape.attention
    norms = float(shape.norms * hidden)
    # Queries, keys, values (repeated for each head) and what attention makes of them; sums of its exponents.
    short = 4.0 * width + (3 if shape.gated else 1) * inner + shape.norms + shape.heads
    if shape.fused:
        short += shape.keys  # the values stay part of what one layer made of all three
    if shape.sprinkled:
        # Then attention is worked out in full: its weights, their marks, and both multiplied.
        short += 3 * shape.heads * length
    marks = 0.0
    targets = shape.targets(config)
    count = max(1, shape.layers)
    inputs = sum(one.inputs for one in targets) / count
    outputs = sum(one.outputs for one in targets) / count
    if config.method == "full":
        # Where norms learn, what they made is kept as well.
        short += _read(list(shape.linears), shape) / count + shape.norms * hidden
    elif config.method in ("lora", "qlora", "dora"):
        if config.dropout:
            short, marks = short + inputs, marks + inputs
        else:
            short += _read(targets, shape) / count
        short += config.rank * len(targets) / count
        if config.method == "dora":
            short += DORA * outputs
    elif config.method == "adapters":
        short += outputs + config.rank * len(targets) / count
        marks += outputs if config.dropout else 0
    elif config.method == "ia3":
        short += sum(one.outputs if one.makes_keys else one.inputs for one in targets) / count
    elif config.method == "prefix":
        short += 2 * width * config.prefix_tokens / max(length, 1)
    return norms, short, marks


def _read(layers: list[Linear], shape: Shape) -> float:
    """Values that the layers read, each counted once: several read the same, and what attention made is kept anyway."""
    first = shape.hidden * any(one.is_attention and one.inputs == shape.hidden for one in layers)
    outer = [one for one in layers if not one.is_attention]
    per_block = first + sum({one.inputs for one in outer})
    return float(per_block * shape.layers)


def _kept(config: TrainConfig, shape: Shape, batch: Batch, place: Place) -> int:
    block = kept_by_block(config, shape, batch.length, place)
    ends = 3 * shape.hidden * place.wide
    if config.recompute:
        return round(batch.tokens * (shape.layers * shape.hidden * place.wide + block + ends))
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
    return 3 * batch.tokens * max(shape.intermediate, shape.hidden) * place.wide + unpacked + matrices


def scored(shape: Shape, batch: Batch, place: Place) -> int:
    """The scores, their logarithms and their gradient, all in float32; on a card also as they were made."""
    return batch.scored * shape.vocabulary * (12 + (place.wide if place.wide < 4 else 0))


def _reading(config: TrainConfig, shape: Shape, total: int, model: int, wide: int) -> int:
    """What the file adds to the peak. Where a number is used as it lies in the file, it is held once, and the whole
    file stays at hand for as long as one is; else both are there while the model is read, and no longer."""
    size = {"float64": 8, "float32": 4, "bfloat16": 2, "float16": 2}.get(shape.stored, 1)
    if size != wide:
        return max(0, LIBRARIES + model + shape.parameters * size - total)
    return shape.linear_parameters * size if config.method == "qlora" else 0
