"""Works on a batch in parts once memory was not enough for all of it: the same correction, in smaller bites.

Losses are sums over what is counted, so the gradients of the parts add up to those of the whole. A correction in which
memory gave out is done again from its beginning, with the same chance; from there on every batch is parted, and the
record says since when, so that a resumed run does the same. Does not know what is learnt.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any, TypeVar

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP
from core.training.callback import Watch
from core.training.objectives.objective import Divides, Objective

T = TypeVar("T")
Batch = dict[str, Any]
Work = Callable[[Batch], Any]
"""Forward and backward of one part: adds to the gradients and returns the loss."""


class Portions:
    """One sitting's batches. `alone`: no other process waits for this one's gradients."""

    def __init__(self, objective: Objective, watch: Watch, *, alone: bool) -> None:
        self._objective, self._watch = objective, watch
        self._alone = alone
        self._divides = objective if alone and isinstance(objective, Divides) else None
        self._rows = 0
        self._step = 0
        self._done: list[Batch] = []
        self._chance: list[Any] = []

    def begin(self, step: int) -> None:
        """Correction number `step` begins: its gradients are still nothing."""
        self._step, self._done, self._chance = step, [], _chance()

    def work(self, batch: Batch, work: Work, forget: Callable[[], None]) -> Any:
        """The loss of one batch of the correction, a tensor, once its gradients are added.

        `forget` takes back all gradients of the correction. Where that had to be, the loss is that of all batches of
        the correction so far. Raises `UserError` where even the smallest parts are too much.
        """
        self._done.append(batch)
        try:
            return self._in_parts(batch, work, self._watch.halvings(self._step))
        except Exception as error:
            if self._divides is None or not is_out_of_memory(error):
                raise
        # Out here the error is gone, and with it all that its frames held.
        return self._again(work, forget)

    def measure(self, rows: int, work: Callable[[int], T]) -> T:
        """What `work` makes of validation rows, given how many to take at once: `rows`, or fewer where memory gives
        out. Raises `UserError` where even one is too much."""
        size = former = min(rows, self._rows or rows)
        while True:
            try:
                measured = work(size)
                break
            except Exception as error:
                if not self._alone or not is_out_of_memory(error):
                    raise
            _give_back()
            if size == 1:
                raise too_little()
            size //= 2
        self._rows = size
        if size < former:
            self._watch.fewer(size)
        return measured

    def _again(self, work: Work, forget: Callable[[], None]) -> Any:
        times = self._watch.halvings(self._step)
        while True:
            forget()
            _give_back()
            if all(len(self._cut(batch, times + 1)) == len(self._cut(batch, times)) for batch in self._done):
                raise too_little()
            times += 1
            _restore(self._chance)
            try:
                loss = sum(self._in_parts(batch, work, times) for batch in self._done)
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                continue
            self._watch.halved(self._step, times)
            return loss

    def _in_parts(self, batch: Batch, work: Work, times: int) -> Any:
        return sum(work(part) for part in self._cut(batch, times))

    def _cut(self, batch: Batch, times: int) -> list[Batch]:
        parts = [batch]
        if self._divides is not None:
            for _ in range(times):
                parts = [half for part in parts for half in self._divides.halves(part)]
        return parts


def is_out_of_memory(error: BaseException) -> bool:
    """Out of memory comes in many shapes: Python's, the graphics card's, and a sentence of torch's allocator."""
    words = str(error)
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "OutOfMemoryError"
        or (isinstance(error, RuntimeError) and "allocate memory" in words)
        or (isinstance(error, RuntimeError) and "not enough memory" in words)
    )


def too_little() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "There is not enough memory for this training."),
        QT_TRANSLATE_NOOP(
            "core",
            "Choose QLoRA, fewer rows at once, shorter rows or a smaller model, and start a new run.",
        ),
    )


def _chance() -> list[Any]:
    """Where torch's dice stand: dropout throws them."""
    import torch

    return [torch.get_rng_state(), *(torch.cuda.get_rng_state_all() if torch.cuda.is_initialized() else [])]


def _restore(chance: list[Any]) -> None:
    import torch

    torch.set_rng_state(chance[0])
    if chance[1:]:
        torch.cuda.set_rng_state_all(chance[1:])


def _give_back() -> None:
    import torch

    gc.collect()
    if torch.cuda.is_initialized():
        torch.cuda.empty_cache()
