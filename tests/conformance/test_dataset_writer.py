"""What every writer of rows must do, whatever its format: its own reader gives back what was written."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from core.datasets.readers import reader_for
from core.datasets.readers.reader import BadLine, Record
from core.datasets.writers import WRITERS
from core.datasets.writers.survey import Survey
from core.datasets.writers.writer import DatasetWriter, Unwritable
from tests.kept_child import kept_child, one_child

__all__ = ["kept_child", "one_child"]
pytestmark = pytest.mark.usefixtures("one_child")

HARD = [
    {"question": "क्या?\nدوسری سطر\r\n第三行", "answer": "«“'`\"\"'»\t|;,"},
    {"question": "=HYPERLINK(1)", "answer": "+1"},
    {"question": "-x", "answer": "@x"},
    {"question": "'=x", "answer": "''-x"},
    {"question": "\t=x", "answer": "\rx"},
    {"question": " spaces ", "answer": ""},
    {"question": "_x000D_ [1]", "answer": "{not json"},
    {"question": "12", "answer": "1e5"},
    {"question": "\u2028 \u0085 \ufeff 😀", "answer": "x" * 30_000},
]
NESTED: list[dict[str, Any]] = [
    {
        "messages": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}],
        "id": 1,
        "note": "=1",
    },
    {"messages": [{"role": "user", "content": "[Q]"}], "id": 2, "note": "x"},
]
ABSENT: list[dict[str, Any]] = [
    {"messages": [{"role": "user", "content": "Q"}, {"role": "assistant", "tool_calls": [{"id": "1"}]}]},
    {"messages": [{"role": "user", "content": "Q", "name": "n"}], "score": 0.5, "mixed": 1},
    {"score": 2, "mixed": "one", "big": 2**60, "empty": {}, "none": []},
    {"score": 3, "mixed": [1, "a", None], "big": 1, "empty": {"a": 1}, "none": []},
]


@pytest.fixture(params=WRITERS, ids=lambda writer: writer.name)
def writer(request: pytest.FixtureRequest) -> DatasetWriter:
    found: DatasetWriter = request.param
    return found


def write(writer: DatasetWriter, rows: list[dict[str, Any]], file: Path) -> list[str]:
    survey = Survey()
    for row in rows:
        survey.add(row)
    with file.open("wb") as out:
        writing = writer.open(out, survey)
        for row in rows:
            writing.write(row)
        writing.close()
        assert not out.closed
    return [str(note) for note in writing.notes]


def read(file: Path) -> list[dict[str, Any]]:
    with closing(reader_for(file).open(file)) as reading:
        found = list(reading)
    assert not any(isinstance(record, BadLine) for record in found)
    return [record.fields for record in found if isinstance(record, Record)]


def test_hard_text_comes_back_as_it_was(writer: DatasetWriter, tmp_path: Path) -> None:
    file = tmp_path / f"rows{writer.suffixes[0]}"
    assert not write(writer, HARD, file)
    assert read(file) == HARD


def test_conversations_come_back_as_they_were(writer: DatasetWriter, tmp_path: Path) -> None:
    file = tmp_path / f"rows{writer.suffixes[0]}"
    notes = write(writer, NESTED, file)
    if writer.name in ("CSV", "TSV"):
        assert notes == ["2 values that were no text are text in the table: it holds nothing else."]
        assert read(file) == [{**row, "id": str(row["id"])} for row in NESTED]
    else:
        assert read(file) == NESTED and not notes


def test_what_differs_from_row_to_row_comes_back_or_is_said(writer: DatasetWriter, tmp_path: Path) -> None:
    file = tmp_path / f"rows{writer.suffixes[0]}"
    notes = write(writer, ABSENT, file)
    if writer.name in ("JSON Lines", "JSON"):
        assert read(file) == ABSENT and not notes
    elif writer.name == "Parquet":
        assert read(file) == ABSENT
        assert notes == ["Columns with values of several kinds hold them as JSON text: mixed, empty."]
    else:
        assert notes and len(read(file)) == 4


def test_what_is_a_formula_in_a_spreadsheet_is_none_in_the_file(tmp_path: Path) -> None:
    import openpyxl

    rows = [{"=a": "=1+1", "b": "-1+1"}, {"=a": "@SUM(A1)", "b": "\t=1"}]
    for writer in WRITERS:
        file = tmp_path / f"rows{writer.suffixes[0]}"
        write(writer, rows, file)
        if writer.name in ("CSV", "TSV"):
            cells = file.read_text("utf-8-sig").replace("\n", (writer.name == "CSV" and ",") or "\t")
            assert not any(cell.strip('"')[:1] in ("=", "+", "-", "@") for cell in cells.split(","))
        if writer.name == "Excel":
            sheet = openpyxl.load_workbook(file).active
            assert all(cell.data_type != "f" for row in sheet for cell in row)
        assert read(file) == rows


def test_a_text_too_long_for_a_cell_is_refused_by_name(tmp_path: Path) -> None:
    (excel,) = (writer for writer in WRITERS if writer.name == "Excel")
    survey = Survey()
    survey.add({"answer": "x" * 40_000})
    writing = excel.open(io.BytesIO(), survey)
    with pytest.raises(Unwritable, match=r"“answer” has 40,000 characters"):
        writing.write({"answer": "x" * 40_000})
    writing.close()


TEXT = some.text(some.characters(codec="utf-8", exclude_characters="\0"), max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=some.lists(some.fixed_dictionaries({"question": TEXT, "answer": TEXT}), min_size=1, max_size=5))
def test_any_text_comes_back_as_it_was(
    writer: DatasetWriter, tmp_path: Path, rows: list[dict[str, Any]]
) -> None:
    file = tmp_path / f"rows{writer.suffixes[0]}"
    # A first row of plain words, so that the file shows what it is.
    rows = [{"question": "What?", "answer": "That, so far."}, *rows]
    write(writer, rows, file)
    back = read(file)
    if writer.name == "Excel":
        # Rows without any cell are not there.
        rows = [row for row in rows if any(row.values())]
    assert back == rows
