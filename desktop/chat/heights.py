"""Where things that stand under each other begin and end, when only some of their heights are known yet.

Does not know what the things are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Heights in pixels, `gap` pixels between; `top` pixels above the first."""

    def __init__(self, gap: int) -> None:
        self.gap = gap
        self.top = 0
        self._heights: list[int] = []
        self._tops: list[int] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def reset(self, heights: Iterable[int], top: int = 0) -> None:
        self._heights, self.top, self._tops = list(heights), top, None

    def append(self, height: int) -> None:
        self._heights.append(height)
        self._tops = None

    def pop(self) -> None:
        self._heights.pop()
        self._tops = None

    def change(self, index: int, height: int) -> bool:
        """Set a height; returns whether it is another than before."""
        if self._heights[index] == height:
            return False
        self._heights[index] = height
        self._tops = None
        return True

    def begin(self, index: int) -> int:
        """Where the thing begins; one behind the last: where the next would."""
        if self._tops is None:
            steps = (height + self.gap for height in self._heights)
            self._tops = list(accumulate(steps, initial=self.top))
        return self._tops[index]

    @property
    def end(self) -> int:
        """Where the last thing ends."""
        return self.begin(len(self._heights)) - (self.gap if self._heights else 0)

    def at(self, place: int) -> int:
        """The thing at `place`, or the nearest; 0 where there is none."""
        self.begin(0)
        assert self._tops is not None
        return max(0, min(len(self._heights) - 1, bisect_right(self._tops, place) - 1))

    def between(self, start: int, end: int) -> range:
        """The things that reach into the span from `start` to `end`."""
        return range(self.at(start), self.at(end) + 1) if self._heights else range(0)
