"""Trained questions are found again, in the same words and in others; questions that were not trained on are let be."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core import runs
from core.chat.conversation import Arm
from core.errors import Cancelled, UserError
from core.evaluation import leaks
from core.evaluation.leaks import Trained
from core.evaluation.trial import Question
from core.knowledge.embedders.minilm import MiniLM
from core.paths import resources
from core.project import Project
from core.runs import RunFile, Source
from core.training import data
from core.training.data import Line
from tests.answer_pairs import pairs

DATA = Path(__file__).parents[2] / "data" / "paraphrases.jsonl"


class Paraphrase(msgspec.Struct, frozen=True):
    lang: str
    question: str
    answer: str
    paraphrase: str
    expected: tuple[str, ...]


@functools.cache
def embedder() -> MiniLM:
    return MiniLM()


@functools.cache
def paraphrases() -> tuple[Paraphrase, ...]:
    return tuple(msgspec.json.decode(line, type=Paraphrase) for line in DATA.read_bytes().splitlines())


@functools.cache
def trained() -> tuple[Trained, ...]:
    """The questions that were paraphrased, among as many others on the same articles as there are."""
    known = {" ".join(one.question.split()) for one in paraphrases()}
    others = [one for one in pairs() if one.lang in ("en", "hi") and one.question.strip() not in known]
    return (
        *(Trained(one.question, one.answer) for one in paraphrases()),
        *(Trained(one.question, one.expected[0]) for one in others[::2]),
    )


@functools.cache
def sample(name: str) -> tuple[Question, ...]:
    lines = (resources() / "sample_project" / "rows" / f"{name}.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return tuple(
        Question(
            question=row["question"],
            expected=(row["answer"],) if "answer" in row else (),
            answerable="answer" in row,
        )
        for row in rows
    )


def one_leak(question: Question, *rows: Trained, by_meaning: bool = True) -> tuple[str, str]:
    [found] = leaks.find([question], rows, embedder() if by_meaning else None)
    return found.leak, found.leak_of


@pytest.mark.parametrize("change", [str, str.upper, lambda said: f"  {said.rstrip('?')} ?! ", "“{}”".format])
def test_verbatim_ones_are_found(change: object) -> None:
    assert callable(change)
    asked = [Question(question=change(one.question), expected=one.expected) for one in paraphrases()]
    found = leaks.find(asked, trained(), None)
    named = [
        one.leak_of == " ".join(known.question.split())
        for one, known in zip(found, paraphrases(), strict=True)
        if one.leak == "same"
    ]
    assert len(named) >= 0.95 * len(asked)
    assert all(named)


def test_slips_of_the_pen_are_found() -> None:
    def slip(said: str) -> str:
        words = said.split()
        longest = max(range(len(words)), key=lambda at: len(words[at]))
        words[longest] = words[longest][:2] + words[longest][3:]
        return " ".join(words)

    asked = [Question(question=slip(one.question), expected=one.expected) for one in paraphrases()]
    found = leaks.find(asked, trained(), None)
    assert sum(one.leak == "near" for one in found) >= 0.95 * len(asked)


def test_other_words_are_found() -> None:
    """In English and Hindi; the trained question that is named is the one that was paraphrased."""
    asked = [Question(question=one.paraphrase, expected=one.expected) for one in paraphrases()]
    found = leaks.find(asked, trained(), embedder())
    right = [
        one.leak != "" and one.leak_of == " ".join(known.question.split())
        for one, known in zip(found, paraphrases(), strict=True)
    ]
    assert sum(right) >= 0.85 * len(right)
    hindi = [hit for hit, one in zip(right, paraphrases(), strict=True) if one.lang == "hi"]
    assert sum(hindi) >= 0.8 * len(hindi)


def test_held_out_questions_of_the_sample_ask_for_what_was_trained() -> None:
    """They are harder: the same fact, but asked with another one's eyes (“Whom do I ask about my contract?”)."""
    rows = [Trained(one.question, one.expected[0]) for one in sample("train")]
    found = leaks.find(sample("held_out"), rows, embedder())
    assert sum(one.leak == "meaning" for one in found) >= 0.55 * len(found)
    assert not any(one.leak for one in leaks.find(sample("not_covered"), rows, embedder()))


def test_other_questions_on_the_same_articles_are_let_be() -> None:
    """Of 1,167 some 3 % are accused, and most of these rightly: SQuAD and XQuAD ask some things twice."""
    known = {" ".join(one.question.split()) for one in paraphrases()}
    others = [one for one in pairs() if one.lang in ("en", "hi") and one.question.strip() not in known]
    asked = [Question(question=one.question, expected=one.expected) for one in others[1::2]]
    found = leaks.find(asked, trained(), embedder())
    assert len(asked) > 1000
    assert sum(one.leak != "" for one in found) <= 0.04 * len(asked)


def test_unrelated_questions_are_let_be() -> None:
    handbook = [*sample("train"), *sample("held_out"), *sample("not_covered")]
    found = leaks.find(handbook, trained(), embedder())
    assert sum(one.leak != "" for one in found) <= 0.02 * len(handbook)
    rows = [Trained(one.question, one.expected[0]) for one in sample("train")]
    asked = [Question(question=one.question, expected=one.expected) for one in pairs("en")]
    assert sum(one.leak != "" for one in leaks.find(asked, rows, embedder())) <= 0.02 * len(asked)


def test_the_answer_tells_what_is_meant() -> None:
    row = Trained("What is the capital of Spain?", "Madrid")
    italy = Question(question="What is the capital of Italy?", expected=("Rome",))
    assert one_leak(italy, row) == ("", "")
    spain = Question(question="Which city is Spain's capital?", expected=("It is Madrid.",))
    assert one_leak(spain, row) == ("meaning", "What is the capital of Spain?")


def test_a_question_of_small_words_needs_the_same_answer() -> None:
    row = Trained("Where was he born?", "In Rome.")
    assert one_leak(Question(question="where was he born", expected=("In Geneva",)), row)[0] == ""
    assert one_leak(Question(question="where was he born", expected=("Rome",)), row)[0] == "same"


def test_labels_accuse_nobody() -> None:
    months = ["January", "March", "May", "July", "August", "October"]
    rows = [Trained(f"May the office be closed in {month}?", "Yes") for month in months]
    asked = Question(question="May the office be closed in June?", expected=("yes",))
    many = [*rows, *(Trained(f"Is rule number {number} in force?", "yes") for number in range(60))]
    assert one_leak(asked, *many)[0] != "near"


def test_numbers_make_another_question() -> None:
    row = Trained("How many people worked at the firm in 1974?", "12 people")
    asked = Question(question="How many people worked at the firm in 1984?", expected=("12 people",))
    assert one_leak(asked, row, by_meaning=False)[0] != "near"


def test_a_question_within_a_longer_text_is_found() -> None:
    asked = Question(question="Which trust holds every share?", expected=("The Keel Trust",))
    prompt = Trained("Answer briefly.\n\nQuestion: Which trust holds every share?", "Keel Trust")
    assert one_leak(asked, prompt)[0] == "same"
    text = Trained(text="Q: Which trust holds every share? A: The Keel Trust. Q: Who else?")
    assert one_leak(asked, text)[0] == "same"
    only_answer = Trained(text="Every share is held by the Keel Trust, which belongs to the staff.")
    assert one_leak(asked, only_answer)[0] == ""


def test_what_was_marked_before_is_forgotten() -> None:
    stale = Question(question="Who?", expected=("Me",), leak="near", leak_of="gone")
    [found] = leaks.find([stale], [], None)
    assert (found.leak, found.leak_of) == ("", "")
    [found] = leaks.find([stale], [Trained("What is it?", "A boat")], None)
    assert (found.leak, found.leak_of) == ("", "")


@pytest.mark.parametrize("odd", ["", "?", "🙂", "a", "\u0301", "x" * 5000])
def test_odd_questions_and_rows(odd: str) -> None:
    asked = [Question(question=odd, expected=(odd,)), Question(question=odd)]
    found = leaks.find(asked, [Trained(odd, odd), Trained(text=odd), Trained("Who?", "")], embedder())
    assert [one.question for one in found] == [odd, odd]


def test_it_can_be_stopped() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        leaks.find([Question(question="Who?")], trained(), None, stop)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "project", "Tests")


def made_run(project: Project, name: str, lines: list[Line], kept_back: list[Line]) -> str:
    run = runs.create(project.runs_dir, {}, RunFile(name, "lora", Source("m"), Source("d")))
    run.data_dir.mkdir()
    data.save(run.data_dir / "train.jsonl", lines)
    data.save(run.data_dir / "validation.jsonl", kept_back)
    return run.id


def turns(*said: str) -> list[dict[str, str]]:
    roles = ("user", "assistant")
    return [{"role": roles[at % 2], "content": words} for at, words in enumerate(said)]


def test_rows_of_runs(project: Project) -> None:
    chat = [
        Line(
            1,
            [
                {"role": "system", "content": "Be kind."},
                *turns("Who owns it?", "The trust.", "Since when?", "1974."),
            ],
        ),
        Line(2, text="All of this is read."),
    ]
    one = made_run(project, "one", chat, [Line(3, turns("Held back?", "Yes."))])
    marking = [
        Line(1, text="It was made in 1974.", question="When?", spans=[(15, 19, "")]),
        Line(2, text="A passage.", question="What is this?"),
        Line(3, text="Lovely", label="good"),
    ]
    two = made_run(project, "two", marking, [])
    arms = [Arm(run=one), Arm(), Arm(run=one, documents=False), Arm(run=two)]
    found = list(leaks.trained_rows(project, arms))
    assert found == [
        Trained("Who owns it?", "The trust."),
        Trained("Since when?", "1974."),
        Trained(text="All of this is read."),
        Trained("When?", "1974"),
        Trained("What is this?", "A passage."),
        Trained("Lovely", "good"),
    ]
    asked = [Question(question="Who owns it?", expected=("The trust",)), Question(question="Held back?")]
    assert [each.leak for each in leaks.find(asked, found, None)] == ["same", ""]


def test_a_run_that_is_gone(project: Project) -> None:
    with pytest.raises(UserError):
        list(leaks.trained_rows(project, [Arm(run="gone")]))


def test_rows_are_read_as_they_come() -> None:
    """Rows that are the same are one, however often a run has them."""
    read = 0

    def rows() -> Iterator[Trained]:
        nonlocal read
        for number in range(3000):
            read += 1
            yield Trained(f"Who has key {number % 300}?", f"Person {number % 300}")

    asked = [Question(question="who has the key 7", expected=("person 7",))]
    [found] = leaks.find(asked, rows(), None)
    assert (read, found.leak, found.leak_of) == (3000, "same", "Who has key 7?")
