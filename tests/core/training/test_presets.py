"""The one dial: settings that suit a model, its rows, the task and the method."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import fields
from core.models import starter
from core.models.model import Model, describe
from core.training import presets, trainer
from core.training.config import TrainConfig
from core.training.presets import Effort

EFFORTS: tuple[Effort, ...] = ("quick", "balanced", "thorough")
OFFERED = {field.name: [choice for choice, _ in field.choices] for field in fields.describe(TrainConfig)}
METHODS, TASKS = OFFERED["method"], OFFERED["task"]


@pytest.fixture(scope="module")
def large() -> Model:
    known = describe(starter.path())
    return replace(known, id="/models/large", parameters=3_800_000_000, context_length=4096)


@pytest.mark.parametrize("effort", EFFORTS)
@pytest.mark.parametrize("task", TASKS)
def test_all_that_can_be_asked_for_is_within_bounds(large: Model, task: str, effort: Effort) -> None:
    for model in (large, replace(large, parameters=22_000_000)):
        for method in METHODS:
            for rows in (0, 1, 9, 120, 5000, 2_000_000):
                made = presets.suggest(model, rows, task=task, method=method, effort=effort)
                fields.check(made)
                assert (made.task, made.method, made.model) == (task, method, model.id)


def test_what_was_measured_of_the_starter_stays(large: Model) -> None:
    made = presets.suggest(describe(starter.path()), 240)
    kept = {"epochs": 45, "learning_rate": 0.002, "batch_size": 16, "rank": 64, "alpha": 128, "dropout": 0.0}
    assert {name: getattr(made, name) for name in kept} == kept
    assert (made.max_length, made.patience, made.keep, made.accumulation) == (1024, 0, "last", 1)
    quick, thorough = (
        presets.suggest(describe(starter.path()), 240, effort=one) for one in ("quick", "thorough")
    )
    assert quick.epochs < made.epochs < thorough.epochs


def test_more_effort_brings_more_corrections(large: Model) -> None:
    for rows in (60, 900, 30_000):
        brought = [trainer.steps(rows, presets.suggest(large, rows, effort=effort)) for effort in EFFORTS]
        assert brought == sorted(brought) and brought[0] < brought[2]
        assert brought[1] >= 60 or presets.suggest(large, rows).epochs == presets.MOST_EPOCHS


def test_rates_are_those_of_the_guides(large: Model) -> None:
    small = replace(large, parameters=500_000_000)
    huge = replace(large, parameters=70_000_000_000)
    for effort in EFFORTS:
        for method in ("lora", "qlora", "dora"):
            assert 1e-4 <= presets.suggest(large, 900, method=method, effort=effort).learning_rate <= 2e-4
        full = [
            presets.suggest(one, 900, method="full", effort=effort).learning_rate
            for one in (small, large, huge)
        ]
        assert full == sorted(full, reverse=True) and all(1e-5 <= one <= 1e-4 for one in full)


def test_few_rows_are_held_back_against_rote(large: Model) -> None:
    few, many = presets.suggest(large, 120), presets.suggest(large, 50_000)
    assert few.dropout > many.dropout and few.weight_decay > many.weight_decay
    assert (few.validation_share, many.validation_share) == (0.2, 0.1)
    assert few.batch_size * few.accumulation < many.batch_size * many.accumulation
    # Ended once validation no longer gains, with the best of it.
    assert few.patience > 0 and few.keep == "best"
    none = presets.suggest(large, 6)
    assert none.validation_share == 0 and none.patience == 0 and none.keep == "last"
    full = presets.suggest(large, 120, method="full")
    assert full.weight_decay > presets.suggest(large, 5000, method="full").weight_decay > 0


def test_pairs_want_many_at_once_and_small_steps(large: Model) -> None:
    encoder = replace(large, parameters=22_000_000)
    retrieval = presets.suggest(encoder, 900, task="retrieval", method="full")
    assert retrieval.batch_size >= 32 and retrieval.accumulation == 1 and retrieval.learning_rate <= 5e-5
    # Its words are offered once it can be learnt; the values are its own already.
    preference, written = presets.suggest(large, 900, task="preference"), presets.suggest(large, 900)
    assert preference.learning_rate < written.learning_rate and preference.epochs < written.epochs
