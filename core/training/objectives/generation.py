"""Writing what the answers of the rows say: the next token, predicted from all before it (supervised fine-tuning).

Does not know how a conversation becomes tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from core.models.rendered import IGNORED
from core.training import batching, data
from core.training.base import Base
from core.training.config import TrainConfig
from core.training.data import Example, Line, Prepared
from core.training.objectives.objective import mean_loss


class Generation:
    """An `Objective`. Its loss is the cross-entropy per trained token, in nats."""

    fresh: tuple[str, ...] = ()

    def __init__(self, base: Base, config: TrainConfig) -> None:
        self.model, self.parameters = base.model, base.parameters
        self.reader, self._padding = base.reader, base.padding
        self._max_length = config.max_length

    def prepare(self, lines: Iterable[Line], each: Callable[[int], None]) -> Prepared:
        return data.prepare(lines, self.reader.read_all, self._max_length, each)

    def length(self, example: Example) -> int:
        return len(example["input_ids"])

    def collate(self, examples: Sequence[Example]) -> dict[str, Any]:
        return batching.collate(examples, self._padding)

    def blank(self) -> Example:
        return {"input_ids": [self._padding] * 2, "labels": [IGNORED] * 2}

    def halves(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        return batching.halves(batch)

    def tokens(self, batch: dict[str, Any]) -> int:
        return int(batch["attention_mask"].sum())

    def count(self, batch: dict[str, Any]) -> int:
        return int((batch["labels"][:, 1:] != IGNORED).sum())

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        from torch.nn.functional import cross_entropy

        scores = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
        predicted, labels = scores[:, :-1].flatten(0, 1).float(), batch["labels"][:, 1:].flatten()
        return cross_entropy(predicted, labels, ignore_index=IGNORED, reduction="sum")

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        return {"eval_loss": mean_loss(self, model, batches)}
