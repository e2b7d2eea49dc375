"""Finds places in texts as a run has learnt it: the answer to a question, or spans by their label.

Decoding is here, so that what is measured while training is what is used afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError
from core.models import encoders, headed
from core.models.windows import Window, padded, windows_of
from core.text import QT_TRANSLATE_NOOP

_TOGETHER = 8
LONGEST_ANSWER = 30
"""Tokens of the longest answer."""


class Found(msgspec.Struct, frozen=True):
    """A place in a text: characters `start` to `end`; `label` is "" for an answer. `score`: the answer's in nats, of
    which only differences tell; or a span's probability."""

    start: int
    end: int
    label: str
    score: float


class Extractor:
    """The model in `folder`, as `headed.save` made it. Raises `UserError` if it is none that marks places."""

    def __init__(self, folder: Path, device: str = "cpu") -> None:
        self._model, self.head = headed.load(folder, device)
        if self.head.kind == "label":
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The model in {folder} was not trained to mark places in texts."),
                QT_TRANSLATE_NOOP("core", "Choose a run that has learnt extraction."),
                folder=str(folder),
            )
        self._cutter = encoders.load_cutter(folder)
        self._padding = encoders.padding(self._model)
        self._device = device

    def answers(self, asked: Sequence[tuple[str, str]]) -> list[Found | None]:
        """For each question and text the place that answers it; None where the model says that the text does not."""
        pieces = windows_of(self._cutter, asked, self.head.longest)
        best: list[Found | None] = [None] * len(asked)
        for index, window, scores in self._scored(pieces):
            found = best_answer(scores, window, self.head.may_lack)
            former = best[index]
            if found is not None and (former is None or found.score > former.score):
                best[index] = found
        return best

    def spans(self, texts: Sequence[str]) -> list[list[Found]]:
        """For each text the marked places, in order; none overlaps another."""
        pieces = windows_of(self._cutter, [("", text) for text in texts], self.head.longest)
        found: list[list[Found]] = [[] for _ in texts]
        for index, window, scores in self._scored(pieces):
            found[index] += best_spans(scores, window, self.head.labels)
        return [_apart(several) for several in found]

    def _scored(self, pieces: list[list[Window]]) -> list[tuple[int, Window, Any]]:
        """Every piece with the number of its text and its scores, shape (tokens, outputs)."""
        import torch

        flat = [(index, window) for index, several in enumerate(pieces) for window in several]
        flat.sort(key=lambda pair: len(pair[1].ids))
        scored = []
        for start in range(0, len(flat), _TOGETHER):
            some = flat[start : start + _TOGETHER]
            batch = padded([window for _, window in some], self._padding)
            batch.pop("spoken")
            with torch.inference_mode():
                scores = self._model(**{name: value.to(self._device) for name, value in batch.items()})
            rows = scores.float().cpu()
            scored += [
                (index, one, row[: len(one.ids)]) for (index, one), row in zip(some, rows, strict=True)
            ]
        return scored


def best_answer(scores: Any, window: Window, may_lack: bool) -> Found | None:
    """The likeliest span of `scores`, shape (tokens, 2): where an answer begins and ends. None where the first token,
    which stands for “no answer”, is likelier, or the window shows nothing of the text."""
    import torch

    at = [index for index, place in enumerate(window.places) if place is not None]
    if not at:
        return None
    begins, ends = scores[at, 0], scores[at, 1]
    together = begins[:, None] + ends[None, :]
    allowed = torch.ones_like(together).triu().tril(LONGEST_ANSWER - 1).bool()
    together = together.masked_fill(~allowed, -torch.inf)
    best = int(together.argmax())
    first, last = window.places[at[best // len(at)]], window.places[at[best % len(at)]]
    assert first is not None and last is not None
    score = float(together.flatten()[best])
    if may_lack:
        score -= float(scores[0, 0] + scores[0, 1])
        if score < 0:
            return None
    return Found(first[0], last[1], "", score)


def best_spans(scores: Any, window: Window, labels: Sequence[str]) -> list[Found]:
    """The spans that `scores`, shape (tokens, 1 + 2 labels), mark: none, label 1 begins, label 1 goes on, …

    A word is marked by its first token, and what goes on without having begun begins.
    """
    sure, best = scores.softmax(-1).max(-1)
    found: list[tuple[int, int, int, list[float]]] = []
    goes_on = False
    for place, first, mark, chance in zip(
        window.places, window.first, best.tolist(), sure.tolist(), strict=True
    ):
        if place is None:
            goes_on = False
        elif not first:
            if goes_on:
                kind, start, _, chances = found[-1]
                found[-1] = (kind, start, place[1], chances)
        elif mark == 0:
            goes_on = False
        else:
            kind, begins = (mark - 1) // 2, mark % 2 == 1
            if goes_on and not begins and found[-1][0] == kind:
                found[-1] = (kind, found[-1][1], place[1], [*found[-1][3], chance])
            else:
                found.append((kind, *place, [chance]))
            goes_on = True
    return [Found(start, end, labels[kind], sum(all_) / len(all_)) for kind, start, end, all_ in found]


def _apart(several: list[Found]) -> list[Found]:
    """Pieces overlap: of two spans that do, the longer one stays, then the surer."""
    kept: list[Found] = []
    for one in sorted(several, key=lambda found: (found.start - found.end, -found.score)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda found: found.start)
