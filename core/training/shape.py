"""A model's size, as far as memory and time depend on it: read from its config.json and the headers of its weights.

Loads no weight and no model library.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from core.errors import UserError, explain_os_errors
from core.models import weights
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig

_IN_BLOCK = re.compile(r"(?:^|\.)(\d+)\.")
_ATTENTION = re.compile(r"attn|attention", re.IGNORECASE)
_KEYS_VALUES = re.compile(r"^(k|v|key|value)(_proj|_lin|_linear|_layer)?$")
_FUSED = re.compile(r"qkv|query_key_value|^c_attn$|^in_proj$", re.IGNORECASE)
_NORM = re.compile(r"norm|(^|\.)ln_", re.IGNORECASE)


class Linear(NamedTuple):
    """A layer that multiplies by a matrix, by its full name."""

    inputs: int
    outputs: int
    name: str = ""

    @property
    def leaf(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def is_attention(self) -> bool:
        return bool(_ATTENTION.search(self.name.rpartition(".")[0]))

    @property
    def is_fused(self) -> bool:
        """Makes queries, keys and values at once."""
        return bool(_FUSED.search(self.leaf))

    @property
    def makes_keys(self) -> bool:
        return self.is_fused or bool(_KEYS_VALUES.match(self.leaf))


@dataclass(frozen=True)
class Shape:
    """`linears` are those of the blocks. `attention` and `keys` are the widths of queries and of keys; `norms` how
    often a block normalises its states; `gated`: its feed-forward part multiplies two paths; `stored`: the type of
    most weights on the disk; `sprinkled`: attention itself is dropped out in training,
    and `dotted`: what is passed on between the parts of a block."""

    parameters: int
    layers: int
    hidden: int
    intermediate: int
    vocabulary: int
    context: int
    linears: tuple[Linear, ...]
    attention: int
    keys: int
    heads: int = 1
    norms: int = 2
    gated: bool = True
    stored: str = "float32"
    sprinkled: bool = False
    dotted: bool = False

    @cached_property
    def linear_parameters(self) -> int:
        return sum(one.inputs * one.outputs for one in self.linears)

    @property
    def fused(self) -> bool:
        return any(one.is_fused for one in self.linears)

    def targets(self, config: TrainConfig) -> list[Linear]:
        """The layers that the method of `config` works on."""
        if named := {name.strip() for name in config.targets.split(",")} - {""}:
            return [one for one in self.linears if any(f".{one.name}".endswith(f".{name}") for name in named)]
        if config.method in ("lora", "qlora", "dora"):
            return list(self.linears)
        if config.method == "adapters":
            return self._outputs(attention=config.placement == "houlsby")
        if config.method == "ia3":
            return [*(one for one in self.linears if one.makes_keys), *self._outputs(attention=False)]
        return []

    def trainable(self, config: TrainConfig) -> int:
        """Weights that learn."""
        targets, rank = self.targets(config), config.rank
        if config.method == "full":
            return self.parameters
        if config.method == "adapters":
            return sum(2 * one.outputs * rank + rank + one.outputs for one in targets)
        if config.method == "ia3":
            last = set(self._outputs(attention=False))
            return sum(one.inputs if one in last else one.outputs for one in targets)
        if config.method == "prefix":
            return config.prefix_tokens * self.layers * 2 * self.keys
        strengths = sum(one.outputs for one in targets) if config.method == "dora" else 0
        return sum(rank * (one.inputs + one.outputs) for one in targets) + strengths

    def _outputs(self, *, attention: bool) -> list[Linear]:
        """The last layer of each block's feed-forward part, and with `attention` of its attention too."""
        blocks: dict[str, list[Linear]] = {}
        for one in self.linears:
            found = _IN_BLOCK.search(one.name)
            blocks.setdefault(found[1] if found else "", []).append(one)
        wanted = []
        for block in blocks.values():
            inside = [one for one in block if one.is_attention and not one.makes_keys]
            outside = [one for one in block if one.outputs == self.hidden and not one.is_attention]
            wanted += outside[-1:]
            wanted += inside[-1:] if attention else []
        return wanted


def shape_of(folder: Path) -> Shape:
    """The shape of the model in `folder`. Raises `UserError` if it is not whole or says too little of itself."""
    file = folder / "config.json"
    with explain_os_errors(file):
        data = file.read_bytes()
    try:
        about = msgspec.json.decode(data, type=dict[str, Any])
        about = about.get("text_config", about)
        layers, hidden, vocabulary = (
            int(about.get(name) or about[other])
            for name, other in (
                ("num_hidden_layers", "n_layer"),
                ("hidden_size", "n_embd"),
                ("vocab_size",) * 2,
            )
        )
        heads = int(about.get("num_attention_heads") or about.get("n_head") or 1)
        width = int(about.get("head_dim") or hidden // heads)
        groups = int(about.get("num_key_value_heads") or heads)
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{file} does not say how large the model is."),
            QT_TRANSLATE_NOOP("core", "Copy or download the model again."),
            file=str(file),
        ) from error
    read = weights.read(folder)
    tensors = {name: tensor.shape for one in read.files for name, tensor in weights.header(one).items()}
    linears = tuple(_linears(tensors, vocabulary))
    intermediate = int(about.get("intermediate_size") or about.get("n_inner") or 4 * hidden)
    wide = [
        one for one in linears if one.inputs == hidden and one.outputs in (intermediate, 2 * intermediate)
    ]
    norms = sum(
        len(shape) == 1 and name.endswith("weight") and bool(_IN_BLOCK.search(name) and _NORM.search(name))
        and shape[0] == hidden
        for name, shape in tensors.items()
    )  # fmt: skip
    dropped = about.get(
        "attention_dropout", about.get("attention_probs_dropout_prob", about.get("attn_pdrop"))
    )
    return Shape(
        parameters=read.parameters,
        layers=layers,
        hidden=hidden,
        intermediate=intermediate,
        vocabulary=vocabulary,
        context=int(about.get("max_position_embeddings") or about.get("n_positions") or 0),
        linears=linears,
        attention=heads * width,
        keys=groups * width,
        heads=heads,
        norms=max(1, round(norms / max(layers, 1))),
        gated=sum(one.outputs for one in wide) >= 2 * intermediate * layers,
        stored=read.dtype,
        sprinkled=bool(dropped),
        dotted=bool(about.get("hidden_dropout_prob")),
    )


def _linears(tensors: dict[str, list[int]], vocabulary: int) -> Iterable[Linear]:
    """Layers of the blocks, or all where there are no blocks. Tables of words and places are no layers."""
    found = [
        Linear(shape[1], shape[0], name.removesuffix(".weight"))
        for name, shape in tensors.items()
        if len(shape) == 2 and vocabulary not in shape and name.endswith(".weight")
    ]
    return [one for one in found if _IN_BLOCK.search(one.name)] or found
