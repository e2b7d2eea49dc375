"""Where formulas stand in Markdown: between $ and $, $$ and $$, \\( and \\), \\[ and \\]; sums of money are none.

Does not know how a formula is drawn.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_CLOSES = {"$$": "$$", "\\[": "\\]", "$": "$", "\\(": "\\)"}
_WORD = re.compile(r"(?<![\\A-Za-z{])[A-Za-z]{3,}")
_NUMBERS = re.compile(r"[\d\s.,;]*")
_PROSE = re.compile(r"[^\W\d_]{2,}([ ,.]+[^\W\d_]+)*[.!?]?")


def add_formulas(parser: MarkdownIt) -> MarkdownIt:
    """Let `parser` know formulas: tokens ``formula`` (within a line) and ``formula_block``, the source in `content`,
    what it stood between in `markup`."""
    parser.inline.ruler.before("escape", "formula", _inline)
    parser.block.ruler.before(
        "fence", "formula_block", _block, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )
    return parser


def _inline(state: StateInline, silent: bool) -> bool:
    opens = next((one for one in _CLOSES if state.src.startswith(one, state.pos)), "")
    if not opens:
        return False
    start = state.pos + len(opens)
    end = _closing(state.src, start, state.posMax, _CLOSES[opens])
    if end < 0:
        return False
    content = state.src[start:end]
    behind = state.src[end + len(opens) : end + len(opens) + 1]
    before = state.src[state.pos - 1 : state.pos] if state.pos else ""
    if not _is_formula(content, opens, before, behind):
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content, token.markup = content, opens
    state.pos = end + len(opens)
    return True


def _is_formula(content: str, opens: str, before: str, behind: str) -> bool:
    if not content.strip() or "\n\n" in content:
        return False
    if opens == "$":
        if content[0].isspace() or content[-1].isspace() or before.isalnum() or behind.isalnum():
            return False
        # A sum of money that another follows: no signs of mathematics, or words of a sentence.
        return not content[0].isdigit() or bool(
            not _WORD.search(content)
            and (re.search(r"[\\^_=+<>/*{}-]", content) or _NUMBERS.fullmatch(content))
        )
    if opens.startswith("\\"):  # escaped brackets around a number or a remark
        return not _NUMBERS.fullmatch(content) and not _PROSE.fullmatch(content.strip())
    return True


def _closing(source: str, start: int, end: int, closes: str) -> int:
    at = start
    while at < end:
        if source.startswith(closes, at) and at + len(closes) <= end:
            return at
        at += 2 if source[at] == "\\" else 1
    return -1


def _block(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A formula that begins a line and ends one; while it has no end, up to where the text ends so far."""
    start = state.bMarks[first] + state.tShift[first]
    opens = state.src[start : start + 2]
    if opens not in ("$$", "\\[") or state.sCount[first] - state.blkIndent >= 4:
        return False
    closes, line, closed, parts = _CLOSES[opens], first, False, []
    while line < last:
        begin = state.bMarks[line] + state.tShift[line] + (2 if line == first else 0)
        words = state.src[begin : state.eMarks[line]]
        if line > first and state.sCount[line] < state.blkIndent:
            break
        at = _closing(words, 0, len(words), closes)
        line += 1
        if at >= 0:
            if words[at + 2 :].strip(" .,;"):
                return False
            parts.append(words[:at])
            closed = True
            break
        if not words.strip() and line > first + 1:
            break
        parts.append(words)
    content = "\n".join(parts).strip()
    if not content and not closed:
        return False
    if closed and not _is_formula(content, opens, "", ""):
        return False
    if not closed and line < last:  # dollars in front of a paragraph that never close
        return False
    if silent:
        return True
    token = state.push("formula_block", "", 0)
    token.block, token.content, token.markup, token.map = True, content, opens, [first, line]
    token.meta = {"closed": closed}
    state.line = line
    return True
