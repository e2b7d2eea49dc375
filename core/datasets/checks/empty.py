"""Fields that hold nothing to learn from: empty ones, and those with a mere placeholder."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import Finding, finding
from core.datasets.checks.seen import Seen
from core.text import QT_TRANSLATE_NOOP, text

PLACEHOLDERS = {"n/a", "na", "nan", "null", "none", "nil", "todo", "tbd", "undefined", "lorem ipsum", "xxx"}
"""What people and programs write where there is nothing. As an answer some can be meant: they are to be looked at."""


class Empty:
    def __init__(self, setting: Setting) -> None:
        self._has_answers = setting.has_answers
        self._question = array("q")
        self._answer = array("q")
        self._row = array("q")
        self._near = array("q")

    def look(self, seen: Seen) -> None:
        if not self._has_answers:
            if not seen.question.strip():
                self._row.append(seen.id)
            return
        if not (seen.question.strip() or seen.context.strip()):
            self._question.append(seen.id)
        if not seen.answer.strip():
            self._answer.append(seen.id)
        elif _says_nothing(seen.answer) or (seen.question.strip() and _says_nothing(seen.question)):
            self._near.append(seen.id)

    def findings(self) -> Iterable[Finding]:
        if self._answer:
            yield finding(
                "empty_answer",
                "error",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) without an answer"), n=len(self._answer)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "There is nothing to learn from them. Write the answer, or delete the rows."
                    )
                ),
                self._answer,
                "delete",
            )
        if self._question:
            yield finding(
                "empty_question",
                "error",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) without a question"), n=len(self._question)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "A model would learn to answer out of nowhere. Write the question, or delete the rows.",
                    )
                ),
                self._question,
                "delete",
            )
        if self._row:
            yield finding(
                "empty_row",
                "error",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) without any text"), n=len(self._row)),
                text(QT_TRANSLATE_NOOP("core", "There is nothing to learn from them.")),
                self._row,
                "delete",
            )
        if self._near:
            yield finding(
                "near_empty",
                "warning",
                text(QT_TRANSLATE_NOOP("core", "%n row(s) with next to nothing in them"), n=len(self._near)),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "A question or an answer is only a placeholder, or has no letter and no digit.",
                    )
                ),
                self._near,
                "delete",
            )


def _says_nothing(words: str) -> bool:
    words = words.strip()
    if len(words) > 40:
        return False
    return words.casefold().strip(".?! <>[]()_-") in PLACEHOLDERS or not any(map(str.isalnum, words))
