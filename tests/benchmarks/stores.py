"""Each vector store at growing size: how long a search takes, its memory, how long it takes to write and to open.

Made chunks: dense vectors around a few thousand centres, words as often as words are (Zipf), 350 numbers a chunk as in
real passages. Every store has a process of its own, opened anew before it is searched, as after a start of the program.
A search is what a question costs the store: nearest, matching and the scores of both.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from core.knowledge.stores.store import Point, VectorStore
from core.knowledge.words import Sparse

SIZES = (10_000, 100_000)
DIMENSION = 384
QUESTIONS = 200
PER_DOCUMENT = 100
_SLOWEST = 20_000
"""Chunks up to which qdrant-client's embedded mode is measured: it warns above."""


def run(data: Path | None, rows: int | None = None) -> dict[str, float | str]:
    """Keys: ``{store}.{size}.{p50_ms|p95_ms|memory_mb|open_s|write_s|settle_s|disk_mb}``."""
    figures: dict[str, float | str] = {}
    for size in [rows] if rows else SIZES:
        for store in ("edge", "qdrant"):
            if store == "qdrant" and size > _SLOWEST:
                figures[f"{store}.{size}"] = "not measured: it looks at every vector, and warns above 20,000"
                continue
            with tempfile.TemporaryDirectory() as scratch:
                for step in ("write", "search"):
                    command = [sys.executable, "-m", __name__, store, step, str(size), scratch]
                    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                    for key, value in json.loads(told.splitlines()[-1]).items():
                        figures[f"{store}.{size}.{key}"] = value
            print(f"{store} {size}", file=sys.stderr, flush=True)
    return figures


def _open(name: str, folder: Path) -> VectorStore:
    if name == "edge":
        from core.knowledge.stores.edge import EdgeStore

        return EdgeStore(folder, DIMENSION)
    from core.knowledge.stores.embedded import open_embedded

    return open_embedded(folder, DIMENSION)


class _Made:
    """Points and questions, the same for every store."""

    def __init__(self, seed: int) -> None:
        import numpy as np

        self._chance = np.random.default_rng(seed)
        self._centres = np.random.default_rng(1).standard_normal((3000, DIMENSION))

    def vectors(self, count: int) -> Any:
        import numpy as np

        near = self._centres[self._chance.integers(0, len(self._centres), count)]
        made = near + 0.7 * self._chance.standard_normal((count, DIMENSION))
        return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)

    def words(self, count: int) -> Sparse:
        import numpy as np

        drawn = np.unique(self._chance.zipf(1.25, count) % 200_000)
        numbers = np.sort(drawn * 2_654_435_761 % 2**32)
        return Sparse([int(one) for one in numbers], [1.0] * len(numbers))


def _write(name: str, size: int, folder: Path) -> dict[str, float]:
    import uuid

    made = _Made(2)
    store = _open(name, folder)
    seconds = 0.0
    for document in range(size // PER_DOCUMENT):
        points = [
            Point(str(uuid.UUID(int=document * PER_DOCUMENT + n)), vector, made.words(1500))
            for n, vector in enumerate(made.vectors(PER_DOCUMENT))
        ]
        start = time.perf_counter()
        store.put(str(document), points)
        seconds += time.perf_counter() - start
    start = time.perf_counter()
    store.settle()
    settled = time.perf_counter() - start
    store.close()
    disk = sum(file.stat().st_blocks * 512 for file in folder.rglob("*") if file.is_file())
    return {"write_s": seconds, "settle_s": settled, "disk_mb": disk / 1e6}


def _search(name: str, size: int, folder: Path) -> dict[str, float]:
    import psutil

    made = _Made(3)
    before = psutil.Process().memory_info().rss
    start = time.perf_counter()
    store = _open(name, folder)
    opened = time.perf_counter() - start
    if sum(store.counts().values()) != size // PER_DOCUMENT * PER_DOCUMENT:
        raise SystemExit("chunks are missing")
    took = []
    for vector in made.vectors(QUESTIONS):
        asked = made.words(60)
        start = time.perf_counter()
        near = store.nearest(vector, 60)
        match = store.matching(asked, 60)
        store.scores(vector, asked, list(dict.fromkeys([chunk for chunk, _ in near + match])))
        took.append(time.perf_counter() - start)
    took = sorted(took[5:])
    memory = psutil.Process().memory_info().rss - before
    store.close()
    return {
        "open_s": opened,
        "p50_ms": 1000 * took[len(took) // 2],
        "p95_ms": 1000 * took[int(len(took) * 0.95)],
        "memory_mb": memory / 1e6,
    }


if __name__ == "__main__":
    _name, _step, _size, _folder = sys.argv[1:]
    _do = _write if _step == "write" else _search
    print(json.dumps(_do(_name, int(_size), Path(_folder) / "store")))
