"""What reading one file may cost: kept to by the child that reads and by whoever started it. Knows no formats."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


class Limits(msgspec.Struct, frozen=True):
    """`seconds`: from one sign of progress to the next; `total`: seconds for the whole file. `memory`: bytes the
    reading process may hold. `characters`: of text that may come out (a hundred thick books have about so many)."""

    seconds: float = 120.0
    total: float = 3600.0
    memory: int = 1_500_000_000
    characters: int = 50_000_000


USUAL = Limits()


def too_much_memory(path: Path, limits: Limits) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "core", "“{file}” needs more than {size} MB of memory to be read, and was left out."
        ),
        _less(path)
        or QT_TRANSLATE_NOOP("core", "Check where it comes from; split it if it really is that large."),
        file=path.name,
        size=limits.memory // 1_000_000,
    )


def too_much_text(path: Path, limits: Limits) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "core", "“{file}” holds more than {n} million characters of text, and was left out."
        ),
        _less(path)
        or QT_TRANSLATE_NOOP("core", "Check where it comes from; split it if it really is that large."),
        file=path.name,
        n=limits.characters // 1_000_000,
    )


def too_long(path: Path, limits: Limits, *, stuck: bool) -> UserError:
    """`stuck`: there was no sign of progress; else the whole took too long."""
    seconds = limits.seconds if stuck else limits.total
    return UserError(
        QT_TRANSLATE_NOOP("core", "Reading “{file}” got no further within {seconds} seconds, and was ended.")
        if stuck
        else QT_TRANSLATE_NOOP("core", "Reading “{file}” took more than {seconds} seconds, and was ended."),
        _less(path)
        or QT_TRANSLATE_NOOP(
            "core", "Open it in the program it was made with, save it again or split it, and add that."
        ),
        file=path.name,
        seconds=round(seconds, 1) if seconds < 10 else round(seconds),
    )


def _less(path: Path) -> str:
    """The fix for what is the answer to a query; "" for other files."""
    if path.suffix.lower() != ".sqltable":
        return ""
    return QT_TRANSLATE_NOOP("core", "Have its query ask for less: fewer columns, a WHERE, a LIMIT.")
