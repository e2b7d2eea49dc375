"""A trial's answers put side by side for the person to vote on, without asking anybody again.

Does not count votes; the comparison is one like any other of the chat's.
"""

from __future__ import annotations

from core.chat.comparisons import Comparisons
from core.chat.conversation import Answer
from core.chat.side_by_side import MOST, Reply, Round
from core.errors import UserError
from core.evaluation import order
from core.evaluation.marks import marks
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Trial
from core.project import Project
from core.text import QT_TRANSLATE_NOOP

QUESTIONS = 30
"""Questions to vote on at most: those on which the arms differ first, for they tell most."""


def begin(project: Project, trial: Trial, source: str) -> str:
    """Make a blind comparison of the best four arms, with the answers they gave; returns its id. `source` says where
    the questions are from. Raises `UserError` where there are not two arms that answered the same question."""
    arms = _best(trial)
    places = _places(trial, arms)
    if not places:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no question that two of them answered."),
            QT_TRANSLATE_NOOP("core", "Let the comparison go on, and vote then."),
        )
    store = Comparisons(project)
    name = " / ".join(trial.arms[arm].name or trial.arms[arm].engine for arm in arms)[:80]
    made = store.begin(name, [trial.arms[arm] for arm in arms])
    rounds: list[tuple[Round, int]] = []
    for at in places:
        question = trial.questions[at]
        expected = question.expected[0] if question.expected else ""
        rounds.append((made.next_round(question.question, expected=expected, source=source), at))
    store.ask(made, [one for one, _ in rounds])
    for one, at in rounds:
        for place, arm in enumerate(arms):
            given = trial.replies[arm][at]
            if given is not None and given.error is None:
                answer = Answer(
                    text=given.text or given.said, arm=trial.arms[arm], covered=given.covered, seconds=given.seconds,
                    first_token_seconds=given.first_token_seconds, tokens=given.tokens,
                )  # fmt: skip
                store.reply(made, one, place, Reply(answer=answer))
    return made.id


def _best(trial: Trial) -> list[int]:
    """The arms with the best figures, as many as fit side by side, in the trial's order."""
    sign = METRICS[trial.primary].sign
    means = {
        arm: sign * figure.mean
        for arm in range(len(trial.arms))
        if arm not in trial.gone and (figure := trial.figure(arm, trial.primary))
    }
    there = [arm for arm in range(len(trial.arms)) if arm not in trial.gone]
    return sorted(sorted(there, key=lambda arm: -means.get(arm, float("-inf")))[:MOST])


def _places(trial: Trial, arms: list[int]) -> list[int]:
    """Questions that at least two of the arms answered, spread over their kinds; where they differ, first."""
    answered = [
        at
        for at in order.spread(trial.questions)
        if sum(bool((reply := trial.replies[arm][at]) and not reply.error) for arm in arms) >= 2
    ]
    differing = [at for at in answered if len({marks(trial, at)[arm] for arm in arms}) > 1]
    rest = [at for at in answered if at not in set(differing)]
    return (differing + rest)[:QUESTIONS]
