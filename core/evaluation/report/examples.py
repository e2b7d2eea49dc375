"""Which questions show best how the arms of a trial differ, and how long answers are shortened without lying.

Does not know how they are drawn.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import msgspec

from core.evaluation.conclusion import best_of, figure_of
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Reply, Trial
from core.text import QT_TRANSLATE_NOOP, Text, text

LONGEST = 260
"""Characters of an answer, and of an expected one; of a question as many."""
ARMS = 4
"""Arms whose answers an example shows."""
GAP = 0.25
"""By how much scores must differ for an example to show a difference."""


class Said(msgspec.Struct, frozen=True):
    """What an arm said: its words, shortened, or a sentence of ours where it said nothing. `score` in the metric that
    decides, made a share where more is better; None where it has none."""

    arm: int
    words: str | Text
    score: float | None = None


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """A question, what was expected, and what the arms said. `others`: arms that are not shown."""

    question: str
    expected: str
    said: list[Said]
    document: str = ""
    page: int = 0
    others: int = 0


def choose(trial: Trial, most: int | None = 3) -> list[Example]:
    """Questions on which the arms differ in the metric that decides: first one that speaks for the best arm, then one
    against it, then by how far apart they are. `most` None: all of them, in the trial's order."""
    apart = {at: spread for at in range(len(trial.questions)) if (spread := _spread(trial, at)) >= GAP}
    if most is None:
        return [_example(trial, at) for at in apart]
    best = _best_arm(trial)
    order = sorted(apart, key=lambda at: (-apart[at], _length(trial, at), at))
    lead = [at for at in order if best is not None and _stands(trial, at, best) > 0]
    against = [at for at in order if best is not None and _stands(trial, at, best) < 0]
    chosen = list(dict.fromkeys([*lead[:1], *against[:1], *order]))[:most]
    return [_example(trial, at) for at in chosen]


def shorten(words: str, most: int = LONGEST, around: Sequence[str] = ()) -> str:
    """At most `most` characters of `words` on one line; what is left out is marked by an ellipsis. Where one of
    `around` stands in them, it stays."""
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    folded = words.casefold()
    wanted = sorted(
        (at, len(one))
        for one in around
        if one.strip() and (at := folded.find(" ".join(one.split()).casefold())) >= 0
    )
    begin = 0
    # Folding may change the length (ß); then the place is not known well enough to cut around it.
    if wanted and len(folded) == len(words) and sum(wanted[0]) > most - 2:
        at, length = wanted[0]
        begin = _edge(words, max(0, min(at - (most - min(length, most)) // 2, len(words) - most + 4)))
    end = begin + most - (4 if begin else 2)
    if end >= len(words):
        return f"… {words[begin:].lstrip()}"
    end = _edge(words, end)
    return f"{'… ' if begin else ''}{words[begin:end].strip()} …"


def _edge(words: str, at: int) -> int:
    """The beginning of the word that `at` is in; of the character with its marks, where the word is a long one."""
    space = words.rfind(" ", max(0, at - 24), at + 1)
    if space > 0:
        return space + 1
    while 0 < at < len(words) and (unicodedata.category(words[at])[0] == "M" or words[at] in "\u200c\u200d"):
        at -= 1
    return at


def _example(trial: Trial, at: int) -> Example:
    question = trial.questions[at]
    replies = [(arm, reply) for arm in range(len(trial.arms)) if (reply := trial.replies[arm][at])]
    shown = sorted(_shown(trial, at, [arm for arm, _ in replies]))
    return Example(
        question=shorten(question.question),
        expected=shorten(question.expected[0]) if question.expected else "",
        document=question.document,
        page=question.page,
        said=[
            Said(arm, _words(reply, question.expected), _score(trial, arm, at))
            for arm, reply in replies
            if arm in shown
        ],
        others=len(replies) - len(shown),
    )


def _shown(trial: Trial, at: int, arms: list[int]) -> list[int]:
    """The arms to show: the best of the trial, then those furthest apart on this question."""
    if len(arms) <= ARMS:
        return arms
    order = sorted(arms, key=lambda arm: (-(_score(trial, arm, at) or 0.0), arm))
    best = _best_arm(trial)
    ends = [order[0], order[-1], order[1], order[-2]]
    return list(dict.fromkeys([*([best] if best in arms and best is not None else []), *ends]))[:ARMS]


def _words(reply: Reply, expected: Sequence[str]) -> str | Text:
    if reply.error is not None:
        return reply.error
    if not reply.covered:
        return text(QT_TRANSLATE_NOOP("core", "It said that the documents do not hold the answer."))
    words = shorten(reply.said or reply.text, around=expected)
    return words or text(QT_TRANSLATE_NOOP("core", "It said nothing."))


def _score(trial: Trial, arm: int, at: int) -> float | None:
    reply, metric = trial.replies[arm][at], METRICS[trial.primary]
    if reply is None or trial.primary not in reply.scores:
        return None
    low, high = metric.within
    share = (reply.scores[trial.primary] - low) / (high - low)
    return share if metric.better == "higher" else 1 - share


def _scores(trial: Trial, at: int) -> dict[int, float]:
    found = {arm: _score(trial, arm, at) for arm in range(len(trial.arms))}
    return {arm: score for arm, score in found.items() if score is not None}


def _spread(trial: Trial, at: int) -> float:
    scores = _scores(trial, at).values()
    return max(scores) - min(scores) if len(scores) > 1 else 0.0


def _stands(trial: Trial, at: int, best: int) -> float:
    """How far the best arm of the trial is above the best of the others on this question; below 0 where it is worse."""
    scores = _scores(trial, at)
    if best not in scores or len(scores) < 2:
        return 0.0
    return scores[best] - max(score for arm, score in scores.items() if arm != best)


def _length(trial: Trial, at: int) -> int:
    """What is short is read."""
    words = [reply.said or reply.text for replies in trial.replies if (reply := replies[at])]
    return len(trial.questions[at].question) // 100 + sum(map(len, words)) // 400


def _best_arm(trial: Trial) -> int | None:
    found = {arm: one for arm in range(len(trial.arms)) if (one := figure_of(trial, arm, trial.primary))}
    return best_of(trial, found)
