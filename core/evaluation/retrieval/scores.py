"""Scores kept in a project: which settings found which golden questions. Does not know how they are measured."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from core import versions
from core.errors import UserError
from core.evaluation.retrieval.figures import Figures
from core.evaluation.retrieval.golden import Golden
from core.knowledge.options import IndexOptions, SearchOptions
from core.knowledge.retriever import Passage
from core.project import Project

FORMAT = 1


class Asked(msgspec.Struct, frozen=True):
    """A question and the rank (from 1) of the first passage that answers it; 0: none of the first ten does.

    `refused`: the person would have been told that nothing was found. `instead`: what came before the right one.
    """

    golden: Golden
    rank: int
    refused: bool = False
    instead: tuple[Passage, ...] = ()


class Setting(msgspec.Struct, frozen=True):
    """One way to index and search."""

    index: IndexOptions
    search: SearchOptions


class Score(msgspec.Struct):
    """How one setting did on the golden questions. `milliseconds`: median time of a question.

    `basis` stands for questions and documents together: only scores of one basis compare.
    """

    setting: Setting
    basis: str
    figures: Figures
    asked: list[Asked]
    chunks: int
    milliseconds: float
    created: float = msgspec.field(default_factory=time.time)
    format: int = FORMAT

    @property
    def ranks(self) -> list[int]:
        return [one.rank for one in self.asked]


def basis(questions: Sequence[Golden], documents: Sequence[tuple[str, str]]) -> str:
    """One short text for these questions and documents, given as (path, id)."""
    return _digest([msgspec.to_builtins(one) for one in questions], sorted(documents))


def save(project: Project, score: Score) -> None:
    versions.save(_file(project, score.setting, score.basis), score, FORMAT)


def kept(project: Project, setting: Setting, of: str) -> Score | None:
    """The score of a setting on this basis, if it was measured. Raises `UserError` for a damaged file."""
    file = _file(project, setting, of)
    return versions.load(Score, file, FORMAT) if file.exists() else None


def every(project: Project, of: str = "") -> tuple[list[Score], list[UserError]]:
    """All scores, newest first (of one basis, if it is given), and what is wrong with files that cannot be read."""
    found, problems = [], []
    for file in (project.folder / "scores").glob("*.json"):
        try:
            found.append(versions.load(Score, file, FORMAT))
        except UserError as error:
            problems.append(error)
    wanted = [score for score in found if not of or score.basis == of]
    return sorted(wanted, key=lambda score: score.created, reverse=True), problems


def _file(project: Project, setting: Setting, of: str) -> Path:
    return project.folder / "scores" / f"{_digest(msgspec.to_builtins(setting), of)}.json"


def _digest(*values: object) -> str:
    return hashlib.sha256(msgspec.json.encode(values, order="sorted")).hexdigest()[:24]
