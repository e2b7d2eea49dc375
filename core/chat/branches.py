"""Messages that follow one another, some of them in several versions, of which one is shown.

Does not know what a message is beside its id, nor where messages are kept. Nothing is ever taken out: what is hidden
can be brought back.
"""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

ROOT = ""
"""Stands for what comes before the first message."""


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


M = TypeVar("M", bound=_Identified)


class Tree(Generic[M]):
    """Versions of a message are those that follow the same one."""

    def __init__(self) -> None:
        self._messages: dict[str, M] = {}
        self._before: dict[str, str] = {}
        self._behind: dict[str, list[str]] = {}
        self._shown: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._tip: str | None = ROOT
        """The end of what is shown, where it is known without looking."""

    def __contains__(self, message: str) -> bool:
        return message in self._messages

    def __len__(self) -> int:
        return len(self._messages)

    def get(self, message: str) -> M | None:
        return self._messages.get(message)

    def all(self) -> list[M]:
        """Every message that is not hidden, in the order they came."""
        return [one for one in self._messages.values() if one.id not in self._hidden]

    # -- changing ------------------------------------------------------------------------------------------

    def put(self, message: M, after: str | None = None) -> None:
        """Add a message behind another, and show it; one whose id is there takes that one's place. Where the other is
        not known (None, or its line was damaged), it goes to the end of what is shown."""
        if message.id not in self._messages:
            end = self.end
            if after is None or (after != ROOT and after not in self._messages):
                after = end
            self._before[message.id] = after
            self._behind.setdefault(after, []).append(message.id)
            self._messages[message.id] = message
            self.choose(message.id)
            self._tip = message.id if after == end else None
        self._messages[message.id] = message

    def choose(self, message: str) -> None:
        """Show this one of its versions. One that is not there is passed over."""
        if message not in self._messages:
            return
        self._tip = None
        while True:
            before = self._before[message]
            self._shown[before] = message
            if before not in self._hidden:
                return
            message = before

    def hide(self, messages: list[str]) -> None:
        self._tip = None
        self._hidden.update(one for one in messages if one in self._messages)

    def bring_back(self, messages: list[str]) -> None:
        self._tip = None
        self._hidden.difference_update(messages)

    # -- asking --------------------------------------------------------------------------------------------

    @property
    def end(self) -> str:
        """The id of the last message that is shown, `ROOT` where there is none."""
        if self._tip is None:
            path = self.path()
            self._tip = path[-1].id if path else ROOT
        return self._tip

    def path(self) -> list[M]:
        """The messages that are shown, in order."""
        found = []
        at = self._next(ROOT)
        while at is not None:
            found.append(self._messages[at])
            at = self._next(at)
        return found

    def before(self, message: str) -> str:
        """The id of what a message follows, `ROOT` for the first."""
        at = self._before.get(message, ROOT)
        while at in self._hidden:
            at = self._before[at]
        return at

    def following(self, message: str) -> list[str]:
        """The ids of what follows a message, in every version, in the order they came."""
        found = []
        stack = list(reversed(self._behind.get(message, [])))
        while stack:
            one = stack.pop()
            if one in self._hidden:
                stack += reversed(self._behind.get(one, []))
            else:
                found.append(one)
        return found

    def versions(self, message: str) -> list[str]:
        """The ids of a message and those that stand in its place, in the order they came."""
        return self.following(self.before(message))

    def below(self, message: str) -> list[str]:
        """The ids of a message and everything that follows it, in every version."""
        found = [message]
        for one in found:
            found += self.following(one)
        return found

    def _next(self, at: str) -> str | None:
        """What is shown behind a message: the chosen one, or what is shown behind that where it is hidden; else the
        newest there is."""
        chosen = self._shown.get(at)
        while chosen is not None and chosen in self._hidden:
            chosen = self._shown.get(chosen)
        if chosen is not None:
            return chosen
        rest = self.following(at)
        return rest[-1] if rest else None
