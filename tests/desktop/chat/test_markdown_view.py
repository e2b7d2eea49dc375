"""What is shown of an answer: text and code, citations as links, and nothing that could reach out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.chat.code_view import CodeView
from desktop.chat.markdown_view import MarkdownView
from desktop.chat.render import to_html
from desktop.chat.text_view import TextView

NUMBERS = frozenset({1, 2, 3})


@pytest.fixture
def view(qtbot: QtBot, themed: QApplication) -> MarkdownView:
    made = MarkdownView()
    made.set_numbers(NUMBERS)
    made.resize(500, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def text_of(view: MarkdownView) -> str:
    return "\n".join(part.toPlainText() for part in view._views if isinstance(part, TextView))


def hrefs(view: MarkdownView) -> list[str]:
    found = []
    for part in view.findChildren(TextView):
        block = part.document().begin()
        while block.isValid():
            walk = block.begin()
            while not walk.atEnd():
                if address := walk.fragment().charFormat().anchorHref():
                    found.append(address)
                walk += 1
            block = block.next()
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src='http://example.org/x.png' onerror='alert(1)'>",
        "<a href='cite:1'>trust me</a>",
        "<style>p { color: red }</style>",
        "text <b>bold</b> &lt;i&gt;",
    ],
)
def test_html_is_shown_as_text(view: MarkdownView, hostile: str) -> None:
    view.set_markdown(f"{hostile}\n\nEnd.")
    assert hostile.replace("&lt;", "<").replace("&gt;", ">") in text_of(view)
    assert hrefs(view) == []


def test_images_are_links_and_nothing_is_fetched(view: MarkdownView) -> None:
    view.set_markdown("![a picture](http://example.org/x.png) and ![b](file:///etc/passwd)")
    assert "a picture" in text_of(view)
    assert hrefs(view) == ["http://example.org/x.png"]
    part = view.findChild(TextView)
    assert isinstance(part, TextView)
    assert "<img" not in part.document().toHtml()
    image = QTextDocument.ResourceType.ImageResource.value
    assert part.document().resource(image, QUrl("http://example.org/x.png")) is None


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "vbscript:x", "data:text/html,x"]
)
def test_dangerous_addresses_are_no_links(address: str) -> None:
    assert "<a " not in to_html(f"[click]({address})", NUMBERS)


def test_citations_are_links_and_unknown_numbers_are_not(view: MarkdownView) -> None:
    view.set_markdown("One [1]. Two [2, 3]. Unknown [9]. Escaped \\[1\\]. `code[1]` [1](http://example.org)")
    assert hrefs(view) == ["cite:1", "cite:2", "cite:3", "http://example.org"]
    assert "Unknown [9]. Escaped [1]. code[1]" in text_of(view)
    part = view.findChild(TextView)
    assert isinstance(part, TextView)
    assert len(part._chips) == 3
    assert all(chip.width() > 8 for chip in part._chips)


def test_a_click_on_a_citation_is_reported(qtbot: QtBot, view: MarkdownView) -> None:
    view.set_markdown("As it says [2].")
    part = view.findChild(TextView)
    assert isinstance(part, TextView)
    with qtbot.waitSignal(view.cited) as cited:
        part.anchorClicked.emit(QUrl("cite:2"))
    assert cited.args == [2]
    with qtbot.waitSignal(view.linked) as linked:
        part.anchorClicked.emit(QUrl("http://example.org/"))
    assert linked.args == ["http://example.org/"]


def test_streaming_redraws_only_the_end(qtbot: QtBot, view: MarkdownView) -> None:
    for number in range(40):
        view.add(f"Paragraph {number}. " + "word " * 40 + "\n\n")
        view.flush()
    parts = list(view._views)
    documents = [part.document() for part in parts[:-1] if isinstance(part, TextView)]
    view.add("And the end.")
    view.flush()
    assert view._views[: len(parts) - 1] == parts[:-1]
    assert [part.document() for part in parts[:-1] if isinstance(part, TextView)] == documents
    assert "And the end." in text_of(view)


def test_pieces_are_drawn_together(qtbot: QtBot, view: MarkdownView) -> None:
    drawn = []
    view.grew.connect(lambda: drawn.append(1))
    with qtbot.waitSignal(view.grew):
        for _ in range(200):
            view.add("word ")
    assert len(drawn) == 1
    assert view.source == "word " * 200


def test_code_has_its_language_and_can_be_copied(qtbot: QtBot, view: MarkdownView) -> None:
    view.add("Look:\n\n```python\nprint(1)")
    view.flush()
    code = view.findChild(CodeView)
    assert isinstance(code, CodeView)
    view.add("\nprint(2)\n```\n\nSo.")
    view.flush()
    assert view.findChild(CodeView) is code
    code.copy()
    assert QGuiApplication.clipboard().text() == "print(1)\nprint(2)"
    assert code._title.text() == "python"


def test_right_to_left_paragraphs_read_from_the_right(view: MarkdownView) -> None:
    from PySide6.QtCore import Qt

    view.set_markdown("English first.\n\nپہلی واپسی مفت ہے۔\n\nאחרון")
    part = view.findChild(TextView)
    assert isinstance(part, TextView)
    directions = []
    block = part.document().begin()
    while block.isValid():
        directions.append(block.textDirection())
        block = block.next()
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert directions == [left, right, right]


def test_a_change_of_theme_redraws(view: MarkdownView, themed: QApplication) -> None:
    view.set_markdown("See [1] and [a link](http://example.org).")
    theme.apply(themed, "dark")
    part = view.findChild(TextView)
    assert isinstance(part, TextView)
    assert theme.tokens().dark and theme.tokens().accent in part.document().toHtml()
