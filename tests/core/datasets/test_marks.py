"""A row's marks: only accepted rows are the set; the others are there, counted and told apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.datasets.edits import DeleteRows, InsertRows, SetNote, SetSplit, SetStar, SetStatus, SetTags, title
from core.datasets.rows import Counts, Marks, NewRow, tidy
from core.datasets.store import Dataset


@pytest.fixture
def store(tmp_path: Path) -> Dataset:
    made = Dataset.create(tmp_path / "rows.sqlite")
    made.apply(InsertRows([NewRow({"n": n}, None, "train" if n % 2 else "") for n in range(1, 7)]))
    made.apply(SetStatus.of([2, 3], "draft"))
    made.apply(SetStatus.of([5], "rejected"))
    return made


def test_the_set_is_the_accepted_rows_and_the_others_are_there_for_who_asks(store: Dataset) -> None:
    assert [row.id for row in store.rows()] == [1, 4, 6]
    assert [row.id for row in store.rows(every=True)] == [1, 2, 3, 4, 5, 6]
    assert [row.id for row in store.rows("train")] == [1]
    assert [row.id for row in store.rows("train", every=True)] == [1, 3, 5]
    assert list(store.ids()) == [1, 4, 6]
    assert list(store.ids(every=True)) == [1, 2, 3, 4, 5, 6]
    assert [row.marks.status for row in store.rows(ids=[5, 2, 1])] == ["rejected", "draft", "accepted"]
    counts = store.counts()
    assert counts == Counts(total=3, train=1, draft=2, rejected=1)
    assert (counts.unassigned, counts.every) == (2, 6)


def test_accepting_moves_rows_into_the_set_and_one_undo_moves_them_out(store: Dataset) -> None:
    store.apply(SetStatus.of([2, 3, 5], "accepted"))
    assert store.counts() == Counts(total=6, train=3)
    store.undo()
    assert store.counts() == Counts(total=3, train=1, draft=2, rejected=1)
    store.apply(SetSplit.of([3, 4], "test"))
    assert store.counts() == Counts(total=3, train=1, test=1, draft=2, rejected=1)
    store.apply(DeleteRows.of([1, 2, 5]))
    assert store.counts() == Counts(total=2, test=1, draft=1)
    assert store.integrity() == []


def test_tags_are_tidy_and_what_undoes_them_gives_each_row_its_own_back(store: Dataset) -> None:
    assert tidy([" b", "a", "A", "", "b", " "]) == ("A", "a", "b")
    store.apply(SetTags.of([1, 2], ["कठिन", " easy "]))
    store.apply(SetTags.of([2, 3], ["new"], ["easy", "never there"]))
    assert [row.marks.tags for row in store.rows(ids=[1, 2, 3])] == [
        ("easy", "कठिन"),
        ("new", "कठिन"),
        ("new",),
    ]
    assert store.tags() == {"easy": 1, "new": 2, "कठिन": 2}
    store.apply(DeleteRows.of([3]))
    assert store.tags()["new"] == 1
    store.undo()
    store.undo()
    assert [row.marks.tags for row in store.rows(ids=[1, 2, 3])] == [("easy", "कठिन")] * 2 + [()]
    store.undo()
    assert store.tags() == {}
    assert store.connection.execute("SELECT count(*) FROM remark").fetchone()[0] == 0


def test_new_rows_bring_their_marks_and_keep_them_through_delete_and_undo(store: Dataset) -> None:
    marks = Marks("draft", True, ("a", "b"), "look")
    store.apply(InsertRows([NewRow({"n": 7}, None, "test", marks), NewRow({"n": 8})]))
    assert [row.marks for row in store.rows(ids=[7, 8])] == [marks, Marks()]
    store.apply(SetStar.of([7, 8], True))
    store.apply(SetNote(8, "یہ دیکھیں"))
    store.apply(DeleteRows.of([7, 8]))
    store.undo()
    assert [row.marks for row in store.rows(ids=[7, 8])] == [marks, Marks(starred=True, note="یہ دیکھیں")]
    store.undo()
    store.undo()
    assert [row.marks for row in store.rows(ids=[7, 8])] == [marks, Marks()]


def test_edits_of_marks_have_titles_of_their_own() -> None:
    said = [
        str(title(edit))
        for edit in (
            SetStatus.of([1], "accepted"), SetStatus.of([1], "rejected"), SetStatus.of([1], "draft"),
            SetStar.of([1], True), SetStar.of([1], False), SetTags.of([1], ["a"]), SetTags.of([1], [], ["a"]),
            SetNote(1, "x"),
        )
    ]  # fmt: skip
    assert len(set(said)) == len(said)
