"""What is concluded from trials whose right answer is known: each way, none, and why it is not sure yet."""

from __future__ import annotations

import random
from statistics import fmean

import msgspec
import pytest

from core.advice import power
from core.advice.costs import Costs, Trained
from core.advice.evidence import Evidence, weigh
from core.evaluation import significance
from core.evaluation.trial import Question
from tests.core.advice.trials import right, trial_of

COSTS = Costs(
    index_seconds=20,
    index_measured=True,
    documents=10,
    trained=(
        Trained(id="all", rows=200, seconds=600, size=1000),
        Trained(id="half", rows=100, share=0.5, seconds=300),
        Trained(id="marks", rows=200, seconds=120),
    ),
)


def said(evidence: Evidence) -> str:
    return "\n".join(map(str, [*evidence.reasons, *evidence.problems, *evidence.todo, *evidence.verdict]))


@pytest.mark.parametrize(
    ("base", "rag", "tuned", "both", "outcome"),
    [
        (0, 36, 4, 36, "rag"),
        (0, 4, 36, 36, "tuning"),
        (0, 12, 12, 38, "both"),
        (36, 36, 36, 37, "neither"),
        (2, 36, 35, 37, "rag"),  # both are as good as documents alone, which are the simplest
    ],
)
def test_the_simplest_way_that_nothing_is_surely_better_than(
    base: int, rag: int, tuned: int, both: int, outcome: str
) -> None:
    trial = trial_of(
        {"base": right(base, 40), "rag": right(rag, 40), "tuned": right(tuned, 40), "both": right(both, 40)}
    )
    found = weigh(trial, {}, COSTS)
    assert (found.outcome, found.leaning, found.problems) == (outcome, outcome, [])
    assert found.rules is None and found.verdict == []
    assert [one.role for one in found.standings] == ["base", "rag", "tuned", "both"]


def test_evidence_against_the_rules_says_so() -> None:
    trial = trial_of(
        {"base": right(0, 40), "rag": right(36, 40), "tuned": right(4, 40), "both": right(36, 40)}
    )
    found = weigh(trial, {"task": "flow", "examples": "some"}, COSTS)
    assert (found.rules, found.outcome, found.agrees) == ("both", "rag", False)
    assert " ".join(map(str, found.verdict)) == (
        "The rules advise both. On your questions documents alone do as well."
    )
    assert "“Documents (RAG)” is surely better than “Fine-tuning”: by 80 points (95 %: " in said(found)
    agreed = weigh(trial, {"sources": "yes"}, COSTS)
    assert agreed.agrees is True
    assert "Your questions say the same." in said(agreed)


def test_twelve_questions_cannot_tell_and_it_is_said_how_many_would() -> None:
    trial = trial_of({"base": right(3, 12), "rag": right(6, 12, last=True), "tuned": right(4, 12)})
    found = weigh(trial, {}, COSTS)
    assert found.outcome == "unsure"
    assert found.needed is not None and found.needed > 12
    assert "12 questions cannot tell “Documents (RAG)” and “The model alone” apart" in said(found)
    assert f"About {found.needed} would." in said(found)
    assert f"Hold out about {found.needed} questions" in said(found)


def test_the_number_of_questions_that_is_asked_for_is_enough() -> None:
    """Drawn anew with the same chances, so many questions make the difference sure about four times in five."""
    chance = random.Random(1)
    seen = [1.0] * 7 + [-1.0] * 3 + [0.0] * 10
    wanted = power.needed(seen)
    assert wanted is not None
    found = [significance.paired(chance.choices(seen, k=wanted), [0.0] * wanted).p < 0.05 for _ in range(60)]
    assert 0.65 < fmean(found) < 0.95
    assert power.needed(seen, pairs=6) > wanted  # type: ignore[operator]
    assert power.needed([0.0] * 20) is None
    assert power.needed([1.0] * 3) == 6  # all the same way: 2 to the power of -5 is below 5 %


def test_too_few_questions_conclude_nothing_however_clear_they_are() -> None:
    found = weigh(trial_of({"base": right(0, 8), "rag": right(8, 8), "tuned": right(0, 8)}), {}, COSTS)
    assert (found.outcome, found.leaning) == ("unsure", "rag")
    assert "8 questions are too few to go by." in said(found)


def test_a_way_that_had_few_rows_or_failing_ones_are_told() -> None:
    few = msgspec.structs.replace(COSTS, trained=(Trained(id="all", rows=12, seconds=5),))
    found = weigh(trial_of({"base": right(0, 30), "rag": right(2, 30), "tuned": right(1, 30)}), {}, few)
    assert found.outcome == "unsure"
    assert "the best reaches 7 %" in said(found)
    assert "no more than 12 rows to learn from" in said(found)


def test_questions_that_were_trained_on_are_no_evidence() -> None:
    trial = trial_of({"base": right(0, 20), "rag": right(4, 20), "tuned": right(20, 20)})
    trial.leaked = [Question(question=f"Known {at}?", leak="same") for at in range(30)]
    found = weigh(trial, {}, COSTS)
    assert found.outcome == "unsure"
    assert "30 questions were trained on" in said(found)


def test_an_arm_that_is_gone_is_no_way_and_one_way_alone_is_no_comparison() -> None:
    trial = trial_of({"base": right(0, 20), "rag": right(20, 20)})
    trial.replies[0] = [None] * 20
    trial.measure()
    found = weigh(trial, {}, COSTS)
    assert found.outcome == "unsure"
    assert "Fewer than two ways gave answers" in said(found)


def test_upkeep_decides_between_ways_that_are_as_good() -> None:
    trial = trial_of({"base": right(2, 40), "rag": right(35, 40), "tuned": right(36, 40)})
    assert weigh(trial, {}, COSTS).outcome == "rag"
    assert weigh(trial, {"outside": "no", "change": "hardly"}, COSTS).outcome == "tuning"
    assert weigh(trial, {"outside": "no", "change": "hardly", "sources": "yes"}, COSTS).outcome == "rag"
    assert "indexing it again takes 2 seconds; training again takes 10 minutes" in said(
        weigh(trial, {}, COSTS)
    )


def test_a_metric_of_which_less_is_better_is_turned_round() -> None:
    trial = trial_of({"base": [5.0] * 30, "tuned": [1.0] * 29 + [1.5]}, metric="surprise")
    assert weigh(trial, {}, COSTS).outcome == "tuning"


@pytest.mark.parametrize(("half", "whole", "more"), [(8, 24, "yes"), (38, 38, "no"), (17, 19, "unsure")])
def test_the_learning_curve_says_whether_more_rows_would_help(half: int, whole: int, more: str) -> None:
    scores = {"base": right(0, 80), "half": right(half, 80), "tuned": right(whole, 80)}
    if more == "unsure":  # other questions are right with half of the rows
        scores["half"] = right(half, 80, last=True)
    found = weigh(trial_of(scores), {}, COSTS)
    assert found.curve is not None
    assert found.curve.more == more
    assert [point.rows for point in found.curve.points] == [100, 200]
    # What is there for the curve is no way to go.
    assert [one.name for one in found.standings] == ["Starter", "Run"]


def test_costs_are_those_of_each_way() -> None:
    trial = trial_of({name: right(20, 20) for name in ("base", "rag", "tuned", "both")}, seconds=0.5)
    base, rag, tuned, both = weigh(trial, {}, COSTS).costs
    assert (base.begin_seconds, base.change_seconds, base.sources) == (0, 0, False)
    assert (rag.begin_seconds, rag.change_seconds, rag.sources) == (20, 2, True)
    assert (tuned.begin_seconds, tuned.change_seconds, tuned.disk) == (600, 600, 1000)
    assert (both.begin_seconds, both.change_seconds) == (140, 2)
    assert rag.answer_seconds == 0.5
