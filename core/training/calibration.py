"""What runs on this machine really took, beside what arithmetic said: kept in one small file, and learnt from.

Does not know how the arithmetic is done.
"""

from __future__ import annotations

import contextlib
import math
import platform
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import msgspec

from core import paths
from core.errors import UserError

KEPT = 60
"""Runs that are remembered, the latest ones."""
ARITHMETIC = 2
"""Raised whenever the arithmetic changes: what was measured beside an earlier one says nothing of this one."""
BOUNDS = (0.6, 1.8)
"""No run, however odd, moves the growing part by more than this."""
MOST_FIXED = 200_000_000
MOST_LIFTED = 1.35
TRUST = 1.5
"""Arithmetic counts as much as so many runs of the same method, or twice as many of others."""
OTHER = 0.5
"""What a run of another method counts."""


class Point(msgspec.Struct, omit_defaults=True):
    """One run. `fixed` and `growing` are the parts that arithmetic foresaw and `peak` what was held, all in bytes;
    `work` are floating-point operations, done in `seconds`, in `steps` corrections."""

    machine: str
    gpu: bool
    method: str
    fixed: int
    growing: int
    peak: int
    work: float = 0.0
    seconds: float = 0.0
    steps: int = 0
    when: float = 0.0
    arithmetic: int = ARITHMETIC


class Rate(msgspec.Struct):
    """Floating-point operations per second that a product of large matrices reaches here."""

    machine: str
    gpu: bool
    rate: float


class _File(msgspec.Struct):
    points: list[Point] = []
    rates: list[Rate] = []


class Correction(msgspec.Struct):
    """A training needs ``fixed + more + growing × factor``, as `runs` runs showed; 0 runs change nothing."""

    more: int = 0
    factor: float = 1.0
    runs: int = 0

    def need(self, fixed: int, growing: int) -> int:
        return round(fixed + self.more + growing * self.factor)


def read() -> list[Point]:
    """The runs remembered of this machine, oldest first. What cannot be read is as if there were none."""
    here = platform.node()
    return [one for one in _read().points if one.machine == here and one.arithmetic == ARITHMETIC]


def write(points: Sequence[Point]) -> None:
    """Remember these and no others."""
    _write(_File(list(points)[-KEPT:], _read().rates))


def note(point: Point) -> None:
    """Remember one more. A disk that takes no more is no reason for a finished run to fail."""
    point.when = time.time()
    with contextlib.suppress(UserError, OSError):
        file = _read()
        _write(_File([*file.points, point][-KEPT:], file.rates))


def rate(gpu: bool) -> float:
    """The rate measured here, or 0."""
    here = platform.node()
    return next((one.rate for one in _read().rates if one.machine == here and one.gpu == gpu), 0.0)


def note_rate(gpu: bool, measured: float) -> None:
    file, here = _read(), platform.node()
    others = [one for one in file.rates if (one.machine, one.gpu) != (here, gpu)]
    _write(_File(file.points, [*others, Rate(here, gpu, measured)]))


def correct(points: Sequence[Point], method: str, gpu: bool, fixed: int, growing: int) -> Correction:
    """What the runs `points` say of one by `method` of which arithmetic foresees `fixed` and `growing` bytes.

    The growing part is scaled by the middle of what the runs showed, drawn towards 1 where they are few; what then
    remains at runs where little grew is added. Where a run like this one still needed more, so does this one.
    """
    usable = [one for one in points if one.gpu == gpu and one.peak > 0]
    if not usable:
        return Correction()
    shown = [(_weight(one, method), (one.peak - one.fixed) / one.growing) for one in usable if _grows(one)]
    factor = 1.0
    if shown:
        weight = sum(one for one, _ in shown)
        factor = (TRUST + weight * _middle(shown)) / (TRUST + weight)
        factor = min(max(factor, BOUNDS[0]), BOUNDS[1])
    left = [one.peak - one.fixed - factor * one.growing for one in usable if not _grows(one)]
    more = round(min(max(median(left), -MOST_FIXED), MOST_FIXED) * len(left) / (len(left) + 2)) if left else 0
    found = Correction(more, factor, len(usable))
    alike = [
        one for one in usable
        if one.method == method and abs(math.log((one.fixed + one.growing) / max(fixed + growing, 1))) < 0.4
    ]  # fmt: skip
    short = max((one.peak / max(found.need(one.fixed, one.growing), 1) for one in alike), default=1.0)
    if short > 1 and growing:
        lifted = found.need(fixed, growing) * min(short, MOST_LIFTED)
        found.factor = (lifted - fixed - found.more) / growing
    return found


def _grows(one: Point) -> bool:
    """Whether enough of it grows for the rest to be known beside it."""
    return one.growing > 0.3 * (one.fixed + one.growing)


def _weight(one: Point, method: str) -> float:
    return 1.0 if one.method == method else OTHER


def _middle(values: Sequence[tuple[float, float]]) -> float:
    """The weighted median of (weight, value): one odd run among several does not move it."""
    ordered = sorted(values, key=lambda one: one[1])
    half, passed = sum(weight for weight, _ in ordered) / 2, 0.0
    for weight, value in ordered:
        passed += weight
        if passed >= half:
            return value
    return ordered[-1][1]


def _read() -> _File:
    try:
        return msgspec.json.decode(_file().read_bytes(), type=_File)
    except (OSError, msgspec.DecodeError):
        return _File()


def _write(file: _File) -> None:
    paths.write_atomic(_file(), msgspec.json.format(msgspec.json.encode(file)))


def _file() -> Path:
    return paths.home() / "cache" / "measured.json"
