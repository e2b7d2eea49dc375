"""A trial's answers, ready to be voted on without asking again."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.chat.comparisons import Comparisons
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import voting
from core.evaluation.trial import Question, Reply, Trial
from core.project import Project
from core.text import text


def trial(arms: int, count: int) -> Trial:
    """Arm n is right on the first n questions."""
    made = Trial(
        id="1",
        arms=[Arm(engine="torch", model=f"m{arm}", documents=False, name=f"M{arm}") for arm in range(arms)],
        questions=[Question(question=f"q{at}", expected=(f"a{at}",)) for at in range(count)],
    )
    for arm in range(arms):
        for at in range(count):
            words = f"{arm} says {at}"
            made.replies[arm][at] = Reply(
                text=words, said=words, scores={"contains": float(at < arm)}, seconds=0.5
            )
    return made


def test_the_best_four_are_shown_where_they_differ_first_and_can_be_voted_on(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "p", "P")
    made = trial(6, 40)
    store = Comparisons(project)
    comparison = store.load(voting.begin(project, made, "Held out"))
    assert [arm.name for arm in comparison.arms] == ["M2", "M3", "M4", "M5"] and comparison.blind
    assert len(comparison.rounds) == voting.QUESTIONS
    # M2 to M5 differ on the questions 2, 3 and 4.
    assert {one.question for one in comparison.rounds[:3]} == {"q2", "q3", "q4"}
    first = comparison.rounds[0]
    number = int(first.question[1:])
    assert first.expected == f"a{number}" and first.source == "Held out" and not first.missing
    answers = {arm: reply.answer.text for arm, reply in first.replies.items() if reply.answer}
    assert answers == {place: f"{place + 2} says {number}" for place in range(4)}
    store.vote(comparison, first, comparison.vote_on(first, "best", 1))
    assert next(iter(store.judged()))[1].question == first.question


def test_with_nothing_that_two_answered_there_is_nothing_to_vote_on(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "p", "P")
    made = trial(2, 2)
    made.replies[1] = [Reply(error=text("gone")), None]
    with pytest.raises(UserError, match="no question"):
        voting.begin(project, made, "Held out")
    assert Comparisons(project).summaries() == []
