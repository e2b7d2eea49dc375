"""The arithmetic of memory, held against what torch keeps: every tensor saved for the way back is counted."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

from core.training import device, memory
from core.training.config import TrainConfig
from core.training.memory import PROCESSOR, Batch, Place
from core.training.shape import Shape, shape_of
from tests.tiny_models import FAMILIES, make_model

ROWS, LENGTH = 4, 64
PLACE = device.Place("cpu", "float32", "", [])
WAYS: list[dict[str, Any]] = [
    {"method": "lora", "dropout": 0.1},
    {"method": "lora", "dropout": 0.0},
    {"method": "full"},
    {"method": "dora", "dropout": 0.1},
    {"method": "adapters", "dropout": 0.1},
    {"method": "adapters", "dropout": 0.0, "placement": "houlsby"},
    {"method": "ia3"},
    {"method": "prefix", "prefix_tokens": 16},
]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Of each family a model of two and one of three blocks: they differ by what one block keeps."""
    folder = tmp_path_factory.mktemp("models")

    def get(family: str, layers: int) -> Path:
        place = folder / f"{family}-{layers}"
        return place if place.is_dir() else make_model(place, family, layers=layers)

    return get


def kept(folder: Path, config: TrainConfig) -> tuple[int, int]:
    """Bytes that a pass forward keeps for the way back, weights left out; and how many weights learn."""
    import torch

    from core.models.model import describe
    from core.training.methods import attaching
    from core.training.objectives.opening import open_objective

    objective = open_objective(config, describe(folder), PLACE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        model = attaching.attach(objective.model, config, objective.fresh)
    model.train()
    weights = {one.untyped_storage().data_ptr() for one in [*model.parameters(), *model.buffers()]}
    storages: dict[int, Any] = {}

    def keep(tensor: Any) -> Any:
        # Held, so that no other tensor comes to lie where this one lay.
        storages[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage()
        return tensor

    ids = [[5 + (7 * row + at) % 300 for at in range(LENGTH)] for row in range(ROWS)]
    half = [-100] * (LENGTH // 2)
    batch = objective.collate([{"input_ids": one, "labels": half + one[LENGTH // 2 :]} for one in ids])
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = objective.loss(model, batch)
    loss.backward()
    learns = sum(one.numel() for one in model.parameters() if one.requires_grad)
    return sum(one.nbytes() for at, one in storages.items() if at not in weights), learns


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: "-".join(str(value) for value in way.values()))
def test_what_a_block_keeps_is_counted(models: Any, family: str, way: dict[str, Any]) -> None:
    config = TrainConfig(rank=8, **way)
    (two, _), (three, learns) = (kept(models(family, layers), config) for layers in (2, 3))
    shape = shape_of(models(family, 3))
    assert shape.trainable(config) == learns
    told = memory.kept_by_block(config, shape, LENGTH, PROCESSOR) * ROWS * LENGTH
    assert told == pytest.approx(three - two, rel=0.08)


def test_recomputing_keeps_one_vector_a_block(models: Any) -> None:
    config = TrainConfig(rank=8, recompute=True)
    (two, _), (three, _) = (kept(models("llama", layers), config) for layers in (2, 3))
    assert three - two == ROWS * LENGTH * shape_of(models("llama", 3)).hidden * 4


@pytest.fixture(scope="module")
def shape(models: Any) -> Shape:
    return shape_of(models("llama", 3))


def test_more_of_anything_needs_more(shape: Shape) -> None:
    def total(tokens: int = 256, place: Place = PROCESSOR, **settings: Any) -> int:
        return memory.parts(TrainConfig(**settings), shape, Batch(tokens, 64, tokens), place).total

    assert total() < total(512)
    assert total(rank=8) < total(rank=64) and total(dropout=0.0) < total(dropout=0.1)
    assert total(4096, recompute=True) < total(4096)
    assert total(method="adapters") < total(method="adapters", placement="houlsby")
    # Sixteen bits for what is kept on a card.
    on_card = Place(gpu=True, wide=2)
    grown = [total(4096, place) - total(1024, place) for place in (PROCESSOR, on_card)]
    assert grown[1] < 0.7 * grown[0]


def test_scores_stand_some_at_a_time(shape: Shape) -> None:
    from dataclasses import replace

    wide = replace(shape, vocabulary=150_000)
    few, many = (
        memory.scored(TrainConfig(), wide, Batch(tokens, 64, tokens), PROCESSOR) for tokens in (2048, 65536)
    )
    assert few == many <= 3 * 4 * memory.TOGETHER
