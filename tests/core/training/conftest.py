"""A tiny model and a project for tests of training."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.project import Project
from tests.core.training.making import project_with_rows
from tests.tiny_models import make_model


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A two-layer Phi-3 with its tokenizer."""
    return make_model(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with twelve rows to train on."""
    return project_with_rows(tmp_path / "project")


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiny matrices are quicker on one, and children inherit it."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
