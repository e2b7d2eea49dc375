"""The task that looks ahead: what a proof would do, how many questions there are, and about how long it takes.

Changes nothing. What is not known yet is reckoned and said to be so. Does not know the window.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import msgspec

from core import fields, hardware
from core.advice import beginning
from core.advice.beginning import LEAST_MARKED
from core.advice.needs import CPU_RATE, EMBED_RATE, GPU_RATE_PER_GB
from core.advice.proof import SHARES, Wishes
from core.advice.spending import LETTERS_PER_TOKEN
from core.chat.torch_generator import CAPABLE
from core.errors import UserError
from core.evaluation import trials_kept
from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.models.model import Model
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training import forecast
from core.training.config import TrainConfig

ANSWER_TOKENS, PROMPT_TOKENS = 60, 900
"""Of an answer with documents: about so many are written, and so many read."""
QUOTING = 0.6
"""Seconds to find and quote sentences, with the packaged embedder on a processor, about."""
READER_SECONDS = 180.0
"""To train one that marks answers: as many corrections whatever the rows, so about the same time."""
START = 12.0
"""Seconds until a process of its own has loaded what trains."""
WEIGH = 10.0
BANDWIDTH = {"cpu": 8e9, "gpu": 300e9}
"""Bytes of weights that are read a second, of which each token written needs all; ordinary machines have more."""


class Ahead(msgspec.Struct, frozen=True, kw_only=True):
    """What would be done. `problem` (with `fix`): why it cannot; then `splittable` says that holding rows out would
    mend it. `seconds` of each part; `arms`: how many ways are tried. `notes`: what to know before."""

    questions: int = 0
    split: str = ""
    rows: int = 0
    arms: int = 0
    index_seconds: float = 0.0
    train_seconds: float = 0.0
    ask_seconds: float = 0.0
    problem: Text | None = None
    fix: Text | None = None
    splittable: bool = False
    notes: list[Text] = []

    @property
    def seconds(self) -> float:
        return self.index_seconds + self.train_seconds + self.ask_seconds + WEIGH


def run(ctx: JobContext, *, project: str, wishes: dict[str, Any]) -> Ahead:
    """What a proof with these `wishes` (the values of `Wishes`) would do. What speaks against it is in the result."""
    owner = Project.open(Path(project))
    wanted = fields.from_builtins(Wishes, wishes)
    try:
        found = beginning.material(owner, wanted.dataset)
        model = beginning.writer(wanted.model)
    except UserError as error:
        return Ahead(problem=error.message, fix=error.fix)
    ctx.check()
    capable = model.parameters >= CAPABLE
    documents = _documents(owner)
    reads = found.marked >= LEAST_MARKED and documents > 0
    arms = 2 + (documents > 0) * (1 + 2 * capable + reads) + (2 if wanted.curve and not wanted.run else 0)
    known = Ahead(questions=found.asked, split=found.split, rows=found.train, arms=arms)
    try:
        beginning.refuse(found)
    except UserError as error:
        splittable = not found.asked and found.train > 1
        return msgspec.structs.replace(known, problem=error.message, fix=error.fix, splittable=splittable)
    try:
        training = 0.0 if wanted.run else _training(ctx, owner, model, wanted, found.train)
    except UserError as error:
        return msgspec.structs.replace(known, problem=error.message, fix=error.fix)
    training += START + READER_SECONDS if reads else 0.0
    ctx.check()
    made = msgspec.structs.replace(
        known,
        index_seconds=_indexing(owner),
        train_seconds=training,
        ask_seconds=_asking(owner, model, found.asked, arms, documents > 0),
    )
    return msgspec.structs.replace(made, notes=_notes(made, wanted, capable, documents))


def _notes(made: Ahead, wanted: Wishes, capable: bool, documents: int) -> list[Text]:
    notes = []
    if not documents:
        notes.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core", "There are no documents, so only the model and its training are compared."
                )
            )
        )
    elif not capable:
        notes.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "This model is too small to read passages: sentences quoted from the documents stand for RAG.",
                )
            )
        )
    if made.questions < 30:
        notes.append(
            text(
                QT_TRANSLATE_NOOP("core", "%n question(s) tell only large differences; 100 tell more."),
                n=made.questions,
            )
        )
    begun = made.index_seconds + made.train_seconds
    if wanted.minutes and begun > 0.8 * 60 * wanted.minutes:
        notes.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Indexing and training alone take about {minutes} minutes: give it more time, or take a run that "
                    "is finished.",
                ),
                minutes=math.ceil(begun / 60),
            )
        )
    return notes


def _documents(project: Project) -> int:
    return sum(document.status != "failed" for document in Catalogue(project).listing())


def _indexing(project: Project) -> float:
    """Seconds to index what waits, from the size of the files; a page of a PDF is mostly not letters."""
    waiting = [one for one in Catalogue(project).listing() if one.status == "waiting"]
    letters = sum(one.size * (0.2 if one.path.endswith((".pdf", ".docx")) else 1.0) for one in waiting)
    return 3.0 + letters / LETTERS_PER_TOKEN / EMBED_RATE if waiting else 0.0


def _training(ctx: JobContext, project: Project, model: Model, wishes: Wishes, rows: int) -> float:
    """Seconds to train what the proof trains, as the Training screen would say it."""
    shares = (*SHARES, 1.0) if wishes.curve else (1.0,)
    return sum(START + _forecast(ctx, project, beginning.quick(model, wishes, rows, one)) for one in shares)


def _forecast(ctx: JobContext, project: Project, config: TrainConfig) -> float:
    found = forecast.run(ctx, project=str(project.folder), config=fields.to_builtins(config))
    if found.problems:
        first = found.problems[0]
        fix = first.fix or Text("")
        raise UserError(first.message.template, fix.template, **{**first.message.args, **fix.args})
    return found.seconds


def _asking(project: Project, model: Model, questions: int, arms: int, documents: bool) -> float:
    """Seconds to ask everything, from the last trial that this model was in; else from its size and the machine."""
    for trial in trials_kept.list_trials(project)[0]:
        known = [
            result.seconds
            for arm, result in zip(trial.arms, trial.results, strict=False)
            if arm.model == model.id and result.seconds
        ]
        if known:
            return questions * (max(known) * (arms - documents) + QUOTING * documents)
    machine = hardware.look()
    gpu = machine.best_gpu
    rate = gpu.memory / 1e9 * GPU_RATE_PER_GB if gpu else machine.cores * CPU_RATE
    read = 2 * model.parameters * PROMPT_TOKENS / rate
    written = ANSWER_TOKENS * model.parameters * (2 if gpu else 4) / BANDWIDTH["gpu" if gpu else "cpu"]
    return questions * ((read + written + 0.2) * (arms - documents) + QUOTING * documents)
