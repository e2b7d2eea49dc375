"""One walk through all places, in one language at one scale, in each theme; started by `tests.pictures`."""

from __future__ import annotations

import faulthandler
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from core.project import Project
from core.settings import Settings
from desktop import app as program
from desktop import i18n, theme
from desktop.context import Context
from desktop.main_window import MainWindow
from tests.pictures import sheets
from tests.pictures.places import PLACES, visit
from tests.pictures.stage import Stage

STUCK = 120
"""Seconds after which a place is given up, and the program with it."""


def walk(task: dict[str, Any]) -> dict[str, int]:
    """Pictures, `faults.txt` and `latin.txt`; how many pictures and faults there are."""
    faulthandler.dump_traceback_later(40, exit=True)
    app = program.make_app()
    taken = faults = 0
    for look in task["themes"]:
        size = "" if task["text"] == 100 else f"-{task['text']}"
        name = f"{task['language']}-{look}-{task['scale']}{size}"
        folder = Path(task["folder"]) / name
        stage = _walk(app, task, look, folder)
        lines = [f"{fault.place}: {fault.words}" for fault in stage.faults]
        (folder / "faults.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        latin = [f"{place}: {words}" for words, place in sorted(stage.latin.items())]
        (folder / "latin.txt").write_text("\n".join(latin) + "\n", encoding="utf-8")
        sheets.make(folder)
        print(f"{name}: {stage.taken} pictures, {len(lines)} faults", file=sys.stderr, flush=True)
        taken += stage.taken
        faults += len(lines)
    return {"taken": taken, "faults": faults}


def _walk(app: QApplication, task: dict[str, Any], look: Any, folder: Path) -> Stage:
    i18n.install(app, task["language"])
    if i18n.current() != task["language"]:
        raise SystemExit(f"{task['language']} is not there: run installer/translate.py compile first.")
    settings = Settings.load()
    settings.language, settings.theme, settings.text_scale = task["language"], look, task["text"]
    theme.set_script(i18n.script())
    theme.apply(app, look, task["text"])
    theme.load_other_fonts()
    context = Context(settings)
    context.use(Project.open(Path(task["project"])))
    window = MainWindow(context)
    window.resize(task["width"], task["height"])
    window.show()
    window.activateWindow()
    stage = Stage(window, folder)
    stage.settle()
    for place in PLACES:
        if task["places"] and not place.name.startswith(tuple(task["places"])):
            continue
        # A dialog that nobody closes would keep the walk for ever.
        faulthandler.dump_traceback_later(STUCK, exit=True)
        if trouble := visit(stage, place):
            print(f"{folder.name} {place.name}: {trouble}", file=sys.stderr, flush=True)
    faulthandler.cancel_dump_traceback_later()
    QThreadPool.globalInstance().waitForDone(60_000)
    window._may_close = lambda _: True  # type: ignore[assignment, method-assign]
    window.close()
    context.close()
    window.deleteLater()
    app.processEvents()
    return stage


if __name__ == "__main__":
    result = walk(json.loads(sys.argv[1]))
    print(json.dumps(result))
