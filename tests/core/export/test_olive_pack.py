"""Installing Olive by the program's own pip: what goes wrong is said, what came is kept, nothing is there by half."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from core import fields
from core.errors import Cancelled, UserError
from core.export.olive import pack
from core.jobs.context import MemoryContext


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("USTAD_HOME", str(home))
    # No settings of this machine's pip, and an address where nobody listens.
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    return home


def test_without_an_index_it_says_so_and_installs_nothing(own_home: Path) -> None:
    with pytest.raises(UserError, match="could not be reached"):
        pack.run(MemoryContext())
    assert pack.installed() is None and not pack.folder().exists()


def test_a_package_that_is_not_the_locked_one_is_not_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = tmp_path / "links"
    links.mkdir()
    with zipfile.ZipFile(links / "dill-0.4.1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("dill.py", "raise SystemExit('this must never be imported')\n")
        wheel.writestr("dill-0.4.1.dist-info/METADATA", "Metadata-Version: 2.1\nName: dill\nVersion: 0.4.1\n")
    lock = tmp_path / "lock.txt"
    lock.write_text(f"dill==0.4.1 --hash=sha256:{'0' * 64}\n")
    monkeypatch.setattr(pack, "lock", lambda: lock)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    with pytest.raises(UserError, match="not the one that was expected"):
        pack.run(MemoryContext())
    assert pack.installed() is None


def test_a_full_disk_is_told_before_anything_is_downloaded(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        total: int
        used: int
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda place: Usage(10**12, 10**12, 10**8))
    with pytest.raises(UserError, match=r"1\.1 GB.*0\.1 GB"):
        pack.run(MemoryContext())
    assert not list((own_home / "packs").rglob("*.whl"))


def test_stopping_ends_it(own_home: Path) -> None:
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        pack.run(ctx)
    assert pack.installed() is None


def test_one_made_for_another_ustad_is_seen_and_can_be_removed(own_home: Path) -> None:
    place = pack.folder()
    python = pack._python(place)
    python.parent.mkdir(parents=True)
    python.touch()
    fields.save(place / pack.STAMP, pack._Stamp("0.12.0", "0.13.1", "of another lock", [], "3.11.0", 7))
    found = pack.installed()
    assert found is not None and (found.version, found.size, found.fits) == ("0.12.0", 7, False)
    with pytest.raises(UserError, match="earlier Ustad"):
        pack.usable()
    pack.remove()
    assert pack.installed() is None and not place.exists()
    pack.remove()
