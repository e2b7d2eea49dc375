"""What the tour found, as ``tour.json``. Does not know how it was found."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core import fields


class Step(msgspec.Struct):
    """One step of the main job, with its picture beside the report."""

    name: str
    ok: bool
    seconds: float
    picture: str
    error: str = ""


class Training(msgspec.Struct):
    """What training brought: losses, and the share (0…1) of trained questions answered to the letter."""

    loss_first: float = 0.0
    loss_last: float = 0.0
    exact_base: float = 0.0
    exact_tuned: float = 0.0


class Retrieval(msgspec.Struct):
    """How often (0…1) the right passage was the first found, and among the first five, for held-out questions."""

    questions: int = 0
    recall_at_1: float = 0.0
    recall_at_5: float = 0.0


class Cited(msgspec.Struct):
    file: str
    page: int | None
    quote: str


class Asked(msgspec.Struct):
    """A question put to the chat, and the answer as it stood in the window."""

    question: str
    answer: str
    citations: list[Cited] = []


class Report(msgspec.Struct):
    """`longest_block_ms`: the longest time the window could not have answered while the training job ran."""

    steps: list[Step] = []
    retrieval: Retrieval = msgspec.field(default_factory=Retrieval)
    training: Training = msgspec.field(default_factory=Training)
    chat: list[Asked] = []
    longest_block_ms: float = 0.0
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        return bool(self.steps) and all(step.ok for step in self.steps)

    def save(self, folder: Path) -> None:
        fields.save(folder / "tour.json", self)
