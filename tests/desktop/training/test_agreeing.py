"""A loss of the person's own: seen and agreed to in the window before it is run; and a run packed from its menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.jobs.context import MemoryContext
from core.project import Project
from core.training import own_loss, running
from desktop.main_window import MainWindow
from desktop.training.screen import TrainingScreen
from tests.core.training.making import OWN_LOSS, new_run, quick
from tests.desktop.doing import in_dialog, part, press
from tests.desktop.training.conftest import PATIENCE, click, prepare, the_run


def test_a_file_is_shown_and_agreed_to_once(
    qtbot: QtBot,
    rows: Path,
    tiny: Path,
    screen: TrainingScreen,
    window: MainWindow,
    project: Project,
    tmp_path: Path,
) -> None:
    file = tmp_path / "mine.py"
    file.write_text(OWN_LOSS)
    prepare(screen, 1)
    config = screen.setup.form.value()
    config.own_loss = file
    screen.setup.form.set_value(config)
    seen: list[str] = []

    def look_and(answer: str) -> None:
        def act(dialog: QDialog) -> None:
            seen.append(part(dialog, "training.agree.words").toPlainText())
            press(dialog, f"dialog.{answer}")

        in_dialog("training.agree.dialog", act)

    look_and("reject")
    click(qtbot, screen, "training.start")
    assert not list(project.runs_dir.glob("*")) and not window.context.settings.agreed_files
    look_and("accept")
    click(qtbot, screen, "training.start")
    assert seen == [OWN_LOSS] * 2
    qtbot.waitUntil(lambda: the_run(project).state == "finished", timeout=PATIENCE)
    assert (the_run(project).folder / own_loss.KEPT_AS).read_text() == OWN_LOSS


def test_a_run_is_packed_from_the_window(
    qtbot: QtBot,
    rows: Path,
    tiny: Path,
    screen: TrainingScreen,
    window: MainWindow,
    project: Project,
    tmp_path: Path,
) -> None:
    run = new_run(project, quick(tiny, epochs=1), "Away")
    running.run(MemoryContext(), run=str(run.folder))
    window.context.announce(runs=True)
    target = tmp_path / "packed"

    def fill(dialog: QDialog) -> None:
        part(dialog, "training.pack.folder.path").setText(str(target))
        press(dialog, "dialog.accept")

    in_dialog("training.pack.dialog", fill)
    screen.packing.pack(run)
    qtbot.waitUntil((target / "README.md").is_file, timeout=PATIENCE)
    assert (target / "run" / "config.json").is_file() and (target / "model" / "config.json").is_file()
