"""The model a run starts from, loaded for training, with the way it reads a conversation.

Does not know what is trained.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.runs import Run
from core.training import methods
from core.training.config import TrainConfig
from core.training.data import Example
from core.training.device import Device


@dataclass
class Base:
    """`render` turns a conversation into tokens and labels; `padding` is the id that fills up short rows."""

    model: Any
    render: Callable[[list[dict[str, str]]], Example]
    padding: int
    parameters: int


def load(record: Run, config: TrainConfig, place: Device) -> Base:
    raise NotImplementedError
