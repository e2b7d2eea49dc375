"""Writes rows as JSON Lines in UTF-8, with what is known of their source, as the reader takes it in."""

from __future__ import annotations

from typing import BinaryIO

import msgspec

from core.datasets.provenance import with_source
from core.datasets.rows import Row


class JsonlWriter:
    """Writes to an open file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._encoder = msgspec.json.Encoder()

    def write(self, row: Row) -> None:
        self._file.write(self._encoder.encode(with_source(row)) + b"\n")
