"""What a training needs to know of that which is learnt. Does not know steps, checkpoints or run folders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol, runtime_checkable

from core.models.lesson import Reader
from core.text import Text
from core.training.data import Example, Line, Prepared


class Objective(Protocol):
    """`model` is what is trained, a torch module; `parameters` is how many weights the base has.

    A batch is a dict of tensors as `collate` makes it. A loss is a mean over what `count` counts (trained tokens,
    texts, pairs), so that batches of any size add up to the same correction as one large one.
    """

    model: Any
    parameters: int
    fresh: tuple[str, ...]
    """Parts of the model that were never trained before, such as a head put on for the task."""

    @property
    def choices(self) -> Sequence[Text]:
        """What was found to do with this model so that it goes quickly, and why."""

    def prepare(self, lines: Iterable[Line], each: Callable[[int], None]) -> Prepared:
        """Rows as examples, and what became of the others. `each` is told how many are done, and may raise."""

    def length(self, example: Example) -> int:
        """Tokens that the model reads for it: examples of like length are put together."""

    def collate(self, examples: Sequence[Example]) -> dict[str, Any]:
        """Examples as one batch."""

    def blank(self) -> Example:
        """An example of which nothing is counted: it fills up the last batches where several processes train.

        Raises `UserError` where what is learnt cannot be shared by several processes.
        """

    def tokens(self, batch: dict[str, Any]) -> int:
        """Tokens read in the batch, padding left out."""

    def count(self, batch: dict[str, Any]) -> int:
        """Over how many things the batch's loss is a mean."""

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        """The sum of the losses of the things counted, a scalar tensor in float32. `model` may be wrapped."""

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        """What is measured on validation rows: `eval_loss`, and whatever else tells how good it is.

        `model` is in evaluation mode and no gradients are kept; the iterator ends the measuring by raising.
        """


@runtime_checkable
class Speaks(Protocol):
    """An objective whose model writes: it can be asked questions while it learns."""

    reader: Reader


@runtime_checkable
class Divides(Protocol):
    """An objective whose batches can be worked on in parts when memory is not enough for the whole."""

    def halves(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        """The batch as two whose losses add up to its own; the batch alone where it cannot be parted further."""


def mean_loss(objective: Objective, model: Any, batches: Iterator[dict[str, Any]]) -> float:
    """The mean over all that is counted in `batches`."""
    total, count = 0.0, 0
    for batch in batches:
        total += float(objective.loss(model, batch))
        count += objective.count(batch)
    return total / max(count, 1)
