"""Conversations outlive crashes: what was said is on disk when it was said, and a damaged line costs only itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.chat.conversation import Answer, Arm, Citation, Conversation, Passage, Question
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
        history.add(talk, Question(text=f"Question {number}"))
        # A file system's clock may tick more slowly than we write.
        os.utime(history.folder / f"{talk.id}.jsonl", (number, number))
    history.rename(talks[0].id, "  Leave \n and holidays ")
    assert history.summaries()[0].title == "Leave and holidays"
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


def test_a_message_asked_again_is_dropped(history: History) -> None:
    talk = history.begin()
    history.add(talk, Question(text="Why?"))
    history.add(talk, ANSWER)
    history.drop(talk, ANSWER)
    assert talk.messages == history.load(talk.id).messages
    assert len(talk.messages) == 1


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
