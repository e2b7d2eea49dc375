"""Questions to begin with, taken from the project's own rows. Does not make any up."""

from __future__ import annotations

from core.datasets import catalog
from core.datasets.rows import Split
from core.datasets.store import Dataset
from core.errors import UserError
from core.knowledge.catalogue import Catalogue
from core.project import Project

MOST = 3
_LONGEST = 120


def questions(project: Project) -> list[str]:
    """Up to three questions, spread over the rows; held-out ones first. A dataset that cannot be read gives none."""
    for listed in catalog.datasets(project):
        if listed.problem:
            continue
        try:
            with Dataset(listed.path) as store:
                for split in ("test", None):
                    if found := _from(store, split):
                        return found
        except UserError:
            continue  # the Dataset screen says what is wrong with it
    return []


def has_documents(project: Project) -> bool:
    """Whether there is anything to quote from."""
    try:
        return Catalogue(project).count() > 0
    except UserError:
        return False  # the Documents screen says what is wrong with it


def _from(store: Dataset, split: Split | None) -> list[str]:
    mapping = store.mapping
    if mapping is None:
        return []
    seen: list[str] = []
    for number, row in enumerate(store.rows(split)):
        if number >= 200:
            break
        try:
            turns = store.messages(row, mapping)
        except UserError:
            continue
        asked = next((turn["content"].strip() for turn in turns if turn["role"] == "user"), "")
        if asked and len(asked) <= _LONGEST and "\n" not in asked and asked not in seen:
            seen.append(asked)
    step = max(1, len(seen) // MOST)
    return seen[::step][:MOST]
