"""Every screen in a made-up language with longer words, from the left and from the right: nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QThreadPool
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.project import Project
from core.settings import Settings
from desktop import i18n
from desktop.context import Context
from desktop.main_window import PLACES, MainWindow
from tests.desktop import clipping, pseudo


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two made-up languages, one of them from right to left."""
    folder = tmp_path_factory.mktemp("translations")
    pseudo.make(folder, "hi", "ur")
    return folder


@pytest.fixture(params=["hi", "ur"])
def window(
    request: pytest.FixtureRequest, made_up: Path, qtbot: QtBot, themed: QApplication, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:  # fmt: skip
    """The window at 1280 by 720 with the sample project, in a made-up language."""
    monkeypatch.setattr(i18n, "_folder", lambda: made_up)
    i18n.install(themed, request.param)
    context = Context(Settings(language=request.param, theme="light"))
    context.use(Project.copy_sample(tmp_path))
    made = MainWindow(context)
    made.resize(1280, 720)
    qtbot.addWidget(made, before_close_func=lambda _: setattr(made, "_may_close", lambda _: True))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()
    context.close()
    QThreadPool.globalInstance().waitForDone(5000)
    i18n.install(themed, "en")
    QLocale.setDefault(QLocale.c())


def settle(app: QApplication) -> None:
    """Let what was begun in threads arrive and be laid out."""
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone(10_000)
        app.processEvents()


def test_no_screen_cuts_words_off(window: MainWindow, themed: QApplication) -> None:
    found = {}
    for place in PLACES:
        window.go(place.key)
        settle(themed)
        # Figures of the machine arrive when they please, and are laid out the moment after.
        if clipping.problems(window):
            settle(themed)
        if said := clipping.problems(window):
            found[place.key] = said
    assert not found, "\n".join(f"{key}: {one}" for key, said in found.items() for one in said)


def test_the_check_sees_what_is_cut_off(themed: QApplication, qtbot: QtBot) -> None:
    shown = QWidget()
    qtbot.addWidget(shown)
    row = QHBoxLayout(shown)
    words, verb, fine = (
        QLabel("Words that need more room than this"),
        QPushButton("A long verb"),
        QLabel("Fine as it is, and wide"),
    )
    words.setFixedWidth(60)
    verb.setFixedWidth(40)
    for one in (words, verb, fine):
        row.addWidget(one)
    over = QLabel("Over it", shown)
    with qtbot.waitExposed(shown):
        shown.show()
    over.setGeometry(fine.geometry())
    said = "\n".join(clipping.problems(shown))
    assert "Words that need" in said and "A long verb" in said and "lie over each other" in said
    assert said.count("\n") == 2
