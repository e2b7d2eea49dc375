"""The texts inside a field's value, and the value with its texts written anew. Names of speakers are none of them.

Does not know a dataset's columns: what is a turn is told from the names of its keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

_TURNS = (("role", "content"), ("from", "value"), ("speaker", "text"))


def texts(value: Any) -> Iterator[str]:
    """Every text in `value`, in its order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, dict):
        kept = _names(value)
        for key, inner in value.items():
            if key not in kept:
                yield from texts(inner)


def rewritten(value: Any, change: Callable[[str], str]) -> Any:
    """`value` with `change` done to each text in it; the very same object where none of them differs."""
    if isinstance(value, str):
        new = change(value)
        return value if new == value else new
    if isinstance(value, list):
        parts = [rewritten(inner, change) for inner in value]
        return value if all(a is b for a, b in zip(parts, value, strict=True)) else parts
    if isinstance(value, dict):
        kept = _names(value)
        made = {key: inner if key in kept else rewritten(inner, change) for key, inner in value.items()}
        return value if all(made[key] is inner for key, inner in value.items()) else made
    return value


def _names(value: dict[str, Any]) -> set[str]:
    """The keys of an object under which names stand, not texts: who speaks, or what kind of part it is."""
    kept = {who for who, said in _TURNS if who in value and said in value}
    if isinstance(value.get("type"), str) and len(value) > 1:
        kept.add("type")
    return kept


def field_decoder(column: str) -> Callable[[str], Any]:
    """Reads one field out of a row's JSON without making the others; None where it has none of that name."""
    made = msgspec.defstruct("One", [("value", Any, None)], rename={"value": column})
    read = msgspec.json.Decoder(made)
    return lambda fields: read.decode(fields).value  # type: ignore[attr-defined]
