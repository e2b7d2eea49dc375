"""The choice of a token: held against what the ways of choosing are by definition, on scores drawn by chance."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import pytest

from core.chat.choosing import Chooser
from core.chat.generator import GenerationConfig

SCORES = np.random.default_rng(4).normal(0, 2, 200).astype(np.float32)
CHANCES = np.exp(SCORES - SCORES.max()) / np.exp(SCORES - SCORES.max()).sum()
ORDER = np.argsort(-SCORES)


def drawn(times: int = 4000, **config: Any) -> Counter[int]:
    choose = Chooser(GenerationConfig(**{"temperature": 1.0, "seed": 1, **config}))
    return Counter(choose(SCORES, []) for _ in range(times))


def test_without_variety_it_is_the_likeliest_and_an_engine_may_look_itself() -> None:
    choose = Chooser(GenerationConfig())
    assert choose.plain
    assert choose(SCORES, []) == ORDER[0]
    assert not Chooser(GenerationConfig(temperature=0.1)).plain
    assert not Chooser(GenerationConfig(repetition_penalty=1.1)).plain


def test_words_come_as_often_as_they_are_likely() -> None:
    found = drawn(20_000)
    for token in ORDER[:5]:
        assert found[int(token)] / 20_000 == pytest.approx(float(CHANCES[token]), abs=0.015)
    assert max(drawn(500, temperature=0.05), key=drawn(500, temperature=0.05).get) == ORDER[0]  # type: ignore[arg-type]


@pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
def test_the_nucleus_is_the_fewest_words_that_reach_the_share(share: float) -> None:
    needed = int(np.searchsorted(np.cumsum(CHANCES[ORDER]), share)) + 1
    found = set(drawn(20_000, top_p=share))
    assert found <= set(ORDER[:needed].tolist())
    assert len(found) > needed * 0.8


def test_only_so_many_of_the_likeliest() -> None:
    assert set(drawn(top_k=5)) == set(ORDER[:5].tolist())


def test_only_words_that_are_likely_enough_beside_the_likeliest() -> None:
    allowed = set(np.flatnonzero(0.5 * CHANCES.max() <= CHANCES).tolist())
    assert set(drawn(min_p=0.5)) == allowed
    assert set(drawn(min_p=1.0)) == {int(ORDER[0])}


def test_what_was_said_becomes_less_likely_whatever_the_sign_of_its_score() -> None:
    choose = Chooser(GenerationConfig(repetition_penalty=2.0))
    scores = np.array([3.0, 2.0, -1.0], dtype=np.float32)
    assert choose(scores, [0]) == 1
    assert choose(scores, []) == 0
    assert choose(np.array([-1.0, -1.5, -9.0], dtype=np.float32), [0, 0]) == 1
    assert scores.tolist() == [3.0, 2.0, -1.0]  # not changed in place


def test_the_seed_decides() -> None:
    assert drawn(50, seed=3) == drawn(50, seed=3) != drawn(50, seed=4)
