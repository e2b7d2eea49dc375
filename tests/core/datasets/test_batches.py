"""A large file is read by a process of its own: what it says arrives whole, and it goes when nobody wants it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from core.datasets import batches, catalog
from core.datasets.readers.rows_child import RowsChild
from core.datasets.rows import Marks, Source
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Data, Event, Warned
from core.project import Project

Import = Callable[..., dict[str, Any]]
RowsFile = Callable[..., Path]


@pytest.fixture(autouse=True)
def all_are_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "LARGE", 0)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[RowsChild]:
    """The children that were started."""
    children: list[RowsChild] = []

    class Noted(RowsChild):
        def __init__(self) -> None:
            super().__init__()
            children.append(self)

    monkeypatch.setattr(batches, "RowsChild", Noted)
    return children


def test_what_the_process_reads_comes_in_whole(
    import_file: Import, tmp_path: Path, started: list[RowsChild]
) -> None:
    rows = [{"question": f"Où était l’élève {n}?", "answer": "À l’école.", "old": n} for n in range(9000)]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    lines[5] = '{"question": '
    lines[8500] = "[]"
    file = tmp_path / "rows.jsonl"
    file.write_bytes("\n".join(lines).encode("cp1252"))
    ctx = MemoryContext()
    result = import_file(file, ctx=ctx, split="test", status="draft", drop=["old"])
    assert (result["rows"], result["bad_count"], result["encoding"]) == (8998, 2, "CP1252")
    assert [(bad["line"], str(bad["reason"])[:14]) for bad in result["bad"]] == [
        (6, "Input data was"),
        (8501, "It is JSON, bu"),
    ]
    assert [str(warned.message)[:27] for warned in ctx.of(Warned)] == [
        "rows.jsonl is not in Unicod",
        "rows.jsonl: 2 lines left ou",
    ]
    assert [event.value["rows"] for event in ctx.of(Data)] == [200, 8200, 8998]
    with Dataset(Path(result["dataset"])) as store:
        kept = list(store.rows(every=True))
        assert [row.fields for row in kept] == [
            {"question": row["question"], "answer": row["answer"]}
            for n, row in enumerate(rows)
            if n not in (5, 8500)
        ]
        assert (kept[-1].split, kept[-1].marks) == ("test", Marks("draft"))
        assert kept[-1].source == Source(file="rows.jsonl", line=9000)
        assert store.integrity() == []
    assert len(started) == 1 and started[0].pid == 0


def test_rows_take_on_the_shape_of_those_there(import_file: Import, tmp_path: Path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_text('{"question": "One?", "answer": "1"}\n', encoding="utf-8")
    second.write_text('{"prompt": "Two?", "completion": "2"}\n', encoding="utf-8")
    import_file(first, dataset="All")
    mapping = {"shape": "pair", "user": "prompt", "assistant": "completion"}
    with Dataset(Path(import_file(second, dataset="All", mapping=mapping, fit=True)["dataset"])) as store:
        assert [row.fields for row in store.rows()] == [
            {"question": "One?", "answer": "1"},
            {"question": "Two?", "answer": "2"},
        ]


def test_trouble_in_the_process_is_told_and_leaves_no_dataset(
    import_file: Import, tmp_path: Path, project: Project
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('"no"\n' * 200, encoding="utf-8")
    with pytest.raises(UserError, match="holds no rows"):
        import_file(file)
    assert catalog.datasets(project) == []


class At(MemoryContext):
    """Does something once so many rows are in."""

    def __init__(self, rows: int, act: Callable[[], None]) -> None:
        super().__init__()
        send = self._send

        def look(event: Event) -> None:
            send(event)
            if isinstance(event, Data) and event.value["rows"] >= rows:
                act()

        self._send = look


def test_a_process_that_dies_is_told_and_what_came_in_stays(
    import_file: Import, rows_file: RowsFile, project: Project, started: list[RowsChild]
) -> None:
    ctx = At(200, lambda: psutil.Process(started[0].pid).kill() if started[0].pid else None)
    with pytest.raises(UserError, match="broke down"):
        import_file(rows_file(400_000), ctx=ctx)
    (listed,) = catalog.datasets(project)
    with Dataset(listed.path) as store:
        assert 200 <= store.counts().total < 400_000
        assert store.integrity() == []
        assert store.undo() and store.counts().total == 0


def test_stopped_the_process_goes(
    import_file: Import, rows_file: RowsFile, project: Project, started: list[RowsChild]
) -> None:
    seen: list[int] = []

    def stop() -> None:
        seen.append(started[0].pid)
        ctx.cancel()

    ctx = At(8200, stop)
    with pytest.raises(Cancelled):
        import_file(rows_file(400_000), ctx=ctx)
    assert seen and not psutil.pid_exists(seen[0])
    (listed,) = catalog.datasets(project)
    with Dataset(listed.path) as store:
        assert store.counts().total == 8200
