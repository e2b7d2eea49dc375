"""Things joined into groups (union-find), each group known by its smallest member. Does not know what they are."""

from __future__ import annotations

from collections.abc import Iterable


class Disjoint:
    """Groups of numbers. A number never joined to another is a group by itself."""

    def __init__(self, pairs: Iterable[tuple[int, int]] = ()) -> None:
        self._above: dict[int, int] = {}
        for a, b in pairs:
            self.join(a, b)

    def join(self, a: int, b: int) -> None:
        """Make the groups of `a` and `b` one."""
        a, b = self.first(a), self.first(b)
        if a != b:
            # The smaller above the larger: a group's first member does not change when larger ones come.
            self._above[max(a, b)] = min(a, b)

    def first(self, member: int) -> int:
        """The smallest member of the group of `member`."""
        root = member
        while (above := self._above.get(root)) is not None:
            root = above
        while member != root:
            self._above[member], member = root, self._above[member]
        return root

    def groups(self) -> list[list[int]]:
        """The groups of two and more, members ascending, by their first members."""
        found: dict[int, list[int]] = {}
        for member in sorted(self._above):
            first = self.first(member)
            found.setdefault(first, [first]).append(member)
        return [found[first] for first in sorted(found)]
