"""Records of documents (rows of a sheet, objects of a JSON file) as tables with named fields.

Reads them from the text that was indexed, so that what is counted is what can be shown. Does not know questions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import msgspec

from core.knowledge.catalogue import Catalogue
from core.knowledge.loaders.extract import Extract

_PROSE = frozenset(
    ".pdf .docx .pptx .md .markdown .txt .text .html .htm .epub .rst .py .js .ts .java .c .cpp .h .go .rs".split()
)
"""Kinds of documents that hold no records; theirs need not be read to know it."""
_BETWEEN = re.compile(r";\s+(?=[^:;\n]{1,80}:\s)")
_PAIR = re.compile(r"\s*(?P<name>[^:\n|]{1,80}?)\s*:\s(?P<value>.*)")


class Record(msgspec.Struct, frozen=True):
    """One record; `start` and `end` are character offsets in the document's text."""

    start: int
    end: int
    values: dict[str, str]


class Table(msgspec.Struct, frozen=True):
    """The records of one document (or of one of its sheets) in order, with the names of their fields."""

    document: str
    file: str
    name: str
    fields: list[str]
    records: list[Record]
    text: str


def tables(catalogue: Catalogue) -> Iterator[Table]:
    """The tables of every indexed document that has records."""
    for document in catalogue.documents():
        if document.status != "indexed" or PurePosixPath(document.path).suffix.lower() in _PROSE:
            continue
        extract = catalogue.extract(document.id)
        if extract is not None and extract.records:
            yield from _tables(document.id, document.path, extract)


def _tables(document: str, file: str, extract: Extract) -> Iterator[Table]:
    """One table for each heading that has records under it."""
    headings = list(extract.headings)
    groups: dict[int, list[Record]] = {}
    at = -1
    ends = [*extract.records[1:], len(extract.text)]
    for start, limit in zip(extract.records, ends, strict=True):
        while at + 1 < len(headings) and headings[at + 1].start <= start:
            at += 1
        block = extract.text.find("\n\n", start, limit)
        end = block if block >= 0 else limit
        values = values_of(extract.text[start:end])
        if values:
            groups.setdefault(at, []).append(Record(start, end, values))
    for heading, records in groups.items():
        fields = list(dict.fromkeys(name for record in records for name in record.values))
        name = headings[heading].title if heading >= 0 else ""
        yield Table(document, file, name, fields, records, extract.text)


def values_of(block: str) -> dict[str, str]:
    """The fields of one record: "name: value" parted by semicolons in one line, or in a line each."""
    found: dict[str, str] = {}
    parts = block.strip().split("\n")
    if len(parts) == 1:
        parts = _BETWEEN.split(parts[0])
    for part in parts:
        if pair := _PAIR.fullmatch(part):
            found[pair["name"]] = pair["value"].strip()
    return found
