"""The frozen program: its one door for its own children, and what it says where a package is lacking."""

from __future__ import annotations

import ast
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from core import paths
from core.export import building, gguf
from core.jobs.worker import child_command
from installer.console import Trouble
from installer.frozen import entry, freeze

ROOT = Path(__file__).resolve().parent.parent.parent
ENTRY = ROOT / "installer" / "frozen" / "entry.py"


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the frozen program; its executable is this Python with the frozen program's own beginning."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def start(command: list[str], **environment: str) -> tuple[int, str]:
    """What the frozen program would start, with its beginning in place of its executable; its status and words."""
    assert command[0] == sys.executable
    asked = [sys.executable, str(ENTRY), *command[1:]]
    env = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    # Its input stays open while it speaks: what is on a leash ends with it.
    with subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as child:
        assert child.stdout is not None
        said = child.stdout.read()
    return child.returncode, said


@pytest.mark.usefixtures("frozen")
def test_a_job_is_run_by_the_program_itself(tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({"task": "nothing like it", "params": {}}), encoding="utf-8")
    status, said = start([*child_command(), str(recipe)], USTAD_HOME=str(tmp_path))
    assert status == 1
    assert json.loads(said.splitlines()[-1])["event"] == "failed"


@pytest.mark.usefixtures("frozen")
def test_a_script_and_a_module_run_on_a_leash(tmp_path: Path) -> None:
    script = tmp_path / "say.py"
    script.write_text("import sys; print('said', sys.argv[1:], __name__)\n", encoding="utf-8")
    assert start(building.leashed(str(script), "a b")) == (0, "said ['a b'] __main__\n")
    assert start(building.leashed("platform", "terse")) == (0, f"{platform.platform(terse=True)}\n")


@pytest.mark.usefixtures("frozen")
def test_advises_no_pip_where_there_is_none() -> None:
    error = gguf._failed(1, ["ModuleNotFoundError: No module named 'gguf'"])
    assert error.fix is not None and "takes no further packages" in str(error.fix)


def test_unfrozen_it_is_this_python() -> None:
    assert paths.command("platform") == [sys.executable, "-u", "-m", "platform"]


@pytest.mark.skipif(sys.platform != "linux", reason="a path of Linux's loader")
@pytest.mark.parametrize("former", [None, "/their/own"])
def test_programs_of_the_system_get_their_own_libraries(
    former: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/of/the/program")
    if former:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", former)
    monkeypatch.delenv("PYINSTALLER_RESET_ENVIRONMENT", raising=False)
    entry.give_back_library_path()
    assert os.environ.get("LD_LIBRARY_PATH") == former
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_refuses_to_freeze_a_build_for_graphics_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    monkeypatch.setattr(
        "importlib.metadata.requires", lambda name: ["numpy>=1", "nvidia-cublas==13; sys_platform"]
    )
    monkeypatch.setattr("importlib.metadata.version", lambda name: "2.13.0")
    with pytest.raises(Trouble, match=r"torch 2\.13\.0 .* NVIDIA"):
        freeze.check_tools()
    monkeypatch.setattr("importlib.metadata.version", lambda name: "2.13.0+cpu")
    freeze.check_tools()


def test_says_how_to_get_what_freezes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(Trouble, match=r"installer/lock/release\.txt"):
        freeze.check_tools()


def test_what_is_frozen_can_be_read_as_python() -> None:
    spec = ENTRY.with_name("ustad.spec")
    names = {node.id for node in ast.walk(ast.parse(spec.read_text("utf-8"))) if isinstance(node, ast.Name)}
    assert {"Analysis", "EXE", "COLLECT", "SPECPATH"} <= names
