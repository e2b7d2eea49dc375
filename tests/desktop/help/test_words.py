"""Technical words: each explained in two sentences, each somewhere in the window, each link leading somewhere."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from core.settings import Running
from desktop import i18n, theme
from desktop.help import pages
from desktop.main_window import MainWindow
from desktop.widgets.asking import asking
from desktop.widgets.form import Form
from desktop.widgets.labels import label
from desktop.widgets.why import Explanation, WhyButton, explained_by
from desktop.words import WORDS

ROOT = Path(__file__).resolve().parent.parent.parent.parent


def attached() -> dict[str, str]:
    """The words that the sources put beside something, and where."""
    found: dict[str, str] = {}
    for file in [*ROOT.glob("core/**/*.py"), *ROOT.glob("desktop/**/*.py")]:
        text = file.read_text(encoding="utf-8")
        if "word" not in text and "why" not in text and ".explain(" not in text:
            continue
        for key in _keys(ast.parse(text), file):
            found[key] = str(file.relative_to(ROOT))
    return found


def _keys(tree: ast.Module, file: Path) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for keyword in node.keywords:
            if keyword.arg == "word" and isinstance(keyword.value, ast.Constant) and keyword.value.value:
                yield str(keyword.value.value)
            if keyword.arg == "choice_words":
                yield from (key for _, key in ast.literal_eval(keyword.value))
        if called == "explain" and node.args:
            # One word, or those among which the sources choose: the values of a dict.
            values = [
                value
                for part in ast.walk(node.args[0])
                if isinstance(part, ast.Dict)
                for value in part.values
            ]
            yield from (str(one.value) for one in values or node.args if isinstance(one, ast.Constant))
        if called == "with_why" and isinstance(node.args[1], ast.Constant):
            yield str(node.args[1].value)
        if called == "explained_by" and isinstance(node.args[2], ast.Name):
            module = importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
            yield from getattr(module, node.args[2].id).values()


def test_every_word_stands_beside_something_and_all_that_stands_there_is_explained() -> None:
    found = attached()
    assert set(found) - set(WORDS) == set(), {key: found[key] for key in set(found) - set(WORDS)}
    assert set(WORDS) - set(found) == set()


@pytest.mark.parametrize("key", WORDS)
def test_a_word_is_explained_in_two_sentences(key: str) -> None:
    word = WORDS[key]
    for sentence in (word.what, word.why):
        assert re.findall(r"[.!?](?= |$)", sentence) == ["."], sentence
        assert sentence.endswith(".") and len(sentence) < 190, sentence
    assert word.title[0].isupper() or word.title[:3] in ("nDC", "int"), word.title


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_link_of_a_word_lands_in_the_guide(language: str) -> None:
    for word in WORDS.values():
        anchors = [section.anchor for section in pages.load(word.page, language).sections]
        assert word.anchor in anchors, (word.key, language)


def test_the_explanation_opens_by_key_and_escape_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("export")
    mark = window.findChild(WhyButton, "why.gguf")
    assert isinstance(mark, WhyButton) and mark.accessibleName() == "What is this: GGUF?"
    assert mark.focusPolicy() == Qt.FocusPolicy.TabFocus
    mark.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    shown = _explanation()
    assert shown.title.text() == "GGUF" and shown.said.text() == WORDS["gguf"].said()
    qtbot.keyClick(shown.more, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _explanations())
    assert mark.hasFocus()


def test_more_opens_the_guide_at_the_place(qtbot: QtBot, window: MainWindow) -> None:
    window.go("export")
    mark = window.findChild(WhyButton, "why.int4")
    assert isinstance(mark, WhyButton)
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(asking().page) as heard:
        qtbot.mouseClick(_explanation().more, Qt.MouseButton.LeftButton)
    assert heard.args == ["export", "numbers"]
    guide = window.helping.guide
    assert guide.isVisible() and guide.here is not None and guide.here[0] == "export"
    assert guide.contents.currentItem().text().strip() == "Which numbers?"
    guide.close()


def test_a_choice_is_explained_by_what_is_chosen(qtbot: QtBot, themed: QApplication) -> None:
    form = Form(Running, name="running", only=("device",))
    qtbot.addWidget(form)
    beside: Any = form.findChild(WhyButton)
    assert beside.word == "provider"
    form.set_value(Running(device="npu"))
    assert beside.word == "npu"
    box = QComboBox()
    qtbot.addWidget(box)
    for key in ("exact", "other"):
        box.addItem(key, key)
    head = explained_by(label("What counts"), box, {"exact": "exact_match"})
    qtbot.addWidget(head)
    head.show()
    mark: Any = head.findChild(WhyButton)
    assert mark.isVisible() and mark.word == "exact_match"
    box.setCurrentIndex(1)
    assert not mark.isVisible()
    box.setCurrentIndex(0)
    assert mark.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_mark_can_be_read(themed: QApplication, scheme: theme.Scheme) -> None:
    theme.apply(themed, scheme)
    look = theme.tokens()
    assert _contrast(look.second, look.card) >= 4.5 and _contrast(look.on_tint, look.accent_tint) >= 4.5


def _explanations() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Explanation) and one.isVisible()]


def _explanation() -> Explanation:
    (shown,) = _explanations()
    assert isinstance(shown, Explanation)
    return shown


def _contrast(one: str, other: str) -> float:
    def light(hexed: str) -> float:
        parts = [int(hexed[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)
