"""The offline variant: one folder with its own Python and all packages, torch in the build for the processor.

Made by PyInstaller for the system it runs on, with the Python of an environment set up from ``lock/release.txt``.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path

from installer import icons, payload
from installer.console import Console, Trouble
from installer.packages import clean_environment

HERE = Path(__file__).resolve().parent
ADD = f"{sys.executable} -m pip install --no-deps --require-hashes -r installer/lock/release.txt"


def build(root: Path, into: Path, console: Console) -> Path:
    """Make the folder in `into`; its path. Raises `Trouble`."""
    payload.check_languages(root)
    check_tools()
    folder = into / f"ustad-{payload.version(root)}-{sys.platform}-frozen"
    with tempfile.TemporaryDirectory() as scratch:
        env = {**clean_environment(), "SOURCE_DATE_EPOCH": str(payload.epoch(root)), "PYTHONHASHSEED": "1"}
        env["USTAD_ICON"] = str(_icon(root, Path(scratch)))
        run(["--distpath", scratch, "--workpath", f"{scratch}/work", str(HERE / "ustad.spec")], env, console)
        into.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.move(Path(scratch) / "ustad", folder)
    return folder


def check_tools() -> None:
    """Raises `Trouble` where PyInstaller is not there, or torch is a build for graphics cards, which is far larger."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise Trouble(f"PyInstaller is not installed in {sys.prefix}.", f"Run: {ADD}")
    try:
        cards = [
            name for one in metadata.requires("torch") or [] if (name := one.split()[0]).startswith("nvidia-")
        ]
        installed = metadata.version("torch")
    except metadata.PackageNotFoundError as error:
        raise Trouble(f"torch is not installed in {sys.prefix}.", "Set the environment up first.") from error
    if cards and "+cpu" not in installed:
        raise Trouble(
            f"torch {installed} in {sys.prefix} is the build for NVIDIA cards, which adds gigabytes.",
            "Freeze with an environment that was set up on a machine without such a card.",
        )


def run(arguments: list[str], env: dict[str, str], console: Console) -> None:
    """Run PyInstaller, and tell what it is at. Raises `Trouble` with its own last words."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *arguments]
    last: list[str] = []
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            last = [*last[-4:], line.strip()]
            console.tell(line.strip().partition("INFO: ")[2][:60] or "freezing")
    if process.returncode:
        raise Trouble(f"PyInstaller could not make the folder: {' '.join(last)}")


def _icon(root: Path, scratch: Path) -> Path:
    """The mark for the executable, in the form of this system."""
    if sys.platform == "darwin":
        file, drawn = scratch / "ustad.icns", icons.icns(root / icons.MARK)
    else:
        file, drawn = scratch / "ustad.ico", icons.ico(root / icons.MARK)
    file.write_bytes(drawn)
    return file
