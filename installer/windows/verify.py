"""Compares a Setup.exe with what it should hold, file by file: ``python installer/windows/verify.py Setup.exe``.

Its contents are taken out by 7-Zip (the package 7zip or p7zip-full), not run. Verify before signing: the launcher
inside is made again to compare it, and a signature bears its time. Exit status 1 where a file differs, lacks or is new.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent.parent
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

from installer import payload  # noqa: E402
from installer.console import Trouble  # noqa: E402
from installer.windows import setup  # noqa: E402

OF_NSIS = ("$PLUGINSDIR", "Uninstall.exe")
"""What NSIS itself adds: its plugins, and the uninstaller it writes."""


def main(argv: list[str]) -> int:
    """The exit status."""
    if len(argv) != 1:
        print("python installer/windows/verify.py SETUP.EXE", file=sys.stderr)
        return 2
    try:
        copy = payload.collect(ROOT) | payload.wheels("windows", ROOT)
        with tempfile.TemporaryDirectory() as scratch:
            wanted = setup.contents(copy, ROOT, Path(scratch))
            wrong = differences(Path(argv[0]), wanted)
    except Trouble as trouble:
        print(f"{trouble.cause}\n{trouble.fix}".rstrip(), file=sys.stderr)
        return 1
    print("\n".join(wrong) or f"All {len(wanted)} files are in it, each with the content it should have.")
    return 1 if wrong else 0


def differences(made: Path, wanted: Mapping[PurePosixPath, Path | bytes]) -> list[str]:
    """A line for each file that is not in Setup.exe, should not be, or has another content. Raises `Trouble`."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        extract(made, folder)
        there = {
            PurePosixPath(file.relative_to(folder).as_posix()): file
            for file in folder.rglob("*")
            if file.is_file()
        }
        own = {place: file for place, file in there.items() if place.parts[0] not in OF_NSIS}
        lines = [f"{place} lacks" for place in wanted if place not in own]
        lines += [f"{place} should not be there" for place in own if place not in wanted]
        lines += [
            f"{place} differs"
            for place in wanted
            if place in own and _digest(wanted[place]) != _digest(own[place])
        ]
    return sorted(lines)


def extract(made: Path, folder: Path) -> None:
    """Take everything out of a file that NSIS made. Raises `Trouble`."""
    program = next((found for name in ("7zz", "7z", "7za") if (found := shutil.which(name))), None)
    if program is None:
        raise Trouble(
            "7-Zip, which reads the file, is not installed.", "Install the package 7zip, and try again."
        )
    command = [program, "x", "-y", "-bd", f"-o{folder}", str(made)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise Trouble(f"7-Zip cannot read {made.name}: {' '.join(done.stdout.strip().splitlines()[-2:])}")


def _digest(held: Path | bytes) -> str:
    return hashlib.sha256(held if isinstance(held, bytes) else held.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
