"""Every screen as a screen reader is told of it: controls named, of the right kind, and within reach of the keys.

The dialogs, too, take minutes: python -m tests.accessibility --walk FILE.
"""

from __future__ import annotations

import pytest

from tests.accessibility.bus import Node
from tests.accessibility.program import SCREENS, Program
from tests.accessibility.walk import Walk


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_is_named_and_within_reach(program: Program, screen: str) -> None:
    program.go(screen)
    seen = Walk(program).look(screen)
    assert seen.controls and seen.stops
    assert not seen.faults, "\n".join(seen.faults)


def test_shift_tab_goes_back_the_same_way(program: Program) -> None:
    program.go("settings")
    program.settled()
    program.press("F6")
    forth = program.walk("Tab", 14)
    back = program.walk("shift+Tab", 13)
    assert [node.place for node in back] == [node.place for node in reversed(forth[:-1])]


def test_the_open_screen_is_told(program: Program) -> None:
    program.go("chat")
    places = [node for node in program.tree().all() if "nav." in node.id]
    assert all(node.role == "page tab" for node in places)
    assert [node.name for node in places if "selected" in node.states] == ["Chat"]


def test_what_happens_is_announced(program: Program) -> None:
    """An answer is read out when it is there, wherever the focus is."""
    program.go("chat")
    program.press("ctrl+n")
    program.said.clear()
    field = program.find("chat.composer")
    program.wait(lambda: _held(program) == field.place, "the question can be typed")
    program.type("How many days of leave are there")
    program.press("Return")
    program.wait(
        lambda: any(words.startswith("The answer: ") for words in program.said), "it is read out", 60
    )


def _held(program: Program) -> object:
    focus: Node | None = program.focus()
    return focus.place if focus else None
