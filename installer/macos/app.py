"""Ustad.app for macOS (Apple silicon): the program's files, uv, the first window's wheels and a launcher, as a bundle.

The bundle is a folder and can be made on any system; nobody has run one on a Mac yet. To sign and to notarise needs a
Mac: the variable ``USTAD_SIGN`` names the command that gets the bundle's path as its last argument (``codesign --deep
--force --options runtime --timestamp --sign IDENTITY``); ``USTAD_NOTARISE`` one that gets a zip archive of the bundle
(``xcrun notarytool submit --wait --keychain-profile PROFILE``), after which its answer is stapled to the bundle.
"""

from __future__ import annotations

import os
import plistlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from installer import icons, payload
from installer.console import Console, Trouble
from installer.start import PYTHON

NOTARISE = "USTAD_NOTARISE"
COPY = PurePosixPath("Contents/Resources/ustad")
"""Where the program's files are in the bundle."""

LAUNCHER = f"""#!/bin/sh
# Starts Ustad with a Python that uv gets for this person; macOS itself brings none that fits.
here=$(cd "$(dirname "$0")/../Resources/ustad" && pwd -P)
export UV_PYTHON_INSTALL_DIR="$HOME/Library/Application Support/Ustad/python"
exec "$here/installer/bin/uv" run --no-project --no-config --managed-python --python {PYTHON} \\
    "$here/installer/start.py" "$@"
"""


def build(root: Path, into: Path, console: Console) -> Path:
    """Make the bundle in the folder `into`; its path. Raises `Trouble`."""
    console.tell("fetching the wheels of the first window")
    copy = payload.collect(root) | payload.wheels("macos", root)
    made = into / "Ustad.app"
    half = into / "Ustad.part"
    for old in (made, half):
        shutil.rmtree(old, ignore_errors=True)
    payload.lay_out(contents(copy, root), half, payload.epoch(root))
    half.rename(made)
    return made


def contents(copy: Mapping[PurePosixPath, Path], root: Path) -> dict[PurePosixPath, Path | bytes]:
    """Every file of the bundle by its place in it."""
    whole: dict[PurePosixPath, Path | bytes] = {COPY / place: source for place, source in copy.items()}
    whole[PurePosixPath("Contents/Info.plist")] = plistlib.dumps(info(payload.version(root)))
    whole[PurePosixPath("Contents/PkgInfo")] = b"APPL????"
    whole[PurePosixPath("Contents/MacOS/ustad")] = LAUNCHER.encode()
    whole[PurePosixPath("Contents/Resources/ustad.icns")] = icons.icns(root / icons.MARK)
    return whole


def info(version: str) -> dict[str, Any]:
    """What the system asks of a bundle."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Ustad",
        "CFBundleExecutable": "ustad",
        "CFBundleIconFile": "ustad",
        "CFBundleIdentifier": "org.ustad.Ustad",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleLocalizations": ["en", "hi", "pa", "ur", "kn", "zh_CN"],
        "CFBundleName": "Ustad",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSArchitecturePriority": ["arm64"],
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Ustad maintainers, Apache-2.0",
    }


def finish(made: Path) -> None:
    """Once it is signed: have Apple look at it, where a command is named, and staple the answer. Raises `Trouble`."""
    command = os.environ.get(NOTARISE)
    if not command:
        return
    if sys.platform != "darwin":
        raise Trouble("A bundle can be notarised on a Mac only.", f"Unset {NOTARISE}, or build on a Mac.")
    archive = made.with_suffix(".zip")
    for words in (
        ["ditto", "-c", "-k", "--keepParent", str(made), str(archive)],
        [*shlex.split(command), str(archive)],
        ["xcrun", "stapler", "staple", str(made)],
    ):
        status = subprocess.run(words, check=False).returncode
        if status:
            raise Trouble(
                f"Notarising failed: {words[0]} ended with exit status {status}.",
                "Mend that, and build again.",
            )
