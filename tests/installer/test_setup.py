"""The set-up of an installed copy, done for real from a small package index of the test: killed, and gone on with."""

from __future__ import annotations

import base64
import contextlib
import functools
import hashlib
import http.server
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import machine, payload
from installer.console import Console, Trouble
from installer.environment import Environment
from installer.packages import NOT_THERE, Packages, Reading
from installer.setup_steps import Reckoning, alone, set_up

ROOT = Path(__file__).resolve().parent.parent.parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal of POSIX")

MODULES = (
    "PySide6/QtSvg PySide6/QtWidgets PySide6/QtNetwork qdrant_client docx pypdf pypdfium2 onnxruntime accelerate "
    "bitsandbytes peft sentence_transformers transformers"
).split()
"""What the set-up tries to load in the end."""


class Index(http.server.SimpleHTTPRequestHandler):
    """Serves wheels; holds back the one named in `held` until it is let go."""

    held = ""
    asked: list[str]
    came: threading.Event
    go_on: threading.Event

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.held and self.path.endswith(".whl") and self.held in self.path:
            self.came.set()
            self.go_on.wait(200)
        with contextlib.suppress(ConnectionError):
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def wheel(folder: Path, name: str, files: dict[str, str], version: str = "1.0") -> str:
    """Put a wheel into an index; its line in a lock."""
    place = folder / "simple" / name
    place.mkdir(parents=True)
    file = place / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    whole = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    with zipfile.ZipFile(file, "w") as archive:
        for path, held in whole.items():
            archive.writestr(path, held)
            digest = base64.urlsafe_b64encode(hashlib.sha256(held.encode()).digest()).rstrip(b"=").decode()
            record += f"{path},sha256={digest},{len(held)}\n"
        archive.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    (place / "index.html").write_text(f'<a href="{file.name}">{file.name}</a>', encoding="utf-8")
    return f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}\n"


@pytest.fixture
def index(tmp_path: Path) -> Iterator[type[Index]]:
    """An index on loopback, its files under `tmp_path`."""

    class Mine(Index):
        asked: list[str] = []
        came, go_on = threading.Event(), threading.Event()

    handler = functools.partial(Mine, directory=str(tmp_path / "index"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Mine.address = f"http://127.0.0.1:{server.server_address[1]}/simple"  # type: ignore[attr-defined]
    yield Mine
    Mine.go_on.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """An installed copy whose lock names fourteen small packages of the index: two of pip's turns."""
    root, index = tmp_path / "a copy", tmp_path / "index"
    for name in payload.FIRST_RUN:
        file = root / "installer" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "installer" / f"{name}.py", file)
    stub = "def __getattr__(name):\n    return object\n"
    files = {f"{name}.py": stub for name in MODULES}
    lock = "".join(wheel(index, f"part{at:02}", {f"part{at:02}.py": ""}) for at in range(13))
    lock += wheel(index, "rest", {"PySide6/__init__.py": "", **files})
    wheel(index, "torch", {"torch.py": stub}, "2.13.0")
    (root / "installer" / "lock").mkdir()
    (root / "installer" / "lock" / "run.txt").write_text(f"# a lock\n{lock}", encoding="utf-8")
    (root / "pyproject.toml").write_text('dependencies = ["torch==2.13.0"]', encoding="utf-8")
    (root / "desktop").mkdir()
    (root / "desktop" / "__init__.py").touch()
    (root / "desktop" / "__main__.py").write_text("print('this is the program')", encoding="utf-8")
    return root


def environment(index: type[Index], home: Path) -> dict[str, str]:
    """Variables with which pip knows no index but the test's."""
    return {
        "PATH": os.defpath,
        "HOME": str(home),
        "USTAD_HOME": str(home / "ustad"),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": index.address,  # type: ignore[attr-defined]
        "PIP_NO_CACHE_DIR": "1",
    }


def whole(folder: Path) -> set[str]:
    """The packages of the test that are whole in an environment."""
    found = folder.glob("lib/python3*/site-packages/*.dist-info/RECORD")
    return {record.parent.name.partition("-")[0] for record in found} - {"pip", "setuptools"}


@posix
def test_a_set_up_that_is_killed_goes_on_and_ustad_starts(
    copy: Path, index: type[Index], tmp_path: Path
) -> None:
    folder, env = tmp_path / "home" / "ustad" / "environment", environment(index, tmp_path / "home")
    command = [sys.executable, str(copy / "installer" / "setup_steps.py"), str(folder)]
    index.held = "part12"  # the first of the second turn
    worker = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True)
    assert index.came.wait(200)
    assert whole(folder) == {f"part{at:02}" for at in range(12)}
    children = Path(f"/proc/{worker.pid}/task/{worker.pid}/children")
    pip = [int(number) for number in children.read_text().split()] if children.exists() else []
    ends = [os.pidfd_open(number) for number in pip] if sys.platform == "linux" else []
    worker.send_signal(signal.SIGKILL)
    worker.communicate()
    for end in ends:
        # pip has gone with it, though it was waiting for the index.
        import select

        assert select.select([end], [], [], 30)[0]
        os.close(end)
    index.held = ""
    index.go_on.set()
    index.asked.clear()

    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stdout + done.stderr
    fetched = [path for path in index.asked if path.endswith(".whl")]
    assert [path.rpartition("/")[2].partition("-")[0] for path in fetched] == ["part12", "rest", "torch"]
    assert [event["ended"] for event in events if "ended" in event] == [1, 2, 3, 4, 5]
    assert not list(folder.glob("batch.txt"))

    # The launcher finds it ready, and becomes the program, from whatever folder.
    started = subprocess.run(
        [sys.executable, str(copy / "installer" / "start.py")],
        env=env,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert started.stdout == "this is the program\n", started.stderr


def test_a_place_that_may_not_be_written_to_is_told(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Trouble) as caught:
        set_up(copy, tmp_path / "file" / "environment", Console(5))
    assert "refused by the system" in caught.value.cause
    assert str(tmp_path / "file") in caught.value.fix


def test_two_set_ups_do_not_meet(tmp_path: Path) -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from pathlib import Path\n"
        "from installer.setup_steps import alone\n"
        f"with alone(Path({str(tmp_path / 'environment')!r})):\n    print('in', flush=True); input()\n"
    )
    first = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "in\n"
    with pytest.raises(Trouble, match="already, in another window"), alone(tmp_path / "environment"):
        pass
    first.kill()
    first.communicate()
    with alone(tmp_path / "environment"):
        pass


def test_reckons_what_is_fetched_over_several_turns_of_pip() -> None:
    reckoning = Reckoning(5)
    for event in (
        {"step": 1},
        {"ended": 1},
        {"step": 2},
        {"step": 2, "done": 3, "total": 20, "downloaded": 5e6},
        {"step": 2, "done": 10, "total": 20, "downloaded": 9e6},
        {"step": 2, "done": 12, "total": 20, "downloaded": 0.0},
        {"step": 2, "done": 15, "total": 20, "downloaded": 2e6},
    ):
        reckoning.take(event)
    assert reckoning.downloaded == 11e6
    assert reckoning.packages == (15, 20)
    assert [reckoning.state(step) for step in (1, 2, 3)] == ["done", "works", "waits"]
    before = reckoning.share(gpu=False)
    assert 0.3 < before < 0.5
    reckoning.take({"ended": 2})
    reckoning.take({"step": 3})
    reckoning.take({"step": 3, "done": 0, "total": 1, "downloaded": 1e8})
    assert before < reckoning.share(gpu=True) < reckoning.share(gpu=False) < 0.8
    assert reckoning.downloaded == 111e6


def test_what_is_fetched_never_shrinks() -> None:
    reading = Reading(total=30, before=0, done=12)
    reading.take("Collecting one==1\n")
    reading.take("  Downloading one-1-py3-none-any.whl (2.0 MB)\n")
    assert reading.fetched(1_500_000) == 1.5e6
    assert reading.fetched(0) == 1.5e6
    assert reading.fetched(9_000_000) == 2e6
    reading.take("Collecting two==1\n")
    assert reading.fetched(9_000_000) == 2e6
    assert reading.done == 14


@pytest.mark.parametrize("uv_can", [True, False])
def test_the_small_build_is_sought_before_the_large_one(
    uv_can: bool,
    copy: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The common index has no build for processors alone; uv may know where there is one."""
    asked: list[str] = []

    def install(self: Packages, arguments: list[str], total: int, tool: str = "pip", done: int = 0) -> None:
        asked.append(f"{tool} {arguments[-1]}")
        if "+cpu" in arguments[-1]:
            raise Trouble(NOT_THERE)
        if tool != "pip" and not uv_can:
            raise Trouble("no way there")

    monkeypatch.setattr(Packages, "install", install)
    monkeypatch.setattr(machine, "has_nvidia_gpu", lambda: False)
    monkeypatch.setattr(machine, "uv_beside", lambda root: "/the/uv")
    monkeypatch.setattr("sys.platform", "linux")
    environment = Environment(copy, "run", Console(5), tmp_path / "environment")
    monkeypatch.setattr(environment, "_check_room", lambda need: asked.append(f"{need} GB"))
    environment._install_torch()
    ways = ["pip torch==2.13.0+cpu", "/the/uv|pip torch==2.13.0"]
    assert asked == (ways if uv_can else [*ways, "12 GB", "pip torch==2.13.0"])
    assert ("the large one for NVIDIA cards" in capsys.readouterr().out) is not uv_can
