"""Makes the lock again: exact versions with hashes, for Linux, Windows and macOS at once.

``python installer/lock.py [--upgrade]`` resolves pyproject.toml with uv and writes three files beside itself:
``lock/run.txt`` for the program, ``lock/test.txt`` for the program and what its tests need, ``lock/release.txt`` for
the program and what makes a release of it. What the Olive pack adds to the program, in an environment of its own, is
``olive.txt`` among the resources, since the program installs it.
Torch and what it brings along for graphics cards are left out: which build fits is found out on the machine,
and its hash with it. Knows no package index by name.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Container
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "installer" / "lock"
PACKS = ROOT / "resources" / "packs"
LEFT_OUT = re.compile(r"(torch|triton|pytorch-triton.*|nvidia-.*|cuda-.*)$")
HEADER = "# Made by `python installer/lock.py` from pyproject.toml. Torch is chosen by the bootstrap.\n"


def blocks(lock: str) -> list[str]:
    """The requirements of a lock, each with its marker and its hashes; no comments, no options."""
    found: list[str] = []
    for line in lock.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0].isspace():
            found[-1] += "\n" + line
        else:
            found.append(line)
    return [block for block in found if not block.startswith("-")]


def name_of(block: str) -> str:
    """The distribution that a requirement names, in the normal spelling."""
    found = re.match(r"[A-Za-z0-9._-]+", block)
    if found is None:
        raise ValueError(f"no name in {block!r}")
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def resolve(before: str, options: list[str], source: Path = ROOT / "pyproject.toml") -> str:
    """A lock for all platforms that keeps the versions of the lock `before` where it can."""
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "lock.txt"
        output.write_text(before, encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "uv",
            "pip",
            "compile",
            "--quiet",
            "--universal",
            "--generate-hashes",
        ]
        command += ["--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
        # One version for every Python: what the tests saw on one is then true on the others.
        command += ["--fork-strategy", "fewest", "--output-file", str(output), *options]
        command += [str(source)]
        subprocess.run(command, cwd=scratch, env=environment(), check=True)
        text = output.read_text(encoding="utf-8")
    return HEADER + "\n".join(b for b in blocks(text) if not LEFT_OUT.match(name_of(b))) + "\n"


def added(name: str, before: str, program: str) -> str:
    """The lock of a pack: what it needs beyond the `program`'s lock, whose versions it takes as they are unless it
    pins them otherwise."""
    source = PACKS / f"{name}.in"
    pinned = {name_of(line) for line in source.read_text(encoding="utf-8").splitlines() if line[:1].isalpha()}
    shared = {name_of(block): version_of(block) for block in blocks(program) if name_of(block) not in pinned}
    with tempfile.TemporaryDirectory() as scratch:
        constraints = Path(scratch) / "constraints.txt"
        constraints.write_text("".join(f"{block}\n" for block in heads(program, shared)), encoding="utf-8")
        options = ["--python-version", "3.11", "--constraints", str(constraints)]
        lock = resolve(before, options, source)
    kept = [block for block in blocks(lock) if shared.get(name_of(block)) != version_of(block)]
    return HEADER.replace("pyproject.toml", f"{name}.in") + "\n".join(kept) + "\n"


def version_of(block: str) -> str:
    """The version that a locked requirement names."""
    return re.split(r"[ ;\\]", block.partition("==")[2], maxsplit=1)[0]


def heads(lock: str, names: Container[str]) -> list[str]:
    """The requirements of these names without their hashes."""
    return [block.partition(" \\")[0] for block in blocks(lock) if name_of(block) in names]


def environment() -> dict[str, str]:
    """uv does not read pip's settings: tell it of the index and the certificates that pip is set up with."""
    asked = [sys.executable, "-m", "pip", "config", "list"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    settings = dict(line.partition("=")[::2] for line in answer.splitlines())
    known = {key.rsplit(".", 1)[-1]: value.strip("'\"") for key, value in settings.items()}
    env = dict(os.environ)
    for theirs, ours in {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}.items():
        if theirs in known:
            env.setdefault(ours, known[theirs])
    return env


def main() -> int:
    """Write the locks; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make the lock again from pyproject.toml.")
    parser.add_argument(
        "--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows"
    )
    upgrade = parser.parse_args().upgrade
    FOLDER.mkdir(exist_ok=True)
    before = ""
    for name, options in {
        "run.txt": ["--extra", "build"],
        "test.txt": ["--extra", "build", "--extra", "dev"],
        "release.txt": ["--extra", "build", "--extra", "release"],
    }.items():
        target = FOLDER / name
        if target.exists() and not upgrade:
            before += target.read_text(encoding="utf-8")
        before = resolve(before, options)
        target.write_text(before, encoding="utf-8", newline="\n")
        print(f"{target.relative_to(ROOT)}: {len(blocks(before))} requirements")
    program = (FOLDER / "run.txt").read_text(encoding="utf-8")
    for target in (source.with_suffix(".txt") for source in sorted(PACKS.glob("*.in"))):
        former = target.read_text(encoding="utf-8") if target.exists() and not upgrade else ""
        lock = added(target.stem, former, program)
        target.write_text(lock, encoding="utf-8", newline="\n")
        print(f"{target.relative_to(ROOT)}: {len(blocks(lock))} requirements")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
