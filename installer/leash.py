"""``python leash.py MODULE ARGUMENTS…``: as ``python -m MODULE``, and ends when whoever started it is gone. What has a
path instead of a module's name is run as a program.

It learns that from its standard input, which the other holds open and never writes to; so nothing goes on writing to an
environment behind the back of a set-up that was killed.
"""

from __future__ import annotations

import os
import runpy
import signal
import subprocess
import sys
import threading
from pathlib import Path


def watch() -> None:
    """Wait for the end of the input; then end this process and those that it started."""
    while os.read(0, 64):
        pass
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(os.getpid())], check=False)
    elif os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=watch, daemon=True).start()
    del sys.argv[0]
    if Path(sys.argv[0]).is_absolute():
        sys.exit(subprocess.call(sys.argv, stdin=subprocess.DEVNULL))
    sys.path[0] = str(Path.cwd())
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
