"""How long a text is, in words and characters, also where words are not set apart by spaces."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from core.text import plural

_SHOWN = 200_000
"""Characters up to which words are counted: beyond that nobody needs them."""
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")


def count_words(words: str) -> int:
    """Words between spaces; each Chinese, Japanese or Korean sign counts as one."""
    signs = len(_IDEOGRAPH.findall(words))
    return signs + len(_IDEOGRAPH.sub(" ", words).split())


def size_words(words: str) -> str:
    """ "12 words · 80 characters"; "" for nothing."""
    if not words:
        return ""
    count = len(words)
    letters = plural(QCoreApplication.translate("TextSize", "%n character(s)", "", count), count)
    if len(words) > _SHOWN:
        return letters
    n = count_words(words)
    return plural(QCoreApplication.translate("TextSize", "%n word(s)", "", n), n) + "  ·  " + letters
