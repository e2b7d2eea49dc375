"""Rows to tokens: what the model reads, which tokens it is trained on, what is cut, and what cannot be used.

The run keeps its own copy of the rows as they were, so that editing the dataset does not disturb a run that is
to be resumed. Does not know how a dataset is stored or what a chat template looks like.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from core.errors import UserError, explain_os_errors
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training.batching import IGNORED

NAMED = 5
"""Rows named in a warning; the others are counted."""

Example = dict[str, list[int]]
"""`input_ids` and `labels` of one row, of equal length; labels are `IGNORED` where nothing is trained."""


class Line(msgspec.Struct):
    """A row as the run keeps it: its id in the dataset and its turns."""

    row: int
    messages: list[dict[str, str]]


@dataclass
class Prepared:
    """Rows ready to be trained on, in the dataset's order, and what became of the others."""

    examples: list[Example] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    cut: list[int] = field(default_factory=list)
    """Ids of the rows of which only the beginning is used."""
    untrained: list[int] = field(default_factory=list)
    """Ids of the rows left out, because nothing of their answer would be trained."""

    @property
    def lengths(self) -> list[int]:
        return [len(example["input_ids"]) for example in self.examples]

    @property
    def tokens(self) -> int:
        return sum(self.lengths)

    @property
    def trained_tokens(self) -> int:
        return sum(label != IGNORED for example in self.examples for label in example["labels"][1:])


def prepare(
    lines: Iterable[Line],
    render: Callable[[list[dict[str, str]]], Example],
    max_length: int,
    each: Callable[[int], None] = lambda done: None,
) -> Prepared:
    """Render every row and cut it to `max_length` tokens. `each` is told how many are done, and may raise."""
    prepared = Prepared()
    for done, line in enumerate(lines, 1):
        example = render(line.messages)
        if len(example["input_ids"]) > max_length:
            example = {name: values[:max_length] for name, values in example.items()}
            prepared.cut.append(line.row)
        # The first token is predicted from nothing: a label there is not trained.
        if all(label == IGNORED for label in example["labels"][1:]):
            prepared.untrained.append(line.row)
        else:
            prepared.examples.append(example)
            prepared.rows.append(line.row)
        each(done)
    return prepared


def remarks(prepared: Prepared, max_length: int) -> list[Text]:
    """What the person must know of rows that are cut or left out."""
    said = []
    cut = [row for row in prepared.cut if row not in set(prepared.untrained)]
    if cut:
        said.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "%n row(s) are longer than {length} tokens; only their beginning is used: {rows}.",
                ),
                n=len(cut),
                length=max_length,
                rows=named(cut),
            )
        )
    if prepared.untrained:
        said.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "%n row(s) are left out, because nothing of their answer fits into {length} tokens: {rows}.",
                ),
                n=len(prepared.untrained),
                length=max_length,
                rows=named(prepared.untrained),
            )
        )
    return said


def refuse_nothing(prepared: Prepared, max_length: int) -> None:
    """Raises `UserError` if no row has anything to train on."""
    if prepared.examples:
        return
    if prepared.untrained:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "No row has anything to learn: in none does the answer fit into {length} tokens."
            ),
            QT_TRANSLATE_NOOP("core", "Raise “Longest row”, or shorten what comes before the answers."),
            length=max_length,
        )
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There are no rows to train on."),
        QT_TRANSLATE_NOOP("core", "Add rows to the dataset, or assign some to training."),
    )


def named(rows: list[int]) -> str:
    """The first few row ids and how many more there are: ``3, 17, 20 …+ 9``."""
    first = ", ".join(str(row) for row in rows[:NAMED])
    return first if len(rows) <= NAMED else f"{first} … + {len(rows) - NAMED}"


def save(file: Path, lines: Iterable[Line]) -> int:
    """Write the rows, one JSON line each, whole or not at all. Returns how many."""
    encoded = [msgspec.json.encode(line) for line in lines]
    write_atomic(file, b"".join(line + b"\n" for line in encoded))
    return len(encoded)


def load(file: Path) -> Iterator[Line]:
    """The rows of a file made by `save`. Raises `UserError` naming the file and line if it was damaged."""
    with explain_os_errors(file), file.open("rb") as stream:
        for number, raw in enumerate(stream, 1):
            try:
                yield msgspec.json.decode(raw, type=Line)
            except msgspec.DecodeError as error:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "Line {line} of {path} is damaged: {reason}."),
                    QT_TRANSLATE_NOOP("core", "Start a new run."),
                    line=number,
                    path=str(file),
                    reason=str(error),
                ) from error


def fingerprint(*files: Path) -> str:
    """The same rows in the same order have the same fingerprint."""
    digest = hashlib.blake2b(digest_size=16)
    for file in files:
        digest.update(file.read_bytes() if file.exists() else b"")
        digest.update(b"\0")
    return digest.hexdigest()


def hold_back(lines: list[Line], share: float, seed: int) -> tuple[list[Line], list[Line]]:
    """Split off a share for validation by chance, at least one row of two; order is kept within both."""
    import random

    count = min(max(1, round(len(lines) * share)), len(lines) - 1) if share > 0 else 0
    if count <= 0:
        return lines, []
    chosen = set(random.Random(seed).sample(range(len(lines)), count))
    return (
        [line for index, line in enumerate(lines) if index not in chosen],
        [line for index, line in enumerate(lines) if index in chosen],
    )
