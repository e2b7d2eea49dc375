"""The conversations on which an export is held against its original: rows of the project where there are any.

Rows that a run has learnt tell best whether its weights are in the export; those held back, whether it says the same
elsewhere. Does not know engines.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from core import fields, paths, runs
from core.datasets.catalog import datasets
from core.datasets.store import open_dataset
from core.errors import UserError
from core.export.record import Origin
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training import data

COUNT = 16
"""Conversations. Each gives tens of places to compare; more make it slower than they make it surer."""
_LOOKED_AT = 200


class Sample(msgspec.Struct, frozen=True):
    """`messages` up to the question; `answer`: what is expected, "" where nothing is."""

    messages: list[dict[str, str]]
    answer: str = ""

    @property
    def prompt(self) -> str:
        """The question, for a person to recognise it by."""
        return self.messages[-1]["content"]

    @property
    def whole(self) -> list[dict[str, str]]:
        return [*self.messages, {"role": "assistant", "content": self.answer}]


def collect(origin: Origin, project: str) -> tuple[list[Sample], Text]:
    """The samples and the sentence that says where they are from: of the run that was exported; else rows held out in
    a dataset of the `project` (its folder, or ""); else packaged questions about nothing in particular."""
    if origin.run and (found := list(_of_run(Path(origin.project) / "runs" / origin.run))):
        note = QT_TRANSLATE_NOOP("core", "Measured on %n row(s) of the run “{name}”.")
        return found, text(note, n=len(found), name=origin.run_name)
    if project and (Path(project) / "project.json").is_file():
        for listed in datasets(Project.open(Path(project))):
            if not listed.problem and (found := list(_of_dataset(listed.path))):
                note = QT_TRANSLATE_NOOP("core", "Measured on %n held-out row(s) of the dataset “{name}”.")
                return found, text(note, n=len(found), name=listed.name)
    found = neutral()
    return found, text(
        QT_TRANSLATE_NOOP("core", "Measured on %n general question(s): the project has no held-out rows."),
        n=len(found),
    )


def neutral() -> list[Sample]:
    """The questions that come with Ustad."""
    file = paths.resources() / "export" / "prompts.json"
    return [Sample([{"role": "user", "content": one}]) for one in fields.load(list[str], file)]


def _of_run(folder: Path) -> Iterator[Sample]:
    """Half of them held back, half learnt, as far as there are both."""
    if not (folder / "run.json").is_file():
        return
    kept = runs.read(folder).data_dir
    parts = [
        list(itertools.islice(_usable(kept / name), COUNT)) for name in ("validation.jsonl", "train.jsonl")
    ]
    held, learnt = parts
    held = held[: max(COUNT // 2, COUNT - len(learnt))]
    yield from held
    yield from learnt[: COUNT - len(held)]


def _usable(file: Path) -> Iterator[Sample]:
    if file.is_file():
        for line in itertools.islice(data.load(file), _LOOKED_AT):
            if sample := _sample(line.messages):
                yield sample


def _of_dataset(file: Path) -> Iterator[Sample]:
    found = 0
    with open_dataset(file) as dataset:
        mapping = dataset.mapping
        for part in ("test", "validation"):
            for row in itertools.islice(dataset.rows(part), _LOOKED_AT):
                try:
                    turns = dataset.messages(row, mapping)
                except UserError:
                    continue
                if sample := _sample([dict(turn) for turn in turns]):
                    yield sample
                    found += 1
                if found >= COUNT:
                    return


def _sample(turns: list[dict[str, Any]]) -> Sample | None:
    """The conversation up to its last answer; None where there is none, or it holds more than words."""
    plain = [
        {"role": str(turn["role"]), "content": turn["content"]}
        for turn in turns
        if isinstance(turn.get("content"), str)
    ]
    if len(plain) != len(turns):
        return None
    while plain and plain[-1]["role"] != "assistant":
        plain.pop()
    if len(plain) < 2 or plain[-2]["role"] != "user" or not plain[-1]["content"]:
        return None
    return Sample(plain[:-1], plain[-1]["content"])
