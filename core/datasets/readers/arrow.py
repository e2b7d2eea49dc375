"""Parquet and Arrow files, with nested values as JSON values. Does not know what the columns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from core.datasets.readers.reader import BadLine, Record
from core.datasets.readers.values import JsonValues
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

MARK = b"ustad"
"""Where our own files say in their schema which columns are JSON text, and in which a null means "not there"."""
LARGEST_PAGE = 1 << 30
"""Bytes that one column of one row group may unpack to."""
_BATCH = 512


class ParquetReader:
    """Meets `DatasetReader`."""

    name = "Parquet"
    suffixes = (".parquet",)

    def open(self, file: Path) -> ArrowReading:
        return ArrowReading(file, _parquet)


class ArrowReader:
    """Meets `DatasetReader`. Files and streams of Arrow, also as Feather."""

    name = "Arrow"
    suffixes = (".arrow", ".feather", ".ipc")

    def open(self, file: Path) -> ArrowReading:
        return ArrowReading(file, _ipc)


class Marks(msgspec.Struct):
    """What our own writer noted."""

    json: list[str] = []
    absent: list[str] = []


class ArrowReading:
    """A table of columns being read, some hundred rows at a time. Meets `Reading`."""

    encoding = "UTF-8"

    def __init__(self, file: Path, batches: Callable[[Path], Iterator[tuple[Any, float]]]) -> None:
        self._file = file
        with explain_os_errors(file):
            self.total = file.stat().st_size
            with file.open("rb") as opened:
                if not opened.read(1):
                    raise UserError(
                        QT_TRANSLATE_NOOP("core", "{path} is empty."),
                        QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                        path=str(file),
                    )
        self.done = 0
        self._values = JsonValues()
        self._own_notes: list[Text] = []
        self._batches = batches(file)

    @property
    def notes(self) -> list[Text]:
        return self._own_notes + self._values.notes

    def close(self) -> None:
        self._batches.close()  # type: ignore[attr-defined]

    def __iter__(self) -> Iterator[Record | BadLine]:
        number = 0
        decode: Callable[[dict[str, Any]], dict[str, Any]] | None = None
        while True:
            with _explain(self._file):
                found = next(self._batches, None)
            if found is None:
                break
            batch, share = found
            if decode is None:
                decode = self._decoder(batch.schema)
            for start in range(0, batch.num_rows, _BATCH):
                part = batch.slice(start, _BATCH)
                rows = self._rows(part)
                for row in rows:
                    number += 1
                    if isinstance(row, Text):
                        yield BadLine(number, row)
                    else:
                        made = decode(row)
                        yield (
                            Record(number, made)
                            if made
                            else BadLine(
                                number, text(QT_TRANSLATE_NOOP("core", "It is an object without any field."))
                            )
                        )
            self.done = int(self.total * share)
        if not number:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} holds no rows."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(self._file),
            )
        self.done = self.total

    def _rows(self, batch: Any) -> list[Any]:
        """The rows of a batch; one that cannot be read spoils no other."""
        try:
            found: list[Any] = batch.to_pylist(maps_as_pydicts="strict")
            return found
        except (ValueError, OverflowError, NotImplementedError, TypeError, KeyError):
            rows: list[Any] = []
            for number in range(batch.num_rows):
                try:
                    rows += batch.slice(number, 1).to_pylist()
                except (
                    UnicodeDecodeError,
                    ValueError,
                    OverflowError,
                    NotImplementedError,
                    TypeError,
                ) as error:
                    rows.append(literal(f"{type(error).__name__}: {error}"[:200]))
            return rows

    def _decoder(self, schema: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
        """Makes a row of what Arrow gives: JSON values, class numbers as their names, our own marks heeded."""
        marks, classes = _marks(schema.metadata or {}), _classes(schema.metadata or {})
        of = self._values.of
        if len(set(schema.names)) < len(schema.names):
            self._own_notes.append(
                text(
                    QT_TRANSLATE_NOOP("core", "Some columns have the same name; of those the last was read.")
                )
            )
        if classes:
            self._own_notes.append(
                text(
                    QT_TRANSLATE_NOOP("core", "The numbers of classes in {columns} came in as their names."),
                    columns=", ".join(classes),
                )
            )

        def decode(row: dict[str, Any]) -> dict[str, Any]:
            made = {}
            for name, value in row.items():
                if value is None and name in marks.absent:
                    continue
                value = of(value)
                if name in marks.json and isinstance(value, str):
                    value = msgspec.json.decode(value)
                elif name in marks.absent:
                    value = _without_nulls(value)
                elif name in classes and type(value) is int and 0 <= value < len(classes[name]):
                    value = classes[name][value]
                made[name] = value
            return made

        return decode


def _parquet(file: Path) -> Iterator[tuple[Any, float]]:
    """Batches, and which share of the file is behind each."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(file, memory_map=True, pre_buffer=False) as opened:
        meta = opened.metadata
        for group in range(meta.num_row_groups):
            for column in range(meta.num_columns):
                size = meta.row_group(group).column(column).total_uncompressed_size
                if not 0 <= size <= LARGEST_PAGE:
                    raise UserError(
                        QT_TRANSLATE_NOOP(
                            "core",
                            "{path} has a part that unpacks to {size} MB, as if made to fill the memory.",
                        ),
                        QT_TRANSLATE_NOOP("core", "If you trust it, write it anew in smaller row groups."),
                        path=str(file),
                        size=size >> 20,
                    )
        total, done = max(meta.num_rows, 1), 0
        for batch in opened.iter_batches(_BATCH, use_threads=False):
            done += batch.num_rows
            yield batch, min(done / total, 1.0)


def _ipc(file: Path) -> Iterator[tuple[Any, float]]:
    """Batches of an Arrow file or stream, checked before anything in them is trusted."""
    import pyarrow as pa

    with pa.memory_map(str(file)) as source:
        size = max(source.size(), 1)
        if source.read(6) == b"ARROW1":
            with pa.ipc.open_file(source) as opened:
                for number in range(opened.num_record_batches):
                    batch = opened.get_batch(number)
                    batch.validate(full=True)
                    yield batch, (number + 1) / opened.num_record_batches
        else:
            source.seek(0)
            with pa.ipc.open_stream(source) as opened:
                for batch in opened:
                    batch.validate(full=True)
                    yield batch, source.tell() / size


@contextmanager
def _explain(file: Path) -> Iterator[None]:
    """Whatever the library raises on damage is one sentence to the person."""
    import pyarrow as pa

    try:
        yield
    except UserError:
        raise
    except (pa.ArrowException, OSError, ValueError, KeyError, TypeError, MemoryError, OverflowError) as error:
        if isinstance(error, FileNotFoundError | PermissionError):
            raise
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is damaged, or no Parquet or Arrow file: {reason}"),
            QT_TRANSLATE_NOOP("core", "Get the file anew, or save it as Parquet again."),
            path=str(file),
            reason=_first_sentence(str(error)),
        ) from error


def _first_sentence(words: str) -> str:
    line = " ".join(words.split())[:160].strip()
    return line if line.endswith(".") else f"{line}."


def _marks(metadata: dict[bytes, bytes]) -> Marks:
    try:
        return msgspec.json.decode(metadata.get(MARK, b"{}"), type=Marks)
    except msgspec.MsgspecError:
        return Marks()


def _classes(metadata: dict[bytes, bytes]) -> dict[str, list[str]]:
    """Names of classes by column, as the `datasets` library notes them."""
    try:
        said = msgspec.json.decode(metadata.get(b"huggingface", b"{}"))
        features = said["info"]["features"]
        return {
            name: [str(word) for word in kind["names"]]
            for name, kind in features.items()
            if isinstance(kind, dict) and kind.get("_type") == "ClassLabel" and kind.get("names")
        }
    except (msgspec.MsgspecError, KeyError, TypeError, AttributeError, UnicodeError):
        return {}


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in value]
    return value
