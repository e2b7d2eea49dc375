"""The guard itself: what leaves is refused and written down, here and in children; what stays is let through."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trust.guard import socket_guard

REACHING = {
    "connect": "import socket; socket.create_connection(('93.184.216.34', 80), 1)",
    "mapped": "import socket; socket.socket(socket.AF_INET6).connect(('::ffff:93.184.216.34', 80))",
    "datagram": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('8.8.8.8', 53))",
    "name": "import urllib.request; urllib.request.urlopen('http://away.nowhere/')",
}


@pytest.mark.parametrize("way", REACHING)
def test_a_child_reaches_nobody_and_it_is_written_down(way: str, tmp_path: Path) -> None:
    file = tmp_path / "attempts.txt"
    done = subprocess.run(
        [sys.executable, "-c", REACHING[way]],
        env={**os.environ, socket_guard.FILE: str(file)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1 and "blocked" in done.stderr
    (line,) = file.read_text().splitlines()
    assert (
        "away.nowhere" if way == "name" else "8.8.8.8:53" if way == "datagram" else "93.184.216.34:80"
    ) in line


def test_this_process_reaches_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # By the file: a worker of pytest has the guard from its start, as another module.
    monkeypatch.setenv(socket_guard.FILE, str(tmp_path / "attempts.txt"))
    with pytest.raises(OSError, match="blocked"):
        socket.create_connection(("93.184.216.34", 443), 1)
    (line,) = (tmp_path / "attempts.txt").read_text().splitlines()
    assert "93.184.216.34:443" in line and "test_sockets.py" in line


def test_names_for_examples_are_refused_and_nobody_is_blamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(socket_guard.FILE, str(tmp_path / "attempts.txt"))
    with pytest.raises(socket.gaierror):
        socket.create_connection(("models.example", 443), 1)
    with pytest.raises(OSError, match="blocked"):
        socket.create_connection(("192.0.2.1", 443), 1)
    assert not (tmp_path / "attempts.txt").exists()


def test_this_machine_talks_to_itself() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        socket.create_connection(("localhost", port), 5).close()
        socket.create_connection(("127.0.0.1", port), 5).close()
