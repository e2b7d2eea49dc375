"""Writes rows as JSON Lines in UTF-8."""

from __future__ import annotations

from typing import BinaryIO

import msgspec

from core.datasets.rows import Fields
from core.datasets.writers.survey import Survey
from core.text import Text


class JsonlWriter:
    """Meets `DatasetWriter`."""

    name = "JSON Lines"
    suffixes = (".jsonl", ".ndjson")
    needs_survey = False

    def open(self, out: BinaryIO, survey: Survey) -> JsonlWriting:
        return JsonlWriting(out)


class JsonlWriting:
    """Meets `Writing`."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._encoder = msgspec.json.Encoder()
        self.notes: list[Text] = []

    def write(self, fields: Fields) -> None:
        self._file.write(self._encoder.encode(fields) + b"\n")

    def close(self) -> None:
        pass
