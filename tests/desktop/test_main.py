"""The front door: what it says, what it loads, and how it exits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import core
from desktop import __main__ as door

ROOT = Path(__file__).resolve().parent.parent.parent


def ustad(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env={**kept, **environment}, capture_output=True, text=True, check=False
    )


def test_version() -> None:
    answer = ustad("--version")
    assert (answer.returncode, answer.stdout) == (0, f"Ustad {core.__version__}\n")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_no_display_is_a_sentence_and_not_an_abort() -> None:
    answer = ustad()
    assert answer.returncode == 1
    assert answer.stderr.startswith("There is no display")
    assert "--tour" in answer.stderr


def test_a_recipe_that_is_not_there_fails_with_a_sentence(tmp_path: Path) -> None:
    answer = ustad("run", str(tmp_path / "none.json"))
    assert answer.returncode == 1
    event = json.loads(answer.stdout)
    assert event["event"] == "failed"
    assert "none.json" in json.dumps(event)


def test_a_recipe_loads_no_qt(tmp_path: Path) -> None:
    program = (
        "import os, sys\n"
        "from desktop import __main__ as door\n"
        "leave = os._exit\n"
        "os._exit = lambda status: leave(99 if any(name.startswith('PySide6') for name in sys.modules) else status)\n"
        f"door.main(['run', {str(tmp_path / 'none.json')!r}])\n"
    )
    answer = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False)
    assert answer.returncode == 1


def test_the_tour_has_a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.environ["USTAD_HOME"]
    homes: list[str] = []

    def look(_project: object, _then: object) -> int:
        homes.append(os.environ["USTAD_HOME"])
        assert Path(homes[0]).is_dir()
        assert homes[0] in os.environ["QT_QPA_PLATFORM"], "a screen that is described there"
        return 3

    monkeypatch.setenv("USTAD_HOME", before)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(door, "open_window", look)
    assert door.main(["--tour", str(tmp_path / "tour")]) == 3
    assert homes[0] != before and os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert not Path(homes[0]).exists()


def test_a_tour_that_breaks_down_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = ModuleType("desktop.tour.tour")

    class Tour:
        def __init__(self, *_: object) -> None:
            raise RuntimeError("no way on")

    broken.Tour = Tour  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "desktop.tour.tour", broken)
    monkeypatch.setenv("USTAD_HOME", os.environ["USTAD_HOME"])
    monkeypatch.setattr(door, "open_window", lambda _project, then: then(None))
    assert door.main(["--tour", str(tmp_path / "tour")]) == 1
