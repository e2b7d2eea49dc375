"""The dialog that lets a model judge: who can, how much there is to do, and what leaves this computer."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.evaluation import judge, trials_kept
from core.evaluation.trial import Trial
from core.evaluation.verdicts import Judged
from core.jobs.context import MemoryContext
from core.settings import Address
from desktop.context import Context
from desktop.evaluation.judge_dialog import JudgeDialog
from desktop.evaluation.trial_actions import TrialActions
from tests.core.evaluation.report_trials import trial
from tests.openai_server import serve


def shown(qtbot: QtBot, context: Context, one: Trial) -> JudgeDialog:
    made = JudgeDialog(context, one)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made._takes.text()))
    return made


def test_without_a_capable_judge_it_says_what_to_do(qtbot: QtBot, context: Context) -> None:
    dialog = shown(qtbot, context, trial(["One", "Other"], [0.2, 0.9], n=4))
    assert dialog.judge.count() == 0  # the starter model is too small, quotes do not judge
    assert not dialog.start.isEnabled()
    assert "No model here is large enough" in dialog._takes.text()


def test_an_address_elsewhere_is_told_to_get_the_texts(qtbot: QtBot, context: Context) -> None:
    away = Address(name="Away", url="https://judge.example/v1", model="large", price_in=2.0, price_out=8.0)
    here = Address(name="Here", url="http://localhost:11434/v1", model="large")
    context.settings.addresses = [away, here]
    dialog = shown(qtbot, context, trial(["One", "Other", "Third"], [0.0, 1.0, 0.5], n=24))
    assert [dialog.judge.itemText(at) for at in range(2)] == ["Away", "Here"]
    assert dialog._where.isVisibleTo(dialog)
    assert "judge.example" in dialog._where.text()
    assert "cost about" in dialog._takes.text()
    dialog.number.setCurrentIndex(dialog.number.findData(10))
    pairs = [pair for pair in judge.pairs_of(dialog._trial, 10) if not pair.same]
    assert dialog._takes.text().startswith(f"{2 * len(pairs)} verdict")
    dialog.judge.setCurrentIndex(1)
    assert not dialog._where.isVisibleTo(dialog)
    assert dialog.params["judge"]["model"] == here.id
    assert dialog.params["limit"] == 10


def test_what_the_last_judging_came_to_is_shown(qtbot: QtBot, context: Context) -> None:
    project, one = context.project, trial(["One", "Other"], [0.2, 0.9], n=6)
    assert project is not None
    trials_kept.save(project, one)
    with serve("VERDICT: 1") as server:
        address = Address(name="Judge", url=server.url, model="teacher")
        context.settings.addresses = [address]
        context.save_settings()
        dialog = shown(qtbot, context, one)
        judge.run(MemoryContext(), **dialog.params)
    again = shown(qtbot, context, one)
    assert "Nobody has checked “Judge” yet" in again._last.text()
    assert "changed places" in again._last.text()


def test_when_it_is_done_it_says_how_far_the_judge_can_be_trusted(qtbot: QtBot, context: Context) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = TrialActions(context, owner)
    with qtbot.waitSignal(context.messaged) as told:
        actions._tell({"judged": msgspec.to_builtins(Judged(judge="Large", pairs=3))})
    assert told.args is not None
    assert "Nobody has checked “Large” yet" in str(told.args[0].text)
