"""Layout order; scanned pages: read where tesseract is, said plainly where it is not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from core import paths
from core.errors import UserError
from core.knowledge import loaders
from core.knowledge.loaders import ocr
from core.knowledge.loaders.extract import Extract
from tests.support.documents import Word, pdf_of_words

SAMPLE = paths.resources() / "sample_project" / "documents" / "safety-and-laboratory.pdf"


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Where tesseract is, is looked up once in a process."""
    for remembered in (ocr.program, ocr.languages):
        remembered.cache_clear()
    yield
    for remembered in (ocr.program, ocr.languages):
        remembered.cache_clear()


@pytest.fixture
def no_tesseract(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(ocr, "_PLACES", ())


def scan(path: Path, *, text_pages: int = 0) -> Path:
    """The sample's first page as a picture, after so many of its pages as text."""
    import pypdfium2

    with pypdfium2.PdfDocument(SAMPLE) as source, pypdfium2.PdfDocument.new() as made:
        if text_pages:
            made.import_pages(source, list(range(text_pages)))
        width, height = source[0].get_size()
        image = pypdfium2.PdfImage.new(made)
        image.set_bitmap(source[0].render(scale=2))
        image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        page = made.new_page(width, height)
        page.insert_obj(image)
        page.gen_content()
        made.save(path)
    return path


def blank(path: Path) -> Path:
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(300, 400)
    writer.write(path)
    return path


@pytest.mark.usefixtures("no_tesseract")
def test_scans_without_tesseract_are_said_with_their_pages_and_the_fix(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        loaders.load(scan(tmp_path / "scan.pdf"))
    assert "scanner" in str(caught.value.message) and "tesseract" in str(caught.value.fix)
    extract = loaders.load(scan(tmp_path / "mixed.pdf", text_pages=2))
    assert len(extract.pages) == 3
    assert "page(s) 3," in str(extract.notes[0]) and "tesseract" in str(extract.notes[0])


def pretend(monkeypatch: pytest.MonkeyPatch, folder: Path, body: str) -> None:
    """A program called tesseract in the place of the real one."""
    program = folder / "bin" / "tesseract"
    program.parent.mkdir()
    program.write_text(
        f"#!{sys.executable}\nimport sys, time\n"
        "if '--list-langs' in sys.argv:\n"
        "    print('List of available languages (3):\\nosd\\nurd\\neng')\n    sys.exit()\n"
        f"picture = sys.stdin.buffer.read()\n{body}\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent) + os.pathsep + os.environ["PATH"])


posix = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")


@posix
def test_what_tesseract_is_given_and_what_becomes_of_its_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(
        monkeypatch,
        tmp_path,
        "head, size, most = picture[:40].split()[0], picture.split()[1:3], picture.split()[3]\n"
        "print(head.decode(), most.decode(), sys.argv[-1], len(picture) > int(size[0]) * int(size[1]))\n"
        "print('\\nSecond paragraph.\\f')",
    )
    extract = loaders.load(scan(tmp_path / "mixed.pdf", text_pages=1))
    start, end = extract.page_span(2)
    assert extract.text[start:end] == "P5 255 eng+urd True\n\nSecond paragraph."
    assert "expect misread letters" in str(extract.notes[0])


@posix
def test_a_page_that_takes_tesseract_too_long_is_one_without_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(monkeypatch, tmp_path, "time.sleep(60)")
    assert ocr.languages(str(tmp_path / "bin" / "tesseract")) == "eng+urd"
    monkeypatch.setattr(ocr, "SECONDS", 0.2)
    with pytest.raises(UserError, match="text recognition finds none"):
        loaders.load(scan(tmp_path / "scan.pdf"))


@posix
def test_tesseract_that_fails_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch, tmp_path, "sys.exit('no data for eng')")
    with pytest.raises(UserError, match="no data for eng"):
        loaders.load(scan(tmp_path / "scan.pdf"))


@posix
def test_an_empty_page_is_not_sent_to_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch, tmp_path, "print('ghost')")
    with pytest.raises(UserError, match=r"holds no text|has no text"):
        loaders.load(blank(tmp_path / "blank.pdf"))


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not on this machine")
def test_the_real_tesseract_reads_a_scan(tmp_path: Path) -> None:
    extract = loaders.load(scan(tmp_path / "scan.pdf"))
    words = set(loaders.load(SAMPLE).text[:1500].split())
    read = set(extract.text.split())
    assert len(words & read) > 0.7 * len(words), "most words of the page's beginning"


# -- layout ----------------------------------------------------------------------------------------------------

LEFT = [
    "The river rises in the hills and",
    "runs for many miles through the",
    "woods before it meets the lake.",
]
RIGHT = [
    "The lake is deep and cold, and",
    "nobody has ever found where its",
    "water goes in the long summer.",
]


def written(path: Path, *pages: Sequence[Word]) -> Extract:
    path.write_bytes(pdf_of_words(pages))
    return loaders.load(path)


def column(lines: list[str], left: float) -> list[Word]:
    return [(left, 700 - 14 * n, 11, line) for n, line in enumerate(lines)]


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    extract = written(
        tmp_path / "a.pdf", [(60, 740, 20, "Rivers and lakes"), *column(LEFT, 60), *column(RIGHT, 320)]
    )
    assert extract.text == f"Rivers and lakes\n\n{' '.join(LEFT)}\n\n{' '.join(RIGHT)}"


def test_a_table_stays_rows(tmp_path: Path) -> None:
    rows = [
        ("Tool", "Count", "Place"),
        ("Saw", "2", "Left wall"),
        ("Hammer", "11", "Drawer"),
        ("File", "7", "Shelf"),
    ]
    words = [
        (60 + 150 * n, 700 - 14 * at, 11, cell) for at, row in enumerate(rows) for n, cell in enumerate(row)
    ]
    assert written(tmp_path / "a.pdf", words).text == "\n".join(" | ".join(row) for row in rows)


def test_powers_and_signs_of_footnotes_stay_in_their_line(tmp_path: Path) -> None:
    extract = written(
        tmp_path / "a.pdf",
        [
            (60, 700, 11, "The area is x"), (124, 704, 7, "2"), (133, 700, 11, "square metres, of which 4500"),
            (284, 704, 7, "1"), (291, 700, 11, "are built and"),
            (60, 686, 11, "the rest lies open to the wind and the weather of the whole"),
            (60, 672, 11, "year, as it has for long."),
        ],
    )  # fmt: skip
    assert extract.text == (
        "The area is x2 square metres, of which 4500 1 are built and the rest lies open to the wind and the weather "
        "of the whole year, as it has for long."
    )


def test_running_heads_go_and_the_numbers_of_chapters_stay(tmp_path: Path) -> None:
    numbers = "one two three four five six seven eight".split()
    pages = []
    for page, said in enumerate(numbers):
        chapter = page // 4
        head = (60.0, 770.0, 11.0, f"{12 + page} Rivers" if chapter else f"Lakes {12 + page}")
        title = [(60.0, 740.0, 22.0, f"Chapter {chapter + 1}")] if page % 4 == 0 else []
        pages.append(
            [head, *title, *column([f"{other} and {said} are told of here," for other in numbers], 60)]
        )
    text = written(tmp_path / "a.pdf", *pages).text
    assert "Lakes" not in text and "Rivers" not in text
    assert "Chapter 1" in text and "Chapter 2" in text


def test_formulas_and_letters_of_a_drawing_are_no_headings(tmp_path: Path) -> None:
    extract = written(
        tmp_path / "a.pdf",
        [
            (60, 740, 20, "Angles"), *column(LEFT, 60),
            (200, 600, 18, "A"), (300, 560, 18, "x = {1, 2} + 7"), (60, 500, 18, "Sides"),
            (60, 480, 11, "More of it."),
        ],
    )  # fmt: skip
    assert [heading.title for heading in extract.headings] == ["Angles", "Sides"]
