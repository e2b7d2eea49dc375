"""The arithmetic of memory and time, against figures worked out by hand."""

from __future__ import annotations

import pytest

from core.advice.needs import GB, needs, training_memory, training_seconds
from core.hardware import Gpu, Machine

LAPTOP = Machine(cores=4, memory=16 * GB, available=8 * GB)
TINY = Machine(cores=2, memory=2 * GB, available=GB)


def with_card(gigabytes: int) -> Machine:
    return Machine(
        cores=8, memory=64 * GB, available=50 * GB, gpus=[Gpu("Card", gigabytes * GB, gigabytes * GB)]
    )


def test_short_of_memory_trains_packed() -> None:
    reckoned = needs({"memory": "short"}, LAPTOP)
    assert reckoned.training.method == "qlora"
    assert reckoned.training.fits
    assert not reckoned.here
    assert reckoned.budget == int(7.2 * GB)


def test_enough_memory_trains_plain_lora() -> None:
    assert needs({"memory": "fair"}, LAPTOP).training.method == "lora"
    assert needs({}, with_card(24)).training.method == "lora"


def test_all_weights_only_with_much_data_and_memory() -> None:
    assert needs({"memory": "plenty", "examples": "many"}, LAPTOP).training.method == "full"
    assert needs({"memory": "plenty", "examples": "some"}, LAPTOP).training.method == "lora"
    assert needs({"memory": "fair", "examples": "many"}, LAPTOP).training.method == "lora"


@pytest.mark.parametrize("answers", [{}, {"memory": "here"}, {"memory": "unknown"}])
def test_this_computer_is_reckoned_with_unless_another_is_named(answers: dict[str, str]) -> None:
    reckoned = needs(answers, with_card(48))
    assert reckoned.here
    assert reckoned.gpu == "Card"
    assert reckoned.gpu_memory == 48 * GB


def test_the_best_card_counts() -> None:
    two = Machine(8, 64 * GB, 50 * GB, [Gpu("Small", 8 * GB, 0), Gpu("Large", 24 * GB, 0)])
    assert needs({}, two).gpu == "Large"


def test_too_little_memory_takes_a_smaller_model() -> None:
    reckoned = needs({}, Machine(cores=2, memory=4 * GB, available=GB)).training
    assert (reckoned.method, reckoned.size, reckoned.fits) == ("qlora", 1.5, True)


def test_hardly_any_memory_is_said_to_be_too_little() -> None:
    reckoned = needs({}, TINY).training
    assert reckoned.size == 0.5
    assert not reckoned.fits
    assert reckoned.overnight is None


def test_memory_by_hand() -> None:
    """3.8 billion weights: full 3.8 x 16, LoRA 3.8 x 2.16, QLoRA 3.8 x 0.76; and 1.95 GB in the layers."""
    assert training_memory(3.8, "full", on_gpu=True) == pytest.approx(62.75 * GB, rel=1e-6)
    assert training_memory(3.8, "lora", on_gpu=True) == pytest.approx(10.158 * GB, rel=1e-6)
    assert training_memory(3.8, "qlora", on_gpu=True) == pytest.approx(4.838 * GB, rel=1e-6)
    assert training_memory(3.8, "lora", on_gpu=False) == pytest.approx(17.758 * GB, rel=1e-6)


def test_time_by_hand() -> None:
    """1 billion weights, 100 examples of 300 tokens, 3 passes, 6 operations each: 5.4e14."""
    assert training_seconds(1.0, "lora", 100, 1e12) == pytest.approx(540)
    assert training_seconds(1.0, "qlora", 100, 1e12) == pytest.approx(702)
    assert training_seconds(1.0, "full", 100, 1e12) == pytest.approx(720)


def test_more_examples_take_longer() -> None:
    few, many = (needs({"examples": e}, LAPTOP).training.seconds for e in ("few", "many"))
    assert many == pytest.approx(25 * few)
