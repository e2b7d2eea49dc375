"""Writes rows as Parquet: text and numbers as such, lists and objects nested; mixed columns as JSON text, marked so."""

from __future__ import annotations

from typing import Any, BinaryIO

import msgspec

from core.datasets.readers.arrow_marks import MARK, Marks
from core.datasets.rows import Fields
from core.datasets.writers.survey import Kind, Survey
from core.text import QT_TRANSLATE_NOOP, Text, text

_ROWS = 1000
_GROUP = 64 << 20
"""Bytes of text after which a row group ends."""


class ParquetWriter:
    """Meets `DatasetWriter`."""

    name = "Parquet"
    suffixes = (".parquet",)
    needs_survey = True

    def open(self, out: BinaryIO, survey: Survey) -> ParquetWriting:
        return ParquetWriting(out, survey)


class ParquetWriting:
    """Meets `Writing`."""

    def __init__(self, file: BinaryIO, survey: Survey) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._encoder = msgspec.json.Encoder()
        self._json = [column for column, kind in survey.kinds.items() if kind == "json"]
        both = survey.absent & survey.nulls - set(self._json)
        marks = Marks(self._json, sorted(survey.absent - both))
        self.notes: list[Text] = []
        if self._json:
            self.notes.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "Columns with values of several kinds hold them as JSON text: {columns}."
                    ),
                    columns=", ".join(self._json)[:200],
                )
            )
        if both:
            self.notes.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "Parquet does not tell an empty value from a missing one: {columns}."
                    ),
                    columns=", ".join(sorted(both))[:200],
                )
            )
        fields = [pa.field(column, _type(kind)) for column, kind in survey.kinds.items()]
        self._schema = pa.schema(fields, {MARK: self._encoder.encode(marks)})
        self._writer = pq.ParquetWriter(file, self._schema, compression="zstd")
        self._rows: list[Fields] = []
        self._batches: list[Any] = []

    def write(self, fields: Fields) -> None:
        for column in self._json:
            if column in fields:
                fields = {**fields, column: self._encoder.encode(fields[column]).decode()}
        self._rows.append(fields)
        if len(self._rows) == _ROWS:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._end_group()
        self._writer.close()

    def _flush(self) -> None:
        import pyarrow as pa

        if self._rows:
            self._batches.append(pa.RecordBatch.from_pylist(self._rows, self._schema))
            self._rows = []
        if sum(batch.nbytes for batch in self._batches) > _GROUP:
            self._end_group()

    def _end_group(self) -> None:
        import pyarrow as pa

        if self._batches:
            self._writer.write_table(pa.Table.from_batches(self._batches))
            self._batches = []


def _type(kind: Kind) -> Any:
    import pyarrow as pa

    if isinstance(kind, list):
        return pa.list_(_type(kind[1]))
    if isinstance(kind, dict):
        return pa.struct([pa.field(key, _type(inner)) for key, inner in kind.items()])
    plain = {
        "bool": pa.bool_(),
        "int": pa.int64(),
        "long": pa.int64(),
        "float": pa.float64(),
        "text": pa.string(),
        "json": pa.string(),
    }
    return plain.get(kind, pa.null())
