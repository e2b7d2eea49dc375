"""Words and sentence ends, in more scripts than one."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.knowledge import sentences, words


def test_english_endings_and_stop_words_do_not_matter() -> None:
    assert words.terms("The calibrations were replaced") == words.terms("calibration, replacing")


def test_vowel_signs_belong_to_the_word() -> None:
    assert len(words.terms("हिन्दी में किताबें")) == 3
    assert words.terms("किताबें") == words.terms("किताब"), "and the ending of the plural does not"


def test_chinese_is_searched_by_characters_and_pairs() -> None:
    assert {"量", "量子", "子力"} <= set(words.terms("量子力学"))


def shared(one: str, other: str) -> int:
    return len(set(words.question_vector(one).indices) & set(words.passage_vector(other).indices))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كتاب", "والكتاب"),  # Arabic: and, the
        ("کتاب", "کتابیں"),  # Urdu: plural
        ("বাংলাদেশ", "বাংলাদেশের"),  # Bengali: of
        ("வீடு", "வீடுகளில்"),  # Tamil: in the houses
        ("ประเทศ", "ประเทศไทย"),  # Thai: no spaces
        ("東京", "東京タワー"),
        ("학교", "학교에서"),  # Korean: at
        ("книга", "книгами"),
        ("Zeitung", "Tageszeitung"),
        ("calibration", "calibraiton"),  # a slip of the pen
        ("٣٥٠", "350"),
        ("کتاب", "كتاب"),  # Persian and Arabic keyboards
    ],
)
def test_forms_of_a_word_find_each_other(one: str, other: str) -> None:
    assert shared(one, other), (words.terms(one), words.terms(other))
    assert shared(other, one)
    assert not shared(one, "qqq xyz 789")


def test_a_word_weighs_more_than_its_runs() -> None:
    asked = words.question_vector("lamp")
    assert sorted(asked.values, reverse=True)[0] == 1.0 > sorted(asked.values)[-2] > 0


def test_arabic_forms_and_vowel_marks_are_one() -> None:
    assert words.terms("أَحْمَد") == words.terms("احمد")


def test_numbers_stay_whole() -> None:
    assert words.terms("3,500 crowns")[0] == "3,500"


def test_matches_are_places_in_the_text() -> None:
    text = "Lamps blink. A lamp that blinked twice."
    assert [text[a:b] for a, b in words.matches("lamp blinking", text)] == [
        "Lamps",
        "blink",
        "lamp",
        "blinked",
    ]


@given(st.text(max_size=200))
def test_every_term_has_its_place(text: str) -> None:
    for term, start, end in words.located(text):
        assert term and 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Smith went home. He slept.", 2),
        ("It costs 3.5 crowns, e.g. at No. 5. Really?", 2),
        ("राम गया। वह आया॥", 2),
        ("وہ گیا۔ کیا وہ آیا؟ ہاں۔", 3),
        ("我去了。他来了！真的吗？", 3),
        ("One line\nanother line", 2),
        ("Wait... what now?", 1),
    ],
)
def test_sentences_end_where_their_script_ends_them(text: str, count: int) -> None:
    assert len(sentences.spans(text)) == count


@given(st.text(max_size=300))
def test_sentences_are_in_order_and_lose_no_letter(text: str) -> None:
    spans = sentences.spans(text)
    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    said = "".join(text[a:b] for a, b in spans)
    assert [c for c in said if not c.isspace()] == [c for c in text if not c.isspace()]
