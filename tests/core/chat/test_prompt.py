"""The prompt fits the budget: question first, passages by rank, then the latest turns; what is left out is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chat.conversation import Answer, Message, Passage, Question
from core.chat.prompt import Turn, build
from core.errors import UserError


def count(turns: list[Turn]) -> int:
    """A counter at the edge of the machine: a word is a token, a turn costs two more."""
    return sum(len(turn["content"].split()) + 2 for turn in turns)


def passages(number: int, words: int = 20) -> list[Passage]:
    return [
        Passage(number=n, chunk=f"c{n}", file="handbook.pdf", page=n, text=f"p{n} " * words)
        for n in range(1, number + 1)
    ]


def talk(turns: int) -> list[Message]:
    said: list[Message] = []
    for turn in range(turns):
        said += [Question(text=f"question {turn}"), Answer(text=f"answer {turn}")]
    return said


def test_passages_are_numbered_and_placed() -> None:
    prompt = build("How long?", passages(2), [], count, 1000)
    (turn,) = prompt.turns
    assert turn["role"] == "user"
    assert "[1] (handbook.pdf, page 1)\n> p1 p1" in turn["content"]
    assert turn["content"].endswith("Question: How long?")
    assert (prompt.dropped_passages, prompt.dropped_messages, prompt.notes) == (0, 0, [])


def test_without_passages_the_question_stands_alone() -> None:
    assert build("How long?", [], [], count, 100).turns == [{"role": "user", "content": "How long?"}]


def test_what_does_not_fit_is_left_out_and_said() -> None:
    everything = build("How long?", passages(6), talk(5), count, 10_000)
    prompt = build("How long?", passages(6), talk(5), count, 160)
    assert prompt.tokens <= 160 < everything.tokens
    assert [p.number for p in prompt.passages] == list(range(1, len(prompt.passages) + 1))
    assert prompt.dropped_passages == 6 - len(prompt.passages) > 0
    assert str(prompt.notes[0]).startswith(f"{prompt.dropped_passages} passage")


def test_the_latest_turns_stay_the_longest() -> None:
    prompt = build("And then?", [], talk(5), count, 20)
    assert [turn["content"] for turn in prompt.turns][-3:] == ["question 4", "answer 4", "And then?"]
    assert prompt.dropped_messages == 6
    assert str(prompt.notes[0]).startswith("6 earlier messages")


def test_a_question_left_unanswered_is_no_turn() -> None:
    prompt = build("Again?", [], [Question(text="lost"), *talk(1)], count, 100)
    assert [turn["role"] for turn in prompt.turns] == ["user", "assistant", "user"]


@pytest.mark.parametrize(("question", "found"), [("word " * 50, 0), ("short", 3)])
def test_what_can_never_fit_is_refused_with_a_fix(question: str, found: int) -> None:
    with pytest.raises(UserError) as refused:
        build(question, passages(found, words=100), [], count, 40)
    assert "40" in str(refused.value.message)
    assert refused.value.fix


@given(st.integers(100, 400), st.integers(0, 12), st.integers(0, 12), st.integers(1, 30))
def test_it_always_fits(budget: int, found: int, turns: int, words: int) -> None:
    prompt = build("How long?", passages(found, words), talk(turns), count, budget)
    assert prompt.tokens == count(prompt.turns) <= budget
    assert len(prompt.passages) + prompt.dropped_passages == found


def long_passage() -> Passage:
    sentences = [f"Sentence number {n} speaks of other things." for n in range(40)]
    sentences[25] = "The small pump is serviced weekly."
    return Passage(number=1, chunk="c", file="f.md", text=" ".join(sentences), start=100)


def test_a_passage_too_long_for_the_model_is_cut_to_what_is_nearest_and_that_is_said() -> None:
    whole = long_passage()
    prompt = build("How often is the small pump serviced?", [whole, *passages(1)], [], count, 130)
    (kept,) = prompt.passages
    assert "The small pump is serviced weekly." in kept.text and len(kept.text) < len(whole.text)
    assert whole.text[kept.start - 100 :].startswith(kept.text)
    assert prompt.tokens <= 130 and prompt.shortened and prompt.dropped_passages == 1
    assert [str(note)[:22] for note in prompt.notes] == ["This model can read so", "1 passage did not fit "]


def test_of_a_passage_that_fits_nothing_is_cut() -> None:
    assert not build("How long?", [long_passage()], [], count, 1000).shortened


def test_what_a_question_means_stands_beside_it() -> None:
    prompt = build(
        "and the small one?", passages(1), talk(1), count, 1000, "How often is the small pump serviced?"
    )
    content = prompt.turns[-1]["content"]
    assert content.endswith("Question: and the small one? (How often is the small pump serviced?)")
    assert prompt.question == "How often is the small pump serviced?"
