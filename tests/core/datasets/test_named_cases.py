"""Files that have broken other programs, by name, each through the import job in a process of its own.

Rows, counted bad lines or one sentence; within ten seconds and half a gigabyte, and never a traceback.
"""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from core.datasets.store import Dataset
from core.jobs.events import Failed, Finished, Warned, decode
from core.jobs.worker import child_command, child_environment
from core.project import Project

SECONDS = 10.0
MEGABYTES = 500
ROW = {"question": "क्या?", "answer": "یہ"}
PAIR = {"question": "Wie groß?", "answer": "Zwölf Meter, „ungefähr“."}


@dataclass
class Outcome:
    """What the process said, and what it took."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    result: dict[str, Any] = field(default_factory=dict)
    refused: str = ""
    fix: str = ""
    warnings: list[str] = field(default_factory=list)


Bring = Callable[[str, bytes], Outcome]


@pytest.fixture
def bring(project: Project, tmp_path: Path) -> Bring:
    """Import a file of this name and content, watched from outside."""

    def run(name: str, content: bytes) -> Outcome:
        file = tmp_path / name
        file.write_bytes(content)
        return watched(project, file)

    return run


def watched(project: Project, file: Path) -> Outcome:
    recipe = project.folder / "recipe.json"
    params = {"project": str(project.folder), "file": str(file)}
    recipe.write_text(json.dumps({"task": "import_rows", "params": params}), encoding="utf-8")
    # The process under it tells its own peak and its own seconds, whatever ran before it here or runs beside it.
    watch = (
        "import resource, subprocess, sys\n"
        "code = subprocess.call(sys.argv[1:])\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "peak = used.ru_maxrss / (2**20 if sys.platform == 'darwin' else 2**10)\n"
        "print(peak, used.ru_utime + used.ru_stime, file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    command = [*child_command(), str(recipe)]
    if sys.platform != "win32":
        command = [sys.executable, "-c", watch, *command]
    done = subprocess.run(command, env=child_environment(), capture_output=True, timeout=240, check=False)
    said = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in said, said
    if sys.platform != "win32":
        peak, seconds = map(float, said.split()[-2:])
        print(f"{file.name}: {seconds:.1f} s, {peak:.0f} MB")
        assert peak < MEGABYTES, peak
        assert seconds < SECONDS, seconds
    outcome = Outcome()
    for line in done.stdout.splitlines():
        match decode(line):
            case Finished(result=result):
                outcome.result = result
            case Warned(message=message):
                outcome.warnings.append(str(message))
            case Failed(message=message, fix=fix, is_bug=is_bug):
                assert not is_bug, message
                outcome.refused, outcome.fix = str(message), str(fix or "")
    if outcome.refused:
        assert file.name in outcome.refused and outcome.fix
    else:
        with Dataset(Path(outcome.result["dataset"])) as store:
            outcome.rows = [row.fields for row in store.rows()]
    return outcome


def table(*rows: dict[str, str]) -> str:
    lines = [list(rows[0]), *(list(row.values()) for row in rows)]
    return "".join(",".join(f'"{cell}"' for cell in cells) + "\n" for cells in lines)


def test_a_csv_with_formulas_comes_in_as_text(bring: Bring) -> None:
    evil = ["=1+1", "=cmd|' /C calc'!A0", "+SUM(A1)", "-2+3", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1"]
    content = "question,answer\n" + "".join(f'"{words.replace(chr(34), chr(34) * 2)}",A\n' for words in evil)
    found = bring("formulas.csv", content.encode())
    assert [row["question"] for row in found.rows] == evil and not found.result["bad_count"]


def test_a_gzip_bomb_is_refused(bring: Bring) -> None:
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9) as packed:
        packed.write(b'{"question": "Q", "answer": "A"}\n')
        for _ in range(2048):
            packed.write(bytes(1 << 20))
    found = bring("bomb.jsonl.gz", out.getvalue())
    assert "as if made to fill the disk" in found.refused


def test_a_zstandard_bomb_is_refused(bring: Bring) -> None:
    import zstandard

    packer = zstandard.ZstdCompressor(level=3).compressobj()
    content = packer.compress(b"question,answer\n") + b"".join(
        packer.compress(bytes(1 << 20)) for _ in range(2048)
    )
    found = bring("bomb.csv.zst", content + packer.flush())
    assert "as if made to fill the disk" in found.refused


def test_a_workbook_bomb_is_refused(bring: Bring) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        with packed.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            for _ in range(1024):
                part.write(b"<si><t>" + b"A" * ((1 << 20) - 20) + b"</t></si>")
        packed.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    found = bring("bomb.xlsx", out.getvalue())
    assert "as if made to fill the memory" in found.refused


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv", ".txt"])
def test_a_single_line_of_200_mb_is_told_and_not_kept(project: Project, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"long{suffix}"
    row = json.dumps(PAIR, ensure_ascii=False).encode()
    before, start, end, after = {
        ".jsonl": (row + b"\n", b'{"question": "', b'", "answer": "A"}', b"\n" + row + b"\n"),
        ".json": (b"[" + row + b",\n", b'{"question": "', b'", "answer": "A"}', b",\n" + row + b"]"),
        ".csv": (b"question,answer\nQ,A\n", b'"', b'",A', b"\nQ,A\n"),
        ".txt": (b"One.\n", b"", b"", b"\nTwo.\n"),
    }[suffix]
    with file.open("wb") as out:
        out.write(before + start)
        for _ in range(200):
            out.write(b"x" * (1 << 20))
        out.write(end + after)
    found = watched(project, file)
    assert found.refused or (found.result["bad_count"] >= 1 and len(found.rows) >= 1), found.result


def test_a_parquet_file_of_nested_types_becomes_rows(bring: Bring) -> None:
    import datetime
    import decimal

    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = [
        {
            "messages": [{"role": "user", "content": [{"type": "text", "text": "Q"}]}],
            "deep": {"a": [[{"b": [1, None]}], []], "c": {"d": {"e": "f"}}},
            "map": [("k", [1.5])],
            "when": datetime.datetime(2024, 2, 29, 12, 0, tzinfo=datetime.UTC),
            "money": decimal.Decimal("12.50"),
            "bytes": b"\x00\xff",
            "big": 2**62,
        }
    ]  # fmt: skip
    schema = pa.Table.from_pylist([{key: value for key, value in rows[0].items() if key != "map"}]).schema
    schema = schema.insert(2, pa.field("map", pa.map_(pa.string(), pa.list_(pa.float64()))))
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows * 3, schema), out)
    found = bring("nested.parquet", out.getvalue())
    assert len(found.rows) == 3
    row = found.rows[0]
    assert row["deep"] == {"a": [[{"b": [1, None]}], []], "c": {"d": {"e": "f"}}}
    assert row["messages"][0]["content"] == [{"type": "text", "text": "Q"}]
    assert row["map"] == {"k": [1.5]} and row["big"] == 2**62
    assert json.dumps(row), "every value is one that JSON holds"


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_utf_16_with_and_without_a_mark(bring: Bring, codec: str, suffix: str) -> None:
    rows = [{"question": f"{ROW['question']} {at}", "answer": ROW["answer"]} for at in range(50)]
    words = (
        table(*rows) if suffix == ".csv" else "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    )
    found = bring(f"rows{suffix}", words.encode(codec))
    assert found.rows == rows and found.result["encoding"].startswith("UTF-16")


def test_gbk_is_found_and_named(bring: Bring) -> None:
    rows = [
        {"question": f"中国的首都是哪里？第{at}题", "answer": "北京是中国的首都，也是政治和文化的中心。"}
        for at in range(40)
    ]
    found = bring("rows.csv", table(*rows).encode("gbk"))
    assert found.rows == rows
    assert found.result["encoding"].upper() in ("GB18030", "GBK", "GB2312", "CP936", "HZ")
    assert any("not in Unicode" in said for said in found.warnings)


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".json", ".txt"])
def test_a_mark_at_the_start_is_no_part_of_the_first_name(bring: Bring, suffix: str) -> None:
    words = {
        ".csv": table(PAIR), ".jsonl": json.dumps(PAIR), ".json": json.dumps([PAIR]), ".txt": "Erste.\nZweite.",
    }[suffix]  # fmt: skip
    found = bring(f"rows{suffix}", words.encode("utf-8-sig"))
    assert found.rows[0] == ({"text": "Erste."} if suffix == ".txt" else PAIR)
    assert found.result["encoding"] == "UTF-8 with BOM"


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".txt"])
def test_line_ends_may_be_mixed(bring: Bring, suffix: str) -> None:
    ends = ["\n", "\r\n", "\r"] * 20
    cells = [
        f"{at},A{at}" if suffix == ".csv" else json.dumps({"question": str(at), "answer": f"A{at}"})
        for at in range(60)
    ]
    if suffix == ".txt":
        cells = [f"Line {at}" for at in range(60)]
    words = ("question,answer\r\n" if suffix == ".csv" else "") + "".join(
        cell + end for cell, end in zip(cells, ends, strict=True)
    )
    found = bring(f"rows{suffix}", words.encode())
    assert len(found.rows) == 60 and not found.result["bad_count"]
    assert found.rows[59] == (
        {"text": "Line 59"} if suffix == ".txt" else {"question": "59", "answer": "A59"}
    )
