"""What a trial comes to, in sentences."""

from __future__ import annotations

import pytest

from core import fields
from core.evaluation import verdict
from core.evaluation.trials import Arm, Question, Trial


def trial(*answers: tuple[str, ...], expected: str = "the blue lamp") -> Trial:
    """Arms “a”, “b”, …; each question's answers in their order."""
    arms = [Arm("abcd"[at], "model") for at in range(len(answers[0]))]
    made = Trial(
        "1", "d", "test", arms, [Question(at, "?", expected, list(one)) for at, one in enumerate(answers)]
    )
    made.measure()
    return made


def said(made: Trial) -> list[str]:
    return [str(one) for one in verdict.sentences(made)]


def test_the_better_arm_is_named_first_whichever_it_is() -> None:
    right, wrong = "the blue lamp", "nothing"
    for answers in ((wrong, right), (right, wrong)):
        sentence = said(trial(*[answers] * 12))[0]
        best = "b" if answers[1] == right else "a"
        assert sentence.startswith(f"“{best}” answers better than")
        assert "100 points more answers are exactly right, between 47 and 100" in sentence


def test_few_questions_tell_nothing() -> None:
    made = trial(("the blue lamp", "nothing"), ("nothing", "nothing"), ("nothing", "the blue lamp"))
    assert said(made)[0].startswith("3 questions cannot tell whether")
    assert said(trial(("nothing", "the blue lamp"))) == []


def test_where_no_answer_is_exact_the_words_in_common_count() -> None:
    made = trial(*[("nothing at all", "a lamp of blue glass")] * 20)
    assert "share 67 points more of the expected words" in said(made)[0]


def test_several_arms_are_compared_two_by_two_and_corrected() -> None:
    right, wrong = "the blue lamp", "nothing"
    rows = [(wrong, right, wrong)] * 6 + [(wrong, wrong, wrong)] * 6
    alone, made = trial(*[row[:2] for row in rows]), trial(*rows)
    assert len(said(made)) == 3
    pair = next(one for one in made.comparisons if (one.one, one.other) == (1, 0))
    assert alone.comparisons[0].exact.p == pytest.approx(2 / 64)
    assert pair.exact.p == pytest.approx(3 * 2 / 64)
    assert alone.comparisons[0].exact.sure and not pair.exact.sure


def test_an_arm_that_was_asked_less_is_compared_on_what_both_were_asked() -> None:
    made = Trial("1", "d", "test", [Arm("a", "m"), Arm("b", "m")], [Question(1, "?", "x", ["x", None])])
    made.measure()
    assert made.comparisons == [] and said(made) == []


def test_a_trial_of_before_has_no_comparisons_and_a_new_one_is_kept_whole() -> None:
    old = b'{"id": "1", "dataset": "d", "split": "test", "arms": [{"name": "a", "model": "m"}]}'
    assert fields.from_json(Trial, old).comparisons == []
    made = trial(*[("nothing", "the blue lamp")] * 8)
    assert fields.from_json(Trial, fields.to_json(made)) == made
