"""Replace, fill, split and merge: what changes, what does not, and one undo for all of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from core.datasets import joining, weighing
from core.datasets.columns import Mapping
from core.datasets.edits import InsertRows, Many, SetCell
from core.datasets.filling import Filling, fill_edit
from core.datasets.replacing import Replacement, changes, replace_edit
from core.datasets.rows import Marks, NewRow, Row, Source
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError

CHAT = {
    "messages": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Is the user a user?"},
        {"role": "assistant", "content": [{"type": "text", "text": "The user is, text or not."}]},
        {"role": "tool", "content": None},
    ],
    "score": 3,
}


def make(path: Path, rows: list[dict[str, Any]]) -> Dataset:
    store = Dataset.create(path / "rows.sqlite")
    store.apply(InsertRows([NewRow(row) for row in rows]))
    return store


def contents(store: Dataset) -> list[dict[str, Any]]:
    return [row.fields for row in store.rows()]


def test_names_of_speakers_and_kinds_of_parts_stay(tmp_path: Path) -> None:
    store = make(tmp_path, [CHAT])
    edit, title = replace_edit(store, Replacement("user", "customer"))
    assert edit is not None and str(title) == "Replace “user” in 3 places"
    store.apply(edit, title)
    turns = contents(store)[0]["messages"]
    assert [turn["role"] for turn in turns] == ["system", "user", "assistant", "tool"]
    assert turns[1]["content"] == "Is the customer a customer?"
    assert turns[2]["content"] == [{"type": "text", "text": "The customer is, text or not."}]
    store.undo()
    assert contents(store) == [CHAT]
    edit, _ = replace_edit(store, Replacement("text", "words"))
    assert edit is not None
    store.apply(edit)
    assert contents(store)[0]["messages"][2]["content"] == [
        {"type": "text", "text": "The user is, words or not."}
    ]


@pytest.mark.parametrize(
    ("wanted", "before", "after"),
    [
        (Replacement("a.b", "-"), "A.B axb", "- axb"),
        (Replacement("a.b", "-", is_regex=True), "A.B axb", "- -"),
        (Replacement("A", "x", match_case=True), "aA", "ax"),
        (Replacement("cat", "dog", whole_words=True), "cat concat cat.", "dog concat dog."),
        (Replacement("कि", "—", whole_words=True), "कि किताब", "— किताब"),
        (Replacement(r"(\w+)@(\w+)", r"\2 at \1", is_regex=True), "me@here", "here at me"),
        (Replacement(r"(?P<n>\d+) km", r"\g<n> kilometres", is_regex=True), "3 km", "3 kilometres"),
        (Replacement(r"\s+$", "", is_regex=True), "a  \nb \n", "a\nb"),
        (Replacement("^", "> ", is_regex=True), "a\nb", "> a\n> b"),
        (Replacement(r"(?x) a  # the letter", "b", is_regex=True), "a", "b"),
        (Replacement(r"\n\n+", r"\n", is_regex=True), "a\n\n\nb", "a\nb"),
        (Replacement("\\1", "\\2"), "x\\1", "x\\2"),
        (Replacement("ا", "آ"), "اب", "آب"),
        (Replacement("20%_", "half"), "20%_ 200_", "half 200_"),
        (Replacement('say "hi"', "greet"), 'Say "hi"\tnow', "greet\tnow"),
        (Replacement("k", "c"), "K \u212a", "c c"),
        (Replacement("é", "e"), "É é", "e e"),
    ],
)
def test_what_is_replaced(tmp_path: Path, wanted: Replacement, before: str, after: str) -> None:
    store = make(tmp_path, [{"text": before, "other": 1}, {"text": "Nothing of it: zzz"[-3:]}])
    found = list(changes(store, wanted))
    mine = [one for one in found if one.row == 1]
    assert [one.value for one in mine] == [after]
    [change] = mine[0].changes
    assert change.before == before
    for (start, end), (new_start, new_end) in zip(change.old, change.new, strict=True):
        assert before[:start].endswith(after[:new_start][-1:]) and end >= start and new_end >= new_start
    rebuilt, at = "", 0
    for (start, end), (new_start, new_end) in zip(change.old, change.new, strict=True):
        rebuilt += before[at:start] + after[new_start:new_end]
        at = end
    assert rebuilt + before[at:] == after


def test_only_in_the_columns_and_rows_that_are_meant(tmp_path: Path) -> None:
    store = make(tmp_path, [{"a": f"x{i}", "b": f"x{i}"} for i in range(1200)])
    assert sum(1 for _ in changes(store, Replacement("x", "y"))) == 2400
    edit, title = replace_edit(store, Replacement("x", "y", columns=("b",)), ids=[3, 4, 900])
    assert edit is not None and str(title) == "Replace “x” in 3 places"
    store.apply(edit, title)
    assert [row.id for row in store.rows() if row.fields["b"].startswith("y")] == [3, 4, 900]
    assert all(row.fields["a"].startswith("x") for row in store.rows())
    assert replace_edit(store, Replacement("q", "r"))[0] is None
    assert replace_edit(store, Replacement("x", "X", match_case=False, columns=("c",)))[0] is None
    with pytest.raises(Cancelled):
        list(changes(store, Replacement("x", "y"), stopped=lambda: True))


@pytest.mark.parametrize("words", [r"\3", r"\g<nope>", "\\", r"\g<"])
def test_a_replacement_that_names_no_group_is_one_sentence(tmp_path: Path, words: str) -> None:
    store = make(tmp_path, [{"text": "nothing to find here"}])
    with pytest.raises(UserError, match=None) as caught:
        list(changes(store, Replacement("(z)", words, is_regex=True)))
    assert "cannot be put in" in str(caught.value.message)


def test_a_pattern_that_explodes_changes_nothing(tmp_path: Path) -> None:
    store = make(tmp_path, [{"text": "a" * 60 + "b"}])
    began = time.perf_counter()
    with pytest.raises(UserError, match="takes too long"):
        replace_edit(store, Replacement(r"(?:(a|aa)+)+$", "", is_regex=True))
    assert time.perf_counter() - began < 30


def test_a_column_is_filled_with_a_value_or_from_others(tmp_path: Path) -> None:
    rows = [{"a": "A1", "b": "B1", "n": 1}, {"a": "A2", "n": 2, "both": "kept"}]
    store = make(tmp_path, rows)
    edit, title = fill_edit(store, Filling("both", "{a} – {b}", is_template=True, only_empty=True), [1, 2])
    assert edit is not None and str(title) == "Fill “both” in 1 row"
    store.apply(edit, title)
    assert [row.get("both") for row in contents(store)] == ["A1 – B1", "kept"]
    edit, _ = fill_edit(store, Filling("n", "7"), [1, 2, 99])
    assert edit is not None
    store.apply(edit)
    assert [row["n"] for row in contents(store)] == [7, 7]
    assert fill_edit(store, Filling("n", "7"), [1, 2])[0] is None
    edit, _ = fill_edit(store, Filling("new", ""), [2])
    assert edit is not None
    store.apply(edit)
    assert "new" in store.columns
    for filling in (Filling("n", "many"), Filling("a", "{c}", is_template=True)):
        with pytest.raises(UserError):
            fill_edit(store, filling, [1, 2])
    with pytest.raises(UserError):
        Filling("a", "{a", is_template=True)
    for _ in range(3):
        store.undo()
    assert contents(store) == rows


def test_a_row_is_split_and_merged_back(tmp_path: Path) -> None:
    store = make(tmp_path, [{"question": "One. Two.", "answer": "A"}, {"question": "Last", "answer": "B"}])
    row = store.row(1)
    assert row is not None
    edit, title = joining.split_text(row, "question", 5)
    store.apply(edit, title)
    assert [fields["question"] for fields in contents(store)] == ["One.", "Two.", "Last"]
    assert [fields["answer"] for fields in contents(store)] == ["A", "A", "B"]
    edit, title = joining.merge(list(store.rows())[:2], None)
    assert str(title) == "Merge 2 rows"
    store.apply(edit, title)
    assert contents(store)[0] == {"question": "One.\n\nTwo.", "answer": "A"}
    store.undo()
    store.undo()
    assert contents(store)[0]["question"] == "One. Two." and len(contents(store)) == 2
    for at in (0, 9):
        with pytest.raises(UserError):
            joining.split_text(row, "question", at)


def test_conversations_are_split_at_a_turn_and_merged_in_order() -> None:
    mapping = Mapping("turns", turns="messages")
    system, *turns = [
        {"role": "system", "content": "S"}, {"role": "user", "content": "1"},
        {"role": "assistant", "content": "2"}, {"role": "user", "content": "3"},
    ]  # fmt: skip
    row = Row(7, {"messages": [system, *turns], "id": "x"}, Source(file="f"), "train", Marks(tags=("t",)))
    edit, _ = joining.split_turns(row, mapping, 3)
    assert isinstance(edit, Many)
    cell, insert = edit.edits
    assert isinstance(cell, SetCell) and isinstance(insert, InsertRows)
    assert cell.value == [system, *turns[:2]]
    assert insert.rows == [
        NewRow({"messages": [system, turns[2]], "id": "x"}, row.source, "train", row.marks)
    ]
    for at in (0, 1, 4):
        with pytest.raises(UserError):
            joining.split_turns(row, mapping, at)
    other = Row(
        8, {"messages": [system, turns[2]], "id": "x"}, marks=Marks("rejected", tags=("u",), note="N")
    )
    merged, _ = joining.merge([row, other], mapping)
    kinds = [type(part).__name__ for part in merged.edits]  # type: ignore[union-attr]
    assert kinds == ["SetCell", "SetTags", "SetNote", "SetStatus", "DeleteRows"]
    assert merged.edits[0].value == [system, *turns, turns[2]]  # type: ignore[union-attr]
    with pytest.raises(UserError, match="cannot be joined"):
        joining.merge([Row(1, {"n": 1}), Row(2, {"n": 2})], None)
    with pytest.raises(UserError):
        joining.merge([row], mapping)


def test_more_text_than_memory_can_hold_is_refused_before_anything_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"text": f"x{i} " + "word " * 40} for i in range(50)]
    store = make(tmp_path, rows)
    monkeypatch.setattr(weighing, "LARGEST", 5_000)
    with pytest.raises(UserError, match="in one step"):
        replace_edit(store, Replacement("x", "y"))
    with pytest.raises(UserError, match="in one step"):
        fill_edit(store, Filling("text", "short"), list(store.ids()))
    edit, _ = replace_edit(store, Replacement("x", "y"), ids=list(store.ids())[:20])
    assert edit is not None and contents(store) == rows
