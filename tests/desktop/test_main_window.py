"""The window: every screen by key and by mouse, themes at run time, bugs in slots, what it does without a project."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.errors import UserError
from core.project import Project
from desktop import errors, theme
from desktop.context import Context
from desktop.export.screen import ExportScreen
from desktop.main_window import PLACES, MainWindow
from desktop.models.screen import ModelsScreen
from desktop.widgets.screen import EVERYTHING
from desktop.widgets.shortcuts import collect
from desktop.widgets.tab_order import stops

KEYS = [place.key for place in PLACES]


def child(window: QWidget, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize("key", KEYS)
def test_a_click_and_a_key_bring_each_screen_to_the_front(window: MainWindow, key: str, qtbot: QtBot) -> None:
    QTest.mouseClick(child(window, f"nav.{key}"), Qt.MouseButton.LeftButton)
    assert window.here == key and window.screen_for(key).isVisible()
    window.go("start")
    if KEYS.index(key) > 9:
        return  # there are ten digits
    number = Qt.Key(int(Qt.Key.Key_0.value) + (KEYS.index(key) + 1) % 10)
    QTest.keyClick(window, number, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.here == key)  # Qt shows the button pressed for a moment
    assert window.screen_for(key).isVisible()


def test_tab_walks_the_sidebar_in_its_order(window: MainWindow) -> None:
    child(window, "nav.start").setFocus()
    walked = []
    for _ in range(len(KEYS) + 1):
        focus = window.focusWidget()
        assert focus is not None
        walked.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    listed = [f"nav.{key}" for key in KEYS]
    assert [name for name in walked if name in listed] == listed


@pytest.mark.parametrize("key", KEYS)
def test_tab_goes_round_the_whole_window_and_holds_nobody(window: MainWindow, key: str) -> None:
    window.go(key)
    first = child(window, "window.guide")
    first.setFocus()
    walked: list[QWidget | None] = []
    while first not in walked and len(walked) < 100:
        window.focusNextPrevChild(True)
        walked.append(window.focusWidget())
    assert walked[-1] is first
    inside = [stop for stop in stops(window.screen_for(key)) if stop.isEnabled()]
    assert [stop for stop in walked if stop in inside] == inside


def test_the_space_key_presses_what_has_the_focus(window: MainWindow) -> None:
    entry = child(window, "nav.settings")
    entry.setFocus()
    QTest.keyClick(entry, Qt.Key.Key_Space)
    assert window.here == "settings"


def test_f6_goes_between_sidebar_and_screen(window: MainWindow) -> None:
    window.go("settings")
    QTest.keyClick(window, Qt.Key.Key_F6)
    focus = window.focusWidget()
    assert focus is child(window, "nav.settings")
    QTest.keyClick(focus, Qt.Key.Key_F6)
    inside = window.focusWidget()
    assert inside is not None and window.screen_for("settings").isAncestorOf(inside)


@pytest.mark.parametrize("goes", [QWidget.hide, lambda button: button.setEnabled(False)])
def test_the_keys_stay_on_the_screen_when_what_had_them_goes(
    window: MainWindow, goes: Callable[[QWidget], None]
) -> None:
    window.go("settings")
    screen = window.screen_for("settings")
    last = list(stops(screen))[-1]
    last.setFocus()
    goes(last)
    focus = window.focusWidget()
    assert focus is not None and focus is not last and screen.isAncestorOf(focus)


@pytest.mark.parametrize("key", ["models", "export"])
def test_a_list_that_is_read_anew_leaves_the_keys_where_they_are(
    window: MainWindow, key: str, qtbot: QtBot
) -> None:
    window.go(key)
    screen = window.screen_for(key)
    assert isinstance(screen, ModelsScreen | ExportScreen)
    next(stop for stop in stops(screen) if isinstance(stop, QPushButton)).setFocus()
    entry = child(window, "nav.start")
    entry.setFocus()
    before = screen.cards
    screen.refresh(EVERYTHING)
    qtbot.waitUntil(lambda: screen.cards is not before)
    assert window.focusWidget() is entry


def test_all_buttons_of_the_shell_are_named_and_reachable(window: MainWindow) -> None:
    for key in ("start", "settings"):
        window.go(key)
    window.toggle_jobs()
    for made in window.findChildren(QAbstractButton):
        own = made.objectName().split(".")[0] in ("nav", "start", "settings", "window", "jobs")
        if own:
            assert made.accessibleName() or made.text() or not made.isVisible(), made.objectName()
            assert made.focusPolicy() & Qt.FocusPolicy.TabFocus, made.objectName()


def test_the_list_of_keys_knows_the_screens(window: MainWindow) -> None:
    listed = dict(collect(window))
    assert listed["Ctrl+1"] == "Start" and listed["Ctrl+J"] == "Jobs"


def test_the_theme_changes_while_the_window_is_open(window: MainWindow) -> None:
    def ground() -> QColor:
        picture = window.grab().toImage()
        return picture.pixelColor(picture.width() - 6, picture.height() - 6)

    light = ground()
    window.context.settings.theme = "dark"
    window.context.announce(settings=True)
    dark = ground()
    assert light == QColor(theme.LIGHT.ground) and dark == QColor(theme.DARK.ground)


def test_a_larger_text_makes_rows_and_letters_larger(window: MainWindow, qtbot: QtBot) -> None:
    before = child(window, "nav.start").height()
    window.context.settings.text_scale = 200
    window.context.announce(settings=True)
    qtbot.waitUntil(lambda: child(window, "nav.start").height() > before)
    window.context.settings.text_scale = 100
    window.context.announce(settings=True)


def test_without_a_project_a_screen_says_what_to_do_first(window: MainWindow) -> None:
    window.context.close_project()
    window.go("chat")
    child(window, "window.go_start").click()
    assert window.here == "start" and child(window, "start.sample").isVisible()


def test_opening_another_project_shows_its_name(window: MainWindow, tmp_path: Path) -> None:
    window.context.use(Project.create(tmp_path / "Other", "Other"))
    assert window.windowTitle().startswith("Other")


def test_a_bug_in_a_slot_opens_the_crash_dialog_and_the_window_lives(
    window: MainWindow, hooks: errors.Hooks, qtbot: QtBot
) -> None:
    def broken() -> None:
        raise ZeroDivisionError("by nothing")

    made = QPushButton("Break", window)
    made.clicked.connect(broken)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.crash_dialog is not None)
    dialog = window.crash_dialog
    assert dialog is not None and dialog.isVisible() and not dialog.isModal()
    assert "ZeroDivisionError: by nothing" in dialog.sentence.text()
    QTest.mouseClick(child(dialog, "crash.copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "in broken" in copied and "Python 3" in copied and str(Path.home()) + "/" not in copied
    assert "ZeroDivisionError" in errors.log_file().read_text()
    window.go("settings")
    assert window.screen_for("settings").isVisible()


def test_a_user_error_in_a_slot_goes_to_the_message_bar(
    window: MainWindow, hooks: errors.Hooks, qtbot: QtBot
) -> None:
    def refused() -> None:
        raise UserError("The folder is not there.", "Choose another.")

    QTimer.singleShot(0, refused)
    qtbot.waitUntil(window.message.isVisible)
    assert window.message.text.text() == "The folder is not there." and window.crash_dialog is None


def test_a_bug_in_a_thread_reaches_the_window(window: MainWindow, hooks: errors.Hooks, qtbot: QtBot) -> None:
    def broken() -> None:
        raise LookupError("in a thread")

    threading.Thread(target=broken).start()
    qtbot.waitUntil(lambda: window.crash_dialog is not None)


def test_the_window_keeps_its_size(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    window.resize(1000, 701)
    window.close()
    again = MainWindow(context)
    qtbot.addWidget(again)
    # Its width is cut to that of the screen of the tests.
    assert again.height() == 701


def test_every_grey_can_be_read() -> None:
    grounds = ("ground", "card", "sunken")
    for look in (theme.LIGHT, theme.DARK):
        pairs = [
            (ink, ground) for ink in ("text", "second", "faint", "accent", "error") for ground in grounds
        ]
        pairs += [
            ("on_tint", "accent_tint"),
            ("good", "good_tint"),
            ("caution", "caution_tint"),
            ("error", "error_tint"),
        ]
        pairs += [
            ("text", tint) for tint in ("accent_tint", "good_tint", "caution_tint", "error_tint", "hover")
        ]
        for ink, ground in pairs:
            assert contrast(getattr(look, ink), getattr(look, ground)) >= 4.5, (look.dark, ink, ground)
        for button in (look.button, look.button_hover, look.button_down):
            assert contrast("#ffffff", button) >= 4.5


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio."""

    def light(color: str) -> float:
        parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_a_screen_that_breaks_when_shown_is_reported_and_the_others_work(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(changes: object) -> None:
        raise LookupError("cannot draw")

    monkeypatch.setattr(window.screen_for("settings"), "refresh", broken)
    window.go("settings")
    assert window.crash_dialog is not None and "cannot draw" in window.crash_dialog.sentence.text()
    window.go("start")
    assert window.screen_for("start").isVisible()
