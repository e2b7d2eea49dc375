"""What a training would take, before it starts: rows, tokens, steps, memory by arithmetic, time, and whether it fits.

Quick enough for a form: reads the model's ``config.json`` and the headers of its weights, never a weight, and loads
no model library. Does not know the window.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError, explain_os_errors
from core.models import weights
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training import trainer
from core.training.config import TrainConfig

SAMPLE = 200
"""Rows whose tokens are counted; the others are taken to be like them."""
TURN_TOKENS = 4
"""Tokens that a chat template puts around a turn, about."""
LIBRARIES = 450 << 20
"""Bytes that Python and the libraries take before any model; measured on Linux."""
CORE_SPEED = 12e9
"""Multiplications and additions per second and core that a training reaches in fp32, as a first guess."""
STEP_SECONDS = 0.02
START_SECONDS = 10.0
NF4_BYTES = 0.5 + 1 / 64 + 4 / (64 * 256)
"""Per weight: four bits, one byte of scale per 64, four bytes of second scale per 256 of these."""


@dataclass(frozen=True)
class Shape:
    """A model's size, as far as memory depends on it. `linears` are (inputs, outputs) of the layers in its blocks."""

    parameters: int
    layers: int
    hidden: int
    intermediate: int
    vocabulary: int
    context: int
    linears: tuple[tuple[int, int], ...]

    @property
    def linear_parameters(self) -> int:
        return sum(inputs * outputs for inputs, outputs in self.linears)

    def adapter(self, rank: int) -> int:
        """Weights of a LoRA adapter of this rank on every linear layer."""
        return sum(rank * (inputs + outputs) for inputs, outputs in self.linears)


@dataclass(frozen=True)
class Rows:
    """What is to be trained on: how many rows, and their tokens as far as counted (`lengths`).

    `exact`: they were counted for all rows. Then `untrained` rows have nothing to learn as they are cut, which takes
    `needed` tokens (0 if more would not help), and `unread` rows cannot be read.
    """

    train: int
    validation: int
    lengths: tuple[int, ...] = ()
    exact: bool = False
    untrained: int = 0
    needed: int = 0
    unread: int = 0

    def mean(self, most: int) -> float:
        """Tokens of a row, no more than `most` counted of each."""
        return sum(min(one, most) for one in self.lengths) / len(self.lengths) if self.lengths else 0.0

    def cut(self, length: int) -> int:
        """About how many rows are longer than `length`."""
        if not self.lengths:
            return 0
        return round(self.train * sum(one > length for one in self.lengths) / len(self.lengths))


class Problem(msgspec.Struct):
    """What speaks against starting, and the change that would help."""

    message: Text
    fix: Text | None = None


class Estimate(msgspec.Struct):
    """`memory` are the parts in bytes; `measured` tells whether the time rests on a run on this machine, and `gpu`
    where it would run. `problems` speak against starting, `notes` do not."""

    train_rows: int
    validation_rows: int
    steps: int
    tokens: int
    memory: list[tuple[Text, int]]
    available: int
    seconds: float
    measured: bool
    adapter: int
    gpu: bool = False
    problems: list[Problem] = []
    notes: list[Text] = []

    @property
    def need(self) -> int:
        return sum(size for _, size in self.memory)

    @property
    def fits(self) -> bool:
        return self.need <= self.available


def estimate(
    config: TrainConfig,
    shape: Shape,
    rows: Rows,
    available: int,
    *,
    gpu: bool = False,
    cores: int = 1,
    former: Iterable[Run] = (),
) -> Estimate:
    """What `config` would take. `available` are bytes of memory where it runs; `former` are runs on this machine."""
    train = rows.train
    if not rows.validation and config.validation_share and train > 1:
        held = min(max(1, round(train * config.validation_share)), train - 1)
        rows, train = replace(rows, train=train - held, validation=held), train - held
    length = rows.mean(config.max_length) or 1.0
    steps = trainer.steps(train, config) if train else 0
    tokens = round(train * length * config.epochs)
    seconds, measured = _seconds(config, shape, steps, tokens, gpu=gpu, cores=cores, former=former)
    made = Estimate(
        train_rows=train,
        validation_rows=rows.validation,
        steps=steps,
        tokens=tokens,
        memory=_memory(config, shape, rows, gpu=gpu),
        available=available,
        seconds=seconds,
        measured=measured,
        adapter=shape.adapter(config.rank),
        gpu=gpu,
    )
    _judge(made, rows, config, shape)
    return made


def shape_of(folder: Path) -> Shape:
    """The shape of the model in `folder`. Raises `UserError` if it is not whole or says too little of itself."""
    file = folder / "config.json"
    with explain_os_errors(file):
        data = file.read_bytes()
    try:
        about = msgspec.json.decode(data, type=dict[str, Any])
        about = about.get("text_config", about)
        layers, hidden, vocabulary = (
            int(about.get(name) or about[other])
            for name, other in (
                ("num_hidden_layers", "n_layer"),
                ("hidden_size", "n_embd"),
                ("vocab_size",) * 2,
            )
        )
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{file} does not say how large the model is."),
            QT_TRANSLATE_NOOP("core", "Copy or download the model again."),
            file=str(file),
        ) from error
    read = weights.read(folder)
    tensors = {name: tensor for one in read.files for name, tensor in weights.header(one).items()}
    linears = tuple(
        (tensor.shape[1], tensor.shape[0])
        for name, tensor in tensors.items()
        if len(tensor.shape) == 2 and vocabulary not in tensor.shape and name.endswith(".weight")
    )
    return Shape(
        parameters=read.parameters,
        layers=layers,
        hidden=hidden,
        intermediate=int(about.get("intermediate_size") or 4 * hidden),
        vocabulary=vocabulary,
        context=int(about.get("max_position_embeddings") or 0),
        linears=linears,
    )


def count_tokens(folder: Path, conversations: Iterable[list[str]]) -> tuple[int, ...]:
    """Tokens of each conversation, given as its turns, with about what the template adds. Takes the first few."""
    from itertools import islice

    from tokenizers import Tokenizer

    file = folder / "tokenizer.json"
    tokenizer = Tokenizer.from_file(str(file)) if file.is_file() else None
    lengths = []
    for turns in islice(conversations, SAMPLE):
        if tokenizer is None:
            # Without it, four characters to a token: the usual figure for English.
            counted = sum(math.ceil(len(turn) / 4) for turn in turns)
        else:
            counted = sum(len(one.ids) for one in tokenizer.encode_batch(turns, add_special_tokens=False))
        lengths.append(counted + TURN_TOKENS * len(turns))
    return tuple(lengths)


def _memory(config: TrainConfig, shape: Shape, rows: Rows, *, gpu: bool) -> list[tuple[Text, int]]:
    """The parts, in bytes. The largest batch is taken to be of the longest rows."""
    wide = 2 if gpu else 4
    longest = min(max(rows.lengths, default=1), config.max_length)
    batch = config.batch_size * longest
    linear = shape.linear_parameters
    squeezed = linear * NF4_BYTES if config.method == "qlora" else linear * wide
    adapter = shape.adapter(config.rank)
    # Per token and block, kept for the way back: about 16 vectors of the hidden size and 5 of the inner size.
    kept = batch * shape.layers * (16 * shape.hidden + 5 * shape.intermediate) * wide
    # The scores over the vocabulary, their logarithms and their gradient, all in fp32.
    scores = batch * shape.vocabulary * 4 * 3
    return [
        (
            text(QT_TRANSLATE_NOOP("core", "Model")),
            round(squeezed + (shape.parameters - linear) * wide),
        ),
        # Weight, gradient and Adam's two means, in fp32.
        (text(QT_TRANSLATE_NOOP("core", "Adapter and optimiser")), adapter * 16),
        (text(QT_TRANSLATE_NOOP("core", "Intermediate results")), kept + scores),
        (text(QT_TRANSLATE_NOOP("core", "Program and libraries")), LIBRARIES),
    ]


def _seconds(
    config: TrainConfig,
    shape: Shape,
    steps: int,
    tokens: int,
    *,
    gpu: bool,
    cores: int,
    former: Iterable[Run],
) -> tuple[float, bool]:
    """Time by the newest run of the same method here, scaled by the models' sizes; else by a rule of thumb."""
    for run in former:
        about = run.about
        if about.tokens_per_second and about.parameters and about.method == config.method:
            speed = about.tokens_per_second * about.parameters / max(shape.parameters, 1)
            return START_SECONDS + tokens / speed, True
    # Forwards and backwards, without the gradients of the weights that stay as they are: four per weight and token.
    work = tokens * 4 * max(shape.linear_parameters, 1)
    rate = 20e12 if gpu else CORE_SPEED * cores
    slower = 1.3 if config.method == "qlora" else 1.0
    return START_SECONDS + steps * STEP_SECONDS + slower * work / rate, False


def _judge(made: Estimate, rows: Rows, config: TrainConfig, shape: Shape) -> None:
    """Say what speaks against it, each with the change that would help."""
    if not made.train_rows:
        made.problems.append(
            Problem(
                text(QT_TRANSLATE_NOOP("core", "The dataset has no rows to train on.")),
                text(QT_TRANSLATE_NOOP("core", "Add rows, or mark some as training rows.")),
            )
        )
        return
    if not made.fits:
        made.problems.append(_too_large(made, config))
    if rows.untrained + rows.unread and config.unusable == "refuse":
        made.problems.append(_unusable(rows, config))
    if cut := rows.cut(config.max_length):
        made.notes.append(
            text(
                QT_TRANSLATE_NOOP("core", "%n row(s) are longer than {length} tokens and will be cut.")
                if rows.exact
                else QT_TRANSLATE_NOOP(
                    "core", "About %n row(s) are longer than {length} tokens and will be cut."
                ),
                n=cut,
                length=config.max_length,
            )
        )
    if shape.context and config.max_length > shape.context:
        made.notes.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core", "The model reads at most {context} tokens; longer rows are cut there."
                ),
                context=shape.context,
            )
        )
    if made.train_rows < 50:
        made.notes.append(
            text(
                QT_TRANSLATE_NOOP("core", "%n row(s) are few: expect the model to learn little."),
                n=made.train_rows,
            )
        )


def _unusable(rows: Rows, config: TrainConfig) -> Problem:
    """Training would refuse these rows by number; better to hear of it now."""
    fix = QT_TRANSLATE_NOOP(
        "core", "The Dataset screen shows them under “What is trained”; or let the settings leave them out."
    )
    if rows.untrained and rows.needed and not rows.unread:
        fix = QT_TRANSLATE_NOOP(
            "core", "Raise “Longest row” to {needed}, or let the settings leave them out."
        )
    return Problem(
        text(
            QT_TRANSLATE_NOOP("core", "Nothing can be learnt of %n row(s) at {length} tokens."),
            n=rows.untrained + rows.unread,
            length=config.max_length,
        ),
        text(fix, needed=rows.needed) if "{needed}" in fix else text(fix),
    )


def _too_large(made: Estimate, config: TrainConfig) -> Problem:
    template = QT_TRANSLATE_NOOP("core", "This needs about {need} GB of memory; {available} GB are free.")
    if config.method == "lora" and made.memory[0][1] > made.available / 2:
        fix = QT_TRANSLATE_NOOP("core", "Choose QLoRA, which needs about a quarter for the model.")
    elif config.batch_size > 1:
        fix = QT_TRANSLATE_NOOP("core", "Lower “Rows at once”; raise “Batches per step” to make up for it.")
    else:
        fix = QT_TRANSLATE_NOOP("core", "Lower “Longest row”, or choose a smaller model.")
    figures = text(template, need=round(made.need / 2**30, 1), available=round(made.available / 2**30, 1))
    return Problem(figures, text(fix))
