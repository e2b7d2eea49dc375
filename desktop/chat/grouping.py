"""Conversations under headings: pinned ones, then by when something was said in them last. Knows no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Literal

from core.chat.history import Summary

Group = Literal["pinned", "today", "yesterday", "week", "month", "older"]


def grouped(summaries: Sequence[Summary], today: date) -> list[tuple[Group, list[Summary]]]:
    """The groups that have any, in their order; within one, the order is that of `summaries`."""
    order: tuple[Group, ...] = ("pinned", "today", "yesterday", "week", "month", "older")
    found: dict[Group, list[Summary]] = {group: [] for group in order}
    for summary in summaries:
        found["pinned" if summary.pinned else _when(summary.changed, today)].append(summary)
    return [(group, found[group]) for group in order if found[group]]


def neighbour(ids: Sequence[str], current: str, step: int) -> str:
    """The id before or after one, round the ends; the first where there is no such id, "" where there are none."""
    if not ids:
        return ""
    places = {one: at for at, one in enumerate(ids)}
    return ids[(places[current] + step) % len(ids)] if current in places else ids[0]


def _when(changed: float, today: date) -> Group:
    day = datetime.fromtimestamp(changed).date()
    if day >= today:
        return "today"
    if day == today - timedelta(days=1):
        return "yesterday"
    if day > today - timedelta(days=7):
        return "week"
    return "month" if day > today - timedelta(days=30) else "older"
