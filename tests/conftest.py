"""Every test has a home of its own, and no screen is needed."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import quiet, session
from tests.trust.guard import socket_guard

GUARD = Path(socket_guard.__file__).parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Figures and dates look alike on every machine.
os.environ["LC_ALL"] = "C.UTF-8"
# As the program is: see there.
quiet.hush(online=False)
# Tests leave the keyring of whoever runs them alone.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# Nothing goes further than this machine, neither from here nor from a child.
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(GUARD), os.environ.get("PYTHONPATH")]))
socket_guard.install()


@pytest.fixture(scope="session")
def attempts_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where every process writes down what it tried to reach beyond this machine."""
    file = tmp_path_factory.mktemp("sockets") / "attempts.txt"
    file.touch()
    os.environ[socket_guard.FILE] = str(file)
    yield file
    del os.environ[socket_guard.FILE]


@pytest.fixture(autouse=True)
def nothing_leaves(attempts_file: Path) -> Iterator[None]:
    """A test, or a child of its own, that tries to reach another machine has failed, whatever became of it."""
    before = attempts_file.stat().st_size
    yield
    if attempts_file.stat().st_size > before:
        with attempts_file.open("rb") as file:
            file.seek(before)
            pytest.fail("tried to reach beyond this machine:\n" + file.read().decode(), pytrace=False)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, models, projects and jobs of one test only."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("USTAD_HOME", str(home))
    session.replace({})
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
