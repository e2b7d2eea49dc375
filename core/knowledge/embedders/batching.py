"""What embedders that compute here share: batches of like lengths, numbers of the processor's liking, whole text.

Does not know any model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_HALF = re.compile("[\ud800-\udfff]")


def batches(lengths: list[int], most: int) -> Iterator[list[int]]:
    """Indices of texts, longest first, in groups that pad to at most `most` tokens."""
    order = sorted(range(len(lengths)), key=lambda index: -lengths[index])
    batch: list[int] = []
    for index in order:
        if batch and lengths[batch[0]] * (len(batch) + 1) > most:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def whole_text(text: str) -> str:
    """The same length without halves of characters, which a damaged file may hold and the tokenizer refuses."""
    return _HALF.sub("?", text)


def unit(vectors: Any) -> Any:
    import numpy as np

    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-12)


def number_type(torch: Any, device: str) -> Any:
    """bfloat16 only where the processor computes with it: elsewhere it is imitated, and slower than float32."""
    if device != "cpu":
        return torch.float32
    native = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.bfloat16 if native else torch.float32
