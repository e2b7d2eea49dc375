"""What columns rows have, and of what kind their values are: looked at once before a table of them is written.

Does not know the table's format.
"""

from __future__ import annotations

from typing import Any

from core.datasets.rows import Fields

MOST_KEYS = 100
_INT64 = 2**63
_EXACT = 2**53
"""Whole numbers below this are exact as floating-point numbers too."""

Kind = Any
"""None (nothing seen), "null", "bool", "int", "long", "float", "text", "json" (of several kinds: JSON as text),
["list", Kind] or {"key": Kind, ...}."""


class Survey:
    """`kinds` by column, in the order first met; `absent` are columns that some row lacks, or whose objects differ in
    their keys; `nulls` those that hold a null of their own."""

    def __init__(self) -> None:
        self.kinds: dict[str, Kind] = {}
        self.rows = 0
        self._seen: dict[str, int] = {}
        self._uneven: set[str] = set()
        self.nulls: set[str] = set()

    @property
    def columns(self) -> list[str]:
        return list(self.kinds)

    @property
    def absent(self) -> set[str]:
        return self._uneven | {column for column, n in self._seen.items() if n < self.rows}

    def add(self, fields: Fields) -> None:
        self.rows += 1
        for column, value in fields.items():
            self._seen[column] = self._seen.get(column, 0) + 1
            kind = self.kinds.get(column)
            if kind == "text" and type(value) is str:
                continue
            self.kinds[column] = self._merged(column, kind, self._kind(column, value))

    def _kind(self, column: str, value: Any) -> Kind:
        if value is None:
            self.nulls.add(column)
            return "null"
        if isinstance(value, bool):
            return "bool"
        if isinstance(value, int):
            if abs(value) < _EXACT:
                return "int"
            return "long" if -_INT64 <= value < _INT64 else "json"
        if isinstance(value, float):
            return "float"
        if isinstance(value, str):
            return "text"
        if isinstance(value, list):
            inner: Kind = None
            for item in value:
                inner = self._merged(column, inner, self._kind(column, item))
            return "json" if _holds_json(inner) else ["list", inner]
        made = {key: self._kind(column, item) for key, item in value.items()}
        # An object without keys, or with ever other ones, is no struct.
        return "json" if not made or any(map(_holds_json, made.values())) else made

    def _merged(self, column: str, one: Kind, other: Kind) -> Kind:
        if one is None or one == other:
            return other
        if other is None or other == "null":
            return one
        if one == "null":
            return other
        if isinstance(one, str) and isinstance(other, str):
            return {frozenset({"int", "float"}): "float", frozenset({"int", "long"}): "long"}.get(
                frozenset({one, other}), "json"
            )
        if isinstance(one, list) and isinstance(other, list):
            inner = self._merged(column, one[1], other[1])
            return "json" if _holds_json(inner) else ["list", inner]
        if isinstance(one, dict) and isinstance(other, dict):
            if one.keys() != other.keys():
                self._uneven.add(column)
            made = {
                key: self._merged(column, one.get(key), other.get(key))
                for key in [*one, *other.keys() - one.keys()]
            }
            return "json" if len(made) > MOST_KEYS or any(map(_holds_json, made.values())) else made
        return "json"


def _holds_json(kind: Kind) -> bool:
    return bool(kind == "json")
