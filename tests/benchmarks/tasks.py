"""What is learnt with the packaged encoder: sorting sentences, finding passages in Hindi, marking answers; offline.

Everything goes through the task that the window starts, on rows in a dataset, and is measured on documents that were
not trained on. Beside each stands what does without training.

- Sorting: sentences of SQuAD's passages by the article they are from, eight labels. A passage is trained on or measured
  on as a whole. Beside it the commonest label, and the nearest mean of the packaged embedder's vectors.
- Finding: XQuAD's Hindi questions, trained on the first 36 articles, asked about the passages of the other 12. Beside
  it the packaged embedder. What English loses is measured on XQuAD's English questions, none of which was trained on.
- Marking: the answerable questions of SQuAD's first 12 articles, measured on the other 4: F1 of the words marked in the
  passage, beside the sentence that Quotes would choose of it, and the sentence that holds the answer.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core import runs
from core.chat import quotes
from core.chat.conversation import Passage
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.jobs.context import MemoryContext
from core.knowledge import sentences
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.opening import open_embedder
from core.models import encoders
from core.models.classifier import Classifier
from core.models.extractor import Extractor
from core.models.overlap import token_f1
from core.project import Project
from core.runs import Run, RunFile, Source
from core.text import text
from core.training import running
from core.training.config import TrainConfig
from core.training.objectives.classification import macro_f1
from core.training.objectives.extraction import sentence_around
from tests.benchmarks.retrieval import read_rows

Rows = list[dict[str, Any]]
ARTICLES, SENTENCES = 8, 60
"""How many articles, and sentences of each at most to train on, and as many to measure on."""
SHORTEST = 40
"""Characters of a sentence that is sorted: “See below.” is nobody's."""
SORTING: dict[str, dict[str, Any]] = {
    "lora": {"method": "lora", "learning_rate": 1e-3, "rank": 16, "alpha": 32, "dropout": 0.0},
    "full": {"method": "full", "learning_rate": 2e-4},
}
SORTING_BOTH: dict[str, Any] = {"epochs": 4, "batch_size": 16, "max_length": 64}
FINDING: dict[str, Any] = {
    "method": "full", "learning_rate": 2e-4, "epochs": 8, "batch_size": 12, "max_length": 160, "warmup": 0.1,
    "scheduler": "linear",
}  # fmt: skip
MARKING: dict[str, Any] = {
    "method": "full", "learning_rate": 2e-4, "epochs": 2, "batch_size": 8, "max_length": 128, "warmup": 0.1,
    "scheduler": "linear",
}  # fmt: skip
ONCE = 1_000_000
"""Steps between checkpoints: at the end alone."""


def run(data: Path | None, rows: int | None = None) -> dict[str, float | str]:
    """Keys ``sorting.{majority|centroid|lora|full}.accuracy``, ``finding.{hi|en}.{packaged|tuned}.recall_at_1``,
    ``marking.{sentence|holding_sentence|extraction}.f1`` and more. `rows`: the most to train on for each, for a quick
    look."""
    if data is None:
        raise SystemExit("tasks needs a FOLDER with squad_dev and xquad_*.jsonl.gz.")
    figures: dict[str, float | str] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, part in (("sorting", _sorting), ("finding", _finding), ("marking", _marking)):
            if name not in os.environ.get("USTAD_BENCH_TASKS", name).split():
                continue
            began = time.monotonic()
            project = Project.create(Path(scratch) / name, name)
            figures |= {f"{name}.{key}": value for key, value in part(project, data, rows).items()}
            figures[f"{name}.seconds"] = round(time.monotonic() - began, 1)
            print(f"{name}: {figures[f'{name}.seconds']} s", file=sys.stderr, flush=True)
    return figures


def _sorting(project: Project, data: Path, most: int | None) -> dict[str, float | str]:
    train, test = _sentences(read_rows(data, "squad_dev"))
    train = train[:most] if most else train
    meant = [row["label"] for row in test]
    figures: dict[str, float | str] = {
        "train_rows": len(train),
        "test_rows": len(test),
        "labels": len(set(meant)),
    }
    common = Counter(row["label"] for row in train).most_common(1)[0][0]
    figures |= _right("majority", [common] * len(test), meant)
    figures |= _right("centroid", _nearest(open_embedder(MemoryContext()), train, test), meant)
    dataset = dataset_of(project, train)
    for name, settings in SORTING.items():
        made = trained(project, dataset, name, "classification", {**SORTING_BOTH, **settings})
        assert made.product is not None
        sorted_ = Classifier(made.product).sort([row["text"] for row in test])
        figures |= _right(name, [labels[0][0] for labels in sorted_], meant) | cost(name, made)
    return figures


def _sentences(rows: Sequence[dict[str, Any]]) -> tuple[Rows, Rows]:
    """Sentences to train on and to measure on, by articles in turn; every second passage is measured on."""
    passages = {row["context_id"]: row for row in rows}
    parts: tuple[dict[str, Rows], dict[str, Rows]] = ({}, {})
    seen: Counter[str] = Counter()
    chosen = list(dict.fromkeys(row["article"] for row in rows))[:ARTICLES]
    for row in passages.values():
        if row["article"] not in chosen:
            continue
        words, article = row["context"], row["article"]
        held = seen[article] % 2 == 1
        seen[article] += 1
        for start, end in sentences.spans(words):
            if end - start >= SHORTEST:
                parts[held].setdefault(article, []).append({"text": words[start:end], "label": article})
    cut = [[several[:SENTENCES] for several in part.values()] for part in parts]
    return tuple(  # type: ignore[return-value]
        [several[at] for at in range(max(map(len, part))) for several in part if at < len(several)]
        for part in cut
    )


def _nearest(embedder: Embedder, train: Rows, test: Rows) -> list[str]:
    """The label whose mean vector is the most like a sentence's."""
    import numpy as np

    labels = sorted({row["label"] for row in train})
    vectors = embedder.encode([row["text"] for row in train]).whole
    means = np.stack(
        [vectors[np.array([row["label"] == label for row in train])].mean(0) for label in labels]
    )
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    best = (embedder.encode([row["text"] for row in test]).whole @ means.T).argmax(1)
    return [labels[at] for at in best]


def _right(name: str, told: Sequence[str], meant: Sequence[str]) -> dict[str, float | str]:
    numbers = {label: at for at, label in enumerate(sorted({*told, *meant}))}
    return {
        f"{name}.accuracy": round(sum(a == b for a, b in zip(told, meant, strict=True)) / len(meant), 4),
        f"{name}.macro_f1": round(
            macro_f1([numbers[one] for one in told], [numbers[one] for one in meant]), 4
        ),
    }


def _finding(project: Project, data: Path, most: int | None) -> dict[str, float | str]:
    hindi, english = read_rows(data, "xquad_hi"), read_rows(data, "xquad_en")
    articles = list(dict.fromkeys(row["article"] for row in hindi))
    learnt = set(articles[: len(articles) * 3 // 4])
    train = [row for row in hindi if row["article"] in learnt]
    train = train[:most] if most else train
    rows = [
        {"question": row["question"], "context": row["context"], "answers": row["answers"]} for row in train
    ]
    made = trained(project, dataset_of(project, rows), "finding", "retrieval", FINDING)
    tests = {
        "hi": [row for row in hindi if row["article"] not in learnt],
        "en": english,
    }
    packaged, tuned = open_embedder(MemoryContext()), open_embedder(MemoryContext(), f"folder:{made.product}")
    figures: dict[str, float | str] = {"train_rows": len(train), "test_rows": len(tests["hi"])}
    for name, asked in tests.items():
        for which, embedder in (("packaged", packaged), ("tuned", tuned)):
            first, five = _recall(embedder, asked)
            figures |= {f"{name}.{which}.recall_at_1": first, f"{name}.{which}.recall_at_5": five}
    before, after = float(figures["hi.packaged.recall_at_1"]), float(figures["hi.tuned.recall_at_1"])
    figures["hi.times"] = round(after / before, 2) if before else "none before"
    lost = float(figures["en.packaged.recall_at_1"]) - float(figures["en.tuned.recall_at_1"])
    figures["en.lost_points"] = round(100 * lost, 2)
    return figures | cost("full", made)


def _recall(embedder: Embedder, rows: Sequence[dict[str, Any]]) -> tuple[float, float]:
    """How often a question's own passage is first, and among the first five, of all that `rows` are on; ties count
    half."""
    import numpy as np

    passages = {row["context_id"]: row["context"] for row in rows}
    place = {name: at for at, name in enumerate(passages)}
    given = embedder.encode(list(passages.values())).whole
    asked = embedder.encode([row["question"] for row in rows], "question").whole
    likeness = asked @ given.T
    own = likeness[np.arange(len(rows)), [place[row["context_id"]] for row in rows]][:, None]
    ranks = (likeness > own).sum(1) + 0.5 * ((likeness == own).sum(1) - 1)
    return round(float((ranks < 1).mean()), 4), round(float((ranks < 5).mean()), 4)


def _marking(project: Project, data: Path, most: int | None) -> dict[str, float | str]:
    rows = [row for row in read_rows(data, "squad_dev") if not row["impossible"]]
    articles = list(dict.fromkeys(row["article"] for row in read_rows(data, "squad_dev")))
    learnt = set(articles[:12])
    train = [
        {"question": row["question"], "context": row["context"], "answers": row["answers"]}
        for row in rows
        if row["article"] in learnt
    ]
    test = [row for row in rows if row["article"] not in learnt]
    train, test = (train[:most], test[:most]) if most else (train, test)
    made = trained(project, dataset_of(project, train), "marking", "extraction", MARKING)
    assert made.product is not None
    found = Extractor(made.product).answers([(row["question"], row["context"]) for row in test])
    marked = [
        row["context"][one.start : one.end] if one else "" for row, one in zip(test, found, strict=True)
    ]
    embedder = open_embedder(MemoryContext())
    figures: dict[str, float | str] = {"train_rows": len(train), "test_rows": len(test)}
    ways = {
        "sentence": [_best_sentence(embedder, row) for row in test],
        "holding_sentence": [sentence_around(row["context"], _span(row)) for row in test],
        "extraction": marked,
    }
    for name, said in ways.items():
        scores = [
            max(token_f1(one, answer["text"]) for answer in row["answers"])
            for one, row in zip(said, test, strict=True)
        ]
        figures[f"{name}.f1"] = round(sum(scores) / len(scores), 4)
        figures[f"{name}.exact"] = round(sum(score == 1 for score in scores) / len(scores), 4)
    return figures | cost("full", made)


def _best_sentence(embedder: Embedder, row: dict[str, Any]) -> str:
    """What Quotes would quote first of the passage."""
    passage = Passage(number=1, chunk="", file="", text=row["context"], score=1.0)
    chosen = quotes.choose(embedder, row["question"], [passage])
    return chosen[0].text if chosen else ""


def _span(row: dict[str, Any]) -> tuple[int, int, str]:
    first = row["answers"][0]
    return first["start"], first["start"] + len(first["text"]), ""


def dataset_of(project: Project, rows: Rows) -> Path:
    path = catalog.create(project, "Rows")
    with open_dataset(path) as dataset:
        dataset.append([NewRow(row, split="train") for row in rows], text("Add"))
    return path


def trained(project: Project, dataset: Path, name: str, task: str, settings: dict[str, Any]) -> Run:
    """A run by the very task that the window starts, on the packaged encoder. Nothing is held back to choose by: what
    is measured is measured once, afterwards."""
    config = TrainConfig(
        model=encoders.ID,
        dataset=str(dataset),
        task=task,  # type: ignore[arg-type]
        validation_share=0.0,
        checkpoint_every=ONCE,
        checkpoint_minutes=0,
        **settings,
    )
    made = runs.create(
        project.runs_dir, config, RunFile(name, config.method, Source(config.model), Source(str(dataset)))
    )
    running.run(MemoryContext(), run=str(made.folder))
    return runs.read(made.folder)


def cost(name: str, made: Run) -> dict[str, float | str]:
    about = made.about
    return {
        f"{name}.train_seconds": round(about.seconds, 1),
        f"{name}.trained_weights": about.trainable or 0,
        f"{name}.tokens_per_second": about.tokens_per_second or 0.0,
        f"{name}.loss_first": round(about.loss_first or 0.0, 4),
        f"{name}.loss_last": round(about.loss_last or 0.0, 4),
    }
