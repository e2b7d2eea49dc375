"""What the launcher of an installed copy runs, with whatever Python there is: starts Ustad, and sets it up before where
that is due. Arguments are handed on.

The environment of a copy lies with the person, since the copy itself may not be written to (`/usr/lib/ustad`); a copy
with a file ``portable.txt`` keeps it in itself. An update of Ustad makes the set-up due again, which then fetches what
differs. Standard library only.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from installer import first_window, machine  # noqa: E402
from installer.console import Console, Trouble  # noqa: E402

HANDED_OVER = "USTAD_START_PYTHON"
PORTABLE = "portable.txt"
CLOSED = 3
"""The window's exit status where the person closed it before all was done."""
WITHOUT_WINDOW = ("run", "--check", "--version", "--help", "-h")
"""Arguments of those who sit at a terminal."""
PYTHON = "3.12"
"""The Python that uv gets where the system has none that fits."""


def main(argv: list[str]) -> int:
    """The exit status: the program's; 1 where it cannot be set up; 130 where the person stopped that."""
    try:
        if not machine.fits(sys.version_info[:3]):
            return with_other_python(argv)
        machine.check_system()
        return start(ROOT, argv)
    except Trouble as trouble:
        complain(f"{trouble.cause}\n{trouble.fix}".rstrip())
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Start Ustad again to go on from here.", file=sys.stderr)
        return 130


def start(root: Path, argv: list[str]) -> int:
    """Set up where that is due, then become the program. Raises `Trouble`."""
    from installer.environment import Environment

    os.environ.pop(HANDED_OVER, None)
    folder = environment_folder(root)
    environment = Environment(root, "run", Console(Environment.STEPS, sys.stderr), folder)
    if not environment.ready():
        status = set_up(root, folder, argv)
        if status:
            return 130 if status == CLOSED else status
        if not environment.ready():
            raise Trouble(
                f"The environment {folder} was set up, and still something is missing in it.",
                "Remove the folder, and start Ustad again.",
            )
    return become([str(environment.python), "-P", "-m", "desktop", *argv])


def environment_folder(root: Path) -> Path:
    """Where the environment of this copy is, or will be. The variable ``USTAD_HOME`` moves it with all else."""
    if (root / PORTABLE).exists() and os.access(root, os.W_OK):
        return root / "environment"
    if moved := os.environ.get("USTAD_HOME"):
        return Path(moved).absolute() / "environment"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "Ustad" / "environment"


def set_up(root: Path, folder: Path, argv: list[str]) -> int:
    """Set up in a window where one can be shown, else on the terminal; 0 once all is ready. Raises `Trouble`."""
    windowed = machine.has_display() and not any(word in WITHOUT_WINDOW for word in argv)
    if windowed and not machine.missing_libraries():
        place = first_window.unpack(root, folder)
        if place is not None:
            window = root / "installer" / "setup_window.py"
            status = subprocess.call([sys.executable, str(window), str(folder), str(place)])
            if status == 0:
                first_window.remove(folder)
            if status in (0, CLOSED):
                return status
            print("The set-up window could not be shown; going on without it.", file=sys.stderr)
    from installer.environment import Environment
    from installer.setup_steps import set_up as on_the_terminal

    if missing := machine.missing_libraries():
        raise Trouble(
            f"Qt needs libraries that this system lacks: {', '.join(missing)}.",
            machine.libraries_fix(missing),
        )
    print(f"Setting Ustad up in {folder} (once; this takes some minutes).", file=sys.stderr, flush=True)
    console = Console(Environment.STEPS, sys.stderr)
    try:
        on_the_terminal(root, folder, console)
    finally:
        console.close()
    first_window.remove(folder)
    return 0


def with_other_python(argv: list[str]) -> int:
    """Start again with a Python that fits: one of the system's, else one that uv gets. Raises `Trouble`."""
    this = ".".join(str(part) for part in sys.version_info[:2])
    if HANDED_OVER in os.environ:
        raise Trouble(f"Ustad needs Python 3.11, 3.12 or 3.13, and this is {this}.", machine.PYTHON_FIX)
    command = machine.other_python(ROOT) or [python_from_uv(ROOT, this)]
    os.environ[HANDED_OVER] = "1"
    return become([*command, str(Path(__file__).resolve()), *argv])


def python_from_uv(root: Path, this: str) -> str:
    """The Python that uv has, or gets, for this person. Raises `Trouble` where it cannot."""
    uv = machine.uv_beside(root)
    if uv is None:
        raise Trouble(f"Ustad needs Python 3.11, 3.12 or 3.13, and this is {this}.", machine.PYTHON_FIX)
    print(f"This is Python {this}; uv gets Python {PYTHON} …", file=sys.stderr, flush=True)
    got = subprocess.run([uv, "python", "install", PYTHON], stdout=sys.stderr, check=False)
    asked = [uv, "python", "find", "--managed-python", PYTHON]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    if got.returncode or found.returncode:
        raise Trouble(
            f"Ustad needs Python 3.11, 3.12 or 3.13, this is {this}, and uv could not get another.",
            f"Connect to the internet and start Ustad again. Or: {machine.PYTHON_FIX}",
        )
    return found.stdout.strip()


def become(command: list[str]) -> int:
    """Be that program from now on; where the system knows no such thing, its exit status."""
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform != "win32":
        os.execvp(command[0], command)
    return subprocess.call(command)


def complain(words: str) -> None:
    """Tell a person who may not have started this from a terminal."""
    print(f"\n{words}", file=sys.stderr)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, words, "Ustad", 0x10)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
