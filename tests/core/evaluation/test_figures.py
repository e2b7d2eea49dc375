"""Figures of a search against values worked out by hand and by the textbooks."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.retrieval import figures

RANKS = st.lists(st.integers(0, 12), min_size=1, max_size=60)


def test_figures_by_hand() -> None:
    made = figures.measure([1, 2, 0, 6], refused=1)
    assert made.n == 4
    assert made.refused == 1
    assert made.recall_at_1.value == 0.25
    assert made.recall_at_5.value == 0.5
    assert made.recall_at_10.value == 0.75
    assert made.mrr.value == pytest.approx((1 + 1 / 2 + 0 + 1 / 6) / 4)
    assert made.ndcg.value == pytest.approx((1 + 1 / math.log2(3) + 1 / math.log2(7)) / 4)


def test_wilsons_interval_as_published() -> None:
    """Newcombe 1998, table I: 81 of 263 gives .2553 to .3662; 0 of 20 gives 0 to .1611."""
    found = figures.recall([1] * 81 + [0] * 182, 1)
    assert (round(found.low, 4), round(found.high, 4)) == (0.2553, 0.3662)
    none = figures.recall([0] * 20, 1)
    assert none.low == 0
    assert round(none.high, 4) == 0.1611


@given(RANKS)
def test_every_figure_lies_in_its_interval_and_more_is_found_further_down(ranks: list[int]) -> None:
    made = figures.measure(ranks)
    for name in ("recall_at_1", "recall_at_5", "recall_at_10", "mrr", "ndcg"):
        one = getattr(made, name)
        assert 0 <= one.low <= one.value + 1e-9
        assert one.value <= one.high + 1e-9 <= 1 + 2e-9
    assert made.recall_at_1.value <= made.mrr.value + 1e-9 <= made.ndcg.value + 2e-9
    assert made.ndcg.value <= made.recall_at_10.value + 1e-9


def test_the_interval_narrows_with_more_questions() -> None:
    few, many = figures.measure([1, 0] * 10).mrr, figures.measure([1, 0] * 1000).mrr
    assert many.high - many.low < (few.high - few.low) / 5


def test_a_difference_is_sure_only_where_it_is_everywhere() -> None:
    better = figures.difference([1] * 40, [2] * 40)
    assert better.value == 0.5
    assert better.low > 0
    unsure = figures.difference([1, 2] * 5, [2, 1] * 5)
    assert unsure.low < 0 < unsure.high


def test_no_ranks_are_no_figure() -> None:
    with pytest.raises(ValueError, match="no ranks"):
        figures.measure([])
