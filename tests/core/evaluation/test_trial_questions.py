"""Where questions come from: rows, files of several forms, golden questions; and what is left out, and said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.chat.conversation import Arm
from core.datasets import catalog
from core.datasets.edits import SetStatus
from core.datasets.rows import Marks, NewRow
from core.datasets.rows import Source as Place
from core.datasets.store import open_dataset
from core.errors import UserError
from core.evaluation import order, sets
from core.evaluation.retrieval import golden
from core.evaluation.retrieval.golden import Golden
from core.evaluation.sets import Questions, Source
from core.evaluation.trial import Question
from core.jobs.context import MemoryContext
from core.project import Project
from core.text import text
from core.training import running
from tests.core.training.making import new_run, project_with_rows, quick
from tests.tiny_models import make_model

ROWS = "datasets/Rows.sqlite"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "p", "P")


def with_rows(project: Project, rows: list[NewRow]) -> None:
    with open_dataset(catalog.create(project, "Rows")) as dataset:
        dataset.append(rows, text("Add"))


def read(project: Project, *sources: Source, arms: tuple[Arm, ...] = ()) -> Questions:
    return sets.read(project, sources, arms, lambda: None)


def from_file(project: Project, name: str, content: str, *, unanswerable: bool = False) -> Questions:
    (project.folder / name).write_text(content, encoding="utf-8")
    return read(project, Source(kind="file", path=name, unanswerable=unanswerable))


def test_a_row_with_all_that_is_known_of_it(project: Project) -> None:
    place = Place(document="guide.pdf", page=3, quote="It opens at nine.")
    with_rows(
        project,
        [
            NewRow(
                {"question": " When? ", "answer": "Nine."}, place, "test", Marks(tags=("opening", "time"))
            ),
            NewRow(
                {"question": "Who is the king?", "answer": ""}, None, "test", Marks(tags=("Not Covered",))
            ),
            NewRow(
                {"question": "Who is the queen?", "answer": "Eve"}, None, "test", Marks(tags=("not covered",))
            ),
        ],
    )
    asked = read(project, Source(kind="dataset", path=ROWS))
    assert asked.found == [
        Question(
            question="When?", expected=("Nine.",), row=1, tags=("opening", "time"), document="guide.pdf",
            page=3, quote="It opens at nine.",
        ),
        Question(question="Who is the king?", answerable=False, row=2, tags=("Not Covered",)),
        Question(question="Who is the queen?", answerable=False, row=3, tags=("not covered",)),
    ]  # fmt: skip
    assert asked.notes == []


def test_what_was_said_before_is_kept_and_what_cannot_be_asked_is_told(project: Project) -> None:
    def turns(*said: tuple[str, str]) -> NewRow:
        return NewRow({"messages": [{"role": r, "content": c} for r, c in said]}, split="test")

    with_rows(
        project,
        [
            turns(
                ("system", "Be brief."), ("user", "Who?"), ("assistant", "Ann."), ("user", "When?"),
                ("assistant", "1974"), ("user", "Thanks"),
            ),
            turns(("user", "Weather?"), ("tool", "rain"), ("assistant", "Rain.")),
            turns(("assistant", "Hello."),),
            turns(("user", "Nothing?"), ("assistant", "")),
            turns(("user", "Twice?"), ("assistant", "Yes")),
            turns(("user", "Twice?"), ("assistant", "Yes")),
        ],
    )  # fmt: skip
    asked = read(project, Source(kind="dataset", path=ROWS))
    assert [one.question for one in asked.found] == ["When?", "Twice?"]
    assert asked.found[0].system == "Be brief." and asked.found[0].expected == ("1974",)
    assert asked.found[0].earlier == (
        {"role": "user", "content": "Who?"},
        {"role": "assistant", "content": "Ann."},
    )
    said = [str(note) for note in asked.notes]
    assert len(said) == 3 and said[0].startswith("2 questions left out: It is no conversation")
    assert any("holds no answer" in note for note in said) and any("already" in note for note in said)


def test_all_right_answers_of_a_row_are_known(project: Project) -> None:
    answers = {"text": ["Denver Broncos", "Broncos", "Broncos"], "answer_start": [1, 8, 8]}
    row = NewRow(
        {"question": "Who won?", "context": "The Denver Broncos won.", "answers": answers}, split="test"
    )
    with_rows(project, [row])
    (asked,) = read(project, Source(kind="dataset", path=ROWS)).found
    assert asked.expected == ("Denver Broncos", "Broncos")


def test_only_accepted_rows_of_the_part_are_asked(tmp_path: Path) -> None:
    project = project_with_rows(tmp_path / "p", rows=3, validation=1, test=3)
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        dataset.apply(SetStatus.of([5], "rejected"))
    for split, n in (("train", 3), ("validation", 1), ("test", 2), ("all", 6)):
        assert len(read(project, Source(kind="dataset", path=ROWS, split=split)).found) == n, split


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
def test_rows_a_run_kept_back_were_not_trained(tmp_path: Path) -> None:
    project = project_with_rows(tmp_path / "p", rows=8)
    run = new_run(project, quick(make_model(tmp_path / "tiny"), epochs=1, validation_share=0.25))
    running.run(MemoryContext(), run=str(run.folder))
    tuned = (Arm(engine="torch", run=run.id, documents=False), Arm(engine="torch", run="gone"))
    back = read(project, Source(kind="dataset", path=ROWS, split="validation"), arms=tuned).found
    trained = read(project, Source(kind="dataset", path=ROWS, split="train"), arms=tuned).found
    assert (len(back), len(trained)) == (2, 6) and not {one.row for one in back} & {
        one.row for one in trained
    }


SEEN = "It rains. Behind it stood a dog. So."
LINES = [
    {"question": "One?", "answer": "1", "source": {"file": "a.md", "page": 2, "quote": "One is 1."}},
    {"Question": "Two?", "expected": ["2", "two", " 2 "], "tags": ["numbers"]},
    {"question": "Three?"},
    {"question": "", "answer": "lost"},
    {"question": "Four?", "quote": "Four stands here."},
    {"question": "Five?", "answer": 5.0, "category": "numbers, odd"},
    {"question": "Six?", "answer": "6", "tags": "not covered"},
    {
        "question": "Seven?",
        "answers": {"text": ["a dog"], "answer_start": [26]},
        "context": "It rains. Behind it stood a dog. So.",
    },
    {"question": "Eight?", "answers": [], "is_impossible": True},
]


def test_lines_of_a_file(project: Project) -> None:
    lines = "\n".join(json.dumps(line) for line in LINES) + "\n{broken\n"
    asked = from_file(project, "q.jsonl", lines)
    assert [one.question for one in asked.found] == [
        "One?", "Two?", "Four?", "Five?", "Six?", "Seven?", "Eight?",
    ]  # fmt: skip
    one, two, four, five, six, seven, eight = asked.found
    assert (one.document, one.page, one.quote) == ("a.md", 2, "One is 1.")
    assert two.expected == ("2", "two") and two.tags == ("numbers",)
    assert four.expected == () and four.answerable
    assert five.expected == ("5",) and five.tags == ("numbers", "odd")
    assert (six.answerable, six.expected) == (False, ()) and not eight.answerable
    assert seven.quote.strip() == "Behind it stood a dog."
    said = " ".join(str(note) for note in asked.notes)
    assert "1 question left out: The line has no answer" in said and "“question”" in said
    assert sum(int(str(note).split()[0]) for note in asked.notes) == 3
    wanted = from_file(project, "r.jsonl", lines, unanswerable=True).found
    assert [one.answerable for one in wanted if one.question in ("Three?", "Four?")] == [False, False]


def test_a_table(project: Project) -> None:
    table = 'question,answer,document\n"Who, then?","[""Ann"", ""Anna""]",a.md\nWhat?,,b.md\n'
    first, second = from_file(project, "q.csv", table).found
    assert first == Question(question="Who, then?", expected=("Ann", "Anna"), document="a.md")
    assert second.expected == () and second.document == "b.md"


def test_squads_own_json(project: Project) -> None:
    context = "Normandy lies in France. Rollo led the Normans, who came from Denmark."
    asked = [
        {"id": "1", "question": "Who led them?", "answers": [{"text": "Rollo", "answer_start": 25}] * 2},
        {
            "id": "2",
            "question": "Who sold it?",
            "answers": [],
            "is_impossible": True,
            "plausible_answers": [],
        },
        {"id": "3", "question": "Lost?", "answers": []},
    ]
    squad = {
        "version": "v2.0",
        "data": [{"title": "The_Normans", "paragraphs": [{"context": context, "qas": asked}]}],
    }
    found = from_file(project, "dev.json", json.dumps(squad))
    assert found.found == [
        Question(
            question="Who led them?", expected=("Rollo",), tags=("The Normans",),
            quote="Rollo led the Normans, who came from Denmark.",
        ),
        Question(question="Who sold it?", answerable=False, tags=("The Normans",)),
    ]  # fmt: skip
    assert len(found.notes) == 1


def test_golden_questions_and_several_sources_together(project: Project) -> None:
    golden.save(project, [Golden("Where?", "a.md", "It lies here.", 4)])
    (project.folder / "q.jsonl").write_text('{"question": "Who?", "answer": "Ann"}\n')
    asked = read(project, Source(kind="golden"), Source(kind="file", path="q.jsonl"), Source(kind="golden"))
    assert asked.found == [
        Question(question="Where?", document="a.md", quote="It lies here.", page=4),
        Question(question="Who?", expected=("Ann",)),
    ]
    assert "already" in str(asked.notes[0])


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.jsonl", "", "empty"),
        ("none.jsonl", '{"a": 1}\n', "no question to ask"),
        ("list.json", '{"data": [{"paragraphs": 3}]}', "no question"),
    ],
)
def test_files_that_hold_no_questions(project: Project, name: str, content: str, said: str) -> None:
    with pytest.raises(UserError, match=said) as refused:
        from_file(project, name, content)
    assert refused.value.fix


@pytest.mark.parametrize("given", [{"kind": "web"}, "golden", [{"kind": "file", "path": 3}], {}])
def test_a_source_that_is_none(given: Any) -> None:
    with pytest.raises(UserError):
        sets.sources_of(given)


def test_every_beginning_of_the_order_is_spread_evenly() -> None:
    questions = [Question(question=str(at), tags=(("a", "b", "b", "c")[at % 4],)) for at in range(100)]
    found = order.spread(questions)
    assert sorted(found) == list(range(100)) and found == order.spread(questions) != order.spread(
        questions, 1
    )
    for length in range(4, 100):
        begun = [questions[at].tags[0] for at in found[:length]]
        for tag, share in (("a", 0.25), ("b", 0.5), ("c", 0.25)):
            assert abs(begun.count(tag) - share * length) <= 1.5, (length, tag)
    assert [at for block in order.blocks(found) for at in block] == found
