"""What an answer said, in plain words."""

from __future__ import annotations

import pytest

from core.chat.conversation import NOT_COVERED, Answer, Arm
from core.evaluation.saying import plain, said

QUOTES, MARKED, MODEL = Arm(), Arm(run="marker"), Arm(engine="torch", model="m")
TWO_QUOTES = (
    "“The firm belongs to **the Keel Trust**, it says \\[2\\].” [1]\n\n“Other \\*words\\* of **it**.” [2]"
)


def test_quotes_lose_their_marks() -> None:
    whole = "The firm belongs to the Keel Trust, it says [2]. Other *words* of it."
    assert said(Answer(text=TWO_QUOTES), QUOTES) == whole


def test_a_marking_arm_said_the_words_it_marked_first() -> None:
    assert said(Answer(text=TWO_QUOTES), MARKED) == "the Keel Trust"
    nothing_marked = Answer(text="“It belongs to a trust.” [1]")
    assert said(nothing_marked, MARKED) == "It belongs to a trust."
    later = Answer(text="“It belongs to a trust.” [1]\n\n“Since **1974**.” [2]")
    assert said(later, MARKED) == "1974"


def test_what_is_not_covered_is_said_so() -> None:
    answer = Answer(text=str(NOT_COVERED), covered=False)
    assert said(answer, QUOTES) == said(answer, MARKED) == said(answer, MODEL) == str(NOT_COVERED)


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("It is **1974** [1][2].", "It is 1974."),
        ("It is 1974 [1, 3]", "It is 1974"),
        ("## Title\n\n1. *One* thing\n2. another", "Title\n1. One thing\n2. another"),
        ("* a\n- b\n+ c\n> d", "a\nb\nc\nd"),
        ("`x[1]` and ```y```", "x[1] and y"),
        ("```py\nx = **y**[1]\n```\nend", "x = **y**[1]\nend"),
        ("2*3*4 and snake_case_name", "2*3*4 and snake_case_name"),
        ("[a link](http://x.y) and ![a picture](z.png)", "a link and a picture"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b\n1 2"),
        ("~~old~~ __new__ ***both***", "old new both"),
        ("\\*as it stands\\*", "*as it stands*"),
        ("**यह** कंपनी है [1]।", "यह कंपनी है।"),
        ("---\nline", "line"),
        ("-5 °C", "-5 °C"),
        ("", ""),
    ],
)
def test_plain_words(markdown: str, words: str) -> None:
    assert plain(markdown) == words
    assert said(Answer(text=markdown), MODEL) == words
