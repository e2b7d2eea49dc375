"""The proof as a person sees it: offered with what it takes, followed, stopped and gone on with, and what it showed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.advice import advice as kept
from core.advice import proof
from core.advice.evidence import weigh
from core.datasets import importing
from core.evaluation.trial import Trial
from core.hardware import Machine
from core.jobs.context import MemoryContext
from core.project import Project
from core.settings import Settings
from desktop.advice.evidence_card import EvidenceCard
from desktop.advice.proof_card import ProofCard
from desktop.advice.screen import AdviceScreen
from desktop.advice.steps_card import StepsCard
from desktop.context import Context
from tests.core.advice.test_evidence import COSTS
from tests.core.advice.towers import project_of
from tests.core.advice.trials import right, trial_of

MACHINE = Machine(cores=2, memory=16_000_000_000, available=8_000_000_000)
LONG = 120_000
"""Milliseconds that a job of a process of its own may take on a busy machine."""


@pytest.fixture
def context(qtbot: QtBot) -> Iterator[Context]:
    made = Context(Settings())
    yield made
    made.close()


def open_screen(qtbot: QtBot, context: Context, project: Project, trial: Trial | None = None) -> AdviceScreen:
    """The screen of a project that has advice, and the evidence of a trial if one is given."""
    advice = kept.advise({"task": "flow", "examples": "some"}, MACHINE)
    if trial is not None:
        advice = msgspec.structs.replace(advice, evidence=weigh(trial, advice.answers, COSTS))
    kept.save(project, advice)
    context.use(project)
    screen = AdviceScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1060, 720)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def control(screen: AdviceScreen, name: str) -> QAbstractButton:
    found = [made for made in screen.findChildren(QAbstractButton, name) if made.isVisible()]
    assert len(found) == 1, name
    return found[0]


def click(qtbot: QtBot, screen: AdviceScreen, name: str) -> None:
    qtbot.mouseClick(control(screen, name), Qt.MouseButton.LeftButton)


def words(screen: AdviceScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def card(screen: AdviceScreen, kind: type) -> bool:
    return any(isinstance(made, kind) and made.isVisible() for made in screen.findChildren(QWidget))


def test_the_headline_follows_the_evidence_and_the_rules_stand_beside_it(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    scores = {"base": right(0, 40), "rag": right(36, 40), "half": right(4, 40), "tuned": right(6, 40)}
    screen = open_screen(qtbot, context, project_of(tmp_path), trial_of({**scores, "both": right(36, 40)}))
    said = words(screen)
    assert "Let the model look things up: RAG" in said
    assert "The rules advise both. On your questions documents alone do as well." in said
    assert "Against the rules" in said and "10 min" in said
    shown = screen.findChildren(EvidenceCard)[-1]
    assert [row.strong for row in shown.plot.rows()] == [False, True, False, False]
    assert "Documents (RAG), 90%, between" in shown.plot.accessibleDescription()
    for name, argument in (("trial", "trial"), ("report", "report")):
        with qtbot.waitSignal(context.wanted) as wanted:
            click(qtbot, screen, f"advice.evidence.{name}")
        assert wanted.args == ["evaluation", {argument: "t"}]
    click(qtbot, screen, "advice.evidence.again")
    assert card(screen, ProofCard) and "Measure again" in words(screen)


def test_what_is_not_sure_says_why_and_what_would_settle_it(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    trial = trial_of({"base": right(3, 12), "rag": right(6, 12, last=True), "tuned": right(4, 12)})
    said = words(open_screen(qtbot, context, project_of(tmp_path), trial))
    assert "Not sure yet" in said and "go on with both" in said
    assert "12 questions cannot tell" in said and "Hold out about" in said


def test_where_nothing_is_held_out_a_click_holds_rows_out(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    project = Project.copy_sample(tmp_path)
    rows = str(project.folder / "rows" / "train.jsonl")
    importing.run(MemoryContext(), project=str(project.folder), file=rows, dataset="Rows", split="train")
    screen = open_screen(qtbot, context, project)
    qtbot.waitUntil(lambda: "No rows of this dataset are held out" in words(screen), timeout=LONG)
    assert not control(screen, "advice.proof.start").isEnabled()
    click(qtbot, screen, "advice.proof.split")
    qtbot.waitUntil(lambda: "held-out question" in words(screen), timeout=LONG)
    assert control(screen, "advice.proof.start").isEnabled()
    assert screen.findChildren(QComboBox, "advice.proof.model")[-1].currentText() == "Ustad Starter"


def test_a_proof_is_stopped_gone_on_with_and_shows_its_evidence(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    project = project_of(tmp_path, documents=False)
    screen = open_screen(qtbot, context, project)
    qtbot.waitUntil(lambda: "held-out questions" in words(screen), timeout=LONG)
    click(qtbot, screen, "advice.proof.start")
    qtbot.waitUntil(lambda: card(screen, StepsCard) and screen.prover.step is not None, timeout=LONG)
    assert screen.prover.step is not None and screen.prover.step.key == "train"
    click(qtbot, screen, "advice.steps.stop")
    qtbot.waitUntil(lambda: not context.jobs.any_of(["train"]), timeout=LONG)
    assert not screen.prover.running
    # Another screen of the same project, as after a restart, finds it where it stopped.
    screen.hide()
    again = AdviceScreen(context)
    qtbot.addWidget(again)
    again.resize(1060, 720)
    with qtbot.waitExposed(again):
        again.show()
    qtbot.waitUntil(lambda: card(again, StepsCard), timeout=LONG)
    click(qtbot, again, "advice.steps.go_on")
    qtbot.waitUntil(lambda: card(again, EvidenceCard), timeout=2 * LONG)
    advice = kept.load(project)
    assert advice is not None and advice.evidence is not None
    assert [one.role for one in advice.evidence.standings] == ["base", "tuned"]
    plan = proof.load(project)
    assert plan is not None and proof.next_step(project, plan) is None
