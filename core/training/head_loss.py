"""The cross-entropy of trained tokens, without the scores over a large vocabulary ever standing whole in memory.

Some hundred tokens at a time are scored, and their gradient is worked out at once, while the scores are there: scoring
them again on the way back, as is usual, costs half as much again. Does not know what is trained.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator
from typing import Any

SCORES = 1 << 24
"""Scores that stand in memory at once, in float32, and as many probabilities: 64 MB each."""


def together(vocabulary: int) -> int:
    """How many tokens are scored at once."""
    return max(64, SCORES // vocabulary)


def loss(hidden: Any, weight: Any, bias: Any, targets: Any) -> Any:
    """The sum of the cross-entropies in nats, a scalar in float32.

    `hidden` (tokens, width) is what the head reads, `weight` (vocabulary, width) and `bias` (vocabulary) or None are
    the head's, `targets` (tokens) the tokens that should have been said.
    """
    import torch

    return _function().apply(hidden, weight, bias, targets, torch.is_grad_enabled())


@functools.cache
def _function() -> Any:
    import torch
    from torch.autograd.function import once_differentiable

    class HeadLoss(torch.autograd.Function):  # type: ignore[misc]
        @staticmethod
        def forward(ctx: Any, hidden: Any, weight: Any, bias: Any, targets: Any, learns: bool) -> Any:
            wanted = [learns and wants for wants in ctx.needs_input_grad[:3]]
            with torch.autocast(hidden.device.type, enabled=False):
                total, *grads = _work(hidden, weight, bias, targets, wanted)
            ctx.save_for_backward(*grads)
            ctx.dtypes = [None if one is None else one.dtype for one in (hidden, weight, bias)]
            return total

        @staticmethod
        @once_differentiable  # type: ignore[untyped-decorator]
        def backward(ctx: Any, grad: Any) -> Any:
            grads = [
                None if one is None else (one * grad).to(dtype)
                for one, dtype in zip(ctx.saved_tensors, ctx.dtypes, strict=True)
            ]
            return (*grads, None, None)

    return HeadLoss


def _work(hidden: Any, weight: Any, bias: Any, targets: Any, wanted: list[bool]) -> tuple[Any, ...]:
    """The loss, and its gradients for what is `wanted`: hidden, weight and bias; None for the others."""
    import torch

    read = hidden.to(weight.dtype)
    grads = [
        torch.zeros_like(one) if wants and one is not None else None
        for one, wants in zip((read, weight, bias), wanted, strict=True)
    ]
    size = min(together(weight.shape[0]), max(len(read), 1))
    # Made once: a fresh stretch of so much memory has to be cleared by the system each time.
    scored = torch.empty(size, weight.shape[0], dtype=weight.dtype, device=weight.device)
    shares = torch.empty(size, weight.shape[0], dtype=torch.float32, device=weight.device)
    total = torch.zeros((), dtype=torch.float32, device=weight.device)
    for start in range(0, len(read), size):
        some, right = read[start : start + size], targets[start : start + size, None]
        scores, share = scored[: len(some)], shares[: len(some)]
        torch.mm(some, weight.t(), out=scores)
        if bias is not None:
            scores += bias
        precise = scores.float()
        highest = precise.amax(-1, keepdim=True)
        torch.softmax(precise, -1, out=share)
        # The logarithm of the sum of exponentials, by way of the highest score, whose share cannot vanish.
        whole = highest - share.amax(-1, keepdim=True).log()
        total += (whole - precise.gather(-1, right)).sum()
        if any(wanted):
            share.scatter_add_(-1, right, torch.full_like(whole, -1))
            slope = share.to(weight.dtype)
            if grads[0] is not None:
                torch.mm(slope, weight, out=grads[0][start : start + size])
            if grads[1] is not None:
                grads[1].addmm_(slope.t(), some)
            if grads[2] is not None:
                grads[2] += slope.sum(0)
    return total, *grads


@contextlib.contextmanager
def in_place_of_scores(head: Any, targets: Any) -> Iterator[None]:
    """Inside, a model whose last layer is `head` returns the loss for `targets` where its scores would be.

    So the head is asked inside the model's own call, where whatever gathers weights over several devices has them.
    """
    head.forward = lambda hidden: loss(hidden.flatten(0, -2), head.weight, head.bias, targets)
    try:
        yield
    finally:
        del head.forward


def suits(model: Any) -> bool:
    """Whether the scores of `model`, a causal language model as loaded, are its head's and nothing more, and are
    asked for at some places only. Tried out: the loss must come out as that of whole scores."""
    import torch

    head = model.get_output_embeddings()
    if type(head) is not torch.nn.Linear:
        return False
    ids = torch.arange(1, 7, device=head.weight.device)[None] % len(head.weight)
    kept, targets = torch.tensor([1, 3, 4], device=ids.device), ids[0, [2, 4, 5]]
    was, _ = model.training, model.eval()
    try:
        with torch.no_grad():
            scores = model(input_ids=ids, use_cache=False).logits[0, kept].float()
            with in_place_of_scores(head, targets):
                found = model(input_ids=ids, use_cache=False, logits_to_keep=kept).logits
    except (TypeError, ValueError, RuntimeError, IndexError, AttributeError):
        return False
    finally:
        model.train(was)
    whole = torch.nn.functional.cross_entropy(scores, targets, reduction="sum")
    near = torch.finfo(head.weight.dtype).eps ** 0.5
    return found.shape == whole.shape and bool(torch.isclose(found, whole, rtol=near))
