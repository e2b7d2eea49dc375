"""Where the frozen program begins: the window and its commands, or, for its own children, one of the modules it holds.

``--module NAME ARGUMENTS…`` is what ``python -m`` is elsewhere (see `core.paths.command`).
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    give_back_library_path()
    if sys.argv[1:2] == ["--module"] and len(sys.argv) > 2:
        import runpy

        sys.argv = sys.argv[2:]
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    else:
        from desktop.__main__ import main as program

        program()


def give_back_library_path() -> None:
    """Programs of the system that are started from here (a browser, tesseract) must load the system's libraries, not
    those in this folder. Ours are found already; our children are told to set the path anew."""
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    former = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if former is not None:
        os.environ["LD_LIBRARY_PATH"] = former
    elif sys.platform == "linux":
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()
    main()
