"""A question that goes on from the last is put in words that stand by themselves; one that does is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chat.conversation import Answer, Message, Question
from core.chat.finding import asked_before, find
from core.chat.follow_up import LONGEST, standalone
from core.chat.kinds import kind_of
from core.chat.neutral import harmless
from core.knowledge.retriever import Passage, Retrieved

DATA = Path(__file__).parents[2] / "data"
PUMP = "How often is the large pump serviced?"


@pytest.mark.parametrize(
    ("before", "question", "meant"),
    [
        (PUMP, "and for the small pump?", "How often is the small pump serviced?"),
        (PUMP, "and the small one?", "How often is the small pump serviced?"),
        (PUMP, "What about in winter?", "How often is the large pump serviced in winter?"),
        (PUMP, "How much does it cost?", "How much does the large pump cost?"),
        ("What was the revenue in 2022?", "And in 2023?", "What was the revenue in 2023?"),
        ("When is the canteen open on weekdays?", "and on Sundays?", "When is the canteen open on Sundays?"),
        ("Who is the nurse?", "Where does she sit?", "Where does the nurse sit?"),
        ("Wie oft wird die große Pumpe gewartet?", "Und die kleine Pumpe?", "Wie oft wird die kleine Pumpe gewartet?"),
        ("Wie oft wird die große Pumpe gewartet?", "Was kostet sie?", "Was kostet die große Pumpe?"),
        (
            "Quel est le prix de la grande pompe ?", "Et pour la petite pompe ?",
            "Quel est le prix de la petite pompe?",
        ),
        ("¿Cuánto cuesta la bomba grande?", "¿Y la bomba pequeña?", "¿Cuánto cuesta la bomba pequeña?"),
        ("बड़े पंप की सर्विस कितनी बार होती है?", "और छोटे पंप के लिए?", "छोटे पंप की सर्विस कितनी बार होती है?"),
        ("بڑے پمپ کی سروس کتنی بار ہوتی ہے؟", "اور چھوٹے پمپ کی؟", "چھوٹے پمپ کی سروس کتنی بار ہوتی ہے؟"),
        ("كم مرة تتم صيانة المضخة الكبيرة؟", "وماذا عن المضخة الصغيرة؟", "كم مرة تتم صيانة المضخة الصغيرة؟"),
        ("大水泵多久保养一次？", "那小水泵呢？", "大水泵多久保养一次 小水泵？"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_put_in(before: str, question: str, meant: str) -> None:
    made = standalone(question, [before])
    assert made is not None and made.sure
    assert made.query == meant


@pytest.mark.parametrize(
    "question",
    [
        "Under which code is the tide gauge ordered?",
        "When did the Normans arrive and what did they conquer?",
        "Who are you?",
        "Thanks!",
        "And what is the motto of Brindlemark Instruments?",
        "Wer leitet das Personalbüro?",
        "रात की पाली कब शुरू होती है?",
        "夜班什么时候开始？",
        "متى تبدأ نوبة الليل؟",
        "",
        "?!",
    ],
)
def test_what_stands_by_itself_is_left_alone(question: str) -> None:
    assert standalone(question, [PUMP]) is None


def test_ordinary_questions_are_surely_rewritten_next_to_never() -> None:
    rows = [json.loads(line) for line in (DATA / "question_kinds.jsonl").read_text("utf-8").splitlines()]
    ordinary = [row["question"] for row in rows if row["kind"] == "passages"]
    made = [standalone(question, [PUMP]) for question in ordinary]
    assert len(ordinary) > 40
    assert [one for one in made if one is not None and one.sure] == []


def test_the_first_question_of_a_conversation_is_taken_as_it_is() -> None:
    assert standalone("and for the small pump?", []) is None
    assert standalone(PUMP, [PUMP]) is None


def test_it_does_not_grow_without_end() -> None:
    made = standalone("Why?", ["Is the pump red? " * 200])
    assert made is not None and len(made.query) <= LONGEST + 1


def test_follow_ups_of_follow_ups_go_on_from_what_was_meant() -> None:
    earlier: list[Message] = [
        Question(text=PUMP), Answer(text="Yearly."),
        Question(text="and the small pump?"),
        Answer(text="Weekly.", searched="How often is the small pump serviced?"),
    ]  # fmt: skip
    assert asked_before(earlier) == [PUMP, "How often is the small pump serviced?"]


def found(query: str, covered: bool) -> Retrieved:
    score = 0.9 if covered else 0.1
    passage = Passage("c", "d", "f.md", None, 0, len(query), query, (), score)
    return Retrieved([passage], covered)


EARLIER: list[Message] = [Question(text=PUMP), Answer(text="Yearly.")]


def test_what_is_not_sure_is_used_only_where_the_own_words_find_nothing() -> None:
    assert (made := standalone("Parking?", [PUMP])) is not None and not made.sure
    kept = find("Parking?", EARLIER, lambda query, _: found(query, query == "Parking?"))
    assert (kept.searched, kept.covered, kept.passages[0].text) == ("", True, "Parking?")
    helped = find("Parking?", EARLIER, lambda query, _: found(query, query != "Parking?"))
    assert helped.covered and helped.searched == made.query
    neither = find("Parking?", EARLIER, lambda query, _: found(query, False))
    assert (neither.searched, neither.covered) == ("", False)


def test_a_model_words_it_and_the_rule_stands_by() -> None:
    asked: list[str] = []

    def retrieve(query: str, limit: int) -> Retrieved:
        asked.append(query)
        return found(query, "small pump" in query)

    good = find(
        "and the small pump?", EARLIER, retrieve, lambda *_: "How often is the small pump looked after?"
    )
    assert good.searched == "How often is the small pump looked after?"
    asked.clear()
    bad = find("and the small pump?", EARLIER, retrieve, lambda *_: "What is love?")
    assert bad.searched == "How often is the small pump serviced?"
    assert asked == ["What is love?", "How often is the small pump serviced?"]


def test_where_only_the_own_words_find_something_they_are_used() -> None:
    kept = find("and the small pump?", EARLIER, lambda query, _: found(query, query.startswith("and")))
    assert (kept.searched, kept.covered) == ("", True)


@settings(deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_no_words_are_too_strange(before: str, question: str) -> None:
    made = standalone(question, [before])
    assert made is None or 0 < len(made.query) <= max(LONGEST, len(question)) + 4
    kind_of(question)
    assert harmless(harmless(question)) == harmless(question) or "<" in question or "[" in question


@pytest.mark.parametrize(
    "piece", ["how many ", "list ", "what ", "summary of the ", "कितने ", "多少", "which have ", "a b c "]
)
def test_a_very_long_question_takes_no_time(piece: str) -> None:
    kind_of(piece * 3000)
    standalone(piece * 300, [piece * 300])
