"""What rows mean: shapes, turns, splits, names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.datasets import catalog
from core.datasets.columns import Mapping, guess
from core.datasets.edits import InsertRows, SetMapping
from core.datasets.messages import to_messages
from core.datasets.rows import NewRow
from core.datasets.sample import import_sample
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.project import Project

PAIR = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]


@pytest.mark.parametrize(
    ("fields", "turns"),
    [
        ({"question": "Q", "answer": "A", "id": 7}, PAIR),
        ({"Question": "Q", "Answer": "A"}, PAIR),
        ({"prompt": "Q", "completion": "A"}, PAIR),
        ({"instruction": "Q", "input": "", "output": "A"}, PAIR),
        ({"instruction": "Q", "input": "I", "output": "A"},
         [{"role": "user", "content": "Q\n\nI"}, PAIR[1]]),
        ({"question": "Q", "context": "C", "answer": "A"},
         [{"role": "user", "content": "Q\n\nC"}, PAIR[1]]),
        ({"system": "S", "instruction": "Q", "output": "A"}, [{"role": "system", "content": "S"}, *PAIR]),
        ({"messages": PAIR}, PAIR),
        ({"messages": [{"role": "user", "content": [{"type": "text", "text": "Q"}]}, PAIR[1]]}, PAIR),
        ({"conversations": [{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]}, PAIR),
        ({"conversations": [{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}], "system": "S"},
         [{"role": "system", "content": "S"}, *PAIR]),
        ({"text": "Q", "label": "A"}, PAIR),
        ({"document": "Q", "summary": "A"}, PAIR),
        ({"prompt": "Q", "chosen": "A", "rejected": "B"}, PAIR),
        ({"chosen": PAIR, "rejected": PAIR}, PAIR),
        ({"prompt": "Q", "chosen": PAIR[1:], "rejected": PAIR[1:]}, PAIR),
        ({"text": "Q", "spans": []}, [PAIR[0], {"role": "assistant", "content": "[]"}]),
        ({"question": "Q", "answers": [{"text": "A", "start": 3}, {"text": "B", "start": 5}]}, PAIR),
        ({"question": "Q", "answers": {"text": ["A"], "answer_start": [3]}}, PAIR),
        ({"question": "How many?", "answer": 12},
         [{"role": "user", "content": "How many?"}, {"role": "assistant", "content": "12"}]),
    ],
)  # fmt: skip
def test_each_shape_in_use_becomes_turns(fields: dict[str, Any], turns: list[dict[str, str]]) -> None:
    mapping = guess(fields, [fields])
    assert mapping is not None
    assert to_messages(fields, mapping) == turns


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"question": " ", "answer": "A"}, "“question” is empty"),
        ({"question": "Q", "answer": ""}, "“answer” holds no answer"),
        ({"question": "Q"}, "“answer” holds no answer"),
        ({"question": "Q", "answer": None}, "“answer” holds no answer"),
    ],
)
def test_a_row_with_nothing_to_learn_is_refused_by_name(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(UserError, match=words):
        to_messages(fields, Mapping("pair", user="question", assistant="answer"))


@pytest.mark.parametrize(
    ("turns", "words"),
    [
        ([], "holds no turns"),
        ("text", "holds no turns"),
        ([{"role": "narrator", "content": "x"}], "Turn 1 .* who speaks: narrator"),
        ([PAIR[0], "x"], "Turn 2 .* who speaks"),
        ([PAIR[0]], "holds no answer"),
    ],
)
def test_turns_that_are_none_are_refused_by_name(turns: Any, words: str) -> None:
    with pytest.raises(UserError, match=words):
        to_messages({"messages": turns}, Mapping("turns", turns="messages"))


def test_unclear_columns_are_not_guessed(tmp_path: Path) -> None:
    assert guess(["text", "remark"]) is None
    assert guess(["messages"], [{"messages": "a text"}]) is None
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        store.apply(InsertRows([NewRow({"ask": "Q", "tell": "A"})]))
        (row,) = store.rows()
        with pytest.raises(UserError, match=r"among its columns: ask, tell\..*Choose"):
            store.messages(row)
        store.apply(SetMapping(Mapping("pair", user="ask", assistant="tell")))
        assert store.messages(row) == PAIR
    with open_dataset(tmp_path / "rows.sqlite") as store:
        assert store.mapping == Mapping("pair", user="ask", assistant="tell")
        store.undo()
        assert store.mapping is None


def test_datasets_are_made_renamed_and_deleted(project: Project) -> None:
    path = catalog.create(project, "Leave & travel")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow({"a": 1})]))
    with pytest.raises(UserError, match="already is a dataset called “Leave & travel”"):
        catalog.create(project, "Leave & travel")
    catalog.create(project, "Other")
    with pytest.raises(UserError, match="already is a dataset"):
        catalog.rename(project, path, "Other")
    path = catalog.rename(project, path, "छुट्टियाँ")
    assert [(item.name, item.counts.total) for item in catalog.datasets(project)] == [
        ("Other", 0),
        ("छुट्टियाँ", 1),
    ]
    with Dataset(path) as store:
        assert store.undo(), "undo comes along"
    catalog.delete(path)
    assert [path.name for path in project.datasets_dir.iterdir()] == ["Other.sqlite"]


@pytest.mark.parametrize("name", ["", " ", ".", "a/b", "..\\x", "a:b", "x" * 101, "end."])
def test_a_name_that_no_file_can_have_is_refused(project: Project, name: str) -> None:
    with pytest.raises(UserError, match="cannot be called"):
        catalog.create(project, name)


def test_the_sample_projects_rows_come_with_their_split_and_source(tmp_path: Path) -> None:
    project = Project.copy_sample(tmp_path)
    path = import_sample(project)
    assert path == import_sample(project), "a second time changes nothing"
    (listed,) = catalog.datasets(project)
    assert listed.name == "Handbook questions"
    assert listed.counts.train >= 200 and listed.counts.test >= 40
    with Dataset(path) as store:
        mapping = store.mapping
        for row in store.rows():
            assert row.source and row.source.document and row.source.quote
            assert store.messages(row, mapping)[-1]["content"]
