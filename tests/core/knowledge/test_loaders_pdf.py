"""Scanned pages: read where tesseract is, said plainly where it is not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import paths
from core.errors import UserError
from core.knowledge import loaders
from core.knowledge.loaders import ocr

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
