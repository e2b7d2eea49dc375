"""Every row of a set as a model reads it: how long, which tokens are learnt, what cannot be read; kept for later.

What is kept does not depend on where rows are cut, so that another length asks for arithmetic only.
"""

from __future__ import annotations

import hashlib
import itertools
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import msgspec

from core import paths
from core.datasets.columns import Mapping
from core.datasets.lessons import lesson_of
from core.datasets.rows import Row
from core.datasets.store import Dataset
from core.errors import UserError
from core.models.lesson import Answers, Lesson, Reader
from core.models.rendered import Rendered
from core.text import Text

TOGETHER = 256
"""Rows that are cut into tokens together, which is quicker."""
KEPT = 24
"""Surveys that stay on the disk, the latest ones."""
SAMPLE = 256
_FORMAT = 1
_TOKENIZER = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "chat_template.jinja",
    "tokenizer.model",
)


class Unread(msgspec.Struct):
    """Rows that cannot be trained on for one reason: their ids, and the reason of the first, with its number."""

    reason: Text
    number: int
    rows: bytes = b""


class Survey(msgspec.Struct):
    """The rows that training reads: the accepted ones, without those kept for testing.

    Parallel arrays, as bytes of this machine's order: `rows` ids (int64), `numbers` in the dataset's order from 1
    (int32), `parts` 1 for validation (int8), `lengths` in tokens (int32), `counts` how many learnt stretches (int32)
    of `stretches`, their first and last-plus-one token (int32 pairs). `rate`: rows a second when it was made.
    """

    rows: bytes
    numbers: bytes
    parts: bytes
    lengths: bytes
    counts: bytes
    stretches: bytes
    unread: list[Unread]
    notes: list[Text]
    seconds: float
    rate: float

    @property
    def size(self) -> int:
        """Rows that can be read."""
        return len(self.parts)


class Progress(Protocol):
    def __call__(self, done: int, total: int) -> None: ...


class Surveyor:
    """Makes a `Survey` of one dataset, row by row."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._arrays: dict[str, array[int]] = {
            name: array(kind)
            for name, kind in (
                ("rows", "q"),
                ("numbers", "i"),
                ("parts", "b"),
                ("lengths", "i"),
                ("counts", "i"),
                ("stretches", "i"),
            )
        }
        self._unread: dict[str, tuple[Text, int, array[int]]] = {}
        self._notes: list[Text] = []

    def look(self, store: Dataset, progress: Progress = lambda done, total: None) -> Survey:
        """Every row. `progress` may raise."""
        began = time.monotonic()
        mapping = store.mapping
        counts = store.counts()
        total = counts.every
        wanted = (
            (number, row)
            for number, row in enumerate(store.rows(every=True), 1)
            if row.marks.status == "accepted" and row.split != "test"
        )
        seen = 0
        while some := list(itertools.islice(wanted, TOGETHER)):
            self._look(store, mapping, some)
            seen += len(some)
            progress(some[-1][0], total)
        seconds = time.monotonic() - began
        return Survey(
            **{name: numbers.tobytes() for name, numbers in self._arrays.items()},
            unread=[Unread(reason, number, rows.tobytes()) for reason, number, rows in self._unread.values()],
            notes=self._notes,
            seconds=seconds,
            rate=seen / max(seconds, 1e-6),
        )

    def _look(self, store: Dataset, mapping: Mapping | None, some: list[tuple[int, Row]]) -> None:
        lessons: list[tuple[int, Row, Lesson]] = []
        for number, row in some:
            try:
                lessons.append((number, row, lesson_of(store, row, mapping)))
            except UserError as error:
                self._leave_out(error, number, row)
        read = self._reader.read_all([lesson for _, _, lesson in lessons])
        for (number, row, _), rendered in zip(lessons, read, strict=True):
            if isinstance(rendered, UserError):
                self._leave_out(rendered, number, row)
            else:
                self._note(rendered, number, row)

    def _note(self, rendered: Rendered, number: int, row: Row) -> None:
        arrays = self._arrays
        stretches = learnt_stretches(rendered.trained_mask)
        arrays["rows"].append(row.id)
        arrays["numbers"].append(number)
        arrays["parts"].append(row.split == "validation")
        arrays["lengths"].append(len(rendered.ids))
        arrays["counts"].append(len(stretches) // 2)
        arrays["stretches"].extend(stretches)
        self._notes += [note for note in rendered.notes if note not in self._notes]

    def _leave_out(self, error: UserError, number: int, row: Row) -> None:
        # Reasons of one kind go together, whatever they name.
        _, _, rows = self._unread.setdefault(error.message.template, (error.message, number, array("q")))
        rows.append(row.id)


def learnt_stretches(trained: list[bool]) -> list[int]:
    """Where learnt tokens begin and end: first, last plus one, first, …"""
    found: list[int] = []
    at = 0
    while True:
        try:
            at = trained.index(not len(found) % 2, at)
        except ValueError:
            return [*found, len(trained)] if len(found) % 2 else found
        found.append(at)


def seconds_for(store: Dataset, reader: Reader, stop: Callable[[], None] = lambda: None) -> float:
    """About how long a survey takes, measured on some rows from everywhere."""
    ids = list(store.ids())
    chosen = ids[:: max(1, len(ids) // SAMPLE)]
    rows = list(enumerate(store.rows(ids=chosen), 1))
    if not rows:
        return 0.0
    surveyor = Surveyor(reader)
    mapping = store.mapping
    surveyor._look(store, mapping, rows[:8])  # what happens once is not the rate
    stop()
    began = time.monotonic()
    for start in range(0, len(rows), TOGETHER):
        surveyor._look(store, mapping, rows[start : start + TOGETHER])
        stop()
    return (time.monotonic() - began) * len(ids) / len(rows)


def key_of(store: Dataset, model: Path, answers: Answers) -> str:
    """The same for the same rows, read by the same tokenizer and template."""
    db = store.connection
    entry = db.execute(
        "SELECT id, time FROM undo WHERE id = (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'undo')"
    ).fetchone()
    files = [(name, _stamp(model / name)) for name in _TOKENIZER]
    said = repr((_FORMAT, str(store.path.resolve()), entry, store.counts(), str(model), files, answers))
    return hashlib.blake2b(said.encode(), digest_size=16).hexdigest()


def find(key: str) -> Survey | None:
    """A survey made before; None where there is none, or none that can be read."""
    file = _folder() / key
    try:
        return msgspec.msgpack.decode(file.read_bytes(), type=Survey)
    except (OSError, msgspec.DecodeError):
        return None


def keep(key: str, survey: Survey) -> None:
    """Keep a survey for the next time; older ones make room."""
    paths.write_atomic(_folder() / key, msgspec.msgpack.encode(survey), durable=False)
    files = sorted(_folder().iterdir(), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[KEPT:]:
        file.unlink(missing_ok=True)


def _folder() -> Path:
    return paths.home() / "cache" / "surveys"


def _stamp(file: Path) -> tuple[Any, ...]:
    try:
        about = file.stat()
    except OSError:
        return ()
    return about.st_size, about.st_mtime_ns
