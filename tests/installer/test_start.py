"""What the launcher of an installed copy decides: where its environment is, whether it is ready, with which Python."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from installer import first_window, machine, start
from installer.console import Console, Trouble
from installer.environment import Environment

ROOT = Path(__file__).resolve().parent.parent.parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="environments are laid out otherwise on Windows")


class Became(Exception):
    """The launcher would now be this program."""


@pytest.fixture(autouse=True)
def becomes(monkeypatch: pytest.MonkeyPatch) -> None:
    def become(command: list[str]) -> int:
        raise Became(command)

    monkeypatch.setattr(start, "become", become)
    monkeypatch.delenv(start.HANDED_OVER, raising=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """As much of an installed copy as the launcher looks at."""
    root = tmp_path / "an installed copy"
    (root / "installer" / "lock").mkdir(parents=True)
    (root / "installer" / "lock" / "run.txt").write_text("numpy==2.4.6\n", encoding="utf-8")
    (root / "pyproject.toml").write_text('dependencies = ["torch==2.13.0"]', encoding="utf-8")
    return root


@pytest.fixture
def ready(copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """An environment that is ready, with this Python for its own."""
    monkeypatch.setenv("USTAD_HOME", str(tmp_path / "home"))
    environment = Environment(copy, "run", Console(5), start.environment_folder(copy))
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    mark = environment.folder / "lib/python3.11/site-packages/numpy-2.4.6.dist-info/RECORD"
    mark.parent.mkdir(parents=True)
    mark.touch()
    stamp = {**environment._wanted("run"), "packages": ["numpy"]}
    environment._stamp("run").write_text(json.dumps(stamp), encoding="utf-8")
    assert environment.ready()
    return environment


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The arguments with which a set-up was asked for; it does nothing."""
    calls: list[list[str]] = []

    def set_up(root: Path, folder: Path, argv: list[str]) -> int:
        calls.append(argv)
        return start.CLOSED

    monkeypatch.setattr(start, "set_up", set_up)
    return calls


def test_the_environment_lies_with_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("USTAD_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    if sys.platform != "darwin":
        assert start.environment_folder(tmp_path) == tmp_path / "data" / "Ustad" / "environment"
    monkeypatch.setenv("USTAD_HOME", str(tmp_path / "elsewhere"))
    assert start.environment_folder(tmp_path) == tmp_path / "elsewhere" / "environment"


def test_a_portable_copy_keeps_it_in_itself_if_it_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USTAD_HOME", str(tmp_path / "home"))
    (tmp_path / start.PORTABLE).touch()
    assert start.environment_folder(tmp_path) == tmp_path / "environment"
    monkeypatch.setattr("os.access", lambda path, mode: False)
    assert start.environment_folder(tmp_path) == tmp_path / "home" / "environment"


@posix
def test_what_is_ready_starts_at_once_with_its_arguments(
    copy: Path, ready: Environment, asked: list[list[str]]
) -> None:
    with pytest.raises(Became) as became:
        start.start(copy, ["--tour", "pictures"])
    assert became.value.args[0] == [str(ready.python), "-P", "-m", "desktop", "--tour", "pictures"]
    assert asked == []


@posix
@pytest.mark.parametrize("change", ["lock", "package", "python", "moved"])
def test_what_changed_is_set_up_again(
    change: str, copy: Path, ready: Environment, asked: list[list[str]]
) -> None:
    if change == "lock":
        (copy / "installer" / "lock" / "run.txt").write_text("numpy==2.5.0\n", encoding="utf-8")
    elif change == "package":
        shutil.rmtree(ready.folder / "lib")
    elif change == "python":
        ready.python.unlink()
    else:
        copy = copy.rename(copy.with_name("moved"))
    assert start.start(copy, ["--project", "p"]) == 130
    assert asked == [["--project", "p"]]


@posix
def test_a_set_up_that_left_something_out_does_not_start(
    copy: Path, ready: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(ready.folder)
    monkeypatch.setattr(start, "set_up", lambda root, folder, argv: 0)
    with pytest.raises(Trouble, match="still something is missing"):
        start.start(copy, [])


def test_without_a_python_that_fits_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "fits", lambda version: False)
    monkeypatch.setattr(machine, "other_python", lambda root: None)
    monkeypatch.setattr(machine, "uv_beside", lambda root: None)
    monkeypatch.setattr(start, "complain", print)
    assert start.main([]) == 1
    said = capsys.readouterr().out
    assert "Ustad needs Python 3.11, 3.12 or 3.13" in said
    assert "Install Python" in said


@posix
def test_uv_gets_a_python_where_the_system_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    uv = tmp_path / "uv"
    uv.write_text('#!/bin/sh\n[ "$2" = find ] && echo /some/python3.12\nexit 0\n', encoding="utf-8")
    uv.chmod(uv.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(machine, "fits", lambda version: False)
    monkeypatch.setattr(machine, "other_python", lambda root: None)
    monkeypatch.setattr(machine, "uv_beside", lambda root: str(uv))
    with pytest.raises(Became) as became:
        start.main(["--check"])
    assert became.value.args[0] == ["/some/python3.12", str(ROOT / "installer" / "start.py"), "--check"]
    uv.write_text("#!/bin/sh\nexit 2\n", encoding="utf-8")
    monkeypatch.delenv(start.HANDED_OVER)
    told: list[str] = []
    monkeypatch.setattr(start, "complain", told.append)
    assert start.main([]) == 1
    assert "uv could not get another" in told[0]


@pytest.mark.parametrize(
    ("display", "argv", "windowed"), [(True, [], True), (True, ["run", "a.json"], False), (False, [], False)]
)
def test_a_window_only_where_one_can_be_seen(
    display: bool, argv: list[str], windowed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways: list[str] = []
    monkeypatch.setattr(machine, "has_display", lambda: display)
    monkeypatch.setattr(machine, "missing_libraries", list)
    monkeypatch.setattr(first_window, "unpack", lambda root, folder: tmp_path)

    def window(command: list[str]) -> int:
        ways.append("window")
        return 0

    monkeypatch.setattr("subprocess.call", window)
    monkeypatch.setattr("installer.setup_steps.set_up", lambda *args: ways.append("terminal"))
    assert start.set_up(ROOT, tmp_path / "environment", argv) == 0
    assert ways == ["window" if windowed else "terminal"]


def test_without_qts_libraries_the_fix_is_a_line_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "missing_libraries", lambda: ["libxcb-cursor.so.0"])
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(Trouble) as caught:
        start.set_up(ROOT, tmp_path / "environment", [])
    assert caught.value.fix.endswith("sudo apt-get install -y libxcb-cursor0")


def test_the_first_windows_packages_are_unpacked_once_and_go(tmp_path: Path) -> None:
    import zipfile

    wheels = tmp_path / "installer" / "wheels"
    wheels.mkdir(parents=True)
    own = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    for tag in (f"{own}-{own}", "cp39-cp39", "py3-none"):
        with zipfile.ZipFile(wheels / f"part_{tag}-1-{tag}-any.whl", "w") as archive:
            archive.writestr(f"part_{tag}.txt", tag)
    folder = tmp_path / "home" / "environment"
    place = first_window.unpack(tmp_path, folder)
    assert place is not None
    assert {file.name for file in place.iterdir()} == {f"part_{own}-{own}.txt", "part_py3-none.txt"}
    assert first_window.unpack(tmp_path, folder) == place
    first_window.remove(folder)
    assert not place.exists()
    assert first_window.unpack(tmp_path / "home", folder) is None


def test_the_launcher_needs_nothing_but_a_python() -> None:
    program = f"import sys; sys.path.append({str(ROOT)!r}); "
    program += "import installer.start, installer.setup_steps, installer.first_window, installer.leash"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
