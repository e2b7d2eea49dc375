"""Conversations outlive crashes: what was said is on disk when it was said, and a damaged line costs only itself."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.chat.conversation import (
    Answer,
    Arm,
    Attachment,
    Citation,
    Conversation,
    Feedback,
    Passage,
    Question,
    Setup,
)
from core.chat.history import History
from core.errors import UserError
from core.text import text

ANSWER = Answer(
    text="27 days [1].",
    arm=Arm(engine="quotes", name="Quotes"),
    citations=[Citation(number=1, chunk="c1", file="a.md", page=2, quote="27 days", start=0, end=7)],
    passages=[Passage(number=1, chunk="c1", file="a.md", page=2, text="27 days of leave", score=0.8)],
    backed=True,
    seconds=1.5,
    notes=[text("%n passage(s) left out", n=2)],
)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "chats")


def test_what_was_said_comes_back(history: History) -> None:
    talk = history.begin()
    history.add(talk, Question(text="How many days of leave?"))
    history.add(talk, ANSWER)
    again = history.load(talk.id)
    assert again.messages == talk.messages
    assert again.messages[1] == ANSWER
    assert again.title == "How many days of leave?"
    assert again.damaged == 0


def test_list_rename_delete(history: History) -> None:
    talks = [history.begin() for _ in range(3)]
    for number, talk in enumerate(talks):
        history.add(talk, Question(text=f"Question {number}", time=float(number)))
    history.rename(talks[0].id, "  Leave \n and holidays ")
    # What is only renamed stays where it is.
    titles = [summary.title for summary in history.summaries()]
    assert titles == ["Question 2", "Question 1", "Leave and holidays"]
    history.delete(talks[1].id)
    history.delete(talks[1].id)
    assert {summary.id for summary in history.summaries()} == {talks[0].id, talks[2].id}
    with pytest.raises(UserError, match="title"):
        history.rename(talks[0].id, " ")


def test_the_title_is_found_in_a_long_file(history: History) -> None:
    talk = history.begin()
    history.add(talk, Question(text="First words"))
    for _ in range(40):
        history.add(talk, Answer(text="long " * 800))
    assert history.summaries()[0].title == "First words"


def test_a_damaged_line_costs_only_itself(history: History) -> None:
    talk = history.begin()
    history.add(talk, Question(text="One"))
    history.add(talk, Answer(text="First"))
    history.add(talk, Question(text="Two"))
    file = history.file(talk.id)
    lines = file.read_bytes().splitlines(keepends=True)
    lines[2] = b'{"line":"message","message":{"role":"assistant","te\xff\xfe\n'
    file.write_bytes(b"".join(lines))
    again = history.load(talk.id)
    assert [m.text for m in again.messages] == ["One", "Two"]
    assert again.damaged == 1
    history.add(again, Answer(text="Second"))
    assert [m.text for m in history.load(talk.id).messages] == ["One", "Two", "Second"]


def test_an_answer_that_broke_off_is_kept_and_said(history: History) -> None:
    talk = history.begin()
    history.add(talk, Question(text="Tell me a long story"))
    began = Answer(text="", arm=Arm(engine="torch", model="m", name="Starter"))
    history.add_part(talk, "Once upon ", began, first=True)
    history.add_part(talk, "a time", began, first=False)
    kept = history.load(talk.id).messages[-1]
    assert isinstance(kept, Answer)
    assert (kept.text, kept.stopped, kept.arm.name) == ("Once upon a time", True, "Starter")
    assert "broke off" in str(kept.notes[0])
    history.add(talk, Answer(id=began.id, text="Once upon a time it ended."))
    whole = history.load(talk.id).messages[-1]
    assert (whole.text, len(history.load(talk.id).messages)) == ("Once upon a time it ended.", 2)


def test_files_that_know_no_versions_are_read(history: History) -> None:
    """A line of its own took an answer back there, and each message followed the one before it."""
    talk = history.begin()
    history.add(talk, Question(text="Why?", id="q"))
    lines = [
        b'{"line":"message","message":{"role":"assistant","text":"Because.","id":"a"}}',
        b'{"line":"dropped","id":"a"}',
        b'{"line":"message","message":{"role":"assistant","text":"Therefore.","id":"b"}}',
        b'{"line":"message","message":{"role":"user","text":"Why so?","id":"q2"}}',
    ]
    with history.file(talk.id).open("ab") as file:
        file.write(b"\n".join(lines) + b"\n")
    again = history.load(talk.id)
    assert [m.text for m in again.messages] == ["Why?", "Therefore.", "Why so?"]
    assert again.damaged == 0


def texts(talk: Conversation) -> list[str]:
    return [message.text for message in talk.messages]


def branched(history: History) -> Conversation:
    """Two questions with their answers; the first answer and then the first question also in a second version."""
    talk = history.begin()
    for message in (
        Question(text="One", id="q1"),
        Answer(text="First", id="a1"),
        Question(text="Two", id="q2"),
    ):
        history.add(talk, message)
    history.add(talk, Answer(text="Second", id="a2"))
    history.add(talk, Answer(text="First, again", id="a1b"), after="q1")
    return talk


def test_versions_stand_beside_each_other_and_nothing_is_lost(history: History) -> None:
    talk = branched(history)
    assert texts(talk) == ["One", "First, again"]
    assert talk.tree.versions("a1b") == ["a1", "a1b"]
    history.choose(talk, "a1")
    assert texts(talk) == ["One", "First", "Two", "Second"]
    history.add(talk, Question(text="Another", id="q1b"), after="")
    history.add(talk, Answer(text="To another", id="a3"), after="q1b")
    assert texts(talk) == ["Another", "To another"]
    assert talk.tree.versions("q1b") == ["q1", "q1b"]
    history.choose(talk, "q1")
    again = history.load(talk.id)
    assert texts(again) == texts(talk) == ["One", "First", "Two", "Second"]
    assert again.tree.versions("q1") == ["q1", "q1b"]
    assert len(again.tree) == 7


def test_what_is_deleted_comes_back_and_what_followed_stays(history: History) -> None:
    talk = branched(history)
    history.choose(talk, "a1")
    gone = talk.exchange("q1")
    assert gone == ["q1", "a1", "a1b"]
    history.hide(talk, gone)
    assert texts(talk) == texts(history.load(talk.id)) == ["Two", "Second"]
    history.add(talk, Question(text="Three"))
    history.hide(talk, gone, back=True)
    assert texts(talk) == texts(history.load(talk.id)) == ["One", "First", "Two", "Second", "Three"]
    history.hide(talk, talk.tree.below("a1"))
    assert texts(talk) == texts(history.load(talk.id)) == ["One", "First, again"]


def test_an_answer_that_is_gone_on_with_takes_its_own_place(history: History) -> None:
    talk = branched(history)
    history.choose(talk, "a1")
    history.add_part(talk, " and more", Answer(text="", id="a1"), first=True, after="q1")
    again = history.load(talk.id)
    assert texts(again) == ["One", "First and more", "Two", "Second"]
    history.add(talk, Answer(text="First and more.", id="a1"), after="q1")
    assert texts(history.load(talk.id)) == ["One", "First and more.", "Two", "Second"]


def test_pins_setup_and_feedback_are_kept(history: History) -> None:
    talk = history.begin()
    setup = Setup(
        system="Be brief.", sampling={"temperature": 0.7}, attached=[Attachment(name="a.pdf", id="x")]
    )
    history.arrange(talk, setup)
    assert not history.file(talk.id).exists()
    history.add(talk, Question(text="Why?"))
    history.add(talk, ANSWER)
    history.pin(talk.id, True)
    history.judge(talk, ANSWER.id, Feedback(verdict="down", correction="28 days."))
    again = history.load(talk.id)
    assert (again.setup, again.pinned) == (setup, True)
    assert again.feedback == {ANSWER.id: Feedback(verdict="down", correction="28 days.")}
    assert history.summaries()[0].pinned
    history.pin(talk.id, False)
    history.arrange(talk, Setup())
    again = history.load(talk.id)
    assert (again.setup, again.pinned, history.summaries()[0].pinned) == (Setup(), False, False)


def test_a_branch_is_a_conversation_of_its_own(history: History) -> None:
    talk = branched(history)
    history.choose(talk, "a1")
    history.judge(talk, "a1", Feedback(verdict="up"))
    made = history.branch(talk, "a1", "Aside")
    assert texts(made) == texts(history.load(made.id)) == ["One", "First"]
    assert [one.verdict for one in history.load(made.id).feedback.values()] == ["up"]
    history.add(made, Question(text="Elsewhere"))
    assert texts(history.load(talk.id)) == ["One", "First", "Two", "Second"]
    assert {summary.title for summary in history.summaries()} == {"One", "Aside"}


def test_a_deleted_conversation_comes_back_until_it_is_purged(history: History) -> None:
    talk = branched(history)
    history.delete(talk.id)
    assert history.summaries() == []
    with pytest.raises(UserError, match="deleted"):
        history.add(talk, Answer(text="Too late"))
    history.bring_back(talk.id)
    assert texts(history.load(talk.id)) == texts(talk)
    history.delete(talk.id)
    history.purge()
    assert list(history.folder.iterdir()) == []
    with pytest.raises(UserError):
        history.bring_back(talk.id)


def test_conversations_are_found_by_what_was_said(history: History) -> None:
    for number, words in enumerate(("Leave and holidays", "The crane", "Pumpen und Öl", "Plain")):
        talk = history.begin()
        history.add(talk, Question(text=words, time=float(number)))
        passage = Passage(number=1, chunk="c", file="a.md", text="never said")
        history.add(
            talk,
            Answer(text=f"On “{words}”: it is the\nÖLPUMPE {number}.", time=number + 0.5, passages=[passage]),
        )
    assert [one.title for one in history.listing.find("crane")] == ["The crane"]
    assert history.listing.find("ölpumpe")[0].title == "Plain"
    found = history.listing.find("ölpumpe crane")
    assert [one.title for one in found] == ["The crane"] and "ÖLPUMPE 1" in found[0].snippet
    assert history.listing.find("never") == []
    assert len(history.listing.find("  ")) == 4
    history.rename(found[0].id, "Lifting")
    assert [one.title for one in history.listing.find("lifting")] == ["Lifting"]


@pytest.mark.parametrize("name", ["", "../secret", "a/b", ".hidden", ".."])
def test_no_name_leads_out_of_the_folder(history: History, name: str) -> None:
    with pytest.raises(UserError):
        history.add(Conversation(id=name), Question(text="?"))


WRITER = """
import sys
from pathlib import Path
from core.chat.conversation import Answer, Conversation, Question
from core.chat.history import History
history, talk = History(Path(sys.argv[1])), Conversation(id="talk")
number = 0
while True:
    history.add(talk, Question(text=f"question {number} " + "x" * 3000))
    print(number, flush=True)
    began = Answer(text="")
    history.add_part(talk, "half", began, first=True)
    number += 1
"""


def test_killed_while_writing_nothing_said_as_saved_is_lost(history: History) -> None:
    """Five kills at moments the writer does not choose; every question it reported is there afterwards."""
    for round_number in range(1, 6):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(history.folder)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            saved = [writer.stdout.readline() for _ in range(10 + round_number)]
            writer.send_signal(signal.SIGKILL)
            saved += writer.stdout.readlines()
        talk = history.load("talk")
        questions = [m for m in talk.messages if isinstance(m, Question)]
        assert len(questions) >= len([line for line in saved if line.endswith("\n")])
        assert talk.damaged <= round_number  # at most the line each kill cut short
        history.add(talk, Question(text="still writable"))
        assert history.load("talk").messages[-1].text == "still writable"
        history.delete("talk")
