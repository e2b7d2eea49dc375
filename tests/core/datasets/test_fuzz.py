"""Files damaged at random, of every format: a clear message, or rows and counted bad lines; never anything else.

``USTAD_FUZZ=5000`` sets how many per format; a few hundred are made otherwise. The seed is fixed.
"""

from __future__ import annotations

import io
import json
import os
import random
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.datasets.chat_text import ChatText
from core.datasets.hub_parts import HubFile, parts_of
from core.datasets.readers import READERS, choose
from core.datasets.readers.csv_dialect import DELIMITERS
from core.datasets.readers.encoded import ENCODINGS
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, DatasetReader
from core.datasets.writers import WRITERS
from core.datasets.writers.survey import Survey
from core.errors import UserError
from tests.kept_child import KeptChild, kept_child, one_child

__all__ = ["kept_child", "one_child"]

COUNT = int(os.environ.get("USTAD_FUZZ", "200"))
SECONDS = 10
MEGABYTES = 500
ROWS: list[dict[str, Any]] = [
    {"question": "क्या?\nदوسری", "answer": "“That”, so.", "n": 1, "f": 1.5, "tags": ["a", "b"]},
    {"question": "=1+1", "answer": 'He said: "no"', "n": 2, "f": None, "tags": []},
    {"question": "x" * 300, "answer": "", "n": -3, "f": 2.5, "tags": ["ü"]},
] * 4
TOKENS = [
    *(
        b'"',
        b"'",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b";",
        b"\t",
        b"\n",
        b"\r",
        b"\r\n",
        b"\\",
        b"\\ud800",
        b"\\u00",
    ),
    *(
        b"\0",
        b"\xff",
        b"\xfe\xff",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xe9",
        b"NaN",
        b"1e999",
        b"-",
        b"9" * 5000,
    ),
    *(
        b"null",
        b"<",
        b"&",
        b"<f>",
        b"=",
        b"[" * 2000,
        b'{"a":' * 2000,
        b"\x80\x80\x80\x80",
        b"\xff" * 8,
        b"PAR1",
    ),
]
Make = Callable[[random.Random], bytes]


def written(name: str) -> bytes:
    writer = next(writer for writer in WRITERS if writer.name == name)
    survey, out = Survey(), io.BytesIO()
    for row in ROWS:
        survey.add(row)
    writing = writer.open(out, survey)
    for row in ROWS:
        writing.write(row)
    writing.close()
    return out.getvalue()


def recoded(name: str, codec: str) -> bytes:
    return written(name).decode("utf-8-sig").encode(codec)


def mutate(data: bytes, chance: random.Random) -> bytes:
    """A few changes at random places."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        at = chance.randrange(len(made) + 1)
        length = chance.choice((1, 1, 2, 4, 8, 30, 200))
        match chance.randrange(7):
            case 0 if at < len(made):
                made[at] ^= 1 << chance.randrange(8)
            case 1:
                made[at : at + length] = chance.randbytes(length)
            case 2:
                del made[at : at + length]
            case 3:
                made[at:at] = made[at : at + length] * chance.choice((1, 2, 50))
            case 4:
                made[at:at] = chance.choice(TOKENS)
            case 5:
                made[at : at + length] = chance.choice(TOKENS)
            case _ if chance.random() < 0.3:
                del made[at:]
    return bytes(made)


def mutate_zip(data: bytes, chance: random.Random) -> bytes:
    """One file within, changed and packed anew: changes to the packed bytes hardly ever get past the checksum."""
    if chance.random() < 0.2:
        return mutate(data, chance)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        names = old.namelist()
        weights = [5 if "sheet" in name.lower() else 1 for name in names]
        (chosen,) = chance.choices(names, weights)
        for name in names:
            content = old.read(name)
            new.writestr(name, mutate(content, chance) if name == chosen else content)
    return out.getvalue()


def plain() -> bytes:
    return "\n".join(f"{row['question']} {row['answer']}" for row in ROWS).encode()


def arrow(stream: bool) -> bytes:
    import pyarrow as pa

    table, out = pa.Table.from_pylist(ROWS), io.BytesIO()
    with (pa.ipc.new_stream if stream else pa.ipc.new_file)(out, table.schema) as writer:
        writer.write_table(table, max_chunksize=4)
    return out.getvalue()


def parquet() -> bytes:
    """Not packed, so that changes reach the values."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(ROWS), out, compression="none", row_group_size=5)
    return out.getvalue()


def columns() -> bytes:
    return json.dumps({"data": ROWS, "version": 1}, ensure_ascii=False).encode()


FORMATS: dict[str, tuple[str, str, list[Callable[[], bytes]], Callable[[bytes, random.Random], bytes]]] = {
    "JSON Lines": ("JSON Lines", ".jsonl", [lambda: written("JSON Lines")], mutate),
    "JSON": ("JSON", ".json", [lambda: written("JSON"), columns], mutate),
    "CSV": ("CSV", ".csv", [lambda: written("CSV")], mutate),
    "CSV in UTF-16": (
        "CSV",
        ".csv",
        [lambda: recoded("CSV", "utf-16"), lambda: recoded("CSV", "utf-16-le")],
        mutate,
    ),
    "CSV in GB18030": ("CSV", ".csv", [lambda: recoded("CSV", "gb18030")], mutate),
    "TSV": ("CSV", ".tsv", [lambda: written("TSV")], mutate),
    "Plain text": ("Plain text", ".txt", [plain], mutate),
    "Parquet": ("Parquet", ".parquet", [parquet, lambda: written("Parquet")], mutate),
    "Arrow": ("Arrow", ".arrow", [lambda: arrow(False), lambda: arrow(True)], mutate),
    "Excel": ("Excel", ".xlsx", [lambda: written("Excel")], mutate_zip),
    "Datasets folder": ("Datasets folder", "", [parquet, lambda: written("Parquet")], mutate),
    "gzip": ("JSON Lines", ".jsonl.gz", [lambda: __import__("gzip").compress(written("JSON Lines"))], mutate),
    "Zstandard": (
        "JSON Lines",
        ".jsonl.zst",
        [lambda: __import__("zstandard").compress(written("JSON Lines"))],
        mutate,
    ),
    "CSV in gzip": ("CSV", ".csv.gz", [lambda: __import__("gzip").compress(written("CSV"))], mutate),
}


def some_options(chance: random.Random) -> ReadOptions:
    """What a person may have asked for, mostly nothing."""
    if chance.random() < 0.8:
        return FOUND
    return ReadOptions(
        chance.choice(["", *ENCODINGS]),
        chance.choice(["", *DELIMITERS, "\0", "x"]),
        chance.choice([None, True, False]),
        chance.choice(["", "Rows", "another"]),
    )


def outcome(reader: DatasetReader | None, file: Path, options: ReadOptions = FOUND) -> str:
    """What became of a file: "refused", "rows" or "some rows"; anything else is an error of ours."""
    try:
        chosen = reader or choose(file)[0]
        with closing(chosen.open(file, options)) as reading:
            rows = bad = 0
            for found in reading:
                assert found.line >= 1
                if isinstance(found, BadLine):
                    bad += 1
                    assert str(found.reason)
                else:
                    rows += 1
                    assert found.fields and msgspec.json.decode(msgspec.json.encode(found.fields)) is not None
            assert reading.encoding and all(str(note) for note in reading.notes)
            assert rows + bad
    except UserError as error:
        named = str(file.name) in str(error.message) or str(file.parent) in str(error.message)
        assert named or options.delimiter, error
        assert error.fix
        return "refused"
    return "some rows" if bad else "rows"


def megabytes() -> float:
    """The most memory that this process, or one that it started, has held."""
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 2**20
    import resource

    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def megabytes_of(child: KeptChild) -> float:
    """The most memory that a running child has held, where the system tells."""
    status = Path(f"/proc/{child.pid}/status")
    peaks = (
        [line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        if status.exists()
        else []
    )
    return float(peaks[0]) / 1024 if peaks else 0.0


@pytest.mark.usefixtures("one_child")
@pytest.mark.timeout(60 + COUNT)
@pytest.mark.parametrize("name", FORMATS)
def test_a_damaged_file_is_refused_or_read_with_its_bad_lines_counted(
    name: str, tmp_path: Path, kept_child: KeptChild, record_property: Callable[[str, object], None]
) -> None:
    kind, suffix, makers, change = FORMATS[name]
    direct = next(reader for reader in READERS if reader.name == kind)
    samples = [make() for make in makers]
    chance = random.Random(name)
    before, slowest = megabytes(), 0.0
    counts: dict[str, int] = {"rows": 0, "some rows": 0, "refused": 0}
    for number in range(COUNT):
        content = change(chance.choice(samples), chance)
        path = tmp_path / f"rows{suffix}"
        if not suffix:
            path.mkdir(exist_ok=True)
            (path / "train.parquet").write_bytes(content)
        else:
            path.write_bytes(content)
        start = time.perf_counter()
        try:
            counts[outcome(direct if number % 2 else None, path, some_options(chance))] += 1
        except BaseException:
            kept = (
                Path(os.environ.get("USTAD_FUZZ_KEEP", str(tmp_path)))
                / f"failed-{number}{suffix or '.parquet'}"
            )
            kept.write_bytes(content)
            print(f"kept as {kept}")
            raise
        slowest = max(slowest, time.perf_counter() - start)
        assert slowest < SECONDS
    assert megabytes() - before < MEGABYTES and megabytes_of(kept_child) < MEGABYTES
    assert counts["refused"] and counts["rows"] + counts["some rows"]
    record_property("outcomes", counts)
    print(
        f"{name}: {counts}, slowest {slowest:.2f} s, {megabytes() - before:.0f} MB more,",
        f"child {megabytes_of(kept_child):.0f} MB",
    )


TEMPLATE = """{%- if messages[0].role == 'system' -%}{{ messages[0].content | trim }}{%- endif %}
{% for m in messages %}{% set n = loop.index * 2 %}
<|{{ m['role'] }}|>{{ m.content ~ n }}{{ '\\n' if not loop.last else eos_token }}
{% endfor %}{% macro x(a, b=1) %}{{ a[b:] | tojson }}{% endmacro %}{{ x([1, 2]) }}"""
PIECES = [
    "{%", "%}", "{{", "}}", "|", ".", "(", ")", "[", "]", "'", "*", "**", "-", "%", "for", "range(9999)",
    "{% raw %}", "self", "loop", "__class__", "import", "include 'x'", "extends 'y'", "{#", "messages",
    "namespace()", "\0", "9" * 400,
]  # fmt: skip


@pytest.mark.timeout(60 + COUNT)
def test_a_damaged_template_makes_a_text_or_is_one_sentence() -> None:
    chance = random.Random("template")
    turns = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    counts, slowest = {"made": 0, "refused": 0}, 0.0
    for _ in range(COUNT):
        made = TEMPLATE
        for _ in range(chance.choice((1, 1, 2, 4))):
            at = chance.randrange(len(made))
            cut = at + chance.choice((0, 0, 1, 3, 20))
            made = made[:at] + chance.choice([*PIECES, made[cut : cut + 20], ""]) + made[cut:]
        start = time.perf_counter()
        try:
            assert isinstance(ChatText(made).write({"question": "Q"}, turns), str)
            counts["made"] += 1
        except UserError as error:
            assert error.fix
            counts["refused"] += 1
        slowest = max(slowest, time.perf_counter() - start)
    assert slowest < SECONDS and counts["made"] and counts["refused"]
    print(f"Templates: {counts}, slowest {slowest:.2f} s")


@pytest.mark.timeout(60 + COUNT)
def test_whatever_a_hub_says_of_a_set_its_parts_are_told_or_there_are_none() -> None:
    chance = random.Random("card")
    values: list[Any] = [
        None,
        1,
        "",
        "data/*",
        "**",
        "[",
        "train",
        [],
        {},
        True,
        1e9,
        "../..",
        "\\",
        "?" * 50,
    ]
    files = [
        HubFile(path) for path in ("data/train.parquet", "x/y/z.csv", "a.jsonl.gz", "[.json", "\n.csv", "")
    ]

    def any_value(depth: int) -> Any:
        kind = chance.randrange(4) if depth else 3
        if kind == 0:
            return [any_value(depth - 1) for _ in range(chance.randrange(4))]
        if kind < 3:
            keys = ("configs", "config_name", "data_files", "split", "path", "data_dir")
            return {key: any_value(depth - 1) for key in keys if chance.random() < 0.6}
        return chance.choice(values)

    for _ in range(COUNT):
        card = {"configs": [any_value(3) for _ in range(2)] if chance.random() < 0.8 else any_value(2)}
        for part in parts_of(chance.sample(files, chance.randrange(len(files))), card):
            assert part.files and isinstance(part.config, str) and isinstance(part.split, str)
