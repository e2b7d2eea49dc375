"""From answers to advice: a pure function. Knows the rules; does not know the machine or the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from core.advice.questions import BY_ID, QUESTIONS, UNKNOWN
from core.advice.rules import ADVISED_FROM, CONFLICTS, RULES, Rule, Way
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

Outcome = Literal["rag", "tuning", "both", "neither"]


class Reason(msgspec.Struct, frozen=True):
    """Why a way is or is not advised, and the answer that says so. `weight`: 3 decides, 2 is strong, 1 is a hint."""

    way: Way
    speaks_for: bool
    weight: int
    words: Text
    question: str
    answer: str
    source: str


class OpenPoint(msgspec.Struct, frozen=True):
    """A question not yet answered, and the answers that would change the outcome (answer id to outcome)."""

    question: str
    would_change: dict[str, Outcome]


class Recommendation(msgspec.Struct, frozen=True):
    """What the answers add up to. `waits`: why fine-tuning, though wished for, must wait."""

    outcome: Outcome
    reasons: list[Reason] = []
    conflicts: list[Text] = []
    open_points: list[OpenPoint] = []
    waits: Text | None = None
    adapters: bool = False


def recommend(answers: Mapping[str, str]) -> Recommendation:
    """Weigh the answers (question id to answer id; missing counts as unknown).

    Reasons come in the order of their weight. Raises `UserError` for a question or answer that there is not.
    """
    check(answers)
    rules = holding(answers)
    outcome = decide(rules)
    return Recommendation(
        outcome=outcome,
        reasons=reasons(rules),
        conflicts=conflicts(answers),
        open_points=open_points(answers, outcome),
        waits=waits(rules),
        adapters=outcome in ("tuning", "both") and score(rules, "adapters") > 0,
    )


def check(answers: Mapping[str, str]) -> None:
    """Raise `UserError` for a question or answer that there is not: a hand-written recipe, or a newer Ustad's file."""
    for question, answer in answers.items():
        known = BY_ID.get(question)
        if known is None or answer not in {UNKNOWN, *(choice.id for choice in known.choices)}:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "The decision has an answer that does not exist: {question} = {answer}."
                ),
                QT_TRANSLATE_NOOP("core", "Go through the questions again."),
                question=question,
                answer=answer,
            )


def holding(answers: Mapping[str, str]) -> list[Rule]:
    """The rules whose answer was given."""
    return [rule for rule in RULES if answers.get(rule.question) == rule.answer]


def score(rules: list[Rule], way: Way) -> int:
    """What speaks for a way less what speaks against it."""
    return sum(rule.weight * ((way in rule.speaks_for) - (way in rule.speaks_against)) for rule in rules)


def blocked(rules: list[Rule], way: Way) -> bool:
    return any(way in rule.blocks for rule in rules)


def decide(rules: list[Rule]) -> Outcome:
    """A way is advised when enough speaks for it and nothing holds it up."""
    rag, tuning = (score(rules, way) >= ADVISED_FROM and not blocked(rules, way) for way in ("rag", "tuning"))
    if rag and tuning:
        return "both"
    return "rag" if rag else "tuning" if tuning else "neither"


def reasons(rules: list[Rule]) -> list[Reason]:
    """One for each way that a rule speaks for or against, the weightiest first."""
    found = [
        Reason(
            way,
            way in rule.speaks_for,
            rule.weight,
            text(rule.reason),
            rule.question,
            rule.answer,
            rule.source,
        )
        for rule in rules
        for way in (*rule.speaks_for, *rule.speaks_against)
    ]
    return sorted(found, key=lambda reason: -reason.weight)


def conflicts(answers: Mapping[str, str]) -> list[Text]:
    """A sentence for each pair of answers that do not fit together."""
    given = set(answers.items())
    return [text(conflict.words) for conflict in CONFLICTS if {conflict.first, conflict.second} <= given]


def waits(rules: list[Rule]) -> Text | None:
    """Why fine-tuning waits: something wants it, but the examples are missing."""
    wanted = any("tuning" in rule.speaks_for and rule.weight >= ADVISED_FROM for rule in rules)
    if not (wanted and blocked(rules, "tuning")):
        return None
    return text(
        QT_TRANSLATE_NOOP(
            "core",
            "Your answers call for fine-tuning, but it would make little difference with so few examples. "
            "Collect at least 200 good and varied ones, then decide again.",
        )
    )


def open_points(answers: Mapping[str, str], outcome: Outcome) -> list[OpenPoint]:
    """The unanswered questions, those that could change the outcome first."""
    found = []
    for question in QUESTIONS:
        if answers.get(question.id, UNKNOWN) != UNKNOWN:
            continue
        turns: dict[str, Outcome] = {}
        for choice in question.choices:
            other = decide(holding({**answers, question.id: choice.id}))
            if other != outcome:
                turns[choice.id] = other
        found.append(OpenPoint(question.id, turns))
    return sorted(found, key=lambda point: not point.would_change)
