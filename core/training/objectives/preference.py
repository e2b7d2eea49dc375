"""Which of two answers is the better one: direct preference optimisation, from chosen and rejected answers.

Rafailov et al., “Direct Preference Optimization: Your Language Model is Secretly a Reward Model”, 2023
(arXiv 2305.18290), equation 7. Does not know how a conversation becomes tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from core.errors import UserError
from core.models.lesson import Lesson
from core.models.rendered import IGNORED, Rendered
from core.text import QT_TRANSLATE_NOOP, Text
from core.training import batching
from core.training.base import Base
from core.training.config import TrainConfig
from core.training.data import Example, Line, Prepared

_TOGETHER = 64
"""Rows that are cut into tokens together, which is quicker."""


class Preference:
    """An `Objective`. A batch holds the chosen answers, then the rejected ones; what is counted are pairs.

    An example has `input_ids` and `labels` of the chosen answer, the same of the rejected one under `rejected_…`, and
    in `reference` how likely the untrained model finds each: the sum of its tokens' log-probabilities, in nats.
    """

    fresh: tuple[str, ...] = ()
    choices: Sequence[Text] = ()

    def __init__(self, base: Base, config: TrainConfig) -> None:
        self.model, self.parameters = base.model, base.parameters
        self.reader, self._padding = base.reader, base.padding
        self._max_length, self._batch_size, self._beta = config.max_length, config.batch_size, config.beta

    def prepare(self, lines: Iterable[Line], each: Callable[[int], None]) -> Prepared:
        """The reference is asked here, before anything is trained: no second copy of the model is ever needed."""
        prepared = Prepared()
        waiting = iter(lines)
        done = 0
        while some := list(islice(waiting, _TOGETHER)):
            chosen = self.reader.read_all([line.lesson for line in some])
            rejected = self.reader.read_all([_worse(line) for line in some])
            for line, good, bad in zip(some, chosen, rejected, strict=True):
                self._take(prepared, line, good, bad)
            done += len(some)
            each(done)
        self._ask_reference(prepared.examples, lambda: each(done))
        return prepared

    def _take(
        self, prepared: Prepared, line: Line, good: Rendered | UserError, bad: Rendered | UserError
    ) -> None:
        for one in (good, bad):
            if isinstance(one, UserError):
                prepared.refused.append((line.name, one))
                return
        assert isinstance(good, Rendered) and isinstance(bad, Rendered)
        prepared.notes += [note for note in good.notes if note not in prepared.notes]
        better, worse = good.example(self._max_length), bad.example(self._max_length)
        if better == worse:
            prepared.refused.append((line.name, _alike(good.ids == bad.ids)))
            return
        if max(len(good.ids), len(bad.ids)) > self._max_length:
            prepared.cut.append(line.name)
        if not (_learns(better) and _learns(worse)):
            prepared.untrained.append(line.name)
            prepared.needed = max(prepared.needed, len(good.ids), len(bad.ids))
            return
        prepared.examples.append({**better, **_rejected(worse)})
        prepared.rows.append(line.row)

    def _ask_reference(self, examples: list[Example], check: Callable[[], None]) -> None:
        """Longest first, so that too little memory shows at once."""
        import torch

        device = next(self.model.parameters()).device
        by_length = sorted(examples, key=self.length, reverse=True)
        for start in range(0, len(by_length), self._batch_size):
            check()
            some = by_length[start : start + self._batch_size]
            batch = {name: values.to(device) for name, values in self._pairs(some).items()}
            with torch.no_grad():
                likely = _likelihood(self.model, batch).tolist()
            for at, example in enumerate(some):
                example["reference"] = [likely[at], likely[at + len(some)]]

    def length(self, example: Example) -> int:
        return max(len(example["input_ids"]), len(example["rejected_input_ids"]))

    def _pairs(self, examples: Sequence[Example]) -> dict[str, Any]:
        worse = [{name: one[f"rejected_{name}"] for name in ("input_ids", "labels")} for one in examples]
        return batching.collate([*examples, *worse], self._padding)

    def collate(self, examples: Sequence[Example]) -> dict[str, Any]:
        import torch

        return {
            **self._pairs(examples),
            "reference": torch.tensor([example["reference"] for example in examples]),
            "counted": torch.tensor([_learns(example) for example in examples]),
        }

    def blank(self) -> Example:
        nothing: Example = {"input_ids": [self._padding] * 2, "labels": [IGNORED] * 2}
        reference: list[Any] = [0.0, 0.0]
        return {**nothing, **_rejected(nothing), "reference": reference}

    def halves(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        pairs = len(batch["reference"])
        if pairs < 2:
            return [batch]
        return [self._some(batch, range(pairs // 2)), self._some(batch, range(pairs // 2, pairs))]

    def _some(self, batch: dict[str, Any], pairs: range) -> dict[str, Any]:
        """The batch of some of its pairs alone."""
        both = [*pairs, *(len(batch["reference"]) + pair for pair in pairs)]
        alone = ("reference", "counted")
        return {name: values[list(pairs) if name in alone else both] for name, values in batch.items()}

    def tokens(self, batch: dict[str, Any]) -> int:
        return int(batch["attention_mask"].sum())

    def count(self, batch: dict[str, Any]) -> int:
        return int(batch["counted"].sum())

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        from torch.nn.functional import logsigmoid

        return -(logsigmoid(self._beta * self._margins(model, batch)) * batch["counted"]).sum()

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        """`eval_accuracy`: in how many pairs the model has come to prefer the chosen answer more than it did;
        `eval_margin`: by how much, in nats."""
        from torch.nn.functional import logsigmoid

        pairs, loss, right, margin = 0, 0.0, 0, 0.0
        for batch in batches:
            margins = self._margins(model, batch)
            loss -= float(logsigmoid(self._beta * margins).sum())
            right += int((margins > 0).sum())
            margin += float(margins.sum())
            pairs += len(margins)
        return {
            "eval_loss": loss / max(pairs, 1),
            "eval_accuracy": right / max(pairs, 1),
            "eval_margin": margin / max(pairs, 1),
        }

    def _margins(self, model: Any, batch: dict[str, Any]) -> Any:
        """By how much more than the reference the model prefers each chosen answer, in nats: shape (pairs,)."""
        better, worse = _likelihood(model, batch).chunk(2)
        return better - worse - (batch["reference"][:, 0] - batch["reference"][:, 1])


def _likelihood(model: Any, batch: dict[str, Any]) -> Any:
    """The log-probability of each row's trained tokens, summed, in nats: shape (rows,), float32."""
    import torch

    scores = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
    labels = batch["labels"][:, 1:]
    trained = labels != IGNORED
    # Only where something is trained: all logarithms over the vocabulary at once would be most of the memory.
    likely = torch.log_softmax(scores[:, :-1][trained].float(), -1)
    of_labels = likely.gather(-1, labels[trained][:, None])[:, 0]
    rows = trained.nonzero()[:, 0]
    return torch.zeros(len(labels), dtype=of_labels.dtype, device=of_labels.device).index_add(
        0, rows, of_labels
    )


def _worse(line: Line) -> Lesson:
    return Lesson(line.rejected, template=line.template, tools=line.tools)


def _rejected(example: Example) -> Example:
    return {f"rejected_{name}": ids for name, ids in example.items()}


def _learns(example: Example) -> bool:
    return any(label != IGNORED for label in example["labels"])


def _alike(wholly: bool) -> UserError:
    if wholly:
        return UserError(
            QT_TRANSLATE_NOOP("core", "The chosen and the rejected answer are the same."),
            QT_TRANSLATE_NOOP("core", "Change one of them, or delete the row."),
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "The chosen and the rejected answer differ only beyond the longest row."),
        QT_TRANSLATE_NOOP("core", "Raise “Longest row”, or shorten what comes before the answers."),
    )
