"""What a check of the machine found: each check with its state, its time, and on failure the reason and the one fix.

Holds no path, no name of a person or a machine: it is made to be sent to others.
"""

from __future__ import annotations

import time
from typing import Literal

import msgspec

from core.text import Text

State = Literal["good", "failed", "absent"]
FORMAT = 1


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One check. `absent`: what it would have checked is not there, and need not be. `seconds`: the operation itself,
    without loading the libraries for it. `found`: what came of it, in figures. `details`: for whoever mends it."""

    id: str
    title: Text
    state: State = "good"
    seconds: float = 0.0
    found: Text | None = None
    reason: Text | None = None
    fix: Text | None = None
    details: str = ""


class Card(msgspec.Struct, frozen=True):
    """A graphics card as its driver lists it; memory in bytes."""

    name: str
    memory: int
    free: int
    driver: str = ""


class Inventory(msgspec.Struct, frozen=True, kw_only=True):
    """What there is. Memory in bytes; `versions` of the libraries that count, "" for one that is missing."""

    ustad: str
    system: str
    python: str
    processor: str
    cores: int
    threads: int
    memory: int
    available: int
    cards: list[Card] = []
    versions: dict[str, str] = {}


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of it."""

    inventory: Inventory
    checks: list[Check] = []
    time: float = msgspec.field(default_factory=time.time)
    format: int = FORMAT

    @property
    def failed(self) -> list[Check]:
        return [check for check in self.checks if check.state == "failed"]
