"""Every test has a home of its own, and no screen is needed."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
# Tests leave the keyring of whoever runs them alone.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, models, projects and jobs of one test only."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("USTAD_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """A thread that would keep the program from ending must not outlive the test that started it."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    while leaked := [t for t in threading.enumerate() if t not in before and not t.daemon]:
        if time.monotonic() > deadline:
            pytest.fail(f"leaked threads: {', '.join(thread.name for thread in leaked)}")
        leaked[0].join(0.1)
