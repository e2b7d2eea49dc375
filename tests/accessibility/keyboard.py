"""Keys pressed on the desk's screen, as an X server gets them from a keyboard."""

from __future__ import annotations

import subprocess

from tests.accessibility.desk import Desk


class Keyboard:
    """No mouse: the pointer is put into a corner once, and stays there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._do("mousemove", "0", "0")

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as Tab, shift+Tab, ctrl+z, Return."""
        self._do("key", "--clearmodifiers", "--delay", "12", *keys)

    def type(self, words: str) -> None:
        """Write words into what has the focus."""
        self._do("type", "--clearmodifiers", "--delay", "8", words)

    def _do(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], env=self._desk.env, check=True, capture_output=True)
