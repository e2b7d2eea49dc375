"""The program as a process: it opens, it takes a second start at its word, it survives damaged settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QLockFile

from core import paths
from core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def test_the_window_opens_and_the_program_leaves_with_no_other_word(own_home: Path) -> None:
    ended = start("--exit-when-ready")
    assert (ended.returncode, ended.stdout) == (0, "ready\n")
    assert "Error" not in ended.stderr
    assert not (own_home / "ustad.lock").exists()


def test_a_second_start_says_that_the_first_is_open(own_home: Path) -> None:
    lock = QLockFile(str(own_home / "ustad.lock"))
    assert lock.tryLock(0)
    ended = start("--exit-when-ready")
    lock.unlock()
    assert ended.returncode == 1
    assert "already open" in ended.stderr


def test_damaged_settings_are_set_aside_and_the_window_opens(own_home: Path) -> None:
    paths.settings_file().write_text("{ this is no JSON")
    assert start("--exit-when-ready").returncode == 0
    assert [file.name for file in own_home.glob("settings*")] == ["settings.damaged.json"]


def test_a_project_that_is_gone_does_not_keep_the_window_shut(own_home: Path, tmp_path: Path) -> None:
    settings = Settings()
    settings.remember_project(str(tmp_path / "gone"))
    settings.save()
    assert start("--exit-when-ready").returncode == 0


def test_the_window_loads_no_model_library(own_home: Path) -> None:
    code = (
        "import sys; sys.argv = ['ustad']; from desktop import app; status = app.main(None, lambda window: 0);"
        "print(status, [name for name in ('torch', 'transformers', 'numpy', 'qdrant_client', 'onnxruntime')"
        " if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert ended.stdout.strip() == "0 []", ended.stderr


def test_a_fault_in_what_drives_the_window_ends_the_program(own_home: Path) -> None:
    code = (
        "import sys; sys.argv = ['ustad']; from desktop import app\n"
        "def broken(window): raise ValueError('no')\n"
        "sys.exit(app.main(None, broken))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 1
    assert "ValueError: no" in (own_home / "logs" / "window.log").read_text()
