"""File formats that rows are written to: one file each, listed here.

To add one: write a module whose writer meets `DatasetWriter`, add it to `WRITERS`, and add what comes back to the
conformance suite (``tests/conformance/test_dataset_writer.py``).
"""

from __future__ import annotations

from pathlib import Path

from core.datasets.readers.unpacking import PACKINGS, name_unpacked
from core.datasets.writers.csv_text import CsvWriter
from core.datasets.writers.json_text import JsonWriter
from core.datasets.writers.jsonl import JsonlWriter
from core.datasets.writers.parquet import ParquetWriter
from core.datasets.writers.writer import DatasetWriter
from core.datasets.writers.xlsx import XlsxWriter
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

WRITERS: tuple[DatasetWriter, ...] = (
    JsonlWriter(),
    JsonWriter(),
    CsvWriter(),
    CsvWriter("TSV", (".tsv", ".tab"), "\t"),
    ParquetWriter(),
    XlsxWriter(),
)


def suffixes() -> list[str]:
    """The endings of files that can be written, with their dot."""
    return [suffix for writer in WRITERS for suffix in writer.suffixes]


def writer_for(file: Path) -> DatasetWriter:
    """The writer for a file, by its ending. Raises `UserError` where there is none."""
    suffix = name_unpacked(file).suffix.lower()
    for writer in WRITERS:
        if suffix in writer.suffixes:
            return writer
    raise UserError(
        QT_TRANSLATE_NOOP("core", "Ustad does not know how to write “{suffix}” files."),
        QT_TRANSLATE_NOOP("core", "Use one of these endings: {known}, also with {packed} after it."),
        suffix=suffix or file.name,
        known=", ".join(suffixes()),
        packed=" / ".join(PACKINGS),
    )
