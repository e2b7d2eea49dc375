"""What the referee knows for sure: rows and messages that the program has acknowledged, kept apart from the program.

The rows are a plain list, changed as each deed should change them. Every order and what came of it is also written to
a journal, so that a soak can be followed afterwards. Does not know the window.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import msgspec

from core.chat.history import History
from core.chat.lines import Said, decoder
from core.datasets import applying
from core.datasets.edits import InsertRows
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from tests.core.datasets.plain_rows import PlainRows, Step


class Rows:
    """A dataset as it must be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plain = PlainRows()
        with Dataset(path) as store:
            self.plain.rows = list(store.rows(every=True))
            self.plain.columns = list(store.columns)
            self.plain.next_row = int(applying.get_meta(store.connection, "next_row"))
            self._base = int(applying.get_meta(store.connection, "undo"))

    def take(self, steps: list[Step]) -> None:
        """These were acknowledged."""
        for one in steps:
            self.plain.step(one)

    def take_some(self, steps: list[Step]) -> str:
        """These were under way when the window died: some of them, from the first on, may have come through. What is
        wrong if the rows are as after none of these."""
        candidate, said = self.plain, ""
        for number in range(len(steps) + 1):
            said = self.difference(candidate)
            if not said:
                self.plain = candidate
                return ""
            if number < len(steps):
                candidate = _copied(candidate)
                candidate.step(steps[number])
        return f"after a kill with {len(steps)} edit(s) under way: {said}"

    def imported(self, fields: list[dict[str, Any]]) -> str:
        """Rows were brought in at the end: take over how they were marked. What is wrong if they are not there."""
        with Dataset(self.path) as store:
            there = list(store.rows(every=True))
        new = there[len(self.plain.rows) :]
        if [row.fields for row in new] != fields:
            return f"imported {[row.fields for row in new]} instead of {fields}"
        self.plain.step(InsertRows([NewRow(row.fields, row.source, row.split, row.marks) for row in new]))
        return self.difference()

    def difference(self, plain: PlainRows | None = None) -> str:
        """What the dataset says that is not so; "" if nothing."""
        plain = plain or self.plain
        with Dataset(self.path) as store:
            if wrong := store.integrity():
                return f"integrity: {wrong}"
            there = list(store.rows(every=True))
            if there != plain.rows:
                missing = [row for row in plain.rows if row not in there]
                extra = [row for row in there if row not in plain.rows]
                return f"{len(there)} rows, {len(plain.rows)} wanted; missing {missing[:3]}, not wanted {extra[:3]}"
            if store.counts() != plain.counts():
                return f"counts {store.counts()} instead of {plain.counts()}"
            at = int(applying.get_meta(store.connection, "undo"))
            ahead = store.connection.execute("SELECT count(*) FROM undo WHERE id > ?", (at,)).fetchone()[0]
            if (at - self._base, ahead) != (len(plain.past), len(plain.future)):
                return (
                    f"undo {at - self._base}, redo {ahead} instead of {len(plain.past)}, {len(plain.future)}"
                )
        return ""


def _copied(plain: PlainRows) -> PlainRows:
    made = PlainRows()
    made.rows, made.columns, made.mapping = list(plain.rows), list(plain.columns), plain.mapping
    made.past, made.future, made.next_row = list(plain.past), list(plain.future), plain.next_row
    made._gone = dict(plain._gone)
    return made


class Talks:
    """The messages that were acknowledged, by conversation."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: dict[str, dict[str, str]] = {}

    def there(self, conversation: str) -> dict[str, str]:
        """The messages that the disk has of a conversation: their words by their ids."""
        file = History(self.folder).file(conversation)
        found: dict[str, str] = {}
        for raw in file.read_bytes().split(b"\n") if file.exists() else ():
            try:
                line = decoder.decode(raw) if raw.strip() else None
            except msgspec.MsgspecError:
                continue  # torn by a kill: what was acknowledged is looked for by name
            if isinstance(line, Said):
                found[line.message.id] = line.message.text
        return found

    def acknowledge(self, conversation: str, message: str, words: str) -> None:
        self.known.setdefault(conversation, {})[message] = words

    def see(self) -> None:
        """What is on disk now has been shown: it must stay."""
        for conversation in self.known:
            self.known[conversation] |= self.there(conversation)

    def forget(self, conversation: str) -> None:
        self.known.pop(conversation, None)

    def difference(self) -> str:
        for conversation, messages in self.known.items():
            there = self.there(conversation)
            for message, words in messages.items():
                if there.get(message) != words:
                    return f"{conversation}: “{words[:60]}” is {there.get(message)!r}"
        return ""


class Journal:
    """One JSON line for each thing that was ordered, done, found or killed."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("a", encoding="utf-8")
        self._began = time.monotonic()

    def note(self, what: str, **about: Any) -> None:
        line = {"at": round(time.monotonic() - self._began, 2), "what": what, **about}
        self._file.write(json.dumps(line, ensure_ascii=False, default=str) + "\n")
        self._file.flush()

    def close(self) -> None:
        self._file.close()
