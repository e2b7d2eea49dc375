"""Which layers of a model a method works on: found by looking at the model, or named by the person.

Does not know what is put there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.models import weights
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig

_IN_BLOCK = re.compile(r"(?:^|\.)(\d+)\.")
_ATTENTION = re.compile(r"attn|attention", re.IGNORECASE)
_KEYS_VALUES = re.compile(r"^(k|v|key|value)(_proj|_lin|_linear|_layer)?$")
_QUERIES = re.compile(r"^(q|query)(_proj|_lin|_linear|_layer)?$")
_FUSED = re.compile(r"qkv|query_key_value|^c_attn$|^in_proj$", re.IGNORECASE)


def chosen(config: TrainConfig, model: Any, found: Iterable[str]) -> list[str]:
    """The layers named in the settings, or those `found` where none are named.

    Raises `UserError` naming those that the model does not have, and those it has.
    """
    named = sorted({name.strip() for name in config.targets.split(",")} - {""})
    if not named:
        return sorted(found)
    layers = linear(model)
    unknown = [name for name in named if not any(_matches(layer, name) for layer in layers)]
    if unknown:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This model has no layers called {names}."),
            QT_TRANSLATE_NOOP("core", "Under “Layers with an adapter”, name some of these: {known}."),
            names=", ".join(unknown),
            known=", ".join(short(layers, [])),
        )
    return named


def linear(model: Any) -> dict[str, Any]:
    """The linear layers by their full names: those of the blocks, or all but the head where there are no blocks.

    The layer that turns states into words is left alone; in many models it is the table of words itself.
    """
    from torch import nn
    from transformers.pytorch_utils import Conv1D

    head = model.get_output_embeddings() if hasattr(model, "get_output_embeddings") else None
    layers = {
        name: module
        for name, module in model.named_modules()
        if isinstance(module, nn.Linear | Conv1D) and module is not head
    }
    return {name: layer for name, layer in layers.items() if _IN_BLOCK.search(name)} or layers


def every(model: Any) -> list[str]:
    """All linear layers of the blocks, as short names."""
    return short(linear(model), _others(model)) or _none()


def outputs(model: Any, *, attention: bool) -> list[str]:
    """The last layer of each block's feed-forward part, and with `attention` of its attention too, as short names."""
    wanted = []
    for layers in _blocks(model).values():
        inside, outside = _parted(layers, model)
        wanted += outside[-1:]
        wanted += inside[-1:] if attention else []
    return short(wanted, _others(model, wanted)) or _none()


def keys_values(model: Any) -> list[str]:
    """The layers that make keys and values (with the queries, where one layer makes all three), as short names."""
    wanted = [name for name in linear(model) if _makes_keys(_leaf(name))]
    return short(wanted, _others(model, wanted)) or _none()


def are_turned(model: Any) -> bool:
    """Whether the layers keep their weights as (inputs, outputs), as GPT-2's do, and not the other way round."""
    from transformers.pytorch_utils import Conv1D

    return any(isinstance(layer, Conv1D) for layer in linear(model).values())


def of_folder(folder: Path) -> list[str]:
    """The names that can be given for the model in `folder`, from the headers of its weights; none is loaded.

    Raises `UserError` as `core.models.weights.read`.
    """
    names = [
        name.removesuffix(".weight")
        for file in weights.read(folder).files
        for name, tensor in weights.header(file).items()
        if name.endswith(".weight") and len(tensor.shape) == 2 and _IN_BLOCK.search(name)
    ]
    return short(names, [])


def short(wanted: Iterable[str], others: Iterable[str]) -> list[str]:
    """The ends of the `wanted` names, as short as can be without being ends of `others` too."""
    left = list(others)
    return sorted({_end(name, left) for name in wanted})


def _end(name: str, others: list[str]) -> str:
    parts = name.split(".")
    ends = (".".join(parts[-count:]) for count in range(1, len(parts)))
    return next((end for end in ends if not any(_matches(other, end) for other in others)), name)


def _matches(layer: str, name: str) -> bool:
    """As peft compares names."""
    return layer == name or layer.endswith(f".{name}")


def _leaf(name: str) -> str:
    return name.rpartition(".")[2]


def _makes_keys(leaf: str) -> bool:
    return bool(_KEYS_VALUES.match(leaf) or _FUSED.search(leaf))


def _blocks(model: Any) -> dict[str, dict[str, Any]]:
    """The linear layers of each block, by the block's name."""
    blocks: dict[str, dict[str, Any]] = {}
    for name, layer in linear(model).items():
        if place := _IN_BLOCK.search(name):
            blocks.setdefault(name[: place.end(1)], {})[name] = layer
    return blocks


def _parted(layers: dict[str, Any], model: Any) -> tuple[list[str], list[str]]:
    """A block's layers that lead back to the width of its states: those of attention, and the others."""
    config = model.config.get_text_config()
    back = [name for name, layer in layers.items() if _width(layer) == config.hidden_size]
    inside = [name for name in back if _ATTENTION.search(name.rpartition(".")[0])]
    makers = (_KEYS_VALUES, _QUERIES, _FUSED)
    ends = [name for name in inside if not any(one.search(_leaf(name)) for one in makers)]
    return ends, [name for name in back if name not in inside]


def _width(layer: Any) -> int:
    return int(layer.nf if hasattr(layer, "nf") else layer.out_features)


def _others(model: Any, wanted: Iterable[str] | None = None) -> list[str]:
    """The names of all parts that are not `wanted` (of none of the linear layers in blocks, if that is None)."""
    kept = set(linear(model) if wanted is None else wanted)
    return [name for name, _ in model.named_modules() if name and name not in kept]


def _none() -> list[str]:
    raise UserError(
        QT_TRANSLATE_NOOP("core", "This method finds no layers in this model to work on."),
        QT_TRANSLATE_NOOP(
            "core",
            "Choose LoRA, or name the layers under “Layers with an adapter”; else choose another model.",
        ),
    )
