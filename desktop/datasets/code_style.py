"""Draws code in a text in letters of one width: what stands between fences, or all of a text that is code."""

from __future__ import annotations

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop import theme

_FENCE = re.compile(r"^\s*(```|~~~)")
_LINE = re.compile(
    r"[;{}]\s*$|^\s*(def|class|import|from|return|if|elif|else|for|while|try|except|with|function|const|let|var"
    r"|public|private|static|void|int|#include|using|package|func|fn|struct|SELECT|INSERT|UPDATE|CREATE)\b.*[(:{;=\]>]"
    r"|^\s*(//|#!|/\*|\*/|</?\w+[^>]*>$)|=>|->|::|^\s*[\w.]+\s*=\s*\S|^\s*[\w.]+\(.*\)\s*$|^\s*[}\])]+,?$",
)
_LOOKED_AT = 60
"""Lines by which a text is judged."""


def is_code(words: str) -> bool:
    """Whether a text of at least two lines is code from end to end: most of its lines look it."""
    lines = [line for line in words[:8000].split("\n")[:_LOOKED_AT] if line.strip()]
    if len(lines) < 2 or _FENCE.match(lines[0]):
        return False
    return sum(1 for line in lines if _LINE.search(line)) >= 0.6 * len(lines)


class CodeStyle(QSyntaxHighlighter):
    """Colours nothing: only the letters change."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._all = False

    def judge(self, words: str) -> None:
        """Look at the whole text anew."""
        found = is_code(words)
        if found != self._all:
            self._all = found
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        # 1: inside a fence.
        inside = self.previousBlockState() == 1
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(1 if inside != fence else 0)
        if self._all or inside or fence:
            made = QTextCharFormat()
            made.setFontFamilies(["JetBrains Mono"])
            if fence:
                made.setForeground(theme.color("faint"))
            self.setFormat(0, len(text), made)
