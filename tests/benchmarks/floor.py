"""Where "nothing found" begins: how sure the retriever is of questions its documents answer, and of those they do not.

Each question of a set is asked twice of an index of all the set's passages: of all of them, and with every passage of
its own article left out, when there is nothing to be found. A question counts as found as the product counts it: one
of its first three passages is trusted to `FLOOR` or more. Beside the public sets, the sample project: its rows, and the
questions its handbook does not cover. With the logistic fit that the constants in `core.knowledge.confidence` and
`calibration` were taken from, and what bounds taken from an index itself (as for any other embedder) would give.
"""

from __future__ import annotations

import json
import math
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core import paths
from core.jobs.context import MemoryContext
from core.knowledge import calibration, indexing
from core.knowledge.confidence import FLOOR, Signals, confidence
from core.knowledge.filter import Filter
from core.knowledge.retriever import Retriever, open_retriever
from core.project import Project
from tests.benchmarks.retrieval import SETS, read_rows

ASKED = 300
"""Questions of each set, evenly taken from all of it."""
Top = list[Signals]
"""What speaks for the first three passages of a question."""


def run(data: Path | None, rows: int | None = None) -> dict[str, float | str]:
    """Keys: ``{set}.{known|unknown}.found``: shares of the questions counted as found whose answer is there, and of
    those whose answer is not; ``….own_bounds.found``: the same by bounds taken from the index;
    ``sample.{train|held_out|not_covered}.…`` likewise; ``{set}.fit.{signal}.{middle|slope}``. `rows`: questions of a
    set."""
    if data is None:
        raise SystemExit("floor needs a FOLDER with squad_dev and xquad_*.jsonl.gz.")
    figures: dict[str, float | str] = {}
    known, unknown = _sample(rows or ASKED, figures)
    told = [("sample", known, unknown)]
    for name in os.environ.get("USTAD_BENCH_SETS", " ".join(SETS)).split():
        known, unknown = _set(name, read_rows(data, name), rows or ASKED, figures)
        told.append((name, known, unknown))
        print(f"{name}: {len(known)} questions", file=sys.stderr, flush=True)
    for name, known, unknown in told:
        signal = "covered" if known[0][0].known < 0.5 else "alike"
        middle, slope = _fit(
            [getattr(top[0], signal) for top in known], [getattr(top[0], signal) for top in unknown]
        )
        figures |= {f"{name}.fit.{signal}.middle": middle, f"{name}.fit.{signal}.slope": slope}
    return figures


def _sample(most: int, figures: dict[str, float | str]) -> tuple[list[Top], list[Top]]:
    with tempfile.TemporaryDirectory() as scratch:
        project = Project.copy_sample(Path(scratch))
        ctx = MemoryContext()
        indexing.run(ctx, project=str(project.folder))
        retriever = open_retriever(ctx, project)
        asked = {
            name: [
                json.loads(line)["question"]
                for line in (paths.resources() / "sample_project" / "rows" / f"{name}.jsonl")
                .read_text(encoding="utf-8")
                .splitlines()
            ]
            for name in ("train", "held_out", "not_covered")
        }
        tops = {
            name: [_top(retriever, question) for question in questions[:: max(1, len(questions) // most)]]
            for name, questions in asked.items()
        }
        for name, found in tops.items():
            figures |= _shares(f"sample.{name}", found, retriever)
        retriever.index.store.close()
    return tops["train"] + tops["held_out"], tops["not_covered"]


def _set(
    name: str, rows: Sequence[dict[str, Any]], most: int, figures: dict[str, float | str]
) -> tuple[list[Top], list[Top]]:
    passages = {str(row["context_id"]): row for row in rows}
    with tempfile.TemporaryDirectory() as scratch:
        project = Project.create(Path(scratch) / "project", "Benchmark")
        folders = {article: f"{n}" for n, article in enumerate(dict.fromkeys(row["article"] for row in rows))}
        for number, row in enumerate(passages.values()):
            file = project.documents_dir / folders[row["article"]] / f"{number}.txt"
            file.parent.mkdir(exist_ok=True)
            file.write_text(row["context"], encoding="utf-8")
        ctx = MemoryContext()
        indexing.run(ctx, project=str(project.folder))
        retriever = open_retriever(ctx, project)
        known, unknown = [], []
        for row in rows[:: max(1, len(rows) // most)]:
            others = Filter(
                folders=tuple(one for article, one in folders.items() if article != row["article"])
            )
            known.append(_top(retriever, row["question"]))
            unknown.append(_top(retriever, row["question"], others))
        figures |= _shares(f"{name}.known", known, retriever) | _shares(f"{name}.unknown", unknown, retriever)
        retriever.index.store.close()
    both = [(a, b) for a, b in zip(known, unknown, strict=True) if a and b]
    return [a for a, _ in both], [b for _, b in both]


def _top(retriever: Retriever, question: str, within: Filter | None = None) -> Top:
    return [signals for _, _, signals in retriever.search(question, within=within).reranked[:3]]


def _shares(name: str, tops: Sequence[Top], retriever: Retriever) -> dict[str, float | str]:
    """The share that counts as found, by the bounds in use and by those taken from this index."""
    index, embedder = retriever.index, retriever.embedder
    figures: dict[str, float | str] = {}
    bounds = {"": calibration.of(index, embedder), "own_bounds.": calibration.measure(index, embedder)}
    for way, used in bounds.items():
        found = sum(any(confidence(one, used) >= FLOOR for one in top) for top in tops)
        figures[f"{name}.{way}found"] = found / len(tops)
    if own := bounds["own_bounds."]:
        figures[f"{name}.own_bounds.middle"] = own.middle
    return figures


def _fit(yes: Sequence[float], no: Sequence[float]) -> tuple[float, float]:
    """(middle, slope) of the logistic curve that tells both apart best, each side counting the same; Newton's way."""
    import numpy as np

    x = np.array([*yes, *no])
    y = np.array([1.0] * len(yes) + [0.0] * len(no))
    weight = np.array([0.5 / len(yes)] * len(yes) + [0.5 / len(no)] * len(no))
    design = np.stack([np.ones_like(x), x - x.mean()], axis=1)
    beta = np.zeros(2)
    for _ in range(50):
        p = 1 / (1 + np.exp(-design @ beta))
        # A little drawn to zero: sets that are told apart wholly have no best slope.
        gradient = design.T @ (weight * (y - p)) - 1e-4 * np.array([0.0, beta[1]])
        curve = (design * (weight * p * (1 - p))[:, None]).T @ design + np.diag([1e-9, 1e-4])
        beta = beta + np.linalg.solve(curve, gradient)
    middle = float(x.mean() - beta[0] / beta[1]) if beta[1] else math.nan
    return middle, float(beta[1])
