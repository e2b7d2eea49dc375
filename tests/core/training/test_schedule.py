"""Every step corrects something, and the curve has the shape that was asked for."""

from __future__ import annotations

import pytest

from core.training.schedule import share


@pytest.mark.parametrize("kind", ["cosine", "linear", "constant"])
@pytest.mark.parametrize("total", [1, 2, 7, 100])
@pytest.mark.parametrize("warmup", [0.0, 0.03, 0.9])
def test_every_step_has_a_rate(kind: str, total: int, warmup: float) -> None:
    rates = [share(step, total, warmup, kind) for step in range(total)]
    assert all(0 < rate <= 1 for rate in rates) and max(rates) == 1


def test_it_rises_then_falls() -> None:
    rates = [share(step, 100, 0.1, "cosine") for step in range(101)]
    assert rates[:11] == sorted(rates[:11]) and rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[55] == pytest.approx(0.5) and rates[100] == pytest.approx(0)
    assert share(55, 100, 0.1, "linear") == pytest.approx(0.5)
    assert share(99, 100, 0.1, "constant") == 1
