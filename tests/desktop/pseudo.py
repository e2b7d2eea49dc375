"""Made-up languages that stand in for real ones: longer by two fifths, full of accents, from the left or the right."""

from __future__ import annotations

import re
from pathlib import Path

from installer.languages import compiling, extraction
from installer.languages.sentences import Sentence, forms_of

_PLACES = re.compile(r"(\{[^{}]*\}|%n|%\d|</?[a-z][^<>]*>|\(\*[^()]*\)|&(?=\w))")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñöûýÀÇÉÎÑÖÛÝ")
_MORE = ("ém", "nîsi", "ût", "àliquam", "ét", "vél")
LONGER = 0.4


def pseudo(words: str) -> str:
    """The words with accents and longer; placeholders, tags and mnemonics stay."""
    front, middle, end = re.fullmatch(r"(\s*)(.*?)(\s*)", words, re.DOTALL).groups()  # type: ignore[union-attr]
    parts = _PLACES.split(middle)
    plain = [part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts)]
    wanted, more, at = int(sum(len(part) for part in parts[::2]) * LONGER), "", 0
    while len(more) < wanted:
        more += ("" if not more and len(middle) < 4 else " ") + _MORE[at % len(_MORE)]
        at += 1
    return front + "".join(plain).replace("(s)", "s") + more[:wanted].rstrip() + end


def make(folder: Path, *languages: str) -> None:
    """Write a made-up language under the name of a real one: ``ustad_hi.qm``."""
    keys = extraction.everything()
    for language in languages:
        made = [
            Sentence(context, source, (pseudo(source),) * forms_of(language, source))
            for context, source in keys
        ]
        compiling.compile_one(language, made, folder / f"ustad_{language}.qm")
