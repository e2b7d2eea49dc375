"""Near-duplicates are found in every script, whatever they stand among; what only shares a frame is not one."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets.disjoint import Disjoint
from core.datasets.duplicates import ListOfTexts, Pairs, find
from core.datasets.shingles import LENGTH, LENGTH_CJK, codes_of, hashed, normal, shingles
from core.datasets.spool import Spool
from tests.core.datasets.checks import WORDS, check, fixed, ids, make, pairs, sentence


@pytest.mark.parametrize("script", WORDS)
def test_a_few_changed_letters_do_not_hide_a_copy(script: str) -> None:
    chance = random.Random(script)
    texts = [(sentence(script, chance.randint(8, 30), chance), "", "") for _ in range(200)]
    for position in range(20):
        letters = list(texts[position][0])
        for at in chance.sample(range(len(letters)), max(1, len(letters) // 12)):
            letters[at] = chance.choice(texts[-1][0])
        texts.append(("".join(letters), "", ""))
    found = find(ListOfTexts([tuple(map(normal, parts)) for parts in texts]))
    assert set(found.all) == {(position, 200 + position) for position in range(20)}


def test_the_same_again_and_again_is_one_group_and_one_stays() -> None:
    chance = random.Random(1)
    original = sentence("english", 20, chance)
    texts = [(sentence("english", 20, chance), "", "") for _ in range(50)] + [(original, "", "")] * 300
    texts += [(original + f" {n}", "", "") for n in range(200)]
    found = find(ListOfTexts(texts))
    assert found.groups() == [list(range(50, 550))]
    assert found.surplus() == list(range(51, 550))
    assert len(found.same) == 299


def test_a_long_frame_that_many_share_makes_none_alike() -> None:
    chance = random.Random(2)
    frame = sentence("english", 40, chance)
    texts = [
        (f"{frame}\n{sentence('english', 8, chance)}", sentence("english", 5, chance), "") for _ in range(150)
    ]
    texts.append((texts[7][0].replace("a", "e", 2), texts[7][1], ""))
    assert list(find(ListOfTexts(texts)).all) == [(7, 150)]


def test_questions_about_one_passage_are_not_alike() -> None:
    passage = sentence("english", 200, random.Random(3))
    texts = [
        ("how old is the bridge", "ninety years", passage),
        ("who sells the honey", "a teacher", passage),
    ]
    assert list(find(ListOfTexts(texts)).all) == []


def test_empty_texts_are_like_no_other() -> None:
    assert list(find(ListOfTexts([("", "", "")] * 5 + [("one and only", "", "")])).all) == []
    assert list(find(ListOfTexts([])).all) == []


def test_surplus_keeps_one_within_reach_of_each_that_goes() -> None:
    chain = Pairs([], [(0, 1), (1, 2), (2, 3), (3, 4)])
    assert chain.groups() == [[0, 1, 2, 3, 4]]
    assert chain.surplus() == [1, 3]


def test_the_search_can_be_stopped() -> None:
    class Stop(Exception):
        pass

    def stop(share: float) -> None:
        raise Stop

    with pytest.raises(Stop):
        find(ListOfTexts([("a text", "", "")] * 3), stop)


def test_near_duplicates_of_rows_are_deleted_but_the_first(tmp_path: Path) -> None:
    chance = random.Random(4)
    rows = [(sentence("hindi", 9, chance) + "?", sentence("hindi", 12, chance)) for _ in range(30)]
    rows += [(question.replace("?", " ?!"), answer + " जी") for question, answer in rows[:4]]
    with make(tmp_path, pairs(*rows)) as store:
        found = check(store)["likes"]
        assert ids(found) == [31, 32, 33, 34] and found.groups == [[1, 31], [2, 32], [3, 33], [4, 34]]
        assert len(fixed(store, found)) == 30


@given(st.lists(st.text(max_size=30), max_size=8))
def test_many_texts_are_hashed_as_each_alone(texts: list[str]) -> None:
    seen: dict[int, list[int]] = {}
    for batch in shingles(texts):
        for at, position in enumerate(batch.texts.tolist()):
            seen[position] = batch.hashes[batch.owner == at].tolist()
    assert sorted(seen) == list(range(len(texts)))
    for position, words in enumerate(texts):
        length = next(n for n in (LENGTH, LENGTH_CJK) if len(seen[position]) == max(1, len(words) - n + 1))
        if len(words) >= length:
            assert hashed(codes_of(words), length).tolist() == seen[position]


@given(st.text())
def test_normal_is_normal(words: str) -> None:
    assert normal(words).split() == normal(words).split(" ") or not normal(words)
    assert normal(words.upper().lower()) == normal(normal(words.upper().lower()))


@given(st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15)), max_size=25))
def test_groups_against_a_search_step_by_step(links: list[tuple[int, int]]) -> None:
    groups = Disjoint(links)
    for start in range(16):
        reached = {start}
        for _ in range(16):
            reached |= {b for a, b in links if a in reached} | {a for a, b in links if b in reached}
        assert groups.first(start) == min(reached)
        assert len(reached) == 1 or sorted(reached) in groups.groups()


@given(st.lists(st.tuples(st.integers(0, 2**64 - 1), st.integers(0, 3)), max_size=40))
def test_a_spool_gives_back_what_was_put_in(numbers: list[tuple[int, int]]) -> None:
    with Spool(4) as spool:
        for start in range(0, len(numbers), 7):
            some = numbers[start : start + 7]
            spool.add(np.array([n for n, _ in some], np.uint64), np.array([b for _, b in some], np.int64))
        for bucket in range(4):
            assert spool.take(bucket).tolist() == [n for n, b in numbers if b == bucket]
            assert len(spool.take(bucket)) == 0
