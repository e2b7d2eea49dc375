"""A trial: arms asked the same questions, how each answer scored, and how sure the differences are.

Only what a trial is and what its scores come to; does not know how questions are asked, scored or kept.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence
from typing import Literal

import msgspec

from core.chat.conversation import Arm
from core.evaluation import significance
from core.evaluation.metrics.table import METRICS
from core.evaluation.significance import Difference
from core.text import Text

Role = Literal["base", "rag", "tuned", "both"]
"""What an arm adds to a model: nothing, documents, training, or documents and training."""
Ended = Literal["", "all", "budget", "stopped"]
"""Why no more was asked: not yet, every question was, the time was used up, or the person stopped it."""
Leak = Literal["", "same", "near", "meaning"]
"""How a question was already trained on: not, to the letter, in nearly the same words, in other words."""


class Question(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A question with what is known of its answer.

    `expected`: the right answers, any of which will do; none where only what needs none is measured. `answerable`
    False: the documents do not hold the answer, and saying so is right. `system` and `earlier` stand before it in its
    conversation. `row`: the id of the row it is from, 0 for none. `document`, `page` (from 1) and `quote`: where the
    answer stands. `leak` and `leak_of`: how it was trained on, and the trained question.
    """

    question: str
    expected: tuple[str, ...] = ()
    answerable: bool = True
    system: str = ""
    earlier: tuple[dict[str, str], ...] = ()
    row: int = 0
    tags: tuple[str, ...] = ()
    document: str = ""
    page: int = 0
    quote: str = ""
    leak: Leak = ""
    leak_of: str = ""


class Found(msgspec.Struct, frozen=True, omit_defaults=True):
    """A passage that an answer was written from."""

    number: int
    file: str
    page: int = 0
    cited: bool = False


class Reply(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an arm said to a question, and how that scored (metric's key to a value); or why it said nothing.

    `said`: the words that were scored, without the marks of citations. `covered` False: it said that the documents do
    not hold the answer.
    """

    text: str = ""
    said: str = ""
    scores: dict[str, float] = {}
    covered: bool = True
    found: tuple[Found, ...] = ()
    seconds: float = 0.0
    first_token_seconds: float = 0.0
    tokens: int = 0
    error: Text | None = None
    fix: Text | None = None


class Figure(msgspec.Struct, frozen=True):
    """A metric's mean over `n` questions, between `low` and `high` at the usual level."""

    mean: float
    low: float
    high: float
    n: int


class Result(msgspec.Struct, kw_only=True):
    """How an arm did: a figure for each metric; questions that failed; seconds an answer took (the median), tokens a
    second, and the most memory that was held, in bytes (0: not measured)."""

    figures: dict[str, Figure] = {}
    asked: int = 0
    failed: int = 0
    seconds: float = 0.0
    tokens_per_second: float = 0.0
    memory: int = 0


class Comparison(msgspec.Struct, frozen=True):
    """By how much arm `one` is better in a metric than arm `other` on the `n` questions that both were scored on. The
    chance is corrected for how many arms were compared in this metric."""

    metric: str
    one: int
    other: int
    n: int
    difference: Difference


class Trial(msgspec.Struct, kw_only=True):
    """Arms on questions. `replies` is by arm, then question (None: not asked yet).

    `source`: the questions' dataset (a path relative to the project) or question set; `split`: its part. `primary`: the
    metric that decides, chosen before anything was asked. `minutes`: the time that was given, 0 for as much as it
    takes. `gone`: arms (by index) that could not answer at all, and why. `watch`: the regression check it belongs to.
    """

    id: str
    arms: list[Arm]
    questions: list[Question]
    replies: list[list[Reply | None]] = []
    primary: str = "contains"
    source: str = ""
    split: str = ""
    minutes: float = 0
    ended: Ended = ""
    gone: dict[int, Text] = {}
    results: list[Result] = []
    comparisons: list[Comparison] = []
    watch: str = ""
    seconds: float = 0
    created: float = msgspec.field(default_factory=time.time)
    format: int = 2

    def __post_init__(self) -> None:
        if not self.replies:
            self.replies = [[None] * len(self.questions) for _ in self.arms]

    def scores(self, arm: int, metric: str, among: Sequence[int] | None = None) -> dict[int, float]:
        """Question's index to the arm's score, for the questions (of those in `among`) that have one."""
        replies = self.replies[arm]
        chosen = range(len(replies)) if among is None else among
        return {
            at: reply.scores[metric] for at in chosen if (reply := replies[at]) and metric in reply.scores
        }

    def figure(self, arm: int, metric: str, among: Sequence[int] | None = None) -> Figure | None:
        """The mean of a metric with its interval; None where nothing was scored."""
        values = list(self.scores(arm, metric, among).values())
        if not values:
            return None
        found = significance.interval(values, within=METRICS[metric].within)
        return Figure(found.mean, found.low, found.high, len(values))

    def compare(self, metric: str, among: Sequence[int] | None = None) -> list[Comparison]:
        """Each two arms on the questions that both were scored on, the later against the earlier, with Holm's
        correction for how many pairs there are."""
        every = [self.scores(arm, metric, among) for arm in range(len(self.arms))]
        sign = 1.0 if METRICS[metric].better == "higher" else -1.0
        found = []
        for other, one in itertools.combinations(range(len(self.arms)), 2):
            both = [at for at in every[one] if at in every[other]]
            if len(both) < 2:
                continue  # one question shows nothing
            difference = significance.paired(
                [sign * every[one][at] for at in both], [sign * every[other][at] for at in both]
            )
            found.append(Comparison(metric, one, other, len(both), difference))
        corrected = significance.holm([one.difference.p for one in found])
        return [
            msgspec.structs.replace(one, difference=msgspec.structs.replace(one.difference, p=p))
            for one, p in zip(found, corrected, strict=True)
        ]


def role(arm: Arm) -> Role:
    """What the arm adds to its model. Sentences quoted from documents are RAG; with a run that marks the answer in
    them, both."""
    documents = arm.documents or arm.engine == "quotes"
    if documents:
        return "both" if arm.run else "rag"
    return "tuned" if arm.run else "base"
