"""Rows as labels, marked places and pairs; and what is wrong with rows that are none, in words."""

from __future__ import annotations

from typing import Any

import pytest

from core.datasets import examples
from core.datasets.columns import Mapping, guess
from core.errors import UserError

LABEL = Mapping("pair", user="text", assistant="label")
SPANS = Mapping("pair", user="text", assistant="spans")
ASKED = Mapping("pair", user="question", context="context", assistant="answers")


def refusal(read: Any, fields: dict[str, Any], mapping: Mapping) -> str:
    with pytest.raises(UserError) as caught:
        read(fields, mapping)
    assert caught.value.fix is not None
    return str(caught.value.message)


@pytest.mark.parametrize(("value", "label"), [("red", "red"), (3, "3"), ([" red "], "red"), (True, "true")])
def test_a_label_is_a_word_or_a_number(value: Any, label: str) -> None:
    assert examples.labelled({"text": " a rose ", "label": value}, LABEL) == examples.Labelled(
        "a rose", label
    )


def test_rows_without_one_label_say_so() -> None:
    assert "several labels" in refusal(examples.labelled, {"text": "a", "label": ["x", "y"]}, LABEL)
    assert "no label" in refusal(examples.labelled, {"text": "a", "label": None}, LABEL)
    assert "“text” is empty" in refusal(examples.labelled, {"text": " ", "label": "x"}, LABEL)
    assert "conversations" in refusal(examples.labelled, {"messages": []}, Mapping("turns", turns="messages"))


@pytest.mark.parametrize(
    "value",
    [
        [{"start": 4, "end": 8, "label": "city"}],
        [{"start": 4, "text": "rome", "type": "city"}],
        [[4, 8, "city"]],
        '[{"start": 4, "end": 8, "entity_group": "city", "word": "rome"}]',
    ],
)
def test_spans_are_read_as_they_are_usually_written(value: Any) -> None:
    assert examples.marked({"text": "old rome", "spans": value}, SPANS).spans == [(4, 8, "city")]


def test_no_marked_place_is_something_to_learn_from() -> None:
    assert examples.marked({"text": "old rome", "spans": []}, SPANS).spans == []


def test_places_that_cannot_be_are_refused_with_their_numbers() -> None:
    outside = refusal(examples.marked, {"text": "rome", "spans": [[2, 9, "city"]]}, SPANS)
    assert outside == "“spans” marks characters 2 to 9, but the text has 4."
    wrong = {"text": "old rome", "spans": [{"start": 0, "end": 3, "label": "city", "text": "rome"}]}
    assert "says “rome”, but at its place, 0 to 3, stands “old”" in refusal(examples.marked, wrong, SPANS)
    twice = {"text": "old rome", "spans": [[0, 8, "city"], [4, 8, "city"]]}
    assert "overlap: “old rome” and “rome”" in refusal(examples.marked, twice, SPANS)
    assert "no marked places" in refusal(examples.marked, {"text": "a", "spans": "rome"}, SPANS)
    assert "no marked places" in refusal(examples.marked, {"text": "a", "spans": [{"label": "city"}]}, SPANS)


@pytest.mark.parametrize(
    "value",
    [
        {"text": ["rome", "old rome"], "answer_start": [7, 3]},
        [{"text": "rome", "start": 7}, {"text": "old rome", "start": 3}],
        ["rome", "old rome"],
    ],
)
def test_answers_are_places_in_the_passage(value: Any) -> None:
    made = examples.marked({"question": "where?", "context": "in old rome.", "answers": value}, ASKED)
    assert made.question == "where?" and made.spans == [(7, 11, ""), (3, 11, "")]


def test_an_answer_in_other_letters_is_found_and_a_missing_one_is_none() -> None:
    row = {"question": "where?", "context": "In old Rome.", "answers": "rome"}
    assert examples.marked(row, ASKED).spans == [(7, 11, "")]
    assert examples.marked({**row, "answers": {"text": [], "answer_start": []}}, ASKED).spans == []


def test_an_answer_that_is_not_in_the_passage_is_refused() -> None:
    row = {"question": "where?", "context": "In old Rome.", "answers": "Paris"}
    assert refusal(examples.marked, row, ASKED) == "The answer “Paris” does not stand in the passage."
    moved = {**row, "answers": [{"text": "Rome", "start": 3}]}
    assert "stands “old " in refusal(examples.marked, moved, ASKED)


def test_a_pair_is_a_question_and_its_context_or_its_answer() -> None:
    row = {
        "question": "where?",
        "context": "In old Rome.",
        "answers": "rome",
        "negative": ["Paris.", "In old Rome."],
    }
    assert examples.pair(row, ASKED) == examples.Pair("where?", "In old Rome.", ["Paris."])
    mapping = guess(["anchor", "positive", "negative"])
    assert mapping is not None
    made = examples.pair({"anchor": "a?", "positive": "b", "negative": "c"}, mapping)
    assert made == examples.Pair("a?", "b", ["c"])
    assert "“positive” is empty" in refusal(examples.pair, {"anchor": "a?", "positive": ""}, mapping)
