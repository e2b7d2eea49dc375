"""What a check is: it looks at each row once, in order, and says at the end what it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    ) -> None:
        self.store = store
        self.mapping = mapping
        # Plain text has no answer to miss, and nothing that is asked.
        self.has_answers = mapping is not None and mapping.shape != "text"
        self.tokens = tokens
        self.progress = progress


class Check(Protocol):
    """One family of checks at work on one dataset. It keeps row ids and small numbers, never the rows."""

    def look(self, seen: Seen) -> None:
        """See the next row."""
        ...

    def findings(self) -> Iterable[Finding]:
        """What was found, after all rows were seen."""
        ...
