"""File formats that rows are read from: one file each, listed here.

To add one: write a module whose reader meets `DatasetReader`, add it to `READERS`, and add a sample to the
conformance suite (``tests/conformance/test_dataset_reader.py``).
"""

from __future__ import annotations

from pathlib import Path

from core.datasets.readers.jsonl import JsonlReader
from core.datasets.readers.reader import DatasetReader
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

READERS: tuple[DatasetReader, ...] = (JsonlReader(),)


def suffixes() -> list[str]:
    """The endings of files that can be read, with their dot."""
    return [suffix for reader in READERS for suffix in reader.suffixes]


def reader_for(file: Path) -> DatasetReader:
    """The reader for a file, by its ending. Raises `UserError` where there is none."""
    for reader in READERS:
        if file.suffix.lower() in reader.suffixes:
            return reader
    raise UserError(
        QT_TRANSLATE_NOOP("core", "Ustad cannot read rows from {path}: it does not know “{suffix}” files."),
        QT_TRANSLATE_NOOP("core", "Save it as one of these: {known}."),
        path=str(file),
        suffix=file.suffix or file.name,
        known=", ".join(suffixes()),
    )
