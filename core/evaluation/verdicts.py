"""What a judge's verdicts on pairs of answers come to: scores, its leaning to a position, its agreement with a person.

Does not know how verdicts are asked for.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from core.chat import tally
from core.evaluation.judge_prompt import Said
from core.text import QT_TRANSLATE_NOOP, Text, text

Which = Literal["one", "other", "tie"]
Key = tuple[int, int, int]
"""A question, and two arms, by their indices; the lower arm first."""
DRAWS = 2000
FEW = 20
"""Pairs below which an agreement says little."""


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """Two arms on a question, asked in both orders: `ahead` with arm `one` first, `behind` with it second; None where
    the judge gave no verdict. `same`: the two answers are word for word the same, and nobody was asked."""

    question: int
    one: int
    other: int
    ahead: Said | None = None
    behind: Said | None = None
    same: bool = False

    @property
    def key(self) -> Key:
        return self.question, self.one, self.other

    @property
    def which(self) -> Which | None:
        """Who won: only what both orders agree on counts, anything else is a tie. None without both verdicts."""
        if self.same:
            return "tie"
        if self.ahead is None or self.behind is None:
            return None
        if (self.ahead, self.behind) == ("first", "second"):
            return "one"
        if (self.ahead, self.behind) == ("second", "first"):
            return "other"
        return "tie"

    @property
    def turned(self) -> bool:
        """Whether the verdict changed with the order."""
        mirrored: dict[Said, Said] = {"first": "second", "second": "first", "tie": "tie"}
        return self.ahead is not None and self.behind is not None and mirrored[self.ahead] != self.behind


class Share(msgspec.Struct, frozen=True):
    """A share of `n`, and between what it lies."""

    value: float
    low: float
    high: float
    n: int


class Agreement(msgspec.Struct, frozen=True):
    """How often a judge says what the person voted, and Cohen's kappa: 0 as often as by chance, 1 always. None where it
    is not defined, since all verdicts and votes are the same."""

    share: Share
    kappa: float | None
    low: float
    high: float


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """What a judging came to. `pairs` counted; `same` of them without asking; `malformed` verdicts that were none even
    when asked again; `turned`: verdicts that changed with the order, `first`: of these, those that took what stood
    first both times."""

    judge: str
    pairs: int = 0
    same: int = 0
    malformed: int = 0
    turned: Share | None = None
    first: Share | None = None
    agreement: Agreement | None = None
    partly: bool = False
    format: int = 1


def scores(pairs: Iterable[Pair]) -> dict[tuple[int, int], float]:
    """(arm, question) to the mean over its pairs: 1 for a win, a half for a tie."""
    points: dict[tuple[int, int], list[float]] = {}
    for pair in pairs:
        if (which := pair.which) is not None:
            won = {"one": 1.0, "tie": 0.5, "other": 0.0}[which]
            points.setdefault((pair.one, pair.question), []).append(won)
            points.setdefault((pair.other, pair.question), []).append(1 - won)
    return {key: sum(values) / len(values) for key, values in points.items()}


def judged(judge: str, pairs: Sequence[Pair], votes: Mapping[Key, Which], *, partly: bool = False) -> Judged:
    """All that there is to say of these verdicts."""
    asked = [pair for pair in pairs if not pair.same]
    both = [pair for pair in asked if pair.which is not None]
    turned = [pair for pair in both if pair.turned]
    leaning = [pair for pair in turned if pair.ahead == pair.behind]
    return Judged(
        judge=judge,
        pairs=sum(pair.which is not None for pair in pairs),
        same=len(pairs) - len(asked),
        malformed=sum((pair.ahead is None) + (pair.behind is None) for pair in asked),
        turned=_share(len(turned), len(both)),
        first=_share(sum(pair.ahead == "first" for pair in leaning), len(leaning)),
        agreement=agreement({pair.key: which for pair in pairs if (which := pair.which)}, votes),
        partly=partly,
    )


def agreement(
    verdicts: Mapping[Key, Which], votes: Mapping[Key, Which], *, seed: int = 0
) -> Agreement | None:
    """How a judge's verdicts go with a person's votes on the same pairs; None where there are none.

    Kappa after J. Cohen, “A Coefficient of Agreement for Nominal Scales”, 1960. Its interval is of resampled
    questions, since pairs of one question hang together.
    """
    shared = [(key, verdicts[key], votes[key]) for key in votes if key in verdicts]
    if not shared:
        return None
    by_question: dict[int, list[tuple[Which, Which]]] = {}
    for key, verdict, vote in shared:
        by_question.setdefault(key[0], []).append((verdict, vote))
    agreed = sum(verdict == vote for _, verdict, vote in shared)
    found = _share(agreed, len(shared))
    assert found is not None
    chance, groups = random.Random(seed), list(by_question.values())
    drawn = sorted(
        value
        for _ in range(DRAWS)
        if (value := kappa([pair for group in chance.choices(groups, k=len(groups)) for pair in group]))
        is not None
    )
    low, high = (
        (drawn[int(0.025 * len(drawn))], drawn[int(0.975 * (len(drawn) - 1))]) if drawn else (-1.0, 1.0)
    )
    return Agreement(found, kappa([(verdict, vote) for _, verdict, vote in shared]), low, high)


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa of two who sorted the same things; None where chance alone would have them always agree."""
    n = len(pairs)
    kinds = {kind for pair in pairs for kind in pair}
    seen = sum(one == other for one, other in pairs) / n
    expected = sum(
        sum(one == kind for one, _ in pairs) * sum(other == kind for _, other in pairs) for kind in kinds
    ) / (n * n)
    return None if expected >= 1 else (seen - expected) / (1 - expected)


def sentences(found: Judged) -> list[Text]:
    """What the person should know of the judge before trusting it."""
    said = []
    if found.agreement is not None:
        agreed = found.agreement
        template = (
            QT_TRANSLATE_NOOP(
                "core",
                "“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%); Cohen’s "
                "kappa is {kappa}, between {least} and {most}.",
            )
            if agreed.kappa is not None
            else QT_TRANSLATE_NOOP(
                "core",
                "“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%).",
            )
        )
        said.append(
            text(
                template, n=agreed.share.n, judge=found.judge, share=_percent(agreed.share.value),
                low=_percent(agreed.share.low), high=_percent(agreed.share.high), kappa=f"{agreed.kappa or 0:.2f}",
                least=f"{agreed.low:.2f}", most=f"{agreed.high:.2f}",
            )
        )  # fmt: skip
        if agreed.share.n < FEW:
            said.append(
                text(QT_TRANSLATE_NOOP("core", "These are few votes: vote on more to know the judge better."))
            )
    else:
        said.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Nobody has checked “{judge}” yet: vote on some of these answers side by side, and compare.",
                ),
                judge=found.judge,
            )
        )
    if found.turned is not None:
        template = QT_TRANSLATE_NOOP(
            "core",
            "When the two answers changed places, {share}% of %n verdict(s) changed with them; these count as ties.",
        )
        said.append(text(template, n=found.turned.n, share=_percent(found.turned.value)))
    if found.first is not None and (found.first.low > 0.5 or found.first.high < 0.5):
        template = (
            QT_TRANSLATE_NOOP("core", "Where in doubt, it takes the answer that stands first.")
            if found.first.low > 0.5
            else QT_TRANSLATE_NOOP("core", "Where in doubt, it takes the answer that stands second.")
        )
        said.append(text(template))
    if found.malformed:
        template = QT_TRANSLATE_NOOP(
            "core", "%n time(s) it gave no verdict, asked twice; these pairs do not count."
        )
        said.append(text(template, n=found.malformed))
    return said


def _share(count: int, n: int) -> Share | None:
    if not n:
        return None
    low, high = tally.wilson(count, n)
    return Share(count / n, low, high, n)


def _percent(value: float) -> int:
    return round(100 * value)
