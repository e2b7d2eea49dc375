"""Writing what the answers of the rows say, by a loss of the person's own. Does not know where that comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.base import Base
from core.training.config import TrainConfig
from core.training.objectives.generation import Generation
from core.training.own_loss import Loss


class OwnGeneration(Generation):
    """An `Objective`. The cross-entropy is measured beside its loss, so that runs can be compared."""

    def __init__(self, base: Base, config: TrainConfig, own: Loss) -> None:
        super().__init__(base, config)
        self._own = own

    @property
    def choices(self) -> list[Text]:
        words = QT_TRANSLATE_NOOP("core", "The loss is your own: all words are scored at once for it.")
        return [super().choices[0], text(words)]

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        return self._own(*self.scores(model, batch)).float().sum()

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        from torch.nn.functional import cross_entropy

        own, usual, count = 0.0, 0.0, 0
        for batch in batches:
            scores, labels = self.scores(model, batch)
            own += float(self._own(scores, labels).float().sum())
            usual += float(cross_entropy(scores, labels, reduction="sum"))
            count += self.count(batch)
        return {"eval_loss": own / max(count, 1), "eval_cross_entropy": usual / max(count, 1)}
