"""What every reader of rows must do, whatever its format: one sample per reader, made here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.datasets.readers import READERS, reader_for
from core.datasets.readers.reader import BadLine, DatasetReader, Record
from core.errors import UserError

ROWS = [
    {"question": "What?", "answer": "That."},
    {"question": "क्या?\nदूसरी पंक्ति", "answer": "یہ اردو ہے۔"},
    {"question": "1 + 1", "answer": 2, "tags": ["a", {"b": None}]},
]


def jsonl(file: Path) -> None:
    import json

    file.write_text("\n".join(json.dumps(row) for row in ROWS), encoding="utf-8")


SAMPLES: dict[str, Callable[[Path], None]] = {"JSON Lines": jsonl}
"""Writes ROWS as a file of the format."""


@pytest.fixture(params=READERS, ids=lambda reader: reader.name)
def reader(request: pytest.FixtureRequest) -> DatasetReader:
    found: DatasetReader = request.param
    return found


@pytest.fixture
def sample(reader: DatasetReader, tmp_path: Path) -> Path:
    file = tmp_path / f"rows{reader.suffixes[0]}"
    SAMPLES[reader.name](file)
    return file


def test_it_is_found_by_its_endings(reader: DatasetReader, tmp_path: Path) -> None:
    for suffix in reader.suffixes:
        assert reader_for(tmp_path / f"x{suffix}") is reader
        assert reader_for(tmp_path / f"x{suffix.upper()}") is reader


def test_it_gives_every_row_as_it_is(reader: DatasetReader, sample: Path) -> None:
    reading = reader.open(sample)
    records = list(reading)
    reading.close()
    assert [record.fields for record in records if isinstance(record, Record)] == ROWS
    assert len(records) == len(ROWS)
    assert reading.encoding


def test_it_says_where_rows_stand_and_how_far_it_is(reader: DatasetReader, sample: Path) -> None:
    reading = reader.open(sample)
    lines, behind = [], [reading.done]
    for record in reading:
        lines.append(record.line)
        behind.append(reading.done)
    reading.close()
    assert lines == sorted(set(lines)) and lines[0] >= 1
    assert behind == sorted(behind) and behind[-1] == reading.total == sample.stat().st_size


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
    file = tmp_path / f"wrong{reader.suffixes[0]}"
    file.write_bytes(content)
    with pytest.raises(UserError) as caught, closing(reader.open(file)) as reading:
        list(reading)
    assert str(file) in str(caught.value.message) and caught.value.fix


def test_a_missing_file_is_one_sentence_with_its_name(reader: DatasetReader, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone.* is not there"):
        reader.open(tmp_path / f"gone{reader.suffixes[0]}")


def test_cut_anywhere_it_gives_whole_rows_or_says_which_is_broken(
    reader: DatasetReader, sample: Path
) -> None:
    whole = sample.read_bytes()
    for end in range(1, len(whole), 7):
        sample.write_bytes(whole[:end])
        try:
            with closing(reader.open(sample)) as reading:
                found = list(reading)
        except UserError:
            continue
        rows = [record.fields for record in found if isinstance(record, Record)]
        bad = [record for record in found if isinstance(record, BadLine)]
        assert rows == ROWS[: len(rows)]
        assert len(bad) <= 1 and all(str(line.reason) for line in bad)
