"""Gives the children of a test the test's own tasks: Python imports this at start when its folder is on PYTHONPATH."""

from core.jobs.tasks import TASKS, Task
from tests.trust.guard import socket_guard

socket_guard.install()

for lane in ("io", "light", "fetch", "warm", "fresh"):
    for name in (
        "count",
        "fail",
        "break_down",
        "talk",
        "wait",
        "deaf",
        "crash",
        "hold",
        "held",
        "pid",
        "claim",
        "key",
    ):
        TASKS[f"{lane}.{name}"] = Task(
            f"tests.support.job_tasks:{name}",
            lane,
            f"Test {name}",
            resumable=name in ("wait", "crash"),
            wants_gpu=name == "claim",
        )
