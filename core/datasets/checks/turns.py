"""Conversations whose speakers or order a model cannot learn from."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import LISTED, Finding, Remark, finding
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, Text, text

_KNOWN = {"system", "user", "assistant", "tool"}


class Turns:
    def __init__(self, setting: Setting) -> None:
        self._has_turns = setting.mapping is not None and setting.mapping.shape == "turns"
        self._strange, self._disordered = array("q"), array("q")
        self._said: list[Remark] = []
        self._why: list[Remark] = []

    def look(self, seen: Seen) -> None:
        if not self._has_turns or not seen.turns:
            return
        unknown = next((role for role, _ in seen.turns if role not in _KNOWN), None)
        if unknown is not None:
            self._strange.append(seen.id)
            if len(self._said) < LISTED:
                said = text(QT_TRANSLATE_NOOP("core", "{name} is no speaker"), name=unknown)
                self._said.append(Remark(seen.id, said))
        elif (why := disorder(seen.turns)) is not None:
            self._disordered.append(seen.id)
            if len(self._why) < LISTED:
                self._why.append(Remark(seen.id, why))

    def findings(self) -> Iterable[Finding]:
        if self._strange:
            yield finding(
                "strange_roles",
                "error",
                text(
                    QT_TRANSLATE_NOOP("core", "%n conversation(s) with an unknown speaker"),
                    n=len(self._strange),
                ),
                text(QT_TRANSLATE_NOOP("core", "Speakers are system, user, assistant and tool.")),
                self._strange,
                remarks=self._said,
            )
        if self._disordered:
            yield finding(
                "disorder",
                "warning",
                text(QT_TRANSLATE_NOOP("core", "%n conversation(s) out of order"), n=len(self._disordered)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "User and assistant should take turns, and the assistant should have the last word. Many "
                        "models' templates refuse anything else.",
                    )
                ),
                self._disordered,
                remarks=self._why,
            )


def disorder(turns: list[tuple[str, str]]) -> Text | None:
    """What is wrong with the order of turns, the first thing only; None if nothing is."""
    before = ""
    for number, (role, words) in enumerate(turns, 1):
        problem = ""
        if role == "system" and number > 1:
            problem = QT_TRANSLATE_NOOP("core", "Turn {number}: the system speaks in the middle")
        elif role == "user" and before in ("user", "tool"):
            problem = (
                QT_TRANSLATE_NOOP("core", "Turn {number}: the user speaks twice in a row")
                if before == "user"
                else QT_TRANSLATE_NOOP("core", "Turn {number}: nobody answers what the tool said")
            )
        elif role == "assistant" and before == "assistant":
            problem = QT_TRANSLATE_NOOP("core", "Turn {number}: the assistant speaks twice in a row")
        elif role == "assistant" and before in ("", "system"):
            problem = QT_TRANSLATE_NOOP("core", "Turn {number}: the assistant speaks before the user")
        elif role == "tool" and before not in ("assistant", "tool"):
            problem = QT_TRANSLATE_NOOP("core", "Turn {number}: a tool answers although none was called")
        elif role == "user" and not words.strip():
            problem = QT_TRANSLATE_NOOP("core", "Turn {number} is empty")
        if problem:
            return text(problem, number=number)
        before = role
    if before != "assistant":
        return text(QT_TRANSLATE_NOOP("core", "The last word is not the assistant's"))
    return None
