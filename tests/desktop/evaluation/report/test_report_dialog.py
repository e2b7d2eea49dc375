"""The dialog of the report: shows the page, saves it with its recipe, and says when that fails."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from core import fields, hardware
from core.advice import advice
from core.advice.evidence import weigh
from core.evaluation.trial import Trial
from core.jobs.recipe import Recipe
from desktop.context import Context
from desktop.evaluation.report import concluding
from desktop.evaluation.report.dialog import ReportDialog
from desktop.widgets import dialogs
from tests.core.evaluation.report_trials import trial
from tests.desktop.doing import part


@pytest.fixture
def shown(qtbot: QtBot, context: Context) -> ReportDialog:
    made = ReportDialog(context, trial())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.save_button.isEnabled)
    return made


def test_the_page_is_shown_and_saved_with_its_recipe(shown: ReportDialog, tmp_path: Path) -> None:
    image = shown.preview.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, 400, 7)}
    assert len(colours) > 3
    dialogs.answer_next(tmp_path / "For the boss")
    shown.save_button.click()
    assert shown.saved == tmp_path / "For the boss.pdf"
    assert len(pypdfium2.PdfDocument(shown.saved)) == 1
    recipe = fields.load(Recipe, tmp_path / "For the boss.recipe.json")
    assert recipe.task == "trial"
    assert recipe.params["project"].endswith("Test project")
    assert shown.open_button.isEnabled()


def test_a_screen_reader_is_told_what_the_arrow_keys_scroll(shown: ReportDialog) -> None:
    told = QAccessible.queryAccessibleInterface(part(shown, "report.pages"))
    assert told is not None and told.role() == QAccessible.Role.Grouping
    assert told.text(QAccessible.Text.Name) == "Preview"


def test_html_and_every_example_can_be_chosen(shown: ReportDialog, tmp_path: Path) -> None:
    shown.kind.set_current("html")
    shown.every.setChecked(True)
    dialogs.answer_next(tmp_path / "report.html")
    shown.save_button.click()
    words = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert words.count("<article") > 5


def test_a_place_that_cannot_be_written_is_said(shown: ReportDialog, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    dialogs.answer_next(tmp_path / "file" / "report.pdf")
    shown.save_button.click()
    assert "file" in shown._said.text()
    assert shown.saved is None
    assert not shown.open_button.isEnabled()


def test_evidence_of_this_trial_is_what_is_recommended(context: Context) -> None:
    project, one = context.project, trial(chances=(0.0, 1.0, 0.2, 0.9))
    assert project is not None
    assert concluding.from_evidence(project, one) is None
    machine = hardware.Machine(4, 2**34, 2**33)
    found = weigh(one, {})
    advice.save(project, advice_with(machine, found))
    concluded = concluding.from_evidence(project, one)
    assert concluded is not None
    assert str(concluded.said) == "Go with documents (RAG)."
    assert concluded.reasons
    other = Trial(id="another", arms=one.arms, questions=one.questions)
    assert concluding.from_evidence(project, other) is None


def advice_with(machine: hardware.Machine, evidence: object) -> advice.Advice:
    import msgspec

    return msgspec.structs.replace(advice.advise({}, machine), evidence=evidence)
