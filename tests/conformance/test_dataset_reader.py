"""What every reader of rows must do, whatever its format: one sample per reader, made here."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.datasets.readers import READERS, reader_for
from core.datasets.readers.reader import BadLine, DatasetReader, Record
from core.errors import UserError
from tests.kept_child import kept_child, one_child

__all__ = ["kept_child", "one_child"]
pytestmark = pytest.mark.usefixtures("one_child")

ROWS: list[dict[str, Any]] = [
    {"question": "What?", "answer": "That."},
    {"question": "क्या?\nदूसरी पंक्ति", "answer": "یہ اردو ہے۔"},
    {"question": "1 + 1", "answer": 2, "tags": ["a", {"b": None}]},
]


TEXTS: list[dict[str, Any]] = [
    {"question": "What?", "answer": "That."},
    {"question": "क्या?\nदूसरी पंक्ति", "answer": "یہ اردو ہے۔"},
    {"question": '1 + 1, and "more"', "answer": "=2"},
]
LINES: list[dict[str, Any]] = [{"text": row["question"].replace("\n", " ")} for row in TEXTS]


def jsonl(file: Path) -> None:
    file.write_text("\n".join(json.dumps(row) for row in ROWS), encoding="utf-8")


def json_array(file: Path) -> None:
    file.write_text(json.dumps(ROWS, indent=1), encoding="utf-8")


def table(file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(
            out, ["question", "answer"], dialect="excel-tab" if file.suffix == ".tsv" else "excel"
        )
        writer.writeheader()
        writer.writerows(TEXTS)


def plain(file: Path) -> None:
    file.write_text("\n".join(row["text"] for row in LINES) + "\n", encoding="utf-8")


def columns(rows: list[dict[str, Any]]) -> Any:
    import pyarrow

    return pyarrow.Table.from_pylist(rows)


def parquet(file: Path) -> None:
    import pyarrow.parquet

    pyarrow.parquet.write_table(columns(NESTED), file)


def arrow(file: Path) -> None:
    import pyarrow

    with pyarrow.OSFile(str(file), "wb") as out, pyarrow.ipc.new_file(out, columns(NESTED).schema) as writer:
        writer.write_table(columns(NESTED))


def excel(file: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["question", "answer"])
    for row in TEXTS:
        book.active.append([row["question"], None])
        book.active.cell(book.active.max_row, 2).value = row["answer"]
        book.active.cell(book.active.max_row, 2).data_type = "s"
    book.save(file)


def folder(place: Path) -> None:
    place.mkdir()
    parquet(place / "train-00000-of-00001.parquet")
    (place / "README.md").write_text("# Rows")


NESTED: list[dict[str, Any]] = [
    {"question": "What?", "answer": {"text": ["That."], "start": 1}, "turns": [{"from": "gpt", "n": 1.5}]},
    {"question": "क्या?", "answer": None, "turns": []},
]
SAMPLES: dict[str, tuple[Callable[[Path], None], list[dict[str, Any]]]] = {
    "JSON Lines": (jsonl, ROWS),
    "JSON": (json_array, ROWS),
    "CSV": (table, TEXTS),
    "Plain text": (plain, LINES),
    "Parquet": (parquet, NESTED),
    "Arrow": (arrow, NESTED),
    "Excel": (excel, TEXTS),
    "Datasets folder": (folder, NESTED),
}
"""Writes a file of the format, and the rows it holds."""


@pytest.fixture(params=READERS, ids=lambda reader: reader.name)
def reader(request: pytest.FixtureRequest) -> DatasetReader:
    found: DatasetReader = request.param
    return found


@pytest.fixture
def sample(reader: DatasetReader, tmp_path: Path) -> Path:
    file = tmp_path / f"rows{suffix_of(reader)}"
    SAMPLES[reader.name][0](file)
    return file


@pytest.fixture
def rows(reader: DatasetReader) -> list[dict[str, Any]]:
    return SAMPLES[reader.name][1]


def suffix_of(reader: DatasetReader) -> str:
    return reader.suffixes[0] if reader.suffixes else ""


def size(path: Path) -> int:
    return (
        sum(file.stat().st_size for file in path.rglob("*.parquet")) if path.is_dir() else path.stat().st_size
    )


def write(path: Path, content: bytes, reader: DatasetReader) -> None:
    """A file of these bytes; where the reader takes folders, the only one in its folder."""
    if not reader.suffixes:
        path.mkdir(exist_ok=True)
        path /= "train-00000-of-00001.parquet"
    path.write_bytes(content)


def test_it_is_found_by_its_endings(reader: DatasetReader, tmp_path: Path) -> None:
    for suffix in reader.suffixes:
        assert reader_for(tmp_path / f"x{suffix}") is reader
        assert reader_for(tmp_path / f"x{suffix.upper()}") is reader


def test_it_is_found_by_what_its_files_hold(reader: DatasetReader, sample: Path) -> None:
    assert reader_for(sample) is reader
    if sample.is_file() and reader.name != "Plain text" and reader.name != "CSV":
        assert reader_for(sample.rename(sample.with_suffix(".txt"))) is reader


def test_it_gives_every_row_as_it_is(reader: DatasetReader, sample: Path, rows: list[dict[str, Any]]) -> None:
    reading = reader.open(sample)
    records = list(reading)
    reading.close()
    assert [record.fields for record in records if isinstance(record, Record)] == rows
    assert len(records) == len(rows)
    assert reading.encoding and all(str(note) for note in reading.notes)


def test_it_says_where_rows_stand_and_how_far_it_is(reader: DatasetReader, sample: Path) -> None:
    reading = reader.open(sample)
    lines, behind = [], [reading.done]
    for record in reading:
        lines.append(record.line)
        behind.append(reading.done)
    behind.append(reading.done)
    reading.close()
    assert lines == sorted(set(lines)) and lines[0] >= 1
    assert behind == sorted(behind) and behind[-1] == reading.total == size(sample)


def test_two_readings_of_one_file_do_not_meet(reader: DatasetReader, sample: Path) -> None:
    one, other = reader.open(sample), reader.open(sample)
    assert next(iter(one)) == next(iter(other))
    one.close()
    other.close()


@pytest.mark.parametrize(
    "content", [b"", b"\0\x01\x02\xff" * 300, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9]
)
def test_what_is_no_such_file_is_one_sentence_with_its_name(
    reader: DatasetReader, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / f"wrong{suffix_of(reader)}"
    write(file, content, reader)
    with pytest.raises(UserError) as caught, closing(reader.open(file)) as reading:
        list(reading)
    assert str(file) in str(caught.value.message) and caught.value.fix


def test_a_missing_file_is_one_sentence_with_its_name(reader: DatasetReader, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone.* is not there"):
        reader.open(tmp_path / f"gone{suffix_of(reader)}")


@pytest.mark.parametrize("step", [7])
def test_cut_anywhere_it_gives_whole_rows_or_says_which_is_broken(
    reader: DatasetReader, sample: Path, rows: list[dict[str, Any]], step: int
) -> None:
    file = next(sample.rglob("*.parquet")) if sample.is_dir() else sample
    whole = file.read_bytes()
    step = max(step, len(whole) // 60)
    for end in range(1, len(whole), step):
        file.write_bytes(whole[:end])
        try:
            with closing(reader.open(sample)) as reading:
                found = list(reading)
        except UserError:
            continue
        given = [record.fields for record in found if isinstance(record, Record)]
        bad = [record for record in found if isinstance(record, BadLine)]
        # Without quotation marks or brackets to close, a row cut short looks whole.
        shorter = reader.name in ("CSV", "Plain text")
        assert given[:-1] == rows[: len(given) - 1] if shorter else given == rows[: len(given)]
        assert len(bad) <= 2 and all(str(line.reason) for line in bad)


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_packed_it_is_read_the_same(
    reader: DatasetReader, sample: Path, rows: list[dict[str, Any]], packing: str
) -> None:
    if reader.name not in ("JSON Lines", "JSON", "CSV", "Plain text"):
        pytest.skip("packed by itself")
    import zstandard

    pack = gzip.compress if packing == ".gz" else zstandard.compress
    packed = sample.with_name(sample.name + packing)
    packed.write_bytes(pack(sample.read_bytes()))
    assert reader_for(packed) is reader
    with closing(reader.open(packed)) as reading:
        assert [found.fields for found in reading if isinstance(found, Record)] == rows
        assert reading.done == reading.total == packed.stat().st_size
    packed.write_bytes(packed.read_bytes()[:-6])
    with pytest.raises(UserError, match="damaged or ends too early"), closing(reader.open(packed)) as reading:
        list(reading)
