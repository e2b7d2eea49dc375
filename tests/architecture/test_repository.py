"""The repository speaks of itself alone: no paths of one machine, no addresses of package or model hosts."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
# Written apart, so that this file does not find itself.
FORBIDDEN = re.compile(
    "|".join(
        [
            "/" + r"work/(main|shared|notes|\.library)",
            "/" + r"opt/(pypi|wheels)",
            "/" + r"home/\w+/",
            "/" + r"Users/\w+/",
            "pypi" + r"\.org",
            "python" + r"hosted\.org",
            "download" + r"\.pytorch\.org",
            "hugging" + r"face\.co",
            "hf-" + r"mirror",
        ]
    )
)


def tracked_texts() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout, so nothing says which files belong to the repository")
    texts = []
    for name in filter(None, listing.stdout.decode().split("\0")):
        file = ROOT / name
        if file.is_file() and b"\0" not in file.read_bytes()[:8192]:
            texts.append(file)
    return texts


def test_no_file_names_a_machine_or_a_host() -> None:
    found = []
    for file in tracked_texts():
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if FORBIDDEN.search(line):
                found.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert not found


def test_the_pattern_finds_what_it_should() -> None:
    assert FORBIDDEN.search("index-url = https://" + "pypi" + ".org/simple")
    assert FORBIDDEN.search("/" + "work/main/core")
