"""Rows of every shape in use become rows of every other and come back as they were, or are refused with a reason."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from core.datasets.columns import Mapping
from core.datasets.converting import CannotHold, Converter
from core.datasets.messages import as_words, to_messages
from core.datasets.shapes import SHAPES, mapping_of, recognise, shape_of
from core.datasets.text_template import TextTemplate
from core.errors import UserError

CALL = [{"id": "c1", "type": "function", "function": {"name": "add", "arguments": "{}"}}]
ROWS: dict[str, list[dict[str, Any]]] = {
    "messages": [
        {"messages": [{"role": "system", "content": "S"}, {"role": "user", "content": "Q"},
                      {"role": "assistant", "content": "A"}], "id": 7},
        {"messages": [{"role": "user", "content": "Q\n\nC"}, {"role": "assistant", "content": "A"}]},
    ],
    "messages with tools": [
        {"messages": [{"role": "user", "content": [{"type": "text", "text": "Q"}]},
                      {"role": "assistant", "content": None, "tool_calls": CALL},
                      {"role": "tool", "tool_call_id": "c1", "content": "4"},
                      {"role": "assistant", "content": "Four.", "weight": 1}],
         "tools": [{"type": "function"}]},
    ],
    "sharegpt": [
        {"conversations": [{"from": "human", "value": "क्या?"}, {"from": "gpt", "value": "یہ"}], "system": "S"},
        {"conversations": [{"from": "user", "value": "Q"}, {"from": "chatgpt", "value": "A"},
                           {"from": "human", "value": "Q2"}, {"from": "function_call", "value": "{}"},
                           {"from": "observation", "value": "4"}, {"from": "gpt", "value": "4"}]},
    ],
    "alpaca": [
        {"instruction": "Q", "input": "", "output": "A"},
        {"instruction": "Add.\n\nNow:", "input": "1\n\n2", "output": "3", "system": "S", "n": 1.5},
        {"instruction": "", "input": "I", "output": ""},
    ],
    "question_answer": [
        {"question": "How many?", "answer": 12, "source": {"page": 3}},
        {"question": "{braces} ### Answer:\nx", "answer": "### Question:\ny\n\n### Answer:\nz"},
    ],
    "passages": [
        {"question": "Q", "context": "C", "answers": [{"text": "A", "start": 3}, {"text": "B", "start": 5}]},
        {"question": "Q", "context": "C", "answers": [], "impossible": True},
    ],
    "prompt_completion": [{"prompt": "Q", "completion": " A\n"}],
    "preference": [{"prompt": "Q", "chosen": "A", "rejected": "B"}],
    "preference with turns": [
        {"prompt": "Q", "chosen": [{"role": "assistant", "content": "A"}],
         "rejected": [{"role": "assistant", "content": "B"}]},
    ],
    "text_label": [{"text": "Q", "label": "good"}, {"text": "Q", "label": 0}],
    "text_spans": [
        {"text": "Anna in Rom", "spans": [{"start": 0, "end": 4, "label": "who"}]},
        {"text": "Nobody", "spans": []},
    ],
    "document_summary": [{"document": "D", "summary": "S", "language": None}],
    "text": [{"text": "Only text."}, {"text": "### User:\nQ\n\n### Assistant:\nA", "n": 1}],
}  # fmt: skip


def mapping(name: str) -> Mapping:
    rows = ROWS[name]
    found = recognise({column for row in rows for column in row}, rows)
    assert found is not None
    return found


@pytest.mark.parametrize(("name", "target"), list(itertools.product(ROWS, SHAPES)))
def test_there_and_back_a_row_is_as_it_was(name: str, target: str) -> None:
    source = mapping(name)
    there = Converter(source, mapping_of(target))
    held = 0
    for row in ROWS[name]:
        before = repr(row)
        try:
            made = there.convert(row)
        except CannotHold as error:
            assert str(error.reason)
            continue
        held += 1
        assert repr(row) == before
        assert mapping_of(target).columns() & made.keys()
        template = there.template.template if there.template else ""
        shape = Mapping("text", text="text", template=template) if target == "text" else mapping_of(target)
        if name == "text" and mapping_of(target).shape == "pair":
            # What stood between question and answer is not known any more.
            assert as_words(made).count("Q") == 1
            continue
        back = Converter(shape, source).convert(made)
        assert back == row, made
    assert not there.notes
    assert held == len(ROWS[name]) or (name, target) in REFUSED, "which rows a shape cannot hold is known"


SINGLE = ("alpaca", "question_answer", "prompt_completion", "text_label", "document_summary")
REFUSED = {
    *itertools.product(("messages with tools", "sharegpt"), SINGLE),
    *(("text", target) for target in SHAPES if target != "text"),
    *((name, "preference") for name in ROWS if not name.startswith("preference")),
    *((name, "text_spans") for name in ROWS if name != "text_spans"),
}


def test_the_shape_written_says_the_same_to_the_model() -> None:
    for name, target in itertools.product(ROWS, SHAPES):
        source = mapping(name)
        if source.shape == "text" or target == "text":
            continue
        for row in ROWS[name]:
            try:
                before = to_messages(row, source)
                converter = Converter(source, mapping_of(target))
                made = converter.convert(row)
            except (UserError, CannotHold):
                continue
            found = recognise(made, [made])
            assert found is not None
            assert to_messages(made, converter.target) == before, (name, target, made)
            if found.columns() - {"system"} <= converter.target.columns():
                assert to_messages(made, found) == before, "also by what is guessed of it"


@pytest.mark.parametrize("name", [name for name in ROWS if " " not in name and name != "passages"])
def test_each_shape_is_known_by_its_columns(name: str) -> None:
    assert shape_of(mapping(name)) == name


def test_a_conversation_of_many_turns_is_refused_where_there_is_room_for_one() -> None:
    converter = Converter(mapping("sharegpt"), mapping_of("alpaca"))
    with pytest.raises(CannotHold, match="6 turns"):
        converter.convert(ROWS["sharegpt"][1])
    with pytest.raises(CannotHold, match="who speaks: narrator"):
        converter.convert({"conversations": [{"from": "narrator", "value": "x"}]})


def test_what_has_no_place_is_counted() -> None:
    converter = Converter(mapping_of("question_answer"), mapping_of("prompt_completion"))
    assert converter.convert({"question": "Q", "answer": "A", "prompt": "P"}) == {
        "prompt": "Q",
        "completion": "A",
    }
    assert [str(note) for note in converter.notes] == [
        "1 value had no place: a column of the new shape has the same name."
    ]


def test_a_template_writes_and_takes_apart() -> None:
    template = TextTemplate("### Q: {q}\n### A: {a}")
    assert template.columns == ["q", "a"]
    assert template.write({"q": "1 {x}", "a": 2}) == "### Q: 1 {x}\n### A: 2"
    assert template.read("### Q: 1 {x}\n### A: 2") == {"q": "1 {x}", "a": "2"}
    assert template.read("Q: 1") is None
    assert TextTemplate("{{{a}}} {b}!").write({"a": 1, "b": 2}) == "{1} 2!"
    assert TextTemplate("{{{a}}} {b}!").read("{1} 2!") == {"a": "1", "b": "2"}
    with pytest.raises(UserError, match="“a”, which is no column: q"):
        template.check(["q"])


@pytest.mark.parametrize("wrong", ["", "no column", "{", "{}", "{a!r}", "{a:>10}", "{a} {a}", "}"])
def test_what_is_no_template_is_one_sentence(wrong: str) -> None:
    with pytest.raises(UserError, match="template cannot be used"):
        TextTemplate(wrong)


def test_a_template_reaches_no_further_than_the_columns() -> None:
    assert TextTemplate("{a.__class__}").write({"a": 1}) == ""


def test_a_text_made_by_a_template_becomes_turns() -> None:
    source = Mapping("text", text="text", template="### Q: {question}\n### A: {answer}")
    made = Converter(source, mapping_of("messages")).convert({"text": "### Q: 1+1\n### A: 2", "id": 5})
    assert made == {
        "messages": [{"role": "user", "content": "1+1"}, {"role": "assistant", "content": "2"}],
        "id": 5,
    }
    with pytest.raises(CannotHold, match="not made by the template"):
        Converter(source, mapping_of("messages")).convert({"text": "else"})
