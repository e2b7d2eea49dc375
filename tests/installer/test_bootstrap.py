"""The set-up: what it says of the machine, how it mends an environment, and how it explains a failure."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from installer import bootstrap, machine
from installer.console import Console, Trouble
from installer.environment import Environment
from installer.packages import Packages, Reading

ROOT = Path(__file__).resolve().parent.parent.parent
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="asks for a package manager of Linux")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """As much of a checkout as the environment looks at, in a folder with a space in its name."""
    root = tmp_path / "a check out"
    locks = root / "installer" / "lock"
    locks.mkdir(parents=True)
    for name in ("run.txt", "test.txt"):
        (locks / name).write_text("", encoding="utf-8")
    (root / "pyproject.toml").write_text('dependencies = ["torch==2.13.0"]', encoding="utf-8")
    return root


def packages_in(folder: Path) -> Packages:
    return Packages(folder, Path(sys.executable), folder / "setup.log", Console(1))


def site_of(folder: Path) -> Path:
    libraries = "Lib/site-packages" if sys.platform == "win32" else "lib/python3.11/site-packages"
    site = folder / libraries
    site.mkdir(parents=True)
    return site


@pytest.mark.parametrize(
    ("version", "fits"), [((3, 10, 9), False), ((3, 11, 0), True), ((3, 13, 2), True), ((3, 14), False)]
)
def test_knows_the_pythons_that_fit(version: tuple[int, ...], fits: bool) -> None:
    assert machine.fits(version) is fits


def test_an_unfit_python_hands_over_or_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "fits", lambda _version: False)
    monkeypatch.setenv("PATH", "")
    assert bootstrap.main(["setup"]) == 1
    said = capsys.readouterr().err
    assert "Ustad needs Python 3.11, 3.12 or 3.13" in said
    assert "Install Python" in said


def test_finds_a_python_that_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    command = machine.other_python(tmp_path)
    assert command is not None
    answer = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True).stdout
    assert machine.fits(tuple(int(part) for part in answer.split()[1].split(".")[:2]))


@needs_linux
def test_missing_libraries_without_rights_print_the_line_that_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "loads", lambda library: library != "libxcb-cursor.so.0")
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    missing = machine.missing_libraries()
    assert missing == ["libxcb-cursor.so.0"]
    with pytest.raises(Trouble) as caught:
        machine.install_libraries(missing)
    assert caught.value.fix.endswith("sudo apt-get install -y libxcb-cursor0")


def test_reads_how_far_pip_is() -> None:
    reading = Reading(total=3, before=10)
    reading.take("Collecting numpy==2.4.6 (from -r run.txt (line 7))\n")
    assert str(reading) == "1 of 3, finding numpy"
    reading.take("  Downloading torch-2.13.0-cp311-none-any.whl (812.3 MB)\n")
    assert str(reading) == "1 of 3, downloading torch, 812.3 MB"
    reading.take("Installing collected packages: numpy, torch\n")
    reading.unpacked = 2
    assert str(reading) == "unpacked 2 of 3"


def test_a_package_cut_short_is_installed_again(tmp_path: Path) -> None:
    site = site_of(tmp_path)
    whole, half, left = site / "whole-1.0.dist-info", site / "half-1.0.dist-info", site / "~half"
    for folder in (whole, half, left):
        folder.mkdir()
    (whole / "RECORD").touch()
    (half / "METADATA").touch()
    packages = packages_in(tmp_path)
    packages.forget_halves()
    assert packages.installed() == {"whole"}
    assert not half.exists()
    assert not left.exists()


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "not the one that was locked",
        ),
        (
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]",
            "certificate is not trusted",
        ),
        ("ERROR: No matching distribution found for x==1", "does not have a package in the version"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied",
            "may not be written",
        ),
        ("ERROR: something new", "ERROR: something new"),
    ],
)
def test_a_failure_is_a_sentence_with_a_fix(line: str, cause: str, tmp_path: Path) -> None:
    program = f"import sys; print({line!r}); sys.exit(1)"
    tool = tmp_path / "fake_tool.py"
    tool.write_text(program, encoding="utf-8")
    packages = Packages(tmp_path, Path(sys.executable), tmp_path / "log" / "setup.log", Console(1))
    with pytest.raises(Trouble) as caught, contextlib.chdir(tmp_path):
        packages.install([], 1, tool="fake_tool")
    assert cause in caught.value.cause
    assert "setup.log" in caught.value.fix
    assert line in (tmp_path / "log" / "setup.log").read_text(encoding="utf-8")


def test_no_network_is_told_by_the_real_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(Trouble, match="could not be reached"):
        packages_in(tmp_path).install(["--target", str(tmp_path / "target"), "ustad-needs-this==1"], 1)


def test_a_disk_without_room_is_told_before_anything_is_made(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage(10**12, 10**12 - 10**9, 10**9))
    with pytest.raises(Trouble, match=r"has 1\.0 GB free, and the set-up needs"):
        Environment(checkout, "run", Console(5)).set_up()
    assert not (checkout / ".venv").exists()


def test_a_broken_environment_is_made_anew(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    environment = Environment(checkout, "run", Console(5))
    broken = environment.python
    broken.parent.mkdir(parents=True)
    broken.write_text("not a program", encoding="utf-8")
    assert not environment.ready()
    environment._make()
    assert "was broken, made anew" in capsys.readouterr().out
    answer = subprocess.run(
        [str(environment.python), "-m", "pip", "--version"], capture_output=True, check=False
    )
    assert answer.returncode == 0


@pytest.mark.parametrize("broken", ["{", "[]", "{}"])
def test_a_stamp_that_says_nothing_is_no_stamp(broken: str, checkout: Path) -> None:
    environment = Environment(checkout, "run", Console(5))
    environment.folder.mkdir()
    (environment.folder / "ustad-run.json").write_text(broken, encoding="utf-8")
    assert not environment.ready()


def test_the_stamp_is_for_this_lock_and_this_place(checkout: Path) -> None:
    environment = Environment(checkout, "run", Console(5))
    before = environment._wanted("run")
    project = checkout / "pyproject.toml"
    project.write_text(
        project.read_text(encoding="utf-8") + "\n[tool.ruff]\nline-length = 99\n", encoding="utf-8"
    )
    assert environment._wanted("run") == before
    (checkout / "installer" / "lock" / "run.txt").write_text("numpy==2.4.6\n", encoding="utf-8")
    assert environment._wanted("run") != before
    changed = environment._wanted("run")
    moved = checkout.rename(checkout.with_name("moved"))
    assert Environment(moved, "run", Console(5))._wanted("run") != changed
