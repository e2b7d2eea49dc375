"""Tasks that behave in the ways a job can: well, badly, deaf and deadly."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.jobs.context import JobContext
from core.text import Text, text


def count(ctx: JobContext, *, to: int) -> dict[str, int]:
    for done in range(1, to + 1):
        ctx.check()
        ctx.progress(done, to, text("Counting"))
    ctx.metrics(to, loss=0.5)
    ctx.data("piece", {"at": to})
    return {"counted": to}


def fail(ctx: JobContext) -> None:
    raise UserError("The file {name} is empty.", "Choose another file.", name="a.txt")


def break_down(ctx: JobContext) -> None:
    raise KeyError("text")


def talk(ctx: JobContext) -> str:
    """A library that prints whatever it likes, also past Python."""
    print('{"event":"finished","result":"a lie"}')
    os.write(1, b"noise without an end of line")
    print("to stderr", file=sys.stderr)
    ctx.log("a line")
    return "true"


def wait(ctx: JobContext, *, mark: str) -> str:
    """Wait until asked to stop; a second call finds the mark of the first and goes through."""
    if Path(mark).exists():
        return "went on"
    Path(mark).write_text("was here")
    ctx.progress(1, 2)
    while True:
        ctx.check()
        threading.Event().wait(0.01)


def deaf(ctx: JobContext) -> None:
    ctx.progress(1, 2)
    threading.Event().wait()


def crash(ctx: JobContext) -> None:
    ctx.progress(1, 2)
    import ctypes

    print("about to read address 0", file=sys.stderr, flush=True)
    ctypes.string_at(0)


def hold(ctx: JobContext) -> int:
    """Keep something warm and count how often it was made."""
    made: list[int] = ctx.kept("made", list)
    made.append(1)

    def let_go() -> Text | None:
        return text("The test thing was let go.") if ctx.keep.drop("made") else None

    ctx.keep.on_release("made", let_go)
    return len(made)


def held(ctx: JobContext) -> bool:
    return bool(ctx.keep.drop("made"))


def pid(ctx: JobContext) -> int:
    return os.getpid()


def claim(ctx: JobContext) -> dict[str, Any]:
    """Wants the GPU."""
    return {}


def key(ctx: JobContext, *, name: str) -> dict[str, Any]:
    """The key kept under a name, as long as it is, and whether others could read it off this process."""
    from core.models.remote import keys

    found = keys.load(name)
    seen = []
    if sys.platform == "linux":
        seen = [
            part for part in ("environ", "cmdline") if found.encode() in Path("/proc/self", part).read_bytes()
        ]
    return {"length": len(found), "seen": seen}
