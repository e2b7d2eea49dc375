"""Writing what the answers of the rows say: the next token, predicted from all before it (supervised fine-tuning).

Does not know how a conversation becomes tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from core.models.rendered import IGNORED
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training import batching, data, head_loss, joined
from core.training.base import Base
from core.training.config import TrainConfig
from core.training.data import Example, Line, Prepared
from core.training.objectives.objective import mean_loss


class Generation:
    """An `Objective`. Its loss is the cross-entropy per trained token, in nats.

    Rows are read end to end where the model can be given them so, else filled up to the longest; scores are worked
    out only where something is trained. `choices` says what was found to do with this model.
    """

    fresh: tuple[str, ...] = ()

    def __init__(self, base: Base, config: TrainConfig) -> None:
        self.model, self.parameters = base.model, base.parameters
        self.reader, self._padding = base.reader, base.padding
        self._max_length = config.max_length
        # What goes before every row would go before the first one only.
        self._joins = config.method != "prefix" and joined.suits(self.model)
        self._head = self.model.get_output_embeddings() if head_loss.suits(self.model) else None

    @property
    def choices(self) -> list[Text]:
        rows = (
            QT_TRANSLATE_NOOP(
                "core",
                "Rows are read end to end, each seeing only itself: nothing is filled up, and attention is worked out "
                "row by row.",
            )
            if self._joins
            else QT_TRANSLATE_NOOP(
                "core", "Rows are filled up to the longest of their batch: this cannot be had without."
            )
        )
        scores = (
            QT_TRANSLATE_NOOP(
                "core",
                "Words are scored only where something is learnt, some at a time, and their gradient is taken at once.",
            )
            if self._scores_apart()
            else QT_TRANSLATE_NOOP(
                "core", "All words are scored at once: this model does more with its scores than others."
            )
        )
        return [text(rows), text(scores)]

    def prepare(self, lines: Iterable[Line], each: Callable[[int], None]) -> Prepared:
        return data.prepare(lines, self.reader.read_all, self._max_length, each)

    def length(self, example: Example) -> int:
        return len(example["input_ids"])

    def collate(self, examples: Sequence[Example]) -> dict[str, Any]:
        return joined.join(examples) if self._joins else batching.collate(examples, self._padding)

    def blank(self) -> Example:
        return {"input_ids": [self._padding] * 2, "labels": [IGNORED] * 2}

    def halves(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        return joined.halves(batch) if self._joins else batching.halves(batch)

    def tokens(self, batch: dict[str, Any]) -> int:
        return batch["input_ids"].numel() if self._joins else int(batch["attention_mask"].sum())

    def count(self, batch: dict[str, Any]) -> int:
        return len(batch["targets"]) if self._joins else int((batch["labels"][:, 1:] != IGNORED).sum())

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        from torch.nn.functional import cross_entropy

        if not self._scores_apart():
            return cross_entropy(*self.scores(model, batch), reduction="sum")
        inputs, kept, targets = self._inputs(batch)
        with head_loss.in_place_of_scores(self._head, targets):
            return model(**inputs, logits_to_keep=kept).logits

    def scores(self, model: Any, batch: dict[str, Any]) -> tuple[Any, Any]:
        """What the model says where something is trained: float32 of shape (tokens, vocabulary), and the tokens that
        should have been said."""
        inputs, kept, targets = self._inputs(batch)
        if self._head is not None:
            return model(**inputs, logits_to_keep=kept).logits.flatten(0, -2).float(), targets
        return model(**inputs).logits.flatten(0, 1)[kept.flatten()].float(), targets

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        return {"eval_loss": mean_loss(self, model, batches)}

    def _scores_apart(self) -> bool:
        """Not where a method has put something beside the head, or in its place."""
        return self._head is not None and self.model.get_output_embeddings() is self._head

    def _inputs(self, batch: dict[str, Any]) -> tuple[dict[str, Any], Any, Any]:
        """What the model is called with, the places that are scored, and the tokens that should come next there."""
        if self._joins:
            return joined.inputs(batch), batch["kept"], batch["targets"]
        labels = batch["labels"].roll(-1, 1)
        labels[:, -1] = IGNORED
        kept = labels != IGNORED
        inputs = {name: batch[name] for name in ("input_ids", "attention_mask")}
        return inputs, kept, labels[kept]
