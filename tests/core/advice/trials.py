"""Trials with known scores, for tests of what is concluded from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.chat.conversation import Arm
from core.evaluation.trial import Question, Reply, Trial

ARMS = {
    "base": Arm(engine="torch", model="starter", documents=False, name="Starter"),
    "rag": Arm(engine="quotes", name="Quotes"),
    "tuned": Arm(engine="torch", model="starter", run="all", documents=False, name="Run"),
    "half": Arm(engine="torch", model="starter", run="half", documents=False, name="Half"),
    "both": Arm(engine="quotes", run="marks", name="Marked"),
}


def trial_of(
    scores: Mapping[str, Sequence[float]], *, metric: str = "contains", seconds: float = 0.1
) -> Trial:
    """A trial of the arms named, with one score for each question."""
    count = len(next(iter(scores.values())))
    trial = Trial(
        id="t",
        arms=[ARMS[name] for name in scores],
        questions=[Question(question=f"Question {at}?", expected=("yes",)) for at in range(count)],
        primary=metric,
        replies=[
            [Reply(text="said", said="said", scores={metric: one}, seconds=seconds) for one in several]
            for several in scores.values()
        ],
    )
    trial.measure()
    return trial


def right(count: int, of: int, *, last: bool = False) -> list[float]:
    """1 for `count` of so many questions, the first ones or the last ones; 0 for the others."""
    scores = [1.0] * count + [0.0] * (of - count)
    return scores[::-1] if last else scores
