"""Setup.exe for Windows: the program's files, a launcher and an uninstaller, put together by makensis on any system.

What it does on a Windows machine stands in `ustad.nsi`, what its launcher does in `launcher.nsi`. Signing: the command
of the variable ``USTAD_SIGN`` gets the launcher, the uninstaller and, at the end, Setup.exe as its last argument, such
as ``osslsigncode-in-place`` here or ``signtool sign /fd sha256 /tr URL /td sha256`` on Windows.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

from installer import icons, payload
from installer.console import Console, Trouble
from installer.start import PYTHON

HERE = Path(__file__).resolve().parent
LAUNCHER = PurePosixPath("Ustad.exe")
ICON = PurePosixPath("Ustad.ico")


def build(root: Path, into: Path, console: Console) -> Path:
    """Make Setup.exe in the folder `into`; its path. Raises `Trouble`."""
    console.tell("fetching the wheels of the first window")
    copy = payload.collect(root) | payload.wheels("windows", root)
    made = into / f"Ustad-{payload.version(root)}-Setup.exe"
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        console.tell("making the launcher")
        whole = contents(copy, root, Path(scratch))
        console.tell("packing")
        pack(whole, made, root, Path(scratch))
    return made


def contents(
    copy: Mapping[PurePosixPath, Path], root: Path, scratch: Path
) -> dict[PurePosixPath, Path | bytes]:
    """Every file that Setup.exe writes, but for the uninstaller, by its place in the program's folder; the launcher is
    made, and signed, in `scratch`. Raises `Trouble`."""
    from installer import build as building

    icon = icons.ico(root / icons.MARK)
    icon_file, launcher = scratch / "ustad.ico", scratch / "Ustad.exe"
    icon_file.write_bytes(icon)
    makensis("launcher.nsi", launcher, icon_file, payload.version(root), payload.epoch(root))
    if command := os.environ.get(building.SIGN):
        building.sign(command, launcher)
    return {**copy, LAUNCHER: launcher, ICON: icon}


def pack(whole: Mapping[PurePosixPath, Path | bytes], made: Path, root: Path, scratch: Path) -> None:
    """Make the one file `made` of them. Raises `Trouble`."""
    stage, listing = scratch / "stage", scratch / "files.nsh"
    # By number, since makensis cannot read every name in every locale; few in a folder: it looks through all.
    numbered = {place: PurePosixPath(f"{n // 50}/{n}") for n, place in enumerate(sorted(whole))}
    payload.lay_out({numbered[place]: source for place, source in whole.items()}, stage, payload.epoch(root))
    listing.write_text(
        script({place: stage / number for place, number in numbered.items()}), encoding="utf-8"
    )
    size = sum(file.stat().st_size for file in stage.rglob("*") if file.is_file())
    defined = {"FILES": str(listing), "SIZE": str(size // 1024)}
    if command := os.environ.get("USTAD_SIGN"):
        defined["SIGN"] = command
    half = made.with_suffix(".part")
    makensis("ustad.nsi", half, scratch / "ustad.ico", payload.version(root), payload.epoch(root), **defined)
    half.replace(made)


def script(whole: Mapping[PurePosixPath, Path]) -> str:
    """NSIS's words to write each of these files, in order, and to remove the folders and files of the program."""
    write, folder = [], None
    for place in sorted(whole):
        if place.parent != folder:
            folder = place.parent
            write.append(f'SetOutPath "{_inside(folder)}"')
        # A wheel is packed already: to do it again takes minutes and saves nothing.
        write.append(f"SetCompress {'off' if place.suffix == '.whl' else 'auto'}")
        write.append(f'File "/oname={_escaped(place.name)}" "{whole[place]}"')
    folders = sorted({place.parts[0] for place in whole if len(place.parts) > 1})
    files = sorted(place.name for place in whole if len(place.parts) == 1)
    remove = [f'RMDir /r "$INSTDIR\\{_escaped(name)}"' for name in folders]
    remove += [f'Delete "$INSTDIR\\{_escaped(name)}"' for name in files]
    return "\n".join(
        ["!macro WriteProgram", *write, "!macroend", "!macro RemoveProgram", *remove, "!macroend", ""]
    )


def _inside(folder: PurePosixPath) -> str:
    return str(PureWindowsPath("$INSTDIR", *(_escaped(part) for part in folder.parts)))


def _escaped(words: str) -> str:
    return words.replace("$", "$$").replace('"', '$\\"')


def makensis(source: str, made: Path, icon: Path, version: str, moment: int, **defined: str) -> None:
    """Compile a script of this folder. Raises `Trouble` with makensis' own last words."""
    program = shutil.which("makensis")
    if program is None:
        raise Trouble(
            "makensis, which makes programs for Windows, is not installed.",
            "Install the package nsis (on Windows: NSIS 3), and try again.",
        )
    known = {"OUT": str(made), "ICON": str(icon), "VERSION": version, "PYTHON": PYTHON, "HERE": str(HERE)}
    command = [program, "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in (known | defined).items()]
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    done = subprocess.run(
        [*command, str(HERE / source)], capture_output=True, text=True, errors="replace", env=env, check=False
    )
    if done.returncode:
        said = " ".join((done.stderr + done.stdout).strip().splitlines()[-3:])
        raise Trouble(f"makensis could not make {made.name}: {said}")
