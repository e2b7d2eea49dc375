"""The guide: whole in every language it is in, found and read in its window, opened where one is."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop import i18n, theme
from desktop.help import pages, rendering
from desktop.help.guide_window import GuideWindow
from desktop.main_window import PLACES, MainWindow
from desktop.widgets.asking import asking
from desktop.words import WORDS
from tests.desktop.doing import in_dialog

WRITTEN = [key for key in pages.PAGES if key != "words"]
TRANSLATED = [
    (language, key)
    for language in i18n.LANGUAGES
    for key in WRITTEN
    if language != "en" and (pages.folder() / language / f"{key}.md").is_file()
]
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]+)\)")


@pytest.fixture
def guide(qtbot: QtBot, themed: QApplication) -> GuideWindow:
    made = GuideWindow()
    qtbot.addWidget(made)
    made.open_at("first-steps")
    return made


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the guide in English alone, to which pages of other languages can be added."""
    copy = tmp_path / "guide"
    for part in ("en", "pictures"):
        shutil.copytree(pages.folder() / part, copy / part)
    monkeypatch.setattr(pages, "folder", lambda: copy)
    pages.load.cache_clear()
    return copy


@pytest.fixture(autouse=True)
def fresh() -> Any:
    yield
    pages.load.cache_clear()


# -- the pages ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", WRITTEN)
def test_a_page_is_of_a_length_that_is_read(key: str) -> None:
    page = pages.load(key, "en")
    words = len(page.without_anchors().split())
    assert 250 <= words <= 650, words
    assert page.headings[0][0] == 1 and all(anchor for level, _, anchor in page.headings if level > 1)


@pytest.mark.parametrize("key", pages.PAGES)
def test_every_link_lands_and_every_picture_is_there(key: str) -> None:
    page = pages.load(key, "en")
    for shown, words, address in LINK.findall(page.text):
        assert words.strip(), address
        if shown:
            file, own = pages.picture(address, "en")
            assert own and QImage(str(file)).width() <= 1200 and file.stat().st_size <= 120_000, address
            assert len(words) > 15, "a picture is described for who does not see it"
            continue
        if address == "ustad:guided":
            continue
        target, _, anchor = address.partition("#")
        there = [section.anchor for section in pages.load(target.removesuffix(".md"), "en").sections]
        assert anchor in there, address


def test_no_picture_lies_there_for_nothing_and_all_together_are_small() -> None:
    used = {
        address for key in WRITTEN for shown, _, address in LINK.findall(pages.load(key, "en").text) if shown
    }
    for folder in (pages.folder() / "pictures").iterdir():
        assert {file.name for file in folder.iterdir()} <= used, folder
    total = sum(file.stat().st_size for file in (pages.folder() / "pictures").rglob("*.png"))
    assert total <= 6_000_000


@pytest.mark.parametrize(("language", "key"), TRANSLATED or [("en", "train")])
def test_a_translated_page_says_the_same_in_the_same_places(language: str, key: str) -> None:
    """The same headings, pictures, links, lists and tables as in English; only the words differ."""
    english, page = pages.load(key, "en"), pages.load(key, language)
    assert page.language == language
    assert [(level, anchor) for level, _, anchor in page.headings] == [
        (level, anchor) for level, _, anchor in english.headings
    ]
    assert _addresses(page.text) == _addresses(english.text)
    for sign in ("\n- ", "\n1. ", "\n|"):
        assert page.text.count(sign) == english.text.count(sign), sign


def _addresses(text: str) -> list[tuple[str, str]]:
    return sorted((shown, address) for shown, _, address in LINK.findall(text))


def test_every_screen_has_its_place_in_the_guide() -> None:
    assert set(pages.OF_SCREENS) == {place.key for place in PLACES}
    for key, (page, anchor) in pages.OF_SCREENS.items():
        assert anchor in [section.anchor for section in pages.load(page, "en").sections], key


def test_the_page_of_words_holds_all_of_them() -> None:
    page = pages.load("words", "en")
    assert {section.anchor for section in page.sections[1:]} == {key.replace("_", "-") for key in WORDS}


def test_what_is_written_comes_out_as_it_is_meant(themed: QApplication) -> None:
    page = pages.Page(
        "x",
        "en",
        "# One & all\n\nA **b** [c](train.md#curves).\n\n## Two {#two}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    )
    html = rendering.body(page, "", lambda _: "")
    assert "<h1>One &amp; all</h1>" in html and '<h2><a name="two"></a>Two</h2>' in html
    assert '<a href="train.md#curves">c</a>' in html and "<td>1</td>" in html and "{#" not in html


# -- search ---------------------------------------------------------------------------------------------------


def test_the_search_finds_sections_titles_first(themed: QApplication) -> None:
    hits = pages.search("checkpoint", "en")
    assert (hits[0].page, hits[0].title) == ("words", "Checkpoint")
    assert ("train", "resume") in [(hit.page, hit.anchor) for hit in hits]
    assert all("checkpoint" in f"{hit.title} {hit.around}".casefold() for hit in hits)
    assert pages.search("memory SMALLER model", "en") and not pages.search("zebra", "en")
    assert pages.search("  ", "en") == []


@pytest.mark.parametrize(
    ("language", "text", "sought"),
    [
        ("hi", "मॉडल को प्रशिक्षण दें।", "प्रशिक्षण"),
        ("ur", "ماڈل کو تربیت دیں۔", "تربیت"),
        ("kn", "ಮಾದರಿಗೆ ತರಬೇತಿ ನೀಡಿ.", "ತರಬೇತಿ"),
        ("zh", "用您的示例训练模型。", "训练"),
        ("pa", "ਮਾਡਲ ਨੂੰ ਸਿਖਲਾਈ ਦਿਓ।", "ਸਿਖਲਾਈ"),
    ],
)
def test_the_search_reads_every_script(written: Path, language: str, text: str, sought: str) -> None:
    (written / language).mkdir(exist_ok=True)
    (written / language / "train.md").write_text(f"# A\n\n## B {{#methods}}\n\n{text}\n", encoding="utf-8")
    assert [(hit.page, hit.anchor) for hit in pages.search(sought, language)][:1] == [("train", "methods")]


# -- the window -----------------------------------------------------------------------------------------------


def test_contents_links_back_and_forward(qtbot: QtBot, guide: GuideWindow) -> None:
    assert guide.contents.count() == len(pages.PAGES) + 4
    guide.follow("train.md#curves")
    assert _at(guide) == "train" and guide.contents.currentItem().text().strip() == "Read the curves"
    assert guide.browser.verticalScrollBar().value() > 0
    guide.follow("words.md#lora")
    place = guide.browser.place
    qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert _at(guide) == "train"
    qtbot.mouseClick(guide.forward, Qt.MouseButton.LeftButton)
    assert _at(guide) == "words" and guide.browser.place == place
    assert not guide.forward.isEnabled()


def test_a_search_result_opens_with_its_words_marked(qtbot: QtBot, guide: GuideWindow) -> None:
    qtbot.keyClicks(guide.search, "power cut")
    assert guide.contents.item(0).data(Qt.ItemDataRole.UserRole)[0] in ("train", "words", "trouble")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    marks: Any = guide.browser.extraSelections()
    assert marks and all(mark.cursor.selectedText().casefold() == "power cut" for mark in marks)
    guide.search.setText("zebra")
    assert guide.contents.count() == 0 and guide.nothing.isVisible()


def test_words_are_found_on_the_page_and_stay_marked_when_it_is_drawn_anew(
    qtbot: QtBot, guide: GuideWindow, themed: QApplication
) -> None:
    guide.turn_to("train")
    guide.find_bar.open_bar()
    qtbot.keyClicks(guide.find_bar.field, "loss")
    at, of = guide.browser.found
    assert at == 1 and of >= 3 and guide.find_bar.count.text() == f"1 of {of}"
    qtbot.keyClick(guide.find_bar.field, Qt.Key.Key_Return)
    assert guide.browser.found[0] == 2
    theme.apply(themed, "dark")
    assert guide.browser.found == (2, of) and len(guide.browser.extraSelections()) == of
    qtbot.keyClick(guide.find_bar.field, Qt.Key.Key_Escape)
    assert not guide.find_bar.isVisible() and not guide.browser.extraSelections()


def test_other_addresses_are_asked_about_and_no_file_is_opened(
    qtbot: QtBot, guide: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    in_dialog("dialog", lambda asked: asked.reject())
    guide.follow("https://example.org/a")
    assert opened == []
    in_dialog("dialog", lambda asked: asked.accept())
    guide.follow("https://example.org/a")
    guide.follow("file:///etc/passwd")
    guide.follow("../../../etc/passwd")
    assert opened == ["https://example.org/a"] and _at(guide) == "first-steps"
    assert not guide.browser.loadResource(2, "../../icons/x.svg")


def test_pictures_are_as_wide_as_there_is_room(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.turn_to("documents")
    for width in (1000, 620):
        guide.resize(width, 600)
        qtbot.waitUntil(lambda: not guide.browser._soon.isActive())
        image = guide.browser.loadResource(2, "documents.png")
        room = guide.browser.viewport().width()
        assert 0.7 * room <= image.width() / image.devicePixelRatio() <= room
        assert guide.browser.horizontalScrollBar().maximum() == 0


def test_what_is_not_translated_is_said_and_shown_in_english(
    qtbot: QtBot, themed: QApplication, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for old in (written / "hi").glob("*.md"):
        old.unlink()
    (written / "hi").mkdir(exist_ok=True)
    (written / "hi" / "train.md").write_text("# सिखाना\n\nपाठ ![एक तस्वीर](train.png)\n", encoding="utf-8")
    shutil.rmtree(written / "pictures" / "hi", ignore_errors=True)
    monkeypatch.setattr(i18n, "current", lambda: "hi")
    made = GuideWindow()
    qtbot.addWidget(made)
    made.open_at("train")
    assert "not translated" not in made.browser.toPlainText() and "in English" in made.browser.toPlainText()
    made.turn_to("chat")
    assert "This page is not translated yet. It is shown in English." in made.browser.toPlainText()


def test_it_opens_again_where_one_was(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.turn_to("evaluate", "judge")
    place = guide.browser.place
    assert place > 500
    guide.close()
    again = GuideWindow()
    qtbot.addWidget(again)
    again.open_at("")
    qtbot.waitUntil(lambda: not again.browser._soon.isActive())
    assert again.here == ("evaluate", place)


# -- in the window of the program -------------------------------------------------------------------------------


def test_a_screen_reader_is_told_that_it_is_a_window(guide: GuideWindow) -> None:
    told = QAccessible.queryAccessibleInterface(guide)
    assert told is not None and told.role() == QAccessible.Role.Window


def test_f1_opens_what_is_said_of_the_screen_in_front(qtbot: QtBot, window: MainWindow) -> None:
    for screen, page in (("chat", "chat"), ("settings", "privacy"), ("start", "first-steps")):
        window.go(screen)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.helping.guide.isVisible() and _at(window.helping.guide) == page
    qtbot.keyClick(window.helping.guide.browser, Qt.Key.Key_Escape)
    assert not window.helping.guide.isVisible()


def test_the_guide_can_be_read_before_a_dialog_that_holds_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = QDialog(window)
    seen: list[bool] = []

    def look() -> None:
        asking().page.emit("train", "methods")
        guide = window.helping.guide
        seen.append(guide.isVisible() and guide.parentWidget() is dialog)
        dialog.accept()

    QTimer.singleShot(0, look)
    dialog.exec()
    assert seen == [True]
    guide = window.helping.guide
    assert guide.isVisible() and guide.parentWidget() is None and _at(guide) == "train"
    guide.close()


def _at(guide: GuideWindow) -> str:
    assert guide.here is not None
    return guide.here[0]
