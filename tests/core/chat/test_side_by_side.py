"""Comparisons: their file outlives a kill, their columns are in no order one could guess, their votes add up."""

from __future__ import annotations

import csv
import io
import itertools
import json
import random
from collections import Counter
from pathlib import Path

import pytest

from core.chat import comparison_export
from core.chat.comparisons import Comparisons
from core.chat.conversation import Answer, Arm
from core.chat.side_by_side import (
    Comparison,
    Kind,
    Reply,
    Round,
    checked_arms,
    drawn_order,
    lanes,
    work_of,
)
from core.chat.tally import tally, wilson
from core.errors import UserError
from core.project import Project
from core.text import literal

QUOTES = Arm(engine="quotes", name="Quotes")
BASE = Arm(engine="torch", model="small", documents=False, name="Base")
TUNED = Arm(engine="torch", model="small", run="run-1", documents=False, name="Tuned")
BOTH = Arm(engine="torch", model="small", run="run-1", documents=True, name="Tuned, with documents")
OTHER = Arm(engine="torch", model="large", documents=False, name="Other")
AWAY = Arm(engine="address", model="a1", documents=False, name="Away")
FARTHER = Arm(engine="address", model="a2", documents=False, name="Farther")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "Mill", "Mill")


@pytest.fixture
def kept(project: Project) -> Comparisons:
    return Comparisons(project)


def said(words: str, **more: float) -> Reply:
    return Reply(answer=Answer(text=words, **more))  # type: ignore[arg-type]


def judged(
    kept: Comparisons, comparison: Comparison, kind: Kind, best: int = -1, failed: tuple[int, ...] = ()
) -> Round:
    """A round that every arm answered but those that failed, and its vote."""
    one = comparison.next_round("How long?")
    kept.ask(comparison, [one])
    for arm in range(len(comparison.arms)):
        reply = Reply(error=literal("broken")) if arm in failed else said(f"answer {arm}")
        kept.reply(comparison, one, arm, reply)
    kept.vote(comparison, one, comparison.vote_on(one, kind, best))
    return one


# -- the file ------------------------------------------------------------------------------------------------


def test_all_of_it_is_there_again(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED, BOTH], generation={"max_new_tokens": 64})
    first = made.next_round("How long?", expected="Long.", source="rows, test")
    kept.ask(made, [first])
    kept.reply(made, first, 0, said("Not long.", seconds=1.5, first_token_seconds=0.25))
    kept.reply(made, first, 1, Reply(error=literal("No memory."), fix=literal("Close something.")))
    kept.reply(made, first, 2, said("Long."))
    kept.vote(made, first, made.vote_on(first, "best", 2, note="  to   the point "))
    kept.rename(made, " Second   name ")
    again = kept.load(made.id)
    assert again == made
    assert again.name == "Second name"
    assert again.rounds[0].vote is not None and again.rounds[0].vote.note == "to the point"
    assert again.rounds[0].vote.among == [0, 2]
    [summary] = kept.summaries()
    assert (summary.name, summary.rounds, summary.votes, summary.arms) == ("Second name", 1, 1, made.arms)


def test_a_kill_at_any_byte_costs_the_last_line_at_most(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED])
    judged(kept, made, "best", 1)
    file = kept.file(made.id)
    whole = file.read_bytes()
    lines = whole.count(b"\n")
    for length in range(whole.index(b"\n") + 1, len(whole), 97):
        file.write_bytes(whole[:length])
        cut = kept.load(made.id)
        begun = whole[:length].count(b"\n")
        assert cut.damaged == (0 if whole[:length].endswith(b"\n") else cut.damaged) <= 1
        # What is added after the kill stands on a line of its own.
        kept.rename(cut, "After")
        after = kept.load(made.id)
        assert after.name == "After"
        assert len(after.rounds) == (1 if begun >= 2 else 0)
        assert (after.rounds[0].vote is not None if after.rounds else False) == (begun == lines)


def test_a_vote_can_be_changed_and_taken_back(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED])
    one = judged(kept, made, "best", 0)
    assert one.vote is not None and one.vote.blind
    kept.vote(made, one, made.vote_on(one, "tie"))
    again = kept.load(made.id).rounds[0]
    assert again.vote is not None and (again.vote.kind, again.vote.blind) == ("tie", False)
    kept.vote(made, one, None)
    again = kept.load(made.id).rounds[0]
    assert again.vote is None and again.seen
    assert tally(made).votes == 0


def test_what_cannot_be_compared_is_refused(kept: Comparisons) -> None:
    for arms in ([BASE], [BASE, TUNED, BOTH, OTHER, AWAY], [BASE, BASE]):
        with pytest.raises(UserError) as refused:
            kept.begin("x", arms)
        assert refused.value.fix
    # Quotes always come from documents, so these two are one.
    with pytest.raises(UserError, match="twice"):
        checked_arms([QUOTES, Arm(engine="quotes", documents=False, name="Quotes")])
    with pytest.raises(UserError, match="name"):
        kept.begin("  ", [BASE, TUNED])
    made = kept.begin("First", [BASE, TUNED])
    with pytest.raises(UserError, match="empty"):
        made.next_round("  ")
    one = made.next_round("How long?")
    kept.ask(made, [one])
    kept.reply(made, one, 0, said("a"))
    kept.reply(made, one, 1, Reply(answer=Answer(text="half", stopped=True)))
    with pytest.raises(UserError, match="two whole answers"):
        made.vote_on(one, "best", 0)
    kept.reply(made, one, 1, said("b"))
    with pytest.raises(UserError, match="cannot be the best"):
        made.vote_on(one, "best", 2)
    assert made.vote_on(one, "best", 1).best == 1
    with pytest.raises(UserError, match="cannot be the name"):
        kept.load("../secret")
    kept.file("odd").write_bytes(b"nothing of ours\n")
    with pytest.raises(UserError, match="does not say what is compared"):
        kept.load("odd")
    assert [summary.id for summary in kept.summaries()] == [made.id]


def test_a_removed_round_and_a_deleted_comparison_are_gone(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED])
    first = judged(kept, made, "best", 0)
    judged(kept, made, "best", 1)
    kept.remove(made, first)
    assert tally(kept.load(made.id)).votes == 1
    kept.delete(made.id)
    kept.delete(made.id)
    assert kept.summaries() == []


# -- orders --------------------------------------------------------------------------------------------------


def test_every_arm_stands_in_every_place_equally_often() -> None:
    for arms in (2, 3, 4):
        drawn = [drawn_order(4711, f"round {number}", arms) for number in range(4000)]
        assert all(sorted(order) == list(range(arms)) for order in drawn)
        for place in range(arms):
            counted = Counter(order[place] for order in drawn)
            fair = 4000 / arms
            # 5 standard deviations of a binomial: once in a million seeds, and the seed is fixed.
            assert all(
                abs(n - fair) < 5 * (4000 * (1 / arms) * (1 - 1 / arms)) ** 0.5 for n in counted.values()
            )
        # Nor does one order tell anything about the next: with two arms, the same as before half of the time.
        if arms == 2:
            same = sum(one == other for one, other in itertools.pairwise(drawn))
            assert abs(same - 2000) < 5 * (4000 / 4) ** 0.5


def test_the_order_is_drawn_from_what_is_kept(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED, BOTH, OTHER])
    rounds = [made.next_round(f"Question {n}") for n in range(12)]
    kept.ask(made, rounds)
    again = kept.load(made.id)
    assert len({tuple(one.order) for one in rounds}) > 3
    assert all(one.order == drawn_order(again.seed, one.id, 4) for one in again.rounds)
    open_to_all = kept.begin("Second", [BASE, TUNED], blind=False)
    assert all(open_to_all.next_round("x").order == [0, 1] for _ in range(8))


def test_a_follow_up_keeps_its_columns_until_names_are_shown(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED, BOTH, OTHER])
    first = made.next_round("How long?")
    kept.ask(made, [first])
    second = made.next_round("And why?", follows=first.id)
    kept.ask(made, [second])
    assert second.order == first.order
    for one in (first, second):
        for arm in range(4):
            kept.reply(made, one, arm, said(f"{one.question} {arm}"))
    kept.vote(made, second, made.vote_on(second, "tie"))
    # The vote on the second shows who stands where in the first, too.
    assert made.known(first)
    assert not made.vote_on(first, "best", 1).blind
    orders = set()
    for _ in range(12):
        third = made.next_round("And then?", follows=second.id)
        assert not third.kept_order
        orders.add(tuple(third.order))
    assert len(orders) > 1


def test_each_arm_goes_on_from_what_it_said_itself(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED])
    first = made.next_round("One")
    kept.ask(made, [first])
    kept.reply(made, first, 0, said("one by base"))
    kept.reply(made, first, 1, Reply(error=literal("broken")))
    second = made.next_round("Two", follows=first.id)
    kept.ask(made, [second])
    kept.reply(made, second, 0, said("two by base"))
    kept.reply(made, second, 1, said("two by tuned"))
    third = made.next_round("Three", follows=second.id)
    assert [m.text for m in made.earlier(third, 0)] == ["One", "one by base", "Two", "two by base"]
    assert [m.text for m in made.earlier(third, 1)] == ["Two", "two by tuned"]
    assert made.earlier(made.next_round("Alone"), 0) == []


# -- who waits for whom --------------------------------------------------------------------------------------


def test_what_lives_apart_is_asked_at_once_and_what_shares_a_model_follows() -> None:
    arms = [BASE, AWAY, OTHER, TUNED]
    assert lanes(arms, at_once=True) == [[0, 3, 2], [1]]
    assert lanes(arms, at_once=False) == [[0, 3, 1, 2]]
    twice = Arm(engine="address", model="a1", documents=True, name="Away, with documents")
    assert lanes([AWAY, FARTHER, twice], at_once=True) == [[0, 2], [1]]


def test_a_model_is_loaded_once_for_all_questions() -> None:
    made = Comparison(name="x", arms=[BASE, OTHER, TUNED])
    made.rounds = [made.next_round(f"Question {n}") for n in range(3)]
    ids = [one.id for one in made.rounds]
    [lane] = work_of(made, made.rounds)
    assert lane == [*[(one, arm) for one in ids for arm in (0, 2)], *[(one, 1) for one in ids]]
    [lane] = work_of(made, made.rounds, loaded="torch:large")
    assert [arm for _, arm in lane] == [1, 1, 1, 0, 2, 0, 2, 0, 2]
    made.rounds[0].replies = {0: said("a"), 1: Reply(error=literal("broken"))}
    [lane] = work_of(made, made.rounds[:1])
    assert [arm for _, arm in lane] == [2, 1]
    assert work_of(made, made.rounds[:1], wanted=[0]) == []


# -- what the votes come to ----------------------------------------------------------------------------------


def test_wilson_agrees_with_its_defining_equation() -> None:
    """The bounds are the shares p from which `wins` of `n` lies exactly z standard errors of p away: found by halving,
    and not by the closed form."""

    def bound(wins: int, n: int, z: float, low: float, high: float, rising: bool) -> float:
        for _ in range(200):
            middle = (low + high) / 2
            away = abs(wins / n - middle) > z * (middle * (1 - middle) / n) ** 0.5
            if away == rising:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    z = 1.959963984540054
    for wins, n in ((1, 2), (7, 10), (0, 5), (5, 5), (61, 100), (3, 40)):
        low, high = wilson(wins, n)
        share = wins / n
        assert low == pytest.approx(bound(wins, n, z, 0.0, share, True) if wins else 0.0, abs=1e-9)
        assert high == pytest.approx(bound(wins, n, z, share, 1.0, False) if wins < n else 1.0, abs=1e-9)
    assert wilson(0, 0) == (0.0, 1.0)
    # Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 1 of 29.
    for wins, n, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (1, 29, 0.0061, 0.1718)):
        assert [round(value, 4) for value in wilson(wins, n)] == [low, high]


def test_the_tally_equals_a_count_by_hand(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED, BOTH])
    source = random.Random(7)
    by_hand: dict[tuple[int, int], Counter[str]] = {(a, b): Counter() for a in range(3) for b in range(3)}
    best: Counter[int] = Counter()
    there: Counter[int] = Counter()
    for _ in range(60):
        failed = (source.randrange(3),) if source.random() < 0.2 else ()
        among = [arm for arm in range(3) if arm not in failed]
        kind: Kind = source.choice(["best", "best", "best", "tie", "bad"])
        winner = source.choice(among) if kind == "best" else -1
        judged(kept, made, kind, winner, failed)
        there.update(among)
        best[winner] += 1
        for a in among:
            for b in among:
                by_hand[a, b][
                    kind if kind != "best" else "won" if winner == a else "lost" if winner == b else ""
                ] += 1
    counted = tally(kept.load(made.id))
    assert (counted.votes, counted.blind, counted.waiting) == (60, 60, 0)
    for arm in counted.arms:
        assert (arm.judged, arm.best) == (there[arm.arm], best[arm.arm])
        assert arm.best + arm.ties + arm.bad + arm.lost == arm.judged
        assert arm.failed == 60 - there[arm.arm]
        assert (arm.low, arm.high) == wilson(arm.best, arm.judged)
    assert [(pair.one, pair.other) for pair in counted.pairs] == [(0, 1), (0, 2), (1, 2)]
    for pair in counted.pairs:
        hand = by_hand[pair.one, pair.other]
        assert (pair.wins_one, pair.wins_other, pair.ties, pair.bad) == (
            hand["won"], hand["lost"], hand["tie"], hand["bad"],
        )  # fmt: skip
    assert sum(counted.places) == sum(n for arm, n in best.items() if arm >= 0)


def test_too_few_votes_say_nothing_and_many_do(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED])
    for _ in range(3):
        judged(kept, made, "best", 1)
    assert tally(made).pairs[0].verdict == "open"
    judged(kept, made, "best", 1)
    assert tally(made).pairs[0].verdict == "other"  # 4 of 4: 0.51 to 1
    # With six pairs the same four votes are too few: each pair is held to a stricter level.
    four = kept.begin("Second", [BASE, TUNED, BOTH, OTHER])
    for _ in range(4):
        judged(kept, four, "best", 1)
    assert {pair.verdict for pair in tally(four).pairs} == {"open"}


def test_votes_given_after_the_names_were_shown_can_be_left_out(kept: Comparisons) -> None:
    made = kept.begin("First", [BASE, TUNED])
    one = judged(kept, made, "best", 1)
    judged(kept, made, "best", 1)
    kept.vote(made, one, made.vote_on(one, "best", 0))
    assert (tally(made).votes, tally(made).blind) == (2, 1)
    only = tally(made, blind_only=True)
    assert (only.votes, only.arms[1].best, only.arms[0].best) == (1, 1, 0)
    assert [one.vote.best for _, one in kept.judged() if one.vote] == [0, 1]


# -- for other programs --------------------------------------------------------------------------------------


def test_export_as_a_table_and_as_json(kept: Comparisons, tmp_path: Path) -> None:
    made = kept.begin("First", [BASE, TUNED])
    one = judged(kept, made, "best", 1)
    kept.reply(made, one, 1, said("=1+1", tokens_per_second=12.5))
    broken = made.next_round("A, “b”\nand c?", expected="yes")
    kept.ask(made, [broken])
    kept.reply(made, broken, 0, Reply(error=literal("No memory.")))
    table = tmp_path / "votes.CSV"
    comparison_export.save(made, table)
    lines = list(csv.DictReader(io.StringIO(table.read_bytes().decode("utf-8-sig"), newline="")))
    assert [line["question"] for line in lines] == ["How long?", "A, “b”\nand c?"]
    assert (lines[0]["vote"], lines[0]["best"], lines[0]["blind"]) == ("best", "Tuned", "yes")
    assert lines[0]["2 Tuned: answer"] == "'=1+1"  # no cell that a spreadsheet would calculate
    assert lines[0]["2 Tuned: tokens_per_second"] == "12.5"
    assert (lines[1]["vote"], lines[1]["1 Base: error"], lines[1]["expected"]) == ("", "No memory.", "yes")
    file = tmp_path / "votes.json"
    comparison_export.save(made, file)
    whole = json.loads(file.read_bytes())
    assert whole["comparison"]["rounds"][0]["vote"]["best"] == 1
    assert whole["tally"]["arms"][1]["best"] == 1
    with pytest.raises(UserError, match="neither"):
        comparison_export.save(made, tmp_path / "votes.xls")
