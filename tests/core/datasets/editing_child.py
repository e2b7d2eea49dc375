"""The other end of `test_kill`: forks a child per line it is told, which edits a dataset at random until it is killed.

Says what it is about to do before it does it, and that it is done after: the first is no promise, the second is.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from core.datasets import edits
from core.datasets.store import Dataset
from tests.core.datasets.plain_rows import random_step


def say(line: str) -> None:
    data = f"{line}\n".encode()
    while data:
        data = data[os.write(1, data) :]


def edit(path: Path, seed: int) -> None:
    dice = random.Random(seed)
    with Dataset(path) as store:
        while True:
            step = random_step(dice, list(store.rows(every=True)), store.columns, most=200)
            say(f"begin {step if isinstance(step, str) else edits.encode(step)}")
            match step:
                case "undo":
                    store.undo()
                case "redo":
                    store.redo()
                case _:
                    store.apply(step)
            say("done")


def main() -> None:
    for line in sys.stdin:
        seed, path = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if child == 0:
            say(f"child {os.getpid()}")
            edit(Path(path), int(seed))
        os.waitpid(child, 0)
        # On a line of its own, whatever the child was about to say.
        say("\nkilled")


if __name__ == "__main__":
    main()
