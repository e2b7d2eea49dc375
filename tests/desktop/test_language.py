"""The window in another language: at once, mirrored where it must be, and nothing of what the person did is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from core.settings import Settings
from core.text import text
from desktop import i18n, theme
from desktop.context import Context
from desktop.main_window import MainWindow
from tests.desktop import pseudo


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two made-up languages, one of them from right to left."""
    folder = tmp_path_factory.mktemp("translations")
    pseudo.make(folder, "hi", "ur")
    return folder


@pytest.fixture
def languages(made_up: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """English and the made-up ones; English again afterwards."""
    monkeypatch.setattr(i18n, "_folder", lambda: made_up)
    yield qapp
    i18n.install(qapp, "en")
    QLocale.setDefault(QLocale.c())
    theme.set_script("")
    theme.apply(qapp, "light")


def choose(window: MainWindow, qtbot: QtBot, language: str) -> None:
    """Choose a language in the settings, as a person does."""
    window.go("settings")
    box = window.screen_for("settings").findChild(QComboBox, "settings.form.language")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(language))
    ready = lambda: i18n.current() == language and window.screen_for("settings").isVisible()  # noqa: E731
    qtbot.waitUntil(ready, timeout=30_000)


def nav(window: MainWindow, key: str) -> str:
    found = window.findChild(QPushButton, f"nav.{key}")
    assert isinstance(found, QPushButton)
    return found.text()


def test_only_languages_that_are_there_are_offered(
    languages: QApplication, context: Context, qtbot: QtBot
) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    box = window.screen_for("settings").findChild(QComboBox, "settings.form.language")
    assert isinstance(box, QComboBox)
    assert [box.itemData(at) for at in range(box.count())] == ["system", "en", "hi", "ur"]
    assert [box.itemText(at) for at in (1, 2, 3)] == ["English", "हिन्दी", "اردو"]
    assert i18n.resolve("kn") == "en"  # chosen once, and not there any more


def test_the_window_changes_its_language_and_comes_back(
    languages: QApplication, window: MainWindow, qtbot: QtBot
) -> None:
    english = nav(window, "training")
    choose(window, qtbot, "hi")
    assert nav(window, "training") == pseudo.pseudo(english) != english
    assert window.here == "settings" and Settings.load().language == "hi"
    heading = window.screen_for("settings").findChild(QLabel, "settings.title")
    assert isinstance(heading, QLabel) and heading.text() == pseudo.pseudo("Settings")
    focus = window.focusWidget()
    assert i18n.translate(text("%n row(s) of {name}", n=2, name="x")) == "2 rows of x"  # not one of ours
    assert i18n.number(1234567) == "12,34,567"  # as India groups its digits
    assert focus is None or not focus.objectName().startswith("nav.")
    choose(window, qtbot, "en")
    assert nav(window, "training") == english


def test_urdu_is_mirrored_with_qts_own_buttons(
    languages: QApplication, window: MainWindow, qtbot: QtBot
) -> None:
    window.go("training")
    choose(window, qtbot, "ur")
    assert languages.layoutDirection() == Qt.LayoutDirection.RightToLeft
    sidebar = window.findChild(QPushButton, "nav.start")
    assert isinstance(sidebar, QPushButton)
    assert sidebar.mapTo(window, sidebar.rect().center()).x() > window.width() // 2
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == pseudo.pseudo("Cancel")
    choose(window, qtbot, "en")
    assert languages.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert sidebar is not window.findChild(QPushButton, "nav.start")


def test_what_was_typed_is_still_there(languages: QApplication, window: MainWindow, qtbot: QtBot) -> None:
    window.go("chat")
    field = window.screen_for("chat").findChild(QPlainTextEdit, "chat.composer")
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "How long do loans last?")
    window.go("knowledge")
    query = window.screen_for("knowledge").findChild(QLineEdit, "knowledge.search_box")
    assert isinstance(query, QLineEdit)
    qtbot.keyClicks(query, "fines")
    choose(window, qtbot, "hi")
    before = window.screen_for("chat")
    window.go("chat")
    assert window.screen_for("chat") is not before
    again = window.screen_for("chat").findChild(QPlainTextEdit, "chat.composer")
    assert isinstance(again, QPlainTextEdit) and again is not field
    assert again.toPlainText() == "How long do loans last?"
    window.go("knowledge")
    other = window.screen_for("knowledge").findChild(QLineEdit, "knowledge.search_box")
    assert isinstance(other, QLineEdit) and other is not query and other.text() == "fines"


def test_a_screen_that_follows_its_own_work_is_left_until_that_is_done(
    languages: QApplication, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("chat")
    at_work = window.screen_for("chat")
    monkeypatch.setattr(window.context.jobs, "any_of", lambda tasks: "answer" in tasks)
    choose(window, qtbot, "hi")
    window.go("chat")
    assert window.screen_for("chat") is at_work and at_work.isVisible()
    monkeypatch.setattr(window.context.jobs, "any_of", lambda tasks: False)
    window.go("start")
    window.go("chat")
    assert window.screen_for("chat") is not at_work


def test_a_message_is_told_anew(languages: QApplication, window: MainWindow, qtbot: QtBot) -> None:
    window.context.show_message("info", text("The disk that holds {path} is full.", path="/data"))
    choose(window, qtbot, "hi")
    assert window.message.isVisible()
    told = window.findChild(QLabel, "window.message.text")
    assert isinstance(told, QLabel)
    assert told.text() == pseudo.pseudo("The disk that holds {path} is full.").format(path="/data")
