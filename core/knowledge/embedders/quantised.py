"""A BERT's layers with 8-bit weights, for processors without bfloat16: about twice as fast as 32 bits on AVX2.

Weights are rounded for each output by itself, to 7 bits, because AVX2 adds pairs of products in 16 bits. What flows in
is rounded between bounds that were measured beforehand: so a text's vectors do not depend on its neighbours in a batch.
Does not know texts or tokenizers.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

ENGINE = "fbgemm"
_TOP = 63
Bounds = Sequence[tuple[float, float]]
"""Least and greatest value that flows into attention, its output, and both halves of the feed-forward of a layer."""


def can_run() -> bool:
    """Whether this build of torch has the kernels (those for x86 do)."""
    import torch

    return ENGINE in torch.backends.quantized.supported_engines


class QuantisedBert:
    """Made from a `transformers.BertModel` in float32, which it does not change; `bounds` has one entry a layer."""

    def __init__(self, model: Any, bounds: Sequence[Bounds]) -> None:
        import torch

        torch.backends.quantized.engine = ENGINE
        self._torch = torch
        self._heads = model.config.num_attention_heads
        self._tiny = model.config.layer_norm_eps
        embeddings = model.embeddings
        self._words = embeddings.word_embeddings.weight
        self._places = embeddings.position_embeddings.weight + embeddings.token_type_embeddings.weight[0]
        self._first = embeddings.LayerNorm
        self._layers = [
            self._layer(layer, limits) for layer, limits in zip(model.encoder.layer, bounds, strict=True)
        ]

    def _layer(self, layer: Any, limits: Bounds) -> tuple[Any, ...]:
        own, out = layer.attention.self, layer.attention.output
        rows = (
            [own.query, own.key, own.value],
            [out.dense],
            [layer.intermediate.dense],
            [layer.output.dense],
        )
        linears = [self._linear(parts, *limit) for parts, limit in zip(rows, limits, strict=True)]
        return (*linears, out.LayerNorm, layer.output.LayerNorm)

    def _linear(self, parts: Sequence[Any], low: float, high: float) -> tuple[float, int, Any]:
        """Step and zero of what flows in, and the packed weights."""
        torch = self._torch
        weight = torch.cat([part.weight.detach() for part in parts])
        bias = torch.cat([part.bias.detach() for part in parts])
        steps = (weight.abs().amax(1) / _TOP).double().clamp_min(1e-12)
        with warnings.catch_warnings():
            # Torch means to leave these kernels to another package one day; the version is pinned.
            warnings.filterwarnings("ignore", "torch.quantize_per_tensor", UserWarning)
            rounded = torch.quantize_per_channel(
                weight, steps, torch.zeros(len(weight), dtype=torch.long), 0, torch.qint8
            )
        step = (high - low) / 255
        return step, round(-low / step), torch.ops.quantized.linear_prepack(rounded, bias)

    def __call__(self, ids: Any, mask: Any) -> Any:
        """float32, shape (texts, longest, dimension), for token numbers and 1s where there are some."""
        torch = self._torch
        linear = torch.ops.quantized.linear_with_input_q_dq_qweight_dq_output_fp32
        functional = torch.nn.functional
        texts, longest = ids.shape
        padding = (
            None if bool(mask.all()) else torch.zeros(texts, 1, 1, longest).masked_fill_(
                mask[:, None, None] == 0, torch.finfo(torch.float32).min
            )
        )  # fmt: skip
        flow = self._first(self._words[ids] + self._places[:longest])
        width = flow.shape[-1]
        for mixed, joined, wide, narrow, norm_attended, norm_fed in self._layers:
            parts = linear(flow, *mixed).view(texts, longest, 3, self._heads, -1).permute(2, 0, 3, 1, 4)
            attended = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], padding)
            attended = attended.transpose(1, 2).reshape(texts, longest, width)
            flow = norm_attended(linear(attended, *joined).add_(flow))
            flow = norm_fed(linear(functional.gelu(linear(flow, *wide)), *narrow).add_(flow))
        return flow
