"""Each vector store at growing size: how long a search takes, its memory, how long it takes to write and to open.

A search is what a question costs the store: nearest, matching and the scores of both; beside it the same within a tenth
of the documents, what of the time is the processor's (the rest is waiting: other programs, the disk), and how many of
the true ten nearest are among those found. Chunks have the words of real passages, two halves mixed and a tenth of them
exchanged for rare ones (some 420 words and runs a chunk, as often as in the passages; needs --data), and dense vectors
around a few thousand centres. Questions are real. Every store has a process of its own, opened anew before it is
searched, as after a start of the program.

A Qdrant server is measured where `QDRANT_URL` (and `QDRANT_KEY`) name one.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.knowledge import words
from core.knowledge.stores.store import Point, VectorStore
from core.knowledge.words import Sparse

SIZES = (10_000, 100_000, 500_000)
STORES = ("edge", "embedded", "server")
DIMENSION = 384
QUESTIONS = 200
PER_DOCUMENT = 50
_SLOWEST = 20_000
"""Chunks up to which qdrant-client's embedded mode is measured: it warns above."""
_LONGEST = 60
"""Seconds of searches after which no more questions are asked, if there were ten."""


def run(data: Path | None, rows: int | None = None) -> dict[str, float | str]:
    """Keys: ``{store}.{size}.{p50_ms|p95_ms|within_p95_ms|cpu_ms|questions|recall_at_10|memory_mb|open_s|write_s|
    settle_s|disk_mb}``."""
    figures: dict[str, float | str] = {}
    passages = _passages(data)
    for size in [rows] if rows else SIZES:
        for store in STORES:
            if store == "embedded" and size > _SLOWEST:
                figures[f"{store}.{size}"] = "not measured: it looks at every vector, and warns above 20,000"
                continue
            if store == "server" and "QDRANT_URL" not in os.environ:
                figures[f"{store}.{size}"] = "not measured: QDRANT_URL names no server"
                continue
            with tempfile.TemporaryDirectory() as scratch:
                for step in ("write", "search"):
                    command = [sys.executable, "-m", __name__, store, step, str(size), scratch, str(passages)]
                    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                    for key, value in json.loads(told.splitlines()[-1]).items():
                        figures[f"{store}.{size}.{key}"] = value
            print(f"{store} {size}", file=sys.stderr, flush=True)
    return figures


def _passages(data: Path | None) -> Path:
    file = (data or Path("../shared/data")) / "squad_dev.jsonl.gz"
    if not file.exists():
        raise UserError(
            "The benchmark “stores” needs {file}.", "Name its folder with --data.", file=str(file)
        )
    return file.resolve()


def _open(name: str, folder: Path) -> VectorStore:
    if name == "edge":
        from core.knowledge.stores.edge import EdgeStore

        return EdgeStore(folder, DIMENSION)
    if name == "embedded":
        from core.knowledge.stores.embedded import open_embedded

        return open_embedded(folder, DIMENSION)
    from core.knowledge.stores.collection import open_collection
    from core.settings import StoreAddress

    folder.mkdir(exist_ok=True)
    address = StoreAddress("Measured", os.environ["QDRANT_URL"], id="measured")
    return open_collection(folder, address, os.environ.get("QDRANT_KEY", ""), DIMENSION)


class _Made:
    """Points and questions, the same for every store."""

    def __init__(self, passages: Path, seed: int) -> None:
        import numpy as np

        with gzip.open(passages, "rt") as lines:
            rows = [json.loads(line) for line in lines]
        texts = {row["context_id"]: row["context"] for row in rows}
        vectors = [words.passage_vector(text) for text in texts.values()]
        self._real = [(np.array(one.indices, np.int64), np.array(one.values)) for one in vectors]
        self.questions = [words.question_vector(row["question"]) for row in rows[:: len(rows) // QUESTIONS]]
        self._chance = np.random.default_rng(seed)
        self._centres = np.random.default_rng(1).standard_normal((3000, DIMENSION))

    def vectors(self, count: int) -> Any:
        import numpy as np

        near = self._centres[self._chance.integers(0, len(self._centres), count)]
        made = near + 0.7 * self._chance.standard_normal((count, DIMENSION))
        return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)

    def words(self) -> Sparse:
        import numpy as np

        numbers, weights = [], []
        for one in self._chance.integers(0, len(self._real), 2):
            terms, weight = self._real[one]
            kept = self._chance.random(len(terms)) < 0.5
            numbers.append(terms[kept])
            weights.append(weight[kept])
        mixed, weight = np.concatenate(numbers), np.concatenate(weights)
        rare = self._chance.random(len(mixed)) < 0.1
        mixed[rare] = self._chance.integers(0, 500_000, int(rare.sum())) * 2_654_435_761 % 2**32
        mixed, first = np.unique(mixed, return_index=True)
        return Sparse(mixed.tolist(), weight[first].tolist())


def _chunk(number: int) -> str:
    """Ids without an order, as real ones are."""
    return str(uuid.UUID(int=(number + 1) * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 2**128))


def _write(name: str, size: int, folder: Path, passages: Path) -> dict[str, float]:
    made = _Made(passages, 2)
    store = _open(name, folder)
    seconds = 0.0
    for document in range(size // PER_DOCUMENT):
        points = [
            Point(_chunk(document * PER_DOCUMENT + n), vector, made.words())
            for n, vector in enumerate(made.vectors(PER_DOCUMENT))
        ]
        start = time.perf_counter()
        store.put(f"document {document}", points)
        seconds += time.perf_counter() - start
    start = time.perf_counter()
    store.settle()
    settled = time.perf_counter() - start
    store.close()
    disk = sum(file.stat().st_blocks * 512 for file in folder.rglob("*") if file.is_file())
    return {"write_s": seconds, "settle_s": settled, "disk_mb": disk / 1e6}


def _search(name: str, size: int, folder: Path, passages: Path) -> dict[str, float]:
    import numpy as np
    import psutil

    made = _Made(passages, 3)
    before = psutil.Process().memory_info().rss
    start = time.perf_counter()
    store = _open(name, folder)
    opened = time.perf_counter() - start
    if sum(store.counts().values()) != size // PER_DOCUMENT * PER_DOCUMENT:
        raise SystemExit("chunks are missing")
    asked = list(zip(made.vectors(QUESTIONS), made.questions[:QUESTIONS], strict=True))
    tenth = [f"document {number}" for number in range(0, size // PER_DOCUMENT, 10)]

    def search(vector: Any, question: Sparse, within: list[str] | None = None) -> list[str]:
        near = store.nearest(vector, 60, within)
        match = store.matching(question, 60, within)
        store.scores(vector, question, list(dict.fromkeys([chunk for chunk, _ in near + match])))
        return [chunk for chunk, _ in near]

    took, busy, found = _timed(lambda number: search(*asked[number]))
    narrowed, _, _ = _timed(lambda number: search(*asked[number], tenth))
    memory = psutil.Process().memory_info().rss - before
    vectors = np.zeros((0, DIMENSION), np.float32)
    chunks: list[str] = []
    recall = []
    for part in store.parts(1000):
        vectors = np.concatenate([vectors, [point.dense for _, point in part]])
        chunks += [point.chunk for _, point in part]
        if len(chunks) >= 50_000 or len(chunks) == size:
            break
    if len(chunks) == size:
        for (vector, _), near in zip(asked, found, strict=False):
            best = {chunks[at] for at in np.argsort(-(vectors @ vector))[:10]}
            recall.append(len(best & set(near[:10])) / 10)
    store.close()
    return {
        "open_s": opened,
        "p50_ms": took[len(took) // 2],
        "p95_ms": took[int(len(took) * 0.95)],
        "within_p95_ms": narrowed[int(len(narrowed) * 0.95)],
        "cpu_ms": busy[len(busy) // 2],
        "questions": len(found),
        "memory_mb": memory / 1e6,
    } | ({"recall_at_10": float(np.mean(recall))} if recall else {})


def _timed(search: Callable[[int], list[str]]) -> tuple[list[float], list[float], list[list[str]]]:
    """Milliseconds, and milliseconds of the processor's, of each search but the first, in order of length."""
    took, busy, found = [], [], []
    began = time.perf_counter()
    for number in range(QUESTIONS):
        if number >= 10 and time.perf_counter() - began > _LONGEST:
            break
        start, work = time.perf_counter(), time.process_time()
        found.append(search(number))
        took.append(1000 * (time.perf_counter() - start))
        busy.append(1000 * (time.process_time() - work))
    return sorted(took[1:]), sorted(busy[1:]), found


if __name__ == "__main__":
    _name, _step, _size, _folder, _file = sys.argv[1:]
    _do = _write if _step == "write" else _search
    print(json.dumps(_do(_name, int(_size), Path(_folder) / "store", Path(_file))))
