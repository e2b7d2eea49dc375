"""Side by side as a person uses it: real keys and clicks, the real jobs, the real quoter and starter model, and
addresses on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.chat.comparisons import Comparisons
from core.chat.conversation import Answer, Arm, Citation, Passage
from core.chat.side_by_side import Comparison, Reply, Round
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from core.evaluation.retrieval import golden
from core.project import Project
from core.settings import Address
from core.text import literal, text
from desktop.chat.screen import ChatScreen
from desktop.chat.side_by_side import held_out
from desktop.chat.side_by_side.batch_dialog import BatchDialog
from desktop.chat.side_by_side.page import SideBySidePage
from desktop.context import Context, Message
from desktop.widgets import dialogs
from tests.desktop.doing import click, in_dialog, part, press
from tests.openai_server import Bad, Request, Said, serve

LONG = 120_000
"""Milliseconds a child may take to start and to load a model on a busy machine."""
HANDBOOK = "# Leave\n\nEveryone at the mill has twenty-seven days of paid leave a year.\n\nThe mill closes in August.\n"
PASSAGE = Passage(number=1, chunk="a", file="handbook.md", text="Everyone has 27 days of leave. Ask early.")
ARMS = [
    Arm(engine="torch", model="starter", documents=False, name="Mild one"),
    Arm(engine="torch", model="starter", documents=True, name="Sharp one"),
]


@pytest.fixture
def screen(qtbot: QtBot, context: Context) -> Iterator[ChatScreen]:
    made = ChatScreen(context)
    made.resize(1060, 720)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()


@pytest.fixture
def page(screen: ChatScreen) -> SideBySidePage:
    press(screen, "chat.side_by_side")
    return part(screen, "side_by_side")  # type: ignore[no-any-return]


def said(words: str, *, cites: bool = False) -> Reply:
    citations = [Citation(number=1, chunk="a", file="handbook.md", quote="Everyone", start=0, end=8)]
    return Reply(
        answer=Answer(
            text=words + (" [1]" if cites else ""), passages=[PASSAGE] if cites else [],
            citations=citations if cites else [], notes=[text("A note of its own.")] if cites else [],
            seconds=2.5, first_token_seconds=0.5, tokens_per_second=11.5,
        )
    )  # fmt: skip


def kept(project: Project, *, rounds: int = 1, blind: bool = True, arms: list[Arm] = ARMS) -> Comparison:
    """A comparison on disk whose questions are all answered."""
    store = Comparisons(project)
    made = store.begin("Mild or sharp", arms, blind=blind)
    for number in range(rounds):
        one = made.next_round(f"Question {number + 1}?")
        store.ask(made, [one])
        for arm in range(len(arms)):
            store.reply(made, one, arm, said(f"Answer of {arm} to {number + 1}.", cites=arm == 1))
    return made


def words_on(owner: QWidget) -> str:
    """All that can be read on a widget, tips and names for screen readers too."""
    QApplication.processEvents()  # what was put into a layout is shown with the next turn of the loop
    found = [owner, *owner.findChildren(QWidget)]
    shown = [one for one in found if one.isVisible()]
    labels = [one.text() for one in shown if isinstance(one, QLabel)]
    return "\n".join([*labels, *(one.toolTip() + one.accessibleName() for one in shown)])


def quiet(qtbot: QtBot, page: SideBySidePage) -> None:
    """Wait until nothing is asked any more."""
    qtbot.waitUntil(lambda: page.view.asking is not None and not page.view.asking.busy, timeout=LONG)


def shown(page: SideBySidePage) -> Round:
    assert page.view.round is not None
    return page.view.round


def columns(page: SideBySidePage) -> list[str]:
    """What the columns say, by place."""
    return [column.markdown.source for column in page.view.answers.columns.items]


def ask(page: SideBySidePage, question: str) -> None:
    QTest.keyClicks(page.view.field, question)
    QTest.keyClick(page.view.field, Qt.Key.Key_Return)


def addresses(context: Context, *urls: str) -> list[Arm]:
    """Arms at these addresses."""
    context.settings.addresses = [
        Address(name=f"Place {n}", url=url, model="teacher") for n, url in enumerate(urls)
    ]
    context.settings.save()
    context.announce(settings=True)
    return [
        Arm(engine="address", model=one.id, documents=False, name=one.name)
        for one in context.settings.addresses
    ]


def key(qtbot: QtBot, page: SideBySidePage, pressed: str) -> None:
    """Press a key where the answers are, and wait until its button has been clicked."""
    page.window().activateWindow()
    # A button just made has no key before it is shown, and none has one in a window behind others.
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())
    before = shown(page).id, shown(page).vote
    QTest.keyClicks(page.view.answers.columns.items[0].area, pressed)
    qtbot.waitUntil(lambda: (shown(page).id, shown(page).vote) != before)


# -- all of it, with what answers here -------------------------------------------------------------------------


def test_a_blind_round_from_the_first_click_to_the_vote(
    qtbot: QtBot, screen: ChatScreen, context: Context, project: Project
) -> None:
    (project.documents_dir / "handbook.md").write_text(HANDBOOK, encoding="utf-8")
    index = context.jobs.submit("index", {"project": str(project.folder)})
    with qtbot.waitSignal(index.finished, timeout=LONG):
        pass
    context.announce(documents=True)
    press(screen, "chat.side_by_side")
    page: SideBySidePage = part(screen, "side_by_side")
    assert [arm.name for arm in page.setup.arms] == ["Quotes from documents", "Ustad Starter"]
    press(page, "side_by_side.begin")
    early: list[str] = []
    assert page.view.asking is not None
    page.view.asking.wrote.connect(lambda *_: early.extend(columns(page)))
    ask(page, "How many days of paid leave do I have?")
    quiet(qtbot, page)
    # Nothing of it was shown while it was written: who is quick would have told.
    assert early and not any(early)
    one = shown(page)
    assert sorted(one.replies) == [0, 1] and one.can_be_judged
    quoting = one.order.index(0)
    assert "twenty-seven days" in columns(page)[quoting] and "[1]" not in columns(page)[quoting]
    said_now = words_on(page.view.answers.columns)
    assert "Quotes" not in said_now and "Starter" not in said_now and "tokens/s" not in said_now
    assert "No language model" not in said_now
    assert "Hidden until you vote" in words_on(page.view.answers)
    key(qtbot, page, str(quoting + 1))
    assert one.vote is not None and (one.vote.best, one.vote.blind) == (0, True)
    said_now = words_on(page.view.answers.columns)
    assert "Quotes from documents" in said_now and "Ustad Starter" in said_now and "tokens/s" in said_now
    assert "[1]" in columns(page)[quoting] and "No language model" in said_now
    assert part(page, f"side_by_side.won.{quoting + 1}").text() == "best"

    # Another program start: all of it is there, and the vote can be changed.
    again = SideBySidePage(context)
    qtbot.addWidget(again)
    from desktop.widgets.screen import EVERYTHING

    again.refresh(EVERYTHING)
    again.open_comparison(page.view.asking.comparison.id)
    assert columns(again) == columns(page)
    again.view.answers.vote("tie")
    [summary] = Comparisons(project).summaries()
    vote = Comparisons(project).load(summary.id).rounds[0].vote
    assert vote is not None and (vote.kind, vote.blind) == ("tie", False)


# -- who answers, in which order -------------------------------------------------------------------------------


def test_places_are_asked_at_once_and_each_goes_on_from_its_own_words(
    qtbot: QtBot, page: SideBySidePage, context: Context
) -> None:
    both = threading.Barrier(2, timeout=60)

    def answer(name: str, request: Request) -> Said:
        turns = request["messages"]
        if len(turns) == 1:
            both.wait()  # it breaks, and the arm fails, unless the other is asked at the same time
        return f"{name} heard {len(turns)} turns, {turns[-2]['content'] if len(turns) > 1 else 'nothing before'}."

    with serve(lambda r: answer("North", r)) as north, serve(lambda r: answer("South", r)) as south:
        arms = addresses(context, north.url, south.url)
        page.begin("North or south", arms, False, True, {})
        ask(page, "Where is it warm?")
        quiet(qtbot, page)
        assert columns(page) == [f"{name} heard 1 turns, nothing before." for name in ("North", "South")]
        # A key is a vote now.
        assert page.window().focusWidget() is page.view.answers.columns.items[0].area
        told = QAccessible.queryAccessibleInterface(page.view.answers.columns.items[0].area)
        assert told is not None and told.role() == QAccessible.Role.Grouping
        click(part(page, "side_by_side.follow"))
        page.view.field.setFocus()
        ask(page, "And where is it cold?")
        quiet(qtbot, page)
        assert columns(page) == [
            f"{name} heard 3 turns, {name} heard 1 turns, nothing before.." for name in ("North", "South")
        ]
        assert shown(page).follows == page.view.comparison.rounds[0].id  # type: ignore[union-attr]
        assert [request["temperature"] for request in north.requests] == [0.0, 0.0]


def test_a_failing_arm_spoils_nothing_and_is_asked_again(
    qtbot: QtBot, page: SideBySidePage, context: Context
) -> None:
    broken = threading.Event()
    broken.set()
    with (
        serve("From the north.") as north,
        serve("From the south.") as south,
        serve(lambda _: Bad(500, "out of order") if broken.is_set() else "From the east.") as east,
    ):
        page.begin("Three places", addresses(context, north.url, south.url, east.url), True, True, {})
        ask(page, "Where from?")
        quiet(qtbot, page)
        one = shown(page)
        assert one.whole == [0, 1] and one.replies[2].error is not None
        place = one.order.index(2)
        column = page.view.answers.columns.items[place]
        assert "Why is said once you have voted" in words_on(column)  # an error may name who it is
        assert not part(page, f"side_by_side.best.{place + 1}").isEnabled()
        key(qtbot, page, str(one.order.index(1) + 1))
        assert one.vote is not None and (one.vote.best, one.vote.among) == (1, [0, 1])
        assert "500" in words_on(column)
        broken.clear()
        press(page, f"side_by_side.again.{place + 1}")
        quiet(qtbot, page)
        assert columns(page)[place] == "From the east."
        assert one.vote.best == 1 and one.whole == [0, 1, 2]
        assert len(north.requests) == len(south.requests) == 1


def test_several_questions_stopped_in_the_middle_and_gone_on_with(
    qtbot: QtBot, page: SideBySidePage, context: Context, project: Project
) -> None:
    golden.save(project, [golden.Golden(f"Question {n}?", quote=f"Answer {n}.") for n in range(1, 9)])
    held = threading.Event()

    def answer(request: Request) -> Said:
        if request["messages"][-1]["content"].startswith("Question 5"):
            held.wait(60)
        return "Said."

    with serve(answer) as north:
        arms = addresses(context, north.url, north.url)
        page.begin("Twice the same place", arms, True, False, {})
        in_dialog("side_by_side.batch.dialog", _take_four)
        press(page, "side_by_side.several")
        qtbot.waitUntil(lambda: page.view.asking is not None and page.view.asking.done == 4, timeout=LONG)
        assert page.view.comparison is not None
        rounds = page.view.comparison.rounds
        assert [one.question for one in rounds] == [f"Question {n}?" for n in (1, 3, 5, 7)]
        assert [one.expected for one in rounds] == [f"Answer {n}." for n in (1, 3, 5, 7)]
        # Those that are whole can be voted on while the rest is asked.
        page.view.open_round(rounds[0].id)
        page.view.answers.vote("bad")
        assert rounds[0].vote is not None and rounds[0].vote.kind == "bad"
        qtbot.waitUntil(lambda: len(north.requests) == 5, timeout=LONG)
        press(page, "side_by_side.stop")
        held.set()
        quiet(qtbot, page)
        assert [len(one.whole) for one in rounds] == [2, 2, 0, 0]

        again = Comparisons(project).load(page.view.comparison.id)
        assert [len(one.whole) for one in again.rounds] == [2, 2, 0, 0] and len(again.rounds) == 4
        press(page, "side_by_side.back")
        page.open_comparison(again.id)
        press(page, "side_by_side.part.questions")
        press(page, "side_by_side.rounds.missing")
        quiet(qtbot, page)
        again = Comparisons(project).load(again.id)
        assert [len(one.whole) for one in again.rounds] == [2, 2, 2, 2]
        assert [one.vote is not None for one in again.rounds] == [True, False, False, False]


def _take_four(dialog: BatchDialog) -> None:
    assert "Golden questions (8)" in part(dialog, "side_by_side.batch.source").currentText()
    part(dialog, "side_by_side.batch.count").setValue(4)
    click(part(dialog, "dialog.accept"))


def test_an_arm_that_always_fails_is_given_up(qtbot: QtBot, page: SideBySidePage, context: Context) -> None:
    messages: list[Message] = []
    context.messaged.connect(messages.append)
    with serve("Fine.") as north, serve(Bad(500, "out of order")) as south:
        page.begin("Half broken", addresses(context, north.url, south.url), True, True, {})
        page.view.ask_all([held_out.HeldOut(f"Question {n}?", "", "") for n in range(6)])
        quiet(qtbot, page)
        assert page.view.comparison is not None
        rounds = page.view.comparison.rounds
        assert sum(0 in one.whole for one in rounds) == 6
        assert sum(1 in one.replies for one in rounds) == 3
        assert len({str(request["messages"]) for request in south.requests}) == 3
    assert ["Place 1" in str(message.text) for message in messages] == [True]


# -- what is shown -----------------------------------------------------------------------------------------------


def test_nothing_that_is_shown_or_can_be_copied_names_an_arm_before_the_vote(
    page: SideBySidePage, project: Project
) -> None:
    made = kept(project)
    page.open_comparison(made.id)
    words = words_on(page.view.answers.columns)
    assert "Answer A" in words and "Answer B" in words
    assert not [told for told in ("Mild", "Sharp", "11.5", "note of its own", "[1]") if told in words]
    assert all("[1]" not in column for column in columns(page))
    press(page, "side_by_side.tie")
    words = words_on(page.view.answers.columns)
    assert all(told in words for told in ("Mild one", "Sharp one", "11.5", "note of its own"))
    assert sum("[1]" in column for column in columns(page)) == 1
    # Names were never hidden here.
    page.open_comparison(kept(project, blind=False).id)
    assert "Mild one" in words_on(page.view.answers.columns)


def test_keys_vote_and_typing_does_not(qtbot: QtBot, page: SideBySidePage, project: Project) -> None:
    made = kept(project, rounds=3)
    page.open_comparison(made.id)
    ask_field, columns_now = page.view.field, page.view.answers.columns
    QTest.keyClicks(ask_field, "12b0")
    assert ask_field.text() == "12b0" and shown(page).vote is None
    columns_now.focus()
    note = part(page, "side_by_side.note")
    QTest.keyClicks(note, "clear, 2 times")
    columns_now.focus()
    key(qtbot, page, "1")
    first = shown(page)
    assert first.vote is not None
    assert (first.vote.best, first.vote.note) == (first.order[0], "clear, 2 times")
    key(qtbot, page, "2")
    assert first.vote.best == first.order[1]
    press(page, "side_by_side.back_vote")
    assert first.vote is None
    key(qtbot, page, "n")
    assert shown(page) is not first and note.text() == ""
    key(qtbot, page, "0")
    key(qtbot, page, "n")
    key(qtbot, page, "b")
    again = Comparisons(project).load(made.id)
    assert sorted(one.vote.kind for one in again.rounds if one.vote) == ["bad", "tie"]


def test_the_tally_and_the_list_follow_the_votes(
    page: SideBySidePage, project: Project, context: Context, tmp_path: Path
) -> None:
    made = kept(project, rounds=7)
    page.open_comparison(made.id)
    press(page, "side_by_side.part.tally")
    assert part(page, "side_by_side.verdict").text() == "No votes yet."
    assert page.view.comparison is not None
    for one in page.view.comparison.rounds[:6]:
        page.view.open_round(one.id)
        page.view.answers.vote("best", one.order.index(1))
    press(page, "side_by_side.part.tally")
    assert part(page, "side_by_side.verdict").text() == "“Sharp one” is better than all others."
    arms = part(page, "side_by_side.arms")
    assert [arms.topLevelItem(row).text(1) for row in range(2)] == ["0", "6"]
    pairs = part(page, "side_by_side.pairs")
    assert pairs.topLevelItem(0).text(6) == "the second is better"
    dialogs.answer_next(tmp_path / "votes.csv")
    press(page, "side_by_side.export")
    assert (tmp_path / "votes.csv").read_text(encoding="utf-8-sig").count("Sharp one") >= 6
    press(page, "side_by_side.part.questions")
    table = part(page, "side_by_side.rounds")
    assert [table.topLevelItem(row).text(2) for row in range(7)] == [*["voted"] * 6, "wait for a vote"]
    table.setCurrentItem(table.topLevelItem(6))
    press(page, "side_by_side.rounds.open")
    assert shown(page).question == "Question 7?"
    press(page, "side_by_side.back")
    listed = part(page, "side_by_side.list")
    assert listed.topLevelItem(0).text(1) == "6 of 7"


def test_renamed_removed_deleted(
    page: SideBySidePage, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = kept(project, rounds=2)
    page.show_all()
    monkeypatch.setattr(dialogs, "ask_text", lambda *_, **__: "Another name")
    monkeypatch.setattr(dialogs, "confirm", lambda *_, **__: True)
    press(page, "side_by_side.rename")
    assert Comparisons(project).load(made.id).name == "Another name"
    press(page, "side_by_side.open")
    press(page, "side_by_side.part.questions")
    table = part(page, "side_by_side.rounds")
    table.setCurrentItem(table.topLevelItem(0))
    press(page, "side_by_side.rounds.remove")
    assert [one.question for one in Comparisons(project).load(made.id).rounds] == ["Question 2?"]
    press(page, "side_by_side.back")
    press(page, "side_by_side.delete")
    assert Comparisons(project).summaries() == []
    assert part(page, "side_by_side.list").topLevelItemCount() == 0


def test_four_columns_fit_and_scroll_together(
    qtbot: QtBot, screen: ChatScreen, page: SideBySidePage, project: Project
) -> None:
    arms = [Arm(engine="torch", model=f"m{n}", documents=False, name=f"Model {n}") for n in range(4)]
    made = kept(project, blind=False, arms=arms)
    for arm, length in enumerate((60, 90, 120, 30)):
        words = "\n\n".join(f"Paragraph {n} of this answer." for n in range(length))
        Comparisons(project).reply(made, made.rounds[0], arm, said(words))
    page.open_comparison(made.id)
    assert screen.minimumSizeHint().width() <= 1060
    shown_columns = page.view.answers.columns.items
    assert len({column.width() for column in shown_columns}) <= 2  # a pixel left over goes to one of them
    bars = [column.area.verticalScrollBar() for column in shown_columns]
    qtbot.waitUntil(lambda: all(bar.maximum() > 0 for bar in bars))
    bars[0].setValue(bars[0].maximum() // 2)
    assert [bar.value() for bar in bars[1:]] == [0, 0, 0]
    click(part(page, "side_by_side.together"))
    bars[0].setValue(bars[0].maximum())
    assert [bar.value() for bar in bars] == [bar.maximum() for bar in bars]


def test_the_two_pages_of_the_screen(screen: ChatScreen, context: Context, project: Project) -> None:
    made = kept(project)
    screen.go(comparison=made.id)
    page: SideBySidePage = part(screen, "side_by_side")
    assert page.isVisible() and shown(page).question == "Question 1?"
    assert not part(screen, "chat.composer").isVisible()
    press(screen, "chat.side_by_side")
    assert not page.isVisible() and part(screen, "chat.composer").isVisible()
    screen.go(comparison=made.id)
    context.close_project()
    assert not page.isVisible()


# -- who can be compared ---------------------------------------------------------------------------------------


def test_a_comparison_is_put_together(page: SideBySidePage, context: Context, project: Project) -> None:
    # With a model alone there is nothing to compare, and that is no fault of the person's.
    assert "only one way" in part(page, "side_by_side.trouble").text()
    assert not part(page, "side_by_side.begin").isEnabled()
    addresses(context, "http://127.0.0.1:9/v1", "http://127.0.0.1:10/v1")
    press(page, "side_by_side.add")
    press(page, "side_by_side.add")
    QApplication.processEvents()
    assert len({(arm.engine, arm.model) for arm in page.setup.arms}) == 3
    assert part(page, "side_by_side.begin").isEnabled()
    assert "at once" in part(page, "side_by_side.pace").text()
    click(part(page, "side_by_side.at_once"))
    assert "one after another" in part(page, "side_by_side.pace").text()
    box = part(page, "side_by_side.answerer.2")
    box.setCurrentIndex(part(page, "side_by_side.answerer.1").currentIndex())
    assert "twice" in part(page, "side_by_side.trouble").text()
    press(page, "side_by_side.remove.2")
    name = part(page, "side_by_side.name")
    name.selectAll()
    QTest.keyClicks(name, "My own name")
    press(page, "side_by_side.begin")
    [summary] = Comparisons(project).summaries()
    assert (summary.name, len(summary.arms), summary.blind) == ("My own name", 2, True)


def test_held_out_questions_are_those_of_test_rows_and_golden_ones(project: Project) -> None:
    path = catalog.create(project, "Rows")
    with Dataset(path) as dataset:
        rows = [
            NewRow({"prompt": f"Asked {n}?", "completion": f"Yes, {n}."}, split="test" if n % 2 else "train")
            for n in range(20)
        ]
        dataset.append(rows, literal("Rows"))
    golden.save(project, [golden.Golden("Golden?", quote="Yes.")])
    rows_of, golden_ones = held_out.sources(project)
    assert (rows_of.name, rows_of.count, golden_ones.count) == ("Rows", 10, 1)
    taken = held_out.take(project, rows_of, 5)
    assert [one.question for one in taken] == [f"Asked {n}?" for n in (1, 5, 9, 13, 17)]
    assert taken[0] == held_out.HeldOut("Asked 1?", "Yes, 1.", "Rows")
    left = held_out.take(project, rows_of, 100, {one.question for one in taken})
    assert [one.question for one in left] == [f"Asked {n}?" for n in (3, 7, 11, 15, 19)]
    assert held_out.take(project, golden_ones, 5) == [held_out.HeldOut("Golden?", "Yes.", "")]
    golden.file_of(project).write_bytes(b"{")
    assert held_out.sources(project) == [rows_of]
