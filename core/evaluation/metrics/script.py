"""Which way of writing a question and its answer are in, as far as metrics count words differently for it.

Does not know languages that share a way of writing.
"""

from __future__ import annotations

import functools
import re
from typing import Any, Literal

Script = Literal["latin", "han", "unspaced", "devanagari", "arabic", "urdu", "other"]
"""`unspaced`: scripts beside Chinese that set no blanks (Japanese, Thai, Lao, Khmer, Burmese). `urdu`: Arabic letters
with those that Arabic itself has not. `other`: any other that is not Latin."""

_WEIGHT, _OWN_WEIGHT = 3, 6
"""A letter that is not Latin counts for so many that are, and more where a character is most of a word: a Hindi or
Chinese question with English names in it is a Hindi or Chinese one."""
_NOT_ARABIC = re.compile("[ٹڈڑںےہھکیگچپژ]")
_NOT_ARABIC_SHARE = 0.08
"""Of the letters of an Arabic text hardly any are in foreign names; of an Urdu or Persian one a quarter."""


@functools.cache
def _patterns() -> dict[Script, Any]:
    import regex

    return {
        "unspaced": regex.compile(r"[\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"),
        "han": regex.compile(r"\p{Han}"),
        "devanagari": regex.compile(r"\p{Devanagari}"),
        "arabic": regex.compile(r"(?=\p{L})\p{Arabic}"),
        "latin": regex.compile(r"\p{Latin}"),
        "other": regex.compile(r"(?=\p{L})[^\p{Latin}\p{Han}\p{Devanagari}\p{Arabic}]"),
    }


def script_of(*texts: str) -> Script:
    """The script of most of their letters, Latin ones counting less; Latin where there are none. One kana makes Chinese
    characters Japanese."""
    said = "".join(texts)
    if said.isascii():
        return "latin"
    counted: dict[Script, int] = {name: len(found.findall(said)) for name, found in _patterns().items()}
    if counted["unspaced"]:
        counted["unspaced"] += counted["han"]
        counted["han"] = 0
    for name in counted:
        counted[name] *= 1 if name == "latin" else _OWN_WEIGHT if name in ("unspaced", "han") else _WEIGHT
    most = max(counted, key=lambda name: (counted[name], name == "latin"))
    if most == "arabic" and len(_NOT_ARABIC.findall(said)) > _NOT_ARABIC_SHARE * counted["arabic"] / _WEIGHT:
        return "urdu"
    return most
