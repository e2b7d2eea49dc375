"""The program as a person has it who hears it and uses keys: what is on the screen, what has the focus, what was said.

Knows the keys that every screen has; not what the screens are for.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from tests.accessibility.bus import Bus, Happening, Node, Place
from tests.accessibility.desk import Desk
from tests.accessibility.keyboard import Keyboard
from tests.accessibility.rules import CELLS

FOCUSED = "state-changed:focused"
SCREENS = {
    "start": "1", "advice": "2", "knowledge": "3", "datasets": "4", "training": "5", "evaluation": "6", "chat": "7",
    "export": "8", "models": "9", "hardware": "0", "settings": "comma",
}  # fmt: skip
"""Each screen and the key that opens it, with Ctrl."""
QUIET = 1.0
"""Seconds without a sign after which no more is to come."""
SLOW = 3.0
"""The same, while fewer signs have come than keys were pressed: a busy machine is late."""
BRIEF = 0.15
"""The same, after a single key."""
BUNDLE = 30
"""Presses after which it is looked whether the focus is back where it began."""
WAIT = 0.05
"""Seconds between two looks at what shows no sign when it changes."""


class Stuck(AssertionError):
    """What was awaited did not come; says what, and what has the focus."""


class Program:
    """Use with `with`. Started on a desk; ended with it."""

    def __init__(self, desk: Desk, home: Path, *arguments: str, **env: str) -> None:
        self.desk = desk
        self.said: list[str] = []
        """What a screen reader was to say of itself, in order."""
        self._process: subprocess.Popen[bytes] = desk.ustad(*arguments, home=home, **env)
        self.bus = Bus(desk.session)
        self.keyboard = Keyboard(desk)
        self._focus: Place | None = None
        self._root: Place | None = None
        self.wait(self._is_there, "the window is there and has the keys", 60)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.bus.close()
        self.desk.end(self._process)

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    # -- looking --------------------------------------------------------------------------------------------

    def tree(self) -> Node:
        """All that is shown now."""
        assert self._root is not None
        return self.bus.tree(self._root)

    def settled(self, patience: float = 15) -> Node:
        """All that is shown, once two looks find the same."""
        last: list[str] = []
        found = self.tree()

        def same() -> bool:
            nonlocal last, found
            found = self.tree()
            now = [
                f"{node.place}{node.name}{node.box}" for node in found.all() if node.role != "progress bar"
            ]
            was, last = last, now
            return was == now

        self.wait(same, "the screen comes to rest", patience)
        return found

    def find(self, control: str, patience: float = 15) -> Node:
        """The control that the program calls so, or whose accessible name is this."""
        found: list[Node] = []

        def look() -> bool:
            found[:] = [node for node in self.tree().all() if _is(node, control)]
            return bool(found)

        self.wait(look, f"“{control}” is to be seen", patience)
        return found[0]

    def there(self, control: str) -> Node | None:
        """As `find`, at once; None where it is not shown."""
        return next((node for node in self.tree().all() if _is(node, control)), None)

    def focus(self) -> Node | None:
        """What has the keys now."""
        self.listen()
        return self.bus.node(self._focus) if self._focus else None

    def listen(
        self, patience: float = 0.0, until: Callable[[Happening], bool] | None = None
    ) -> list[Happening]:
        """What has happened; keeps what was said and where the focus went."""
        heard = self.bus.heard(patience, until)
        for one in heard:
            if _gains(one):
                self._focus = one.place
            elif one.what == "announcement":
                self.said.append(str(one.value))
        return heard

    def wait(self, ready: Callable[[], bool], what: str, patience: float = 15) -> None:
        """Until it is so. Raises `Stuck` after `patience` seconds, or when the program has ended."""
        deadline = time.monotonic() + patience
        while not ready():
            if not self.alive:
                raise Stuck(
                    f"the program ended while waiting until {what}: {self.desk.said('python')[-2000:]}"
                )
            if time.monotonic() > deadline:
                held = self.bus.node(self._focus) if self._focus else None
                raise Stuck(f"waited {patience:.0f} s until {what}; the focus is on {held}{self._crashed()}")
            self.listen(WAIT, lambda one: True)

    def _crashed(self) -> str:
        """What a bug says of itself, where one has come up."""
        shown = self.there("crash.report") if self._root else None
        return f"\n{self.bus.text(shown)}" if shown else ""

    # -- doing ----------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        self.keyboard.press(*keys)

    def type(self, words: str) -> None:
        self.keyboard.type(words)

    def go(self, screen: str) -> None:
        """To a screen, by its key."""
        self.press(f"ctrl+{SCREENS[screen]}")
        self.find(f"screen.{screen}")

    def walk(self, key: str = "Tab", count: int = 80) -> list[Node]:
        """Press a key so many times; what had the focus after each, one after the other."""
        self.listen()
        self.press(*[key] * count)
        places: list[Place] = []
        quiet = False
        while not quiet:
            # Some keys lead nowhere, and some places tell of themselves twice: a count alone tells no end.
            patience = QUIET if len(places) >= count else SLOW
            gained = [one.place for one in self.listen(patience, _gains) if _gains(one)]
            places += gained
            quiet = not gained
        nodes = [Node(place) for place in places]
        self.bus.look(nodes)
        return nodes

    def round(self, key: str = "Tab", most: int = 200) -> list[Node]:
        """Press a key until the focus has been everywhere it leads to, once; as `walk`."""
        visited: list[Node] = []
        while len(visited) < most:
            gained = self.walk(key, BUNDLE)
            visited += gained
            first = next((node.place for node in visited if node.role not in CELLS), None)
            if not gained or any(node.place == first for node in visited[-len(gained) :][1:]):
                break
        return visited

    def front(self, shown: Node) -> Node:
        """Of all that is shown, the window or the dialog that has the keys."""
        return next((window for window in shown.children if "active" in window.states), shown)

    def step(self, key: str = "Tab") -> Node:
        """Press a key once; what has the focus then: a table, not the cell in it."""
        self.listen()
        self.press(key)
        places = [one.place for one in self.listen(2, _gains) if _gains(one)]
        while more := [one.place for one in self.listen(BRIEF, _gains) if _gains(one)]:
            places += more
        if not places and self._focus is None:
            raise Stuck(f"{key} gives the focus to nothing")
        node = self.bus.node(places[-1] if places else self._focus or ("", ""))
        return self.bus.node(self.bus.parent(node)) if node.role in CELLS else node

    def _is_there(self) -> bool:
        roots = self.bus.programs()
        if not roots:
            return False
        self._root = roots[-1]
        windows = self.bus.tree(self._root, lambda node: node.role == "application").children
        return any("active" in node.states for node in windows)


def _gains(one: Happening) -> bool:
    return one.what == FOCUSED and bool(one.detail)


def _is(node: Node, control: str) -> bool:
    return node.id == control or node.id.endswith(f".{control}") or (node.name == control and bool(control))
