"""Words by script, and what stands in what was said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.metrics.containing import contains
from core.evaluation.metrics.script import script_of
from core.evaluation.metrics.tokens import rouge_tokens, tokens
from tests.answer_pairs import pairs


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("It belongs to the staff, through the Keel Trust.", "Keel Trust"),
        ("The Keel Trust.", "the keel trust"),
        ("They sold 1,200 of them.", "1200"),
        ("वे १२०० बेचे।", "1200"),
        ("यह कंपनी कील ट्रस्ट की है।", "कील ट्रस्ट"),
        ("公司属于基尔信托基金。", "基尔信托"),
        ("شركة كِيل تراست", "كيل تراست"),
        ("یہ کمپنی کیل ٹرسٹ کی ہے۔", "كیل ٹرسٹ"),
        ("At the Café Müller", "cafe muller"),
        ("from −5 °C on", "-5 °C"),
        ("Vitamin A", "A"),
        ("the sign ∅ is meant", "∅"),
        ("thirty-six hours a week", "thirty six"),
    ],
)
def test_is_there(said: str, expected: str) -> None:
    assert contains(said, expected)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("This is only the start.", "art"),
        ("Trust the Keel", "Keel Trust"),
        ("5 °C", "-5 °C"),
        ("in 1200 years", "120"),
        ("3.5 litres", "5 litres"),
        ("यह कंपनी", "कंप"),
        ("基金信托", "信基"),
        ("", "Keel Trust"),
        ("Keel", ""),
        ("whatever", "∅"),
    ],
)
def test_is_not_there(said: str, expected: str) -> None:
    assert not contains(said, expected)


def test_numbers_are_whole() -> None:
    assert tokens("−5, 1,200 and 1,00,000; 3.5; 2019年") == [
        "-5",
        "1200",
        "and",
        "100000",
        "3.5",
        "2019",
        "年",
    ]
    assert tokens("1990-1995") == ["1990", "1995"]


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_of_ascii_the_words_are_those_of_rouge_score(text: str) -> None:
    from rouge_score.tokenize import tokenize

    assert rouge_tokens(text) == tokenize(text, None)


@given(st.text())
def test_any_text_stands_in_itself(text: str) -> None:
    assert contains(f"x {text} y", text) or not text.strip()
    assert script_of(text)


@pytest.mark.parametrize("lang", ["en", "hi", "zh", "ar"])
def test_the_sentence_of_an_answer_has_it(lang: str) -> None:
    """Where SQuAD's words stand side by side in what was said, ours do too."""
    whole = [(pair.said, one) for pair in pairs(lang) for one in pair.expected if one in pair.said]
    assert len(whole) > 200
    assert sum(contains(said, one) for said, one in whole) >= 0.97 * len(whole)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Wie heißt das?", "latin"),
        ("42", "latin"),
        ("क्या NFL है?", "devanagari"),
        ("NFL是什么？", "han"),
        ("東京はどこですか", "unspaced"),
        ("ما هي الجامعة؟", "arabic"),
        ("یہ کون سی یونیورسٹی ہے؟", "urdu"),
        ("Что это такое?", "other"),
        ("กรุงเทพฯ อยู่ที่ไหน", "unspaced"),
    ],
)
def test_script(text: str, script: str) -> None:
    assert script_of(text) == script
