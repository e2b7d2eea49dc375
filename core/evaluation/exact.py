"""Asks each arm every question of a dataset and counts the right answers: the task behind the Evaluation screen.

Answers are kept as they come, by arm and question: asked again after a stop or a crash, only what is missing is
generated. Does not know how a model is trained.
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import Any

import msgspec

from core import fields, runs
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError, explain_os_errors
from core.evaluation import answering, trials
from core.evaluation.trials import Arm, Question, Trial
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text

SPLITS = ("train", "validation", "test", "all")
MOST_TOKENS = 256
"""No answer is let run on for longer, in tokens."""


class _Kept(msgspec.Struct):
    prompt: str
    answer: str


def run(
    ctx: JobContext,
    *,
    project: str,
    dataset: str,
    split: str = "test",
    arms: list[dict[str, Any]],
    limit: int | None = None,
) -> dict[str, Any]:
    """Compare `arms` ({"name", "model", "adapter"}) on the rows of one part of a dataset's split.

    Streams a ``question`` for each row at first, then an ``answer`` for each arm and row. The trial is saved in the
    project. `dataset` is its file, also relative to the project. Returns {"trial": id, "arms": [figures of each]}.
    """
    owner = Project.open(Path(project))
    competing = fields.from_builtins(list[Arm], arms)
    _check(competing, split)
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Reading the questions")))
    conversations, questions = _questions(owner, owner.folder / dataset, split, competing, limit, ctx)
    trial = Trial(trials.new_id(owner), dataset, split, competing, questions)
    for number, question in enumerate(questions):
        ctx.data(
            "question",
            {
                "index": number,
                "row": question.row,
                "question": question.question,
                "expected": question.expected,
            },
        )
    seconds = []
    for index, arm in enumerate(competing):
        began = time.monotonic()
        _ask(ctx, owner, trial, index, arm, conversations)
        seconds.append(time.monotonic() - began)
    trial.measure()
    for result, spent in zip(trial.results, seconds, strict=True):
        result.seconds = round(spent, 2)
    trials.save(owner, trial)
    return {"trial": trial.id, "arms": [msgspec.to_builtins(result) for result in trial.results]}


def _check(arms: list[Arm], split: str) -> None:
    if not arms:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is nothing to compare."),
            QT_TRANSLATE_NOOP("core", "Choose at least one model or run."),
        )
    if split not in SPLITS:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{split}” is no part of a dataset."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            split=split,
            known=", ".join(SPLITS),
        )


def _ask(
    ctx: JobContext,
    owner: Project,
    trial: Trial,
    index: int,
    arm: Arm,
    conversations: list[list[dict[str, str]]],
) -> None:
    """Fill in one arm's answers: those kept from before, then the others."""
    total, done = len(trial.questions) * len(trial.arms), len(trial.questions) * index
    note = text(QT_TRANSLATE_NOOP("core", "“{name}” answers"), name=arm.name)
    ctx.progress(done, total, text(QT_TRANSLATE_NOOP("core", "Loading “{name}”"), name=arm.name))
    ctx.check()
    answerer = answering.load(owner, arm)
    prompts = [answerer.prompt(conversation) for conversation in conversations]
    longest = max(answerer.length(question.expected) for question in trial.questions)
    most_tokens = min(MOST_TOKENS, 2 * longest + 8)
    store = trials.folder(owner) / "answers" / f"{answerer.fingerprint}-{most_tokens}.jsonl"
    keys = [_key(prompt) for prompt in prompts]
    kept = _read(store)

    def tell(number: int, answer: str) -> None:
        nonlocal done
        done += 1
        trial.questions[number].answers[index] = answer
        ctx.data("answer", {"arm": index, "index": number, "answer": answer})
        ctx.progress(done, total, note)

    missing = []
    for number, key in enumerate(keys):
        if key in kept:
            tell(number, kept[key])
        else:
            missing.append(number)
    with explain_os_errors(store):
        store.parent.mkdir(parents=True, exist_ok=True)
        with store.open("ab") as file:
            file.write(b"\n")  # a line cut short by a crash must not swallow the next
            chosen = [prompts[number] for number in missing]
            for place, answer in answerer.answer_all(ctx, chosen, most_tokens):
                number = missing[place]
                file.write(msgspec.json.encode(_Kept(keys[number], answer)) + b"\n")
                file.flush()
                tell(number, answer)


def _questions(
    owner: Project, file: Path, split: str, arms: list[Arm], limit: int | None, ctx: JobContext
) -> tuple[list[list[dict[str, str]]], list[Question]]:
    """The conversations up to the last answer, and that answer; rows without a question or an answer are left out."""
    conversations, questions = [], []
    with open_dataset(file) as dataset:
        mapping = dataset.mapping
        wanted = _wanted(owner, dataset, file, split, arms)
        for row in dataset.rows():
            if row.id not in wanted:
                continue
            ctx.check()
            try:
                turns = [
                    {"role": turn["role"], "content": turn["content"]}
                    for turn in dataset.messages(row, mapping)
                ]
            except UserError as error:
                ctx.warn(
                    QT_TRANSLATE_NOOP("core", "Row {row} is left out: {reason}"),
                    row=row.id,
                    reason=str(error.message),
                )
                continue
            while turns and turns[-1]["role"] != "assistant":
                turns.pop()
            if len(turns) < 2:
                continue
            asked = next((turn["content"] for turn in reversed(turns[:-1]) if turn["role"] == "user"), "")
            conversations.append(turns[:-1])
            questions.append(Question(row.id, asked, turns[-1]["content"], [None] * len(arms)))
            if limit and len(questions) >= limit:
                break
    if not questions:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This part of the dataset has no questions with answers."),
            QT_TRANSLATE_NOOP("core", "Choose another part, or mark rows as belonging to it."),
        )
    return conversations, questions


def _wanted(owner: Project, dataset: Dataset, file: Path, split: str, arms: list[Arm]) -> set[int]:
    """The ids of the rows to ask. A row that a run kept back to validate on was not trained, whatever its split."""
    if split == "all":
        return set(dataset.ids())
    if split == "test":
        return {row.id for row in dataset.rows("test")}
    kept_back = _kept_back(owner, file, arms)
    validation = {row.id for row in dataset.rows("validation")} | kept_back
    if split == "validation":
        return validation
    return {row.id for part in ("train", "") for row in dataset.rows(part)} - validation


def _kept_back(owner: Project, file: Path, arms: list[Arm]) -> set[int]:
    """The rows of this dataset on which the arms' runs validated."""
    from core.training import data
    from core.training.config import read
    from core.training.rows import locate

    found: set[int] = set()
    for arm in arms:
        folder = (owner.folder / arm.adapter).parent if arm.adapter else None
        if folder is None or not (folder / "run.json").is_file():
            continue
        record = runs.read(folder)
        lines = record.data_dir / "validation.jsonl"
        if lines.exists() and locate(record, read(record.config_file)).resolve() == file.resolve():
            found |= {line.row for line in data.load(lines)}
    return found


def _key(prompt: list[int]) -> str:
    return hashlib.blake2b(repr(prompt).encode(), digest_size=12).hexdigest()


def _read(store: Path) -> dict[str, str]:
    """Answers kept before; a line cut short by a crash is left out."""
    found = {}
    if store.exists():
        with explain_os_errors(store):
            lines = store.read_bytes().splitlines()
        for line in filter(None, lines):
            try:
                kept = msgspec.json.decode(line, type=_Kept)
            except msgspec.DecodeError:
                continue
            found[kept.prompt] = kept.answer
    return found
