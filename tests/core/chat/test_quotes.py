"""Which sentences are quoted: fitting ones, word for word, never a question, never the same twice; in any language."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from core.chat.conversation import Passage
from core.chat.quotes import MOST, choose, escape
from core.jobs.context import Keep, MemoryContext
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.opening import open_embedder


@pytest.fixture(scope="module")
def embedder(keep: Keep) -> Embedder:
    context = MemoryContext()
    context.keep = keep
    return open_embedder(context)


def passage(number: int, words: str, score: float = 0.9) -> Passage:
    return Passage(number=number, chunk=f"c{number}", file="a.md", text=words, score=score)


def quoted(embedder: Embedder, question: str, passages: Sequence[Passage]) -> list[str]:
    found = choose(embedder, question, passages)
    assert all(quote.text == quote.passage.text[quote.start : quote.end] for quote in found)
    return [quote.text for quote in found]


def test_the_fitting_sentence_comes_first(embedder: Embedder) -> None:
    text = "The mill was founded in 1911. Everyone has 27 days of paid leave. The canteen opens at noon."
    assert quoted(embedder, "How many vacation days do I get?", [passage(1, text)])[0] == (
        "Everyone has 27 days of paid leave."
    )


def test_a_question_in_a_document_comes_with_its_answer(embedder: Embedder) -> None:
    text = "Who sees the reason for my absence? Only the nurse, and only if you tell her. The stove is old."
    assert quoted(embedder, "Who gets to see why I was absent?", [passage(1, text)])[0] == (
        "Who sees the reason for my absence? Only the nurse, and only if you tell her."
    )
    assert quoted(embedder, "Who sees it?", [passage(1, "Who sees the reason? What then?")]) == []


def test_headings_and_list_marks_are_left_out(embedder: Embedder) -> None:
    text = "Paid leave\n- Paid leave is 27 days a year.\n- Shoes are worn."
    assert quoted(embedder, "paid leave", [passage(1, text)])[0] == "Paid leave is 27 days a year."


def test_the_same_words_are_quoted_once(embedder: Embedder) -> None:
    same = "Everyone has 27 days of paid leave."
    assert quoted(embedder, "How many days of leave?", [passage(1, same), passage(2, same)]) == [same]


def test_there_are_never_many(embedder: Embedder) -> None:
    text = " ".join(f"Leave in year {n} is {n} days long." for n in range(1, 30))
    assert 1 <= len(quoted(embedder, "How long is leave?", [passage(1, text)])) <= MOST


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        (
            "छुट्टी के कितने दिन मिलते हैं?",
            "मिल 1911 में शुरू हुई। हर कर्मचारी को छुट्टी के 27 दिन मिलते हैं। भोजन बारह बजे है।",
            "हर कर्मचारी को छुट्टी के 27 दिन मिलते हैं।",
        ),
        (
            "带薪假期有几天？",
            "工厂成立于1911年。每位员工有27天带薪假期。食堂中午开门。",
            "每位员工有27天带薪假期。",
        ),
        (
            "چھٹی کے کتنے دن ملتے ہیں؟",
            "مل 1911 میں شروع ہوئی۔ ہر ملازم کو چھٹی کے 27 دن ملتے ہیں۔ کھانا بارہ بجے ہے۔",
            "ہر ملازم کو چھٹی کے 27 دن ملتے ہیں۔",
        ),
    ],
)
def test_languages_the_embedder_does_not_know_go_by_words(
    embedder: Embedder, question: str, text: str, expected: str
) -> None:
    assert quoted(embedder, question, [passage(1, text)])[0] == expected


def test_nothing_to_quote_is_nothing(embedder: Embedder) -> None:
    assert choose(embedder, "How long?", []) == []
    assert choose(embedder, "How long?", [passage(1, "  \n ")]) == []


def test_markdown_in_a_quote_is_shown_as_it_stands() -> None:
    assert escape("a *b* [1] <i> `c` | #") == r"a \*b\* \[1\] \<i\> \`c\` \| \#"
