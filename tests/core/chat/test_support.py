"""Sentences that the passages do not say are found; those that they say, also in other words, are not."""

from __future__ import annotations

import pytest

from core.chat import support
from core.chat.conversation import Passage
from core.jobs.context import MemoryContext
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.opening import open_embedder

PUMPS = (
    "The large pump was built by Ferrow in 1987 and is serviced twice a year. Its filter is changed in May. "
    "The small pump stands in the Salt House and costs 1,200 crowns."
)
HINDI = "बड़ा पंप 1987 में बनाया गया था और साल में दो बार उसकी सर्विस होती है। छोटा पंप नमक घर में है।"


@pytest.fixture
def embedder(ctx: MemoryContext) -> Embedder:
    return open_embedder(ctx)


def passages(*texts: str) -> list[Passage]:
    return [Passage(number=n, chunk=f"c{n}", file="f.md", text=text) for n, text in enumerate(texts, 1)]


def doubted(answer: str, embedder: Embedder, *texts: str) -> list[str]:
    return [
        answer[one.start : one.end] for one in support.check(answer, passages(*(texts or (PUMPS,))), embedder)
    ]


@pytest.mark.parametrize(
    "answer",
    [
        "The large pump is serviced twice a year [1].",
        "The large pump was built in 1987 by Ferrow. [1]",
        "The small pump costs 1200 crowns [1].",
        "- The filter of the large pump is changed in May [1].\n- The small pump is in the **Salt House** [1].",
    ],
)
def test_what_is_said_is_left_alone(answer: str, embedder: Embedder) -> None:
    assert doubted(answer, embedder) == []


@pytest.mark.parametrize(
    ("answer", "marked"),
    [
        ("The large pump was built in 1993 by Ferrow [1].", "The large pump was built in 1993 by Ferrow"),
        ("The large pump was built by Brindle [1].", "The large pump was built by Brindle"),
        (
            "Your employees must wear green hats on Tuesdays [1].",
            "Your employees must wear green hats on Tuesdays",
        ),
        (
            "The large pump is serviced twice a year [1]. Paris is the capital of France.",
            "Paris is the capital of France.",
        ),
    ],
)
def test_what_is_not_said_is_found(answer: str, marked: str, embedder: Embedder) -> None:
    (found,) = doubted(answer, embedder)
    assert found.strip(" .") == marked.strip(" .")


def test_why_it_is_doubted_is_told(embedder: Embedder) -> None:
    (number,) = support.check("The small pump costs 900 crowns [1].", passages(PUMPS), embedder)
    assert number.numbers and not number.names
    (name,) = support.check("The large pump was built by Brindle [1].", passages(PUMPS), embedder)
    assert name.names and not name.numbers


def test_a_language_the_embedder_does_not_know_is_judged_by_its_words(embedder: Embedder) -> None:
    assert doubted("बड़ा पंप 1987 में बनाया गया था [1]।", embedder, HINDI) == []
    assert len(doubted("राजधानी में कल बहुत तेज़ बारिश हुई और बाज़ार बंद रहे [1]।", embedder, HINDI)) == 1


def test_what_states_nothing_is_not_judged(embedder: Embedder) -> None:
    assert (
        support.claims("# Heading of this\n\nReally?\n\nYes.\n\n```\nprint('a whole program here')\n```")
        == []
    )
    assert support.check("The moon is made of green cheese.", [], embedder) == []
    assert support.check("", passages(PUMPS), embedder) == []


def test_offsets_point_into_the_answer() -> None:
    answer = (
        "> quoted first sentence here.\n\n1. **Second sentence stands here** [2]. Third one stands there."
    )
    for claim in support.claims(answer):
        assert answer[claim.start : claim.end] == claim.text
    assert [claim.cited for claim in support.claims(answer)][1] == (2,)
