"""The report as PDF and HTML: one page, its words inside, nothing that was said taken for markup, mirrored in Urdu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from core.errors import UserError
from core.evaluation.report.shape import Report
from core.evaluation.report.writing import write
from core.evaluation.trial import Reply, Trial
from desktop.evaluation.report import html, pdf
from desktop.evaluation.report.sheet import Sheet
from tests.core.evaluation.report_trials import LONG, facts, trial

HOSTILE = '<script>alert(1)</script><img src="http://away.example/x.png" onerror="x()">&amp;"\'</style>'


@pytest.fixture
def right_to_left(themed: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ur_PK"))
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def written(one: Trial, most: int | None = 3) -> Report:
    return write(one, facts(one), None, most)


def pages(data: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in opened]


class Tags(HTMLParser):
    """Every tag with its attributes."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def names(self) -> set[str]:
        return {tag for tag, _ in self.found}


def test_the_pdf_is_one_page_with_its_words_and_fonts_inside(themed: QApplication) -> None:
    data = pdf.render(written(trial()), "report.recipe.json")
    (words,) = pages(data)
    for wanted in (
        "Which way is better on our questions?",
        "Clerk + documents",
        "Ustad Starter",
        "report.recipe.json",
    ):
        assert wanted in words
    assert data.count(b"/FontFile") >= 2
    assert "90%" in words or "92%" in words or "89%" in words


@pytest.mark.parametrize("arms", [1, 2, 8])
def test_it_stays_one_page_however_many_arms_and_however_long(themed: QApplication, arms: int) -> None:
    names = [
        f"{at} A very long name that somebody has given to a way of answering, and more" for at in range(arms)
    ]
    one = trial(names, [0.1 * at for at in range(1, arms + 1)], wrong=LONG * 20, n=12)
    assert Sheet(written(one), "report.recipe.json").pages == 1


def test_every_example_takes_as_many_pages_as_it_needs(themed: QApplication) -> None:
    one = trial()
    made = written(one, None)
    found = pages(pdf.render(made, whole=True))
    assert len(found) > 1
    assert sum(words.count("How many days for case") for words in found) == len(made.examples)


def test_nothing_that_was_said_becomes_markup(themed: QApplication) -> None:
    one = trial([f"Arm {HOSTILE}", "Other"], [0.2, 0.9])
    plain = Tags(html.render(written(trial(["Arm", "Other"], [0.2, 0.9])), "r.json"))
    one.questions = [msgspec.structs.replace(q, question=HOSTILE, expected=(HOSTILE,)) for q in one.questions]
    one.replies[0] = [Reply(text=HOSTILE, said=HOSTILE, scores={"contains": 0.0}) for _ in one.questions]
    found = html.render(written(one), f"{HOSTILE}.json")
    tags = Tags(found)
    assert tags.names() == plain.names()
    assert not {"script", "img", "link", "iframe", "base"} & tags.names()
    assert not any(name.startswith("on") for _, attrs in tags.found for name in attrs)
    assert found.count("</style>") == 1
    (words,) = pages(pdf.render(written(one)))
    assert "<script>alert" in words


def test_the_html_needs_nothing_from_outside(themed: QApplication) -> None:
    found = html.render(written(trial()), "report.recipe.json")
    assert not re.search(r"https?:|url\(|@import", found)
    policy = next(attrs["content"] for tag, attrs in Tags(found).found if "http-equiv" in attrs)
    assert policy is not None
    assert "default-src 'none'" in policy
    root = next(attrs for tag, attrs in Tags(found).found if tag == "html")
    assert root["dir"] == "ltr"
    assert root["lang"]


def test_in_a_right_to_left_language_the_page_is_mirrored(right_to_left: None) -> None:
    found = html.render(written(trial()), "report.recipe.json")
    root = next(attrs for tag, attrs in Tags(found).found if tag == "html")
    assert (root["lang"], root["dir"]) == ("ur-PK", "rtl")
    plain = [float(x) for x in re.findall(r'<circle cx="([\d.]+)"', found)]
    assert plain[3] < plain[0]  # the best arm stands further to the left
    page = pypdfium2.PdfDocument(pdf.render(written(trial())))[0]
    title = page.get_textpage().search("Which way").get_next()
    assert title is not None
    left, _, right, _ = page.get_textpage().get_charbox(title[0])
    assert left > 150, right


def test_a_folder_that_is_gone_is_named(themed: QApplication, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    for save in (pdf.save, html.save):
        with pytest.raises(UserError) as caught:
            save(written(trial()), blocked / "report.out")
        assert "file" in str(caught.value.message)
    assert blocked.read_text() == "not a folder"
