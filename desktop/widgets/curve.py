"""The numbers behind one line of a plot: grown by appending, reduced to what a row of pixels can show.

Does not know colours or widgets.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


def preload() -> None:
    """Load what the first point would load, which takes a tenth of a second: for a thread beside the window's."""
    import numpy  # noqa: F401


class Curve:
    """Points in the order of x. Values that are not finite are left out of the picture and counted."""

    def __init__(self) -> None:
        self._xs: Array | None = None
        self._ys: Array | None = None
        self._count = 0
        self._new: list[tuple[float, float]] = []
        self._mean: Array | None = None
        self.lost = 0

    def __len__(self) -> int:
        return self._count + len(self._new)

    def append(self, x: float, y: float) -> None:
        if math.isfinite(x) and math.isfinite(y):
            self._new.append((x, y))
        else:
            self.lost += 1

    def clear(self) -> None:
        self._xs = self._ys = None
        self._count = 0
        self._new.clear()
        self._mean = None
        self.lost = 0

    def arrays(self) -> tuple[Array, Array]:
        """All points as two arrays; views, not copies."""
        import numpy as np

        if self._xs is None or self._ys is None:
            self._xs, self._ys = np.empty(1024), np.empty(1024)
        if self._new:
            need = self._count + len(self._new)
            if need > len(self._xs):
                room = max(need, 2 * len(self._xs))
                self._xs, self._ys = np.resize(self._xs, room), np.resize(self._ys, room)
            added = np.array(self._new)
            self._xs[self._count : need], self._ys[self._count : need] = added[:, 0], added[:, 1]
            if (self._count and added[0, 0] < self._xs[self._count - 1]) or np.any(np.diff(added[:, 0]) < 0):
                order = np.argsort(self._xs[:need], kind="stable")
                self._xs[:need], self._ys[:need] = self._xs[:need][order], self._ys[:need][order]
            self._count = need
            self._new.clear()
        return self._xs[: self._count], self._ys[: self._count]

    def averaged(self) -> Array:
        """The average at every point; worked out once for the same points."""
        _, ys = self.arrays()
        if self._mean is None or len(self._mean) != len(ys):
            self._mean = average(ys)
        return self._mean

    def nearest(self, x: float) -> tuple[float, float, int] | None:
        """The point next to x and its index."""
        import numpy as np

        xs, ys = self.arrays()
        if not len(xs):
            return None
        index = int(np.searchsorted(xs, x))
        if index == len(xs) or (index > 0 and x - xs[index - 1] < xs[index] - x):
            index -= 1
        return float(xs[index]), float(ys[index]), index


def average(ys: Array) -> Array:
    """The mean of the points around each, over about a fortieth of the curve."""
    import numpy as np

    half = max(1, len(ys) // 80)
    if len(ys) <= 2 * half:
        return ys
    sums = np.concatenate(([0.0], np.cumsum(ys)))
    index = np.arange(len(ys))
    low, high = np.maximum(index - half, 0), np.minimum(index + half + 1, len(ys))
    means: Array = (sums[high] - sums[low]) / (high - low)
    return means


def columns(px: Array, ys: Array) -> tuple[Array, Array, Array]:
    """For points at pixel positions `px` (ascending): one x, lowest and highest y per pixel column that has any."""
    import numpy as np

    cells = px.astype(np.int64)
    starts = np.flatnonzero(np.concatenate(([True], cells[1:] != cells[:-1])))
    return px[starts], np.minimum.reduceat(ys, starts), np.maximum.reduceat(ys, starts)


def ticks(low: float, high: float, about: int, whole: bool = False) -> list[float]:
    """Round numbers from `low` to `high`, `about` so many of them. `whole`: integers only."""
    if not high > low:
        return [low]
    rough = (high - low) / max(1, about)
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough * 0.7)
    if whole:
        step = max(1.0, float(math.ceil(step)))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(index * step, 12) for index in range(first, last + 1)]
