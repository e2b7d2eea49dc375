"""The sentences of the evidence: which way is better by how much, what is not sure, and what would settle it.

Does not weigh anything.
"""

from __future__ import annotations

import math

from core.evaluation.metrics.table import Metric
from core.evaluation.significance import Difference
from core.evaluation.trial import Figure, Role
from core.text import QT_TRANSLATE_NOOP, Text, text

WAYS: dict[Role, Text] = {
    "base": text(QT_TRANSLATE_NOOP("core", "The model alone")),
    "rag": text(QT_TRANSLATE_NOOP("core", "Documents (RAG)")),
    "tuned": text(QT_TRANSLATE_NOOP("core", "Fine-tuning")),
    "both": text(QT_TRANSLATE_NOOP("core", "Documents and fine-tuning")),
}
"""What the ways are called in these sentences, and beside the figures."""

_RULES = {
    "rag": QT_TRANSLATE_NOOP("core", "The rules advise documents (RAG)."),
    "tuning": QT_TRANSLATE_NOOP("core", "The rules advise fine-tuning."),
    "both": QT_TRANSLATE_NOOP("core", "The rules advise both."),
    "neither": QT_TRANSLATE_NOOP("core", "The rules advise neither yet."),
}
_FOUND = {
    "rag": QT_TRANSLATE_NOOP("core", "On your questions documents do the work."),
    "tuning": QT_TRANSLATE_NOOP("core", "On your questions fine-tuning does the work."),
    "both": QT_TRANSLATE_NOOP("core", "On your questions it takes both together."),
    "neither": QT_TRANSLATE_NOOP("core", "On your questions the model alone does as well."),
    "unsure": QT_TRANSLATE_NOOP("core", "Your questions do not settle it yet."),
}
_ALONE = {
    "rag": QT_TRANSLATE_NOOP("core", "On your questions documents alone do as well."),
    "tuning": QT_TRANSLATE_NOOP("core", "On your questions fine-tuning alone does as well."),
}


def verdict(rules: str | None, found: str) -> list[Text]:
    """The rules beside the evidence; nothing where the rules had no answers to go by."""
    if rules is None:
        return []
    if rules == found:
        return [
            text(_RULES[rules]),
            text(QT_TRANSLATE_NOOP("core", "Your questions say the same.")),
        ]
    return [
        text(_RULES[rules]),
        text(_ALONE[found] if rules == "both" and found in _ALONE else _FOUND[found]),
    ]


# -- reasons ------------------------------------------------------------------------------------------------


def reached(one: Role, figure: Figure, metric: Metric) -> Text:
    if not metric.share:
        template = QT_TRANSLATE_NOOP(
            "core", "“{one}” reaches {mean} in “{metric}” (95 %: {low} to {high}) on %n question(s)."
        )
        values = {"mean": f"{figure.mean:.2f}", "low": f"{figure.low:.2f}", "high": f"{figure.high:.2f}"}
        return text(template, one=WAYS[one], metric=text(metric.label), n=figure.n, **values)
    template = QT_TRANSLATE_NOOP(
        "core", "“{one}” reaches {mean} % in “{metric}” (95 %: {low} to {high} %) on %n question(s)."
    )
    return text(
        template,
        one=WAYS[one],
        metric=text(metric.label),
        mean=points(figure.mean),
        low=points(figure.low),
        high=points(figure.high),
        n=figure.n,
    )


def surely(one: Role, other: Role, found: Difference) -> Text:
    template = QT_TRANSLATE_NOOP(
        "core", "“{one}” is surely better than “{other}”: by {points} points (95 %: {low} to {high})."
    )
    return text(template, one=WAYS[one], other=WAYS[other], **_figures(found))


def adds_nothing(other: Role, chosen: Role, found: Difference, questions: int) -> Text:
    """`found` is how much better the chosen one is."""
    template = QT_TRANSLATE_NOOP(
        "core",
        "“{other}” is more to look after and not surely better than “{chosen}”: {points} points (95 %: {low} to "
        "{high}) on %n question(s).",
    )
    return text(template, other=WAYS[other], chosen=WAYS[chosen], n=questions, **_figures(_turned(found)))


def not_apart(one: Role, other: Role, found: Difference, questions: int) -> Text:
    template = QT_TRANSLATE_NOOP(
        "core",
        "“{one}” is not surely better than “{other}”: {points} points (95 %: {low} to {high}) on %n question(s).",
    )
    return text(template, one=WAYS[one], other=WAYS[other], n=questions, **_figures(found))


def a_change(rag: float, tuned: float, measured: bool) -> Text:
    template = QT_TRANSLATE_NOOP(
        "core", "When a document changes, indexing it again takes {index}; training again takes {train}."
    )
    if not measured:
        template = QT_TRANSLATE_NOOP(
            "core",
            "When a document changes, indexing it again takes about {index} (reckoned); training again takes {train}.",
        )
    return text(template, index=_time(rag), train=_time(tuned))


def no_sources() -> Text:
    return text(
        QT_TRANSLATE_NOOP("core", "People must see sources, and without documents no answer can show one.")
    )


def is_slow(seconds: float) -> Text:
    return text(QT_TRANSLATE_NOOP("core", "An answer takes {time} on this computer."), time=_time(seconds))


def in_other_words(count: int) -> Text:
    template = QT_TRANSLATE_NOOP(
        "core",
        "%n question(s) ask in other words what was trained: they show what was learnt, not what would be known of "
        "anything new.",
    )
    return text(template, n=count)


# -- what is not sure, and what to do --------------------------------------------------------------------------


def cannot_tell(questions: int, one: Role, other: Role, found: Difference, needed: int | None) -> Text:
    if needed is None:
        template = QT_TRANSLATE_NOOP(
            "core",
            "%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}).",
        )
        return text(template, n=questions, one=WAYS[one], other=WAYS[other], **_figures(found))
    template = QT_TRANSLATE_NOOP(
        "core",
        "%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}). About "
        "{needed} would.",
    )
    return text(template, n=questions, one=WAYS[one], other=WAYS[other], needed=needed, **_figures(found))


def too_few_questions(count: int) -> Text:
    return text(QT_TRANSLATE_NOOP("core", "%n question(s) are too few to go by."), n=count)


def more_questions(count: int) -> Text:
    template = QT_TRANSLATE_NOOP(
        "core", "Hold out about {count} questions with their answers, then measure again."
    )
    return text(template, count=count)


def better_questions() -> Text:
    return text(
        QT_TRANSLATE_NOOP("core", "Ask questions that are nearer to what people will ask, and more of them.")
    )


def too_few_ways() -> Text:
    return text(
        QT_TRANSLATE_NOOP("core", "Fewer than two ways gave answers, so there is nothing to compare.")
    )


def try_more_ways() -> Text:
    return text(
        QT_TRANSLATE_NOOP(
            "core", "Look at the trial to see what kept the others from answering, then measure again."
        )
    )


def leaked(count: int) -> Text:
    template = QT_TRANSLATE_NOOP(
        "core", "%n question(s) were trained on and could not be asked: more than those that were."
    )
    return text(template, n=count)


def ask_others() -> Text:
    return text(
        QT_TRANSLATE_NOOP(
            "core", "Split the rows anew so that like rows stay together, or write new questions."
        )
    )


def all_fail(best: int) -> Text:
    return text(
        QT_TRANSLATE_NOOP(
            "core", "No way answers well: the best reaches {best} %, so none is worth its trouble."
        ),
        best=best,
    )


def look_into_failures() -> Text:
    return text(
        QT_TRANSLATE_NOOP(
            "core",
            "Look at the answers in the trial: do the documents hold what is asked, and do the rows teach it? A more "
            "capable model may help.",
        )
    )


def few_rows(rows: int) -> Text:
    return text(QT_TRANSLATE_NOOP("core", "Fine-tuning had no more than %n row(s) to learn from."), n=rows)


def more_rows(count: int) -> Text:
    return text(
        QT_TRANSLATE_NOOP("core", "Collect at least {count} rows to train on; 200 are better."), count=count
    )


def _figures(found: Difference) -> dict[str, int]:
    return {"points": points(found.mean), "low": points(found.low), "high": points(found.high)}


def _turned(found: Difference) -> Difference:
    return Difference(-found.mean, -found.high, -found.low, found.p)


def points(share: float) -> int:
    """In hundredths, halves away from 0: as figures are rounded beside plots."""
    return round(math.copysign(math.floor(abs(100 * share) + 0.5), share))


def _time(seconds: float) -> Text:
    if seconds < 1:
        return text(QT_TRANSLATE_NOOP("core", "less than a second"))
    if seconds < 90:
        return text(QT_TRANSLATE_NOOP("core", "%n second(s)"), n=round(seconds))
    return text(QT_TRANSLATE_NOOP("core", "%n minute(s)"), n=round(seconds / 60))
