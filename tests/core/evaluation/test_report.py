"""What a report says: the recommendation and how sure it is, examples, costs, warnings, and how to repeat it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from core import hardware
from core.evaluation.conclusion import conclude
from core.evaluation.report.examples import choose, shorten
from core.evaluation.report.facts import fingerprint_of, gather
from core.evaluation.report.shape import Amount
from core.evaluation.report.writing import write
from core.evaluation.trial import Question, Reply, Result
from core.evaluation.verdicts import Judged, Share
from core.project import Project
from core.settings import Settings
from core.text import text
from tests.core.evaluation.report_trials import LONG, facts, trial


def test_the_best_arm_is_recommended_as_surely_as_it_is_better() -> None:
    sure = conclude(trial(chances=(0.0, 0.2, 0.3, 1.0)))
    assert (sure.sure, str(sure.said)) == ("sure", "“Clerk + documents” answers best.")
    assert len(sure.reasons) == 3
    partly = conclude(trial(chances=(0.0, 0.9, 0.3, 0.9)))
    assert partly.sure == "partly"
    assert "may be as good" in str(partly.said)
    unsure = conclude(trial(n=10, chances=(0.5, 0.5, 0.5, 0.5)))
    assert unsure.sure == "open"


def test_one_arm_and_no_answers_are_not_called_best() -> None:
    assert "nothing to compare it with" in str(conclude(trial(["Only"], [0.5])).said)
    nothing = trial(["One", "Other"], [0.5, 0.5])
    nothing.replies = [[None] * len(nothing.questions) for _ in nothing.arms]
    nothing.measure()
    assert "Nothing was measured" in str(conclude(nothing).said)
    made = write(nothing, facts(nothing))
    assert all(dot.figure is None for dot in made.plot.dots)
    assert not made.examples


def test_the_page_says_what_it_rests_on() -> None:
    one = trial()
    one.leaked = [Question(question="Trained on", leak="same")] * 3
    made = write(one, facts(one))
    said = {str(fact.label): " ".join(map(str, fact.parts)) for fact in [*made.facts, *made.prints]}
    assert said["Questions"] == "a1b2c3"
    assert "3 questions" in said["Left out"]
    assert said["Seeds of training"] == "42"
    assert [str(way.run) for way in made.ways] == [
        "None",
        "None",
        "Clerk 3, 1,240 rows",
        "Clerk 3, 1,240 rows",
    ]
    assert [way.licence for way in made.ways] == ["Apache-2.0"] * 4
    costs = made.costs.rows[3][1]
    assert costs[:3] == [Amount(1.5, "seconds"), Amount(2 * 1024**3, "memory"), Amount(1312, "duration")]
    assert [str(cells[3]).split(";")[0] for _, cells in made.costs.rows] == [
        "another model is needed",
        "index the document that changed",
        "mend the rows and train again",
        "index the document",
    ]
    assert [dot.best for dot in made.plot.dots] == [False, False, False, True]
    assert made.recipe is not None
    assert made.recipe.params["project"] == "/projects/returns"
    assert made.recipe.task == "trial"


def test_warnings_for_all_that_makes_it_weaker() -> None:
    one = trial(n=20)
    one.questions[0] = msgspec.structs.replace(one.questions[0], leak="meaning")
    one.replies[0][3] = Reply(error=text("The server did not answer."))
    for replies in one.replies:
        replies[12:] = [None] * 8
    one.replies[2] = [None] * 20
    one.gone, one.ended = {2: text("It does not fit into memory.")}, "budget"
    one.measure()
    said = [" ".join(map(str, parts)) for parts in write(one, facts(one)).warnings]
    assert said == [
        "“Clerk” could not answer at all: It does not fit into memory.",
        "11 questions are few: a hundred would make the intervals about 3.0 times narrower.",
        "“Base” failed on 1 question, left out of its figures.",
        "The time was used up: 12 of 20 questions were asked, drawn evenly.",
        "Asked although like what was trained on: 1 question.",
    ]


def test_a_trial_without_recipe_says_that_it_cannot_be_repeated() -> None:
    one = trial()
    one.recipe = {}
    made = write(one, facts(one))
    assert made.recipe is None
    assert made.command == ""
    assert "no recipe" in str(made.reproduce)


def test_examples_speak_for_and_against_the_best_arm() -> None:
    one = trial(chances=(0.1, 0.6, 0.4, 0.75))
    first, second, third = choose(one)
    scores = [{said.arm: said.score for said in example.said} for example in (first, second, third)]
    assert scores[0][3] == 1.0
    assert max(score or 0 for arm, score in scores[0].items() if arm != 3) == 0
    assert scores[1][3] == 0.0
    assert max(score or 0 for arm, score in scores[1].items() if arm != 3) == 1
    everything = choose(one, None)
    assert len(everything) > 10
    assert len({example.question for example in everything}) == len(everything)


def test_of_many_arms_four_are_shown_and_the_rest_counted() -> None:
    one = trial([f"Arm {at}" for at in range(8)], [0.5, 0.9, 0.2, 0.4, 0.1, 0.6, 0.3, 0.7])
    for example in choose(one):
        assert len(example.said) == 4
        assert example.others == 4
        assert 1 in [said.arm for said in example.said]


def test_what_an_arm_could_not_say_is_said_in_our_words() -> None:
    one = trial(n=4, chances=(1.0, 1.0, 0.0, 0.0))
    one.replies[2][0] = Reply(covered=False, scores={"contains": 0.0})
    one.replies[3][0] = Reply(error=text("The server did not answer."))
    example = next(e for e in choose(one, None) if e.question == "How many days for case 0?")
    said = {said.arm: str(said.words) for said in example.said}
    assert "documents do not hold" in said[2]
    assert said[3] == "The server did not answer."


def test_a_long_answer_is_cut_around_what_was_expected() -> None:
    cut = shorten(f"{LONG}It is 30 days. {LONG}", around=["30 days"])
    assert "30 days" in cut
    assert cut.startswith("… ")
    assert cut.endswith(" …")
    assert shorten("short\n words") == "short words"
    assert shorten(LONG).endswith(" …")


@given(st.text(max_size=900), st.text(max_size=40), st.integers(20, 300))
def test_no_words_are_made_longer_than_allowed_or_changed(words: str, around: str, most: int) -> None:
    cut = shorten(words, most, [around])
    assert len(cut) <= max(most, 20)
    assert cut.removeprefix("… ").removesuffix(" …").strip() in " ".join(words.split())


def test_facts_are_read_from_the_project_and_what_is_gone_is_left_out(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "p", "Returns")
    one = trial()
    found = gather(project, one, Settings(), hardware.Machine(8, 2**35, 2**34))
    assert found.dataset == "Returns"
    assert [arm.model for arm in found.arms] == ["Ustad Starter"] * 4
    assert found.arms[0].licence
    assert found.arms[0].fingerprint
    assert found.arms[2].run == "clerk"
    assert found.index is None
    other = [*one.questions[1:], one.questions[0]]
    assert fingerprint_of(one.questions) != fingerprint_of(other)
    assert write(one, found).ways[1].reads is not None


def test_a_result_without_figures_leaves_its_cells_empty() -> None:
    one = trial()
    one.replies[1] = [None] * len(one.questions)
    one.results[1] = Result()
    made = write(one, facts(one))
    assert made.figures.rows[1][1] == [None] * len(made.figures.columns)
    assert made.costs.rows[1][1][:2] == [None, None]


def test_what_a_judge_says_stands_beside_how_far_it_can_be_trusted() -> None:
    one = trial(n=12)
    judged = Judged(judge="Large", pairs=72, turned=Share(0.25, 0.1, 0.4, 72))
    known = msgspec.structs.replace(facts(one), judged=judged)
    assert not any("Large" in str(parts[0]) for parts in write(one, known).warnings)
    one.replies[0] = [
        msgspec.structs.replace(reply, scores={**reply.scores, "judge": 0.5})
        for reply in one.replies[0]
        if reply
    ]
    said = " ".join(str(part) for parts in write(one, known).warnings for part in parts)
    assert "Nobody has checked “Large” yet" in said
    assert "25% of 72 verdicts" in said
