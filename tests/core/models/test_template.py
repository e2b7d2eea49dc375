"""Templates with habits: what they do to earlier turns, what they drop, and rows that are not quite as the others."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.models.lesson import Lesson, Reader
from core.models.template import Template
from tests import tiny_models

QA = [{"role": "user", "content": "Who keeps the lamp?"}, {"role": "assistant", "content": "Mara Quill."}]
TWO = [*QA, {"role": "user", "content": "And the key?"}, {"role": "assistant", "content": "Nobody."}]
SYSTEM = {"role": "system", "content": "Answer briefly."}

TOKENIZERS = {family: tiny_models.make_tokenizer(family) for family in tiny_models.FAMILIES}
TEMPLATES = {family: Template(tokenizer) for family, tokenizer in TOKENIZERS.items()}


def with_template(source: str, family: str = "phi3") -> Any:
    tokenizer = tiny_models.make_tokenizer(family)
    tokenizer.chat_template = source
    return tokenizer


def learnt(tokenizer: Any, turns: list[dict[str, str]]) -> list[str]:
    rendered = Reader(tokenizer).read(Lesson(list(turns)))
    return [piece.text for piece in rendered.pieces if piece.trained]


THINKING = (
    "{% for m in messages %}{% if m.role == 'user' %}<|user|>{{ m.content }}{% elif m.role == 'assistant' %}"
    "<|assistant|>{{ m.content if loop.last else m.content.split('</think>')[-1] }}<|end|>{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
SYSTEM_LAST = (
    "{% set system = messages[0].content if messages[0].role == 'system' else '' %}"
    "{% for m in messages %}{% if m.role == 'user' %}[Q] {% if system and (loop.last or loop.index >= "
    "messages | length - 1) %}{{ system + '\n' }}{% endif %}{{ m.content }} [/Q]{% elif m.role == 'assistant' %}"
    " {{ m.content }}<|end|>{% endif %}{% endfor %}"
)
HEADLINE = (
    "{{ 'Of ' + messages[-1].content[:4] + ': ' }}{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>"
    "{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
NO_TOOLS = (
    "{% for m in messages %}{% if m.role != 'tool' %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endif %}"
    "{% endfor %}"
)
SWAPPED = (
    "{% for m in messages if m.role == 'assistant' %}<|assistant|>{{ m.content }}<|end|>{% endfor %}"
    "{% for m in messages if m.role == 'user' %}<|user|>{{ m.content }}<|end|>{% endfor %}"
)


def test_thoughts_of_earlier_answers_are_left_out_and_that_is_said() -> None:
    turns = [
        QA[0],
        {"role": "assistant", "content": "<think>Who was it?</think>Mara."},
        TWO[2],
        {"role": "assistant", "content": "<think>And now?</think>Nobody."},
    ]
    tokenizer = with_template(THINKING)
    assert learnt(tokenizer, turns) == ["Mara.<|end|>", "<think>And now?</think>Nobody.<|end|>"]
    notes = Reader(tokenizer).read(Lesson(list(turns))).notes
    assert any("leaves part of an answer out" in str(note) for note in notes)
    assert Reader(tokenizer).read(Lesson(list(TWO))).notes == []


def test_a_system_message_that_wanders_to_the_last_question() -> None:
    answers = learnt(with_template(SYSTEM_LAST), [SYSTEM, *TWO])
    assert [answer.strip() for answer in answers] == ["Mara Quill.<|end|>", "Nobody.<|end|>"]
    assert "briefly" not in "".join(answers)


def test_a_template_that_writes_elsewhere_what_the_answer_is_is_refused() -> None:
    with pytest.raises(UserError, match="does not show which words are the answer") as caught:
        Reader(with_template(HEADLINE)).read(Lesson(list(QA)))
    assert caught.value.fix is not None


def test_a_turn_that_would_be_left_out_is_refused() -> None:
    turns = [QA[0], {"role": "tool", "content": "It is Mara."}, QA[1]]
    with pytest.raises(UserError, match=r"leaves turn 2 \(tool\) out"):
        Reader(with_template(NO_TOOLS)).read(Lesson(list(turns)))
    # It gives the model no opening of its turn, so the model writes that as well.
    assert learnt(with_template(NO_TOOLS), QA) == ["<|assistant|>Mara Quill.<|end|>"]


def test_turns_in_another_order_than_they_were_said() -> None:
    assert learnt(with_template(SWAPPED), QA) == ["Mara Quill.<|end|>"]
    assert learnt(with_template(SWAPPED), TWO) == ["Mara Quill.<|end|>", "Nobody.<|end|>"]


def test_one_row_that_cannot_be_read_does_not_hold_up_the_others() -> None:
    reader = Reader(TOKENIZERS["gemma"])
    read = reader.read_all([Lesson(list(QA)), Lesson([QA[0], *QA]), Lesson(text="plain"), Lesson(list(TWO))])
    assert [isinstance(one, UserError) for one in read] == [False, True, False, False]


PARTS = [*"ab <|>/\n\t", "क", "ि", "ن", "👩", "\u200d", "<think>", "</think>", "<|end|>"]
CONTENT = st.lists(st.sampled_from(PARTS), max_size=8).map("".join)


@settings(max_examples=150, deadline=None)
@given(
    family=st.sampled_from(tiny_models.FAMILIES),
    said=st.lists(CONTENT, min_size=2, max_size=6).filter(lambda said: len(said) % 2 == 0),
)
def test_the_quick_way_finds_what_looking_in_full_finds(family: str, said: list[str]) -> None:
    turns = [{"role": ("user", "assistant")[i % 2], "content": words} for i, words in enumerate(said)]
    template = TEMPLATES[family]
    whole = template.text(turns)
    skeleton = template._skeleton(turns, False)
    assert skeleton is not None
    quick = skeleton.spans(turns, whole)
    if quick is not None:
        assert quick == template._found(turns, whole, False)
