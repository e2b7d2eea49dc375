"""A conversation of thousands of messages: few widgets, every message within reach, and what is read stays in place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.chat.conversation import Answer, Message, Question
from desktop.chat.heights import Heights
from desktop.chat.question_view import QuestionView
from desktop.chat.text_view import TextView
from desktop.chat.transcript import MOST, Transcript

MANY = 2000


def conversation() -> list[Message]:
    return [
        Question(text=f"Question {number}")
        if number % 2 == 0
        else Answer(text=f"Answer {number}\n\n" + "word " * (number * 37 % 400))
        for number in range(MANY)
    ]


@pytest.fixture
def transcript(qtbot: QtBot, themed: QApplication) -> Iterator[Transcript]:
    made = Transcript()
    made.resize(640, 480)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


def test_few_have_widgets_and_all_are_within_reach(qtbot: QtBot, transcript: Transcript) -> None:
    messages = conversation()
    transcript.show_messages(messages)
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum() > 50_000
    assert transcript.views[-1].message is messages[-1]
    for place in range(0, bar.maximum(), bar.maximum() // 9):
        bar.setValue(place)
        qtbot.waitUntil(lambda: not transcript._more.isActive())
        assert len(transcript.views) <= MOST
        area = transcript.viewport().rect()
        seen = [
            view
            for view in transcript.views
            if area.intersects(view.rect().translated(view.mapTo(transcript.viewport(), QPoint(0, 0))))
        ]
        assert sum(view.height() for view in seen) >= area.height() - 14 * len(seen) - 8
    bar.setValue(0)
    first = transcript.views[0]
    assert isinstance(first, QuestionView) and first.message.text == "Question 0"


def test_what_is_read_stays_while_heights_above_become_known(qtbot: QtBot, transcript: Transcript) -> None:
    messages = conversation()
    transcript.show_messages(messages)
    assert transcript.reveal(messages[1001].id)
    view = next(view for view in transcript.views if view.message is messages[1001])
    qtbot.waitUntil(lambda: not transcript._more.isActive())
    assert view.mapTo(transcript.viewport(), QPoint(0, 0)).y() == 14
    place = view.mapTo(transcript.viewport(), QPoint(0, 0))
    transcript.verticalScrollBar().setValue(transcript.verticalScrollBar().value() - 200)
    qtbot.waitUntil(lambda: not transcript._more.isActive())
    assert view.mapTo(transcript.viewport(), QPoint(0, 0)) == place + QPoint(0, 200)
    assert not transcript.reveal("no such message")


def test_selected_words_are_kept_however_far_away(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.show_messages(conversation())
    last = transcript.views[-1]
    part = last.findChild(TextView)
    assert isinstance(part, TextView)
    cursor = part.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    part.setTextCursor(cursor)
    transcript.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not transcript._more.isActive())
    assert transcript.views[-1] is last and part.textCursor().hasSelection()


def test_the_end_is_followed_only_from_the_end(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.show_messages(conversation())
    bar = transcript.verticalScrollBar()
    view = transcript.begin()
    for _ in range(30):
        view.add("More and more.\n\n")
    with qtbot.waitSignal(bar.rangeChanged):
        view.markdown.flush()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    bar.setValue(bar.maximum() - 400)
    place = bar.value()
    for _ in range(30):
        view.add("And yet more.\n\n")
    with qtbot.waitSignal(bar.rangeChanged):
        view.markdown.flush()
    assert bar.value() == place < bar.maximum() - 400


def test_heights() -> None:
    heights = Heights(10)
    assert (heights.end, list(heights.between(0, 100)), heights.at(5)) == (0, [], 0)
    heights.reset([20, 30, 40], top=5)
    assert [heights.begin(index) for index in range(4)] == [5, 35, 75, 125]
    assert heights.end == 115
    assert list(heights.between(36, 80)) == [1, 2]
    assert heights.change(0, 25) and not heights.change(0, 25)
    assert (heights.at(-50), heights.at(39), heights.at(40), heights.at(9999)) == (0, 0, 1, 2)
    heights.append(1)
    heights.pop()
    assert (len(heights), heights[0]) == (3, 25)
