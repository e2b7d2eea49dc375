"""Slices of a trial whose right answer is known by construction."""

from __future__ import annotations

from core.chat.conversation import Arm
from core.evaluation import slices
from core.evaluation.trial import Leak, Question, Reply, Trial
from core.text import text


def trial_of(*, count: int = 60) -> Trial:
    """Two arms: the first right about dates only, the second about all but Hindi; the last question failed."""
    questions = []
    for at in range(count):
        leak: Leak = "meaning" if at % 10 == 0 else ""
        hindi = at % 3 == 0
        words = "कार्यालय कब खुलता है" if hindi else "When does it open" + " indeed" * (at % 5)
        tag = "dates" if at % 2 else "names"
        questions.append(
            Question(
                question=f"{words} {at:02}?", expected=("x",), tags=(tag,), leak=leak,
                document=f"folder/{'ab'[at % 2]}.md",
            )
        )  # fmt: skip
    trial = Trial(id="t", arms=[Arm(name="one"), Arm(engine="torch", name="two")], questions=questions)
    for at, question in enumerate(questions):
        for arm, right in enumerate((question.tags == ("dates",), at % 3 != 0)):
            said = "X." if right else f"no {arm}"
            trial.replies[arm][at] = Reply(text=said, said=said, scores={"contains": float(right)})
    trial.replies[0][count - 1] = Reply(error=text("It broke."))
    return trial


def test_arms_differ_in_the_slices_where_they_were_made_to() -> None:
    trial = trial_of()
    found = {(one.kind, str(one.label)): one for one in slices.slices(trial)}
    names, dates = found["tag", "names"], found["tag", "dates"]
    assert len(names.among) == 30 and names.differs
    assert [figure.mean for figure in names.figures if figure] == [0.0, 2 / 3]
    assert [figure.n for figure in dates.figures if figure] == [29, 30]
    assert dates.differs and dates.comparisons[0].difference.mean < 0
    hindi = found["script", "Devanagari letters"]
    assert len(hindi.among) == 20 and hindi.figures[1] and hindi.figures[1].mean == 0
    assert len(found["script", "Latin letters"].among) == 40
    assert len(found["document", "a.md"].among) == 30
    assert len(found["leak", "Trained on in other words"].among) == 6
    assert ("leak", "Not trained on") in found


def test_chances_are_corrected_for_all_slices_of_a_kind() -> None:
    trial = trial_of()
    for one in slices.slices(trial):
        (alone,) = trial.compare("contains", one.among)
        assert one.comparisons[0].difference.p >= alone.difference.p
    tags = [one.comparisons[0].difference.p for one in slices.slices(trial) if one.kind == "tag"]
    raw = [
        trial.compare("contains", one.among)[0].difference.p
        for one in slices.slices(trial)
        if one.kind == "tag"
    ]
    assert min(tags) == min(raw) * 2


def test_thirds_by_length_have_real_bounds() -> None:
    trial = trial_of()
    thirds = [one for one in slices.slices(trial) if one.kind == "length"]
    assert sorted(at for one in thirds for at in one.among) == list(range(60))
    bounds = [(one.label.args["least"], one.label.args["most"]) for one in thirds]
    for one, (least, most) in zip(thirds, bounds, strict=True):
        lengths = [len(trial.questions[at].question) for at in one.among]
        assert (min(lengths), max(lengths)) == (least, most)
    assert bounds == sorted(bounds) and len(thirds) == 3
    same = Trial(id="s", arms=[Arm()], questions=[Question(question="same")] * 9)
    assert slices.slices(same) == []


def test_what_one_arm_alone_got_right() -> None:
    trial = trial_of()
    assert slices.only_right(trial, 0) == [at for at in range(60) if at % 2 and at % 3 == 0 and at != 59]
    assert slices.only_right(trial, 1) == [at for at in range(60) if (not at % 2 or at == 59) and at % 3]
    ranks = Trial(
        id="r", arms=[Arm(), Arm()], questions=[Question(question="q")] * 3, primary="reciprocal_rank"
    )
    for at, (one, other) in enumerate([(1.0, 0.5), (0.5, 0.4), (0.0, 1.0)]):
        ranks.replies[0][at] = Reply(scores={"reciprocal_rank": one})
        ranks.replies[1][at] = Reply(scores={"reciprocal_rank": other})
    assert (slices.only_right(ranks, 0), slices.only_right(ranks, 1)) == ([0], [2])
    assert slices.best_and_worst(ranks, 0) == ([0, 1], [2])


def test_best_worst_and_agreement() -> None:
    trial = trial_of()
    best, worst = slices.best_and_worst(trial, 0, 4)
    assert best == slices.only_right(trial, 0)[:4]
    assert len(worst) == 4 and set(worst) <= set(slices.only_right(trial, 1))
    found = slices.agreement(trial, 0, 1)
    both = sum(at % 2 == 1 and at % 3 != 0 for at in range(59))
    assert (found.n, found.same, found.both_right) == (59, both, both)
    assert found.judged == 59 and found.both_wrong == sum(at % 2 == 0 and at % 3 == 0 for at in range(60))
