"""Store and undo held against a plain Python list through tens of thousands of random steps."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from core.datasets import edits, order
from core.datasets.edits import DeleteRows, InsertRows
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from core.text import text
from tests.core.datasets.plain_rows import PlainRows, Step, random_step

STEPS = 2000


def take(store: Dataset, step: Step) -> None:
    match step:
        case "undo":
            store.undo()
        case "redo":
            store.redo()
        case _:
            store.apply(step)


@pytest.mark.parametrize("seed", range(6))
def test_a_random_walk_gives_what_a_list_gives_and_undo_goes_back_to_the_start(
    tmp_path: Path, seed: int
) -> None:
    """A failure names its seed and step: the walk is the same each time."""
    dice, plain = random.Random(seed), PlainRows()
    path = tmp_path / "rows.sqlite"
    store = Dataset.create(path)
    for number in range(STEPS):
        step = random_step(dice, plain.rows, plain.columns)
        take(store, step)
        plain.step(step)
        assert not plain.difference(store), f"seed {seed}, step {number}: {step}"
        if number % 50 == 0:
            assert store.integrity() == [], f"seed {seed}, step {number}: {step}"
            store.close()
            store = Dataset(path)
    steps = len(plain.past)
    assert steps > STEPS / 3
    for back in range(steps):
        store.undo()
        plain.step("undo")
        assert not plain.difference(store), f"seed {seed}, undo {back}"
    assert store.undo() is None
    assert (store.counts().every, store.columns, store.integrity()) == (0, [], [])
    for forth in range(steps + len(plain.future)):
        store.redo()
        plain.step("redo")
        assert not plain.difference(store), f"seed {seed}, redo {forth}"
    assert store.redo() is None
    assert store.integrity() == []
    # What only a redo could have brought back is gone with it, from the file too.
    while store.undo():
        pass
    store.apply(InsertRows([NewRow({})]))
    for table in ("row", "seat"):
        assert store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 1
    assert store.connection.execute("SELECT count(*) FROM remark").fetchone()[0] == 0
    store.close()


class StoreAgainstList(RuleBasedStateMachine):
    """The same in steps that hypothesis chooses, and makes fewer where one fails; with imports in batches."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = Dataset.create(self.folder / "rows.sqlite")
        self.plain = PlainRows()
        self.take(InsertRows([NewRow({"a": n}) for n in range(12)]))

    def teardown(self) -> None:
        while self.plain.past:
            self.take("undo")
            self.same()
        while self.plain.future:
            self.take("redo")
            self.same()
        assert self.store.integrity() == []
        self.store.close()
        shutil.rmtree(self.folder)

    def take(self, step: Step) -> None:
        take(self.store, step)
        self.plain.step(step)

    @rule(dice=st.randoms(use_true_random=False))
    def step(self, dice: random.Random) -> None:
        self.take(random_step(dice, self.plain.rows, self.plain.columns, most=30))

    @rule(where=st.integers(0, 40), times=st.integers(1, 30))
    def insert_often_at_one_place(self, where: int, times: int) -> None:
        after = [0, *(row.id for row in self.plain.rows)][where % (len(self.plain.rows) + 1)]
        for n in range(times):
            self.take(InsertRows([NewRow({"b": n}), NewRow({"b": -n})], after))

    @rule(batches=st.lists(st.integers(1, 3), min_size=1, max_size=3))
    def append(self, batches: list[int]) -> None:
        entry, added = 0, []
        for n in batches:
            rows = [NewRow({"c": n, "d": i}) for i in range(n)]
            entry = self.store.append(rows, text("Import"), entry)
            added += rows
        self.plain.step(InsertRows(added))

    @rule(times=st.integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.take("undo")

    @rule(times=st.integers(1, 5))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.take("redo")

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = Dataset(self.folder / "rows.sqlite")

    @invariant()
    def same(self) -> None:
        assert self.plain.difference(self.store) == ""


StoreAgainstList.TestCase.settings = settings(
    max_examples=25, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestStoreAgainstList = StoreAgainstList.TestCase


def test_an_edit_is_the_same_after_its_json_and_knows_its_size() -> None:
    plain = PlainRows()
    plain.step(InsertRows([NewRow({"a": n}) for n in range(30)]))
    for seed in range(500):
        step = random_step(random.Random(seed), plain.rows, plain.columns)
        if not isinstance(step, str):
            assert edits.decode(edits.encode(step)) == step
            assert edits.size(step) >= 1
            assert edits.title(step).template


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


def test_the_size_of_an_undo_is_told_and_of_a_huge_one_guessed_large(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        assert (store.size_of_undo(), store.size_of_redo()) == (0, 0)
        store.apply(InsertRows([NewRow({"n": n}) for n in range(40_000)]))
        store.apply(DeleteRows.of(range(1, 11)))
        assert store.size_of_undo() == 10
        store.undo()
        assert store.size_of_undo() >= 40_000 and store.size_of_redo() == 10
        store.apply(DeleteRows.of(range(1, 40_001, 2)))
        assert store.size_of_undo() >= 5_000
        store.undo()
        assert list(store.ids()) == list(range(1, 40_001))
