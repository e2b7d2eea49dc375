"""Whether the way of the Tab key is the way of reading, and passes by nothing."""

from __future__ import annotations

from collections.abc import Sequence

from tests.accessibility.bus import Node, Place
from tests.accessibility.rules import CELLS, CONTROLS, IN_A_GROUP, where

SLACK = 6
"""Pixels by which things of one row may differ."""


def round_trip(visited: Sequence[Node]) -> list[Node]:
    """The stops of one round, each once, in their order; cells stand for the table they are in."""
    stops: list[Node] = []
    seen: set[Place] = set()
    for node in visited:
        if node.role in CELLS:
            continue
        if node.place in seen:
            if stops and node.place == stops[0].place:
                break
            continue
        seen.add(node.place)
        stops.append(node)
    return stops


def unreached(shown: Node, visited: Sequence[Node]) -> list[str]:
    """Controls that are shown and can be used, and that Tab does not come to."""
    seen = {node.place for node in visited}
    lines = []
    for node in shown.all():
        if node.role not in CONTROLS or not {"enabled", "focusable"} <= node.states or node.role in CELLS:
            continue
        if node.place in seen or _is_part(node, seen):
            continue
        if node.role in IN_A_GROUP and node.parent and any(one.place in seen for one in node.parent.children):
            continue
        lines.append(where(node))
    return lines


def order_faults(visited: Sequence[Node], *, mirrored: bool = False) -> list[str]:
    """A line for each step that goes back: up to what is not further along, or back in the same row.

    One such step there is in every round, to where one begins to read.
    """
    stops = round_trip(visited)
    lines: list[tuple[int, str]] = []
    for before, after in zip(stops, [*stops[1:], *stops[:1]], strict=True):
        a, b = _sides(before, mirrored), _sides(after, mirrored)
        is_above = b[3] <= a[1] + SLACK
        is_further_along = b[0] >= a[2] - SLACK
        overlap = min(a[3], b[3]) - max(a[1], b[1])
        in_one_row = overlap > 0.5 * min(a[3] - a[1], b[3] - b[1])
        if (is_above and not is_further_along) or (in_one_row and b[2] <= a[0] + SLACK):
            words = f"from {where(before)} {before.box}\n  back to {where(after)} {after.box}"
            lines.append((after.box[1], words))
    return [words for _, words in sorted(lines)[1:]]


def _sides(node: Node, mirrored: bool) -> tuple[int, int, int, int]:
    """Begin, top, end, bottom; along the lines, which may run from right to left."""
    x, y, width, height = node.box
    return (-x - width, y, -x, y + height) if mirrored else (x, y, x + width, y + height)


def _is_part(node: Node, seen: set[Place]) -> bool:
    at = node.parent
    while at is not None:
        if at.place in seen:
            return True
        at = at.parent
    return any(child.place in seen for child in node.all())
