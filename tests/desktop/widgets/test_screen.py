"""The base of all screens: actions beside the title while there is room, below it otherwise."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.context import Context
from desktop.widgets.buttons import button
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
