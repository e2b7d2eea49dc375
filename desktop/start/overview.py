"""How far the open project is, step by step: what there is of documents, rows, runs and chats. Knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass

from core import runs
from core.advice import advice
from core.chat.history import History
from core.datasets import catalog
from core.errors import UserError
from core.knowledge.catalogue import Catalogue
from core.project import Project


@dataclass(frozen=True)
class Overview:
    """Counts, and what could not be read (empty where all could)."""

    outcome: str = ""
    documents: int = 0
    indexed: int = 0
    failed: int = 0
    datasets: int = 0
    rows: int = 0
    runs: int = 0
    finished: int = 0
    chats: int = 0
    trouble: tuple[UserError, ...] = ()


def look(project: Project) -> Overview:
    """Count. Takes milliseconds: it reads file lists and the heads of databases."""
    trouble: list[UserError] = []
    counts: dict[str, int] = {}
    outcome = ""
    try:
        given = advice.load(project)
        outcome = given.recommendation.outcome if given is not None else ""
    except UserError as error:
        trouble.append(error)
    try:
        documents = Catalogue(project).listing()
        counts["documents"] = len(documents)
        counts["indexed"] = sum(document.status == "indexed" for document in documents)
        counts["failed"] = sum(document.status == "failed" for document in documents)
    except UserError as error:
        trouble.append(error)
    listed = catalog.datasets(project)
    trouble.extend(one.problem for one in listed if one.problem is not None)
    counts["datasets"] = len(listed)
    counts["rows"] = sum(one.counts.total for one in listed)
    found, broken = runs.list_runs(project.runs_dir)
    trouble.extend(broken)
    counts["runs"] = len(found)
    counts["finished"] = sum(run.product is not None for run in found)
    try:
        counts["chats"] = len(History(project.chats_dir).summaries())
    except UserError as error:
        trouble.append(error)
    return Overview(outcome=outcome, trouble=tuple(trouble), **counts)
