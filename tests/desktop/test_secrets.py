"""Keys in use, refused, repeated by servers, in a crash, in a killed child: no file and no process shows one."""

from __future__ import annotations

import base64
import gzip
import socket
import sqlite3
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core import paths, quiet, session
from core.models.remote import keys
from core.server import local_server
from desktop import errors
from desktop.main_window import MainWindow
from tests.trust import planting, scan

LONG = 120_000


def test_no_file_and_no_process_shows_a_key(
    window: MainWindow, hooks: errors.Hooks, qtbot: QtBot, tmp_path: Path, own_home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        window.context.settings.server.port = free.getsockname()[1]
    for name in (*quiet.OFFLINE, "HF_ENDPOINT", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with planting.echoing() as server:
        planting.plant(window, server)
        seen = planting.use(
            window, server, lambda so: qtbot.waitUntil(so, timeout=LONG), tmp_path / "report.txt"
        )
    secrets = [*planting.SECRETS, keys.load(local_server.KEY)]
    assert seen == []
    assert "RuntimeError" in (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert session.HIDDEN in errors.log_file().read_text(encoding="utf-8")
    assert (paths.logs_dir() / "warm.log").exists()
    assert scan.find(own_home, secrets) == []
    assert scan.find(tmp_path, secrets) == []


def test_the_search_finds_a_key_in_whatever_form(tmp_path: Path) -> None:
    secret = planting.ADDRESS_KEY
    (tmp_path / "plain.txt").write_text(f"x{secret}y")
    (tmp_path / "wide.bin").write_bytes(secret.encode("utf-16-le"))
    for shift in range(4):
        (tmp_path / f"coded{shift}.txt").write_bytes(
            base64.b64encode(b"Bearer-"[:shift] + secret.encode() + b" more")
        )
    (tmp_path / "packed.gz").write_bytes(gzip.compress(secret.encode()))
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("in/side.txt", gzip.compress(secret.encode()))
    db = sqlite3.connect(tmp_path / "cells.sqlite")
    db.execute("PRAGMA page_size = 512")
    db.execute("CREATE TABLE t (a)")
    db.execute("INSERT INTO t VALUES (?)", ("x" * 490 + secret + "y" * 900,))
    db.commit()
    db.close()
    (tmp_path / "clean.txt").write_text("nothing here")
    found = {place.split(" ")[0].split("/")[0].split(":")[0] for place in scan.find(tmp_path, [secret])}
    assert found == {file.name for file in tmp_path.iterdir()} - {"clean.txt"}
