"""Texts made of rows by templates: what they make, what they may not do, and the line where they fail."""

from __future__ import annotations

import time
from typing import Any

import pytest

from core.datasets.as_text import check_text, text_of
from core.datasets.chat_text import ChatText
from core.datasets.columns import Mapping
from core.datasets.converting import Converter
from core.datasets.shapes import mapping_of
from core.errors import UserError

TURNS = [{"role": "user", "content": "क्या?"}, {"role": "assistant", "content": "یہ"}]
CHATML = (
    "{%- for message in messages %}\n{{- '<|im_start|>' + message['role'] + '\\n' + message['content'] }}"
    "{{- '<|im_end|>\\n' }}\n{%- endfor %}"
)


def test_a_models_template_makes_of_a_row_what_the_models_library_makes_of_it() -> None:
    from transformers.utils.chat_template_utils import render_jinja_template

    for template in (
        CHATML,
        "{% for m in messages %}\n  {% if m.role == 'user' %}U: {{ m.content }}\n{% else %}A: {{ m.content | trim }}"
        "{% endif %}\n{% endfor %}",
        "{% for m in messages %}{% if loop.index > 1 %}{% break %}{% endif %}{{ m | tojson }}{% endfor %}",
        "{% for m in messages %}{% generation %}{{ m.content }}{% endgeneration %}{% endfor %}",
    ):
        expected = render_jinja_template([TURNS], chat_template=template)[0][0]
        assert ChatText(template).write({}, TURNS) == expected


def test_columns_and_turns_are_there_and_nothing_else_is() -> None:
    template = ChatText(
        "{{ topic }}: {{ messages | length }}{% for m in messages %}|{{ m.content }}{% endfor %}"
    )
    assert template.columns == {"topic"} and template.wants_messages
    assert template.write({"topic": "birds"}, TURNS) == "birds: 2|क्या?|یہ"
    with pytest.raises(UserError, match="“topic”, which is no column: question"):
        template.check(["question"])


def test_a_turn_that_calls_a_tool_keeps_its_call() -> None:
    row: dict[str, Any] = {
        "messages": [
            {"role": "user", "content": "2+2"},
            {"role": "assistant", "content": None, "tool_calls": [{"function": {"name": "add"}}]},
            {"role": "tool", "content": "4", "name": "add"},
            {"role": "assistant", "content": "Four."},
        ]
    }
    mapping = Mapping(
        "text", turns="messages",
        chat_template="{% for m in messages %}{{ m.tool_calls[0].function.name if m.tool_calls else m.content }};"
        "{% endfor %}",
    )  # fmt: skip
    assert text_of(row, mapping) == "2+2;add;4;Four.;"


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{% for m in messages %}\n{{ m.role }\n{% endfor %}", "line 2: unexpected '}'"),
        ("one\ntwo\n{{ messages[0].x.y }}", "line 3: 'dict object' has no attribute 'x'"),
        ("{% endfor %}", "line 1"),
        ("", "line 1"),
        ("{{ 'a' * 999999999 }}", "not allowed"),
        ("{{ 9 ** 9 ** 9 }}", "not allowed"),
        ("{{ [1, 2] * 99999999 }}", "not allowed"),
        (
            "{% for i in range(99999) %}{% for j in range(99999) %}x{% endfor %}{% endfor %}",
            "not come to an end",
        ),
        ("{% for i in range(999999999) %}x{% endfor %}", "[Rr]ange"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "unsafe"),
        ("{{ messages.append(1) }}", "unsafe|safely"),
        ("{{ raise_exception('Only turns that alternate.') }}", "refuses the row: Only turns"),
        ("{{" + "(" * 5000, "line 1"),
    ],
)
def test_what_a_template_may_not_do_is_one_sentence_with_its_line(template: str, reason: str) -> None:
    start = time.monotonic()
    with pytest.raises(UserError, match=reason) as caught:
        ChatText(template).write({}, TURNS)
    assert caught.value.fix and time.monotonic() - start < 10


def test_rows_become_texts_by_template_and_their_columns_stay_what_they_are_otherwise() -> None:
    pair = mapping_of("question_answer")
    row = {"question": "Why?", "answer": "So.", "id": 7}
    made = Converter(pair, Mapping("text", text="text", chat_template=CHATML))
    assert made.convert(row) == {
        "text": "<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\nSo.<|im_end|>\n", "id": 7,
    }  # fmt: skip
    assert [str(note) for note in made.notes] == [
        "The text cannot be taken apart again: what it is made of is in no column of its own."
    ]
    by_columns = Mapping("text", template="### Q: {question}\n### A: {answer}")
    assert by_columns.columns() == {"question", "answer"}
    assert text_of(row, by_columns) == "### Q: Why?\n### A: So."
    assert Converter(by_columns, mapping_of("text")).convert(row) == {
        "text": "### Q: Why?\n### A: So.",
        "id": 7,
    }
    assert Converter(by_columns, mapping_of("messages")).convert(row)["messages"][1]["content"] == "So."


def test_a_row_without_text_or_turns_says_so() -> None:
    with pytest.raises(UserError, match="no text"):
        text_of({"text": " "}, Mapping("text", text="text"))
    with pytest.raises(UserError, match="asks for the turns"):
        text_of({"a": 1}, Mapping("text", chat_template=CHATML))
    with pytest.raises(UserError, match="no column"):
        check_text(Mapping("text", template="{x}"), ["y"])
