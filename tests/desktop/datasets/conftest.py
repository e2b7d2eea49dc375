"""The Dataset screen in the real window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from core.datasets import catalog
from core.datasets.edits import InsertRows
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from desktop.main_window import MainWindow

Rows = list[dict[str, Any]]


@pytest.fixture
def screen(window: MainWindow) -> DatasetsScreen:
    """The screen, in front, in a project without datasets."""
    window.go("datasets")
    found = window.screen_for("datasets")
    assert isinstance(found, DatasetsScreen)
    return found


@pytest.fixture
def bench(screen: DatasetsScreen) -> Workbench:
    """The screen's workbench with twenty rows open."""
    fill(screen, [{"question": f"Question {i}?", "answer": f"Answer {i}."} for i in range(20)])
    return screen.workbench


def fill(screen: DatasetsScreen, rows: Rows, name: str = "Rows") -> Path:
    """Make a dataset with rows and have the screen show it."""
    project = screen.context.project
    assert project is not None
    path = catalog.path_of(project, name)
    with Dataset.create(path) as store:
        store.apply(InsertRows([NewRow(fields) for fields in rows]))
    screen.context.announce(datasets=True)
    screen.go(dataset=name)
    return path


def on_disk(bench: Workbench) -> Rows:
    """What a second connection sees."""
    assert bench.path is not None
    with Dataset(bench.path) as store:
        return [row.fields for row in store.rows()]


@pytest.fixture
def find(screen: DatasetsScreen) -> Callable[[str], Any]:
    """A control by its object name."""

    def by_name(name: str) -> QWidget:
        found = screen.findChild(QWidget, name)
        assert found is not None, name
        return found

    return by_name


@pytest.fixture
def chats() -> Rows:
    return [
        {"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": f"Hello {i}."}]}
        for i in range(3)
    ]


@pytest.fixture
def write_lines(tmp_path: Path) -> Callable[..., Path]:
    """A file of rows, and of lines that are none."""

    def write(rows: Rows, *others: str) -> Path:
        file = tmp_path / "incoming.jsonl"
        lines = [json.dumps(row, ensure_ascii=False) for row in rows]
        lines[1:1] = others
        file.write_text("\n".join(lines), encoding="utf-8")
        return file

    return write
