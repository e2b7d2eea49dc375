"""What a training would take, before it starts: rows, tokens, steps, memory by arithmetic, time, and whether it fits.

Quick enough for a form: told a model's shape and the lengths of rows, it only reckons. Does not know the window.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from core.runs import Run
from core.text import Text
from core.training import calibration, device, duration, judging, memory, trainer
from core.training.calibration import Correction, Point
from core.training.config import TrainConfig
from core.training.duration import Basis
from core.training.judging import Problem
from core.training.memory import PROCESSOR, WRITING, Batch, Parts, Place
from core.training.rowcount import Rows
from core.training.shape import Shape, shape_of

SAMPLE = 200
"""Rows whose tokens are counted; the others are taken to be like them."""
TURN_TOKENS = 4
"""Tokens that a chat template puts around a turn, about."""


@dataclass(frozen=True)
class Here:
    """The machine that it would run on, and what is known of it. `available`: bytes of memory, on the card where
    there is one (`place`); `points` and `former`: runs made here, the former newest first; `rate`: floating-point
    operations per second as measured, 0 if they were not."""

    available: int
    place: Place = PROCESSOR
    cores: int = 1
    rate: float = 0.0
    points: Sequence[Point] = ()
    former: Iterable[Run] = field(default=())


class Estimate(msgspec.Struct):
    """`memory` are the parts in bytes, on the card if `gpu`; the system may take back `given_back` of them. `runs` is
    how many measured runs they rest on, and `basis` what `seconds` rest on. `trainable`: weights that learn.
    `problems` speak against starting, `notes` do not."""

    train_rows: int
    validation_rows: int
    steps: int
    tokens: int
    memory: list[tuple[Text, int]]
    available: int
    seconds: float
    basis: Basis
    trainable: int
    given_back: int = 0
    runs: int = 0
    gpu: bool = False
    problems: list[Problem] = []
    notes: list[Text] = []

    @property
    def need(self) -> int:
        return sum(size for _, size in self.memory)

    @property
    def fits(self) -> bool:
        return self.need - self.given_back <= self.available

    @property
    def only_memory(self) -> bool:
        """Nothing but memory speaks against starting: the person may know better."""
        return bool(self.problems) and all(problem.memory for problem in self.problems)


def estimate(config: TrainConfig, shape: Shape, rows: Rows, here: Here) -> Estimate:
    """What `config` would take with these rows."""
    held = rows.held_back(config.validation_share).part(config.share)
    train = held.train
    steps = trainer.steps(train, config) if train else 0
    operations, tokens = _work(config, shape, held)
    time = duration.estimate(
        config,
        shape,
        steps,
        tokens,
        operations,
        points=here.points,
        former=here.former,
        gpu=here.place.gpu,
        cores=here.cores,
        rate=here.rate,
    )
    parts, correction = foresee(config, shape, held, here)
    made = Estimate(
        train_rows=train,
        validation_rows=held.validation,
        steps=steps,
        tokens=tokens,
        memory=list(_corrected(parts, correction)),
        available=here.available,
        seconds=time.seconds,
        basis=time.basis,
        trainable=shape.trainable(config),
        given_back=parts.given_back,
        runs=correction.runs,
        gpu=here.place.gpu,
    )

    def need(other: TrainConfig) -> int:
        parts, correction = foresee(other, shape, held, here)
        return sum(size for _, size in _corrected(parts, correction)) - parts.given_back

    made.problems, made.notes = judging.judge(config, shape, held, here.available, need)
    return made


def foresee(config: TrainConfig, shape: Shape, rows: Rows, here: Here) -> tuple[Parts, Correction]:
    """The parts by arithmetic, and how runs made here correct them."""
    parts = memory.parts(config, shape, largest_batch(config, shape, rows), here.place)
    fixed = parts.total - parts.growing
    return parts, calibration.correct(here.points, config.method, here.place.gpu, fixed, parts.growing)


def remember(run: Run, config: TrainConfig, model: Path, rows: Rows, place: device.Place) -> None:
    """Note what a run took that is over, for the estimates to come. `rows` are those that it read."""
    about = run.about
    shape = shape_of(model)
    where = Place(place.kind != "cpu", 4 if place.dtype == "float32" else 2)
    parts = memory.parts(config, shape, largest_batch(config, shape, rows), where)
    operations, _ = _work(config, shape, rows)
    calibration.note(
        Point(
            machine=about.machine,
            gpu=where.gpu,
            method=config.method,
            fixed=parts.total - parts.growing,
            growing=parts.growing,
            peak=about.peak_memory or 0,
            work=operations * about.steps_done / max(about.steps_total, 1),
            seconds=about.seconds,
            steps=about.steps_done,
        )
    )


def largest_batch(config: TrainConfig, shape: Shape, rows: Rows) -> Batch:
    """The batch of the longest rows: end to end, or filled up to the longest of them. Pairs are two texts."""
    lengths = sorted(min(one, config.max_length) for one in rows.lengths) or [1]
    count = min(config.batch_size, max(rows.train, 1))
    pairs = 2 if config.task in ("preference", "retrieval") else 1
    longest = lengths[-1]
    tokens = count * longest
    if memory.joins(config):
        some = lengths[-count:]
        tokens = sum(some) + (count - len(some)) * longest
    scored = math.ceil(rows.learnt * tokens) if config.task in WRITING else 0
    return Batch(pairs * tokens, longest, pairs * scored)


def _work(config: TrainConfig, shape: Shape, rows: Rows) -> tuple[float, int]:
    """Floating-point operations of the whole run, and the tokens it reads."""
    length = rows.mean(config.max_length) or 1.0
    tokens = round(rows.train * length * config.epochs)
    scored = round(rows.learnt * tokens) if config.task in WRITING else 0
    return duration.work(config, shape, tokens, scored, length), tokens


def _corrected(parts: Parts, correction: Correction) -> Iterable[tuple[Text, int]]:
    """The parts as runs showed them: what grows by its factor, and the libraries by what was left over."""
    for name, size in parts:
        if name in parts.grow:
            yield name, round(size * correction.factor)
        elif name == memory.PROGRAM:
            yield name, max(size + correction.more, 0)
        else:
            yield name, size


def count_tokens(folder: Path, texts: Iterable[tuple[str, ...]]) -> tuple[tuple[int, ...], float]:
    """Tokens of each row, given as the texts that are read of it, with about what the template adds; and the share of
    them that is in the last text of each, which is learnt. Takes the first few."""
    from itertools import islice

    from tokenizers import Tokenizer

    file = folder / "tokenizer.json"
    tokenizer = Tokenizer.from_file(str(file)) if file.is_file() else None
    lengths, learnt = [], 0
    for turns in islice(texts, SAMPLE):
        if tokenizer is None:
            # Without it, four characters to a token: the usual figure for English.
            counted = [math.ceil(len(turn) / 4) for turn in turns]
        else:
            counted = [len(one.ids) for one in tokenizer.encode_batch(list(turns), add_special_tokens=False)]
        lengths.append(sum(counted) + TURN_TOKENS * len(turns))
        learnt += counted[-1] + TURN_TOKENS if counted else 0
    return tuple(lengths), learnt / max(sum(lengths), 1) if lengths else 1.0
