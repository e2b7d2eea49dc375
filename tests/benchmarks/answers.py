"""How right answers are that quote documents: SQuAD's questions, asked of all its passages, through a trial; offline.

Each article is a document of a project, indexed by the task the window starts; its questions go through the trial that
the Evaluation screen starts, to the answerer that quotes sentences and needs no language model. Then a run learns to
mark the answer in its sentence, on the questions of the first 12 articles, and both ways are asked about the other 4.
Questions that the passages do not answer (SQuAD's own, made to look as if they did) are asked apart. Last, how often
intervals such as these hold the truth: samples drawn from the very scores, whose mean is known.
"""

from __future__ import annotations

import itertools
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import msgspec

from core.chat.conversation import Arm
from core.evaluation import running, significance, trials_kept
from core.evaluation.trial import Trial
from core.jobs.context import MemoryContext
from core.knowledge import indexing
from core.project import Project
from core.training.objectives.extraction import sentence_around
from tests.benchmarks import tasks
from tests.benchmarks.retrieval import read_rows

Rows = list[dict[str, Any]]
ASKED = 1000
"""Questions with an answer, evenly from all articles; half as many without."""
SHOWN = (
    "contains", "f1", "squad_exact", "found_at_1", "found_at_5", "reciprocal_rank", "grounded", "citation_precision",
    "citation_recall", "refusal",
)  # fmt: skip
SIMULATED = 2000
QUOTES = Arm(engine="quotes", name="quotes")


def run(data: Path | None, rows: int | None = None) -> dict[str, float | str]:
    """Keys ``quotes.{metric}`` and ``no_answer.refusal`` over all articles; ``{sentence|marked}.{metric}`` over the
    four that were not trained on, and ``marked_over_sentence.f1`` by how much marking is better; each with its interval
    beside it. ``coverage.{metric}.{n}``: the share of 95 % intervals of n questions that hold the truth. `rows`:
    questions at most; then nothing is trained."""
    if data is None:
        raise SystemExit("answers needs a FOLDER with squad_dev.jsonl.gz.")
    every = read_rows(data, "squad_dev")
    figures: dict[str, float | str] = {}
    with tempfile.TemporaryDirectory() as scratch:
        project = Project.create(Path(scratch) / "answers", "answers")
        _index(project, every)
        known = [row for row in every if not row["impossible"]]
        unknown = [row for row in every if row["impossible"]]
        most = rows or ASKED
        began = time.monotonic()
        trial = _asked(project, _spread(known, most), [QUOTES])
        figures |= _figures(trial, 0, "quotes")
        figures["quotes.seconds_per_question"] = round((time.monotonic() - began) / len(trial.questions), 3)
        figures |= _coverage(trial)
        figures |= _figures(_asked(project, _spread(unknown, most // 2), [QUOTES]), 0, "no_answer")
        if rows is None:
            figures |= _marked(project, known)
    return figures


def _marked(project: Project, known: Rows) -> dict[str, float | str]:
    learnt = set(list(dict.fromkeys(row["article"] for row in known))[:12])
    train = [
        {"question": row["question"], "context": row["context"], "answers": row["answers"]}
        for row in known
        if row["article"] in learnt
    ]
    dataset = tasks.dataset_of(project, train)
    made = tasks.trained(project, dataset, "marking", "extraction", tasks.MARKING)
    marked = Arm(engine="quotes", run=made.id, name="marked")
    held_out = [row for row in known if row["article"] not in learnt]
    trial = _asked(project, held_out, [QUOTES, marked])
    figures = _figures(trial, 0, "sentence") | _figures(trial, 1, "marked")
    for one in trial.compare("f1"):
        found = one.difference
        figures["marked_over_sentence.f1"] = (
            f"{found.mean:+.4f} ({found.low:+.4f} to {found.high:+.4f}, p {found.p:.4f})"
        )
    return figures | tasks.cost("marked", made)


def _index(project: Project, rows: Rows) -> None:
    passages: dict[str, dict[str, str]] = {}
    for row in rows:
        passages.setdefault(row["article"], {})[row["context_id"]] = row["context"]
    for article, own in passages.items():
        words = "\n\n".join(" ".join(passage.split()) for passage in own.values())
        (project.documents_dir / _file(article)).write_text(words, encoding="utf-8")
    indexing.run(MemoryContext(), project=str(project.folder))


def _asked(project: Project, rows: Sequence[dict[str, Any]], arms: Sequence[Arm]) -> Trial:
    """A trial through the task the window starts."""
    file = project.folder / "questions.jsonl"
    lines = [json.dumps(_line(row), ensure_ascii=False) for row in rows]
    file.write_text("\n".join(lines), encoding="utf-8")
    made = running.run(
        MemoryContext(),
        project=str(project.folder),
        source={"kind": "file", "path": str(file), "unanswerable": True},
        arms=[msgspec.to_builtins(arm) for arm in arms],
        leaked="keep",  # the articles are apart already
    )
    print(f"{len(rows)} questions asked", file=sys.stderr, flush=True)
    return trials_kept.load(project, made["trial"])


def _line(row: dict[str, Any]) -> dict[str, Any]:
    line: dict[str, Any] = {"question": row["question"], "document": _file(row["article"])}
    if answers := row["answers"]:
        first = answers[0]
        span = (first["start"], first["start"] + len(first["text"]), "")
        line["quote"] = " ".join(sentence_around(row["context"], span).split())
        line["answers"] = list(dict.fromkeys(answer["text"] for answer in answers))
    return line


def _file(article: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in article) + ".txt"


def _spread(rows: Rows, most: int) -> Rows:
    return [rows[at * len(rows) // most] for at in range(most)] if most < len(rows) else rows


def _figures(trial: Trial, arm: int, name: str) -> dict[str, float | str]:
    figures: dict[str, float | str] = {f"{name}.questions": len(trial.questions)}
    for metric in SHOWN:
        if found := trial.figure(arm, metric):
            figures[f"{name}.{metric}"] = round(found.mean, 4)
            figures[f"{name}.{metric}.interval"] = f"{found.low:.4f} to {found.high:.4f}"
    return figures


def _coverage(trial: Trial) -> dict[str, float | str]:
    """Of samples drawn from the scores, how many have the mean of all within their interval."""
    import numpy as np

    figures: dict[str, float | str] = {}
    chance = np.random.default_rng(0)
    with mock.patch.object(significance, "DRAWS", 1000):
        for metric, count in itertools.product(("contains", "f1"), (20, 50, 200)):
            scores = np.array(list(trial.scores(0, metric).values()))
            drawn = [significance.interval(chance.choice(scores, count).tolist()) for _ in range(SIMULATED)]
            held = sum(one.low <= scores.mean() <= one.high for one in drawn)
            figures[f"coverage.{metric}.{count}"] = round(held / SIMULATED, 4)
    return figures
