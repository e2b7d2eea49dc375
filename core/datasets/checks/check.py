"""What a check is: it looks at each row once, in order, and says at the end what it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from core.datasets.checks.finding import Finding
from core.datasets.checks.seen import Seen
from core.datasets.columns import Mapping
from core.datasets.messages import Message
from core.datasets.store import Dataset


class Tokens(Protocol):
    """How long a conversation is for a model."""

    @property
    def limit(self) -> int:
        """The tokens that fit."""
        ...

    def count(self, messages: list[Message]) -> tuple[int, str]:
        """The tokens of a conversation, and the last words that fit where they are more than `limit`. Raises
        `UserError` where the model's template does not take the conversation."""
        ...


class Kept:
    """Groups of rows of which a person has said that they are all to stay."""

    def __init__(self, groups: Iterable[Sequence[int]] = ()) -> None:
        self._of: dict[int, set[int]] = {}
        for number, group in enumerate(groups):
            for row in group:
                self._of.setdefault(row, set()).add(number)

    def __bool__(self) -> bool:
        return bool(self._of)

    def holds(self, rows: Sequence[int]) -> bool:
        """Whether it was said of all these together."""
        return bool(set.intersection(*(self._of.get(row, set()) for row in rows)))


class Setting:
    """What checks may ask for: the dataset, what its columns mean, a model's tokens, and to be stopped.

    `progress` is told the share of a check's own work that is done after the rows were seen, and may raise to stop.
    """

    def __init__(
        self,
        store: Dataset,
        mapping: Mapping | None,
        tokens: Tokens | None = None,
        progress: Callable[[float], None] = lambda share: None,
        kept: Kept | None = None,
    ) -> None:
        self.store = store
        self.mapping = mapping
        # Plain text has no answer to miss, and nothing that is asked.
        self.has_answers = mapping is not None and mapping.shape != "text"
        self.tokens = tokens
        self.progress = progress
        self.kept = kept or Kept()


class Check(Protocol):
    """One family of checks at work on one dataset. It keeps row ids and small numbers, never the rows."""

    def look(self, seen: Seen) -> None:
        """See the next row."""
        ...

    def findings(self) -> Iterable[Finding]:
        """What was found, after all rows were seen."""
        ...
