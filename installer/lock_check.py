"""Asks the package index whether the lock can be installed everywhere: ``python installer/lock_check.py``.

Each system that installers are made for, with each Python: a wheel for every package, and one of torch for the
processor. Nothing is fetched or installed; whether a file is the locked one is seen where it is. Knows no index by
name: that of pip's settings is asked. Which build of torch for NVIDIA cards fits (``--torch-backend=auto``) is found
out on the machine itself, and not here.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

from installer.lock import FOLDER, environment  # noqa: E402

PLATFORMS = {
    "Windows": "x86_64-pc-windows-msvc",
    "Linux": "x86_64-manylinux_2_34",
    "macOS": "aarch64-apple-darwin",
}
"""uv's names of the systems. Qt needs glibc 2.34."""
OLDEST_MACOS = "14.0"
"""bitsandbytes is built for it."""
PYTHONS = ("3.11", "3.12", "3.13")


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status: 1 where something lacks a wheel somewhere."""
    parser = argparse.ArgumentParser(
        description="Ask whether the lock can be installed on every system and Python."
    )
    parser.add_argument("--lock", type=Path, default=FOLDER / "run.txt", metavar="FILE")
    parser.add_argument("--system", choices=[*PLATFORMS], action="append", help="only this one")
    args = parser.parse_args(argv)
    torch = pinned_torch((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    failed = False
    for system in args.system or PLATFORMS:
        for python in PYTHONS:
            count, words = resolve(args.lock, torch, PLATFORMS[system], python)
            failed |= bool(words)
            print(f"{system}, Python {python}: {words or f'{count} packages, each with a wheel'}", flush=True)
    return 1 if failed else 0


def resolve(lock: Path, torch: str, platform: str, python: str) -> tuple[int, str]:
    """How many packages would be installed, and, where some cannot be, uv's words about them (else empty)."""
    count = 0
    env = {**environment(), "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    for arguments in (["--require-hashes", "-r", str(lock.resolve())], [torch]):
        with tempfile.TemporaryDirectory() as nothing:
            command = [
                sys.executable,
                "-m",
                "uv",
                "pip",
                "install",
                "--dry-run",
                "--no-deps",
                "--target",
                nothing,
            ]
            command += ["--only-binary", ":all:", "--python-platform", platform, "--python-version", python]
            done = subprocess.run(
                [*command, *arguments],
                cwd=nothing,
                capture_output=True,
                text=True,
                env=env,
                check=False,
            )
        if done.returncode:
            return count, " ".join(done.stderr.partition("error: ")[2].split() or done.stderr.split())
        found = re.search(r"Would install (\d+) package", done.stderr)
        if found is None:
            return count, f"uv said what was not expected: {' '.join(done.stderr.split())}"
        count += int(found[1])
    return count, ""


def pinned_torch(project: str) -> str:
    """The requirement of torch in the text of pyproject.toml."""
    found = re.search(r'"(torch==[\d.]+)"', project)
    if found is None:
        raise ValueError("pyproject.toml pins no torch")
    return found[1]


if __name__ == "__main__":
    sys.exit(main())
