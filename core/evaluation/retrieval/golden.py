"""Golden questions: what the documents should be found for, and where the answer stands. Does not know searching.

Kept in one file beside the documents: an index may be made anew, these may not be lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from core import versions
from core.datasets import readers
from core.datasets.readers.reader import BadLine
from core.datasets.rows import Fields, Row
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

Origin = Literal["typed", "file", "dataset"]
Part = Literal["train", "validation", "test", "all"]

FORMAT = 1
_QUESTION = ("question", "query", "prompt", "instruction", "user", "input")
_DOCUMENT = ("document", "file", "filename", "source", "path", "doc")
_QUOTE = ("quote", "passage", "context", "evidence", "reference")
_PAGE = ("page", "page_number")
LONGEST = 2000
"""Characters of a question; the search box takes no more either."""


class Golden(msgspec.Struct, frozen=True):
    """A question and where its answer stands.

    `document`: path in the documents folder; "" where only the quote is known. `quote`: words of the document that
    answer; where there are none `page` (from 1) is enough, and with neither any passage of the document counts.
    """

    question: str
    document: str = ""
    quote: str = ""
    page: int = 0
    origin: Origin = "typed"


class Taken(msgspec.Struct):
    """What came of taking questions over. `left_out`: how many for each reason."""

    questions: list[Golden] = []
    left_out: dict[str, int] = {}
    reasons: dict[str, Text] = {}

    def leave_out(self, reason: Text) -> None:
        key = str(reason)
        self.reasons[key] = reason
        self.left_out[key] = self.left_out.get(key, 0) + 1


class _File(msgspec.Struct):
    questions: list[Golden] = []
    format: int = FORMAT


def file_of(project: Project) -> Path:
    return project.folder / "golden_questions.json"


def load(project: Project) -> list[Golden]:
    """The project's golden questions. Raises `UserError` for a damaged file."""
    file = file_of(project)
    if not file.exists():
        return []
    return versions.load(_File, file, FORMAT).questions


def save(project: Project, questions: Iterable[Golden]) -> None:
    """Keep these questions in place of the former ones: each once, the first of two."""
    unlike: dict[tuple[str, str, str, int], Golden] = {}
    for one in questions:
        unlike.setdefault((one.question, one.document, one.quote, one.page), one)
    versions.save(file_of(project), _File(list(unlike.values())), FORMAT)


def from_dataset(file: Path, part: Part) -> Taken:
    """The questions of a dataset's accepted rows that know which document they speak about."""
    taken = Taken()
    with open_dataset(file) as dataset:
        for row in _rows(dataset, part):
            _take_row(dataset, row, taken)
    return taken


def _rows(dataset: Dataset, part: Part) -> Iterator[Row]:
    for row in dataset.rows():
        if part == "all" or row.split == part or (part == "train" and not row.split):
            yield row


def _take_row(dataset: Dataset, row: Row, taken: Taken) -> None:
    source = row.source
    if source is None or not (source.document or source.quote):
        taken.leave_out(
            text(QT_TRANSLATE_NOOP("core", "The row does not say which document it speaks about."))
        )
        return
    try:
        turns = dataset.messages(row)
    except UserError as error:
        taken.leave_out(error.message)
        return
    question = next((turn["content"] for turn in turns if turn["role"] == "user"), "").strip()
    _keep(Golden(question, source.document, source.quote, source.page, "dataset"), taken)


def from_file(file: Path) -> Taken:
    """Questions from a table or from lines of JSON, columns known by their usual names.

    Raises `UserError` for a file that is none of these, or has no column of questions.
    """
    reader = readers.reader_for(file)
    taken = Taken()
    reading = reader.open(file)
    read = 0
    try:
        for record in reading:
            if isinstance(record, BadLine):
                taken.leave_out(record.reason)
                continue
            read += 1
            values = _columns(record.fields)
            if "question" not in values:
                taken.leave_out(text(QT_TRANSLATE_NOOP("core", "The row has no column “question”.")))
            elif not (values.get("document") or values.get("quote")):
                taken.leave_out(
                    text(
                        QT_TRANSLATE_NOOP(
                            "core", "The row names neither a “document” nor a “quote” that answers it."
                        )
                    )
                )
            else:
                page = values.get("page", "")
                _keep(
                    Golden(
                        values["question"],
                        values.get("document", ""),
                        values.get("quote", ""),
                        int(page) if page.isdecimal() and page.isascii() else 0,
                        "file",
                    ),
                    taken,
                )
    finally:
        reading.close()
    if not taken.questions and not taken.left_out:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” holds no questions."),
            QT_TRANSLATE_NOOP(
                "core", "Give it the columns question, document and quote, and choose it again."
            ),
            file=file.name,
        )
    return taken


def _columns(fields_: Fields) -> dict[str, str]:
    """What the usual names of columns hold, as text."""
    by_name = {
        name.strip().lower(): value
        for name, value in fields_.items()
        if isinstance(value, str | int | float) and not isinstance(value, bool)
    }
    found = {}
    for meaning, names in (
        ("question", _QUESTION),
        ("document", _DOCUMENT),
        ("quote", _QUOTE),
        ("page", _PAGE),
    ):
        for name in names:
            if name in by_name and str(by_name[name]).strip():
                value = by_name[name]
                found[meaning] = str(int(value) if isinstance(value, float) and value.is_integer() else value)
                break
    return {meaning: value.strip() for meaning, value in found.items()}


def _keep(golden: Golden, taken: Taken) -> None:
    if not golden.question:
        taken.leave_out(text(QT_TRANSLATE_NOOP("core", "The row has no question.")))
    elif len(golden.question) > LONGEST:
        taken.leave_out(
            text(QT_TRANSLATE_NOOP("core", "The question is longer than {most} letters."), most=LONGEST)
        )
    else:
        taken.questions.append(golden)
