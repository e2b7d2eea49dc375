"""Files made to do harm: each is refused in a clear word or read, within the time and memory given, and the next one
is read as if nothing had been."""

from __future__ import annotations

import json
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from core.errors import UserError
from core.jobs.context import MemoryContext
from core.knowledge import documents
from core.knowledge.loaders import reading
from core.knowledge.loaders.extract import Extract
from core.knowledge.loaders.limits import Limits
from tests.support.documents import archive, epub_parts, pdf, pptx_parts, relations, shape

LIMITS = Limits(seconds=100, total=200, memory=900_000_000, characters=10_000_000)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


class Door:
    """Reads in one child, as indexing does."""

    def __init__(self, folder: Path) -> None:
        self.ctx = MemoryContext()
        self._good = folder / "good one.txt"
        self._good.write_text("All is well.")

    def read(self, path: Path) -> Extract:
        try:
            return reading.read(path, self.ctx, limits=LIMITS)
        finally:
            assert reading.read(self._good, self.ctx).text == "All is well."

    def refusal(self, path: Path, said: str) -> None:
        with pytest.raises(UserError, match=said) as caught:
            self.read(path)
        assert path.name in str(caught.value.message) and caught.value.fix

    def either(self, path: Path) -> Extract | None:
        """Read, or refused with the file's name and a fix: both are right."""
        try:
            return self.read(path)
        except UserError as error:
            assert path.name in str(error.message) and error.fix
            return None


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    made = Door(tmp_path_factory.mktemp("good"))
    yield made
    reading.close(made.ctx)


def docx_parts(body: str) -> dict[str, str]:
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": body,
    }


def xlsx_parts(sheet: str, shared: str = "") -> dict[str, str]:
    import io

    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Name", "City"])
    made = io.BytesIO()
    book.save(made)
    with zipfile.ZipFile(made) as opened:
        parts = {name: opened.read(name).decode() for name in opened.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet or parts["xl/worksheets/sheet1.xml"]
    if shared:
        parts["xl/sharedStrings.xml"] = shared
    return parts


MAKERS: dict[str, Callable[[str], dict[str, str]]] = {
    "a.docx": lambda _: docx_parts(f"<w:document {_W}><w:body/></w:document>"),
    "a.xlsx": lambda _: xlsx_parts(""),
    "a.pptx": lambda _: pptx_parts([shape([("x", 0)])]),
    "a.odt": lambda _: {"content.xml": "<x/>"},
    "a.epub": lambda _: epub_parts({"a.xhtml": "<html/>"}, ["a.xhtml"]),
}
MAIN = {
    "a.docx": "word/document.xml",
    "a.xlsx": "xl/worksheets/sheet1.xml",
    "a.pptx": "ppt/slides/slide1.xml",
    "a.odt": "content.xml",
    "a.epub": "OPS/a.xhtml",
}


@pytest.mark.parametrize("name", MAIN)
@pytest.mark.parametrize("size", [60, 450])
def test_zip_bomb(tmp_path: Path, door: Door, name: str, size: int) -> None:
    """Half a gigabyte from half a megabyte; and a smaller one, packed a thousandfold."""
    path = archive(tmp_path / name, {k: v for k, v in MAKERS[name]("").items() if k != MAIN[name]})
    megabyte = b" " * 1_000_000
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
        made.open(MAIN[name], "w") as part,
    ):
        part.write(b"<a>")
        for _ in range(size):
            part.write(megabyte)
    door.refusal(path, "unpacks to more than")


@pytest.mark.parametrize("name", MAIN)
def test_zip_that_lies_about_its_size(tmp_path: Path, door: Door, name: str) -> None:
    path = archive(tmp_path / name, MAKERS[name]("") | {MAIN[name]: "<a>" + " " * 5_000_000})
    data = bytearray(path.read_bytes())
    real = (5_000_003).to_bytes(4, "little")
    assert real in data
    path.write_bytes(bytes(data).replace(real, (300).to_bytes(4, "little")))
    door.refusal(path, "damaged")


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BOMB = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("name", MAIN)
def test_billion_laughs(tmp_path: Path, door: Door, name: str, encoding: str) -> None:
    path = archive(tmp_path / name, MAKERS[name]("") | {MAIN[name]: (BOMB + "<x>&l11;</x>").encode(encoding)})
    door.refusal(path, "entities")


def test_an_entity_that_reads_another_file(tmp_path: Path, door: Door) -> None:
    (tmp_path / "secret.txt").write_text("secret words")
    attack = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    parts = docx_parts(
        f"{attack}<w:document {_W}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"
    )
    door.refusal(archive(tmp_path / "a.docx", parts), "entities")
    page = tmp_path / "a.html"
    page.write_text(f"{attack}<p>words &e;</p>")
    extract = door.either(page)
    assert extract is None or "secret words" not in extract.text


def test_entities_after_a_very_long_comment(tmp_path: Path, door: Door) -> None:
    parts = docx_parts(f'<?xml version="1.0"?><!--{"x" * 100_000}-->{BOMB[21:]}<x>&l11;</x>')
    door.refusal(archive(tmp_path / "a.docx", parts), "entities")


def test_word_document_nested_without_end(tmp_path: Path, door: Door) -> None:
    inside = "<w:sdt><w:sdtContent>" * 20_000
    door.either(archive(tmp_path / "a.docx", docx_parts(f"<w:document {_W}><w:body>{inside}")))
    closed = inside + "</w:sdtContent></w:sdt>" * 20_000
    door.refusal(
        archive(tmp_path / "b.docx", docx_parts(f"<w:document {_W}><w:body>{closed}</w:body></w:document>")),
        "damaged|nested",
    )


# -- Excel ---------------------------------------------------------------------------------------------------

SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def test_sheet_that_claims_to_be_the_largest_there_can_be(tmp_path: Path, door: Door) -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>first</t></is></c></row>'
        '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>last</t></is></c></row>'
    )
    sheet = f'{SHEET}<dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>'
    extract = door.read(archive(tmp_path / "a.xlsx", xlsx_parts(sheet)))
    assert "first" in extract.text
    assert "wider" in str(extract.notes[0])


def test_sheet_of_a_million_rows_of_one_long_text(tmp_path: Path, door: Door) -> None:
    """Few bytes that name the same shared text over and over."""
    row = "<row>" + '<c t="s"><v>0</v></c>' * 4 + "</row>"
    parts = xlsx_parts(f"{SHEET}<sheetData>{row * 100_000}</sheetData></worksheet>")
    name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{name}"><si><t>{"long words " * 3000}</t></si></sst>'
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>",
        '<Relationship Id="rId99" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org/officeDocument/'
        '2006/relationships/sharedStrings"/></Relationships>',
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "</Types>",
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sharedStrings+xml"/></Types>',
    )
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as made:
        for part, content in parts.items():
            made.writestr(part, content)
    door.refusal(path, "million characters")


def test_workbook_whose_parts_refer_to_themselves(tmp_path: Path, door: Door) -> None:
    parts = xlsx_parts("")
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        "worksheets/sheet1.xml", "workbook.xml"
    )
    door.either(archive(tmp_path / "a.xlsx", parts))
    slides = pptx_parts([shape([("x", 0)])])
    slides["ppt/_rels/presentation.xml.rels"] = relations(("s0", "slide", "presentation.xml"))
    door.either(archive(tmp_path / "a.pptx", slides))


# -- PDF -----------------------------------------------------------------------------------------------------


def test_pdf_with_a_million_pages(tmp_path: Path, door: Door) -> None:
    """One page listed a thousand times in a list that is listed a thousand times."""
    path = tmp_path / "a.pdf"
    many = pdf(
        [
            b"<</Type /Catalog /Pages 2 0 R>>",
            b"<</Type /Pages /Count 1000000 /Kids [" + b"3 0 R " * 1000 + b"]>>",
            b"<</Type /Pages /Parent 2 0 R /Count 1000 /Kids [" + b"4 0 R " * 1000 + b"]>>",
            b"<</Type /Page /Parent 3 0 R /MediaBox [0 0 300 300]>>",
        ]
    )
    path.write_bytes(many)
    door.refusal(path, "1,000,000 pages")


@pytest.mark.parametrize("count", [b"2147483647", b"-5", b"1000000000000000000000"])
def test_pdf_that_lies_about_its_pages(tmp_path: Path, door: Door, count: bytes) -> None:
    path = tmp_path / "a.pdf"
    page = b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>>"
    path.write_bytes(
        pdf(
            [
                b"<</Type /Catalog /Pages 2 0 R>>",
                b"<</Type /Pages /Count " + count + b" /Kids [3 0 R]>>",
                page,
            ]
        )
    )
    assert door.either(path) is None


def test_pdf_whose_page_tree_holds_itself(tmp_path: Path, door: Door) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(
        pdf(
            [
                b"<</Type /Catalog /Pages 2 0 R>>",
                b"<</Type /Pages /Count 3 /Kids [2 0 R 2 0 R] /Parent 2 0 R>>",
            ]
        )
    )
    assert door.either(path) is None


def test_pdf_with_a_page_as_large_as_a_country(tmp_path: Path, door: Door) -> None:
    path = tmp_path / "a.pdf"
    page = b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 1e9 1e9]>>"
    path.write_bytes(
        pdf([b"<</Type /Catalog /Pages 2 0 R>>", b"<</Type /Pages /Count 1 /Kids [3 0 R]>>", page])
    )
    assert door.either(path) is None


# -- HTML, mails, JSON, code ---------------------------------------------------------------------------------


def test_html_of_200_mb_with_scripts(tmp_path: Path, door: Door) -> None:
    path = tmp_path / "a.html"
    script = "<script>" + "document.write('<p>evil</p>');" * 30_000 + "</script>"
    with path.open("w") as file:
        file.write("<html><body>")
        for number in range(223):
            file.write(f"<p>Paragraph {number}.</p>{script}")
    assert path.stat().st_size > 200_000_000
    extract = door.read(path)
    assert extract.text == "\n\n".join(f"Paragraph {number}." for number in range(223))


def test_html_nested_without_end(tmp_path: Path, door: Door) -> None:
    path = tmp_path / "a.html"
    path.write_text("<div><table><tr><td><ul><li>" * 20_000 + "deep")
    extract = door.either(path)
    assert extract is None or "deep" in extract.text


def test_mail_in_mail_in_mail(tmp_path: Path, door: Door) -> None:
    message = EmailMessage()
    message["Subject"] = "the innermost"
    message.set_content("inner words")
    for level in range(30):
        outer = EmailMessage()
        outer["Subject"] = f"level {level}"
        outer.set_content("words")
        if level % 2:
            outer.add_attachment(message)
        else:
            outer.add_attachment(
                message.as_bytes(), maintype="application", subtype="octet-stream", filename="a.eml"
            )
        message = outer
    path = tmp_path / "a.eml"
    path.write_bytes(message.as_bytes())
    extract = door.read(path)
    assert "level 29" in extract.text and "inner words" not in extract.text
    assert any("not read" in str(note) for note in extract.notes)


def test_mail_with_many_attachments_and_parts_within_parts(tmp_path: Path, door: Door) -> None:
    message = EmailMessage()
    message["Subject"] = "many"
    message.set_content("words")
    for number in range(300):
        message.add_attachment(b"note", maintype="text", subtype="plain", filename=f"{number}.txt")
    path = tmp_path / "a.eml"
    path.write_bytes(message.as_bytes())
    assert "200 attachments" in str(door.read(path).notes[0])
    deep = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(500))
    path.write_text(f"Subject: deep\n{deep}Content-Type: text/plain\n\nwords")
    door.either(path)


def test_mail_with_a_bomb_attached(tmp_path: Path, door: Door) -> None:
    bomb = archive(tmp_path / "a.docx", docx_parts(BOMB + "<x>&l11;</x>"))
    message = EmailMessage()
    message["Subject"] = "see attachment"
    message.set_content("words")
    message.add_attachment(
        bomb.read_bytes(), maintype="application", subtype="octet-stream", filename="bomb.docx"
    )
    path = tmp_path / "a.eml"
    path.write_bytes(message.as_bytes())
    extract = door.read(path)
    assert "ha" * 10 not in extract.text and "bomb.docx" in str(extract.notes[0])


@pytest.mark.parametrize("content", ["[" * 1_000_000, '{"a":' * 1_000_000, "[" * 100_000 + "]" * 100_000])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_json_nested_without_end(tmp_path: Path, door: Door, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    door.refusal(tmp_path / name, "nested|not JSON")


def test_json_whose_paths_are_longer_than_its_values(tmp_path: Path, door: Door) -> None:
    """Names add up with depth: a small file could become a large text."""
    value: object = "x"
    for _ in range(900):
        value = {"n" * 2000: value}
    (tmp_path / "a.json").write_text(json.dumps([value] * 3))
    door.either(tmp_path / "a.json")


def test_source_code_nested_without_end(tmp_path: Path, door: Door) -> None:
    (tmp_path / "a.py").write_text("x = " + "(" * 200_000)
    assert door.read(tmp_path / "a.py").text
    (tmp_path / "b.py").write_text("x = " + "-" * 500_000 + "1")
    door.either(tmp_path / "b.py")


# -- any ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "suffix",
    [".txt", ".md", ".csv", ".json", ".jsonl", ".html", ".eml", ".py", ".xml", ".pdf", ".docx", ".db"],
)
def test_bytes_that_are_nothing(tmp_path: Path, door: Door, suffix: str) -> None:
    import random

    path = tmp_path / f"a{suffix}"
    path.write_bytes(random.Random(7).randbytes(300_000))
    door.either(path)


def test_broken_letters_in_utf8_are_mended_and_said(tmp_path: Path, door: Door) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Größe über alles, Straße für später. ".encode() * 20 + b"\xff \xc3( end")
    extract = door.read(path)
    assert extract.text.startswith("Größe über alles") and extract.text.endswith("\ufffd( end")
    assert "2 letters of “a.txt” could not be read" in str(extract.notes[0])


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_that_lead_in_circles(tmp_path: Path, door: Door) -> None:
    folder = tmp_path / "docs"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text("words")
    (folder / "inner" / "up").symlink_to(folder)
    (folder / "inner" / "self").symlink_to(folder / "inner")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "one.txt").symlink_to(folder / "two.txt")
    (folder / "two.txt").symlink_to(folder / "one.txt")
    os.mkfifo(folder / "pipe.txt")
    found = documents.scan(folder)
    assert [path for path, _, _ in found.files] == ["a.txt"]
    assert {"loop.txt", "one.txt", "pipe.txt", "two.txt"} <= {one.path for one in found.skipped if one.reason}
    with pytest.raises(UserError) as caught:
        reading.read(folder / "loop.txt", door.ctx, limits=LIMITS)
    assert caught.value.fix
