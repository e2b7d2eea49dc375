"""What each way of answering costs: time, memory, disk, upkeep when the knowledge changes. Does not know quality."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.chat.conversation import Arm
from core.evaluation.trial import Role, Trial, role

SLOW = 5.0
"""Seconds that people wait for an answer without minding much."""


class Trained(msgspec.Struct, frozen=True, kw_only=True):
    """A run that an arm may name: its `id`, the rows it learnt from, the `share` of all rows these are (below 1: it is
    there to show how results grow with rows, and no way to go), the seconds it took, and the bytes of what it made."""

    id: str
    rows: int = 0
    share: float = 1.0
    seconds: float = 0.0
    size: int = 0


class Costs(msgspec.Struct, frozen=True, kw_only=True):
    """What is known besides the trial. `index_seconds`: to index all `documents`; `index_measured` False: reckoned
    from their length. `index_size`: bytes on disk."""

    index_seconds: float = 0.0
    index_measured: bool = False
    index_size: int = 0
    documents: int = 0
    trained: tuple[Trained, ...] = ()

    def run_of(self, arm: Arm) -> Trained | None:
        return next((one for one in self.trained if one.id == arm.run), None) if arm.run else None

    def is_step(self, arm: Arm) -> bool:
        """Whether the arm only shows how results grow with rows."""
        run = self.run_of(arm)
        return run is not None and run.share < 1


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """Of the arm that stands for `role`. Seconds: of an answer, to begin, and until a change of one document is known.
    `memory` and `disk` in bytes; 0: not measured. `sources`: its answers show where they stand."""

    role: Role
    answer_seconds: float = 0.0
    begin_seconds: float = 0.0
    begin_measured: bool = True
    change_seconds: float = 0.0
    memory: int = 0
    disk: int = 0
    sources: bool = False


def cost(trial: Trial, at: int, known: Costs) -> Cost:
    """What the arm with this index costs."""
    arm, result = trial.arms[at], trial.results[at] if at < len(trial.results) else None
    kind, run = role(arm), known.run_of(arm)
    looks_up = kind in ("rag", "both")
    training = run.seconds if run else 0.0
    indexing = known.index_seconds if looks_up else 0.0
    # With documents a changed fact is looked up; what was learnt beside them is a manner, and stays.
    change = indexing / max(1, known.documents) if looks_up else training
    return Cost(
        role=kind,
        answer_seconds=result.seconds if result else 0.0,
        begin_seconds=indexing + training,
        begin_measured=known.index_measured or not looks_up,
        change_seconds=change,
        memory=result.memory if result else 0,
        disk=(known.index_size if looks_up else 0) + (run.size if run else 0),
        sources=looks_up,
    )


def slow(costs: Sequence[Cost], one: Cost) -> bool:
    """Whether its answers keep people waiting, and another's do not."""
    quickest = min((cost.answer_seconds for cost in costs), default=0.0)
    return one.answer_seconds > max(SLOW, 4 * quickest)
