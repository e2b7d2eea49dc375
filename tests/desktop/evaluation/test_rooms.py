"""The rooms of the Evaluation screen on trials as the job leaves them: seen, filtered, kept as checks, voted on."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.chat.comparisons import Comparisons
from core.chat.conversation import Arm
from core.evaluation import trials_kept, watch
from core.evaluation.trial import Question, Reply, Trial
from core.knowledge.catalogue import Catalogue
from core.project import Project
from core.text import text
from desktop.evaluation.screen import EvaluationScreen
from desktop.evaluation.words import mark_words
from desktop.main_window import MainWindow
from desktop.widgets.interval_plot import IntervalPlot
from tests.desktop.doing import in_dialog, part, press
from tests.desktop.evaluation.making import BOTH, FOUR, QUOTES, RAG, TUNED, make


@pytest.fixture
def screen(window: MainWindow) -> EvaluationScreen:
    window.go("evaluation")
    made = window.screen_for("evaluation")
    assert isinstance(made, EvaluationScreen)
    return made


def show(
    qtbot: QtBot, screen: EvaluationScreen, project: Project, trial: Trial, room: str = "result"
) -> None:
    """Keep the trial, and go to it."""
    trials_kept.save(project, trial)
    screen.context.announce(trials=True)
    screen.context.go("evaluation", trial=trial.id)
    qtbot.waitUntil(lambda: screen.trial is not None and screen.view.current() == "result")
    assert screen.trial is not None and screen.trial.id == trial.id
    if room != "result":
        press(screen, f"evaluation.view.{room}")


def accept(dialog: QWidget) -> None:
    press(dialog, "dialog.accept")


def name_it(dialog: Any) -> None:
    dialog.field.setText("Lamps")
    accept(dialog)


def filtered(qtbot: QtBot, screen: EvaluationScreen, words: str) -> list[int]:
    """Choose what is shown, with the keyboard; the places of the questions that are."""
    box = part(screen, "evaluation.answers.show")
    assert isinstance(box, QComboBox)
    wanted = box.findText(words)
    assert wanted >= 0, [box.itemText(at) for at in range(box.count())]
    before = screen.answers.table.answers.places
    box.setFocus()
    while box.currentIndex() != wanted:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: screen.answers.table.answers.places is not before)
    # The last choice wins: what the steps before it found is dropped.
    qtbot.wait(100)
    return screen.answers.table.answers.places


def test_the_result_says_which_is_best_how_sure_that_is_and_what_it_costs(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    trial = make(FOUR, 40)
    trial.gone = {0: text("The model is gone.")}
    show(qtbot, screen, project, trial)
    room = screen.result
    qtbot.waitUntil(lambda: room.headline.text() == "“Run 1, with documents” answers best.")
    assert room.sure.text() == "Sure" and room.reasons.text().startswith("•  ")
    rows = room.plot.rows()
    assert [row.strong for row in rows] == [False, False, False, True]
    assert rows[0].note == "Could not answer" and rows[1].note == "Documents"
    assert room.gone.text() == "“Starter” is out: The model is gone."
    labels = [line.label for line in room.table.figures.lines]
    assert labels[0] == "Answer is there" and "Time for an answer" in labels and "Questions asked" in labels
    assert room.table.figures.lines[0].best == {3}
    assert room.go_on.isHidden()


def test_what_was_cut_short_says_how_sure_it_is_and_offers_to_go_on(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    trial = make(FOUR, 40)
    for replies in trial.replies:
        replies[20:] = [None] * 20
    trial.ended, trial.minutes = "budget", 5
    trial.measure()
    show(qtbot, screen, project, trial)
    assert screen.result.remark.text().startswith(
        "In 5 minutes it asked 20 of 40 questions: figures are sure to"
    )
    assert screen.result.go_on.isVisible()


def test_what_was_trained_on_is_said_beside_the_verdict(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    trial = make(FOUR, 10)
    trial.questions[3] = msgspec.structs.replace(trial.questions[3], leak="same")
    trial.measure()
    show(qtbot, screen, project, trial)
    assert screen.result.remark.isVisible()
    assert screen.result.remark.text() == "Asked although like what was trained on: 1 question."


@pytest.mark.parametrize("arms", [FOUR, [*FOUR, QUOTES]], ids=["four", "five"])
def test_a_question_can_be_read_beside_many_arms(
    qtbot: QtBot, screen: EvaluationScreen, project: Project, arms: list[Arm]
) -> None:
    screen.window().resize(1280, 720)
    show(qtbot, screen, project, make(arms, 12), "answers")
    table = screen.answers.table
    assert table.columnWidth(0) >= 180
    heads = [table.answers.headerData(at + 1, Qt.Orientation.Horizontal) for at in range(len(arms))]
    # What each adds to its model says more in little room than names that begin alike.
    assert heads == ["Base", "Documents", "Tuned", "Both", "Quotes from documents"][: len(arms)]
    tip = Qt.ItemDataRole.ToolTipRole
    assert table.answers.headerData(4, Qt.Orientation.Horizontal, tip) == "Run 1, with documents"


def test_answers_are_marked_in_words_filtered_and_searched(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    trial = make([TUNED, BOTH], 12, (2, 3))
    trial.replies[0][5] = Reply(error=text("The address does not answer."), fix=text("Start it."))
    trial.measure()
    show(qtbot, screen, project, trial, "answers")
    model = screen.answers.table.answers
    assert [model.index(0, column).data() for column in (1, 2)] == ["Right", "Right"]
    assert model.index(1, 1).data() == "Wrong" and model.index(5, 1).data() == "Failed"
    accessible = model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible.startswith("Wrong: I could not say")
    # Right and wrong differ by more than their colour.
    assert len({mark_words(mark)[1] for mark in ("right", "partly", "wrong", "failed")}) == 4

    assert filtered(qtbot, screen, "Where they disagree") == [2, 3, 4, 8, 9, 10]
    assert filtered(qtbot, screen, "Only “Run 1” is right") == [2, 4, 8, 10]
    assert filtered(qtbot, screen, "Nobody is right") == [1, 5, 7, 11]
    assert filtered(qtbot, screen, "Errors") == [5]
    assert part(screen, "evaluation.answers.count").text() == "1 of 12"
    assert sorted(filtered(qtbot, screen, "The worst of “Run 1”")) == [3, 9]
    filtered(qtbot, screen, "All questions")
    field = part(screen, "evaluation.answers.search")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "number 11")
    qtbot.waitUntil(lambda: model.places == [11])


def test_a_question_in_full_shows_what_was_missed_and_opens_the_document_at_its_place(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    (project.documents_dir / "lamps.md").write_text("# Lamps\n\nlamp 1 is shade 1\n")
    trial = make([TUNED, RAG], 4, (1, 9))
    show(qtbot, screen, project, trial, "answers")
    screen.answers.open_question(1)
    right, wrong = screen.answers.detail.views
    assert "text-decoration:underline" in right.words.text() and "shade" in right.words.text()
    assert part(wrong, "evaluation.detail.missing").text() == "Not said: shade 1"
    # The first passage is of the document where the answer stands, and a click opens it there.
    made = part(wrong, "evaluation.detail.passage.1")
    assert made.toolTip().startswith("Found here") and Catalogue(project).count() == 0
    seen: list[str] = []

    def look(dialog: object) -> None:
        seen.append(part(dialog, "passage.file").text())  # type: ignore[arg-type]
        dialog.reject()  # type: ignore[attr-defined]

    qtbot.waitUntil(made.isVisible)
    in_dialog("passage", look)
    press(wrong, "evaluation.detail.passage.1")
    qtbot.waitUntil(lambda: seen == ["lamps.md"])


def test_slices_that_surely_differ_come_first(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    trial = make([TUNED, BOTH], 40, (1, 1))
    for at, question in enumerate(trial.questions):
        if "letters" in question.tags:  # half of them: here one arm fails
            trial.replies[0][at] = Reply(text="no", said="no", scores={"contains": 0.0})
    trial.measure()
    show(qtbot, screen, project, trial, "slices")
    qtbot.waitUntil(lambda: len(screen.slices.found) > 1)
    assert [one.differs for one in screen.slices.found][:2] == [True, False]
    assert str(screen.slices.found[0].label) == "letters"

    def plots() -> int:
        return sum(one.isVisible() for one in screen.slices.findChildren(IntervalPlot))

    qtbot.waitUntil(lambda: plots() == len(screen.slices.found))


def test_leaks_are_listed_with_what_was_trained(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    trial = make([TUNED, BOTH], 4)
    trial.leaked = [Question(question="Which city?", leak="same", leak_of="Which city?")]
    trial.questions[2] = msgspec.structs.replace(
        trial.questions[2], leak="meaning", leak_of="Lamp two's hue?"
    )
    show(qtbot, screen, project, trial, "leaks")
    model = screen.leaks.leaks
    shown = [[model.index(row, column).data() for column in (1, 2, 3)] for row in range(2)]
    assert shown == [
        ["Which city?", "Word for word", "Left out"],
        ["Lamp two's hue?", "In other words", "Asked"],
    ]
    assert screen.leaks.note.text().startswith("Left out: 1 question. ")


def test_earlier_ones_are_compared_and_deleted(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    first, second = make([TUNED], 20, (2,), trial_id="a"), make([TUNED, BOTH], 20, (1, 1), trial_id="b")
    first.created = second.created - 60
    trials_kept.save(project, first)
    show(qtbot, screen, project, second, "earlier")
    table = screen.earlier.table
    qtbot.waitUntil(lambda: table.trials.rowCount() == 2)
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    rows = screen.earlier.plot.rows()
    assert [row.mean for row in rows] == [1.0, 1.0, 0.5]
    assert not screen.earlier.open_button.isEnabled()
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.trials.index(1, 0)).center()
    )
    in_dialog("dialog", accept)
    press(screen, "evaluation.delete")
    qtbot.waitUntil(lambda: table.trials.rowCount() == 1)
    assert [one.id for one in trials_kept.list_trials(project)[0]] == ["b"]


def test_a_comparison_is_kept_as_a_check_with_its_trend_and_deleted_as_one(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    trial = make([TUNED, QUOTES], 20, (2, 4), trial_id="a")
    show(qtbot, screen, project, trial, "earlier")
    qtbot.waitUntil(lambda: screen.earlier.table.trials.rowCount() == 1)
    screen.earlier.table.selectRow(0)
    in_dialog("dialog", name_it)
    press(screen, "evaluation.watch")
    qtbot.waitUntil(lambda: screen.checks.check is not None)
    assert screen.view.current() == "checks"
    check = watch.load(project)[0]
    assert check.name == "Lamps" and check.first == "a"
    assert part(screen, "evaluation.check.name").text() == "Lamps"
    again = make([TUNED, QUOTES], 20, (1, 4), trial_id="b")
    again.watch, again.created = check.id, trial.created + 3600
    trials_kept.save(project, again)
    screen.context.announce(trials=True)
    qtbot.waitUntil(lambda: screen.checks.table.trials.rowCount() == 2)
    headers, rows = screen.checks.plot.table()
    assert headers[1:] == ["Run 1", "Quotes from documents"]
    assert [row[1:] for row in rows] == [["50", "25"], ["100", "25"]]
    assert screen.checks.again.isEnabled()
    in_dialog("dialog", accept)
    press(screen, "evaluation.check.delete")
    qtbot.waitUntil(lambda: screen.checks.check is None)
    assert watch.load(project) == [] and len(trials_kept.list_trials(project)[0]) == 2


def test_votes_are_given_in_the_chat_side_by_side(
    qtbot: QtBot, screen: EvaluationScreen, project: Project, window: MainWindow
) -> None:
    show(qtbot, screen, project, make(FOUR, 12))
    press(screen, "evaluation.vote")
    qtbot.waitUntil(lambda: window.here == "chat")
    kept = Comparisons(project).summaries()
    assert len(kept) == 1 and kept[0].rounds == 12 and kept[0].blind and len(kept[0].arms) == 4
    # A vote comes into the trial, as a figure of its own.
    store = Comparisons(project)
    comparison = store.load(kept[0].id)
    first = comparison.rounds[0]
    store.vote(comparison, first, comparison.vote_on(first, "best", 3))
    window.context.announce(chats=True)
    window.context.go("evaluation")
    figures = screen.result.table.figures
    qtbot.waitUntil(lambda: "Preferred by you" in [line.label for line in figures.lines])
    line = next(line for line in figures.lines if line.label == "Preferred by you")
    assert line.best == {3}


def test_thousands_of_questions_and_eight_arms_are_one_model(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    arms = [msgspec.structs.replace(arm, name=f"{arm.name} {at}") for at in range(2) for arm in FOUR]
    small = make(arms, 12)
    questions = small.questions * 500
    trial = msgspec.structs.replace(small, questions=questions, replies=[one * 500 for one in small.replies])
    show(qtbot, screen, project, small, "answers")
    room = screen.answers

    room.show_trial(trial)
    model = room.table.answers
    assert model.rowCount() == 6000 and model.columnCount() == 9
    # One model, no widget for a row; what changed is told in one span.
    assert not room.table.findChildren(QComboBox)
    with qtbot.waitSignal(model.dataChanged) as told:
        room.renew({5, 4000})
    assert (told.args[0].row(), told.args[1].row()) == (5, 4000)
    room.open_question(5999)
    assert room.detail.place == 5999 and len(room.detail.views) == 8
