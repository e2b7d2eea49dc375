"""How well an embedder knows a text, told by its tokens. Does not know the embedder."""

from __future__ import annotations

import re
from collections.abc import Sequence

MANY_TONGUES = 100_000
"""Words of a vocabulary from which it is one for many languages, which spells none of them letter by letter."""
_FLUENT, _LOST = 0.27, 0.42
"""Tokens per character (spaces counted) in text that is known, and in text spelt letter by letter."""
_DENSE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")


def how_well(text: str, tokens: Sequence[int], unknown: int | None, words: int) -> float:
    """0 (not at all) to 1. `unknown`: the token for what is not in the vocabulary, which has `words` entries.

    Scripts that write a word in a character or two have a token for each, known or not: there only the unknown count.
    """
    letters = sum(not character.isspace() for character in text)
    if not tokens or not letters:
        return 0.0
    lacking = sum(token == unknown for token in tokens) / len(tokens)
    dense = len(_DENSE.findall(text))
    fluent = 1.0
    if words < MANY_TONGUES and 2 * dense < letters and not (text.isascii() and len(tokens) < 16):
        spelling = (len(tokens) - dense) / ((letters - dense) * 1.2)
        fluent = min(1.0, max(0.0, (_LOST - spelling) / (_LOST - _FLUENT)))
    return fluent * max(0.0, 1 - 4 * lacking)
