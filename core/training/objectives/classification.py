"""Sorting texts: one of the labels that the training rows name. Measures accuracy and F1 beside the loss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from core.errors import UserError
from core.models.headed import Head
from core.models.model import Model
from core.models.rendered import IGNORED
from core.models.windows import windows_of
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.config import TrainConfig
from core.training.data import Example, Line, Prepared
from core.training.device import Place
from core.training.objectives import encoding
from core.training.objectives.encoding import Encoding

UNEVEN = 3
"""How many times the rows of the rarest label the commonest one may have before it is said."""
SINGLE = 2
"""Rows that a label has on average, at least: with fewer, it is an answer and no label."""


class Classification(Encoding):
    """An `Objective`. Its loss is the cross-entropy per text, in nats; a rare label's rows may count more, by the
    inverse of their share (King and Zeng, “Logistic Regression in Rare Events Data”, 2001), one on average."""

    def __init__(self, config: TrainConfig, found: Model, place: Place) -> None:
        super().__init__(config, found, place, pooling="mean")
        self.labels: list[str] = []
        self._weights: Any = None

    @property
    def head(self) -> Head:
        """What is to be known of the head where it is used."""
        return Head("label", self.labels, self.longest)

    def prepare(self, lines: Iterable[Line], each: Callable[[int], None]) -> Prepared:
        """The first rows prepared are those to train on: their labels are all there are."""
        prepared = Prepared()
        if not self.labels:
            lines = list(lines)
            self._learn_labels([line.label for line in lines], prepared.notes)
        numbers = {label: number for number, label in enumerate(self.labels)}
        for some in self._together(lines, each):
            pieces = windows_of(self._cutter, [("", line.text) for line in some], self.longest)
            for line, windows in zip(some, pieces, strict=True):
                if line.label not in numbers:
                    prepared.refused.append((line.name, _unknown(line.label)))
                    continue
                if len(windows) > 1:
                    prepared.cut.append(line.name)
                prepared.examples.append(
                    encoding.as_example(windows[0], labels=[numbers[line.label]], row=[line.row])
                )
                prepared.rows.append(line.row)
        return prepared

    def _learn_labels(self, given: list[str], notes: list[Text]) -> None:
        import torch

        counts = Counter(given)
        _check(counts)
        self.labels = sorted(counts)
        weights = torch.ones(len(self.labels))
        rarest, commonest = min(counts.values()), max(counts.values())
        if balanced := self._config.class_weights == "balanced":
            weights = torch.tensor([len(given) / (len(counts) * counts[label]) for label in self.labels])
        if commonest > UNEVEN * rarest:
            notes.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rows of rare labels "
                        "count more.",
                    )
                    if balanced
                    else QT_TRANSLATE_NOOP(
                        "core",
                        "The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rare ones may be "
                        "forgotten.",
                    ),
                    common=max(counts, key=lambda label: counts[label]),
                    rare=min(counts, key=lambda label: counts[label]),
                    most=commonest,
                    least=rarest,
                )
            )
        self._weights = weights.to(self._device)
        self._put_on(len(self.labels))

    def collate(self, examples: Sequence[Example]) -> dict[str, Any]:
        import torch

        batch = encoding.stacked(examples, self._padding)
        batch["labels"] = torch.tensor([example["labels"][0] for example in examples])
        return batch

    def blank(self) -> Example:
        return encoding.blank(self._padding, [IGNORED])

    def halves(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        return encoding.halves(batch)

    def count(self, batch: dict[str, Any]) -> int:
        return int((batch["labels"] != IGNORED).sum())

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        from torch.nn.functional import cross_entropy

        scores = self._scores(model, batch)
        return cross_entropy(scores, batch["labels"], self._weights, ignore_index=IGNORED, reduction="sum")

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        from torch.nn.functional import cross_entropy

        total, told, meant = 0.0, list[int](), list[int]()
        for batch in batches:
            scores = self._scores(model, batch)
            total += float(cross_entropy(scores, batch["labels"], self._weights, reduction="sum"))
            told += scores.argmax(-1).tolist()
            meant += batch["labels"].tolist()
        return {
            "eval_loss": total / max(len(meant), 1),
            "eval_accuracy": sum(a == b for a, b in zip(told, meant, strict=True)) / max(len(meant), 1),
            "eval_macro_f1": macro_f1(told, meant),
        }


def macro_f1(told: Sequence[int], meant: Sequence[int]) -> float:
    """The mean F1 of all labels that occur among those meant or told."""
    present = sorted(set(told) | set(meant))
    scores = []
    for label in present:
        both = sum(a == b == label for a, b in zip(told, meant, strict=True))
        scores.append(2 * both / (told.count(label) + meant.count(label)))
    return sum(scores) / len(scores) if scores else 0.0


def _check(counts: Counter[str]) -> None:
    """Raises `UserError` where there is nothing to tell apart."""
    if not counts:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There are no rows to train on."),
            QT_TRANSLATE_NOOP("core", "Add rows to the dataset, or assign some to training."),
        )
    if len(counts) == 1:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "All training rows have the label “{label}”: there is nothing to tell apart."
            ),
            QT_TRANSLATE_NOOP("core", "Add rows with other labels."),
            label=next(iter(counts))[:60],
        )
    if counts.total() < SINGLE * len(counts):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "There are {labels} labels for {rows} rows: these look like answers, not labels."
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Choose on the Dataset screen which column holds the label, or train a model that writes.",
            ),
            labels=len(counts),
            rows=counts.total(),
        )


def _unknown(label: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "No training row has the label “{label}”."),
        QT_TRANSLATE_NOOP("core", "Add training rows with this label, or leave the row out."),
        label=label[:60],
    )
