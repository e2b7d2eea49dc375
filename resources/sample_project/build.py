"""Builds the sample project: the handbook of an invented company, and questions and answers about it.

Run ``python resources/sample_project/build.py`` after a change in ``source/``. What it writes (``documents/`` and
``rows/``) is kept in the repository, so that opening the sample needs none of this.

A source file is Markdown with two extra kinds of line, which stand directly after the sentence they are about:

    ? a question that the training rows ask | its short answer
    ?? the same question in other words, held out as a test

Every sentence has a line of its own; a paragraph is what stands between empty lines.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE, DOCUMENTS, ROWS = HERE / "source", HERE / "documents", HERE / "rows"


@dataclass
class Fact:
    """One sentence of the handbook and what is asked about it."""

    quote: str
    question: str
    answer: str
    other_words: list[str] = field(default_factory=list)


@dataclass
class Booklet:
    """One source file, its questions taken out."""

    file: str
    title: str
    markdown: str
    facts: list[Fact]


def read(path: Path) -> Booklet:
    """Parse a source file. Raises ValueError at a question that follows no sentence."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    about = dict(line.split(": ", 1) for line in head.splitlines())
    kept: list[str] = []
    facts: list[Fact] = []
    for line in body.splitlines():
        if line.startswith("?? "):
            facts[-1].other_words.append(line[3:].strip())
        elif line.startswith("? "):
            question, answer = (part.strip() for part in line[2:].split(" | "))
            quote = re.sub(r"^(- |\d+\. )", "", kept[-1]).strip()
            if not quote or quote.startswith(("#", "|")):
                raise ValueError(f"{path.name}: no sentence before {question!r}")
            facts.append(Fact(quote, question, answer))
        else:
            kept.append(line)
    return Booklet(about["file"], about["title"], "\n".join(kept) + "\n", facts)


def page_of(quote: str, pages: list[str], file: str) -> int | None:
    """The 1-based page that holds the quote; None where the format has no pages."""
    if not pages:
        return None
    found = [number for number, page in enumerate(pages, 1) if quote in page]
    if len(found) != 1:
        raise ValueError(f"{file}: {quote!r} stands on pages {found}")
    return found[0]


def pdf_pages(path: Path) -> list[str]:
    """The text of each page with its white space evened out."""
    from pypdf import PdfReader

    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def write_jsonl(path: Path, rows: list[dict[str, object]]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def write_rows(booklets: list[Booklet]) -> None:
    """The training, held-out and not-covered rows, each with where its answer stands."""
    train: list[dict[str, object]] = []
    held_out: list[dict[str, object]] = []
    for booklet in booklets:
        file = DOCUMENTS / booklet.file
        pages = pdf_pages(file) if file.suffix == ".pdf" and file.exists() else []
        for fact in booklet.facts:
            source = {
                "file": booklet.file,
                "page": page_of(fact.quote, pages, booklet.file),
                "quote": fact.quote,
            }
            train.append({"question": fact.question, "answer": fact.answer, "source": source})
            held_out += [
                {"question": words, "answer": fact.answer, "source": source} for words in fact.other_words
            ]
    write_jsonl(ROWS / "train.jsonl", train)
    write_jsonl(ROWS / "held_out.jsonl", held_out)
    questions = (SOURCE / "not-covered.txt").read_text(encoding="utf-8").splitlines()
    write_jsonl(ROWS / "not_covered.jsonl", [{"question": question} for question in questions])
    print(f"{len(train)} rows to train on, {len(held_out)} held out, {len(questions)} not covered")


def blocks(markdown: str) -> list[list[str]]:
    """The paragraphs, lists, tables and headings, each as its lines."""
    parts = re.split(r"\n\s*\n", markdown.strip())
    return [[line.strip() for line in part.splitlines() if line.strip()] for part in parts]


def join_lines(markdown: str) -> str:
    """Markdown in which a paragraph is one line, as people write it."""
    written = []
    for lines in blocks(markdown):
        keeps_lines = re.match(r"- |\d+\. |\|", lines[0])
        written.append(("\n" if keeps_lines else " ").join(lines))
    return "\n\n".join(written) + "\n"


def write_document(booklet: Booklet, number: int) -> None:
    """Through the writer for its format."""
    sys.path.insert(0, str(HERE))
    path = DOCUMENTS / booklet.file
    if path.suffix == ".md":
        path.write_text(join_lines(booklet.markdown), encoding="utf-8")
    elif path.suffix == ".pdf":
        from write_pdf import write_pdf

        head = f"Brindlemark Instruments  |  Handbook, booklet {number}"
        write_pdf(path, booklet.title, booklet.markdown, head)
    elif path.suffix == ".docx":
        from write_docx import write_docx

        write_docx(path, booklet.title, blocks(booklet.markdown))
    else:
        raise ValueError(f"{booklet.file}: no writer for this format")


def main() -> None:
    booklets = [read(path) for path in sorted(SOURCE.glob("*.md"))]
    DOCUMENTS.mkdir(exist_ok=True)
    for number, booklet in enumerate(booklets, 1):
        write_document(booklet, number)
    write_rows(booklets)


if __name__ == "__main__":
    main()
