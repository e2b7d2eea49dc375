"""Numbers that exist become citations with words that stand in the chunk; all others are taken out and counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chat.citations import check, holds
from core.chat.conversation import Passage

LEAVE = Passage(
    number=1,
    chunk="c1",
    file="working-time.md",
    page=3,
    text="Everyone has 27 days of leave a year. In December the mill is closed for a week. Ask your lead first.",
)
SAFETY = Passage(
    number=2, chunk="c2", file="safety.pdf", page=9, text="Report every accident to the shift lead."
)


@pytest.mark.parametrize(
    ("answer", "quote"),
    [
        ("You have 27 days of leave [1].", "Everyone has 27 days of leave a year."),
        ("You have 27 days of leave. [1]", "Everyone has 27 days of leave a year."),
        (
            "The mill is closed in December.[1] Report accidents.",
            "In December the mill is closed for a week.",
        ),
    ],
)
def test_a_mark_points_to_the_sentence_it_belongs_to(answer: str, quote: str) -> None:
    checked = check(answer, [LEAVE, SAFETY])
    assert [c.quote for c in checked.citations] == [quote]
    citation = checked.citations[0]
    assert (citation.file, citation.page, citation.chunk) == ("working-time.md", 3, "c1")
    assert LEAVE.text[citation.start : citation.end] == quote
    assert checked.invalid == 0
    assert checked.text == answer


def test_numbers_that_do_not_exist_are_taken_out_and_counted() -> None:
    checked = check("Leave is 27 days [1, 7]. The moon is cheese [9]. Accidents [2][0].", [LEAVE, SAFETY])
    assert checked.text == "Leave is 27 days [1]. The moon is cheese. Accidents [2]."
    assert checked.invalid == 3
    assert [c.number for c in checked.citations] == [1, 2]


def test_two_sentences_of_one_passage_are_two_citations() -> None:
    checked = check("27 days of leave [1]. Closed a week in December [1].", [LEAVE])
    assert [c.quote[:8] for c in checked.citations] == ["Everyone", "In Decem"]


def test_brackets_that_are_no_marks_are_left_alone() -> None:
    answer = "Use `row[1]` and\n```python\nx = rows[2]\n```\nsee [1](http://example.org) and \\[1\\]."
    checked = check(answer, [LEAVE, SAFETY])
    assert checked.text == answer
    assert checked.citations == []


def test_no_passages_leave_no_marks() -> None:
    checked = check("Surely so [1].", [])
    assert (checked.text, checked.citations, checked.invalid) == ("Surely so.", [], 1)


def test_a_quote_that_does_not_stand_there_is_found_out() -> None:
    citation = check("27 days [1].", [LEAVE]).citations[0]
    moved = Passage(number=1, chunk="c1", file="working-time.md", text="Now " + LEAVE.text)
    assert holds(citation, [LEAVE])
    assert not holds(citation, [moved])
    assert not holds(citation, [SAFETY])


@given(st.text(alphabet="ab .[]1239,\n`\\—é中।", max_size=60))
def test_whatever_is_written_every_citation_holds(answer: str) -> None:
    checked = check(answer, [LEAVE, SAFETY])
    assert all(holds(citation, [LEAVE, SAFETY]) for citation in checked.citations)
    assert check(checked.text, [LEAVE, SAFETY]).invalid == 0
