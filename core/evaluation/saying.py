"""What an answer says, as the words that are scored: plain, without citations and the marks around quotes.

Does not know what is right.
"""

from __future__ import annotations

import re

from core.chat.citations import MARK
from core.chat.conversation import Answer, Arm

_CODE = re.compile(
    r"(?ms)^(?P<fence>```+|~~~+)[^\n`]*\n(?P<block>.*?)(?:^(?P=fence)[^\n]*$|\Z)"
    r"|(?P<ticks>`+)(?P<inline>[^\n]+?)(?<!`)(?P=ticks)(?!`)"
)
_QUOTED = re.compile(r"^“(.*)”\s*$", re.DOTALL)
_BOLD = re.compile(r"(?<!\\)\*\*(.+?)(?<!\\)\*\*", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_LINE = re.compile(
    r"(?m)^[ \t]*(?:#{1,6}|>|[-*+•])[ \t]+|^[ \t]*(?:[-*_][ \t]*){3,}$|^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t:-]*$"
)
_EMPHASIS = (
    re.compile(r"(?<!\\)(\*\*\*|\*\*|~~)(?=\S)(.+?)(?<=\S)(?<!\\)\1", re.DOTALL),
    re.compile(r"(?<![\w\\])(__)(?=\S)(.+?)(?<=\S)\1(?!\w)", re.DOTALL),
    re.compile(r"(?<![\w\\*])(\*)(?=[^\s*])([^*\n]+?)(?<=[^\s\\])\1(?![\w*])"),
    re.compile(r"(?<![\w\\])(_)(?=[^\s_])([^_\n]+?)(?<=[^\s\\])\1(?!\w)"),
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def said(answer: Answer, arm: Arm) -> str:
    """The words of an answer that are scored.

    Markdown becomes plain words, citation marks go, and so do the quotation marks around quotes from documents. Of an
    arm that marks the answer within quotes, what it said are the words it marked first; where it marked none, the
    quotes.
    """
    if arm.engine != "quotes" or not answer.covered:
        return plain(answer.text)
    quotes = [piece for piece in _without_marks(answer.text).split("\n\n") if piece.strip()]
    if arm.run:
        marked = next((bold for piece in quotes for bold in _BOLD.findall(piece)), "")
        if marked:
            return plain(marked)
    return " ".join(plain(_QUOTED.sub(r"\1", piece.strip())) for piece in quotes)


def plain(markdown: str) -> str:
    """The words of a text in Markdown, on lines as they stand; code stays as it is."""
    pieces, done = [], 0
    for code in _CODE.finditer(markdown):
        pieces += [_unmarked(markdown[done : code.start()]), code["block"] or code["inline"] or ""]
        done = code.end()
    pieces.append(_unmarked(markdown[done:]))
    lines = (" ".join(line.split()) for line in "".join(pieces).splitlines())
    return "\n".join(line for line in lines if line)


def _without_marks(words: str) -> str:
    return re.sub(r"[ \t]*" + MARK.pattern, "", words)


def _unmarked(words: str) -> str:
    words = _LINK.sub(r"\1", _without_marks(words))
    words = _LINE.sub("", words)
    for emphasis in _EMPHASIS:
        words = emphasis.sub(r"\2", words)
    words = re.sub(r"(?m)^[ \t]*\||\|[ \t]*$|(?<!\\)\|", " ", words) if _is_table(words) else words
    return _ESCAPED.sub(r"\1", words)


def _is_table(words: str) -> bool:
    return any(line.strip().startswith("|") and line.count("|") > 2 for line in words.splitlines())
