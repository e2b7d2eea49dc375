"""A trial: arms asked the same questions, how each answer scored, and how sure the differences are.

Only what a trial is and what its scores come to; does not know how questions are asked, scored or kept.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Collection, Sequence
from statistics import median
from typing import Any, Literal

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
    not hold the answer. `memory`: the most that was held while it answered, in bytes (0: not measured).
    """

    text: str = ""
    said: str = ""
    scores: dict[str, float] = {}
    covered: bool = True
    found: tuple[Found, ...] = ()
    seconds: float = 0.0
    first_token_seconds: float = 0.0
    tokens: int = 0
    tokens_per_second: float = 0.0
    memory: int = 0
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
    takes; `seconds`: what was used of it, over all sittings. `gone`: arms (by index) that could not answer at all, and
    why. `leaked`: questions that are not asked, since an arm was trained on them. `notes`: what else was left out, and
    why. `watch`: the regression check it belongs to. `recipe`: the params of the task that made it.
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
    leaked: list[Question] = []
    notes: list[Text] = []
    watch: str = ""
    recipe: dict[str, Any] = {}
    seconds: float = 0
    created: float = msgspec.field(default_factory=time.time)
    format: int = 2

    def __post_init__(self) -> None:
        if not self.replies:
            self.replies = [[None] * len(self.questions) for _ in self.arms]

    def measure(self, only: Collection[str] | None = None) -> None:
        """Work out `results` (one for each arm, in their order) and `comparisons` from the replies there are: in every
        metric that was scored, or in those of `only`. The primary metric's comparisons come first."""
        scored = {key for arm in self.replies for reply in arm if reply for key in reply.scores}
        wanted = [key for key in METRICS if key in scored and (only is None or key in only)]
        wanted.sort(key=lambda key: key != self.primary)
        self.results = [self._result(arm, wanted) for arm in range(len(self.arms))]
        self.comparisons = [one for metric in wanted for one in self.compare(metric)]

    def _result(self, arm: int, metrics: Sequence[str]) -> Result:
        replies = [reply for reply in self.replies[arm] if reply]
        answered = [reply for reply in replies if not reply.error]
        speeds = [reply.tokens_per_second for reply in answered if reply.tokens_per_second]
        return Result(
            figures={key: figure for key in metrics if (figure := self.figure(arm, key))},
            asked=len(replies),
            failed=len(replies) - len(answered),
            seconds=median(reply.seconds for reply in answered) if answered else 0.0,
            tokens_per_second=median(speeds) if speeds else 0.0,
            memory=max((reply.memory for reply in answered), default=0),
        )

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

    def compare(
        self, metric: str, among: Sequence[int] | None = None, *, corrected: bool = True
    ) -> list[Comparison]:
        """Each two arms on the questions that both were scored on, the later against the earlier, with Holm's
        correction for how many pairs there are, unless it is to be made later."""
        every = [self.scores(arm, metric, among) for arm in range(len(self.arms))]
        sign = METRICS[metric].sign
        found = []
        for other, one in itertools.combinations(range(len(self.arms)), 2):
            both = [at for at in every[one] if at in every[other]]
            if len(both) < 2:
                continue  # one question shows nothing
            difference = significance.paired(
                [sign * every[one][at] for at in both], [sign * every[other][at] for at in both]
            )
            found.append(Comparison(metric, one, other, len(both), difference))
        return with_holm(found) if corrected else found


def with_holm(compared: Sequence[Comparison]) -> list[Comparison]:
    """The comparisons with their chances corrected for how many there are."""
    chances = significance.holm([one.difference.p for one in compared])
    return [
        msgspec.structs.replace(one, difference=msgspec.structs.replace(one.difference, p=p))
        for one, p in zip(compared, chances, strict=True)
    ]


def role(arm: Arm) -> Role:
    """What the arm adds to its model. Sentences quoted from documents are RAG; with a run that marks the answer in
    them, both."""
    documents = arm.documents or arm.engine == "quotes"
    if documents:
        return "both" if arm.run else "rag"
    return "tuned" if arm.run else "base"
