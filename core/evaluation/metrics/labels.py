"""Questions whose answers are labels, a few that recur: which label was said, accuracy, and macro-F1 over a set.

Sources: macro-F1 as the mean of the labels' F1 (Opitz and Burst, “Macro F1 and Macro F1”, 2019, arXiv 1911.03347, who
say why not the other way round); as scikit-learn counts it. Does not know what the labels mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from core.evaluation.metrics.tokens import tokens
from core.evaluation.trial import Figure, Question, Reply, Trial

MOST = 30
"""Labels there may be."""
LONGEST = 6
"""Words of a label."""
RECUR = 4
"""Questions for each label, on average; each that counts as one must be expected twice."""
DRAWS = 2000
_AT_ONCE = 1 << 21


def are_labels(questions: Sequence[Question]) -> bool:
    """Whether what is expected is one of a few short answers that recur."""
    return bool(labels_of(questions))


def labels_of(questions: Sequence[Question]) -> tuple[str, ...]:
    """The labels, each as first written; none where the answers are no labels."""
    asked = [one for one in questions if one.answerable and one.expected]
    if not asked or any(len(one.expected) > 1 for one in asked):
        return ()
    counted: dict[tuple[str, ...], list[str]] = {}
    for one in asked:
        counted.setdefault(_key(one.expected[0]), []).append(one.expected[0])
    if not 2 <= len(counted) <= min(MOST, len(asked) // RECUR):
        return ()
    if any(not key or len(key) > LONGEST or len(said) < 2 for key, said in counted.items()):
        return ()
    return tuple(said[0] for said in counted.values())


def predicted(said: str, labels: Sequence[str]) -> str | None:
    """The label that was said: the only one that stands in the words, in whatever sentence. Of two where one is part
    of the other (“positive”, “very positive”) the longer one; None for none, or several."""
    words = _key(said)
    found: dict[int, str] = {}
    for label in sorted(labels, key=lambda one: -len(_key(one))):
        wanted = _key(label)
        for at in range(len(words) - len(wanted) + 1):
            places = range(at, at + len(wanted))
            if words[at : at + len(wanted)] == wanted and not any(place in found for place in places):
                found |= dict.fromkeys(places, label)
    several = set(found.values())
    return several.pop() if len(several) == 1 else None


def right(said: str, expected: str, labels: Sequence[str]) -> bool:
    """Whether the label that was said is the expected one."""
    found = predicted(said, labels)
    return found is not None and _key(found) == _key(expected)


def scored(question: Question, reply: Reply, labels: Sequence[str]) -> Reply:
    """The reply with its `accuracy`, where the answers of the set are labels and this question has one. Apart from
    the other scores, for it takes the whole set to know the labels."""
    if not labels or reply.error is not None or not question.answerable or not question.expected:
        return reply
    value = float(right(reply.said, question.expected[0], labels))
    return msgspec.structs.replace(reply, scores={**reply.scores, "accuracy": value})


def macro_f1(trial: Trial, arm: int, seed: int = 0) -> Figure | None:
    """The mean of the labels' F1 for an arm (its index) over the questions it answered, between the ends of the
    bootstrap's percentile interval. None where answers are no labels, or none was given."""
    labels = labels_of(trial.questions)
    keys = {_key(label): at for at, label in enumerate(labels)}
    truth, said = [], []
    for question, reply in zip(trial.questions, trial.replies[arm], strict=True):
        if (
            reply is None
            or reply.error is not None
            or not question.answerable
            or not question.expected
            or not labels
        ):
            continue
        found = predicted(reply.said, labels)
        truth.append(keys[_key(question.expected[0])])
        said.append(-1 if found is None else keys[_key(found)])
    return of(truth, said, len(labels), seed) if truth else None


def of(truth: Sequence[int], said: Sequence[int], labels: int, seed: int = 0) -> Figure:
    """Macro-F1 of answers by the number of their label (-1: none). A label that is neither expected nor said does not
    count, so neither does it in the resamples that miss it."""
    import numpy as np

    expected, given = (np.eye(labels + 1)[np.asarray(values)][:, :labels] for values in (truth, said))
    count = len(truth)

    def mean(weights: Any) -> Any:
        hits, wanted, had = (weights @ one for one in (expected * given, expected, given))
        sums = wanted + had
        each = np.divide(2 * hits, sums, out=np.zeros_like(sums), where=sums > 0)
        return each.sum(-1) / np.maximum((sums > 0).sum(-1), 1)

    chance = np.random.default_rng(seed)
    some = max(1, _AT_ONCE // count)
    drawn = np.concatenate(
        [
            mean(chance.multinomial(count, np.full(count, 1 / count), min(some, DRAWS - start)).astype(float))
            for start in range(0, DRAWS, some)
        ]
    )
    low, high = np.quantile(drawn, (0.025, 0.975))
    return Figure(float(mean(np.ones(count))), float(low), float(high), count)


def _key(words: str) -> tuple[str, ...]:
    return tuple(tokens(words))
