"""Each format, and files that are not what their name says."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import paths
from core.errors import UserError
from core.knowledge import loaders
from core.knowledge.loaders.extract import Extract

SAMPLE = paths.resources() / "sample_project" / "documents"


def load(path: Path, content: str | bytes) -> Extract:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return loaders.load(path)


def refusal(path: Path, content: bytes | None = None) -> UserError:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        loaders.load(path)
    assert path.name in str(caught.value.message), "the sentence names the file"
    assert caught.value.fix is not None, "and the fix"
    return caught.value


# -- Markdown and text ---------------------------------------------------------------------------------------


def test_markdown_is_read_as_its_reader_sees_it(tmp_path: Path) -> None:
    extract = load(
        tmp_path / "a.md",
        "---\ntitle: x\n---\n# One *two*\n\nA [link](http://x) and `code`\non.\n\n- a\n- b\n  - c\n\n"
        "| H | I |\n|---|---|\n| 1 | 2 |\n\n```\nx = 1\n```\n",
    )
    assert extract.text == "One two\n\nA link and code on.\n\n• a\n• b\n  • c\n\nH | I\n1 | 2\n\nx = 1"
    assert [(heading.title, heading.level) for heading in extract.headings] == [("One two", 1)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_text_in_any_unicode_encoding(tmp_path: Path, encoding: str) -> None:
    words = "Der Fluß führt Hochwasser.\r\n\r\nThe river is high: 3 metres."
    expected = "Der Fluß führt Hochwasser.\n\nThe river is high: 3 metres."
    assert load(tmp_path / "a.txt", words.encode(encoding)).text == expected


def test_text_in_an_old_encoding(tmp_path: Path) -> None:
    words = "Der Fluß führt im Frühjahr Hochwasser, und die Brücke über die Straße wird gesperrt. " * 4
    assert load(tmp_path / "a.txt", words.encode("cp1252")).text == words.strip()


def test_lines_wrapped_by_an_editor_are_joined_and_lists_are_not(tmp_path: Path) -> None:
    wrapped = "This line was broken by an editor at about here\nand goes on.\n\n- one\n- two"
    assert load(tmp_path / "a.txt", wrapped).text == wrapped.replace("here\nand", "here and")


def test_a_picture_named_txt_is_refused(tmp_path: Path) -> None:
    refusal(tmp_path / "a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0" + bytes(range(256)) * 8)


# -- PDF -----------------------------------------------------------------------------------------------------


def test_pdf_pages_headings_and_tables() -> None:
    extract = loaders.load(SAMPLE / "products-and-warranty.pdf")
    titles = [heading.title for heading in extract.headings]
    assert titles[0] == "Products, Parts and Warranty" and "Warranty" in titles
    assert "Heron | The height of the tide | Harbours\n" in extract.text
    assert extract.page_of(extract.text.index("The height of the tide")) == 1
    assert "Products, Parts and Warranty | 3" not in extract.text, "running feet are left out"
    assert [extract.page_of(start) for start in extract.pages] == [1, 2, 3, 4, 5, 6]


def test_a_pdf_with_a_password(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(SAMPLE / "safety-and-laboratory.pdf"))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    assert "password" in str(refusal(tmp_path / "locked.pdf").message)


@pytest.mark.parametrize("content", [b"%PDF-1.7\ngarbage", b"not a pdf at all", b"%PDF-1.4\n" + bytes(5000)])
def test_a_pdf_that_is_garbage(tmp_path: Path, content: bytes) -> None:
    assert "damaged" in str(refusal(tmp_path / "broken.pdf", content).message)


def test_a_pdf_cut_off_in_the_middle_tells_or_reads(tmp_path: Path) -> None:
    whole = (SAMPLE / "safety-and-laboratory.pdf").read_bytes()
    path = tmp_path / "half.pdf"
    path.write_bytes(whole[: len(whole) // 2])
    try:
        assert loaders.load(path).text
    except UserError as error:
        assert path.name in str(error.message)


# -- Word ----------------------------------------------------------------------------------------------------


def test_docx_headings_lists_tables_and_tracked_changes(tmp_path: Path) -> None:
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = docx.Document()
    document.add_heading("Tools", 1)
    changed = document.add_paragraph("The bench is ")
    changed._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>open</w:t></w:r></w:ins>"))
    changed._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>shut</w:delText></w:r></w:del>"))
    document.add_paragraph("first", style="List Bullet")
    document.add_paragraph("second", style="List Bullet")
    table = document.add_table(2, 2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {number}"
    document.save(str(tmp_path / "a.docx"))
    extract = loaders.load(tmp_path / "a.docx")
    expected = "Tools\n\nThe bench is open\n\n• first\n• second\n\ncell 0 | cell 1\ncell 2 | cell 3"
    assert extract.text == expected
    assert extract.headings[0].title == "Tools"


def test_a_docx_of_no_bytes(tmp_path: Path) -> None:
    assert "empty" in str(refusal(tmp_path / "nothing.docx", b"").message)


@pytest.mark.parametrize("content", [b"PK\x03\x04 not a zip", b"plain words", b"PK\x05\x06" + bytes(18)])
def test_a_docx_that_is_damaged(tmp_path: Path, content: bytes) -> None:
    assert "damaged" in str(refusal(tmp_path / "broken.docx", content).message)


def test_a_docx_with_a_password(tmp_path: Path) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert "password" in str(refusal(tmp_path / "locked.docx", content).message)


# -- all -----------------------------------------------------------------------------------------------------


def test_a_kind_that_is_not_read(tmp_path: Path) -> None:
    refusal(tmp_path / "a.xyz", b"words")


def test_a_file_of_white_space(tmp_path: Path) -> None:
    refusal(tmp_path / "a.md", b"\n \n\t\n")
