"""Writes rows as one JSON array in UTF-8, a row on each line."""

from __future__ import annotations

from typing import BinaryIO

import msgspec

from core.datasets.rows import Fields
from core.datasets.writers.survey import Survey
from core.text import Text


class JsonWriter:
    """Meets `DatasetWriter`."""

    name = "JSON"
    suffixes = (".json",)
    needs_survey = False

    def open(self, out: BinaryIO, survey: Survey) -> JsonWriting:
        return JsonWriting(out)


class JsonWriting:
    """Meets `Writing`."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._encoder = msgspec.json.Encoder()
        self._before = b"[\n"
        self.notes: list[Text] = []

    def write(self, fields: Fields) -> None:
        self._file.write(self._before + self._encoder.encode(fields))
        self._before = b",\n"

    def close(self) -> None:
        self._file.write((b"[" if self._before == b"[\n" else b"\n") + b"]\n")
