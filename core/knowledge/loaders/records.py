"""Rows and objects as records a reader understands on their own: each value with its name. Does not know files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from core.knowledge.loaders.extract import ExtractBuilder

_LOOKED_AT = 30
"""Rows the header is looked for in."""
_LINE = 400
"""Characters; a longer record has a line for each field."""
_NUMBER = re.compile(r"[-+]?[\d.,'\s%$€£¥]*\d[\d.,'\s%$€£¥:/T-]*Z?")


def add_rows(rows: Iterable[Sequence[str]], builder: ExtractBuilder) -> int:
    """Write a sheet's rows: what stands above the header as text, each row below it as a record. How many records."""
    rest = iter(rows)
    first = list(islice(rest, _LOOKED_AT))
    names: list[str] = []
    at = _header_at(first)
    if at is not None:
        for row in first[:at]:
            builder.block(" ".join(_squeezed(row)))
        names = [" ".join(name.split()) for name in first[at]]
        first = first[at + 1 :]
    if len(first) == 1 and not names:
        builder.block(" ".join(_squeezed(first[0])))
        return 0
    count = 0
    for row in chain(first, rest):
        if said := record(_named(names, row)):
            builder.record(said)
            count += 1
    if not count and names:
        builder.block(" | ".join(name for name in names if name))
    return count


def record(fields: Iterable[tuple[str, str]]) -> str:
    """``Name: value; Name: value``; values that say nothing are left out, as is a name that is none."""
    said = []
    for name, value in fields:
        value = " ".join(value.split())
        if value:
            said.append(f"{name}: {value}" if name else value)
    line = "; ".join(said)
    return line if len(line) <= _LINE else "\n".join(said)


def flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """The values of nested data with their paths: ``address.city``, ``phones[2]`` (the first is 1)."""
    waiting: list[tuple[str, Any]] = [(path, value)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            inside = [(f"{path}.{key}" if path else str(key), one) for key, one in value.items()]
            waiting += reversed(inside)
        elif isinstance(value, list):
            if all(not isinstance(one, dict | list) for one in value):
                yield path, ", ".join(said(one) for one in value)
            else:
                waiting += reversed([(f"{path}[{n}]", one) for n, one in enumerate(value, 1)])
        else:
            yield path, said(value)


def said(value: Any) -> str:
    """A single value in words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)
    return str(value)


def _header_at(rows: list[Sequence[str]]) -> int | None:
    """Which of the first rows names the columns: the first that is as wide as the rest, if it holds only words."""
    widths = [len(_squeezed(row)) for row in rows]
    if len(widths) < 2:
        return None
    usual = sorted(widths[1:])[len(widths[1:]) // 2]
    for at, (row, width) in enumerate(zip(rows, widths, strict=True)):
        if width >= max(1, min(usual, 2)) and width >= usual - max(1, usual // 3):
            if at + 1 == len(rows):
                return None
            cells = _squeezed(row)
            words = all(not _NUMBER.fullmatch(cell) and len(cell) <= 100 for cell in cells)
            if not words or len({cell.casefold() for cell in cells}) < len(cells):
                return None
            return at if usual > 1 or _differs(cells[0], rows[at + 1 :]) else None
        if width > 3 and width > usual:
            return None
    return None


def _differs(name: str, below: list[Sequence[str]]) -> bool:
    """A single column has a header only where what stands below is of another kind: numbers, or much longer."""
    cells = [cell for row in below for cell in _squeezed(row)]
    numbers = sum(bool(_NUMBER.fullmatch(cell)) for cell in cells)
    longer = sum(len(cell) > 3 * len(name) for cell in cells)
    return max(numbers, longer) > 0.7 * len(cells)


def _squeezed(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell and cell.strip()]


def _named(names: list[str], row: Sequence[str]) -> Iterator[tuple[str, str]]:
    for n, cell in enumerate(row):
        yield (names[n] if n < len(names) else ""), cell
