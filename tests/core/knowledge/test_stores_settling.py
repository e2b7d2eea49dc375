"""The store in this program is put in order by another process, in a copy: it answers meanwhile, and a kill at any
point leaves it as it was or in order."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import UserError
from core.jobs import worker
from core.knowledge.stores import edge, settling
from core.knowledge.stores.edge import EdgeStore
from tests.conformance.test_vector_store import DIMENSION, point, vector

COUNT = 600


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge, "_UNSORTED", 100)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vectors"


@pytest.fixture
def store(folder: Path) -> Iterator[EdgeStore]:
    made = EdgeStore(folder, DIMENSION)
    for first in range(0, COUNT, 100):
        made.put(f"d{first}", [point(number, f"word{number}") for number in range(first, first + 100)])
    yield made
    made.close()


def others(folder: Path) -> list[str]:
    return [one.name for one in folder.parent.iterdir() if one != folder]


def answers(store: EdgeStore) -> list[str]:
    return [store.nearest(vector(seed), 1)[0][0] for seed in range(0, COUNT, 50)]


def test_it_answers_meanwhile_and_finds_the_same(
    store: EdgeStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, seen = answers(store), []
    run = settling._run

    def watched(copy: Path, stopped: object) -> bool:
        def look() -> bool:
            seen.append(answers(store))
            return False

        return run(copy, look)

    monkeypatch.setattr(settling, "_run", watched)
    store.settle()
    assert seen and all(one == before for one in seen), "nobody waited for it"
    assert store._shard.info().indexed_vectors_count == 2 * COUNT, "a graph was built"
    assert answers(store) == before and sum(store.counts().values()) == COUNT
    assert others(folder) == []
    seen.clear()
    store.put("few", [point(number, "word") for number in range(1000, 1050)])
    store.settle()
    assert seen == [], "some few are not worth it"


def test_a_stop_leaves_it_as_it_was(store: EdgeStore, folder: Path) -> None:
    before = answers(store)
    store.settle(lambda: True)
    assert answers(store) == before and others(folder) == []


def test_a_child_that_is_killed_costs_nothing(
    store: EdgeStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "child_command", lambda: ["/bin/sh", "-c", "kill -9 $$"])
    before = answers(store)
    with pytest.raises(UserError, match="was ended"):
        store.settle()
    assert answers(store) == before and others(folder) == []


def test_a_child_that_cannot_says_why(
    store: EdgeStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = settling._run

    def damaged(copy: Path, stopped: Callable[[], bool]) -> bool:
        (copy / "edge_config.json").write_text("{")
        return run(copy, stopped)

    monkeypatch.setattr(settling, "_run", damaged)
    with pytest.raises(UserError):
        store.settle()
    assert len(answers(store)) == COUNT // 50 and others(folder) == []


@pytest.mark.parametrize("at", ["copying", "between", "after"])
def test_a_kill_while_it_takes_its_place(store: EdgeStore, folder: Path, at: str) -> None:
    before = answers(store)
    store.close()
    copy, former = folder.with_name("vectors.settling-1234"), folder.with_name("vectors.former")
    if at == "copying":
        (copy / "segments").mkdir(parents=True)
    elif at == "between":
        shutil.copytree(folder, copy)
        folder.replace(former)
    else:
        shutil.copytree(folder, former)
    opened = EdgeStore(folder, DIMENSION)
    assert answers(opened) == before and sum(opened.counts().values()) == COUNT
    assert others(folder) == []
    opened.close()


def test_much_that_is_written_is_put_in_order_on_the_way(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edge, "_UNSORTED_MOST", 250)
    store = EdgeStore(folder, DIMENSION)
    for first in range(0, 300, 100):
        store.put(f"d{first}", [point(number, f"word{number}") for number in range(first, first + 100)])
    assert store._shard.info().indexed_vectors_count == 600
    store.close()
