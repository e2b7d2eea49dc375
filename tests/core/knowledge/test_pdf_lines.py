"""What a PDF says and where: files whose makers place their letters in difficult ways, and passages found in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import paths
from core.knowledge import loaders, pdf_lines, pdfium
from core.knowledge.pdf_lines import Char

SAMPLE = paths.resources() / "sample_project" / "documents" / "products-and-warranty.pdf"


def pdf(path: Path, *pages: str, encoding: dict[int, str] | None = None) -> Path:
    """A file of pages with these drawing orders, in a font F of 12 points (`encoding`: other names of its codes)."""
    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject

    writer = PdfWriter()
    for orders in pages:
        page = writer.add_blank_page(595, 842)
        font = DictionaryObject(
            {NameObject("/" + key): NameObject("/" + value)
             for key, value in {"Type": "Font", "Subtype": "Type1", "BaseFont": "Helvetica"}.items()}
        )  # fmt: skip
        if encoding:
            names = [
                item
                for code, name in encoding.items()
                for item in (NumberObject(code), NameObject("/" + name))
            ]
            font[NameObject("/Encoding")] = DictionaryObject({NameObject("/Differences"): ArrayObject(names)})
        fonts = DictionaryObject({NameObject("/F"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = StreamObject()
        stream.set_data(f"BT /F 12 Tf {orders} ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
    writer.write(path)
    return path


def at(x: float, y: float, words: str) -> str:
    return f"1 0 0 1 {x} {y} Tm ({words}) Tj "


def test_a_sign_for_two_letters_is_read_in_the_order_of_the_tongue() -> None:
    # Drawn from the right: seen, lam-alef in one sign, meem; the library gives the two letters as the eye meets them.
    chars = [
        Char("س", 40, 0, 50, 12), Char("ا", 30, 0, 40, 12), Char("ل", 30, 0, 40, 12), Char("م", 20, 0, 30, 12),
    ]  # fmt: skip
    (row,) = pdf_lines.rows(chars, lambda _: 0.0)
    assert row.text == "سلام"
    assert pdf_lines.find([row], "سلام") == [[0, 2, 1, 3]]


def test_joined_forms_are_read_as_their_letters() -> None:
    (row,) = pdf_lines.rows([Char("ﻻ", 0, 0, 9, 12), Char("ﬁ", 9, 0, 18, 12)], lambda _: 0.0)
    assert row.text == "لاfi"
    assert row.at == (0, 0, 1, 1)


def test_lines_drawn_from_the_last_to_the_first_are_read_from_the_first(tmp_path: Path) -> None:
    lines = [
        "The keeper writes the hour",
        "of every reading down and",
        "signs the page with a",
        "pen that does not run",
        "when the room is damp",
    ]
    orders = " ".join(at(60, 700 - 15 * n, line) for n, line in reversed(list(enumerate(lines))))
    extract = loaders.load(pdf(tmp_path / "a.pdf", orders))
    assert extract.text == " ".join(lines)


def test_words_written_upwards_are_lines_too(tmp_path: Path) -> None:
    orders = "0 1 -1 0 100 100 Tm (Station and reading of) Tj 0 1 -1 0 115 100 Tm (the year, turned to the left) Tj"
    path = pdf(tmp_path / "a.pdf", orders)
    extract = loaders.load(path)
    assert extract.text == "Station and reading of the year, turned to the left"
    marks = pdfium.draw(path, 1, 1.0, "reading of the year").marks
    assert len(marks) == 2 and all(height > 2 * width for _, _, width, height in marks)


def test_of_two_like_passages_the_one_meant_is_marked(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", at(60, 700, "The lamp is green.") + at(60, 500, "The lamp is green."))
    first = pdfium.draw(path, 1, 1.0, "The lamp is green.")
    second = pdfium.draw(path, 1, 1.0, "The lamp is green.", before="The lamp is green.\n\n")
    assert [round(mark[1] + mark[3] / 2, -1) for mark in first.marks + second.marks] == [140, 340]


def test_the_mark_takes_in_the_point_and_not_the_next_word(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", at(60, 700, "It is green. Or blue."))
    ((_, _, width, _),) = pdfium.draw(path, 1, 1.0, "It is green.").marks
    ((_, _, without, _),) = pdfium.draw(path, 1, 1.0, "It is").marks
    assert without + 30 < width < 65


def test_what_is_left_of_a_passage_is_marked_after_the_file_changed(tmp_path: Path) -> None:
    path = pdf(
        tmp_path / "a.pdf",
        at(60, 700, "The lamp is green on Mondays, and it") + at(60, 685, "burns until noon."),
    )
    assert len(pdfium.draw(path, 1, 1.0, "The lamp is blue on Mondays, and it burns until noon.").marks) >= 2
    assert not pdfium.draw(path, 1, 1.0, "Nothing of the kind was ever said about a lamp.").marks


def test_what_is_cut_off_the_page_is_not_read(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    path = pdf(tmp_path / "a.pdf", at(60, 700, "On the sheet.") + at(60, 100, "Cut away."))
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.pages[0].cropbox.lower_left = (0, 300)
    writer.write(path)
    assert loaders.load(path).text == "On the sheet."


def test_signs_of_unknown_meaning_are_left_out(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", at(60, 700, "The la<mp is green."), encoding={ord("<"): "g0815"})
    assert loaders.load(path).text == "The lamp is green."


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_marks_on_a_turned_page_stand_on_their_words(tmp_path: Path, quarters: int) -> None:
    from pypdf import PdfReader, PdfWriter

    path = pdf(tmp_path / "a.pdf", at(60, 700, "The lamp is green."))
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.pages[0].rotate(90 * quarters)
    writer.write(path)
    picture = pdfium.draw(path, 1, 1.0, "lamp")
    ((left, top, width, height),) = picture.marks

    def is_dark(x: int, y: int) -> bool:
        return picture.pixels[y * picture.stride + 4 * x] < 128

    inside = [
        is_dark(x, y) for x in range(int(left), int(left + width)) for y in range(int(top), int(top + height))
    ]
    assert sum(inside) > 20, "ink under the mark"


def test_type_that_claims_the_room_of_its_neighbours_is_marked_as_high_as_its_ink() -> None:
    claimed, ink = (0.0, -20.0, 100.0, 40.0), (1.0, 0.0, 99.0, 10.0)
    assert pdf_lines.mark(claimed, ink) == (0.0, -3.0, 100.0, 13.0)


def test_a_word_divided_by_a_typographic_hyphen_is_one_word() -> None:
    from core.knowledge.loaders.extract import ExtractBuilder
    from core.knowledge.loaders.pdf import _Layout

    lines = [
        pdfium.Line(words, 60, 300, 700 - 12 * n, 700 - 12 * n, 10, False)
        for n, words in enumerate(
            ("Your pilot is not your man\u2010", "ager and reports nothing to any\u2010", "One.")
        )
    ]
    builder = ExtractBuilder()
    builder.page()
    _Layout(lines).add_page(lines, builder)
    assert builder.build().text == "Your pilot is not your manager and reports nothing to any\u2010 One."


def test_two_lines_held_together_by_a_divided_word_are_two_marks() -> None:
    # "ab" at the end of one line, "cd" at the beginning of the next, and no space between: one word for the library.
    chars = [Char("x", n * 6, 12, n * 6 + 6, 24) for n in range(20)] + [
        Char("y", n * 6, 0, n * 6 + 6, 12) for n in range(9)
    ]
    assert [len(part) for part in pdf_lines.parts(chars, range(len(chars)))] == [20, 9]
