"""A place in a document, as the dialog that shows passages wants it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Spot:
    """`page` counts from 1, 0 where there are none; `text`: the words to mark, "" for none."""

    file: str
    page: int
    text: str
    start: int = 0
