"""The sample project holds what it says: every row's words stand in its file, on its page, read by a real loader."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from core.datasets.sample import import_sample
from core.paths import resources

SAMPLE = resources() / "sample_project"
DOCUMENTS = SAMPLE / "documents"


def rows(name: str) -> list[dict[str, Any]]:
    lines = (SAMPLE / "rows" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


TRAIN, HELD_OUT, NOT_COVERED = rows("train"), rows("held_out"), rows("not_covered")


@cache
def pages(name: str) -> tuple[str, ...]:
    """The text of each page, white space evened out; one page where the format has none."""
    path = DOCUMENTS / name
    if path.suffix == ".pdf":
        from pypdf import PdfReader

        found = [page.extract_text() for page in PdfReader(path).pages]
    elif path.suffix == ".docx":
        import docx

        found = ["\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)]
    else:
        found = [path.read_text(encoding="utf-8")]
    return tuple(" ".join(page.split()) for page in found)


def words(sentence: str) -> set[str]:
    return set(re.findall(r"[\w']+", sentence.lower()))


def likeness(one: str, other: str) -> float:
    """Jaccard index of the words of two questions."""
    return len(words(one) & words(other)) / len(words(one) | words(other))


def test_counts() -> None:
    assert len(TRAIN) >= 240
    assert len(HELD_OUT) == 40
    assert len(NOT_COVERED) == 10
    assert {path.suffix for path in DOCUMENTS.iterdir()} == {".md", ".pdf", ".docx"}
    assert sum(path.stat().st_size for path in DOCUMENTS.iterdir()) < 2_000_000


def test_the_handbook_is_about_thirty_pages() -> None:
    length = sum(len(page.split()) for path in DOCUMENTS.iterdir() for page in pages(path.name))
    pdfs = [len(pages(path.name)) for path in DOCUMENTS.glob("*.pdf")]
    assert 8500 < length < 12000  # a page of these has some 300 words
    assert len(pdfs) == 2
    assert min(pdfs) >= 4


@pytest.mark.parametrize("row", TRAIN + HELD_OUT, ids=lambda row: row["question"])
def test_the_quote_stands_where_the_row_says(row: dict[str, Any]) -> None:
    source = row["source"]
    found = pages(source["file"])
    holding = [number for number, page in enumerate(found, 1) if source["quote"] in page]
    if source["file"].endswith(".pdf"):
        assert holding == [source["page"]]
    else:
        assert source["page"] is None
        assert holding == [1]


def test_a_quote_stands_in_one_file_only() -> None:
    for row in TRAIN:
        files = [p.name for p in DOCUMENTS.iterdir() if row["source"]["quote"] in " ".join(pages(p.name))]
        assert files == [row["source"]["file"]]


def test_questions_differ() -> None:
    questions = [row["question"] for row in TRAIN + HELD_OUT + NOT_COVERED]
    assert len({question.lower() for question in questions}) == len(questions)
    assert all(question.endswith("?") and 5 <= len(question.split()) <= 14 for question in questions)


def test_held_out_questions_ask_for_trained_facts_in_other_words() -> None:
    trained = {row["source"]["quote"]: row["answer"] for row in TRAIN}
    for row in HELD_OUT:
        assert trained[row["source"]["quote"]] == row["answer"]
        nearest = max(TRAIN, key=lambda other: likeness(row["question"], other["question"]))
        assert likeness(row["question"], nearest["question"]) < 0.6, nearest["question"]


def test_answers_are_short_and_plain() -> None:
    for row in TRAIN:
        assert 2 <= len(row["answer"].split()) <= 10, row["answer"]
        assert row["answer"].isascii()
        assert row["answer"].endswith(".")


def test_what_is_not_covered_has_no_answer_in_the_handbook() -> None:
    """None of these subjects is named in the handbook, so that no passage can hold an answer."""
    handbook = words(" ".join(page for path in DOCUMENTS.iterdir() for page in pages(path.name)))
    subjects = ["football", "pets", "insurance", "tokyo", "bread", "chess", "nitrogen", "caffeine"]
    asked = [words(row["question"]) for row in NOT_COVERED]
    for subject in subjects:
        assert subject not in handbook
        assert any(subject in question for question in asked)


def test_building_again_gives_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows kept in the repository are the ones that `source/` and the kept documents give."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("build_sample", SAMPLE / "build.py")
    assert spec is not None and spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(__import__("sys").modules, "build_sample", build)
    spec.loader.exec_module(build)
    monkeypatch.setattr(build, "ROWS", tmp_path)
    build.write_rows([build.read(path) for path in sorted(build.SOURCE.glob("*.md"))])
    for name in ("train", "held_out", "not_covered"):
        kept = (SAMPLE / "rows" / f"{name}.jsonl").read_bytes()
        assert (tmp_path / f"{name}.jsonl").read_bytes() == kept, "run resources/sample_project/build.py"


def test_opening_the_sample_gives_documents_and_a_dataset(tmp_path: Path) -> None:
    from core.datasets import catalog
    from core.project import Project

    project = Project.copy_sample(tmp_path)
    import_sample(project)
    assert {path.name for path in project.documents_dir.iterdir()} == {p.name for p in DOCUMENTS.iterdir()}
    (listed,) = catalog.datasets(project)
    assert listed.name == "Handbook questions"
    assert (listed.counts.train, listed.counts.test) == (len(TRAIN), len(HELD_OUT))
