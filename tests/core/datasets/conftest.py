"""A project to put datasets in, and a short way to import."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.datasets import importing
from core.jobs.context import MemoryContext
from core.project import Project

Import = Callable[..., dict[str, Any]]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "project", "Project")


@pytest.fixture
def import_file(project: Project) -> Import:
    def run(file: Path, **params: Any) -> dict[str, Any]:
        ctx = params.pop("ctx", None) or MemoryContext()
        return importing.run(ctx, project=str(project.folder), file=str(file), **params)

    return run


@pytest.fixture
def rows_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes n question/answer rows."""

    def write(n: int, name: str = "rows.jsonl") -> Path:
        file = tmp_path / name
        lines = (json.dumps({"question": f"Question {i}?", "answer": f"Answer {i}."}) for i in range(n))
        file.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return file

    return write
