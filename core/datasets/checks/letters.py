"""Letters garbled by reading one encoding as another, and letters lost for good."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import LISTED, Finding, Remark, finding
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, Text, text

LOST = "\ufffd"
_SHOWN = 60
_SUSPECT = re.compile("[\x80-\u024f\u02b0-\u02ff\u0370-\u052f\u1e00-\u1fff\u2100-\u25ff]")
"""Latin, Greek and Cyrillic letters and mathematical signs: the bytes of UTF-8 read in an old encoding are never
without one. Most scripts have none of them, and need no closer look."""


class Letters:
    def __init__(self, setting: Setting) -> None:
        self._garbled, self._lost = array("q"), array("q")
        self._right: list[Remark] = []

    def look(self, seen: Seen) -> None:
        for words in seen.texts:
            # Garbled letters are never plain ASCII.
            if words.isascii():
                continue
            if LOST in words and (not self._lost or self._lost[-1] != seen.id):
                self._lost.append(seen.id)
            if (not self._garbled or self._garbled[-1] != seen.id) and (right := repaired(words)) != words:
                self._garbled.append(seen.id)
                if len(self._right) < LISTED:
                    self._right.append(Remark(seen.id, _difference(words, right)))

    def findings(self) -> Iterable[Finding]:
        if self._garbled:
            yield finding(
                "garbled",
                "error",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) with garbled letters"), n=len(self._garbled)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "Text was once read in the wrong encoding. The fix reads it in the right one."
                    )
                ),
                self._garbled,
                "repair_letters",
                remarks=self._right,
            )
        if self._lost:
            yield finding(
                "lost_letters",
                "warning",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) with lost letters (�)"), n=len(self._lost)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "What stood there cannot be told any more: write it anew, or import the file in its right "
                        "encoding.",
                    )
                ),
                self._lost,
            )


def repaired(words: str) -> str:
    """The text with garbled letters set right; as it is where nothing is surely garbled."""
    import ftfy
    from ftfy.badness import is_bad

    return ftfy.fix_encoding(words) if _SUSPECT.search(words) and is_bad(words) else words


def _difference(words: str, right: str) -> Text:
    at = next((i for i, (a, b) in enumerate(zip(words, right, strict=False)) if a != b), 0)
    begin = max(0, at - 10)
    return text(
        QT_TRANSLATE_NOOP("core", "“{garbled}” should read “{right}”"),
        garbled=words[begin : begin + _SHOWN],
        right=right[begin : begin + _SHOWN],
    )
