"""The rows of a training as numbers: how many, how long, how many cannot be used. Does not know what they say."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Rows:
    """What is to be trained on: how many rows, and their tokens as far as counted (`lengths`); the share
    `learnt` of these is what the model is to say.

    `exact`: they were counted for all rows. Then `untrained` rows have nothing to learn as they are cut, which takes
    `needed` tokens (0 if more would not help), and `unread` rows cannot be read.
    """

    train: int
    validation: int
    lengths: tuple[int, ...] = ()
    learnt: float = 1.0
    exact: bool = False
    untrained: int = 0
    needed: int = 0
    unread: int = 0

    def held_back(self, share: float) -> Rows:
        """With that share kept to validate on, where no rows are marked for it."""
        if self.validation or not share or self.train < 2:
            return self
        held = min(max(1, round(self.train * share)), self.train - 1)
        return replace(self, train=self.train - held, validation=held)

    def part(self, share: float) -> Rows:
        """With only that share of the training rows."""
        return (
            self
            if share >= 1
            else replace(self, train=max(1, round(self.train * share)) if self.train else 0)
        )

    def mean(self, most: int) -> float:
        """Tokens of a row, no more than `most` counted of each."""
        return sum(min(one, most) for one in self.lengths) / len(self.lengths) if self.lengths else 0.0

    @property
    def longest(self) -> int:
        return max(self.lengths, default=0)

    def cut(self, length: int) -> int:
        """About how many rows are longer than `length`."""
        if not self.lengths:
            return 0
        return round(self.train * sum(one > length for one in self.lengths) / len(self.lengths))
