"""Parquet and Arrow files as rows, with nested values as JSON values: the work of a child process.

The library is native code that a damaged file can bring down, and with it the process it runs in: never the window's.
Does not know what the columns mean, nor who reads the rows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from core.datasets.readers.arrow_marks import MARK, Marks
from core.datasets.readers.values import JsonValues
from core.errors import UserError
from core.jobs.context import JobContext
from core.text import QT_TRANSLATE_NOOP, Text, text

MEMORY = 4 << 30
"""Bytes of addresses the process may take (a quarter of it is the library itself): a damaged file asks for any."""
_BATCH = 512
_BYTES = 4 << 20
_EXPECTED = (ValueError, OverflowError, NotImplementedError, TypeError, KeyError)


def run(ctx: JobContext, *, file: str, kind: str) -> dict[str, Any]:
    """Stream ``rows`` {"rows": […], "bad": {position: reason}, "share": 0–1}; a row that cannot be read is null.

    `kind` is "Parquet" or "Arrow". Returns {"notes": what the person should know}.
    """
    path = Path(file)
    ctx.kept("memory", _limit_memory)
    table = Table(path)
    batches = _parquet(path) if kind == "Parquet" else _ipc(path)
    while True:
        with _explain(path):
            found = next(batches, None)
            if found is None:
                break
            for rows, bad in table.rows(found[0]):
                ctx.data("rows", {"rows": rows, "bad": bad, "share": found[1]})
        ctx.check()
    return {"notes": table.notes}


class Table:
    """Makes rows of batches: JSON values, class numbers as their names, our own marks heeded."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = JsonValues()
        self._own_notes: list[Text] = []
        self._decode: Callable[[dict[str, Any]], dict[str, Any]] | None = None

    @property
    def notes(self) -> list[Text]:
        return self._own_notes + self._values.notes

    def rows(self, batch: Any) -> Iterator[tuple[list[Any], dict[str, Text]]]:
        """The rows of a batch, some at a time, with the reasons why some are none by their position."""
        decode = self._decode = self._decode or self._decoder(batch.schema)
        each = max(batch.nbytes // max(batch.num_rows, 1), 1)
        step = max(1, min(_BATCH, _BYTES // each))
        for start in range(0, batch.num_rows, step):
            part = batch.slice(start, step)
            rows: list[Any] = []
            bad: dict[str, Text] = {}
            for position, row in enumerate(self._python(part)):
                made = decode(row) if isinstance(row, dict) else None
                rows.append(made or None)
                if isinstance(row, str):
                    bad[str(position)] = text("{words}", words=row)
                elif not made:
                    bad[str(position)] = text(QT_TRANSLATE_NOOP("core", "It is an object without any field."))
            yield rows, bad

    def _python(self, batch: Any) -> list[Any]:
        """The rows of a batch as Python has them; one that cannot be read is the reason, and spoils no other."""
        try:
            found: list[Any] = batch.to_pylist(maps_as_pydicts="strict")
            return found
        except _EXPECTED:
            rows: list[Any] = []
            for number in range(batch.num_rows):
                try:
                    rows += batch.slice(number, 1).to_pylist()
                except _EXPECTED as error:
                    rows.append(f"{type(error).__name__}: {error}"[:200])
            return rows

    def _decoder(self, schema: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
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
                    value = _from_json(value)
                elif name in marks.absent:
                    value = _without_nulls(value)
                elif name in classes and type(value) is int and 0 <= value < len(classes[name]):
                    value = classes[name][value]
                made[name] = value
            return made

        return decode


def _limit_memory() -> bool:
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, most))
    return True


def _parquet(file: Path) -> Iterator[tuple[Any, float]]:
    """Batches, and which share of the file is behind each."""
    import pyarrow.parquet as pq

    # Page by page: a group of rows may be larger than memory.
    with pq.ParquetFile(file, buffer_size=1 << 20, pre_buffer=False) as opened:
        total, done = max(opened.metadata.num_rows, 1), 0
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


def _from_json(words: str) -> Any:
    try:
        return msgspec.json.decode(words)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return words


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
