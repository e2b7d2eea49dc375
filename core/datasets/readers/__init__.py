"""File formats that rows are read from: one file each, listed here.

To add one: write a module whose reader meets `DatasetReader`, add it to `READERS`, teach `sniffing` how its files
begin, and add a sample to the conformance suite (``tests/conformance/test_dataset_reader.py``).
"""

from __future__ import annotations

from pathlib import Path

from core.datasets.readers.arrow import ArrowReader, ParquetReader
from core.datasets.readers.csv_text import CsvReader
from core.datasets.readers.folder import FolderReader
from core.datasets.readers.json_text import JsonReader
from core.datasets.readers.jsonl import JsonlReader
from core.datasets.readers.plain import TextReader
from core.datasets.readers.reader import DatasetReader
from core.datasets.readers.sniffing import kind_of
from core.datasets.readers.unpacking import PACKINGS, name_unpacked
from core.datasets.readers.xlsx import XlsxReader
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

_FILES: tuple[DatasetReader, ...] = (
    ParquetReader(),
    ArrowReader(),
    JsonlReader(),
    JsonReader(),
    CsvReader(),
    XlsxReader(),
    TextReader(),
)
READERS: tuple[DatasetReader, ...] = (*_FILES, FolderReader(_FILES[:5]))


def suffixes() -> list[str]:
    """The endings of files that can be read, with their dot, those of packed ones last."""
    return [*(suffix for reader in READERS for suffix in reader.suffixes), *PACKINGS]


def reader_for(file: Path) -> DatasetReader:
    """The reader for a file or folder: by what it holds, else by its ending. Raises `UserError` where there is none."""
    return choose(file)[0]


def choose(file: Path) -> tuple[DatasetReader, Text | None]:
    """The reader for a file, and what to say where the ending speaks of another kind than the file is."""
    suffix = name_unpacked(file).suffix.lower()
    named = next((reader for reader in READERS if suffix in reader.suffixes), None)
    kind = kind_of(file, named.name if named else "") if file.exists() else (named.name if named else "")
    reader = next((reader for reader in READERS if reader.name == kind), None)
    if reader is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "Ustad cannot read rows from {path}: it does not know “{suffix}” files."
            ),
            QT_TRANSLATE_NOOP("core", "Save it as one of these: {known}."),
            path=str(file),
            suffix=file.suffix or file.name,
            known=", ".join(suffixes()),
        )
    usual = named is None or named is reader or {named.name, kind} == {"JSON", "JSON Lines"}
    if usual or file.is_dir():
        return reader, None
    return reader, text(
        QT_TRANSLATE_NOOP(
            "core", "{file} is a {kind} file, although its name says “{suffix}”; it was read as {kind}."
        ),
        file=file.name,
        kind=reader.name,
        suffix=suffix,
    )
