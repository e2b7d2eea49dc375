"""Runs a Python module or a script as a program, and ends when the process that started it is gone.

``python -m core.export.leashed MODULE_OR_FILE ARGUMENTS…``: the starter holds the other end of its input. A builder
that outlived a killed job would go on for hours, and write where nobody looks.
"""

from __future__ import annotations

import os
import runpy
import sys
import threading


def main() -> None:
    name = sys.argv[1]
    sys.argv = sys.argv[1:]
    threading.Thread(target=_watch, daemon=True).start()
    if name.endswith(".py") or os.path.isabs(name):  # noqa: PTH117
        sys.path[0] = os.path.dirname(os.path.abspath(name))  # noqa: PTH100, PTH120
        runpy.run_path(name, run_name="__main__")
    else:
        runpy.run_module(name, run_name="__main__", alter_sys=True)


def _watch() -> None:
    while os.read(0, 1024):
        continue
    os._exit(1)


if __name__ == "__main__":
    main()
