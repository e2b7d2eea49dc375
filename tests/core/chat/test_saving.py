"""Answers as rows: in the dataset's own columns, with where they came from, as one undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.chat import saving
from core.chat.conversation import Answer, Arm, Citation
from core.datasets.edits import InsertRows
from core.datasets.rows import NewRow, Row, Source
from core.datasets.store import Dataset
from core.errors import UserError

ANSWER = Answer(
    text="You have 27 days [1][2].\n\nAsk *early* [2].",
    arm=Arm(engine="torch", model="starter", name="Starter"),
    citations=[
        Citation(number=1, chunk="a", file="h.pdf", page=3, quote="27 days of leave", start=0, end=16)
    ],
)


def last(path: Path) -> Row:
    with Dataset(path) as store:
        return list(store.rows(every=True))[-1]


def test_marks_of_sources_are_left_out_and_the_first_source_kept() -> None:
    assert saving.plain(ANSWER.text) == "You have 27 days.\n\nAsk *early*."
    assert saving.plain("a\n\n    code  here\n\n- [x](y) [1]") == "a\n\n    code  here\n\n- [x](y)"
    assert saving.source_of(ANSWER, "talk") == Source(
        document="h.pdf", page=3, quote="27 days of leave", chat="talk", model="Starter"
    )


def test_a_row_in_a_new_dataset_and_its_undo(tmp_path: Path) -> None:
    path = tmp_path / "rows.sqlite"
    row = saving.save(path, question="How many?", answer=" 27. ", source=Source(chat="t"), status="draft")
    found = last(path)
    assert found.id == row and found.fields == {"question": "How many?", "answer": "27."}
    assert found.marks.status == "draft" and found.source == Source(chat="t")
    with Dataset(path) as store:
        assert str(store.undo_text) == "Save an answer from chat"
        store.undo()
        assert store.counts().every == 0


def test_a_corrected_answer_keeps_the_worse_one_in_the_column_for_it(tmp_path: Path) -> None:
    pairs, preferences, talks = (tmp_path / name for name in ("a.sqlite", "b.sqlite", "c.sqlite"))
    for path, fields in (
        (pairs, {"question": "q", "answer": "a"}),
        (preferences, {"prompt": "q", "chosen": "a", "rejected": "b"}),
        (talks, {"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]}),
    ):
        with Dataset.create(path) as store:
            store.apply(InsertRows([NewRow(fields)]))
        saving.save(path, question="Q", answer="good", rejected="bad")
    assert last(pairs).fields == {"question": "Q", "answer": "good", "rejected": "bad"}
    assert last(preferences).fields == {"prompt": "Q", "chosen": "good", "rejected": "bad"}
    assert [turn["content"] for turn in last(talks).fields["messages"]] == ["Q", "good"]
    with Dataset(pairs) as store:
        mapping = store.mapping
        assert mapping is not None and mapping.assistant == "answer"


def test_what_has_no_place_or_is_empty_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rows.sqlite"
    with pytest.raises(UserError, match="needs a question and an answer"):
        saving.save(path, question="", answer="27")
    assert not path.exists()
    with Dataset.create(path) as store:
        store.apply(InsertRows([NewRow({"colour": "red"})]))
    with pytest.raises(UserError, match="no columns for a question"):
        saving.save(path, question="Q", answer="A")
