"""Versions: what was named stays what it was, whatever is done to the rows; comparing and going back lose nothing."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest

from core.datasets import catalog, comparing, exporting, versions
from core.datasets.columns import Mapping
from core.datasets.comparing import Comparison, Difference
from core.datasets.edits import (
    Cell,
    DeleteRows,
    InsertRows,
    PlaceRows,
    SetCell,
    SetCells,
    SetMapping,
    SetNote,
    SetSplit,
    SetStar,
    SetStatus,
    SetTags,
)
from core.datasets.rows import Marks, NewRow, Row
from core.datasets.store import Dataset
from core.datasets.versions import Position
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.project import Project
from core.text import text
from tests.core.datasets.plain_rows import PlainRows, State, random_step
from tests.core.datasets.test_store_against_list import take


@pytest.fixture
def store(tmp_path: Path) -> Dataset:
    made = Dataset.create(tmp_path / "rows.sqlite")
    made.apply(InsertRows([NewRow({"q": f"Question {n}?", "a": f"Answer {n}."}) for n in range(1, 11)]))
    return made


def now(store: Dataset) -> list[Row]:
    return list(store.rows(every=True))


def lists(seen: Comparison) -> tuple[list[int], ...]:
    return list(seen.added), list(seen.removed), list(seen.changed), list(seen.moved)


def test_a_version_is_listed_with_what_was_said_of_it(store: Dataset) -> None:
    store.apply(SetStatus.of([3], "rejected"))
    made = versions.name_state(store, "  First   draft ", "as it came ")
    assert (made.name, made.note, made.rows) == ("First draft", "as it came", 9)
    later = versions.name_state(store, "پہلا مسودہ")
    assert [found.name for found in versions.versions(store)] == ["پہلا مسودہ", "First draft"]
    versions.rename(store, made.id, "Raw", "")
    assert versions.version(store, made.id) == msgspec.structs.replace(made, name="Raw", note="")
    versions.rename(store, made.id, "Raw", "the same name again is no clash")
    for name in ("", " ", "x" * 101):
        with pytest.raises(UserError, match="needs a name"):
            versions.name_state(store, name)
    with pytest.raises(UserError, match="already is a version called “Raw”"):
        versions.name_state(store, "Raw")
    with pytest.raises(UserError, match="already is a version called “Raw”"):
        versions.rename(store, later.id, "Raw", "")
    assert len(versions.versions(store)) == 2
    versions.delete(store, made.id)
    for act in (versions.version, comparing.compare, comparing.go_back):
        with pytest.raises(UserError, match="no longer there"):
            act(store, made.id)
    assert store.undo() is not None, "naming is no edit"
    assert store.integrity() == []


def test_comparing_tells_added_removed_changed_and_moved_rows_apart(store: Dataset) -> None:
    old = versions.name_state(store, "old").id
    assert comparing.compare(store, old).is_same
    store.apply(InsertRows([NewRow({"q": "New?"})], 4))
    store.apply(DeleteRows.of([7, 8]))
    store.apply(PlaceRows.move([10], 0))
    store.apply(SetCell(2, "a", "Changed."))
    store.apply(SetCell(3, "a", "Changed."))
    store.apply(SetCell(3, "a", "Answer 3."))
    store.apply(SetNote(5, "look"))
    seen = comparing.compare(store, old)
    assert lists(seen) == ([11], [7, 8], [2, 5], [10])
    assert seen.settings == []
    back = comparing.compare(store, old, old)
    assert back.is_same
    new = versions.name_state(store, "new").id
    store.apply(DeleteRows([(1, 6)]))
    assert lists(comparing.compare(store, old, new)) == lists(seen)
    assert lists(comparing.compare(store, new, old)) == ([7, 8], [11], [2, 5], [10])
    with pytest.raises(Cancelled):
        comparing.compare(store, old, None, lambda: True)


def test_a_changed_row_shows_field_by_field_what_it_was_and_is(store: Dataset) -> None:
    old = versions.name_state(store, "old").id
    store.apply(SetCell(1, "a", "जवाब"))
    store.apply(SetCell(1, "why", {"deep": [1]}))
    store.apply(SetCell(1, "q", absent=True))
    store.apply(SetTags.of([1], ["hard"]))
    store.apply(SetSplit.of([1], "test"))
    was, has = versions.rows_at(store, old, [1, 99])[1], versions.rows_at(store, None, [1, 99])[1]
    assert was == Row(1, {"q": "Question 1?", "a": "Answer 1."})
    assert comparing.differences(was, has) == [
        Difference("a", "Answer 1.", "जवाब"),
        Difference("why", msgspec.UNSET, {"deep": [1]}),
        Difference("q", "Question 1?", msgspec.UNSET),
        Difference("split", "", "test", True),
        Difference("tags", (), ("hard",), True),
    ]
    assert comparing.differences(has, has) == []


def test_going_back_is_one_edit_with_one_undo(store: Dataset) -> None:
    store.apply(SetStar.of([2], True))
    was, columns = now(store), store.columns
    version = versions.name_state(store, "good")
    assert comparing.go_back(store, version.id) is None
    for edit in (
        DeleteRows.of([1, 5, 6]), PlaceRows.move([9, 3], 2), SetTags.of([4, 2], ["x"]), SetStatus.of([4, 8], "draft"),
        SetCells("a", [Cell(row, f"more {row}") for row in (2, 3, 8)]), SetCell(2, "extra", 1), SetNote(10, "n"),
        InsertRows([NewRow({"q": "new"}, None, "train", Marks("draft"))], 2),
        SetMapping(Mapping("pair", "q", assistant="a")),
    ):  # fmt: skip
        store.apply(edit)
    spoilt, spoilt_columns, entries = now(store), store.columns, store.size_of_undo()
    done = comparing.go_back(store, version.id)
    assert done is not None and str(done.title) == "Go back to “good”"
    assert (now(store), store.columns) == (was, columns)
    assert comparing.compare(store, version.id).is_same
    assert str(store.undo_text) == "Go back to “good”"
    assert store.undo()
    assert (now(store), store.columns, store.size_of_undo()) == (spoilt, spoilt_columns, entries)
    assert store.redo() and now(store) == was
    while store.undo():
        pass
    assert store.counts().every == 0 and store.integrity() == []


def test_a_version_outlives_the_redo_that_could_have_brought_its_rows_back(store: Dataset) -> None:
    was = now(store)
    version = versions.name_state(store, "all")
    store.undo()
    store.apply(InsertRows([NewRow({"q": "Another start"})]))
    assert store.redo_text is None
    assert comparing.go_back(store, version.id)
    assert now(store) == was
    assert store.undo() and [row.fields["q"] for row in now(store)] == ["Another start"]
    assert store.integrity() == []


def test_a_version_that_is_deleted_takes_nothing_from_the_others(store: Dataset) -> None:
    made = []
    for name in ("one", "two", "three"):
        store.apply(SetCell(1, "a", name))
        made.append(versions.name_state(store, name).id)
    store.apply(SetCell(1, "a", "four"))
    versions.delete(store, made[1])
    answers = [versions.rows_at(store, number, [1])[1].fields["a"] for number in (made[0], made[2], None)]
    assert answers == ["one", "three", "four"]
    versions.delete(store, made[2])
    assert versions.rows_at(store, made[0], [1])[1].fields["a"] == "one"
    assert lists(comparing.compare(store, made[0])) == ([], [], [1], [])
    versions.delete(store, made[0])
    for table in ("version", "stood", "former"):
        assert store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0
    assert store.integrity() == []


def test_stopping_to_name_a_state_leaves_no_trace(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        store.append([NewRow({"n": n}) for n in range(20_000)], text("Import"))
        with pytest.raises(Cancelled):
            versions.name_state(store, "never", stopped=lambda: True)
        assert versions.versions(store) == []
        assert store.connection.execute("SELECT count(*) FROM stood").fetchone()[0] == 0
        assert versions.name_state(store, "once", stopped=lambda: False).rows == 20_000


def test_an_export_remembers_which_version_it_was(store: Dataset) -> None:
    def positions() -> list[Position]:
        return [export.position for export in versions.exports(store)]

    versions.note_export(store, "a.jsonl", 10)
    assert positions() == [Position()]
    version = versions.name_state(store, "clean")
    versions.note_export(store, "b.jsonl", 10)
    assert positions()[0] == Position("clean", 0)
    store.apply(SetNote(1, "x"))
    store.apply(SetNote(1, "y"))
    assert versions.position(store) == Position("clean", 2)
    store.undo()
    assert versions.position(store) == Position("clean", 1)
    store.redo()
    assert comparing.go_back(store, version.id) is not None
    assert versions.position(store) == Position("clean", 0), "the rows are what they were"
    while store.undo():
        pass
    assert versions.position(store) == Position("clean", -1)
    store.apply(InsertRows([NewRow({})]))
    assert versions.position(store) == Position("clean", None), "the way from there is lost"
    versions.note_export(store, "c.jsonl", 1)
    versions.rename(store, version.id, "tidy", "")
    assert [(export.file, export.rows) for export in versions.exports(store)] == [
        ("c.jsonl", 1), ("b.jsonl", 10), ("a.jsonl", 10),
    ]  # fmt: skip
    assert positions() == [Position("clean", None), Position("clean", 0), Position()]


def test_versions_go_with_the_dataset_when_it_is_renamed_or_the_project_copied(
    project: Project, tmp_path: Path
) -> None:
    path = catalog.create(project, "Rows")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow({"question": "A?", "answer": "B"})]))
        number = versions.name_state(store, "kept").id
        store.apply(SetCell(1, "answer", "C"))
    path = catalog.rename(project, path, "Others")
    result = exporting.run(
        MemoryContext(), project=str(project.folder), dataset="Others", file=str(tmp_path / "out.jsonl")
    )
    with Dataset(path) as store:
        assert versions.rows_at(store, number, [1])[1].fields["answer"] == "B"
        (export,) = versions.exports(store)
        assert (Path(export.file).name, export.rows, export.position) == ("out.jsonl", 1, Position("kept", 1))
        assert result["rows"] == 1


def expected(old: State, new: State) -> tuple[set[int], set[int], set[int]]:
    was, has = ({row.id: row for row in rows} for rows, _, _ in (old, new))
    return (
        has.keys() - was.keys(),
        was.keys() - has.keys(),
        {row for row in was.keys() & has.keys() if was[row] != has[row]},
    )


def longest_in_order(old: State, new: State) -> int:
    """How many rows at most stand in the same order in both, by the plain quadratic way."""
    at = {row.id: n for n, row in enumerate(old[0])}
    places = [at[row.id] for row in new[0] if row.id in at]
    best: list[int] = []
    for n, place in enumerate(places):
        best.append(1 + max((best[k] for k in range(n) if places[k] < place), default=0))
    return max(best, default=0)


@pytest.mark.parametrize("seed", range(4))
def test_versions_hold_through_a_random_walk(tmp_path: Path, seed: int) -> None:
    dice, plain = random.Random(seed), PlainRows()
    kept: dict[int, State] = {}
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        for number in range(500):
            step = random_step(dice, plain.rows, plain.columns)
            take(store, step)
            plain.step(step)
            match dice.random():
                case chance if chance < 0.04:
                    kept[versions.name_state(store, f"state {number}").id] = plain.state
                case chance if chance < 0.06 and kept:
                    gone = dice.choice(list(kept))
                    versions.delete(store, gone)
                    del kept[gone]
                case chance if chance < 0.09 and kept:
                    wanted = dice.choice(list(kept))
                    if comparing.go_back(store, wanted) is not None:
                        plain.jump(kept[wanted])
                case chance if chance < 0.2 and kept:
                    old, new = dice.choice(list(kept)), dice.choice([None, *kept])
                    states = kept[old], plain.state if new is None else kept[new]
                    seen = comparing.compare(store, old, new)
                    assert (set(seen.added), set(seen.removed), set(seen.changed)) == expected(*states)
                    there = {row.id for row in states[0][0]} & {row.id for row in states[1][0]}
                    assert len(there) - len(seen.moved) == longest_in_order(*states)
                    ids = [row.id for row in states[0][0]]
                    assert {row.id: row for row in states[0][0]} == versions.rows_at(store, old, ids)
            assert not plain.difference(store), f"seed {seed}, step {number}: {step}"
        for number, state in kept.items():
            rows = {row.id: row for row in state[0]}
            assert versions.rows_at(store, number, list(rows)) == rows
        assert store.integrity() == []
        while store.undo():
            plain.step("undo")
            assert not plain.difference(store)
        assert not plain.past
