"""What was asked and answered in one run, kept on disk: after a crash nothing is asked, or paid for, twice.

A line per event, only ever added; each is on the disk before the run goes on. Does not know what answers mean.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

import msgspec

from core.errors import explain_os_errors
from core.project import Project
from core.synthesis.reading import Left

FOLDER = ".proposing"


class Answered(msgspec.Struct, frozen=True, tag_field="line", tag="answered"):
    """The model wrote this about a passage."""

    passage: str
    text: str
    cut: bool
    tokens_in: int
    tokens_out: int
    seconds: float


class Done(msgspec.Struct, frozen=True, tag_field="line", tag="done"):
    """The rows made from it are in the dataset, in the undo entry `entry`; `left` was left out."""

    passage: str
    rows: int
    left: list[Left]
    entry: int


class Ledger:
    """`answers` without a `Done` were being worked on when the program ended."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.answers: dict[str, Answered] = {}
        self.done: dict[str, Done] = {}
        with explain_os_errors(file):
            file.parent.mkdir(parents=True, exist_ok=True)
            if file.exists():
                self._read(file.read_bytes())
            self._out = file.open("ab")

    @classmethod
    def of(cls, project: Project, ticket: str) -> Ledger:
        """The ledger of the run with this ticket."""
        return cls(project.datasets_dir / FOLDER / f"{ticket}.jsonl")

    def add(self, event: Answered | Done) -> None:
        with explain_os_errors(self.file):
            self._out.write(msgspec.json.encode(event) + b"\n")
            self._out.flush()
            os.fsync(self._out.fileno())
        self._take(event)

    def forget(self) -> None:
        """The run is over."""
        self.close()
        with explain_os_errors(self.file):
            self.file.unlink(missing_ok=True)

    def close(self) -> None:
        self._out.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read(self, data: bytes) -> None:
        decoder: msgspec.json.Decoder[Answered | Done] = msgspec.json.Decoder(Answered | Done)
        for line in data.split(b"\n"):
            try:
                self._take(decoder.decode(line))
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue  # the half line a crash left: what it was about is asked again
        if data and not data.endswith(b"\n"):
            with self.file.open("ab") as out:
                out.write(b"\n")

    def _take(self, event: Answered | Done) -> None:
        if isinstance(event, Answered):
            self.answers[event.passage] = event
        else:
            self.done[event.passage] = event
