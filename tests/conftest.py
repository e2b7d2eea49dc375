"""Every test has a home of its own, and no screen is needed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, models, projects and jobs of one test only."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("USTAD_HOME", str(home))
    return home
