"""The figures, by hand and against the wording of the SQuAD script."""

from __future__ import annotations

import collections
import random
import re
import string

import pytest

from core.evaluation import metrics


@pytest.mark.parametrize(
    ("answer", "expected", "same"),
    [
        (" In 1974.\n", "In 1974.", True),
        ("In  1974.", "In 1974.", True),
        ("in 1974.", "In 1974.", False),
        ("In 1974", "In 1974.", False),
        ("दो दिन।", "दो  दिन।", True),
        ("", "", True),
    ],
)
def test_exact_forgives_space_alone(answer: str, expected: str, same: bool) -> None:
    assert metrics.exact(answer, expected) is same


@pytest.mark.parametrize(
    ("answer", "expected", "f1"),
    [
        ("the cat sat", "a cat sat down", 0.8),
        ("red red blue", "red", 0.5),
        ("yes", "no", 0.0),
        ("", "", 1.0),
        ("the", "an", 1.0),
        ("", "no", 0.0),
    ],
)
def test_f1_by_hand(answer: str, expected: str, f1: float) -> None:
    assert metrics.token_f1(answer, expected) == pytest.approx(f1)


def reference(answer: str, truth: str) -> tuple[bool, float]:
    """Exact match and F1 written down from the paper's description, step by step."""

    def clean(text: str) -> str:
        text = "".join(letter for letter in text.lower() if letter not in set(string.punctuation))
        return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())

    given, wanted = clean(answer).split(), clean(truth).split()
    shared = sum((collections.Counter(given) & collections.Counter(wanted)).values())
    if not given or not wanted:
        return clean(answer) == clean(truth), float(given == wanted)
    if not shared:
        return False, 0.0
    precision, recall = shared / len(given), shared / len(wanted)
    return clean(answer) == clean(truth), 2 * precision * recall / (precision + recall)


def test_as_the_reference_on_many_pairs() -> None:
    chance = random.Random(1)
    words = ["the", "a", "An", "Keeper's", "lamp,", "1974", "(open)", "दिन", "two-day", "it's", "—", "the."]
    for _ in range(2000):
        one, other = (" ".join(chance.choices(words, k=chance.randrange(6))) for _ in range(2))
        score = metrics.score(one, other)
        assert (bool(score.squad_exact), score.f1) == reference(one, other)


def test_mean_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no scores"):
        metrics.mean([])
    both = [metrics.score("a b", "a b"), metrics.score("x", "y")]
    assert metrics.mean(both) == metrics.Score(0.5, 0.5, 0.5)
