"""How often the right passage comes first: public questions asked over all passages of their set, offline.

Every passage is a document of a project, indexed by the task the window starts; every question goes through the
retriever that answers in Chat. Beside it, what two libraries find as their quick starts have it, with the same
embedding model (`pip install -e ".[bench]"`, here or in another environment whose Python `--peers` names); where they
are not installed the figures say so.

Weights and rules were chosen by looking at these very sets, both halves of each (every other article is in "a"): the
figures say how well the defaults fit them, not how well they would do on others.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from core.jobs.context import MemoryContext
from core.knowledge import indexing
from core.knowledge.embedders.embedder import Encoded
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.index import open_index
from core.knowledge.retriever import Retriever, Search
from core.project import Project

SETS = ("squad_dev", "xquad_en", "xquad_hi", "xquad_zh", "xquad_ar")
WAYS = ("dense", "sparse", "hybrid", "reranked")
PEERS = ("langchain", "llamaindex")
_MANY = 256
"""Questions embedded at once: the vectors are the same as one by one."""


def run(data: Path | None, peers: str | None = None) -> dict[str, float | str]:
    """Keys: ``{set}.{dense|sparse|hybrid|reranked|langchain|llamaindex}.{recall_at_1|recall_at_5|recall_at_10|mrr}``,
    and the same recalls of each half as ``{set}.{way}.{a|b}.recall_at_n``."""
    if data is None:
        raise SystemExit("retrieval needs a FOLDER with squad_dev and xquad_*.jsonl.gz.")
    wanted = os.environ.get("USTAD_BENCH_SETS", " ".join(SETS)).split()
    figures: dict[str, float | str] = {}
    for name in wanted:
        rows = read_rows(data, name)
        passages = {str(row["context_id"]): str(row["context"]) for row in rows}
        ranked = _ours(passages, [row["question"] for row in rows])
        ranked |= _peers(passages, [row["question"] for row in rows], peers or sys.executable, figures)
        for way, lists in ranked.items():
            figures |= _figures(f"{name}.{way}", lists, rows)
        print(f"{name}: {len(rows)} questions, {len(passages)} passages", file=sys.stderr, flush=True)
    return figures


def _ours(passages: dict[str, str], questions: Sequence[str]) -> dict[str, list[list[str]]]:
    """For each way the passages found for each question, best first."""
    found: dict[str, list[list[str]]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as scratch:
        project = Project.create(Path(scratch) / "project", "Benchmark")
        names = {}
        for number, (passage, text) in enumerate(passages.items()):
            names[f"{number}.txt"] = passage
            (project.documents_dir / f"{number}.txt").write_text(text, encoding="utf-8")
        ctx = MemoryContext()
        done = indexing.run(ctx, project=str(project.folder))
        if done["failed"] or done["documents"] != len(passages):
            raise SystemExit(f"not all passages were indexed: {done}")
        index, embedder = open_index(ctx, project), open_embedder(ctx)
        paths = index.catalogue.paths(document.id for document in index.catalogue.documents())
        passage_of = {document: names[path] for document, path in paths.items()}
        retriever = Retriever(index, embedder)
        for first in range(0, len(questions), _MANY):
            part = questions[first : first + _MANY]
            encoded = embedder.encode(part, "question")
            for number, question in enumerate(part):
                own = None if encoded.tokens is None else encoded.tokens[number : number + 1]
                one = Encoded(encoded.whole[number : number + 1], own)
                search = retriever.search(question, one)
                for way in WAYS:
                    documents = (search.chunks[chunk].document for chunk in _chunks(search, way))
                    found[way].append(_each_once(passage_of[document] for document in documents))
        index.store.close()
    return found


def _chunks(search: Search, way: str) -> list[str]:
    if way == "reranked":
        return [chunk.id for chunk, _, _ in search.reranked]
    chunks: list[str] = getattr(search, way)
    return chunks


def _peers(
    passages: dict[str, str], questions: Sequence[str], python: str, figures: dict[str, float | str]
) -> dict[str, list[list[str]]]:
    """The same from other libraries, each in a process of its own; one that is missing is told in `figures`."""
    found = {}
    for peer in PEERS:
        if peer in figures:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            asked, told = Path(scratch) / "asked.json", Path(scratch) / "told.json"
            asked.write_text(json.dumps({"passages": passages, "questions": questions}), encoding="utf-8")
            # -P: of the files beside it one is called as a library is.
            command = [python, "-P", str(Path(__file__).with_name("peers.py")), peer, str(asked), str(told)]
            ended = subprocess.run(command, capture_output=True, text=True, check=False)
            if ended.returncode:
                figures[peer] = f"missing: {ended.stderr.strip().splitlines()[-1:]}"
                print(f"{peer} was not measured: {figures[peer]}", file=sys.stderr, flush=True)
                continue
            found[peer] = [_each_once(one) for one in json.loads(told.read_text(encoding="utf-8"))]
    return found


def _figures(name: str, lists: list[list[str]], rows: list[dict[str, Any]]) -> dict[str, float]:
    articles = {article: n % 2 for n, article in enumerate(dict.fromkeys(row["article"] for row in rows))}
    places = [
        one.index(str(row["context_id"])) if str(row["context_id"]) in one else len(one) + 1_000_000
        for one, row in zip(lists, rows, strict=True)
    ]
    figures = {f"{name}.{key}": value for key, value in _recalls(places, (1, 5, 10)).items()}
    figures[f"{name}.mrr"] = sum(1 / (place + 1) for place in places if place < 1_000_000) / len(places)
    for half, letter in enumerate("ab"):
        own = [place for place, row in zip(places, rows, strict=True) if articles[row["article"]] == half]
        figures |= {f"{name}.{letter}.{key}": value for key, value in _recalls(own, (1, 5)).items()}
    return figures


def _recalls(places: Sequence[int], cuts: Iterable[int]) -> dict[str, float]:
    return {f"recall_at_{cut}": sum(place < cut for place in places) / len(places) for cut in cuts}


def _each_once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def read_rows(data: Path, name: str) -> list[dict[str, Any]]:
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
