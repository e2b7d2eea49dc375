"""Whether follow-up questions find the right passage, and whether questions that stand by themselves are left alone.

Follow-ups (`tests/data/follow_ups.jsonl`) were written by hand on the sample project's handbook: each is asked after
the question before it, as it stands ("as asked") and as the rule rewrites it ("rewritten"). The handbook's held-out
questions stand by themselves; each is asked after another one. With --data, so are SQuAD's, for the share that is
rewritten.
"""

from __future__ import annotations

import gzip
import itertools
import json
import tempfile
from pathlib import Path
from typing import Any

from core import paths
from core.chat.conversation import Answer, Message, Question
from core.chat.finding import find
from core.chat.follow_up import standalone
from core.jobs.context import MemoryContext
from core.knowledge import indexing
from core.knowledge.index import open_index
from core.knowledge.retriever import Retrieved, open_retriever
from core.project import Project

FOLLOW_UPS = Path(__file__).parents[1] / "data" / "follow_ups.jsonl"


def run(data: Path | None) -> dict[str, float]:
    """``{follow_ups|by_themselves}.{as_asked|rewritten}.recall_at_{1|3}``: the sentence that answers is in the first,
    or the first three passages; ``{by_themselves|squad_dev}.{rewritten|rewritten_for_sure}``: how many were taken for
    follow-ups."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as scratch:
        project = Project.copy_sample(Path(scratch))
        ctx = MemoryContext()
        indexing.run(ctx, project=str(project.folder))
        retriever = open_retriever(ctx, project)

        def retrieve(query: str, limit: int) -> Retrieved:
            return retriever.retrieve(query, limit)

        cases = [
            (row["before"], row["question"], row["sentence"])
            for row in map(json.loads, FOLLOW_UPS.read_text(encoding="utf-8").splitlines())
        ]
        figures |= _measured("follow_ups", cases, retrieve)
        rows = [
            json.loads(line)
            for line in (paths.resources() / "sample_project" / "rows" / "held_out.jsonl")
            .read_text("utf-8")
            .splitlines()
        ]
        alone = [
            (rows[at - 1]["question"], row["question"], row["source"]["quote"]) for at, row in enumerate(rows)
        ]
        figures |= _measured("by_themselves", alone, retrieve)
        figures |= _shares("by_themselves", [(before, question) for before, question, _ in alone])
        open_index(ctx, project).store.close()
    if data is not None:
        with gzip.open(data / "squad_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
            asked = [str(json.loads(line)["question"]) for line in lines]
        figures |= _shares("squad_dev", list(itertools.pairwise(asked)))
    return figures


def _measured(name: str, cases: list[tuple[str, str, str]], retrieve: Any) -> dict[str, float]:
    hits = dict.fromkeys(("as_asked.1", "as_asked.3", "rewritten.1", "rewritten.3"), 0)
    for before, question, sentence in cases:
        talk: list[Message] = [Question(text=before), Answer(text="…")]
        for way, earlier in (("as_asked", []), ("rewritten", talk)):
            found = find(question, earlier, retrieve).passages
            texts = [" ".join(passage.text.split()) for passage in found]
            for cut in (1, 3):
                hits[f"{way}.{cut}"] += any(" ".join(sentence.split()) in text for text in texts[:cut])
    return {
        f"{name}.{way}.recall_at_{cut}": hits[f"{way}.{cut}"] / len(cases)
        for way in ("as_asked", "rewritten")
        for cut in (1, 3)
    }


def _shares(name: str, pairs: list[tuple[str, str]]) -> dict[str, float]:
    made = [standalone(question, [before]) for before, question in pairs]
    return {
        f"{name}.rewritten": sum(one is not None for one in made) / len(made),
        f"{name}.rewritten_for_sure": sum(one is not None and one.sure for one in made) / len(made),
    }
