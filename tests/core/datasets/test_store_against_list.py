"""Store and undo held against a plain Python list through random edits, undos, redos and re-openings."""

from __future__ import annotations

import copy
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from core.datasets import order
from core.datasets.edits import DeleteRows, InsertRows, Many, PlaceRows, SetCell, SetSplit
from core.datasets.rows import SPLITS, NewRow, Split
from core.datasets.store import Dataset
from core.text import text

words = st.text(max_size=5) | st.integers(-3, 3) | st.none()
columns = st.sampled_from("abc")
some_fields = st.dictionaries(columns, words, max_size=2)
numbers = st.integers(0, 40)
State = list[tuple[dict[str, Any], Split]]


class StoreAgainstList(RuleBasedStateMachine):
    """The list holds (fields, split); the store must show the same after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = Dataset.create(self.folder / "rows.sqlite")
        self.now: State = []
        self.past: list[tuple[State, list[str]]] = []
        self.future: list[tuple[State, list[str]]] = []
        self.columns: list[str] = []
        rows = [NewRow({"a": n}) for n in range(12)]
        self.store.apply(InsertRows(rows))
        self.changed()[:] = [(dict(row.fields), "") for row in rows]

    def teardown(self) -> None:
        steps = len(self.past)
        while self.past:
            self.undo()
            self.same()
        for _ in range(steps):
            self.redo()
            self.same()
        assert self.store.integrity() == []
        self.store.close()
        shutil.rmtree(self.folder)

    def changed(self) -> State:
        self.past.append((copy.deepcopy(self.now), self.columns))
        self.future = []
        self.columns = self.store.columns
        return self.now

    def pick(self, picks: list[int]) -> tuple[list[int], list[int]]:
        """Positions in the list and the ids of the rows there; each once."""
        ids = list(self.store.ids())
        at = list(dict.fromkeys(pick % len(ids) for pick in picks)) if ids else []
        return at, [ids[i] for i in at]

    @rule(
        rows=st.lists(st.tuples(some_fields, st.sampled_from(SPLITS)), min_size=1, max_size=4), where=numbers
    )
    def insert(self, rows: State, where: int) -> None:
        ids = list(self.store.ids())
        at = where % (len(ids) + 1)
        after = ids[at - 1] if at else 0
        self.store.apply(InsertRows([NewRow(fields, split=split) for fields, split in rows], after))
        self.changed()[at:at] = copy.deepcopy(rows)

    @rule(rows=st.lists(some_fields, min_size=1, max_size=3), where=numbers, times=st.integers(1, 30))
    def insert_often_at_one_place(self, rows: list[dict[str, Any]], where: int, times: int) -> None:
        ids = list(self.store.ids())
        at = where % (len(ids) + 1)
        after = ids[at - 1] if at else 0
        for _ in range(times):
            self.store.apply(InsertRows([NewRow(fields) for fields in rows], after))
            self.changed()[at:at] = copy.deepcopy([(fields, "") for fields in rows])

    @rule(batches=st.lists(st.lists(some_fields, min_size=1, max_size=3), min_size=1, max_size=3))
    def append(self, batches: list[list[dict[str, Any]]]) -> None:
        entry = 0
        before = self.changed()
        for batch in batches:
            entry = self.store.append([NewRow(fields) for fields in batch], text("Import"), entry)
            before += copy.deepcopy([(fields, "") for fields in batch])
        self.columns = self.store.columns

    @rule(picks=st.lists(numbers, min_size=1, max_size=9))
    def delete(self, picks: list[int]) -> None:
        at, ids = self.pick(picks)
        if not ids:
            return
        self.store.apply(DeleteRows.of(ids))
        now = self.changed()
        now[:] = [row for i, row in enumerate(now) if i not in at]

    @rule(picks=st.lists(numbers, min_size=1, max_size=9), where=numbers)
    def move(self, picks: list[int], where: int) -> None:
        at, ids = self.pick(picks)
        everything = list(self.store.ids())
        rest = [i for i in range(len(everything)) if i not in at]
        if not ids:
            return
        to = where % (len(rest) + 1)
        self.store.apply(PlaceRows.move(ids, everything[rest[to - 1]] if to else 0))
        now = self.changed()
        moved, kept = [now[i] for i in at], [now[i] for i in rest]
        now[:] = kept[:to] + moved + kept[to:]

    @rule(pick=numbers, column=columns, value=words, absent=st.booleans())
    def cell(self, pick: int, column: str, value: Any, absent: bool) -> None:
        at, ids = self.pick([pick])
        if not ids:
            return
        self.store.apply(SetCell(ids[0], column, None if absent else value, absent))
        fields = self.changed()[at[0]][0]
        if absent:
            fields.pop(column, None)
        else:
            fields[column] = value

    @rule(picks=st.lists(numbers, min_size=1, max_size=9), split=st.sampled_from(SPLITS))
    def split(self, picks: list[int], split: Any) -> None:
        at, ids = self.pick(picks)
        if not ids:
            return
        self.store.apply(SetSplit.of(ids, split))
        now = self.changed()
        for i in at:
            now[i] = (now[i][0], split)

    @rule(pick=numbers, column=columns, value=words, picks=st.lists(numbers, min_size=1, max_size=3))
    def many(self, pick: int, column: str, value: Any, picks: list[int]) -> None:
        """Replace in several rows, then delete some: one edit, one undo."""
        at, ids = self.pick(picks)
        if not ids:
            return
        cells = [SetCell(row, column, value) for row in ids]
        self.store.apply(Many([*cells, DeleteRows.of(ids[:1])]))
        now = self.changed()
        for i in at:
            now[i][0][column] = value
        del now[at[0]]

    @rule()
    def undo(self) -> None:
        done = self.store.undo()
        assert (done is not None) == bool(self.past)
        if self.past:
            self.future.append((self.now, self.columns))
            self.now, self.columns = self.past.pop()

    @rule()
    def redo(self) -> None:
        done = self.store.redo()
        assert (done is not None) == bool(self.future)
        if self.future:
            self.past.append((self.now, self.columns))
            self.now, self.columns = self.future.pop()

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = Dataset(self.folder / "rows.sqlite")

    @invariant()
    def same(self) -> None:
        assert [(row.fields, row.split) for row in self.store.rows()] == self.now
        assert self.store.columns == self.columns
        assert set(self.columns) >= {column for fields, _ in self.now for column in fields}
        counts = self.store.counts()
        assert (counts.total, counts.train) == (len(self.now), sum(split == "train" for _, split in self.now))
        assert (self.store.undo_text is not None, self.store.redo_text is not None) == (
            bool(self.past),
            bool(self.future),
        )


StoreAgainstList.TestCase.settings = settings(
    max_examples=25, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestStoreAgainstList = StoreAgainstList.TestCase


def test_a_gap_that_is_used_up_is_spread_and_the_order_stays(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        store.apply(InsertRows([NewRow({"n": n}) for n in range(500)]))
        first = next(store.ids())
        for n in range(3 * order.GAP.bit_length()):
            store.apply(InsertRows([NewRow({"n": -n}), NewRow({"n": n / 2})], first))
        shown = [row.fields["n"] for row in store.rows()]
        steps = range(3 * order.GAP.bit_length())
        assert shown == [0, *[n for step in reversed(steps) for n in (-step, step / 2)], *range(1, 500)]
        assert store.integrity() == []
        while store.undo():
            pass
        assert store.counts().total == 0
