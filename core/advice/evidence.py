"""What a trial says on which way to go: base, RAG, tuned or both, on the person's own questions; or why not yet.

A pure function of the trial, the wizard's answers and the costs. A way is worth its trouble only where it is surely
better than a simpler one. Does not know how the trial came about.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from core.advice import power, saying
from core.advice.costs import Cost, Costs, cost, slow
from core.advice.curve import Curve, curve
from core.advice.questions import UNKNOWN
from core.advice.recommend import Outcome, holding, recommend, score
from core.advice.rules import Way
from core.evaluation import significance
from core.evaluation.metrics.table import METRICS
from core.evaluation.significance import Difference
from core.evaluation.trial import Figure, Role, Trial, role
from core.text import Text

Found = Literal["rag", "tuning", "both", "neither", "unsure"]

ROLES: tuple[Role, ...] = ("base", "rag", "tuned", "both")
"""From the simplest to the one with most to look after."""
OUTCOMES: dict[Role, Outcome] = {"base": "neither", "rag": "rag", "tuned": "tuning", "both": "both"}
LEAST = 10
"""Questions below which nothing is concluded."""
MATTERS = 0.1
"""A gain, on a scale of 0 to 1, that would be worth another way; a smaller one is not sought after."""
WORKS = 0.2
"""The least that the best way must reach: below, it is of no use, whichever it is."""
FEW_ROWS = 50
"""Rows below which training has not been given a chance."""
UPKEEP = ("outside", "change", "sources")
"""The wizard's questions whose answers say how much the trouble of a way weighs, apart from how well it answers."""


class Standing(msgspec.Struct, frozen=True):
    """The arm that did best in its role, with its figure in the metric that decides."""

    role: Role
    arm: int
    name: str
    figure: Figure


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """What was found in the trial with this id. `outcome` "unsure": `problems` say why, `todo` what would settle it,
    `leaning` what to begin with until then (what the rules advise, if they were asked), and `needed` the questions it
    would take, where that can be told. `rules`: what the wizard's answers alone lead to, None where there are none;
    `verdict` compares the two."""

    trial: str
    metric: str
    questions: int
    outcome: Found
    leaning: Outcome
    standings: list[Standing] = []
    reasons: list[Text] = []
    problems: list[Text] = []
    todo: list[Text] = []
    needed: int | None = None
    rules: Outcome | None = None
    verdict: list[Text] = []
    costs: list[Cost] = []
    curve: Curve | None = None
    created: float = msgspec.field(default_factory=time.time)

    @property
    def agrees(self) -> bool | None:
        """Whether rules and evidence come to the same; None where either does not say."""
        return None if self.rules is None or self.outcome == "unsure" else self.rules == self.outcome


def weigh(trial: Trial, answers: Mapping[str, str], costs: Costs | None = None) -> Evidence:
    """Weigh what was measured. Raises `UserError` for answers that there are not."""
    weighing = _Weighing(trial, answers, costs or Costs())
    rules = recommend(answers).outcome if any(one != UNKNOWN for one in answers.values()) else None
    outcome: Found = "unsure" if weighing.problems else weighing.leaning
    return Evidence(
        trial=trial.id,
        metric=trial.primary,
        questions=weighing.questions,
        outcome=outcome,
        leaning=rules if weighing.problems and rules is not None else weighing.leaning,
        standings=weighing.standings,
        reasons=weighing.reasons(),
        problems=weighing.problems,
        todo=weighing.todo,
        needed=weighing.needed,
        rules=rules,
        verdict=saying.verdict(rules, outcome),
        costs=weighing.costs,
        curve=weighing.curve,
    )


class _Weighing:
    """The steps of `weigh`, which share what was measured."""

    def __init__(self, trial: Trial, answers: Mapping[str, str], known: Costs) -> None:
        self._trial, self._answers, self._known = trial, answers, known
        self._sign = METRICS[trial.primary].sign
        # Arms that only show how results grow with rows are no ways to go, and would make all else less sure.
        self._arms = [at for at, arm in enumerate(trial.arms) if not known.is_step(arm)]
        self._pairs = self._compare()
        self.standings = self._best()
        self.questions = max((one.figure.n for one in self.standings), default=0)
        self.costs = [cost(trial, one.arm, known) for one in self.standings]
        self.curve = curve(trial, known)
        self.problems: list[Text] = []
        self.todo: list[Text] = []
        self.needed: int | None = None
        self._best_one = max(self.standings, key=self._value, default=None)
        self._even = self._level_with_best()
        self._chosen = min(self._even, key=self._burden, default=None)
        self.leaning: Outcome = OUTCOMES[self._chosen.role] if self._chosen else "neither"
        self._doubt()

    # -- what was measured ------------------------------------------------------------------------------------

    def _compare(self) -> dict[tuple[int, int], Difference]:
        """By how much the first of two arms is better than the second, on the questions both were scored on; corrected
        for all pairs of arms that are ways to go."""
        metric = self._trial.primary
        scores = {at: self._trial.scores(at, metric) for at in self._arms}
        found = {}
        for one, other in itertools.combinations(self._arms, 2):
            both = [at for at in scores[one] if at in scores[other]]
            if len(both) > 1:
                found[one, other] = significance.paired(
                    [self._sign * scores[one][at] for at in both],
                    [self._sign * scores[other][at] for at in both],
                )
        chances = significance.holm([difference.p for difference in found.values()])
        corrected = {}
        for (one, other), p in zip(found, chances, strict=True):
            seen = found[one, other]
            corrected[one, other] = msgspec.structs.replace(seen, p=p)
            corrected[other, one] = Difference(-seen.mean, -seen.high, -seen.low, p)
        return corrected

    def _best(self) -> list[Standing]:
        """One arm for each role: the best, and of equals the first."""
        found: dict[Role, Standing] = {}
        for at in self._arms:
            figure, arm = self._trial.figure(at, self._trial.primary), self._trial.arms[at]
            if figure is None or at in self._trial.gone:
                continue
            standing = Standing(role(arm), at, arm.name, figure)
            before = found.get(standing.role)
            if before is None or self._value(standing) > self._value(before):
                found[standing.role] = standing
        return [found[one] for one in ROLES if one in found]

    def _value(self, one: Standing) -> float:
        return self._sign * one.figure.mean

    def _difference(self, one: Standing, other: Standing) -> Difference | None:
        return self._pairs.get((one.arm, other.arm))

    def _surely_better(self, one: Standing, other: Standing) -> bool:
        found = self._difference(one, other)
        return found is not None and found.sure and found.mean > 0

    def _surely_worse(self, one: Standing) -> bool:
        return self._best_one is not None and self._surely_better(self._best_one, one)

    def _level_with_best(self) -> list[Standing]:
        """Those that the best is not surely better than; of them only such as are surely better than the model alone,
        where the best is."""
        level = [one for one in self.standings if not self._surely_worse(one)]
        base = next((one for one in self.standings if one.role == "base"), None)
        if base is None or base in level:
            return level
        return [one for one in level if one is self._best_one or self._surely_better(one, base)]

    def _burden(self, one: Standing) -> float:
        """How much there is to look after; smaller is better. The rules say how much each answer weighs, but no answer
        makes anything simpler than the model alone."""
        rules = [rule for rule in holding(self._answers) if rule.question in UPKEEP]
        ways: dict[Way, float] = {"rag": 1.0, "tuning": 2.0}
        load = {way: max(0.1, start - 0.5 * score(rules, way)) for way, start in ways.items()}
        burden = {
            "base": 0.0,
            "rag": load["rag"],
            "tuned": load["tuning"],
            "both": load["rag"] + load["tuning"],
        }
        return burden[one.role] + slow(self.costs, self.costs[self.standings.index(one)])

    # -- what speaks against concluding -------------------------------------------------------------------------

    def _doubt(self) -> None:
        trial, chosen, best = self._trial, self._chosen, self._best_one
        if chosen is None or best is None or len(self.standings) < 2:
            self._problem(saying.too_few_ways(), saying.try_more_ways())
            return
        if self.questions < LEAST:
            self._problem(saying.too_few_questions(self.questions), saying.more_questions(3 * LEAST))
        if len(trial.leaked) > len(trial.questions):
            self._problem(saying.leaked(len(trial.leaked)), saying.ask_others())
        self._doubt_apart(chosen)
        scale = METRICS[trial.primary]
        if scale.share and self._sign > 0 and best.figure.mean < WORKS:
            self._problem(saying.all_fail(saying.points(best.figure.mean)), saying.look_into_failures())
        rows = self._rows("tuned")
        if rows is not None and rows < FEW_ROWS and self.problems:
            self._problem(saying.few_rows(rows), saying.more_rows(FEW_ROWS))

    def _doubt_apart(self, chosen: Standing) -> None:
        """Another way may be better by what would matter, and the questions do not tell."""
        rivals = [
            (found.mean, one)
            for one in self._even
            if one is not chosen and (found := self._difference(one, chosen)) and found.mean >= MATTERS
        ]
        if not rivals:
            return
        _, rival = max(rivals, key=lambda pair: pair[0])
        found = self._difference(rival, chosen)
        assert found is not None
        ours, theirs = (self._trial.scores(one.arm, self._trial.primary) for one in (rival, chosen))
        apart = [self._sign * (ours[at] - theirs[at]) for at in ours if at in theirs]
        self.needed = power.needed(apart, pairs=len(self._pairs) // 2)
        if self.needed is not None:
            self.needed = max(self.needed, power.rounded(self.questions + 1))
        self._problem(
            saying.cannot_tell(self.questions, rival.role, chosen.role, found, self.needed),
            saying.more_questions(self.needed) if self.needed else saying.better_questions(),
        )

    def _problem(self, words: Text, todo: Text) -> None:
        self.problems.append(words)
        self.todo.append(todo)

    def _rows(self, kind: Role) -> int | None:
        """How many rows the arm of a role was trained on; None where that is not known."""
        standing = next((one for one in self.standings if one.role == kind), None)
        run = self._known.run_of(self._trial.arms[standing.arm]) if standing else None
        return run.rows if run and run.rows else None

    # -- what speaks for it ---------------------------------------------------------------------------------------

    def reasons(self) -> list[Text]:
        """Sentences with figures: what the chosen way is surely better than, what others would add, and its costs."""
        chosen = self._chosen
        if chosen is None:
            return []
        said = [saying.reached(chosen.role, chosen.figure, METRICS[self._trial.primary])]
        for other in self.standings:
            found = self._difference(chosen, other)
            if other is chosen or found is None:
                continue
            if found.sure:
                said.append(saying.surely(chosen.role, other.role, found))
            elif self._burden(other) > self._burden(chosen):
                said.append(saying.adds_nothing(other.role, chosen.role, found, self.questions))
            else:
                said.append(saying.not_apart(chosen.role, other.role, found, self.questions))
        said += self._about_upkeep(chosen, self.costs)
        if (rows := self._rows("tuned")) is not None and rows < FEW_ROWS and not self.problems:
            said.append(saying.few_rows(rows))
        if any(question.leak == "meaning" for question in self._trial.questions):
            count = sum(question.leak == "meaning" for question in self._trial.questions)
            said.append(saying.in_other_words(count))
        return said

    def _about_upkeep(self, chosen: Standing, costs: Sequence[Cost]) -> list[Text]:
        said = []
        by_role = {one.role: one for one in costs}
        rag, tuned = by_role.get("rag") or by_role.get("both"), by_role.get("tuned")
        if rag and tuned and rag.change_seconds and tuned.change_seconds:
            said.append(saying.a_change(rag.change_seconds, tuned.change_seconds, rag.begin_measured))
        if self._answers.get("sources") == "yes" and chosen.role in ("base", "tuned"):
            said.append(saying.no_sources())
        if slow(costs, by_role[chosen.role]):
            said.append(saying.is_slow(by_role[chosen.role].answer_seconds))
        return said
