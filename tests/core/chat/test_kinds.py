"""Questions on whole documents, lists and counts are told from ordinary ones, in ten languages."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from core import paths
from core.chat.kinds import kind_of

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "data" / "question_kinds.jsonl").read_text("utf-8").splitlines()
]


def test_the_list_is_long_and_mixed() -> None:
    assert len(ROWS) >= 100
    assert min(Counter(row["kind"] for row in ROWS).values()) >= 15
    assert len({row["language"] for row in ROWS}) >= 8


@pytest.mark.parametrize(
    "row", ROWS, ids=lambda row: f"{row['language']}-{row['kind']}-{row['question'][:24]}"
)
def test_kind(row: dict[str, str]) -> None:
    assert kind_of(row["question"]).kind == row["kind"]


def test_what_a_handbook_answers_is_never_surely_to_be_counted() -> None:
    folder = paths.resources() / "sample_project" / "rows"
    for name in ("train", "held_out"):
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            wanted = kind_of(json.loads(line)["question"])
            assert wanted.kind == "passages" or (wanted.kind == "count" and not wanted.sure), line


def test_how_many_is_not_sure_by_itself() -> None:
    assert not kind_of("How many hours has a full working week?").sure
    assert kind_of("How many rows are in the table?").sure
