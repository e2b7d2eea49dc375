"""What curves say: made ones of each kind with noise on them, and that healthy ones are left alone."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest

from core.training.diagnosis import Point, diagnose, width

TOTAL = 400


def curve(
    loss: Callable[[float], float], steps: int = TOTAL, noise: float = 0.05, seed: int = 1
) -> list[Point]:
    """`loss` of the share of the run that is behind us, with noise in proportion."""
    chance = random.Random(seed)
    return [(step, loss(step / TOTAL) * math.exp(chance.gauss(0, noise))) for step in range(1, steps + 1)]


def validated(loss: Callable[[float], float], upto: float = 1.0) -> list[Point]:
    return [(TOTAL * part / 10, loss(part / 10)) for part in range(1, 11) if part / 10 <= upto]


def falling(share: float) -> float:
    return 0.2 + 4 * math.exp(-3 * share)


def kinds(losses: list[Point], validations: list[Point], total: int = TOTAL) -> set[str]:
    return {finding.kind for finding in diagnose(losses, validations, total)}


def ever(losses: list[Point], validations: list[Point], total: int = TOTAL) -> dict[str, float]:
    """What was found at any time while the run went on, and at which step first: as `Watch` asks."""
    found: dict[str, float] = {}
    for step in range(1, len(losses) + 1):
        if step % width(total) == 0 or any(at == step for at, _ in validations):
            known = [point for point in validations if point[0] <= step]
            for kind in kinds(losses[:step], known, total):
                found.setdefault(kind, step)
    return found


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("noise", [0.0, 0.1, 0.4])
def test_a_healthy_run_is_left_alone(noise: float, seed: int) -> None:
    losses = curve(falling, noise=noise, seed=seed)
    assert ever(losses, validated(lambda share: falling(share) * 1.1)) == {}
    assert ever(losses, []) == {}


def test_a_slow_power_law_is_healthy() -> None:
    losses = curve(lambda share: 1.5 + 2 * (1 + 400 * share) ** -0.4, noise=0.02)
    assert ever(losses, validated(lambda share: 1.6 + 2 * (1 + 400 * share) ** -0.4)) == {}


def test_rows_learnt_by_heart() -> None:
    losses = curve(lambda share: 4 * math.exp(-6 * share))
    validations = validated(lambda share: 2 + 3 * (share - 0.3) ** 2)
    found = ever(losses, validations)
    # Two validations after the lowest, at 30 %, are more than 5 % above it: those at 50 % and 60 %.
    assert found == {"overfitting": 0.6 * TOTAL}
    message = next(one for one in diagnose(losses, validations, TOTAL) if one.kind == "overfitting").message
    assert message.args["step"] == 120 and message.args["best"] == "2"
    assert "fewer passes" in str(message)


def test_a_validation_that_merely_wobbles_is_no_overfitting() -> None:
    losses = curve(lambda share: 4 * math.exp(-6 * share))
    assert "overfitting" not in ever(losses, validated(lambda share: 2 + 0.08 * math.sin(40 * share)))
    # One bad validation among good ones, too.
    spike = [(step, 3.0 if step == 200 else 2 - step / 1000) for step, _ in validated(falling)]
    assert "overfitting" not in ever(losses, spike)


def test_both_losses_rising_is_not_learning_by_heart() -> None:
    found = ever(
        curve(lambda share: 1 + 3 * abs(share - 0.3)), validated(lambda share: 1 + 3 * abs(share - 0.3))
    )
    assert "overfitting" not in found and "divergence" in found


@pytest.mark.parametrize("noise", [0.0, 0.1])
def test_a_loss_that_climbs_again(noise: float) -> None:
    found = ever(
        curve(lambda share: falling(share) if share < 0.5 else falling(0.5) + 8 * (share - 0.5), noise=noise),
        [],
    )
    assert set(found) == {"divergence"} and found["divergence"] > 0.5 * TOTAL


def test_a_loss_that_explodes_at_the_very_beginning() -> None:
    assert ever(curve(lambda share: 4 + min(6.0, 300 * share)), []) == {"divergence": 2 * width(TOTAL)}


def test_single_spikes_are_no_divergence() -> None:
    losses = [(step, loss * (10 if step % 25 == 0 else 1)) for step, loss in curve(falling)]
    assert "divergence" not in ever(losses, [])


def test_noise_around_nothing_is_no_divergence() -> None:
    """Learnt by heart, the loss goes up and down by large factors of very little."""
    losses = curve(lambda share: 4 * math.exp(-20 * share) + 0.001 * (2 + math.sin(60 * share)), noise=0.3)
    assert "divergence" not in ever(losses, [])


@pytest.mark.parametrize("seed", range(5))
def test_nothing_learnt(seed: int) -> None:
    found = ever(curve(lambda share: 4.0, seed=seed), [])
    assert set(found) == {"not_learning"} and found["not_learning"] == 8 * width(TOTAL)


def test_standing_still_after_learning() -> None:
    losses = curve(lambda share: 1 + 3 * math.exp(-30 * share), noise=0.003)
    found = ever(losses, validated(lambda share: 1.2 + 3 * math.exp(-30 * share)))
    assert set(found) == {"plateau"} and found["plateau"] <= 0.8 * TOTAL
    # While validations find new bests, it does not stand still.
    assert ever(losses, validated(lambda share: 2 - share)) == {}


def test_near_the_end_standing_still_needs_no_words() -> None:
    losses = curve(lambda share: 1 + 3 * math.exp(-4 * share) if share < 0.5 else 1.4, noise=0.0)
    assert "plateau" not in kinds(losses, [])


@pytest.mark.parametrize("steps", range(40))
def test_young_runs_are_no_trouble(steps: int) -> None:
    losses = curve(falling, steps=steps)
    assert diagnose(losses, [(step, loss) for step, loss in losses[::10]], TOTAL) == []
