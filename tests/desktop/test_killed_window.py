"""The window is killed while a job runs: no child stays, and the next start offers to go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.jobs import tasks
from core.settings import Settings
from desktop.context import Context
from desktop.main_window import MainWindow

SUPPORT = Path(__file__).resolve().parents[1] / "support"

PROGRAM = """
import sys, sitecustomize
from PySide6.QtCore import QEventLoop
from desktop import app

def then(window):
    handle = window.context.jobs.submit("fresh.wait", {"mark": sys.argv[1]})
    warm = window.context.jobs.submit("warm.deaf", {})
    for one in (handle, warm):
        one.progressed.connect(lambda _, one=one: print(one.job.pid, flush=True))
    QEventLoop().exec()
    return 0

app.main(None, then)
"""


@pytest.fixture(autouse=True)
def test_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    known = dict(tasks.TASKS)
    monkeypatch.setattr(tasks, "TASKS", known)
    exec((SUPPORT / "sitecustomize.py").read_text(), {"__name__": "sitecustomize"})
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(SUPPORT), str(SUPPORT.parents[1])]))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_no_child_stays_and_the_next_start_offers_to_resume(qtbot: QtBot, tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "mark")], stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    children = [psutil.Process(int(program.stdout.readline())) for _ in range(2)]
    assert len({child.pid for child in children}) == 2
    program.send_signal(signal.SIGKILL)
    program.wait()
    program.stdout.close()
    _, alive = psutil.wait_procs(children, timeout=5)
    assert not alive

    context = Context(Settings())
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.ready.connect(window.offer_resume)
    with qtbot.waitSignal(window.ready):
        window.show()
    resume = window.findChild(QPushButton, "window.message.action")
    assert resume is not None and resume.isVisible()
    with qtbot.waitSignal(context.jobs.opened) as opened:
        qtbot.mouseClick(resume, Qt.MouseButton.LeftButton)
    assert opened.args is not None
    with qtbot.waitSignal(opened.args[0].finished, timeout=30_000) as finished:
        pass
    assert finished.args == ["went on"]
    context.close()
