"""What models write when they are asked for JSON, and what is made of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.synthesis import kinds
from core.synthesis.kinds import Kind
from core.synthesis.reading import Pair, read

ONE = Pair("Who?", "He.")
TWO = Pair("Where?", "There.")


def reasons(written: str, kind: Kind = "questions", *, cut: bool = False) -> list[str]:
    return [left.reason for left in read(written, kind, cut=cut).left]


@pytest.mark.parametrize(
    "written",
    [
        '[{"question": "Who?", "answer": "He."}, {"question": "Where?", "answer": "There."}]',
        'Sure:\n```json\n[{"question":"Who?","answer":"He."},\n{"question":"Where?","answer":"There."}]\n```\nBye',
        '{"question": "Who?", "answer": "He."}\n{"question": "Where?", "answer": "There."}',
        '{"pairs": [{"question": "Who?", "answer": "He."}, {"q": "Where?", "a": "There."}]}',
        '[{"question": "Who?", "answer": "He.",}, {"Question": " Where? ", "Answer": "There."},]',
        '<think>Maybe [{"question": "X", "answer": "Y"}]?</think>[{"instruction": "Who?", "output": "He."}, '
        '{"question": "Where?", "answer": "There."}]',
        'thinking aloud</think>{"1": {"question": "Who?", "answer": "He."}}{"question": "Where?", "answer": "There."}',
    ],
)  # fmt: skip
def test_pairs_are_read_in_all_the_forms_models_write_them(written: str) -> None:
    assert read(written, "questions").pairs == [ONE, TWO]
    assert read(written, "questions").left == []


def test_line_ends_inside_a_text_and_other_scripts_are_read() -> None:
    written = '[{"question": "छुट्टी\nकितनी है?", "answer": "२७ दिन।"}, {"سوال": "کتنی؟", "جواب": "۲۷ دن۔"}]'
    assert read(written, "questions").pairs == [
        Pair("छुट्टी\nकितनी है?", "२७ दिन।"),
        Pair("کتنی؟", "۲۷ دن۔"),
    ]


def test_half_a_pair_is_counted_and_the_whole_ones_before_it_kept() -> None:
    written = '[{"question": "Who?", "answer": "He."}, {"question": "Wh'
    assert read(written, "questions", cut=True).pairs == [ONE]
    assert reasons(written, cut=True) == ["cut"]
    assert reasons(written) == ["broken"]
    wrapped = '{"pairs": [{"question": "Who?", "answer": "He."}, {"question": "Wh'
    assert read(wrapped, "questions", cut=True).pairs == [ONE] and reasons(wrapped, cut=True) == ["cut"]


def test_everything_that_cannot_be_used_has_a_reason() -> None:
    assert reasons("The passage is about leave.") == ["no_json"]
    assert reasons("  ") == ["empty"] and reasons("<think>hm</think>") == ["empty"]
    assert reasons('[{"question": "Who?"}, {"answer": "He."}, {"question": "", "answer": "x"}]') == [
        "no_answer",
        "no_question",
        "no_question",
    ]
    assert reasons('[{"question": "…", "answer": "…"}]') == ["copied"]
    assert reasons('{"question": "Who", answer: He}') == ["broken"]
    assert reasons('["Who?", "He."]') == ["no_json"]
    spoilt = '[{"question": "A?", "answer": b}, {"question": "Who?", "answer": "He."}, {"question": "C?"'
    assert read(spoilt, "questions").pairs == [ONE] and reasons(spoilt, cut=True) == ["broken", "cut"]
    unclosed = '[{"question": "A?", "answer": "B", {"question": "Who?", "answer": "He."}]'
    assert read(unclosed, "questions").pairs == [ONE] and reasons(unclosed) == ["broken"]
    assert reasons("{" * 5000) and reasons('{"a":' * 5000)


def test_summaries_and_paraphrases() -> None:
    assert read('{"summary": "Short."}', "summary").pairs == [Pair("", "Short.")]
    assert read('[{"question": "So?"}]', "paraphrase").pairs == [Pair("So?", "")]
    assert reasons('{"abstract": "x"}', "summary") == ["no_answer"]


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_fault_and_never_as_nothing(written: str) -> None:
    found = read(written, "questions")
    assert found.pairs or found.left


_WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=4, max_size=40).filter(
    lambda words: (
        len(words.strip(" .…")) > 3
        and words.strip().lower() not in ("question", "answer", "summary", "string")
    )
)


@given(st.lists(st.tuples(_WORDS, _WORDS), min_size=1, max_size=4), st.integers(0, 400))
def test_cut_anywhere_the_whole_pairs_before_the_cut_stay(pairs: list[tuple[str, str]], at: int) -> None:
    whole = [Pair(question.strip(), answer.strip()) for question, answer in pairs]
    written = json.dumps([{"question": q, "answer": a} for q, a in pairs], ensure_ascii=False)
    assert read(written, "questions").pairs == whole
    some = read(written[:at], "questions", cut=True).pairs
    assert some == whole[: len(some)]


def test_a_prompt_is_filled_and_its_json_left_alone() -> None:
    prompt = 'Write {n} like {"question": "{x}"} about {passage}'
    filled = kinds.fill("questions", prompt, {"n": "3", "passage": "{n} apples"})
    assert filled == 'Write 3 like {"question": "{x}"} about {n} apples'
    with pytest.raises(UserError, match=r"passage. is missing"):
        kinds.check("questions", "Write questions")
    for kind, about in kinds.KINDS.items():
        kinds.check(kind, about.prompt)
