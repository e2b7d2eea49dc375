"""A file of lines that is only ever added to: what was added is on the disk, and a crash costs the last line at most.

Does not know what the lines say. Each addition is one write, so that two processes may add to the same file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from core.errors import explain_os_errors


def append(file: Path, lines: Iterable[bytes]) -> None:
    """Add lines (without their ends), and wait until the disk has them. Makes the file where it is not there."""
    data = b"".join(line + b"\n" for line in lines)
    with explain_os_errors(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        try:
            if _ends_broken(handle):
                data = b"\n" + data  # the half line a crash left is lost; this one is not
            view = memoryview(data)
            while view:
                view = view[os.write(handle, view) :]
            os.fsync(handle)
        finally:
            os.close(handle)


def _ends_broken(handle: int) -> bool:
    end = os.lseek(handle, 0, os.SEEK_END)
    if end == 0:
        return False
    os.lseek(handle, end - 1, os.SEEK_SET)
    return os.read(handle, 1) != b"\n"
