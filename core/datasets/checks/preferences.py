"""Preference pairs that prefer nothing: the worse answer is missing, or the same as the better one."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import Finding, finding
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, text


class Preferences:
    def __init__(self, setting: Setting) -> None:
        self._has_pairs = setting.mapping is not None and bool(setting.mapping.rejected)
        self._missing, self._same = array("q"), array("q")

    def look(self, seen: Seen) -> None:
        if not self._has_pairs:
            return
        rejected = seen.rejected.strip()
        # Of a chosen conversation, only the last turn is the answer that is held against the other.
        chosen = seen.asked[1].strip()
        if not rejected:
            self._missing.append(seen.id)
        elif rejected == chosen:
            self._same.append(seen.id)

    def findings(self) -> Iterable[Finding]:
        if self._missing:
            yield finding(
                "no_rejected",
                "error",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) without a worse answer"), n=len(self._missing)),
                text(QT_TRANSLATE_NOOP("core", "Learning from preferences needs both answers.")),
                self._missing,
                "delete",
            )
        if self._same:
            yield finding(
                "same_answers",
                "error",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) whose two answers are the same"), n=len(self._same)
                ),
                text(QT_TRANSLATE_NOOP("core", "They say nothing about which answer is better.")),
                self._same,
                "delete",
            )
