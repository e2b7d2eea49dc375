"""Signs of a chat template typed into the text, which the model's own template would set a second time."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import LISTED, Finding, Remark, finding
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, literal, text

_ANYWHERE = (
    r"<\|[A-Za-z0-9_ ▁-]{1,40}\|>"  # <|user|>, <|im_start|>, <|eot_id|>
    r"|<｜[^｜\n]{1,40}｜>"
    r"|\[/?INST\]|<</?SYS>>|\[/?(?:AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|SYSTEM_PROMPT)\]"
    r"|</?(?:start_of_turn|end_of_turn)>|<(?:bos|eos|pad|unk)>"
)
_FIND = re.compile(
    rf"(?:{_ANYWHERE}|\A\s*<s>|</s>\s*\Z"
    r"|(?:^|(?<=\n))#{2,3} ?(?:Instruction|Input|Response|Human|User|Assistant|System|Question|Answer)s? ?:"
    r"(?=\s|\Z))",
    re.IGNORECASE,
)
_ROLE = re.compile(r"\A(?:system|user|assistant|model|human|bot)\s*\n", re.IGNORECASE)
_OPENS = re.compile(r"(?:<\|im_start\|>|<start_of_turn>)\Z", re.IGNORECASE)


class TypedTokens:
    def __init__(self, setting: Setting) -> None:
        self._rows = array("q")
        self._found: list[Remark] = []

    def look(self, seen: Seen) -> None:
        for words in seen.texts:
            if ("<" in words or "[" in words or "##" in words) and (match := _FIND.search(words)):
                self._rows.append(seen.id)
                if len(self._found) < LISTED:
                    self._found.append(Remark(seen.id, literal(match[0].strip())))
                return

    def findings(self) -> Iterable[Finding]:
        if self._rows:
            yield finding(
                "typed_tokens",
                "warning",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) with signs of a chat template in the text"),
                    n=len(self._rows),
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Each model's template sets its own when training; typed ones teach the model to write "
                        "them. The fix takes them out.",
                    )
                ),
                self._rows,
                "strip_tokens",
                remarks=self._found,
            )


def stripped(words: str) -> str:
    """The text without the signs of a template, and without the speaker's name that belongs to one."""
    out = ""
    at = 0
    for match in _FIND.finditer(words):
        out = _joined(out, words[at : match.start()])
        at = match.end()
        if _OPENS.search(match[0]) and (role := _ROLE.match(words[at:])):
            at += role.end()
    return _joined(out, words[at:]).strip() if at else words


def _joined(before: str, after: str) -> str:
    """Two pieces with the white space that was around what stood between them, but not twice."""
    if not before or not before[-1].isspace():
        return before + after
    return before + after.lstrip()
