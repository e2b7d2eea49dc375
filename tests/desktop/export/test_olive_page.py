"""The Olive page without Olive: what is shown, what would be written, and what is said of names of then."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core import runs
from core.export.olive import pack
from core.runs import RunFile, Source
from desktop.export.olive_page import OlivePage
from desktop.export.screen import ExportScreen
from desktop.main_window import MainWindow
from desktop.widgets import dialogs
from tests.core.training.making import project_with_rows, quick
from tests.desktop.doing import press


def opened(window: MainWindow, qtbot: QtBot) -> OlivePage:
    window.go("export")
    screen = window.screen_for("export")
    assert isinstance(screen, ExportScreen)
    press(screen, "export.page.olive")
    assert screen.olive is not None and screen.olive.isVisible() and not screen.setup.isVisible()
    qtbot.waitUntil(lambda: screen.olive is not None and screen.olive.options.source.count() > 0)
    return screen.olive


def choose(page: OlivePage, key: str) -> None:
    page.workflow.setCurrentIndex(page.workflow.findData(key))


def shown(page: OlivePage) -> dict[str, object]:
    read: dict[str, object] = json.loads(page.config.toPlainText())
    return read


def test_it_says_what_the_pack_is_and_offers_to_install_it(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert page.pack.pill.text() == "Not installed" and page.pack.install.isVisible()
    assert pack.locked_version() in page.pack.words.text() and "130 MB" in page.pack.words.text()
    choose(page, "optimise")
    qtbot.waitUntil(lambda: "Install Olive" in page.reason.text())
    assert not page.start.isEnabled()


def test_a_training_is_shown_as_olive_is_told_it_and_what_it_has_no_words_for(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    project = project_with_rows(tmp_path / "rows")
    config = quick("starter", rank=6, alpha=11, keep="best", patience=2, validation_share=0.2)
    runs.create(project.runs_dir, config, RunFile("Mine", "lora", Source("starter"), Source(config.dataset)))
    window.context.use(project)
    page = opened(window, qtbot)
    qtbot.waitUntil(lambda: page.options.like.count() == 2)
    page.options.like.setCurrentIndex(page.options.like.findText("Mine"))
    qtbot.waitUntil(lambda: page.options.forms["finetune"].value().rank == 6)
    qtbot.waitUntil(lambda: '"r": 6' in page.config.toPlainText())
    assert "eval_data" in page.config.toPlainText()
    for words in ("questions too", "best on validation", "after 2 validations"):
        assert words in page.unsaid.text()
    press(page, "olive.copy")
    assert QGuiApplication.clipboard().text() == page.config.toPlainText()
    dialogs.answer_next(tmp_path / "olive.json")
    press(page, "olive.save")
    assert json.loads((tmp_path / "olive.json").read_text()) == shown(page)


def test_each_workflow_shows_what_it_needs(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    options = page.options
    choose(page, "quantise")
    assert options.source.isVisible() and not options.dataset.isVisible() and not options.file.isVisible()
    qtbot.waitUntil(lambda: '"Rtn"' in page.config.toPlainText())
    choose(page, "own")
    assert options.file.isVisible() and options.line.isVisible() and not options.source.isVisible()
    choose(page, "adapters")
    assert "No run of this project has made an adapter" in page.reason.text() and not page.start.isEnabled()
    choose(page, "finetune")
    assert "no dataset" in page.reason.text()


def test_a_guides_config_and_command_are_read_with_every_change(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    choose(page, "own")
    file = tmp_path / "guide.yaml"
    file.write_text("model: {type: HfModel, model_path: m}\npasses: {l: {type: LoRA, lora_r: 8}}\n")
    page.options.file.set_path(file)
    qtbot.waitUntil(lambda: page.changes.rowCount() == 2)
    rows = {page.changes.item(row, 0).text(): page.changes.item(row, 1).text() for row in range(2)}  # type: ignore[union-attr]
    assert rows == {"model": "input_model", "passes.l.lora_r": "passes.l.r"}
    page.options.line.setText("olive auto-opt -m x --use_ort_genai")
    qtbot.waitUntil(lambda: page.config.toPlainText() == "olive optimize -m x")
    assert page.changes.rowCount() == 2
    page.options.line.setText("olive manage-aml-compute")
    qtbot.waitUntil(lambda: "no longer in Olive" in page.reason.text())
    assert not page.start.isEnabled()
    page.options.line.setText("olive finetune 'unfinished")
    qtbot.waitUntil(lambda: "no command of Olive" in page.reason.text())
    press(window.screen_for("export"), "export.page.exports")
    assert not page.isVisible()
