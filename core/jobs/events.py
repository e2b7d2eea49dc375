"""What a job says while it runs: one JSON line per event. Does not know who listens."""

from __future__ import annotations

import time
from typing import Any

import msgspec

from core.text import Text


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag_field="event", tag=str.lower):
    job: str = ""
    time: float = msgspec.field(default_factory=time.time)


class Started(_Event, frozen=True):
    """The work began in process `pid`."""

    pid: int = 0


class Progress(_Event, frozen=True):
    """`done` of `total` units are behind us (`total` None: not known), and what is being done now."""

    done: float = 0
    total: float | None = None
    note: Text | None = None


class Metrics(_Event, frozen=True):
    """Measured values at one step of a run (loss, learning rate, …)."""

    step: int
    values: dict[str, float]


class Data(_Event, frozen=True):
    """A part of the result that is worth having early: passages found, a piece of an answer. `value` is JSON."""

    kind: str
    value: Any = None


class Warned(_Event, frozen=True):
    """Something the person must know although the work goes on: no fallback is silent."""

    message: Text


class Logged(_Event, frozen=True):
    """A line for the job's log."""

    line: str


class Finished(_Event, frozen=True):
    """The work is done. `result` is JSON."""

    result: Any = None


class Failed(_Event, frozen=True):
    """The work cannot be done. `is_bug` tells a fault of ours (with details) from one the person can mend."""

    message: Text
    fix: Text | None = None
    details: str = ""
    is_bug: bool = False


class Stopped(_Event, frozen=True):
    """The person stopped the work."""


Terminal = Finished | Failed | Stopped
Event = Started | Progress | Metrics | Data | Warned | Logged | Finished | Failed | Stopped

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(event: Event) -> bytes:
    """One line of JSON, with its line end."""
    return _encoder.encode(event) + b"\n"


def decode(line: bytes) -> Event:
    """The event of one line. Raises `msgspec.DecodeError` for anything else."""
    return _decoder.decode(line)
