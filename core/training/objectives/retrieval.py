"""Finding passages: a question's vector comes nearer to that of its passage than to those of all others at hand.

The loss is the cross-entropy over the likeness to every passage of the batch, divided by a temperature: multiple
negatives ranking (Henderson et al., “Efficient Natural Language Response Suggestion for Smart Reply”, 2017, arXiv
1705.00652, section 4.4), with the cosine and temperature of InfoNCE (van den Oord et al., 2018, arXiv 1807.03748).
Beside it, vectors of texts in a language the model knew are held to where they were (`core.training.anchors`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.knowledge.embedders.layout import Layout
from core.models.model import Model
from core.models.windows import windows_of
from core.text import QT_TRANSLATE_NOOP
from core.training import anchors
from core.training.config import TrainConfig
from core.training.data import Example, Line, Prepared
from core.training.device import Place
from core.training.objectives.encoding import Encoding

ANCHORS = 1
"""Texts to hold on to for each passage of a batch."""
ANCHOR_TOKENS = 128
_TOGETHER = 32


class Retrieval(Encoding):
    """An `Objective`. An example is a passage with all questions on it, so that no passage is read twice and no right
    one is taken for a wrong one; the loss is a mean over questions, in nats."""

    def __init__(self, config: TrainConfig, found: Model, place: Place) -> None:
        self.layout = _layout(found.path)
        super().__init__(config, found, place, pooling="cls" if self.layout.pooling == "cls" else "mean")
        self._put_on(0)
        self._right_passages: list[str] = []
        self._right: dict[tuple[int, ...], set[int]] = {}
        self._anchors: list[list[int]] = []
        self._anchor_vectors: Any = None
        self._train: list[Example] = []

    def prepare(self, lines: Iterable[Line], each: Callable[[int], None]) -> Prepared:
        """The first rows prepared are those to train on."""
        prepared = Prepared()
        is_first = not self._train
        groups: dict[str, list[Line]] = {}
        for some in self._together(lines, each):
            for line in some:
                groups.setdefault(line.text, []).append(line)
        if is_first and len(groups) == 1:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "All questions are on one passage: there is nothing to tell apart."
                ),
                QT_TRANSLATE_NOOP("core", "Add rows on other passages."),
            )
        for text, several in groups.items():
            prepared.examples.append(self._example(text, several, prepared))
            prepared.rows += [line.row for line in several]
        if is_first:
            self._train = prepared.examples
            if self._config.hold_on:
                self._drop_anchors()
        return prepared

    def _example(self, text: str, several: list[Line], prepared: Prepared) -> Example:
        passage, long = self._ids([text], "passage")
        if long:
            prepared.cut += [line.name for line in several]
        questions, _ = self._ids([line.question for line in several], "question")
        wrong = list(dict.fromkeys(one for line in several for one in line.negatives))
        negatives = self._ids(wrong, "passage")[0] if wrong else []
        number = len(self._right_passages)
        self._right_passages.append(text)
        for question in questions:
            self._right.setdefault(tuple(question), set()).add(number)
        return {
            "input_ids": passage[0],
            "questions": [token for one in questions for token in one],
            "cuts": [len(one) for one in questions],
            "negatives": [token for one in negatives for token in one],
            "negative_cuts": [len(one) for one in negatives],
            "number": [number],
            "labels": [1] * len(questions),
        }

    def _ids(self, texts: Sequence[str], kind: Any) -> tuple[list[list[int]], int]:
        """The tokens of each text, its beginning where it is too long, and how many are."""
        before = self.layout.prompts.get(kind, "")
        pieces = windows_of(self._cutter, [("", before + text) for text in texts], self.longest)
        return [some[0].ids for some in pieces], sum(len(some) > 1 for some in pieces)

    def _drop_anchors(self) -> None:
        """Embed the texts to hold on to with the model as it is before anything is learnt."""
        import torch

        read = windows_of(self._cutter, [("", one) for one in anchors.texts()], ANCHOR_TOKENS)
        self._anchors = sorted((some[0].ids for some in read), key=len)
        self.model.eval()
        with torch.no_grad():
            parts = [
                self._vectors(self.model, self._padded(self._anchors[start : start + _TOGETHER]))
                for start in range(0, len(self._anchors), _TOGETHER)
            ]
        self._anchor_vectors = torch.cat(parts)

    def length(self, example: Example) -> int:
        return len(example["input_ids"])

    def collate(self, examples: Sequence[Example]) -> dict[str, Any]:
        """`target`: for each question the place of its passage; `also`: where other passages of the batch are right
        for it too."""
        import torch

        passages = [example["input_ids"] for example in examples]
        numbers = [example["number"][0] for example in examples]
        questions, target = [], []
        for at, example in enumerate(examples):
            own = _parted(example["questions"], example["cuts"])
            questions += own
            target += [at] * len(own)
        right = [self._right[tuple(question)] for question in questions]
        wrong = [
            one for example in examples for one in _parted(example["negatives"], example["negative_cuts"])
        ]
        also = [
            [number in mine and at != to for at, number in enumerate(numbers)] + [False] * len(wrong)
            for mine, to in zip(right, target, strict=True)
        ]
        batch = {
            "passages": self._padded([*passages, *wrong]),
            "questions": self._padded(questions),
            "target": torch.tensor(target),
            "also": torch.tensor(also),
        }
        if self._anchors:
            # By the batch alone: a run that goes on holds on to what an unbroken one would.
            chance = random.Random(f"{self._config.seed}/{numbers}")
            count = min(len(self._anchors), ANCHORS * len(passages))
            chosen = sorted(chance.sample(range(len(self._anchors)), count))
            batch["anchors"] = self._padded([self._anchors[at] for at in chosen])
            batch["anchored"] = torch.tensor(chosen)
        return batch

    def _padded(self, ids: list[list[int]]) -> Any:
        """Shape (2, texts, longest): the tokens, and a mask of those that are not padding."""
        import torch

        longest = max(map(len, ids))
        rows = [one + [self._padding] * (longest - len(one)) for one in ids]
        masks = [[1] * len(one) + [0] * (longest - len(one)) for one in ids]
        return torch.tensor([rows, masks])

    def blank(self) -> Example:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "Finding passages cannot be learnt by several processes: each would see fewer wrong ones.",
            ),
            QT_TRANSLATE_NOOP("core", "Start it as one process."),
        )

    def tokens(self, batch: dict[str, Any]) -> int:
        return sum(
            int(batch[name][1].sum()) for name in ("passages", "questions", "anchors") if name in batch
        )

    def count(self, batch: dict[str, Any]) -> int:
        return len(batch["target"])

    def _vectors(self, model: Any, padded: Any) -> Any:
        padded = padded.to(self._device)
        return model(input_ids=padded[0], attention_mask=padded[1])

    def loss(self, model: Any, batch: dict[str, Any]) -> Any:
        asked, given = self._vectors(model, batch["questions"]), self._vectors(model, batch["passages"])
        loss = self._ranking(asked, given, batch)
        if "anchors" in batch:
            # Without dropout: its noise alone would be a larger push than all that is to be learnt.
            learning = model.training
            model.eval()
            now = self._vectors(model, batch["anchors"])
            model.train(learning)
            moved = 1 - (now * self._anchor_vectors[batch["anchored"]]).sum(-1)
            loss = loss + self._config.hold_on * moved.mean() * self.count(batch)
        return loss

    def _ranking(self, asked: Any, given: Any, batch: dict[str, Any]) -> Any:
        """Summed over the questions."""
        import torch

        likeness = (asked @ given.T / self._config.temperature).masked_fill(batch["also"], -torch.inf)
        return torch.nn.functional.cross_entropy(likeness, batch["target"], reduction="sum")

    def measure(self, model: Any, batches: Iterator[dict[str, Any]]) -> dict[str, float]:
        """The loss without what is held on to, and how often the right passage is first, and among the first five, of
        all passages measured on."""
        import torch

        loss, asked, given, right = 0.0, [], [], []
        passages = 0
        for batch in batches:
            asked.append(self._vectors(model, batch["questions"]))
            given.append(self._vectors(model, batch["passages"]))
            loss += float(self._ranking(asked[-1], given[-1], batch))
            right += (batch["target"] + passages).tolist()
            passages += len(given[-1])
        if not right:
            return {"eval_loss": 0.0}
        likeness = torch.cat(asked) @ torch.cat(given).T
        ranks = ranks_of(likeness, right)
        return {
            "eval_loss": loss / len(right),
            "eval_recall_1": sum(rank < 1 for rank in ranks) / len(ranks),
            "eval_recall_5": sum(rank < 5 for rank in ranks) / len(ranks),
        }


def ranks_of(likeness: Any, right: Sequence[int]) -> list[float]:
    """How many passages come before the right one, ties counted half; `likeness` has shape (questions, passages)."""
    import torch

    at = torch.tensor(list(right), device=likeness.device)[:, None]
    own = likeness.gather(1, at)
    before = (likeness > own).sum(1) + 0.5 * ((likeness == own).sum(1) - 1)
    ranks: list[float] = before.tolist()
    return ranks


def _parted(tokens: list[int], lengths: list[int]) -> list[list[int]]:
    parts, start = [], 0
    for length in lengths:
        parts.append(tokens[start : start + length])
        start += length
    return parts


def _layout(folder: Path) -> Layout:
    """How the embedding model makes one vector of a text. Raises `UserError` where it cannot be tuned here."""
    layout = Layout.of(folder)
    if layout.pooling not in ("mean", "cls") or layout.dense_folders or layout.transformer != folder:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The embedding model in {path} is laid out in a way that cannot be tuned here."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Choose the one that comes with Ustad, or another without further layers."
            ),
            path=str(folder),
        )
    return layout
