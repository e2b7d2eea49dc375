"""Makes installers, one command each: ``python installer/build.py deb|portable|setup|frozen|app|all-here``.

=========  ==============================================================  =========================================
deb        a package for Debian and Ubuntu                                 on Linux, with dpkg-deb
portable   an archive for any Linux: unpack it anywhere, run ``./ustad``   anywhere
setup      Setup.exe for Windows, for one person, without administrator    anywhere, with makensis
frozen     one folder with its own Python, without a build for NVIDIA      for the system it is made on
app        Ustad.app for macOS                                             on macOS
all-here   each of these that can be made on this system
=========  ==============================================================  =========================================

They go to ``dist`` (or ``--into DIR``); the path, size and SHA-256 of each is printed. Built twice from the same
sources, deb, portable and setup are the same to the byte: every file in them bears the time of SOURCE_DATE_EPOCH, or of
the last commit.

Signing: where the variable ``USTAD_SIGN`` names a command (``signtool sign /fd sha256 …``, ``debsigs --sign=origin``,
``codesign …``), it is called with each finished file as its last argument; if it fails, so does the build.

Run it with the Python of the environment (``.venv``): the languages are made with PySide6's tools.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from installer import payload  # noqa: E402
from installer.console import Console, Trouble  # noqa: E402

Builder = Callable[[Path, Path, Console], Path]

KINDS = {
    "deb": "installer.linux.deb",
    "portable": "installer.linux.portable",
    "setup": "installer.windows.setup",
    "frozen": "installer.frozen.freeze",
    "app": "installer.macos.app",
}
SIGN = "USTAD_SIGN"


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status: 1 where something could not be made."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=[*KINDS, "all-here"])
    parser.add_argument("--into", type=Path, default=ROOT / "dist", metavar="DIR")
    args = parser.parse_args(argv)
    kinds = here() if args.kind == "all-here" else [args.kind]
    try:
        print("\n".join(payload.make_languages(ROOT)), flush=True)
        for kind in kinds:
            made = build(kind, ROOT, args.into.resolve())
            print(f"{made}\n{size(made) / 1e6:,.1f} MB\nsha256 {digest(made)}", flush=True)
    except Trouble as trouble:
        print(f"\n{trouble.cause}\n{trouble.fix}".rstrip(), file=sys.stderr)
        return 1
    return 0


def here() -> list[str]:
    """The kinds that can be made on this system."""
    can = {
        "deb": shutil.which("dpkg-deb") is not None,
        "portable": True,
        "setup": shutil.which("makensis") is not None,
        "frozen": True,
        "app": sys.platform == "darwin",
    }
    return [kind for kind in KINDS if can[kind]]


def build(kind: str, root: Path, into: Path) -> Path:
    """Make one kind in the folder `into`, and have it signed. Raises `Trouble`."""
    into.mkdir(parents=True, exist_ok=True)
    console = Console(1)
    console.begin(kind)
    maker = importlib.import_module(KINDS[kind])
    builder: Builder = maker.build
    made = builder(root, into, console)
    if command := os.environ.get(SIGN):
        sign(command, made)
    if finish := getattr(maker, "finish", None):  # what can only be done with a signed file
        finish(made)
    console.end()
    return made


def sign(command: str, made: Path) -> None:
    """Call the command of the variable USTAD_SIGN with a finished file. Raises `Trouble`."""
    words = shlex.split(command, posix=os.name != "nt")
    try:
        status = subprocess.run([*words, str(made)], check=False).returncode
    except OSError as error:
        raise Trouble(
            f"The command of {SIGN} cannot be run: {error}", f"Mend {SIGN}, or unset it."
        ) from error
    if status:
        raise Trouble(f"Signing {made.name} failed with exit status {status}.", f"Mend {SIGN}, or unset it.")


def size(made: Path) -> int:
    """Bytes of a file, or of all files in a folder."""
    return sum(
        file.stat().st_size for file in ([made] if made.is_file() else made.rglob("*")) if file.is_file()
    )


def digest(made: Path) -> str:
    """SHA-256 of a file; of a folder, that of its files' names and digests."""
    if made.is_file():
        with made.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    inside = sorted(file for file in made.rglob("*") if file.is_file())
    lines = [f"{digest(file)}  {file.relative_to(made).as_posix()}\n" for file in inside]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
