"""The question whether a lock can be installed elsewhere, asked of uv with an index of our own."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from installer.lock_check import PLATFORMS, pinned_torch, resolve

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lock of one package, which has a wheel for Windows and Python 3.11 alone."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    for name in ("only_there-1.0-cp311-cp311-win_amd64.whl", "torch-1.0-py3-none-any.whl"):
        with zipfile.ZipFile(wheels / name, "w") as wheel:
            stem = "-".join(name.split("-")[:2])
            about = f"Metadata-Version: 2.1\nName: {stem.split('-')[0]}\nVersion: 1.0\n"
            wheel.writestr(f"{stem}.dist-info/METADATA", about)
            wheel.writestr(f"{stem}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: false\n")
            wheel.writestr(f"{stem}.dist-info/RECORD", "")
    monkeypatch.setenv("UV_OFFLINE", "1")
    monkeypatch.setenv("UV_FIND_LINKS", str(wheels))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    digest = hashlib.sha256((wheels / "only_there-1.0-cp311-cp311-win_amd64.whl").read_bytes()).hexdigest()
    file = tmp_path / "run.txt"
    file.write_text(f"only-there==1.0 \\\n    --hash=sha256:{digest}\n", encoding="utf-8")
    return file


def test_counts_what_has_wheels(lock: Path) -> None:
    assert resolve(lock, "torch==1.0", PLATFORMS["Windows"], "3.11") == (2, "")


@pytest.mark.parametrize(("system", "python"), [("Windows", "3.12"), ("Linux", "3.11"), ("macOS", "3.11")])
def test_names_what_has_no_wheel(lock: Path, system: str, python: str) -> None:
    count, words = resolve(lock, "torch==1.0", PLATFORMS[system], python)
    assert count == 0 and "only-there==1.0" in words


def test_torch_is_asked_for_too(lock: Path) -> None:
    count, words = resolve(lock, "torch==2.0", PLATFORMS["Windows"], "3.11")
    assert count == 1 and "torch==2.0" in words


def test_the_pin_is_that_of_the_project() -> None:
    assert pinned_torch((ROOT / "pyproject.toml").read_text(encoding="utf-8")).startswith("torch==")
