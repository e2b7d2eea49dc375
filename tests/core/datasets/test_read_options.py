"""Files read as a person says, where the guess is wrong, and what a first look at a file tells."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.datasets.columns import Mapping
from core.datasets.peek import peek
from core.datasets.readers.encoded import ENCODINGS
from core.datasets.readers.options import ReadOptions
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError

Import = Callable[..., dict[str, Any]]


@pytest.mark.parametrize("name", ENCODINGS)
@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".json", ".txt"])
def test_an_encoding_asked_for_is_the_one_read(tmp_path: Path, name: str, suffix: str) -> None:
    letters = {"cp1251": "Ответ", "cp1253": "Ερώτηση", "cp1255": "שאלה", "cp1256": "سؤال", "koi8_r": "Ответ",
               "gb18030": "问题", "big5hkscs": "問題", "cp932": "質問", "euc_jp": "質問", "cp949": "질문"}  # fmt: skip
    word = letters.get(ENCODINGS[name], "Größe")
    words = {
        ".csv": f"question,answer\n{word},A\n", ".jsonl": f'{{"question": "{word}", "answer": "A"}}\n',
        ".json": f'[{{"question": "{word}", "answer": "A"}}]', ".txt": f"{word}\n{word}",
    }[suffix]  # fmt: skip
    file = tmp_path / f"rows{suffix}"
    file.write_bytes(words.encode(ENCODINGS[name]))
    found = peek(file, ReadOptions(encoding=name))
    assert found.encoding == name and word in found.rows[0].values()


def test_a_table_is_cut_where_the_person_says(tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("a,b|c,d\n1,2|3,4\n", encoding="utf-8")
    assert peek(file).rows == [{"a": "1", "b|c": "2|3", "d": "4"}]
    assert peek(file, ReadOptions(delimiter="|")).rows == [{"a,b": "1,2", "c,d": "3,4"}]
    named = peek(file, ReadOptions(delimiter="|", header=False))
    assert named.rows[0] == {"column 1": "a,b", "column 2": "c,d"} and named.header is False
    for wrong in ("||", "\n", '"'):
        with pytest.raises(UserError, match="cannot separate"):
            peek(file, ReadOptions(delimiter=wrong))
    with pytest.raises(UserError, match="no encoding called “Klingon”"):
        peek(file, ReadOptions(encoding="Klingon"))


def test_the_sheet_asked_for_is_the_one_read(import_file: Import, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for title, words in (("First", "one"), ("Second", "two")):
        sheet = book.create_sheet(title)
        sheet.append(["question", "answer"])
        sheet.append([words, "A"])
    file = tmp_path / "rows.xlsx"
    book.save(file)
    assert peek(file).sheets == ["Sheet", "First", "Second"]
    result = import_file(file, reading={"sheet": "Second"})
    with Dataset(Path(result["dataset"])) as store:
        assert [row.fields["question"] for row in store.rows()] == ["two"]
    with pytest.raises(UserError, match="no sheet called “Third”") as caught:
        peek(file, ReadOptions(sheet="Third"))
    assert "First, Second" in str(caught.value.fix)


def test_a_first_look_reads_no_further_than_it_must(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    line = '{"dialog": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}], "n": 1}\n'
    with file.open("w", encoding="utf-8") as out:
        for _ in range(40):
            out.write(line * 10_000)
    peek(file, most=1)
    start = time.perf_counter()
    found = peek(file)
    assert time.perf_counter() - start < 0.5
    assert (len(found.rows), found.whole, found.columns) == (100, False, ["dialog", "n"])
    assert found.mapping == Mapping("turns", turns="dialog"), "turns show themselves by any name"
    with pytest.raises(Cancelled):
        peek(file, stopped=lambda: True)


def test_lines_that_are_none_are_told_by_the_first_look_too(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"text": "A"}\n{"text"\n[]\n', encoding="utf-8")
    found = peek(file)
    assert (
        [bad.line for bad in found.bad] == [2, 3]
        and found.whole
        and found.mapping == Mapping("text", text="text")
    )
