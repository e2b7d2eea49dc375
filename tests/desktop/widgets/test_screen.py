"""The base of all screens: actions beside the title while there is room, below it otherwise."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.context import Context
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.screen import Screen


def test_actions_go_below_the_title_where_they_do_not_fit_beside_it(context: Context, qtbot: QtBot) -> None:
    screen = Screen(context, key="tried")
    qtbot.addWidget(screen)
    screen.set_title("A title of some length")
    made = [button(f"An action, number {n}", name=f"tried.{n}") for n in range(3)]
    for action in made:
        screen.add_action(action)
    screen.resize(1000, 400)
    screen.show()
    beside = made[0].y()
    assert all(action.width() >= action.sizeHint().width() for action in made)
    screen.resize(640, 400)
    qtbot.waitUntil(lambda: made[0].y() > beside)
    assert all(action.width() >= action.sizeHint().width() for action in made)
    screen.resize(1000, 400)
    qtbot.waitUntil(lambda: made[0].y() == beside)


def test_actions_of_any_height_stand_in_one_line(context: Context, qtbot: QtBot) -> None:
    screen = Screen(context, key="line")
    qtbot.addWidget(screen)
    screen.set_title("Documents")
    screen.set_subtitle("Five of them")
    made = [icon_button("funnel", name="line.icon", tip="Filter"), button("Index", name="line.words")]
    for one in made:
        screen.add_action(one)
    screen.resize(1280, 720)
    screen.show()
    icon, words = (one.geometry() for one in made)
    assert icon.height() != words.height(), "or nothing is tried here"
    assert abs(icon.center().y() - words.center().y()) <= 1
