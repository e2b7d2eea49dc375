"""Trials for tests of the report: arms that are right with a given chance on questions that are easily made."""

from __future__ import annotations

import random
from collections.abc import Sequence

from core.chat.conversation import Arm
from core.evaluation.report.facts import ArmFacts, Facts, IndexFacts
from core.evaluation.trial import Question, Reply, Trial

NAMES = ("Base", "Base + documents", "Clerk", "Clerk + documents")
LONG = "The handbook says much about shoes and parcels. " * 12


def trial(
    names: Sequence[str] = NAMES,
    chances: Sequence[float] = (0.1, 0.6, 0.4, 0.9),
    *,
    n: int = 36,
    wrong: str = "Perhaps two weeks.",
    seed: int = 1,
) -> Trial:
    """A measured trial; every fifth right answer is a long one with what was expected near its end."""
    chance = random.Random(seed)
    arms = [
        Arm(
            engine="torch",
            model="starter",
            run="clerk" if at % 4 > 1 else "",
            documents=bool(at % 2),
            name=name,
        )
        for at, name in enumerate(names)
    ]
    questions = [
        Question(question=f"How many days for case {at}?", expected=(f"{at + 10} days",)) for at in range(n)
    ]
    made = Trial(
        id="20260101-120000-1", arms=arms, questions=questions, source="datasets/Returns.sqlite", split="test"
    )
    made.ended, made.recipe, made.seconds = "all", {"source": {"kind": "golden"}, "minutes": 0}, 431
    for arm, right in enumerate(chances):
        for at, question in enumerate(questions):
            is_right = chance.random() < right
            words = f"{LONG if at % 5 == 0 else ''}It is {question.expected[0]}." if is_right else wrong
            scores = {"contains": float(is_right), "f1": 0.9 if is_right else 0.1}
            made.replies[arm][at] = Reply(
                text=words, said=words, scores=scores, seconds=1.5, memory=2 * 1024**3
            )
    made.measure()
    return made


def facts(of: Trial) -> Facts:
    known = ArmFacts(model="Ustad Starter", licence="Apache-2.0", fingerprint="5b1fa09c22d1e0aa")
    trained = ArmFacts(
        model="Ustad Starter", licence="Apache-2.0", run="Clerk 3", rows=1240, training_seconds=1312, seed=42
    )
    return Facts(
        project="Returns desk",
        folder="/projects/returns",
        dataset="Returns",
        arms=[trained if arm.run else known for arm in of.arms],
        index=IndexFacts(embedder="all-MiniLM-L6-v2", documents=14, passages=1236, fingerprint="c0ffee"),
        versions={"Ustad": "0.1.0"},
        questions="a1b2c3",
    )
