"""Which of a trial's questions to look at: where arms disagree, where one alone is right, the worst first, and so on.

Does not know how they are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from core.evaluation import slices
from core.evaluation.marks import marks
from core.evaluation.trial import Trial

Choice = Literal["all", "disagree", "only", "none_right", "failed", "best", "worst"]
MOST = 50
"""Questions among the best, and among the worst."""


def choose(trial: Trial, choice: Choice = "all", *, arm: int = 0, words: str = "") -> list[int]:
    """The places of the questions, in the trial's order; the best and the worst of `arm` in theirs.

    `arm` is also the one that is right alone, for `only`. `words`: all of them stand in the question, the expected
    answer, a tag or what an arm said, whatever their case.
    """
    wanted = words.casefold().split()
    match choice:
        case "all":
            found = list(range(len(trial.questions)))
        case "only":
            found = slices.only_right(trial, arm)
        case "best" | "worst":
            best, worst = slices.best_and_worst(trial, arm, MOST)
            found = best if choice == "best" else worst
        case _:
            found = [at for at in range(len(trial.questions)) if _is_wanted(trial, at, choice)]
    return [at for at in found if _holds(trial, at, wanted)] if wanted else found


def _is_wanted(trial: Trial, at: int, choice: Choice) -> bool:
    found = marks(trial, at)
    if choice == "failed":
        return "failed" in found
    judged = {one for one in found if one in ("right", "partly", "wrong")}
    if choice == "none_right":
        return bool(judged) and "right" not in judged
    return len(judged) > 1


def _holds(trial: Trial, at: int, wanted: Sequence[str]) -> bool:
    question = trial.questions[at]
    known = [question.question, *question.expected, *question.tags, question.document]
    known += [reply.said or reply.text for replies in trial.replies if (reply := replies[at])]
    all_of_it = "\n".join(known).casefold()
    return all(word in all_of_it for word in wanted)
