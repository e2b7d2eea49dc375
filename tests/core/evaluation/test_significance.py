"""Intervals and chances, against simulation and other implementations."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats  # type: ignore[import-untyped, unused-ignore]

from core.evaluation import significance


def test_the_interval_of_a_mean_is_about_that_of_theory() -> None:
    values = np.random.default_rng(3).normal(2.0, 1.0, 400)
    found = significance.interval(values.tolist())
    low, high = stats.t.interval(0.95, 399, values.mean(), stats.sem(values))
    assert found.mean == pytest.approx(values.mean())
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.01)


@pytest.mark.parametrize("count", [20, 60])
def test_intervals_hold_what_they_promise(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many experiments, 95 in a hundred have the truth within (plus or minus 2)."""
    chance = np.random.default_rng([7, count])
    monkeypatch.setattr(significance, "DRAWS", 2000)
    held, experiments = 0, 1000
    for number in range(experiments):
        # Two arms on the same questions: the first is better by 0.1 in truth.
        hardness = chance.normal(0, 0.2, count)
        one = 0.5 + hardness + chance.normal(0, 0.15, count)
        other = 0.4 + hardness + chance.normal(0, 0.15, count)
        found = significance.paired(one.tolist(), other.tolist(), seed=number)
        held += found.low <= 0.1 <= found.high
    assert 0.93 <= held / experiments <= 0.97


@pytest.mark.parametrize(("share", "count"), [(0.9, 20), (0.9, 50), (0.9, 200), (0.5, 50)])
def test_intervals_of_right_and_wrong_hold_what_they_promise(share: float, count: int) -> None:
    chance = np.random.default_rng([3, count])
    drawn = [(chance.random(count) < share).astype(float).tolist() for _ in range(2000)]
    found = [significance.interval(values) for values in drawn]
    assert 0.93 <= np.mean([one.low <= share <= one.high for one in found]) <= 0.975


def test_the_chance_is_that_of_the_sign_flip_test() -> None:
    one = [1.0, 0.0, 1.0, 1.0, 0.5, 1.0, 0.9, 0.2]
    other = [0.0, 0.0, 1.0, 0.0, 0.4, 0.3, 1.0, 0.1]
    found = significance.paired(one, other)
    reference = stats.permutation_test(
        (np.array(one) - np.array(other),),
        lambda apart, axis: apart.mean(axis=axis),
        permutation_type="samples",
        vectorized=True,
        n_resamples=np.inf,
    )
    assert found.p == pytest.approx(reference.pvalue)
    assert found.mean == pytest.approx(0.35)


def test_many_questions_are_drawn_and_agree_with_the_sign_test() -> None:
    wins, losses, ties = 40, 20, 140
    apart = [1.0] * wins + [-1.0] * losses + [0.0] * ties
    found = significance.paired(apart, [0.0] * len(apart))
    assert found.p == pytest.approx(stats.binomtest(wins, wins + losses).pvalue, abs=0.005)
    assert found.sure and found.low > 0


def test_the_same_answers_differ_by_chance_alone() -> None:
    found = significance.paired([0.3, 0.4, 1.0], [0.3, 0.4, 1.0])
    assert found.mean == 0 and found.p == 1 and not found.sure
    assert found.low == -found.high < 0


@pytest.mark.parametrize("count", [1, 12, 216])
def test_where_all_are_right_some_unseen_may_not_be(count: int) -> None:
    found = significance.interval([1.0] * count)
    assert found.high == 1
    assert found.low == pytest.approx(stats.binomtest(count, count).proportion_ci(method="exact").low)


def test_nothing_cannot_be_measured() -> None:
    with pytest.raises(ValueError, match="no values"):
        significance.interval([])
    with pytest.raises(ValueError, match="2 values and 1"):
        significance.paired([1.0, 0.0], [1.0])


def test_the_same_seed_gives_the_same_interval() -> None:
    values = np.random.default_rng(1).random(50).tolist()
    assert significance.interval(values) == significance.interval(values)


def test_several_comparisons_are_corrected_together() -> None:
    assert significance.holm([0.01, 0.04, 0.03, 0.5]) == pytest.approx([0.04, 0.09, 0.09, 0.5])
    assert significance.holm([]) == []
