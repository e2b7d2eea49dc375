"""The checks there are, in the order in which their findings are shown. A new one is a file and a line here."""

from __future__ import annotations

from collections.abc import Callable

from core.datasets.checks.check import Check, Setting
from core.datasets.checks.classes import Classes
from core.datasets.checks.copies import Copies
from core.datasets.checks.empty import Empty
from core.datasets.checks.length import Length
from core.datasets.checks.letters import Letters
from core.datasets.checks.likes import Likes
from core.datasets.checks.personal import Personal
from core.datasets.checks.preferences import Preferences
from core.datasets.checks.scripts import Scripts
from core.datasets.checks.size import Size
from core.datasets.checks.tokens import TypedTokens
from core.datasets.checks.turns import Turns

CHECKS: tuple[Callable[[Setting], Check], ...] = (
    Empty, Preferences, Turns, Letters, TypedTokens, Copies, Likes, Length, Personal, Classes, Scripts, Size,
)  # fmt: skip
