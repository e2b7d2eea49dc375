"""The archive for any Linux with glibc 2.34: unpacked anywhere, ``./ustad`` starts it.

All it installs it keeps in its own folder, so that removing the folder removes it; settings and projects lie where an
installed Ustad has them.
"""

from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from installer import payload
from installer.console import Console
from installer.start import PORTABLE, PYTHON

LAUNCHER = f"""#!/bin/sh
# Starts Ustad with the system's Python, or with one that uv gets where there is none.
here=$(dirname "$(readlink -f "$0")")
if command -v python3 >/dev/null 2>&1; then
    exec python3 "$here/installer/start.py" "$@"
fi
exec "$here/installer/bin/uv" run --no-project --python {PYTHON} "$here/installer/start.py" "$@"
"""

WORDS = """Ustad, unpacked and ready to be started: ./ustad

The first start fetches what it needs into the folder `environment` beside this file, and shows how far it is. To remove
Ustad, remove this folder. Your settings are in ~/.local/share/Ustad, your projects in Documents/Ustad.

While this file is here, and this folder may be written to, the environment is kept in it.
"""


def build(root: Path, into: Path, console: Console) -> Path:
    """Make the archive in the folder `into`; its path. Raises `Trouble`."""
    name = f"ustad-{payload.version(root)}-linux-x86_64"
    console.tell("fetching the wheels of the first window")
    copy = payload.collect(root) | payload.wheels("linux", root)
    console.tell("packing")
    into.mkdir(parents=True, exist_ok=True)
    made = into / f"{name}.tar.xz"
    half = made.with_suffix(".part")
    with tarfile.open(half, "w:xz", format=tarfile.PAX_FORMAT, preset=0) as archive:
        write(archive, PurePosixPath(name), contents(copy), payload.epoch(root))
    half.replace(made)
    return made


def contents(copy: Mapping[PurePosixPath, Path]) -> dict[PurePosixPath, Path | bytes]:
    """Every file of the archive by its place under the archive's one folder."""
    own = {PurePosixPath("ustad"): LAUNCHER.encode(), PurePosixPath(PORTABLE): WORDS.encode()}
    return {**copy, **own}


def write(
    archive: tarfile.TarFile, folder: PurePosixPath, places: Mapping[PurePosixPath, Path | bytes], epoch: int
) -> None:
    """Put files and their folders in, in order, nobody's in particular, of the time `epoch`."""
    folders = {folder, *(folder / parent for place in places for parent in place.parents)}
    for path in sorted(folders):
        archive.addfile(_entry(path, epoch, tarfile.DIRTYPE, 0o755))
    for place, source in sorted(places.items()):
        held = source if isinstance(source, bytes) else source.read_bytes()
        runs = (
            held.startswith(b"#!") if isinstance(source, bytes) else place.parts[:2] == ("installer", "bin")
        )
        entry = _entry(folder / place, epoch, tarfile.REGTYPE, 0o755 if runs else 0o644)
        entry.size = len(held)
        archive.addfile(entry, io.BytesIO(held))


def _entry(path: PurePosixPath, epoch: int, kind: bytes, mode: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(str(path))
    entry.type, entry.mode, entry.mtime = kind, mode, epoch
    entry.uname = entry.gname = "root"
    return entry
