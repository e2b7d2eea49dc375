"""Starts children that run the headless entry, quickly: forked from one that has read the libraries already."""

from __future__ import annotations

import os
import sys

from core.jobs import child
from core.knowledge.embedders.minilm import MiniLM


def main() -> None:
    import torch

    torch.set_num_threads(1)
    # Read, not used: what computes would not survive a fork.
    _warm = MiniLM("cpu")
    import qdrant_edge  # noqa: F401

    for line in sys.stdin:
        recipe = line.rstrip("\n")
        pid = os.fork()
        if pid == 0:
            os.close(0)
            os.open(os.devnull, os.O_RDONLY)
            sys.argv = ["child", recipe, "--job", "x"]
            status = 1
            try:
                status = child.main()
            except SystemExit as end:
                status = int(end.code or 0)
            finally:
                os._exit(status)
        # At once, for the child writes to the same pipe.
        os.write(1, f"\nstarted {pid}\n".encode())
        os.waitpid(pid, 0)
        os.write(1, b"\nended\n")


if __name__ == "__main__":
    main()
