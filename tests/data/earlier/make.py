"""Makes the projects of earlier versions for the tests of upgrading: `python tests/data/earlier/make.py [COMMIT…]`.

Each is written by the code of its own commit, checked out beside this repository for the while, with the packages that
are installed now. See `README.md` here for what each stands for.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
COMMITS = ("4d2b853", "cd78c9b", "ecbe025", "7b10cbd", "e4f82a6", "81f0188", "7615e4e")
"""In the order of the history; the README says why these."""
WITHIN = Path(tempfile.gettempdir()) / "earlier"
"""Where they are made: the same place each time, since what is made names it."""


def make(commit: str) -> Path:
    """The archive of a commit's project, home folder and list of contents."""
    code, out = WITHIN / "code" / commit, WITHIN / commit
    shutil.rmtree(out, ignore_errors=True)
    (out / "home").mkdir(parents=True)
    git = ["git", "-C", str(ROOT), "worktree"]
    subprocess.run([*git, "add", "--force", "--detach", str(code), commit], check=True, capture_output=True)
    try:
        here = {"PYTHONPATH": str(code), "USTAD_HOME": str(out / "home"), "HF_HUB_OFFLINE": "1"}
        command = [sys.executable, str(HERE / "write.py"), str(out)]
        with (WITHIN / f"{commit}.log").open("wb") as log:
            subprocess.run(command, cwd=code, env=os.environ | here, check=True, stdout=log, stderr=log)
    finally:
        subprocess.run([*git, "remove", "--force", str(code)], check=True, capture_output=True)
    # Weights of a model of that time's tests: a run on it is to say that its model is gone.
    shutil.rmtree(out / "home" / "models", ignore_errors=True)
    target = HERE / f"{commit}.tar.xz"
    with tarfile.open(target, "w:xz", preset=9) as archive:
        for name in ("told.json", "home", "project"):
            archive.add(out / name, name)
    return target


if __name__ == "__main__":
    for one in sys.argv[1:] or COMMITS:
        made = make(one)
        print(f"{made.name}: {made.stat().st_size:,} bytes")
