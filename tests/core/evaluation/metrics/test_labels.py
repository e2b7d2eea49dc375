"""Labels are told from other answers; accuracy and macro-F1 are those of a count by hand."""

from __future__ import annotations

import random

import pytest

from core.chat.conversation import Arm
from core.evaluation.metrics import labels
from core.evaluation.trial import Question, Reply, Trial
from core.text import text
from tests.answer_pairs import pairs
from tests.core.evaluation.metrics import references

MOODS = ("positive", "very positive", "negative")


def asked(*answers: str) -> list[Question]:
    return [Question(question=f"Number {at}?", expected=(one,)) for at, one in enumerate(answers)]


def test_labels_are_told() -> None:
    assert labels.labels_of(asked(*MOODS * 4)) == MOODS
    assert labels.are_labels(asked(*["Yes.", "no", "yes", "No!"] * 3))
    assert labels.are_labels(asked(*["सकारात्मक", "नकारात्मक"] * 5))
    with_more = [*asked(*MOODS * 4), Question(question="?", answerable=False)]
    assert labels.labels_of(with_more) == MOODS


@pytest.mark.parametrize(
    "answers",
    [
        [],
        ["yes"] * 20,
        ["yes", "no"],
        [f"answer {at}" for at in range(40)],
        ["a long answer of more than six words that recurs", "no"] * 10,
        ["yes", "no"] * 10 + ["once"],
    ],
)
def test_other_answers_are_not(answers: list[str]) -> None:
    assert not labels.are_labels(asked(*answers))


def test_real_answers_are_no_labels() -> None:
    some = [Question(question=one.question, expected=one.expected[:1]) for one in pairs()]
    assert not labels.are_labels(some)


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Positive", "positive"),
        ("The mood is **very positive**.", "very positive"),
        ("I would say: negative!", "negative"),
        ("positive or negative", None),
        ("positively", None),
        ("", None),
    ],
)
def test_which_label_was_said(said: str, label: str | None) -> None:
    assert labels.predicted(said, MOODS) == label
    assert labels.right(said, "Positive.", MOODS) == (label == "positive")


def test_macro_f1_is_that_counted_by_hand() -> None:
    chance = random.Random(5)
    for count in (20, 200, 1200):
        truth = [chance.choice((0, 0, 0, 0, 1, 1, 2)) for _ in range(count)]
        said = [one if chance.random() < 0.7 else chance.randrange(-1, 3) for one in truth]
        found = labels.of(truth, said, 3)
        assert found.mean == pytest.approx(references.macro_f1(truth, said))
        assert found.low < found.mean < found.high
        assert found.n == count


def test_a_label_that_never_comes_does_not_count() -> None:
    assert labels.of([0, 0, 1, 1], [0, 0, 1, 1], 5).mean == 1
    assert labels.of([0, 0, 1, 1], [-1, -1, -1, -1], 5).mean == 0


def test_macro_f1_of_a_trial() -> None:
    trial = Trial(id="t", arms=[Arm(), Arm()], questions=[*asked(*MOODS * 4), Question(question="Why?")])
    said = ["positive", "very positive", "It is negative."] * 3 + ["negative", "", "negative"]
    trial.replies[0] = [*(Reply(text=one, said=one) for one in said), Reply(said="x")]
    trial.replies[0][4] = None
    trial.replies[0][5] = Reply(error=text("Broken"))
    found = labels.macro_f1(trial, 0)
    keys = [0, 1, 2] * 4
    given = [0, 1, 2] * 3 + [2, -1, 2]
    kept = [at for at in range(12) if at not in (4, 5)]
    assert found is not None
    assert found.n == 10
    assert found.mean == pytest.approx(
        references.macro_f1([keys[at] for at in kept], [given[at] for at in kept])
    )
    assert labels.macro_f1(trial, 1) is None
