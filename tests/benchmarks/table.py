"""Figures as a table of two columns."""

from __future__ import annotations

from collections.abc import Mapping


def print_table(figures: Mapping[str, object]) -> None:
    width = max(map(len, figures))
    for name, value in figures.items():
        shown = f"{value:.3f}" if isinstance(value, float) else str(value)
        print(f"  {name:<{width}}  {shown}")
