"""Files of every kind on their way in: nothing is lost unsaid, and one undo takes an import back."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.datasets import catalog, exporting, search
from core.datasets.edits import InsertRows
from core.datasets.readers.lines import LONGEST_LINE
from core.datasets.rows import NewRow, Source
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Data, Event, Warned
from core.project import Project

Import = Callable[..., dict[str, Any]]
RowsFile = Callable[..., Path]
GOOD = '{"question": "Größe?", "answer": "Zwölf — 12 €"}'


def opened(result: dict[str, Any]) -> Dataset:
    return Dataset(Path(result["dataset"]))


def test_rows_come_in_with_their_file_and_line(import_file: Import, rows_file: RowsFile) -> None:
    ctx = MemoryContext()
    result = import_file(rows_file(5000), split="train", ctx=ctx)
    assert (result["rows"], result["bad_count"], result["encoding"]) == (5000, 0, "UTF-8")
    with opened(result) as store:
        assert store.name == "rows"
        assert store.counts().train == 5000
        last = list(store.rows())[-1]
        assert last.fields == {"question": "Question 4999?", "answer": "Answer 4999."}
        assert last.source == Source(file="rows.jsonl", line=5000)
        assert store.integrity() == []
    seen = [event.value["rows"] for event in ctx.of(Data)]
    assert seen[0] == 200 and seen[-1] == 5000, "the first rows are there early"


def test_one_undo_takes_an_import_back_and_one_redo_brings_it_again(
    import_file: Import, rows_file: RowsFile
) -> None:
    with opened(import_file(rows_file(4500))) as store:
        assert str(store.undo_text) == "Import 4,500 rows from rows.jsonl"
        store.undo()
        assert (store.counts().total, store.columns, store.undo_text) == (0, [], None)
        store.redo()
        assert store.counts().total == 4500
        assert store.columns == ["question", "answer"]


def test_a_second_file_is_appended(import_file: Import, rows_file: RowsFile) -> None:
    import_file(rows_file(3), dataset="All")
    with opened(import_file(rows_file(2, "more.jsonl"), dataset="All", split="test")) as store:
        counts = store.counts()
        assert (counts.total, counts.test, counts.unassigned) == (5, 2, 3)


def test_a_broken_line_in_the_middle_is_listed_and_counted(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    lines = [GOOD, '{"question": "What?", "answer": ', "", "[1, 2]", "{}", GOOD]
    file.write_text("\n".join(lines), encoding="utf-8")
    ctx = MemoryContext()
    result = import_file(file, ctx=ctx)
    assert (result["rows"], result["bad_count"]) == (2, 3)
    assert [bad["line"] for bad in result["bad"]] == [2, 4, 5]
    assert str(result["bad"][0]["reason"]) == "Input data was truncated."
    assert "not an object" in str(result["bad"][1]["reason"])
    (warned,) = ctx.of(Warned)
    assert str(warned.message) == "rows.jsonl: 3 lines left out, which could not be read as rows."
    with opened(result) as store:
        assert [row.source.line for row in store.rows() if row.source] == [1, 6]


@pytest.mark.parametrize(
    ("codec", "bom", "name"),
    [
        ("utf-8", b"", "UTF-8"),
        ("utf-8", b"\xef\xbb\xbf", "UTF-8 with BOM"),
        ("utf-16-le", b"\xff\xfe", "UTF-16 LE"),
        ("utf-16-be", b"\xfe\xff", "UTF-16 BE"),
        ("utf-16-le", b"", "UTF-16 LE"),
        ("utf-16-be", b"", "UTF-16 BE"),
        ("utf-32-le", b"\xff\xfe\0\0", "UTF-32 LE"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_dataset_in_utf_16_and_its_kin_is_read_and_the_encoding_named(
    import_file: Import, tmp_path: Path, codec: str, bom: bytes, name: str, end: str
) -> None:
    # U+0A0A and U+0D0A hold the bytes of line ends in UTF-16 without being one.
    rows = [{"question": "ਸਵਾਲ \u0a0a\u0d0a?", "answer": "Zwölf 😀"}] * 400
    file = tmp_path / "rows.jsonl"
    text = end.join(json.dumps(row, ensure_ascii=False) for row in rows)
    file.write_bytes(bom + text.encode(codec))
    result = import_file(file)
    assert (result["rows"], result["bad_count"], result["encoding"]) == (400, 0, name)
    with opened(result) as store:
        assert [row.fields for row in store.rows()] == rows


@pytest.mark.parametrize(
    ("codec", "question"),
    [("gbk", "这家公司的总部在哪里,员工有多少人?"), ("cp1252", "Où était l’élève — à l’école ?"),
     ("cp1251", "Где находится главное здание нашей фирмы?")],
)  # fmt: skip
@pytest.mark.parametrize("ascii_first", [0, 40_000])
def test_an_encoding_of_before_unicode_is_found_also_behind_much_ascii(
    import_file: Import, tmp_path: Path, codec: str, question: str, ascii_first: int
) -> None:
    rows = [{"question": "Plain ASCII comes first?", "answer": "Yes."}] * ascii_first
    rows += [{"question": question, "answer": question + str(i)} for i in range(50)]
    file = tmp_path / "rows.jsonl"
    file.write_bytes("\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode(codec))
    result = import_file(file)
    assert (result["rows"], result["bad_count"]) == (len(rows), 0)
    assert not result["encoding"].startswith("UTF")
    with opened(result) as store:
        assert [row.fields for row in store.rows()][-1] == rows[-1]


def test_one_stray_byte_spoils_its_own_line_only(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    good = GOOD.encode()
    file.write_bytes(b"\n".join([good, good.replace("ö".encode(), b"\xf6", 1), good]))
    result = import_file(file)
    assert (result["rows"], result["bad_count"], result["encoding"]) == (2, 1, "UTF-8")
    assert "It is not UTF-8 from byte" in str(result["bad"][0]["reason"])


def test_an_empty_file_is_one_sentence_and_leaves_no_dataset(
    import_file: Import, project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "rows.jsonl"
    for content, words in ((b"", "is empty"), (b"\n \n\r\n", "only empty lines")):
        file.write_bytes(content)
        with pytest.raises(UserError, match=words) as caught:
            import_file(file)
        assert str(file) in str(caught.value.message) and caught.value.fix
    assert catalog.datasets(project) == []


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        b"%PDF-1.7\n" + bytes(range(256)) * 20,
        b"Dear reader,\n\nthis is a letter, and no data at all.\n" * 50,
        b"question, answer, all of it in one line" * 50,
        b"question: What?\n" * 100_000,
    ],
)
def test_a_file_that_is_not_jsonl_at_all_is_one_sentence_and_leaves_no_dataset(
    import_file: Import, project: Project, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(content)
    with pytest.raises(UserError) as caught:
        import_file(file)
    assert str(file) in str(caught.value.message) and "JSON" in str(caught.value.fix)
    assert catalog.datasets(project) == []


def test_a_file_of_unknown_kind_is_refused_by_name(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.pickle"
    file.write_bytes(b"\x80\x04" + bytes(100))
    with pytest.raises(UserError, match=r"\.pickle.*\.jsonl"):
        import_file(file)


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_a_line_of_200_mb_is_told_and_memory_stays_bounded(
    import_file: Import, tmp_path: Path, codec: str
) -> None:
    file = tmp_path / "rows.jsonl"
    part = ("x" * (1 << 20)).encode(codec)[-(1 << 20) :]
    with file.open("wb") as out:
        out.write((GOOD + '\n{"question": "').encode(codec))
        for _ in range(200):
            out.write(part)
        out.write(('"}\n' + GOOD + "\n").encode(codec.replace("utf-16", "utf-16-le")))
    tracemalloc.start()
    result = import_file(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (result["rows"], [bad["line"] for bad in result["bad"]]) == (2, [2])
    assert str(result["bad"][0]["reason"]) == "It is longer than 16 MB."
    assert peak < 8 * LONGEST_LINE


def test_deep_nesting_is_a_bad_line(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text(GOOD + '\n{"a":' + "[" * 100_000 + "]" * 100_000 + "}\n", encoding="utf-8")
    result = import_file(file)
    assert (result["rows"], result["bad_count"]) == (1, 1)


class StopsAt(MemoryContext):
    """Asks to stop when so many rows are in."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._at = rows
        self._send = self._seen

    def _seen(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, Data) and event.value["rows"] >= self._at:
            self.cancel()


def test_stopped_in_the_middle_it_keeps_what_came_in_as_one_undo(
    import_file: Import, project: Project, rows_file: RowsFile
) -> None:
    with pytest.raises(Cancelled):
        import_file(rows_file(50_000), ctx=StopsAt(6000))
    (listed,) = catalog.datasets(project)
    with Dataset(listed.path) as store:
        assert store.counts().total == 8200
        assert store.integrity() == []
        assert store.undo() and store.counts().total == 0


def test_an_edit_during_an_import_keeps_its_own_undo(project: Project) -> None:
    from core.text import text

    with Dataset.create(catalog.path_of(project, "Rows")) as store:
        entry = store.append([NewRow({"a": 1})], text("Import"))
        entry = store.append([NewRow({"a": 2})], text("Import"), entry)
        store.apply(InsertRows([NewRow({"a": "mine"})], 0))
        later = store.append([NewRow({"a": 3})], text("Import"), entry)
        assert later != entry
        shown = []
        while store.undo():
            shown.append([row.fields["a"] for row in store.rows()])
        assert shown == [["mine", 1, 2], [1, 2], []]


def test_export_gives_back_what_was_imported(import_file: Import, project: Project, tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"question": "क्या?", "answer": "یہ", "source": {"file": "a.pdf", "page": 3, "quote": "“so”"}},
        {"question": "What?", "answer": None, "n": 1.5, "source": {"other": 1}},
        {"messages": [{"role": "user", "content": "Hi\nthere"}], "source": "by hand"},
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    with opened(import_file(file, split="test")) as store:
        first = next(store.rows())
        assert first.fields == {"question": "क्या?", "answer": "یہ"}
        assert first.source == Source("rows.jsonl", 1, document="a.pdf", page=3, quote="“so”")
    out = tmp_path / "out" / "copy.jsonl"
    export = partial(
        exporting.run, MemoryContext(), project=str(project.folder), dataset="rows", file=str(out)
    )
    assert export()["rows"] == 3
    assert [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()] == rows
    assert export(split="train")["rows"] == 0
    assert export(split="test")["rows"] == 3


def test_a_stopped_export_leaves_the_file_of_before(
    import_file: Import, project: Project, rows_file: RowsFile, tmp_path: Path
) -> None:
    import_file(rows_file(3000))
    out = tmp_path / "out.jsonl"
    out.write_text("before", encoding="utf-8")
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        exporting.run(ctx, project=str(project.folder), dataset="rows", file=str(out))
    assert out.read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.glob(".out*")] == []


def test_words_are_found_however_the_file_spells_their_letters(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "spelt.jsonl"
    file.write_text(
        '{"question": "\\u0915\\u094d\\u092f\\u093e?", "answer": "and\\/or"}\n'
        '{"question": "क्या?",   "answer": "and/or", "answer": "and/or too"}\n',
        encoding="utf-8",
    )
    with opened(import_file(file)) as store:
        assert [row.fields["answer"] for row in store.rows()] == ["and/or", "and/or too"]
        assert len(search.find(store, "क्या")) == len(search.find(store, "and/or")) == 2
