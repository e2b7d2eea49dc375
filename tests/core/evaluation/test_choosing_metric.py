"""Which metric decides, by what the questions are like."""

from __future__ import annotations

from core.evaluation.choosing_metric import choose, possible
from core.evaluation.trial import Question

LONG = "Put the instrument on the bench, let it warm up for an hour, and read the scale from the left."


def asked(*answers: str) -> list[Question]:
    return [Question(question=f"q{at}", expected=(one,) if one else ()) for at, one in enumerate(answers)]


def test_short_answers_are_looked_for_in_what_was_said() -> None:
    assert choose(asked("The Keel Trust.", "1974", "Edda Brindle")) == "contains"
    assert choose(asked("नीला", "हरा", "लाल रंग")) == "contains"


def test_long_answers_are_compared_as_threads_of_words() -> None:
    assert choose(asked(LONG, LONG + " Twice.", "Yes.")) == "rougeL"
    # Of several right answers one that is short may be found.
    assert choose([Question(question="q", expected=(LONG, "an hour"))]) == "contains"


def test_a_few_answers_that_recur_are_labels() -> None:
    assert choose(asked(*["complaint", "Order ", "praise"] * 5)) == "accuracy"
    # Too few to tell, all the same, or as many as there are questions: no labels.
    assert choose(asked("complaint", "order")) == "contains"
    assert choose(asked(*["the same"] * 20)) == "contains"
    assert choose(asked(*(f"name {at}" for at in range(20)))) == "contains"


def test_without_answers_it_counts_what_was_found_or_that_it_says_it_does_not_know() -> None:
    golden = [Question(question="q", document="a.md", quote="words")]
    assert choose(golden) == "found_at_1"
    assert choose([Question(question="q", answerable=False)]) == "refusal"
    # A few that are not covered among many that are do not decide.
    assert choose([*asked("a", "b", "c"), Question(question="q", answerable=False)]) == "contains"


def test_only_what_the_questions_allow_is_offered() -> None:
    keys = possible(asked("a"))
    assert "contains" in keys and "found_at_1" not in keys and "refusal" not in keys
    assert "judge" not in keys and "votes" not in keys
    keys = possible([Question(question="q", document="a.md"), Question(question="r", answerable=False)])
    assert "found_at_5" in keys and "refusal" in keys and "contains" not in keys


def test_labels_can_be_counted_where_there_are_some() -> None:
    assert "accuracy" in possible(asked(*["yes", "no"] * 5))
    assert "accuracy" not in possible(asked("a name", "another", "a third"))
    assert not {"macro_f1", "corpus_bleu"} & set(
        possible(asked(*["yes", "no"] * 5))
    )  # no question alone has them
