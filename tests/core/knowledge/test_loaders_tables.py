"""Rows, objects and tables of databases as records with their names."""

from __future__ import annotations

import datetime
import json
import sqlite3
from pathlib import Path

import pytest

from core.errors import UserError
from core.knowledge import loaders
from core.knowledge.loaders.extract import Extract


def load(path: Path, content: str | bytes) -> Extract:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return loaders.load(path)


def records(extract: Extract) -> list[str]:
    """The records' words; every one must begin where the extract says, and be a block of its own."""
    ends = [*extract.records[1:], len(extract.text)]
    said = [extract.text[start:end].strip("\n") for start, end in zip(extract.records, ends, strict=True)]
    for start in extract.records:
        assert start == 0 or extract.text[start - 2 : start] == "\n\n"
    return said


# -- CSV -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_rows_with_the_names_of_their_columns(tmp_path: Path, mark: str) -> None:
    rows = ["Name,City,Age", "Anna,Lahore,31", 'Ben,"Bonn, ""West""",', "Cem,İzmir,40"]
    text = "\n".join(row.replace(",", mark).replace(f"Bonn{mark}", "Bonn,") for row in rows)
    extract = load(tmp_path / "a.csv", text)
    assert records(extract) == [
        "Name: Anna; City: Lahore; Age: 31",
        'Name: Ben; City: Bonn, "West"',
        "Name: Cem; City: İzmir; Age: 40",
    ]


def test_a_title_above_the_header_is_text(tmp_path: Path) -> None:
    extract = load(tmp_path / "a.csv", "Sales of the year\n\nName,Amount\nAnna,12\nBen,3\n")
    assert extract.text.startswith("Sales of the year\n\n")
    assert records(extract) == ["Name: Anna; Amount: 12", "Name: Ben; Amount: 3"]


def test_rows_without_a_header_stay_rows(tmp_path: Path) -> None:
    assert records(load(tmp_path / "a.csv", "1,2,3\n4,5,6\n")) == ["1; 2; 3", "4; 5; 6"]


def test_a_cell_of_many_lines_and_a_long_record(tmp_path: Path) -> None:
    long = "word " * 100
    extract = load(tmp_path / "a.csv", f'Name,Text\nAnna,"one\n\ntwo"\nBen,{long}\n')
    assert records(extract) == ["Name: Anna; Text: one two", f"Name: Ben\nText: {long.strip()}"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_tables_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    rows = "Straße;Größe\n" + "Königsallee über die Brücke;weiß ich nicht für später\n" * 9
    extract = load(tmp_path / "a.csv", rows.encode(encoding))
    assert records(extract)[8] == "Straße: Königsallee über die Brücke; Größe: weiß ich nicht für später"


def test_the_line_excel_wants_first(tmp_path: Path) -> None:
    assert records(load(tmp_path / "a.csv", "sep=;\nA;B\n1,5;2\n2;3\n"))[0] == "A: 1,5; B: 2"


# -- Excel ---------------------------------------------------------------------------------------------------


def test_sheets_as_headings_and_rows_as_records(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Orders"
    sheet.append(["Customers of the year"])
    sheet.append([])
    sheet.append(["Id", "Customer", "When", "Total", "Paid"])
    sheet.append([1, "Anna", datetime.date(2024, 1, 2), 3.5, True])
    sheet.append([2, "Ben", datetime.datetime(2024, 1, 3, 14, 30), 1200.0, None])
    other = book.create_sheet("Notes")
    other["C4"] = "Closed on Fridays"
    book.create_sheet("Nothing")
    book.save(tmp_path / "a.xlsx")
    extract = loaders.load(tmp_path / "a.xlsx")
    assert [heading.title for heading in extract.headings] == ["Orders", "Notes", "Nothing"]
    assert (
        "Customers of the year\n\nId: 1; Customer: Anna; When: 2024-01-02; Total: 3.5; Paid: true"
        in extract.text
    )
    assert "Id: 2; Customer: Ben; When: 2024-01-03 14:30:00; Total: 1200\n\nNotes" in extract.text
    assert "Closed on Fridays" in extract.text
    assert len(extract.records) == 2


def test_formulas_that_were_never_calculated_are_said(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in (["A", "B"], [1, "x"], ["=SUM(A2:A2)", "y"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert "never calculated" in str(loaders.load(tmp_path / "a.xlsx").notes[0])


# -- JSON ----------------------------------------------------------------------------------------------------


def test_objects_as_records_with_their_paths(tmp_path: Path) -> None:
    people = [
        {"name": "A", "address": {"city": "X", "tags": ["p", "q"]}, "none": None},
        {"name": "B", "phones": [{"n": 1}, {"n": 2.5}], "ok": False},
    ]
    said = [
        "name: A; address.city: X; address.tags: p, q",
        "name: B; phones[1].n: 1; phones[2].n: 2.5; ok: false",
    ]
    assert records(load(tmp_path / "a.json", json.dumps(people))) == said
    extract = load(tmp_path / "b.json", json.dumps({"version": 3, "people": people}))
    assert extract.text.startswith("version: 3\n\npeople\n\n") and records(extract) == said
    assert [heading.title for heading in extract.headings] == ["people"]
    lines = "\n".join(json.dumps(person) for person in people)
    assert records(load(tmp_path / "c.jsonl", lines)) == said
    assert records(load(tmp_path / "d.json", lines)) == said, "lines of JSON under the other name"


def test_settings_as_one_document(tmp_path: Path) -> None:
    extract = load(tmp_path / "a.json", '{"server": {"port": 80, "names": ["a", "b"]}, "debug": true}')
    assert extract.text == "server.port: 80\nserver.names: a, b\ndebug: true"
    assert not extract.records


def test_lines_that_are_no_json_are_counted(tmp_path: Path) -> None:
    extract = load(tmp_path / "a.jsonl", '{"a": 1}\n{"a": \n{"a": "\\ud800x"}\n')
    assert records(extract) == ["a: 1", "a: \ufffdx"], "half a letter cannot be stored"
    assert [str(note) for note in extract.notes] == [
        "1 line of “a.jsonl” that are no JSON left out; the first is line 2."
    ]
    with pytest.raises(UserError, match="line 2"):
        load(tmp_path / "b.json", '{"a": 1,\n"b" 2}')


# -- SQLite --------------------------------------------------------------------------------------------------


def database(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute('CREATE TABLE "my people" (id INTEGER PRIMARY KEY, name TEXT, photo BLOB)')
    db.executemany('INSERT INTO "my people" (name, photo) VALUES (?, ?)', [("Anna", b"\x00"), ("Ben", None)])
    db.execute("CREATE TABLE cities (name TEXT)")
    db.execute("INSERT INTO cities VALUES ('Lahore')")
    db.execute("CREATE VIEW doubled AS SELECT * FROM cities, cities")
    db.execute("CREATE VIRTUAL TABLE words USING fts5(word)")
    db.execute("INSERT INTO words VALUES ('inner')")
    db.commit()
    db.close()


def test_tables_of_a_database(tmp_path: Path) -> None:
    path = tmp_path / "a #1?.db"
    database(path)
    before = path.read_bytes()
    extract = loaders.load(path)
    assert [heading.title for heading in extract.headings] == ["cities", "my people"]
    assert records(extract)[1:] == ["id: 1; name: Anna", "id: 2; name: Ben"]
    assert path.read_bytes() == before and [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_database_that_is_none_or_damaged(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not a SQLite database"):
        load(tmp_path / "a.db", b"something else")
    database(tmp_path / "b.db")
    whole = (tmp_path / "b.db").read_bytes()
    with pytest.raises(UserError, match="damaged"):
        load(tmp_path / "c.db", whole[:4096] + b"\xff" * (len(whole) - 4096))


def test_changes_not_yet_in_the_file_are_said(tmp_path: Path) -> None:
    database(tmp_path / "a.db")
    db = sqlite3.connect(tmp_path / "a.db")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("INSERT INTO cities VALUES ('Multan')")
    db.commit()
    extract = loaders.load(tmp_path / "a.db")
    db.close()
    assert "Multan" not in extract.text and "latest changes" in str(extract.notes[0])
