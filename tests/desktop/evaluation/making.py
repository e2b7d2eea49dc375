"""A trial as the job would have left it, made without asking anybody."""

from __future__ import annotations

from core.chat.conversation import Arm
from core.evaluation.trial import Found, Question, Reply, Trial

BASE = Arm(engine="torch", model="starter", documents=False, name="Starter")
TUNED = Arm(engine="torch", model="starter", run="run-1", documents=False, name="Run 1")
RAG = Arm(engine="torch", model="starter", documents=True, name="Starter, with documents")
BOTH = Arm(engine="torch", model="starter", run="run-1", documents=True, name="Run 1, with documents")
QUOTES = Arm(engine="quotes", documents=True, name="Quotes from documents")
FOUR = [BASE, RAG, TUNED, BOTH]


def reply(right: bool, expected: str, **values: object) -> Reply:
    """An answer that holds what was expected, or does not."""
    said = f"It is {expected}, as far as I know." if right else "I could not say, perhaps the blue one."
    scores = {"contains": float(right), "exact": 0.0, "f1": 0.6 if right else 0.05}
    made = {
        "text": said,
        "said": said,
        "scores": scores,
        "seconds": 0.4,
        "tokens": 12,
        "tokens_per_second": 30.0,
    }
    return Reply(**{**made, **values})  # type: ignore[arg-type]


def make(
    arms: list[Arm] | None = None,
    count: int = 40,
    every: tuple[int, ...] = (9, 3, 2, 1),
    *,
    trial_id: str = "1",
) -> Trial:
    """Arm number n is right on every question whose number its divisor of `every` does not leave out: 1 gets all, 2
    every other, and so on."""
    arms = arms or FOUR
    questions = [
        Question(
            question=f"What is the colour of lamp number {at}?", expected=(f"shade {at}",), row=at + 1,
            tags=("numbers",) if at % 2 else ("letters",), document="lamps.md", quote=f"lamp {at} is shade {at}",
        )
        for at in range(count)
    ]  # fmt: skip
    made = Trial(id=trial_id, arms=arms, questions=questions, source="datasets/Rows.sqlite", split="test")
    for arm, of in enumerate(arms):
        for at, question in enumerate(questions):
            right = at % every[arm % len(every)] == 0
            found = (Found(1, "lamps.md", 0, cited=True), Found(2, "other.md", 0)) if of.documents else ()
            made.replies[arm][at] = reply(right, question.expected[0], found=found)
    made.ended = "all"
    made.recipe = {"source": {"kind": "dataset", "path": made.source, "split": "test"}, "primary": "contains"}
    made.measure()
    return made
