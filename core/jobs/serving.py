"""A child that a piece of work asks itself, one task after another: how it is started, asked and ended.

Does not read its answers; whoever asks does. The children that jobs run in are `worker`'s.
"""

from __future__ import annotations

import subprocess
from contextlib import suppress
from typing import Any

from core import session
from core.jobs.child import Know, Run
from core.jobs.worker import encoded, start_child


def start(*, buffer: int = -1, **environment: str) -> subprocess.Popen[bytes]:
    """A child that waits for what is asked of it. It ends by itself when this process is gone."""
    return start_child(["--serve"], subprocess.DEVNULL, buffer=buffer, **environment)


def ask(child: subprocess.Popen[bytes], job: str, task: str, params: dict[str, Any]) -> None:
    """Have it do a task; what comes of it is read from its output (`events.decode`). Raises `OSError` where it is
    gone, which its output says too, by its end."""
    assert child.stdin is not None
    # Keys may have been entered since it was started.
    child.stdin.write(encoded(Know(session.all_kept())) + encoded(Run(job=job, task=task, params=params)))
    child.stdin.flush()


def end(child: subprocess.Popen[bytes]) -> None:
    """Kill it, and wait until it is gone."""
    child.kill()
    child.wait()
    close_pipes(child)


def close_pipes(child: subprocess.Popen[bytes]) -> None:
    """Give back the pipes of a child that is gone: what was still to be written has nobody to go to."""
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
