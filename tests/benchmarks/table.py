"""Figures as a table: ours, those of each part under it, and peers side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def print_table(figures: Mapping[str, Any]) -> None:
    own = {name: value for name, value in figures.items() if name != "peers"}
    width = max(map(len, own))
    for name, value in own.items():
        if isinstance(value, Mapping):
            print(f"  {name}")
            for part, inner in value.items():
                print(f"    {part:<{width}}  {_shown(inner)}")
        else:
            print(f"  {name:<{width}}  {_shown(value)}")
    if peers := figures.get("peers"):
        _print_peers(own, peers)


def _print_peers(own: Mapping[str, Any], peers: Mapping[str, Mapping[str, Any]]) -> None:
    """What each peer has figures for, ours first; then what there is to say about it."""
    keys = dict.fromkeys(key for peer in peers.values() for key, value in peer.items() if _is_number(value))
    columns = {"ustad": own, **peers}
    print(f"\n  {'side by side':<20}" + "".join(f"{name:>14}" for name in columns))
    for key in keys:
        line = "".join(f"{_shown(figures.get(key, '–')):>14}" for figures in columns.values())
        print(f"  {key:<20}{line}")
    for name, peer in peers.items():
        for key, value in peer.items():
            if not _is_number(value):
                print(f"  {name}: {key} {value}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float)


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.3f}"
    return f"{value:,}" if isinstance(value, int) else str(value)
