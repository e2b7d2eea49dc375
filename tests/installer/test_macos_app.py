"""Ustad.app: a bundle as macOS wants it, whose launcher finds uv and hands its arguments on."""

from __future__ import annotations

import plistlib
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from installer import payload
from installer.console import Trouble
from installer.macos import app
from installer.start import PYTHON

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle with some of the program, and in place of uv a script that says how it was called."""
    uv = tmp_path / "uv"
    uv.write_text('#!/bin/sh\necho "$UV_PYTHON_INSTALL_DIR"\nfor each in "$@"; do echo "$each"; done\n')
    uv.chmod(0o755)
    copy = {PurePosixPath("installer/start.py"): ROOT / "installer" / "start.py"}
    copy[PurePosixPath("installer/bin/uv")] = uv
    made = tmp_path / "of a person" / "Ustad.app"
    made.parent.mkdir()
    payload.lay_out(app.contents(copy, ROOT), made, 1_700_000_000)
    return made


def test_is_what_its_list_says(bundle: Path) -> None:
    listed = plistlib.loads((bundle / "Contents" / "Info.plist").read_bytes())
    assert listed["CFBundleShortVersionString"] == payload.version(ROOT)
    program = bundle / "Contents" / "MacOS" / listed["CFBundleExecutable"]
    assert program.stat().st_mode & 0o111 == 0o111
    assert (bundle / "Contents" / "Resources" / f"{listed['CFBundleIconFile']}.icns").read_bytes()[
        :4
    ] == b"icns"
    assert (bundle / app.COPY / "installer" / "start.py").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_the_launcher_finds_uv_and_hands_arguments_on(bundle: Path) -> None:
    asked = [str(bundle / "Contents" / "MacOS" / "ustad"), "--project", "a folder"]
    said = subprocess.run(
        asked, capture_output=True, text=True, env={"HOME": "/u", "PATH": "/usr/bin:/bin"}, check=True
    )
    pythons, *words = said.stdout.splitlines()
    assert pythons == "/u/Library/Application Support/Ustad/python"
    start = str(bundle.resolve() / app.COPY / "installer" / "start.py")
    assert words[-3:] == [start, "--project", "a folder"]
    assert words[:1] == ["run"] and words[words.index("--python") + 1] == PYTHON


@pytest.mark.skipif(sys.platform == "darwin", reason="elsewhere than on a Mac")
def test_notarising_elsewhere_is_refused(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app.finish(bundle)
    monkeypatch.setenv(app.NOTARISE, "xcrun notarytool submit --wait")
    with pytest.raises(Trouble, match="on a Mac only"):
        app.finish(bundle)
