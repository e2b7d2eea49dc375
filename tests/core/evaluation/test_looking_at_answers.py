"""What an answer is worth in a word, which questions to look at, and which words were expected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chat.conversation import Arm
from core.evaluation.choosing_answers import Choice, choose
from core.evaluation.how_far import remark
from core.evaluation.marks import mark
from core.evaluation.trial import Question, Reply, Trial
from core.evaluation.words_in_common import shared
from core.models.overlap import normalise
from core.text import text


def reply(value: float, metric: str = "contains", words: str = "said") -> Reply:
    return Reply(text=words, said=words, scores={metric: value})


def trial(*rows: tuple[Reply | None, ...], primary: str = "contains") -> Trial:
    """A question each, with its replies by arm."""
    made = Trial(
        id="1",
        arms=[Arm(name=name) for name in "abc"[: len(rows[0])]],
        questions=[Question(question=f"question {at}", expected=("x",)) for at in range(len(rows))],
        primary=primary,
    )
    made.replies = [list(column) for column in zip(*rows, strict=True)]
    return made


@pytest.mark.parametrize(
    ("given", "metric", "wanted"),
    [
        (None, "contains", ""),
        (reply(1), "contains", "right"),
        (reply(0), "contains", "wrong"),
        (Reply(error=text("gone")), "contains", "failed"),
        (Reply(text="words"), "contains", "unscored"),
        (reply(0.5, "f1"), "f1", "partly"),
        (reply(0.9, "rougeL"), "rougeL", "right"),
        (reply(0.1, "rougeL"), "rougeL", "wrong"),
        (reply(1, "refusal"), "contains", "right"),
        (reply(0, "refusal"), "contains", "wrong"),
        (reply(3.0, "surprise"), "surprise", "unscored"),
    ],
)
def test_an_answer_in_a_word(given: Reply | None, metric: str, wanted: str) -> None:
    assert mark(given, metric) == wanted


def test_questions_to_look_at() -> None:
    right, wrong, failed = reply(1), reply(0), Reply(error=text("no"))
    made = trial(
        (right, right), (right, wrong), (wrong, right), (wrong, wrong), (failed, right), (None, None)
    )

    def found(choice: Choice, arm: int = 0, words: str = "") -> list[int]:
        return choose(made, choice, arm=arm, words=words)

    assert found("all") == [0, 1, 2, 3, 4, 5]
    assert found("disagree") == [1, 2]
    assert found("only", 0) == [1] and found("only", 1) == [2, 4]
    assert found("none_right") == [3]
    assert found("failed") == [4]
    assert found("best") == [1] and found("worst") == [2]
    assert found("all", words="QUESTION 3") == [3]
    assert found("disagree", words="said") == [1, 2] and found("all", words="nothing such") == []


def test_expected_words_are_marked_where_they_stand_and_the_others_named() -> None:
    said = "It was Edda Brindle, the keeper, in 1974."
    found = shared(said, "Edda Brindle and Jonas Mark.")
    assert [said[start:end] for start, end in found.spans] == ["Edda Brindle,"]
    assert found.missing == ["and", "Jonas", "Mark."]
    assert shared("the the", "lamp").spans == [] and shared("", "lamp").missing == ["lamp"]
    assert shared("नीला रंग है", "नीला").spans == [(0, 4)]


@given(st.text(max_size=80), st.text(max_size=80))
def test_marked_words_are_expected_ones_and_all_are_accounted_for(said: str, expected: str) -> None:
    found = shared(said, expected)
    wanted = [word for one in expected.split() if (word := normalise(one))]
    marked = [
        word for start, end in found.spans for one in said[start:end].split() if (word := normalise(one))
    ]
    missing = [normalise(one) for one in found.missing]
    assert sorted(marked + missing) == sorted(wanted)


def test_what_was_not_asked_is_said_with_how_sure_that_leaves_it() -> None:
    made = trial((reply(1),), (reply(0),), (None,))
    made.measure()
    assert remark(made) is None
    made.ended = "stopped"
    assert str(remark(made)) == "It was stopped after 2 of 3 questions."
    made.ended, made.minutes = "budget", 5
    assert str(remark(made)).startswith("In 5 minutes it asked 2 of 3 questions: figures are sure to ±")
    made.replies[0][2] = reply(1)
    assert remark(made) is None
