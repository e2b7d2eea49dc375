"""Which rows a review goes through, what became of each, and what can be taken back. Does not know the window."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import NamedTuple

from core.datasets.rows import Status


class Step(NamedTuple):
    """Something done to a row. `position` of the undo it left behind; None: nothing had to be changed.

    `decided`: the row was accepted or rejected by it; `former`: what had been decided about it before.
    """

    row: int
    position: int | None
    decided: bool
    former: Status | None


class ReviewQueue:
    """Rows in their order, by id. The rows stay the same while they are gone through."""

    def __init__(self, ids: Iterable[int]) -> None:
        self.ids = array("q", ids)
        self.at = 0
        self.decisions: dict[int, Status] = {}
        self.steps: list[Step] = []

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def row(self) -> int:
        return self.ids[self.at]

    @property
    def is_done(self) -> bool:
        return len(self.decisions) >= len(self.ids)

    def count(self, status: Status) -> int:
        return sum(1 for decided in self.decisions.values() if decided == status)

    def step(self, by: int) -> bool:
        """Go to another row; whether there is one."""
        if not 0 <= self.at + by < len(self.ids):
            return False
        self.at += by
        return True

    def decide(self, status: Status, position: int | None) -> None:
        """Note what was decided about the row one is at, and go on to the next that is undecided."""
        row = self.row
        self.steps.append(Step(row, position, True, self.decisions.get(row)))
        self.decisions[row] = status
        for at in [*range(self.at + 1, len(self.ids)), *range(self.at)]:
            if self.ids[at] not in self.decisions:
                self.at = at
                return

    def note(self, position: int) -> None:
        """Note that the row one is at was changed."""
        self.steps.append(Step(self.row, position, False, None))

    def take_back(self) -> Step | None:
        """Forget the last step and go to its row."""
        if not self.steps:
            return None
        step = self.steps.pop()
        if step.decided:
            if step.former is None:
                self.decisions.pop(step.row, None)
            else:
                self.decisions[step.row] = step.former
        self.at = self.ids.index(step.row)
        return step
