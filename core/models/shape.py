"""A model's measures, from which its memory is reckoned: layers, heads, vocabulary. Reads config.json, not weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec


class Shape(msgspec.Struct, frozen=True):
    """Of a transformer that writes text. `window`: tokens that layers with a short memory look back, 0 where all look
    back to the start; `far_layers`: how many look back to the start all the same. Where a window is set for every layer
    it is left out, since not all engines make use of it. `tied`: what reads tokens also writes them. `parameters`: as
    told or counted, else reckoned."""

    layers: int
    hidden: int
    heads: int
    kv_heads: int
    head_dim: int
    intermediate: int
    vocabulary: int
    tied: bool = False
    context: int = 0
    window: int = 0
    far_layers: int = 0
    parameters: int = 0

    @classmethod
    def of(cls, config: dict[str, Any], parameters: int = 0) -> Shape | None:
        """Out of a config.json; None where it lacks a measure."""
        inner = config.get("text_config")
        told = {**config, **inner} if isinstance(inner, dict) else config
        try:
            layers, hidden = int(told["num_hidden_layers"]), int(told["hidden_size"])
            heads = int(told["num_attention_heads"])
            far = _far(told, layers)
            made = cls(
                layers=layers,
                hidden=hidden,
                heads=heads,
                kv_heads=int(told.get("num_key_value_heads") or heads),
                head_dim=int(told.get("head_dim") or hidden // heads),
                intermediate=int(told["intermediate_size"]),
                vocabulary=int(told["vocab_size"]),
                tied=bool(
                    told.get("tie_word_embeddings", _TIED_UNSAID.get(str(told.get("model_type")), False))
                ),
                context=int(told.get("max_position_embeddings") or 0),
                window=int(told.get("sliding_window") or 0) if far else 0,
                far_layers=far,
            )
        except (KeyError, TypeError, ValueError, ZeroDivisionError):
            return None
        return msgspec.structs.replace(made, parameters=parameters or made.reckoned())

    @classmethod
    def of_folder(cls, folder: Path, parameters: int = 0) -> Shape | None:
        """Of the model in `folder`; None where its config.json does not tell."""
        try:
            config = msgspec.json.decode((folder / "config.json").read_bytes(), type=dict[str, Any])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return None
        return cls.of(config, parameters)

    @classmethod
    def of_genai(cls, file: Path, parameters: int = 0) -> Shape | None:
        """Out of a genai_config.json, which says nothing of the middle of a layer: it is taken as four times as wide,
        as most are. None where it lacks a measure."""
        try:
            told = msgspec.json.decode(file.read_bytes(), type=dict[str, Any])["model"]
            decoder = told["decoder"]
            return cls(
                layers=int(decoder["num_hidden_layers"]),
                hidden=int(decoder["hidden_size"]),
                heads=int(decoder["num_attention_heads"]),
                kv_heads=int(decoder["num_key_value_heads"]),
                head_dim=int(decoder["head_size"]),
                intermediate=4 * int(decoder["hidden_size"]),
                vocabulary=int(told["vocab_size"]),
                context=int(told.get("context_length") or 0),
                parameters=parameters,
            )
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError):
            return None

    @property
    def embedding(self) -> int:
        """Weights of the table that reads tokens."""
        return self.vocabulary * self.hidden

    def reckoned(self) -> int:
        """Weights of a model so shaped, with a gated middle as nearly all have; the norms, a thousandth, left out."""
        attention = self.hidden * self.head_dim * (2 * self.heads + 2 * self.kv_heads)
        layer = attention + 3 * self.hidden * self.intermediate
        return self.layers * layer + self.embedding * (1 if self.tied else 2)


_TIED_UNSAID = {"gemma": True, "gemma2": True, "gemma3": True, "gemma3_text": True, "gpt2": True}
"""Kinds whose config.json leaves out what is usual with them."""


def _far(told: dict[str, Any], layers: int) -> int:
    """Layers that look back to the start although others do not."""
    kinds = told.get("layer_types")
    if isinstance(kinds, list):
        far = sum(kind == "full_attention" for kind in kinds)
        return far if far < layers else 0
    pattern = told.get("sliding_window_pattern") or told.get("_sliding_window_pattern")
    if not isinstance(pattern, int) and str(told.get("model_type", "")).startswith("gemma3"):
        pattern = 6
    if isinstance(pattern, int) and pattern > 0:
        return layers // pattern
    return 0
