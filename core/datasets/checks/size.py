"""Too few rows for tuning, by the rule the wizard advises by."""

from __future__ import annotations

from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import Finding, finding
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, text

FEW = 200
"""Below so many examples the wizard advises against tuning (the answer "few" to its question about examples)."""


class Size:
    """Counts the rows to train on: all that are not held out."""

    def __init__(self, setting: Setting) -> None:
        self._rows = 0

    def look(self, seen: Seen) -> None:
        self._rows += seen.split in ("", "train")

    def findings(self) -> Iterable[Finding]:
        if 0 < self._rows < FEW:
            yield finding(
                "too_few",
                "note",
                text(QT_TRANSLATE_NOOP("core", "Only %n row(s) to train on"), n=self._rows),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "With fewer than {few} examples fine-tuning makes little difference; looking things up works "
                        "without any. Collect more, or ask for advice.",
                    ),
                    few=FEW,
                ),
                (),
            )
