"""What this machine is and has: a fitting Python, Qt's libraries, a graphics card, a display. Standard library only."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from installer.console import Trouble

OLDEST, TOO_NEW = (3, 11), (3, 14)
OLDEST_GLIBC = (2, 34)
PYTHON_FIX = (
    "Install Python 3.11, 3.12 or 3.13 (64 bit) from python.org or your system's packages, and try again."
)

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Without these Qt cannot be loaded at all: library -> its package on Debian and Ubuntu."""

X_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without these Qt cannot open a window on an X display."""


def fits(version: tuple[int, ...]) -> bool:
    """Whether a Python of this version can run Ustad."""
    return OLDEST <= version[:2] < TOO_NEW


def check_system() -> None:
    """Raises `Trouble` where the locked packages have no build for this system."""
    if sys.maxsize <= 2**32:
        raise Trouble("This Python is a 32 bit one, and the model libraries need 64 bit.", PYTHON_FIX)
    if sys.platform == "darwin" and platform.machine() != "arm64":
        raise Trouble(
            "This Mac (or this Python) is an Intel one, and torch is built for Apple silicon only.",
            "Use a Python for Apple silicon, or a Mac that has it.",
        )
    name, version = platform.libc_ver() if sys.platform == "linux" else ("", "")
    if name == "glibc" and tuple(int(part) for part in version.split(".")[:2]) < OLDEST_GLIBC:
        raise Trouble(
            f"This Linux has glibc {version}, and Qt is built for 2.34 or newer.",
            "Use Debian 12, Ubuntu 22.04, Fedora 35 or anything newer.",
        )


def other_python(root: Path) -> list[str] | None:
    """The command of a Python that fits, where the one that runs this does not."""
    inside = root / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    candidates = [[str(inside)]]
    if sys.platform == "win32":
        candidates += [["py", f"-3.{minor}"] for minor in (13, 12, 11)]
    candidates += [[f"python3.{minor}"] for minor in (13, 12, 11)] + [["python3"], ["python"]]
    ask = "import sys; print(*sys.version_info[:2])"
    for command in candidates:
        if shutil.which(command[0]) is None:
            continue
        try:
            answer = subprocess.run(
                [*command, "-c", ask], capture_output=True, text=True, timeout=30, check=True
            ).stdout
            version = tuple(int(part) for part in answer.split())
        except (OSError, ValueError, subprocess.SubprocessError):
            continue
        if fits(version):
            return command
    return None


def uv_beside(root: Path) -> str | None:
    """The `uv` that comes with an installed copy, or one of this machine."""
    own = root / "installer" / "bin" / ("uv.exe" if sys.platform == "win32" else "uv")
    return str(own) if own.exists() else shutil.which("uv")


def has_nvidia_gpu() -> bool:
    """Whether a driver for an NVIDIA card is at work. Asks the system's files, which takes no time."""
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").exists()
    if sys.platform != "linux":
        return False
    cards = Path("/proc/driver/nvidia/gpus")
    if cards.is_dir() and any(cards.iterdir()):
        return True
    under_windows = Path("/dev/dxg").exists() and Path("/usr/lib/wsl/lib/libcuda.so.1").exists()
    return Path("/dev/nvidia0").exists() or under_windows


def has_display() -> bool:
    """Whether a window can be shown to a person."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_libraries() -> list[str]:
    """Those of Qt's libraries that this Linux cannot load."""
    if sys.platform != "linux":
        return []
    return [name for name in (*QT_LIBRARIES, *X_LIBRARIES) if not loads(name)]


def loads(library: str) -> bool:
    """Whether the system's loader finds a library and all that it needs."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def libraries_fix(missing: list[str]) -> str:
    """What a person does about missing libraries."""
    if shutil.which("apt-get") is None:
        return "Install them with your system's package manager, and try again."
    packages = [(QT_LIBRARIES | X_LIBRARIES)[name] for name in missing]
    return f"Run this line, and try again:  sudo apt-get install -y {' '.join(packages)}"


def install_libraries(missing: list[str]) -> str:
    """Have Debian or Ubuntu install libraries, and say what was done. Raises `Trouble` with the line that would."""
    packages = [(QT_LIBRARIES | X_LIBRARIES)[name] for name in missing]
    apt_install(packages, f"Qt needs libraries that this system lacks: {', '.join(missing)}.")
    still = missing_libraries()
    if still:
        raise Trouble(f"The packages were installed, and still these cannot be loaded: {', '.join(still)}.")
    return f"installed {', '.join(packages)}"


def apt_install(packages: list[str], why: str) -> None:
    """Install Debian packages as root or by sudo without a password. Raises `Trouble` where that may not be."""
    if shutil.which("apt-get") is None:
        raise Trouble(why, "Install them with your system's package manager, and try again.")
    line = f"apt-get install -y {' '.join(packages)}"
    if os.geteuid() == 0:
        prefix: list[str] = []
    elif may_sudo():
        prefix = ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    else:
        raise Trouble(why, f"Run this line, and try again:  sudo {line}")

    def apt(arguments: str) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        command = [*prefix, *arguments.split()]
        return subprocess.run(command, capture_output=True, text=True, env=env, check=False)

    done = apt(line)
    if done.returncode:  # a fresh machine has no list of packages yet, or an old one
        apt("apt-get update")
        done = apt(line)
    if done.returncode:
        said = " ".join(done.stderr.strip().splitlines()[-1:])
        raise Trouble(f"{why} apt-get could not install them: {said}", f"Mend that, then run:  sudo {line}")


def may_sudo() -> bool:
    """Whether sudo works here without a password."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
