"""What is learnt of a conversation, in the styles of four families and for templates with habits of their own."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import UserError
from core.models.chat_template import Rendered, render
from tests import tiny_models

QA = [{"role": "user", "content": "Who keeps the lamp?"}, {"role": "assistant", "content": "Mara Quill."}]
TWO = [*QA, {"role": "user", "content": "And the key?"}, {"role": "assistant", "content": "Nobody."}]
SYSTEM = {"role": "system", "content": "Answer briefly."}


def learnt(rendered: Rendered) -> list[str]:
    """The learnt stretches of the text."""
    assert "".join(piece.text for piece in rendered.pieces) == rendered.text
    assert len(rendered.ids) == len(rendered.trained_mask) == len(rendered.offsets)
    return [piece.text for piece in rendered.pieces if piece.trained]


@pytest.mark.parametrize("family", tiny_models.FAMILIES)
@pytest.mark.parametrize("swallow", [False, True])
def test_the_answer_and_the_end_of_its_turn_are_learnt_and_nothing_else(family: str, swallow: bool) -> None:
    tokenizer = tiny_models.make_tokenizer(family, swallow=swallow)
    stop = tiny_models.STOP[family]
    one = render(tokenizer, QA)
    answers = [piece.rstrip("\n") for piece in learnt(one)]
    thought = "<think>\n\n</think>\n\n" if family == "qwen2" else ""
    assert answers == [f"{thought}Mara Quill.{stop}"]
    last = [i for i, trained in enumerate(one.trained_mask) if trained][-1]
    assert one.ids[last] == tokenizer.convert_tokens_to_ids(stop)


@pytest.mark.parametrize("family", tiny_models.FAMILIES)
def test_every_answer_of_a_long_conversation_is_learnt(family: str) -> None:
    tokenizer = tiny_models.make_tokenizer(family)
    stop = tiny_models.STOP[family]
    first, second = learnt(render(tokenizer, TWO))
    assert first == f"Mara Quill.{stop}"
    assert second == ("<think>\n\n</think>\n\n" if family == "qwen2" else "") + f"Nobody.{stop}"


@pytest.mark.parametrize("family", tiny_models.FAMILIES)
def test_the_learnt_part_follows_the_very_prompt_that_the_model_is_given(family: str) -> None:
    tokenizer = tiny_models.make_tokenizer(family)
    prompt = render(tokenizer, TWO[:3], add_generation_prompt=True)
    whole = render(tokenizer, TWO)
    assert whole.text.startswith(prompt.text)
    begin = len(prompt.ids)
    assert whole.ids[:begin] == prompt.ids
    assert whole.trained_mask[begin] and not whole.trained_mask[begin - 1]


@pytest.mark.parametrize("family", tiny_models.FAMILIES)
def test_ids_are_those_of_the_tokenizers_own_rendering(family: str) -> None:
    tokenizer = tiny_models.make_tokenizer(family)
    assert render(tokenizer, TWO).ids == tokenizer.apply_chat_template(TWO)["input_ids"]


@pytest.mark.parametrize("family", ["phi3", "llama", "qwen2"])
def test_a_system_message_is_kept_and_not_learnt(family: str) -> None:
    rendered = render(tiny_models.make_tokenizer(family), [SYSTEM, *QA])
    assert "Answer briefly." in rendered.text and rendered.notes == []
    assert "briefly" not in "".join(learnt(rendered))


def test_a_template_without_a_system_role_gets_it_in_the_first_question_and_says_so() -> None:
    rendered = render(tiny_models.make_tokenizer("gemma"), [SYSTEM, *QA])
    assert "user\nAnswer briefly.\n\nWho keeps the lamp?<end_of_turn>" in rendered.text
    assert "system message" in str(rendered.notes[0])
    assert learnt(rendered) == ["Mara Quill.<end_of_turn>"]


def test_a_template_that_drops_the_system_message_in_silence_gets_it_in_the_first_question() -> None:
    tokenizer = tiny_models.make_tokenizer("phi3")
    tokenizer.chat_template = (
        "{% for m in messages %}{% if m.role != 'system' %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endif %}"
        "{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"
    )
    rendered = render(tokenizer, [SYSTEM, *QA])
    assert rendered.text.startswith("<|user|>Answer briefly.\n\nWho keeps")
    assert rendered.notes


@pytest.mark.parametrize("family", ["llama", "gemma"])
def test_a_template_that_trims_answers(family: str) -> None:
    turns = [QA[0], {"role": "assistant", "content": "  Mara Quill.\n\n"}]
    assert learnt(render(tiny_models.make_tokenizer(family), turns)) == [
        f"Mara Quill.{tiny_models.STOP[family]}"
    ]


def test_white_space_of_an_answer_is_learnt_where_the_template_keeps_it() -> None:
    turns = [QA[0], {"role": "assistant", "content": " Mara\n"}]
    tokenizer = tiny_models.make_tokenizer("phi3")
    assert learnt(render(tokenizer, turns)) == [" Mara\n<|end|>"]


def test_an_answer_with_thoughts_is_learnt_with_them() -> None:
    turns = [QA[0], {"role": "assistant", "content": "<think>Who was it?</think>Mara Quill."}]
    tokenizer = tiny_models.make_tokenizer("qwen2")
    assert learnt(render(tokenizer, turns)) == ["<think>\nWho was it?\n</think>\n\nMara Quill.<|im_end|>"]


def test_a_template_that_marks_the_answers_itself_is_believed() -> None:
    tokenizer = tiny_models.make_tokenizer("qwen2", template="marked")
    assert learnt(render(tokenizer, [SYSTEM, *TWO])) == ["Mara Quill.<|im_end|>", "Nobody.<|im_end|>"]
    tokenizer.chat_template = tokenizer.chat_template.replace(
        "{{- message['content'] + '<|im_end|>' -}}\n{%- endgeneration -%}",
        "{{- message['content'] -}}\n{%- endgeneration -%}{{- '<|im_end|>' -}}",
    )
    assert learnt(render(tokenizer, TWO)) == ["Mara Quill.<|im_end|>", "Nobody.<|im_end|>"]


@pytest.mark.parametrize("same", ["Who keeps the lamp?", "user", "assistant", "<|end|>", "<|user|>", ""])
def test_an_answer_that_looks_like_other_parts_of_the_text(same: str) -> None:
    turns = [QA[0], {"role": "assistant", "content": same}, *QA]
    rendered = render(tiny_models.make_tokenizer("phi3"), turns)
    assert learnt(rendered) == [f"{same}<|end|>", "Mara Quill.<|end|>"]


def test_words_in_other_scripts_and_signs_of_several_bytes() -> None:
    turns = [{"role": "user", "content": "कौन? ਕੌਣ؟"}, {"role": "assistant", "content": "ಮಾರಾ 👩‍🚀 — é"}]
    for family in tiny_models.FAMILIES:
        rendered = render(tiny_models.make_tokenizer(family), turns)
        assert "".join(learnt(rendered)).endswith(f"ಮಾರಾ 👩‍🚀 — é{tiny_models.STOP[family]}")


def test_no_template_of_its_own() -> None:
    tokenizer = tiny_models.make_tokenizer("phi3", template="")
    rendered = render(tokenizer, TWO)
    assert learnt(rendered) == ["Mara Quill.<|endoftext|>", "Nobody.<|endoftext|>"]
    assert "plain one" in str(rendered.notes[0])


def test_the_assistant_speaks_first() -> None:
    tokenizer = tiny_models.make_tokenizer("phi3")
    assert learnt(render(tokenizer, [QA[1], *QA])) == ["Mara Quill.<|end|>", "Mara Quill.<|end|>"]


@pytest.mark.parametrize(
    ("family", "turns"),
    [("gemma", [QA[0], *QA]), ("gemma", [SYSTEM, QA[1]]), ("phi3", [])],
)
def test_what_a_template_refuses_is_said_in_a_sentence(family: str, turns: list[dict[str, str]]) -> None:
    with pytest.raises(UserError) as caught:
        render(tiny_models.make_tokenizer(family), turns)
    assert "conversation" in str(caught.value.message)


def test_a_slow_tokenizer_is_refused() -> None:
    class Slow:
        is_fast = False

    tokenizer: Any = Slow()
    with pytest.raises(UserError, match="slow"):
        render(tokenizer, QA)
