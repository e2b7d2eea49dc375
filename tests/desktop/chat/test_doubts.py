"""Sentences the passages do not say are underlined with dots; what was searched for stands above the answer."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.chat.conversation import Answer, Doubt, Passage
from core.text import text
from desktop import theme
from desktop.chat.markdown_view import MarkdownView
from desktop.chat.message_views import AnswerView
from desktop.chat.text_view import TextView

ANSWER = (
    "It is serviced **twice** [1]. It was built in 1642 [1].\n\n- *It costs 900 crowns* [1].\n- It is red."
)
PASSAGE = Passage(number=1, chunk="c", file="f.md", text="It is serviced twice.")


def doubt(words: str, **why: bool) -> Doubt:
    start = ANSWER.index(words)
    return Doubt(start=start, end=start + len(words), **why)


def dotted(view: MarkdownView) -> list[tuple[str, str]]:
    """(words, tooltip) of what is underlined with dots, in order."""
    found: list[tuple[str, str]] = []
    for part in view.findChildren(TextView):
        block = part.document().begin()
        while block.isValid():
            walk = block.begin()
            while not walk.atEnd():
                form = walk.fragment().charFormat()
                if form.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine:
                    found.append((walk.fragment().text(), form.toolTip()))
                walk += 1
            block = block.next()
    return found


def test_doubted_sentences_are_underlined_and_say_why(qtbot: QtBot, themed: QApplication) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    answer = Answer(
        text=ANSWER,
        passages=[PASSAGE],
        backed=True,
        searched="How often is it serviced?",
        doubts=[doubt("It was built in 1642", numbers=True), doubt("*It costs 900 crowns*")],
        notes=[text("Two.")],
    )
    view.show_answer(answer)
    marked = dotted(view.markdown)
    assert [words for words, _ in marked] == ["It was built in 1642", "It costs 900 crowns"]
    assert "a number" in marked[0][1] and marked[1][1] == "The passages do not seem to say this."
    notes, searched = view.findChild(QLabel, "chat.notes"), view.findChild(QLabel, "chat.searched")
    assert isinstance(notes, QLabel) and notes.property("kind") == "caution"
    assert isinstance(searched, QLabel) and searched.text() == "Searched for: How often is it serviced?"
    assert searched.isVisibleTo(view)
    assert view.source == ANSWER
    view.copy()
    assert QGuiApplication.clipboard().text() == ANSWER
    theme.apply(themed, "dark")  # drawn anew in the other colours, the marks stay
    assert [words for words, _ in dotted(view.markdown)] == ["It was built in 1642", "It costs 900 crowns"]


def test_marks_far_apart_keep_their_reasons(qtbot: QtBot, themed: QApplication) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    source = "First one. " + "word " * 1000 + "\n\n```\ncode\n```\n\nSecond one."
    last = source.index("Second")
    view.set_markdown(source, doubts=[(0, 10, "one"), (last, last + 10, "two")])
    qtbot.waitUntil(lambda: view.is_drawn)
    assert dotted(view) == [("First one.", "one"), ("Second one", "two")]
    assert view.source == source


def test_marks_of_old_editions_in_an_answer_mark_nothing(qtbot: QtBot, themed: QApplication) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_markdown("He wrote \u2e22sic\u2e23 here.")
    assert dotted(view) == []
    view.set_markdown("Nothing of it.", doubts=[(5, 400, "too far"), (3, 2, "backwards")])
    assert dotted(view) == [] and view.source == "Nothing of it."


def test_words_of_ours_are_translated_in_place_and_the_rest_kept(qtbot: QtBot, themed: QApplication) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    said = text(
        "%n of {all} records of {files}: those where {rule}.", n=2, all=9, files="“a.csv”", rule="x = “y”"
    )
    view.show_answer(Answer(text=f"{said}\n\n- x: y [1]", said=said, passages=[PASSAGE], backed=True))
    assert view.source == "2 of 9 records of “a.csv”: those where x = “y”.\n\n- x: y [1]"
    refused = text("This was not counted: “{words}”.", words="late")
    view.show_answer(Answer(text=str(refused), said=refused, covered=False))
    assert view.source == "This was not counted: “late”."
    searched = view.findChild(QLabel, "chat.searched")
    assert isinstance(searched, QLabel) and not searched.isVisibleTo(view)
