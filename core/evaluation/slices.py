"""Kinds of questions within a trial: by tag, length, script, document and leak, and whether the arms differ there.

Does not know where the questions come from.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath
from typing import Literal

import msgspec

from core.datasets.checks.scripts import script
from core.evaluation.marks import mark
from core.evaluation.metrics import normalise
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Comparison, Figure, Leak, Question, Trial, with_holm
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

Kind = Literal["tag", "length", "script", "document", "leak"]
LEAST = 5
"""Questions of a slice: fewer show nothing."""
MOST = 12
"""Tags, or documents, with the most questions; the rest would be a list nobody reads."""
CLEAR = 0.25
"""Share of a metric's range by which the one that is right alone is ahead, where no answer is right or wrong."""

_SCRIPTS = {
    "Latin": QT_TRANSLATE_NOOP("core", "Latin letters"),
    "Devanagari": QT_TRANSLATE_NOOP("core", "Devanagari letters"),
    "Arabic": QT_TRANSLATE_NOOP("core", "Arabic letters"),
    "Cyrillic": QT_TRANSLATE_NOOP("core", "Cyrillic letters"),
    "Chinese": QT_TRANSLATE_NOOP("core", "Chinese characters"),
}
_LEAKS: dict[Leak, str] = {
    "": QT_TRANSLATE_NOOP("core", "Not trained on"),
    "meaning": QT_TRANSLATE_NOOP("core", "Trained on in other words"),
    "near": QT_TRANSLATE_NOOP("core", "Trained on in nearly the same words"),
    "same": QT_TRANSLATE_NOOP("core", "Trained on to the letter"),
}


class Slice(msgspec.Struct, frozen=True, kw_only=True):
    """Some of a trial's questions, by their indices. `figures` is by arm (None: nothing scored); `comparisons` are of
    these questions, their chances corrected for all slices of this kind."""

    kind: Kind
    label: Text
    among: list[int]
    figures: list[Figure | None]
    comparisons: list[Comparison]

    @property
    def differs(self) -> bool:
        """Whether two arms surely differ here."""
        return any(one.difference.sure for one in self.comparisons)


class Agreement(msgspec.Struct, frozen=True):
    """Of `n` questions that two arms answered: how often they said the same words (but for case, signs and articles),
    and, of the `judged` ones that both were scored right or wrong on, how often both were right, and both wrong."""

    n: int
    same: int
    judged: int
    both_right: int
    both_wrong: int


def slices(trial: Trial, metric: str = "") -> list[Slice]:
    """Every slice with at least `LEAST` questions that is not all of them, kind by kind, the largest first (those by
    length from short to long). `metric`: the primary one, unless another is wanted."""
    metric = metric or trial.primary
    found = []
    for kind, groups in _groups(trial.questions):
        made = [
            Slice(
                kind=kind,
                label=label,
                among=among,
                figures=[trial.figure(arm, metric, among) for arm in range(len(trial.arms))],
                comparisons=trial.compare(metric, among, corrected=False),
            )
            for label, among in groups
            if LEAST <= len(among) < len(trial.questions)
        ]
        found += _corrected(made)
    return found


def _corrected(made: list[Slice]) -> list[Slice]:
    """Of many slices one differs by chance: Holm's correction over all their comparisons at once."""
    every = iter(with_holm([compared for one in made for compared in one.comparisons]))
    return [
        msgspec.structs.replace(one, comparisons=list(itertools.islice(every, len(one.comparisons))))
        for one in made
    ]


def only_right(trial: Trial, arm: int) -> list[int]:
    """The questions that this arm alone got right. Where that cannot be told, those in which it is clearly ahead of all
    others in the primary metric."""
    others = [index for index in range(len(trial.arms)) if index != arm and index not in trial.gone]
    found = []
    for at in range(len(trial.questions)):
        own = is_right(trial, arm, at)
        if own is None:
            if _ahead(trial, arm, others, at):
                found.append(at)
        elif own and others and all(is_right(trial, other, at) is False for other in others):
            found.append(at)
    return found


def is_right(trial: Trial, arm: int, at: int) -> bool | None:
    """Whether the arm got a question right; None where it was not asked, or that cannot be told of its answer."""
    said = mark(trial.replies[arm][at], trial.primary)
    return None if said in ("", "unscored") else said == "right"


def _ahead(trial: Trial, arm: int, others: Sequence[int], at: int) -> bool:
    metric = METRICS[trial.primary]
    values = []
    for index in (arm, *others):
        reply = trial.replies[index][at]
        if reply is None or trial.primary not in reply.scores:
            return False
        values.append(metric.sign * reply.scores[trial.primary])
    return len(values) > 1 and values[0] - max(values[1:]) >= CLEAR * (metric.within[1] - metric.within[0])


def best_and_worst(trial: Trial, arm: int, count: int = 5) -> tuple[list[int], list[int]]:
    """The questions in which the arm is furthest ahead of the mean of the others in the primary metric, and those in
    which it is furthest behind; where there are no others, those that it scored best and worst in."""
    sign = METRICS[trial.primary].sign
    others = [trial.scores(index, trial.primary) for index in range(len(trial.arms)) if index != arm]
    lead = {}
    for at, value in trial.scores(arm, trial.primary).items():
        theirs = [scores[at] for scores in others if at in scores]
        if not others:
            lead[at] = sign * value
        elif theirs:
            lead[at] = sign * (value - sum(theirs) / len(theirs))
    order = sorted(lead, key=lambda at: (-lead[at], at))
    best = [at for at in order if not others or lead[at] > 0][:count]
    worst = [at for at in reversed(order) if not others or lead[at] < 0]
    return best, [at for at in worst if at not in best][:count]


def agreement(trial: Trial, one: int, other: int) -> Agreement:
    """How far two arms say the same."""
    n = same = judged = right = wrong = 0
    for at, (first, second) in enumerate(zip(trial.replies[one], trial.replies[other], strict=True)):
        if first is None or second is None or first.error or second.error:
            continue
        n += 1
        same += normalise(first.said) == normalise(second.said)
        sides = is_right(trial, one, at), is_right(trial, other, at)
        judged += None not in sides
        right += sides == (True, True)
        wrong += sides == (False, False)
    return Agreement(n, same, judged, right, wrong)


Group = tuple[Text, list[int]]


def _groups(questions: Sequence[Question]) -> Iterable[tuple[Kind, list[Group]]]:
    yield "tag", _most(questions, lambda one: [(tag, literal(tag)) for tag in one.tags])
    yield "length", _by_length(questions)
    yield "script", _most(questions, _script)
    yield "document", _most(questions, _document)
    yield "leak", _most(questions, lambda one: [(one.leak, text(_LEAKS[one.leak]))])


def _most(questions: Sequence[Question], names: Callable[[Question], list[tuple[str, Text]]]) -> list[Group]:
    """The commonest names with their questions, the largest first."""
    labels: dict[str, Text] = {}
    members: dict[str, list[int]] = {}
    for at, one in enumerate(questions):
        for name, label in names(one):
            labels[name] = label
            members.setdefault(name, []).append(at)
    sizes = Counter({name: len(among) for name, among in members.items()})
    return [(labels[name], members[name]) for name, _ in sizes.most_common(MOST)]


def _script(question: Question) -> list[tuple[str, Text]]:
    found = script(question.question)
    return [(found, text(_SCRIPTS[found]) if found in _SCRIPTS else literal(found))] if found else []


def _document(question: Question) -> list[tuple[str, Text]]:
    name = PurePosixPath(question.document).name
    return [(question.document, literal(name))] if name else []


def _by_length(questions: Sequence[Question]) -> list[Group]:
    """Three groups as even as can be; questions of one length are in the same."""
    lengths = [len(one.question) for one in questions]
    if not lengths:
        return []
    ordered = sorted(lengths)
    ends = sorted({ordered[(len(ordered) * part) // 3 - 1] for part in (1, 2, 3) if len(ordered) >= 3})
    found, least = [], ordered[0]
    for end in ends:
        among = [at for at, length in enumerate(lengths) if least <= length <= end]
        template = QT_TRANSLATE_NOOP("core", "{least} to {most} letters")
        found.append((text(template, least=least, most=end), among))
        least = min((length for length in ordered if length > end), default=end + 1)
    return found
