"""Every row of the guides' table, alone and together; contradictions; and what not knowing leads to."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.advice.questions import BY_ID, QUESTIONS, UNKNOWN
from core.advice.recommend import recommend
from core.advice.rules import CONFLICTS, RULES
from core.errors import UserError

ANSWERS = st.fixed_dictionaries(
    {},
    optional={q.id: st.sampled_from([UNKNOWN, *(choice.id for choice in q.choices)]) for q in QUESTIONS},
)


@pytest.mark.parametrize(
    ("question", "answer", "outcome"),
    [
        ("outside", "yes", "rag"),
        ("change", "often", "rag"),
        ("sources", "yes", "rag"),
        ("examples", "few", "rag"),
        ("combine", "yes", "rag"),
        ("terms", "yes", "tuning"),
        ("examples", "many", "tuning"),
        ("task", "special", "tuning"),
        ("task", "flow", "both"),
    ],
)
def test_each_row_of_the_table_alone(question: str, answer: str, outcome: str) -> None:
    advice = recommend({question: answer})
    assert advice.outcome == outcome
    assert any(r.question == question and r.answer == answer and r.speaks_for for r in advice.reasons)


@pytest.mark.parametrize(
    ("question", "answer"), [("change", "often"), ("sources", "yes"), ("examples", "few")]
)
def test_what_speaks_for_documents_and_against_tuning_says_both(question: str, answer: str) -> None:
    against = [r for r in recommend({question: answer}).reasons if not r.speaks_for]
    assert [r.way for r in against] == ["tuning"]


def test_a_question_answering_system_gets_documents_only() -> None:
    advice = recommend(
        {
            "task": "answer", "outside": "yes", "change": "often", "sources": "yes", "combine": "yes",
            "terms": "no", "examples": "few", "tasks": "one", "memory": "here",
        }
    )  # fmt: skip
    assert advice.outcome == "rag"
    assert advice.waits is None
    assert advice.conflicts == []
    assert advice.open_points == []
    weights = [reason.weight for reason in advice.reasons]
    assert weights == sorted(weights, reverse=True)


def test_a_narrow_task_with_many_examples_gets_tuning_only() -> None:
    answers = {"task": "special", "outside": "no", "change": "hardly", "sources": "no", "combine": "no"}
    advice = recommend({**answers, "terms": "yes", "examples": "many", "tasks": "one"})
    assert advice.outcome == "tuning"
    assert not advice.adapters


def test_changing_knowledge_in_fixed_terms_gets_both() -> None:
    """The documents carry what changes, the training carries the manner."""
    advice = recommend(
        {"outside": "yes", "change": "often", "sources": "yes", "terms": "yes", "examples": "many"}
    )
    assert advice.outcome == "both"


@pytest.mark.parametrize("task", ["special", "flow"])
def test_tuning_waits_for_examples_and_says_so(task: str) -> None:
    advice = recommend({"task": task, "terms": "yes", "examples": "few", "outside": "yes"})
    assert advice.outcome == "rag"
    assert advice.waits is not None
    assert "200" in str(advice.waits)


def test_tuning_without_examples_or_documents_is_neither_yet() -> None:
    advice = recommend({"task": "special", "outside": "no", "terms": "yes", "examples": "few"})
    assert advice.outcome == "neither"
    assert advice.waits is not None


def test_several_tasks_share_a_base_through_adapters_if_tuned() -> None:
    assert recommend({"task": "special", "tasks": "several"}).adapters
    assert not recommend({"outside": "yes", "tasks": "several"}).adapters
    assert recommend({"tasks": "several"}).outcome == "neither"


@pytest.mark.parametrize("answers", [{}, {question.id: UNKNOWN for question in QUESTIONS}])
def test_knowing_nothing_is_neither_yet_and_says_what_to_find_out(answers: dict[str, str]) -> None:
    advice = recommend(answers)
    assert advice.outcome == "neither"
    assert advice.reasons == []
    assert {point.question for point in advice.open_points} == set(BY_ID)
    first = advice.open_points[0]
    assert first.would_change
    assert not advice.open_points[-1].would_change  # the machine decides how, never whether


def test_open_points_tell_the_truth() -> None:
    """An answer said to change the outcome does, to the outcome that was said; any other does not."""
    for task, change in product(["answer", "special", UNKNOWN], ["often", "hardly", UNKNOWN]):
        answers = {"task": task, "change": change}
        advice = recommend(answers)
        for point in advice.open_points:
            for choice in BY_ID[point.question].choices:
                outcome = recommend({**answers, point.question: choice.id}).outcome
                assert outcome == point.would_change.get(choice.id, advice.outcome)


@pytest.mark.parametrize("conflict", CONFLICTS, ids=lambda c: "-".join((*c.first, *c.second)))
def test_answers_that_do_not_fit_together_are_named(conflict: object) -> None:
    first, second = conflict.first, conflict.second  # type: ignore[attr-defined]
    assert [str(words) for words in recommend(dict([first, second])).conflicts] == [conflict.words]  # type: ignore[attr-defined]
    assert recommend(dict([first])).conflicts == []


def test_sources_without_documents_is_not_advised_blindly() -> None:
    assert recommend({"outside": "no", "sources": "yes"}).outcome == "neither"


@pytest.mark.parametrize("answers", [{"task": "dance"}, {"colour": "yes"}])
def test_an_answer_that_does_not_exist_is_a_sentence(answers: dict[str, str]) -> None:
    with pytest.raises(UserError, match="does not exist"):
        recommend(answers)


def test_rules_and_conflicts_speak_of_answers_that_exist() -> None:
    pairs = [(rule.question, rule.answer) for rule in RULES]
    pairs += [pair for conflict in CONFLICTS for pair in (conflict.first, conflict.second)]
    for question, answer in pairs:
        assert answer in {choice.id for choice in BY_ID[question].choices}
    assert len({rule.id for rule in RULES}) == len(RULES)


@given(ANSWERS)
def test_whatever_is_answered_the_advice_has_its_reasons(answers: dict[str, str]) -> None:
    advice = recommend(answers)
    wanted = {"rag": {"rag"}, "tuning": {"tuning"}, "both": {"rag", "tuning"}, "neither": set()}[
        advice.outcome
    ]
    for way in wanted:
        assert any(reason.way == way and reason.speaks_for for reason in advice.reasons)
    for reason in advice.reasons:
        assert answers[reason.question] == reason.answer
    if answers.get("examples") == "few":
        assert advice.outcome in ("rag", "neither")
