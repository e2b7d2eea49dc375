"""What the votes of a comparison come to: per arm and per pair, each with how sure it is.

Does not know where votes are kept. Intervals take the votes for independent of each other: follow-ups of one
conversation, and a person who stops voting when the figures look good, make them narrower than they should be.
"""

from __future__ import annotations

import itertools
import math
import statistics
from typing import Literal

import msgspec

from core.chat.conversation import Answer
from core.chat.side_by_side import Comparison, Round

LEVEL = 0.95
Verdict = Literal["one", "other", "open"]


class ArmTally(msgspec.Struct, frozen=True, kw_only=True):
    """How an arm did in the `judged` rounds in which its answer was there to be judged.

    `best` + `ties` + `bad` + `lost` (another was best) = `judged`. `low`, `high`: where the share of rounds in which it
    is best lies, at `LEVEL`. `first_token` (seconds) and `speed` (tokens per second) are medians over its whole
    answers, judged or not; None where none has such a figure. `failed`: rounds in which an error came instead.
    """

    arm: int
    judged: int
    best: int
    ties: int
    bad: int
    lost: int
    low: float
    high: float
    first_token: float | None
    speed: float | None
    answers: int
    failed: int

    @property
    def share(self) -> float | None:
        """Of the rounds it was judged in, those in which it was the best; None before the first."""
        return self.best / self.judged if self.judged else None


class PairTally(msgspec.Struct, frozen=True, kw_only=True):
    """Two arms against each other, in the rounds in which both were there and the vote tells of them.

    A vote for the best of four says that it is better than the three others, and nothing of those among each other.
    `low`, `high`: where the share of wins of `one` among the decided rounds (ties and all bad left out) lies, at a
    level corrected for the number of pairs. `verdict`: who is better at that level; "open" where the votes are too few
    to say.
    """

    one: int
    other: int
    wins_one: int
    wins_other: int
    ties: int
    bad: int
    low: float
    high: float
    verdict: Verdict


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """`votes`: rounds with a vote, `blind` of them given before the names were shown. `waiting`: rounds that could be
    judged and are not. `places`: how often the answer in the first, second, … place was voted the best; where one place
    wins far more often than the others, the eye decides and not the answer."""

    votes: int
    blind: int
    waiting: int
    arms: list[ArmTally]
    pairs: list[PairTally]
    places: list[int]


def wilson(wins: int, n: int, level: float = LEVEL) -> tuple[float, float]:
    """The score interval of a share of `wins` among `n`; (0, 1) for none.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
    Statistical Association 22 (1927), 209–212. It stays within 0 and 1, and holds its level also for few votes, where
    the usual share ± z·s does neither.
    """
    if not n:
        return 0.0, 1.0
    z = statistics.NormalDist().inv_cdf(0.5 + level / 2)
    share, spread = wins / n, z * z / n
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / n + spread / n / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


def tally(comparison: Comparison, *, blind_only: bool = False) -> Tally:
    """Count the votes of a comparison; with `blind_only` those given before the names were shown."""
    judged = [one for one in comparison.rounds if one.vote is not None and (one.vote.blind or not blind_only)]
    pairs = list(itertools.combinations(range(len(comparison.arms)), 2))
    level = 1 - (1 - LEVEL) / max(1, len(pairs))
    places = [0] * len(comparison.arms)
    for one in judged:
        if one.vote and one.vote.kind == "best" and one.vote.best in one.order:
            places[one.order.index(one.vote.best)] += 1
    return Tally(
        votes=len(judged),
        blind=sum(one.vote is not None and one.vote.blind for one in judged),
        waiting=sum(one.vote is None and one.can_be_judged for one in comparison.rounds),
        arms=[_arm(comparison, judged, arm) for arm in range(len(comparison.arms))],
        pairs=[_pair(judged, one, other, level) for one, other in pairs],
        places=places,
    )


def _arm(comparison: Comparison, judged: list[Round], arm: int) -> ArmTally:
    votes = [one.vote for one in judged if one.vote and arm in one.vote.among]
    best = sum(vote.kind == "best" and vote.best == arm for vote in votes)
    low, high = wilson(best, len(votes))
    replies = [one.replies[arm] for one in comparison.rounds if arm in one.replies]
    answers: list[Answer] = [reply.answer for reply in replies if reply.answer and reply.whole]
    return ArmTally(
        arm=arm,
        judged=len(votes),
        best=best,
        ties=sum(vote.kind == "tie" for vote in votes),
        bad=sum(vote.kind == "bad" for vote in votes),
        lost=sum(vote.kind == "best" and vote.best != arm for vote in votes),
        low=low,
        high=high,
        first_token=_median([answer.first_token_seconds for answer in answers]),
        speed=_median([answer.tokens_per_second for answer in answers]),
        answers=len(answers),
        failed=sum(reply.error is not None for reply in replies),
    )


def _pair(judged: list[Round], one: int, other: int, level: float) -> PairTally:
    votes = [vote for each in judged if (vote := each.vote) and {one, other} <= set(vote.among)]
    wins_one = sum(vote.kind == "best" and vote.best == one for vote in votes)
    wins_other = sum(vote.kind == "best" and vote.best == other for vote in votes)
    low, high = wilson(wins_one, wins_one + wins_other, level)
    verdict: Verdict = "one" if low > 0.5 else "other" if high < 0.5 else "open"
    return PairTally(
        one=one,
        other=other,
        wins_one=wins_one,
        wins_other=wins_other,
        ties=sum(vote.kind == "tie" for vote in votes),
        bad=sum(vote.kind == "bad" for vote in votes),
        low=low,
        high=high,
        verdict=verdict,
    )


def _median(values: list[float]) -> float | None:
    """Of the values above 0: a figure of 0 is one that was not measured."""
    measured = [value for value in values if value > 0]
    return statistics.median(measured) if measured else None
