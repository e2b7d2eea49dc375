"""Sorts texts by what a run has learnt: the labels, each with how sure the model is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.models import encoders, headed
from core.models.windows import padded, windows_of
from core.text import QT_TRANSLATE_NOOP

_TOGETHER = 16


class Classifier:
    """The model in `folder`, as `headed.save` made it. Raises `UserError` if it is none that sorts texts."""

    def __init__(self, folder: Path, device: str = "cpu") -> None:
        self._model, self.head = headed.load(folder, device)
        if self.head.kind != "label":
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The model in {folder} was not trained to sort texts."),
                QT_TRANSLATE_NOOP("core", "Choose a run that has learnt labels."),
                folder=str(folder),
            )
        self._cutter = encoders.load_cutter(folder)
        self._padding = encoders.padding(self._model)
        self._device = device

    def sort(self, texts: Sequence[str]) -> list[list[tuple[str, float]]]:
        """For each text all labels with their probabilities, the likeliest first. Of a long text its beginning is
        read."""
        import torch

        read = [
            pieces[0]
            for pieces in windows_of(self._cutter, [("", text) for text in texts], self.head.longest)
        ]
        order = sorted(range(len(read)), key=lambda index: len(read[index].ids))
        sorted_: list[list[tuple[str, float]]] = [[] for _ in read]
        for start in range(0, len(order), _TOGETHER):
            some = order[start : start + _TOGETHER]
            batch: dict[str, Any] = padded([read[index] for index in some], self._padding)
            batch.pop("spoken")
            with torch.inference_mode():
                scores = self._model(**{name: value.to(self._device) for name, value in batch.items()})
            for index, row in zip(some, scores.float().softmax(-1).tolist(), strict=True):
                pairs = zip(self.head.labels, row, strict=True)
                sorted_[index] = sorted(pairs, key=lambda pair: -pair[1])
        return sorted_
