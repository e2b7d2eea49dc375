"""Golden questions: kept, taken from files and datasets with every row accounted for, and found in their documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.datasets.edits import InsertRows
from core.datasets.rows import NewRow, Source
from core.datasets.store import Dataset
from core.errors import UserError
from core.evaluation.retrieval import golden
from core.evaluation.retrieval.golden import Golden
from core.evaluation.retrieval.places import Letters
from core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "project", "Test")


def test_they_are_kept_in_order_and_each_once(project: Project) -> None:
    first, second = Golden("When?", "a.md", "in 1974"), Golden("Who?", "a.md", page=2)
    golden.save(project, [first, second, Golden("When?", "a.md", "in 1974", origin="file")])
    assert golden.load(project) == [first, second]


def test_a_damaged_file_is_named(project: Project) -> None:
    golden.file_of(project).write_text("{", encoding="utf-8")
    with pytest.raises(UserError, match=r"golden_questions\.json"):
        golden.load(project)


def test_a_table_is_read_by_the_usual_names(tmp_path: Path) -> None:
    file = tmp_path / "questions.csv"
    file.write_text(
        "Query;Source;Page;Evidence\n"
        "When was it founded?;welcome.md;;founded in 1974\n"
        "What is on page two?;safety.pdf;2;\n"
        ";welcome.md;;no question\n"
        "Where is this from?;;;\n",
        encoding="utf-8",
    )
    taken = golden.from_file(file)
    assert taken.questions == [
        Golden("When was it founded?", "welcome.md", "founded in 1974", 0, "file"),
        Golden("What is on page two?", "safety.pdf", "", 2, "file"),
    ]
    assert sum(taken.left_out.values()) == 2
    assert any("column “question”" in reason for reason in taken.left_out)
    assert any("names neither" in reason for reason in taken.left_out)


def test_a_question_too_long_to_be_asked_is_counted(tmp_path: Path) -> None:
    file = tmp_path / "empty.jsonl"
    file.write_text(json.dumps({"prompt": "x" * 3000, "document": "a.md"}) + "\n", encoding="utf-8")
    taken = golden.from_file(file)
    assert taken.questions == []
    assert [reason for reason in taken.left_out if "longer than" in reason] == list(taken.left_out) != []


def test_a_datasets_rows_bring_their_source(project: Project) -> None:
    path = project.datasets_dir / "Rows.sqlite"
    with Dataset.create(path) as store:
        store.apply(
            InsertRows(
                [
                    NewRow(
                        {"question": "When?", "answer": "1974"},
                        Source(document="welcome.md", page=3, quote="founded in 1974"),
                        "test",
                    ),
                    NewRow({"question": "Who?", "answer": "Edda"}, Source(file="rows.jsonl", line=2), "test"),
                    NewRow({"question": "Why?", "answer": "So"}, Source(document="welcome.md"), "train"),
                ]
            )
        )
    taken = golden.from_dataset(path, "test")
    assert taken.questions == [Golden("When?", "welcome.md", "founded in 1974", 3, "dataset")]
    assert sum(taken.left_out.values()) == 1
    assert len(golden.from_dataset(path, "all").questions) == 2


def test_words_are_found_whatever_breaks_and_marks_the_document_has() -> None:
    text = "It was foun­ded\nin 1974 — by “Edda\n\nBrindle”.  It was founded in 1974!"
    spans = Letters(text).spans_of(Letters("founded in 1974"))
    assert [text[start:end].replace("­", "") for start, end in spans] == [
        "founded\nin 1974",
        "founded in 1974",
    ]
    assert Letters("हिन्दी में उत्तर").spans_of(Letters("में"))
    assert Letters("text").spans_of(Letters("…")) == []
