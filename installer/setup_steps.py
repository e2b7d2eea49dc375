"""The set-up of an installed copy, in a process of its own: tells each step as a line of JSON for the window.

``python setup_steps.py FOLDER`` makes or mends the environment FOLDER. Also what keeps two set-ups apart.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Literal

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from installer.console import QT_TRANSLATE_NOOP, Console, Trouble  # noqa: E402
from installer.environment import Environment  # noqa: E402


class Lines(Console):
    """Tells a program instead of a person."""

    def begin(self, title: str) -> None:
        self._step += 1
        _write(step=self._step)

    def tell(self, news: str, done: int = 0, total: int = 0, downloaded: float = 0.0) -> None:
        _write(step=self._step, done=done, total=total, downloaded=downloaded)

    def note(self, words: str) -> None:
        _write(note=words)

    def end(self, result: str = "done") -> None:
        _write(ended=self._step)


WEIGHTS = (3, 50, 35, 9, 3)
"""About how the time is shared among the steps, in hundredths."""
TORCH = {"cpu": 0.2e9, "gpu": 2.8e9}
"""About how many bytes are fetched for torch, with one build or the other."""


class Reckoning:
    """How far a set-up is, reckoned from the lines that `Lines` writes."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._step = 0
        self._ended = 0
        self._fetched = [0.0] * (steps + 1)
        self._latest = 0.0
        self.packages = (0, 0)
        self.note = ""

    def take(self, event: dict[str, Any]) -> None:
        """Take one line in."""
        self._ended = event.get("ended", self._ended)
        self.note = event.get("note", self.note)
        if event.get("step", self._step) != self._step:
            self._step, self.packages, self._latest = event["step"], (0, 0), 0.0
        if "downloaded" in event:
            # pip is called several times in a step, and counts from nothing each time.
            now = event["downloaded"]
            self._fetched[self._step] += now - self._latest if now >= self._latest else now
            self._latest = now
        if event.get("total"):
            self.packages = (event["done"], event["total"])

    def state(self, step: int) -> Literal["waits", "works", "done"]:
        """Of a step, from 1."""
        if step <= self._ended:
            return "done"
        return "works" if step == self._step else "waits"

    @property
    def downloaded(self) -> float:
        """Bytes, in all steps."""
        return sum(self._fetched)

    def share(self, gpu: bool) -> float:
        """About how much is done, from 0 to 1; torch, one package, is reckoned by bytes."""
        done, total = self.packages
        here = done / total if total > 1 else self._fetched[self._step] / TORCH["gpu" if gpu else "cpu"]
        working = WEIGHTS[self._step - 1] * min(here, 0.95) if self._step > self._ended else 0.0
        return (sum(WEIGHTS[: self._ended]) + working) / sum(WEIGHTS)


def main(folder: Path) -> int:
    """The exit status: 1 where the set-up cannot go on, which is told."""
    try:
        set_up(ROOT, folder, Lines(Environment.STEPS))
    except Trouble as trouble:
        cause, fix = trouble.templates
        log = str(trouble.log or "")
        _write(trouble=cause, fix=fix, values=trouble.values, log=log)
        return 1
    return 0


def set_up(root: Path, folder: Path, console: Console) -> None:
    """Make or mend the environment `folder` of the copy `root`. Raises `Trouble`, also where the system refuses."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with alone(folder):
            Environment(root, "run", console, folder).set_up()
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise Trouble(
            QT_TRANSLATE_NOOP("installer", "The disk is full.")
            if full
            else QT_TRANSLATE_NOOP("installer", "The set-up was refused by the system: {words}"),
            QT_TRANSLATE_NOOP(
                "installer",
                "Free some gigabytes on the disk that holds {place}, and try again: what is done is kept.",
            )
            if full
            else QT_TRANSLATE_NOOP("installer", "See that {place} may be written to, and try again."),
            words=str(error),
            place=str(folder.parent),
        ) from error


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other set-ups of the same environment away; the system itself ends this with the process."""
    with folder.with_name(f"{folder.name}.lock").open("a") as file:
        if not _locked(file):
            raise Trouble(
                QT_TRANSLATE_NOOP("installer", "Ustad is being set up already, in another window."),
                QT_TRANSLATE_NOOP("installer", "Let it go on there, or close it and try again."),
            )
        yield


def _locked(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _write(**event: object) -> None:
    print(json.dumps(event), flush=True)


if __name__ == "__main__":
    status = main(Path(sys.argv[1]))
    sys.stdout.flush()
    os._exit(status)
