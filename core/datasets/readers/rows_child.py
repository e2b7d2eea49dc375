"""A child process that reads files: asked for one after another, ended when one brings it down, as it may where the
library that reads it is native code.

Does not know the rows.
"""

from __future__ import annotations

import subprocess
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError
from core.jobs import serving
from core.jobs.events import Data, Failed, Finished, Stopped, decode
from core.text import QT_TRANSLATE_NOOP, Text

_BUFFER = 1 << 20
"""Bytes; a line with some thousand rows is several MB."""


class RowsChild:
    """Starts the process when it is first needed. Close it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._busy = False

    @property
    def pid(self) -> int:
        """0 while there is none."""
        return self._process.pid if self._process is not None else 0

    def read(self, file: Path, kind: str) -> Iterator[dict[str, Any]]:
        """What the task ``read_table`` streams; the last has the key "notes". Raises `UserError`."""
        result = yield from self.ask(file, "read_table", {"file": str(file), "kind": kind})
        yield {"notes": msgspec.convert(result["notes"], list[Text])}

    def ask(self, file: Path, task: str, params: dict[str, Any]) -> Generator[Any, None, Any]:
        """What a task that reads `file` streams; returns its result. Raises `UserError`."""
        if self._busy:
            self.end()
        process = self._process = self._process or serving.start(buffer=_BUFFER)
        assert process.stdout is not None
        self._busy = True
        try:
            serving.ask(process, "rows", task, params)
        except OSError:
            self.end()
            raise
        for line in process.stdout:
            event = decode(line)
            if isinstance(event, Data):
                yield event.value
            elif isinstance(event, Finished):
                self._busy = False
                return event.result
            elif isinstance(event, Failed) and not event.is_bug:
                self._busy = False
                raise UserError(event.message, event.fix or "")
            elif isinstance(event, Failed | Stopped):
                self._busy = False
                raise RuntimeError(getattr(event, "details", "stopped"))
        self.end()
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "{path} is damaged so badly that the program that reads it broke down."
            ),
            QT_TRANSLATE_NOOP("core", "Get the file anew, or save it as Parquet again."),
            path=str(file),
        )

    def close(self) -> None:
        """Nothing is to be read any more."""
        self.end()

    def end(self) -> None:
        """End the process; the next file is read by another."""
        process, self._process, self._busy = self._process, None, False
        if process is not None:
            serving.end(process)
