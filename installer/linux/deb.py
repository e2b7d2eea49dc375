"""The package for Debian 12, Ubuntu 24.04 and newer: the program in `/usr/lib/ustad`, its launcher, menu entry, icons.

The environment is made by each person's first start, in their own folder; so removing the package takes away nothing
that a person made. Needs `dpkg-deb`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path, PurePosixPath

from installer import machine, payload
from installer.console import Console, Trouble
from installer.linux import desktop_entry

PLACE = PurePosixPath("usr/lib/ustad")
DOCUMENTS = PurePosixPath("usr/share/doc/ustad")
ARCHITECTURE = "amd64"

LAUNCHER = b"""#!/bin/sh
exec /usr/bin/python3 /usr/lib/ustad/installer/start.py "$@"
"""

SCRIPTS = {
    "postinst": b"""#!/bin/sh
# Compiled beforehand, since the people who start it may not write here.
set -e
if [ "$1" = configure ] && command -v py3compile >/dev/null 2>&1; then
    py3compile -p ustad /usr/lib/ustad
fi
""",
    "prerm": b"""#!/bin/sh
set -e
if command -v py3clean >/dev/null 2>&1; then
    py3clean -p ustad
fi
""",
}

COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Ustad

Files: *
Copyright: The Ustad maintainers
License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.

Files: usr/lib/ustad/installer/wheels/*
Copyright: the authors named in each of these archives
License: as-named-in-each-archive
 PySide6 and shiboken6: LGPL-3.0-only (unchanged; put your own build in their place as you like).
 msgspec: BSD-3-Clause. platformdirs: MIT. Their texts are in the archives.

Files: usr/lib/ustad/installer/bin/uv
Copyright: Astral Software Inc.
License: Apache-2.0 or MIT

Files: usr/lib/ustad/resources/fonts/*
Copyright: see the licences beside the fonts
License: OFL-1.1

Files: usr/lib/ustad/resources/icons/*
Copyright: Phosphor Icons and the Ustad maintainers
License: MIT, see LICENSE.txt beside them
"""


def build(root: Path, into: Path, console: Console) -> Path:
    """Make the package in the folder `into`; its path. Raises `Trouble`."""
    if shutil.which("dpkg-deb") is None:
        raise Trouble("There is no dpkg-deb here.", "Make the package on Debian or Ubuntu (package dpkg).")
    epoch = payload.epoch(root)
    console.tell("fetching the wheels of the first window")
    places = contents(root, payload.collect(root) | payload.wheels("linux", root))
    console.tell("packing")
    into.mkdir(parents=True, exist_ok=True)
    made = into / f"ustad_{payload.version(root)}_{ARCHITECTURE}.deb"
    with tempfile.TemporaryDirectory(prefix="ustad-deb-") as scratch:
        folder = Path(scratch) / "package"
        payload.lay_out(places | control(root, places), folder, epoch)
        # Most of it is packed already; to try harder would take minutes and save a few hundredths.
        command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", str(folder), str(made)]
        env = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    if done.returncode:
        raise Trouble(f"dpkg-deb could not make the package: {done.stderr.strip()}")
    return made


def contents(root: Path, copy: dict[PurePosixPath, Path]) -> dict[PurePosixPath, Path | bytes]:
    """Every file of the package by its place, from the files of an installed copy."""
    places: dict[PurePosixPath, Path | bytes] = {PLACE / place: file for place, file in copy.items()}
    epoch, version = payload.epoch(root), payload.version(root)
    share = PurePosixPath("usr/share")
    places |= {
        PurePosixPath("usr/bin/ustad"): LAUNCHER,
        share / "applications/ustad.desktop": desktop_entry.entry("ustad").encode(),
        share / "metainfo/ustad.metainfo.xml": desktop_entry.metainfo(version, epoch).encode(),
        DOCUMENTS / "copyright": COPYRIGHT.encode(),
    }
    places |= {share / "icons/hicolor" / place: drawn for place, drawn in desktop_entry.icons(root).items()}
    return places


def control(root: Path, places: dict[PurePosixPath, Path | bytes]) -> dict[PurePosixPath, bytes]:
    """The files that tell dpkg of the package."""
    data = {
        place: source if isinstance(source, bytes) else source.read_bytes()
        for place, source in places.items()
    }
    sums = "".join(f"{hashlib.md5(held).hexdigest()}  {place}\n" for place, held in sorted(data.items()))
    folder = PurePosixPath("DEBIAN")
    return {
        folder / "control": fields(root, sum(map(len, data.values()))).encode(),
        folder / "md5sums": sums.encode(),
        **{folder / name: script for name, script in SCRIPTS.items()},
    }


def fields(root: Path, size: int) -> str:
    """The control file; `size` in bytes, installed."""
    libraries = sorted(set((machine.QT_LIBRARIES | machine.X_LIBRARIES).values()))
    glibc = ".".join(str(part) for part in machine.OLDEST_GLIBC)
    oldest = ".".join(str(part) for part in machine.OLDEST)
    depends = [f"python3 (>= {oldest})", "python3-venv", f"libc6 (>= {glibc})", *libraries]
    return f"""Package: ustad
Version: {payload.version(root)}
Architecture: {ARCHITECTURE}
Maintainer: The Ustad maintainers <maintainers@ustad.invalid>
Installed-Size: {-(-size // 1024)}
Depends: {", ".join(depends)}
Recommends: ca-certificates, fonts-noto-core
Suggests: tesseract-ocr
Section: science
Priority: optional
Description: {desktop_entry.COMMENTS[""]}
 Documents, examples, training, evaluation and chat in one window, by point and
 click and on your own machine.
 .
 The first start fetches PyTorch and the other libraries, in the versions that
 were tested, into your own folder, and shows how far it is. Removing the
 package leaves your projects, models and settings where they are.
"""
