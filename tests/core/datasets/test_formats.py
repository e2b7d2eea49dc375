"""Files of every format as they come in the world: read as they are meant, told where they are not, never lost."""

from __future__ import annotations

import datetime
import decimal
import gzip
import json
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.datasets import batches, exporting
from core.datasets.readers.lines import LONGEST_LINE
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.project import Project

Import = Callable[..., dict[str, Any]]


def rows_of(result: dict[str, Any]) -> list[dict[str, Any]]:
    with Dataset(Path(result["dataset"])) as store:
        return [row.fields for row in store.rows()]


def said(ctx: MemoryContext) -> list[str]:
    return [str(warned.message) for warned in ctx.of(Warned)]


def reasons(result: dict[str, Any]) -> list[tuple[int, str]]:
    return [(bad["line"], str(bad["reason"])) for bad in result["bad"]]


# -- tables in plain text ------------------------------------------------------------------------------------


def test_formulas_in_a_csv_are_text(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text('question,answer\n=1+1,"=HYPERLINK(""http://x"")"\n@SUM(A1),-2+3\n', encoding="utf-8")
    assert rows_of(import_file(file)) == [
        {"question": "=1+1", "answer": '=HYPERLINK("http://x")'},
        {"question": "@SUM(A1)", "answer": "-2+3"},
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".txt"])
def test_what_separates_cells_is_found(
    import_file: Import, tmp_path: Path, delimiter: str, suffix: str
) -> None:
    file = tmp_path / f"rows{suffix}"
    lines = [["question", "answer", "n"]] + [
        [f'"What, {n}; or | what?"', "“So, so”", str(n)] for n in range(20)
    ]
    lines = [[cell.replace(",", "") if delimiter == "," else cell for cell in line] for line in lines]
    file.write_text("\n".join(delimiter.join(line) for line in lines), encoding="utf-8")
    ctx = MemoryContext()
    rows = rows_of(import_file(file, ctx=ctx))
    assert len(rows) == 20 and rows[3]["n"] == "3" and list(rows[0]) == ["question", "answer", "n"]
    assert any("is a CSV file, although its name says" in words for words in said(ctx)) == (suffix == ".txt")


def test_rows_of_another_width_are_listed_with_number_and_reason(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text('question,answer\na,b\nc\n"d\nd",e,f\n\ng,h,\n', encoding="utf-8")
    ctx = MemoryContext()
    result = import_file(file, ctx=ctx)
    assert rows_of(result) == [{"question": "a", "answer": "b"}, {"question": "g", "answer": "h"}]
    assert reasons(result) == [
        (3, "It has 1 cell; the first line has 2."),
        (4, "It has 3 cells; the first line has 2."),
    ]
    assert "rows.csv: 2 lines left out, which could not be read as rows." in said(ctx)


def test_a_quotation_mark_never_closed_costs_its_own_line_only(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    lines = ["question,answer", *(f"q{n},a{n}" for n in range(5000))]
    lines[1000] = '"never,closed'
    lines[2000] = '"closed" too early,x'
    file.write_text("\n".join(lines), encoding="utf-8")
    result = import_file(file)
    assert (result["rows"], [bad["line"] for bad in result["bad"]]) == (4998, [1001, 2001])


def test_a_table_without_names_gets_numbered_columns_and_says_so(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("What is it?,It is this.\nAnd that?,Not this.\n", encoding="utf-8")
    ctx = MemoryContext()
    assert rows_of(import_file(file, ctx=ctx))[0] == {"column 1": "What is it?", "column 2": "It is this."}
    assert "taken for a row, not for names" in said(ctx)[0]


def test_line_ends_may_be_mixed(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_bytes(b'question,answer\r\n1,2\r3,4\n5,"6\r\n7\r8\n9"\r')
    assert [list(row.values()) for row in rows_of(import_file(file))] == [
        ["1", "2"],
        ["3", "4"],
        ["5", "6\r\n7\r8\n9"],
    ]
    file = tmp_path / "rows.jsonl"
    file.write_bytes(b'{"a": 1}\r\n{"a": 2}\r{"a": 3}\n{"a": 4}')
    assert [row["a"] for row in rows_of(import_file(file, dataset="Lines"))] == [1, 2, 3, 4]
    file = tmp_path / "rows.txt"
    file.write_bytes(b"one\r\ntwo\rthree\nfour")
    assert [row["text"] for row in rows_of(import_file(file, dataset="Text"))] == [
        "one",
        "two",
        "three",
        "four",
    ]


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf-8-sig", "UTF-8 with BOM"), ("utf-16", "UTF-16 LE"), ("utf-16-be", "UTF-16 BE"), ("gbk", "GB")],
)
@pytest.mark.parametrize("suffix", [".csv", ".json", ".txt", ".jsonl"])
def test_encodings_are_found_and_named_in_every_format_of_text(
    import_file: Import, tmp_path: Path, codec: str, name: str, suffix: str
) -> None:
    words = "这家公司的总部在哪里?员工有多少人"
    rows = [{"question": f"{words}{n}", "answer": f"在北京{n}"} for n in range(40)]
    content = {
        ".csv": "question,answer\r\n" + "".join(f"{row['question']},{row['answer']}\r\n" for row in rows),
        ".json": json.dumps(rows, ensure_ascii=False, indent=1),
        ".txt": "\n".join(row["question"] for row in rows),
        ".jsonl": "\n".join(json.dumps(row, ensure_ascii=False) for row in rows),
    }[suffix]
    file = tmp_path / f"rows{suffix}"
    file.write_bytes(content.encode(codec))
    result = import_file(file)
    assert result["encoding"].startswith(name) and not result["bad_count"]
    wanted = [{"text": row["question"]} for row in rows] if suffix == ".txt" else rows
    assert rows_of(result) == wanted


def test_text_becomes_paragraphs_where_blank_lines_part_them(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.txt"
    file.write_text("One\nand more.\n\n\nTwo.\n \nThree.\n", encoding="utf-8")
    ctx = MemoryContext()
    assert [row["text"] for row in rows_of(import_file(file, ctx=ctx))] == [
        "One\nand more.",
        "Two.",
        "Three.",
    ]
    assert said(ctx) == ["Each paragraph became a row."]


# -- JSON ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ([{"a": 1}, {"a": 2}], [{"a": 1}, {"a": 2}]),
        ({"data": [{"a": 1}, {"a": 2}], "version": "1"}, [{"a": 1}, {"a": 2}]),
        ({"a": [1, 2], "b": ["x", None]}, [{"a": 1, "b": "x"}, {"a": 2, "b": None}]),
        ({"a": {"0": 1, "1": 2}, "b": {"0": 3, "1": 4}}, [{"a": 1, "b": 3}, {"a": 2, "b": 4}]),
        ({"question": "Q", "answer": "A"}, [{"question": "Q", "answer": "A"}]),
        (
            {"messages": [{"role": "user", "content": "Q"}]},
            [{"messages": [{"role": "user", "content": "Q"}]}],
        ),
    ],
)
def test_json_of_every_make_is_rows(import_file: Import, tmp_path: Path, content: Any, rows: Any) -> None:
    file = tmp_path / "rows.json"
    file.write_text(json.dumps(content, indent=2), encoding="utf-8")
    assert rows_of(import_file(file)) == rows


def test_the_parts_of_a_split_are_taken_from_the_file(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.json"
    file.write_text(json.dumps({"train": [{"a": 1}] * 3, "dev": [{"a": 2}], "test": [{"a": 3}] * 2}))
    with Dataset(Path(import_file(file)["dataset"])) as store:
        counts = store.counts()
    assert (counts.train, counts.validation, counts.test, counts.unassigned) == (3, 1, 2, 0)


def test_bad_rows_of_a_json_array_are_listed_and_the_others_read(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.json"
    file.write_text('[{"a": 1},\n{"a": NaN},\n{"a" 2},\n7,\n{},\n{"a": "\\ud800"},\n{"a": 3}\n]')
    result = import_file(file)
    assert rows_of(result) == [{"a": 1}, {"a": 3}]
    assert [line for line, _ in reasons(result)] == [2, 3, 4, 5, 6]
    assert reasons(result)[1][1] == "Expecting ':' delimiter. (line 3 of the file)"


def test_a_large_array_streams(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.json"
    row = json.dumps({"question": "x" * 1000, "answer": "y" * 1000}, indent=1)
    with file.open("w") as out:
        out.write('{"data": [' + row)
        for _ in range(29_999):
            out.write("," + row)
        out.write("]}")
    tracemalloc.start()
    result = import_file(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert result["rows"] == 30_000 and peak < 200 << 20


# -- one line of 200 MB, and what unpacks without end ------------------------------------------------------------


@pytest.mark.parametrize(
    ("suffix", "before", "after", "rows", "bad"),
    [
        (".csv", "question,answer\na,b\n", ",b\nc,d\n", 2, [3]),
        (".csv", 'question,answer\na,b\n"', '",b\nc,d\n', 2, [3]),
        (".json", '[{"a": 1},\n{"a": "', '"},\n{"a": 2}]', 2, [2]),
        (".txt", "a\nb\n", "\nc\n", 3, [3]),
    ],
)
def test_a_line_of_200_mb_is_told_in_bounded_time_and_memory(
    import_file: Import,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
    before: str,
    after: str,
    rows: int,
    bad: list[int],
) -> None:
    # Read in this process, whose memory is looked at.
    monkeypatch.setattr(batches, "LARGE", 1 << 40)
    file = tmp_path / f"rows{suffix}"
    with file.open("wb") as out:
        out.write(before.encode())
        for _ in range(200):
            out.write(b"x" * (1 << 20))
        out.write(after.encode())
    tracemalloc.start()
    # The processor's time of this process: what other programs take of the machine is no fault of the reader.
    start = time.process_time()
    result = import_file(file)
    seconds = time.process_time() - start
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (result["rows"], [line for line, _ in reasons(result)]) == (rows, bad)
    assert seconds < 10 and peak < 14 * LONGEST_LINE


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".csv.zst", ".json.gz", ".txt.gz"])
def test_what_unpacks_without_end_is_refused(import_file: Import, tmp_path: Path, suffix: str) -> None:
    import zstandard

    file = tmp_path / f"rows{suffix}"
    piece = b'{"a": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}\n' * 20_000
    pack: Any
    with file.open("wb") as disk:
        if suffix.endswith(".gz"):
            pack = gzip.GzipFile(fileobj=disk, mode="wb", compresslevel=9)
        else:
            pack = zstandard.ZstdCompressor(level=19).stream_writer(disk, closefd=False)
        with pack:
            for _ in range(320):
                pack.write(
                    piece if suffix[:6] == ".jsonl" else b"[" * len(piece) if "json" in suffix else piece
                )
    assert file.stat().st_size < 2 << 20
    start = time.process_time()
    with pytest.raises(UserError, match="unpacks to more than 100 times its size"):
        import_file(file)
    assert time.process_time() - start < 20


def test_a_workbook_that_unpacks_without_end_is_refused(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(200):
                sheet.write(b" " * (1 << 20))
    with pytest.raises(UserError, match="unpacks to 200 MB"):
        import_file(file)


# -- Excel -------------------------------------------------------------------------------------------------------


def workbook(file: Path, *sheets: list[list[Any]]) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(row)
    book.save(file)


def test_a_workbook_gives_values_and_says_what_it_left_out(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.xlsx"
    when = datetime.datetime(2026, 1, 31, 8, 30)
    workbook(
        file,
        [],
        [
            ["question", "answer", "n"],
            ["Q", "=1+1", 2.0],
            [],
            ["R", when, True],
            ["S"],
            ["T", "a", 1, "more"],
        ],
        [["other"]],
    )
    ctx = MemoryContext()
    result = import_file(file, ctx=ctx)
    assert rows_of(result) == [
        {"question": "Q", "answer": "=1+1", "n": 2},
        {"question": "R", "answer": "2026-01-31T08:30:00", "n": True},
        {"question": "S", "answer": "", "n": ""},
    ]
    assert reasons(result) == [(6, "It has 4 cells; the first line has 3.")]
    words = " ".join(said(ctx))
    assert "1 formula had no value saved with it" in words or "1 formula had no value saved" in words
    assert "Only the sheet “Sheet 2” was read; 2 others were left out" in words.replace("other(s)", "others")


# -- Parquet, Arrow, folders ---------------------------------------------------------------------------------------


def test_nested_types_of_parquet_become_json_values(import_file: Import, tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.table(
        {
            "messages": pa.array(
                [[{"role": "user", "content": "Q"}], None],
                pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())])),
            ),
            "map": pa.array([[("a", 1)], []], pa.map_(pa.string(), pa.int8())),
            "time": pa.array([datetime.datetime(2026, 1, 31), None], pa.timestamp("ms")),
            "exact": pa.array([decimal.Decimal("1.50"), None], pa.decimal128(10, 2)),
            "number": pa.array([float("nan"), 1.5]),
            "bytes": pa.array([b"\xff\x00", None]),
            "kind": pa.array(["x", "y"]).dictionary_encode(),
            "deep": pa.array([[[{"a": [1, None]}]], []]),
        }
    )
    file = tmp_path / "rows.parquet"
    pq.write_table(table, file)
    ctx = MemoryContext()
    first, second = rows_of(import_file(file, ctx=ctx))
    assert first == {
        "messages": [{"role": "user", "content": "Q"}],
        "map": {"a": 1},
        "time": "2026-01-31T00:00:00",
        "exact": "1.50",
        "number": None,
        "bytes": "/wA=",
        "kind": "x",
        "deep": [[{"a": [1, None]}]],
    }
    assert second["messages"] is None and second["number"] == 1.5
    assert len(said(ctx)) == 4, "date, decimal, NaN and bytes are each said"


def saved_to_disk(folder: Path, rows: list[dict[str, Any]], shards: int = 1) -> None:
    """As `datasets.Dataset.save_to_disk` writes it, with the numbers of classes named in the schema."""
    import pyarrow as pa

    folder.mkdir(parents=True)
    features = {
        "text": {"dtype": "string", "_type": "Value"},
        "label": {"names": ["bad", "good"], "_type": "ClassLabel"},
    }
    notes = {b"huggingface": json.dumps({"info": {"features": features}}).encode()}
    schema = pa.schema([("text", pa.string()), ("label", pa.int64())], notes)
    names = [f"data-{number:05}-of-{shards:05}.arrow" for number in range(shards)]
    for number, name in enumerate(names):
        with pa.OSFile(str(folder / name), "wb") as out, pa.ipc.new_stream(out, schema) as writer:
            writer.write_table(pa.Table.from_pylist(rows[number::shards], schema))
    (folder / "state.json").write_text(json.dumps({"_data_files": [{"filename": name} for name in names]}))
    (folder / "dataset_info.json").write_text(json.dumps({"features": features}))


def test_a_table_that_breaks_its_reader_down_is_one_sentence(
    import_file: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = tmp_path / "rows.parquet"
    pq.write_table(pa.table({"a": [1]}), file)
    stop = tmp_path / "code" / "pyarrow"
    stop.mkdir(parents=True)
    (stop / "__init__.py").write_text("import os\nos.abort()\n")
    monkeypatch.setenv("PYTHONPATH", str(stop.parent))
    with pytest.raises(UserError, match=r"rows\.parquet is damaged so badly"):
        import_file(file)


def test_a_saved_set_of_splits_is_read_with_its_splits_and_classes(
    import_file: Import, tmp_path: Path
) -> None:
    folder = tmp_path / "set"
    saved_to_disk(folder / "train", [{"text": f"t{n}", "label": n % 2} for n in range(5)], shards=2)
    saved_to_disk(folder / "test", [{"text": "x", "label": 1}])
    (folder / "dataset_dict.json").write_text(json.dumps({"splits": ["train", "test"]}))
    result = import_file(folder)
    with Dataset(Path(result["dataset"])) as store:
        rows = list(store.rows())
        assert (store.counts().train, store.counts().test) == (5, 1)
        assert store.mapping is not None and (store.mapping.user, store.mapping.assistant) == (
            "text",
            "label",
        )
    assert [row.fields["label"] for row in rows] == ["bad", "bad", "bad", "good", "good", "good"]
    assert rows[0].source is not None and rows[0].source.file == "train/data-00000-of-00002.arrow"


def test_a_folder_of_the_hub_is_read_by_the_names_of_its_files(import_file: Import, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    (folder / "data").mkdir(parents=True)
    for name, n in (("train-00000-of-00001", 3), ("validation", 2), ("other", 1)):
        (folder / "data" / f"{name}.jsonl").write_text('{"a": 1}\n' * n + "{\n")
    (folder / "README.md").write_text("# Rows")
    (folder / "load.py").write_text("raise SystemExit('code must not run')")
    ctx = MemoryContext()
    result = import_file(folder, ctx=ctx)
    with Dataset(Path(result["dataset"])) as store:
        counts = store.counts()
    assert (counts.train, counts.validation, counts.unassigned) == (3, 2, 1)
    assert [(bad["file"], bad["line"]) for bad in result["bad"]] == [
        ("data/train-00000-of-00001.jsonl", 4),
        ("data/validation.jsonl", 3),
        ("data/other.jsonl", 2),
    ]
    assert any("1 other file in the folder were left out: load.py" in words for words in said(ctx)) or any(
        "load.py" in words for words in said(ctx)
    )


def test_a_folder_that_cannot_be_trusted_or_told_is_refused(import_file: Import, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    with pytest.raises(UserError, match="holds no file of rows"):
        import_file(folder)
    (folder / "state.json").write_text(json.dumps({"_data_files": [{"filename": "../secret.arrow"}]}))
    with pytest.raises(UserError, match="names a file outside of it"):
        import_file(folder)
    (folder / "state.json").write_text("[]")
    with pytest.raises(UserError, match="is damaged"):
        import_file(folder)
    (folder / "state.json").unlink()
    for config in ("main", "hard"):
        (folder / config).mkdir()
        (folder / config / "train.jsonl").write_text('{"a": 1}\n')
    with pytest.raises(UserError, match=r"several sets of rows: hard, main\."):
        import_file(folder)
    assert import_file(folder / "main")["rows"] == 1


# -- what a file is ----------------------------------------------------------------------------------------------


def test_a_wrong_ending_is_said_and_the_file_read_as_what_it_is(import_file: Import, tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"a": [1]}), tmp_path / "a.csv")
    (tmp_path / "b.parquet").write_text('{"a": 1}\n{"a": 2}\n')
    workbook(tmp_path / "c.csv", [["question", "answer"], ["Q", "A"]])
    (tmp_path / "d.jsonl").write_text("question,answer\nQ,A\nR,B\n")
    (tmp_path / "e").write_text('[{"a": 1}]')
    kinds = []
    for file in sorted(tmp_path.glob("[a-e]*")):
        if file.is_dir():
            continue
        ctx = MemoryContext()
        kinds.append(import_file(file, ctx=ctx)["format"])
        assert any("although its name says" in words for words in said(ctx)) == (file.name != "e")
    assert kinds == ["Parquet", "JSON Lines", "Excel", "CSV", "JSON"]


@pytest.mark.parametrize("start", [b"\xd0\xcf\x11\xe0", b"%PDF-1.7", b"SQLite format 3\0", b"PK\x03\x04"])
def test_files_known_to_be_something_else_are_refused_by_name(
    import_file: Import, tmp_path: Path, start: bytes
) -> None:
    file = tmp_path / "rows.csv"
    file.write_bytes(start + bytes(range(256)) * 10)
    with pytest.raises(UserError) as caught:
        import_file(file)
    assert str(file) in str(caught.value.message) and caught.value.fix


# -- out again ----------------------------------------------------------------------------------------------------


def test_rows_go_out_in_another_shape_and_what_it_cannot_hold_is_told(
    import_file: Import, project: Project, tmp_path: Path
) -> None:
    turns = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps({"messages": turns * n, "id": n}) for n in (1, 2, 1)))
    import_file(file)
    out, ctx = tmp_path / "out.csv", MemoryContext()
    result = exporting.run(
        ctx, project=str(project.folder), dataset="rows", file=str(out), shape="prompt_completion"
    )
    assert (result["rows"], result["left_out_count"], result["left_out"][0]["row"]) == (2, 1, 2)
    assert "4 turns" in str(result["left_out"][0]["reason"])
    assert out.read_text("utf-8-sig").splitlines()[:2] == ["prompt,completion,id", "Q,A,1"]
    assert any("1 row could not be put into this form" in words for words in said(ctx))
    template = "### Q: {q}\n### A: {a}"
    with pytest.raises(UserError, match="names “q”, which is no column"):
        exporting.run(ctx, project=str(project.folder), dataset="rows", file=str(out), template=template)


@pytest.mark.parametrize(
    "name", ["out.jsonl.gz", "out.json.zst", "out.csv.gz", "out.parquet", "out.xlsx", "out.tsv"]
)
def test_what_went_out_comes_in_again(
    import_file: Import, project: Project, tmp_path: Path, name: str
) -> None:
    rows = [
        {"question": f"क्या {n}?", "answer": "=1", "source": {"file": "a.pdf", "page": 3}} for n in range(50)
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows))
    import_file(file)
    out = tmp_path / name
    assert (
        exporting.run(MemoryContext(), project=str(project.folder), dataset="rows", file=str(out))["rows"]
        == 50
    )
    with Dataset(Path(import_file(out, dataset="again")["dataset"])) as store:
        again = list(store.rows())
    assert [row.fields for row in again] == [{"question": row["question"], "answer": "=1"} for row in rows]
    assert all(row.source and row.source.document == "a.pdf" and row.source.page == 3 for row in again)


def test_an_olive_template_makes_one_text_of_a_row(
    import_file: Import, project: Project, tmp_path: Path
) -> None:
    file, out = tmp_path / "rows.jsonl", tmp_path / "out.jsonl"
    file.write_text('{"q": "1+1?", "a": "2", "question": "x", "answer": "y"}\n')
    import_file(file)
    template = "### Q: {q}\n### A: {a}"
    exporting.run(
        MemoryContext(), project=str(project.folder), dataset="rows", file=str(out), template=template
    )
    assert json.loads(out.read_text())["text"] == "### Q: 1+1?\n### A: 2"


def test_the_readers_load_no_heavy_library_until_one_is_needed() -> None:
    import subprocess

    code = (
        "import sys, core.datasets.importing, core.datasets.exporting\n"
        "print([m for m in ('pyarrow', 'openpyxl', 'zstandard', 'pandas', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
