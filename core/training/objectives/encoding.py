"""What all that is learnt with a model that reads and does not write has in common. Does not know a task."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from core.errors import UserError
from core.models import encoders, headed
from core.models.model import Model
from core.models.windows import LEAST, Window, padded
from core.text import QT_TRANSLATE_NOOP, Text
from core.training.config import TrainConfig
from core.training.data import Example, Line
from core.training.device import Place

METHODS = ("lora", "dora", "full")
"""Those whose result can be worked into the encoder's own weights."""
HEAD = "head"
"""The part of the module that is new."""
_TOGETHER = 256


class Encoding:
    """The encoder with what the task puts on it, and texts as tokens. `fresh` names what was never trained before."""

    def __init__(self, config: TrainConfig, found: Model, place: Place, *, pooling: headed.Pooling) -> None:
        if config.method not in METHODS:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "This method does not suit models that read and do not write."),
                QT_TRANSLATE_NOOP("core", "Choose LoRA, DoRA or Full; these models are small."),
            )
        self._config, self._device = config, place.kind
        self._pooling = pooling
        self._encoder = encoders.load(found.path, place.kind)
        self._cutter = encoders.load_cutter(found.path)
        self._padding = encoders.padding(self._encoder)
        self.longest = max(LEAST, min(config.max_length, encoders.places(self._encoder)))
        self.parameters = found.parameters
        self.model: Any = None
        self.fresh: tuple[str, ...] = ()
        self.choices: Sequence[Text] = ()

    @property
    def head(self) -> headed.Head | None:
        """What is to be known of the head where it is used; None without one."""
        return None

    def _put_on(self, outputs: int) -> None:
        self.model = headed.put_on(self._encoder, outputs, self._pooling, self._config.seed).to(self._device)
        self.fresh = (HEAD,) if outputs else ()

    def _together(self, lines: Iterable[Line], each: Callable[[int], None]) -> Iterator[list[Line]]:
        """Some hundred rows at a time, which are cut into tokens quicker. `each` is told how many are done."""
        waiting, done = iter(lines), 0
        while some := list(itertools.islice(waiting, _TOGETHER)):
            yield some
            done += len(some)
            each(done)

    def length(self, example: Example) -> int:
        return len(example["input_ids"])

    def tokens(self, batch: dict[str, Any]) -> int:
        return int(batch["attention_mask"].sum())

    def _scores(self, model: Any, batch: dict[str, Any]) -> Any:
        """The head's scores in float32."""
        return model(
            input_ids=batch["input_ids"],
            attention_mask=batch["attention_mask"],
            token_type_ids=batch["token_type_ids"],
        ).float()


def as_example(window: Window, **more: list[int]) -> Example:
    """A piece of text as lists of numbers: a place that is none is -1."""
    return {
        "input_ids": window.ids,
        "types": window.types,
        "starts": [-1 if place is None else place[0] for place in window.places],
        "ends": [-1 if place is None else place[1] for place in window.places],
        "first": [int(first) for first in window.first],
        **more,
    }


def as_window(example: Example) -> Window:
    places = [
        None if start < 0 else (start, end)
        for start, end in zip(example["starts"], example["ends"], strict=True)
    ]
    return Window(example["input_ids"], example["types"], places, [bool(one) for one in example["first"]])


def blank(padding: int, labels: Sequence[int]) -> Example:
    """Two tokens of nothing."""
    nothing = Window([padding] * 2, [0, 0], [None, None], [True, True])
    return as_example(nothing, labels=list(labels), row=[-1])


def halves(batch: dict[str, Any]) -> list[dict[str, Any]]:
    """A batch of tensors with a row for each text as two, or alone where it has but one."""
    rows = len(batch["rows"])
    if rows < 2:
        return [batch]
    first = {name: value[: rows // 2] for name, value in batch.items()}
    return [first, {name: value[rows // 2 :] for name, value in batch.items()}]


def stacked(examples: Sequence[Example], padding: int) -> dict[str, Any]:
    """The tokens of examples as `windows.padded` makes them, and the row each is of."""
    import torch

    batch = padded([as_window(example) for example in examples], padding)
    batch["rows"] = torch.tensor([example["row"][0] for example in examples])
    return batch
