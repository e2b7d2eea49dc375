"""Rows of a batch laid end to end in one sequence: no padding is read, and no row sees another.

Positions begin anew with each row, and attention is worked out row by row. Does not know what is trained.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.models.rendered import IGNORED

NAME = "rows_apart"
"""What transformers calls this way of attending, once `register` was called."""


def join(examples: Sequence[dict[str, list[int]]]) -> dict[str, Any]:
    """Examples as one sequence. `input_ids` and `position_ids` are int64 of shape (1, tokens); `rows` how long each
    row is; `kept` the places whose next token is trained, and `targets` these tokens."""
    import torch

    ids: list[int] = []
    positions: list[int] = []
    kept: list[int] = []
    targets: list[int] = []
    for example in examples:
        for at, label in enumerate(example["labels"][1:]):
            if label != IGNORED:
                kept.append(len(ids) + at)
                targets.append(label)
        ids += example["input_ids"]
        positions += range(len(example["input_ids"]))
    return {
        "input_ids": torch.tensor([ids]),
        "position_ids": torch.tensor([positions]),
        "rows": [len(example["input_ids"]) for example in examples],
        "kept": torch.tensor(kept, dtype=torch.long),
        "targets": torch.tensor(targets, dtype=torch.long),
    }


def halves(batch: dict[str, Any]) -> list[dict[str, Any]]:
    """The first and the second half of the rows as batches of their own; a batch of one row stays as it is."""
    rows = batch["rows"]
    if len(rows) < 2:
        return [batch]
    first = rows[: len(rows) // 2]
    border = sum(first)
    early = batch["kept"] < border
    return [
        {
            "input_ids": batch["input_ids"][:, :border],
            "position_ids": batch["position_ids"][:, :border],
            "rows": first,
            "kept": batch["kept"][early],
            "targets": batch["targets"][early],
        },
        {
            "input_ids": batch["input_ids"][:, border:],
            "position_ids": batch["position_ids"][:, border:],
            "rows": rows[len(first) :],
            "kept": batch["kept"][~early] - border,
            "targets": batch["targets"][~early],
        },
    ]


def inputs(batch: dict[str, Any]) -> dict[str, Any]:
    """What a model that `suits` is called with. The rows' lengths go where a mask would: a mask of four dimensions
    reaches every layer's attention unchanged."""
    import torch

    return {
        "input_ids": batch["input_ids"],
        "position_ids": batch["position_ids"],
        "attention_mask": torch.tensor(batch["rows"]).view(1, 1, 1, -1),
        "use_cache": False,
    }


def suits(model: Any) -> bool:
    """Whether `model`, a causal language model as loaded, can be given rows end to end; if so, from now on it can.

    Tried out: two rows together must come out as they do alone. What it does otherwise (write, read padded rows)
    stays as it was.
    """
    if model.config._attn_implementation != "sdpa":
        return False
    _register()
    model.set_attn_implementation(NAME)
    if model.config._attn_implementation == NAME and _apart(model):
        return True
    model.set_attn_implementation("sdpa")
    return False


def _register() -> None:
    from transformers import AttentionInterface, AttentionMaskInterface
    from transformers.masking_utils import sdpa_mask

    AttentionInterface.register(NAME, _attend)
    AttentionMaskInterface.register(NAME, sdpa_mask)


def _attend(
    module: Any, query: Any, key: Any, value: Any, attention_mask: Any, **options: Any
) -> tuple[Any, None]:
    """As transformers' own attention; where the mask holds lengths, each row by itself.

    Shapes: query (1, heads, tokens, width), key and value with as many heads or fewer; result (1, tokens, heads,
    width).
    """
    import torch
    from transformers.integrations.sdpa_attention import sdpa_attention_forward

    if attention_mask is None or attention_mask.dtype != torch.int64:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **options)[0], None
    rows = attention_mask.flatten().tolist()
    window = options.get("sliding_window")
    parts = [
        sdpa_attention_forward(module, q, k, v, _window(q, window), **options)[0]
        for q, k, v in zip(query.split(rows, 2), key.split(rows, 2), value.split(rows, 2), strict=True)
    ]
    return torch.cat(parts, 1), None


def _window(query: Any, width: int | None) -> Any:
    """The mask of a row that is longer than the model looks back; None where it is not: then all before is seen."""
    import torch

    length = query.shape[2]
    if width is None or length <= width:
        return None
    at = torch.arange(length, device=query.device)
    back = at[:, None] - at[None, :]
    return ((back >= 0) & (back < width))[None, None]


def _apart(model: Any) -> bool:
    import torch

    device = next(model.parameters()).device
    some = [{"input_ids": [(7 * row + at) % 13 for at in range(5 + row)], "labels": []} for row in range(3)]
    batch = {
        name: value.to(device) if isinstance(value, torch.Tensor) else value
        for name, value in join(some).items()
    }
    was, _ = model.training, model.eval()
    try:
        with torch.no_grad():
            together = model(**inputs(batch)).logits[0].split(batch["rows"])
            alone = [
                model(input_ids=torch.tensor([one["input_ids"]], device=device), use_cache=False).logits[0]
                for one in some
            ]
    except (TypeError, ValueError, RuntimeError, IndexError):
        return False
    finally:
        model.train(was)
    # Half the digits of the number type: sums are split otherwise for other shapes.
    near = torch.finfo(together[0].dtype).eps ** 0.5
    return all(
        torch.allclose(one, other, rtol=near, atol=near * float(other.abs().max().nan_to_num()))
        for one, other in zip(together, alone, strict=True)
    )
