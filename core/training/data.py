"""Rows to tokens: what the model reads, which tokens it is trained on, what is cut, and what cannot be used.

The run keeps its own copy of the rows as they were, so that editing the dataset does not disturb a run that is
to be resumed. Does not know how a dataset is stored or what a chat template looks like.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from core.datasets.examples import Span
from core.errors import UserError, explain_os_errors
from core.models.lesson import Lesson
from core.models.rendered import IGNORED, Rendered
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP, Text, text

_TOGETHER = 256
"""Rows that are cut into tokens together, which is quicker."""
NAMED = 5
"""Rows named in a warning; the others are counted."""

Example = dict[str, list[int]]
"""`input_ids` and `labels` of one row, of equal length; labels are `IGNORED` where nothing is trained."""


class Line(msgspec.Struct, omit_defaults=True):
    """A row as the run keeps it: its id in the dataset, what it teaches (see `Lesson`), and its `number` in the
    dataset's order, from 1; 0 if an earlier Ustad did not note it."""

    row: int
    messages: list[dict[str, Any]] = []
    number: int = 0
    text: str = ""
    template: str = ""
    tools: list[dict[str, Any]] = []
    label: str = ""
    question: str = ""
    spans: list[Span] = []
    negatives: list[str] = []
    """Of tasks that read and do not write: a `text` with its `label`, with the `spans` that are marked in it or answer
    the `question`, or as the passage for the `question`, with passages that are not."""
    rejected: list[dict[str, Any]] = []
    """Of a preference, the turns with the worse answer; `messages` are those with the better one."""

    @classmethod
    def of(cls, row: int, number: int, lesson: Lesson) -> Line:
        return cls(row, lesson.messages, number, lesson.text, lesson.template, lesson.tools)

    @property
    def lesson(self) -> Lesson:
        return Lesson(self.messages, self.text, self.template, self.tools)

    @property
    def name(self) -> int:
        """The number that the person finds the row by."""
        return self.number or self.row


@dataclass
class Prepared:
    """Rows ready to be trained on, in the dataset's order, and what became of the others."""

    examples: list[Example] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    cut: list[int] = field(default_factory=list)
    """Numbers of the rows of which only the beginning is used."""
    untrained: list[int] = field(default_factory=list)
    """Numbers of the rows of which nothing would be trained."""
    needed: int = 0
    """Tokens that must be allowed for something of each of these to be trained; 0 if more would not help."""
    refused: list[tuple[int, UserError]] = field(default_factory=list)
    """Numbers of the rows that the model's template does not take, and why."""
    notes: list[Text] = field(default_factory=list)

    @property
    def lengths(self) -> list[int]:
        return [len(example["input_ids"]) for example in self.examples]

    @property
    def tokens(self) -> int:
        return sum(self.lengths)

    @property
    def trained_tokens(self) -> int:
        return sum(label != IGNORED for example in self.examples for label in example["labels"])


def prepare(
    lines: Iterable[Line],
    read_all: Callable[[list[Lesson]], Sequence[Rendered | UserError]],
    max_length: int,
    each: Callable[[int], None] = lambda done: None,
) -> Prepared:
    """Read every row and cut it to `max_length` tokens. `each` is told how many are done, and may raise."""
    prepared = Prepared()
    done, beyond = 0, True
    waiting = iter(lines)
    while some := list(itertools.islice(waiting, _TOGETHER)):
        for line, rendered in zip(some, read_all([line.lesson for line in some]), strict=True):
            if isinstance(rendered, UserError):
                prepared.refused.append((line.name, rendered))
                continue
            prepared.notes += [note for note in rendered.notes if note not in prepared.notes]
            example = rendered.example(max_length)
            if len(rendered.ids) > max_length:
                prepared.cut.append(line.name)
            if any(label != IGNORED for label in example["labels"]):
                prepared.examples.append(example)
                prepared.rows.append(line.row)
            else:
                prepared.untrained.append(line.name)
                first = next((at for at, learnt in enumerate(rendered.trained_mask, 1) if learnt), 0)
                beyond = beyond and first > 0
                prepared.needed = max(prepared.needed, first)
        done += len(some)
        each(done)
    prepared.needed = prepared.needed if beyond else 0
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
    if prepared.refused:
        said.append(left_out(prepared.refused))
    return [*said, *prepared.notes]


def left_out(refused: Sequence[tuple[int, UserError]]) -> Text:
    """The remark about rows that cannot be read, with the reason of the first."""
    row, first = refused[0]
    return text(
        QT_TRANSLATE_NOOP("core", "%n row(s) are left out: {rows}. Row {row}: {reason}"),
        n=len(refused),
        rows=named([number for number, _ in refused]),
        row=row,
        reason=str(first.message),
    )


def refuse_unusable(refused: Sequence[tuple[int, UserError]]) -> None:
    """Raises `UserError` naming the rows that cannot be read, and why the first cannot."""
    if not refused:
        return
    row, first = refused[0]
    raise UserError(
        QT_TRANSLATE_NOOP("core", "%n row(s) cannot be trained on: {rows}. Row {row}: {reason}"),
        QT_TRANSLATE_NOOP(
            "core",
            "Mend or reject them on the Dataset screen, or let the settings leave out rows that cannot be used.",
        ),
        n=len(refused),
        rows=named([number for number, _ in refused]),
        row=row,
        reason=str(first.message),
    )


def refuse_untrained(prepared: Prepared, max_length: int) -> None:
    """Raises `UserError` naming the rows of which nothing would be trained."""
    if not prepared.untrained:
        return
    raise UserError(
        QT_TRANSLATE_NOOP(
            "core",
            "Nothing would be learnt of %n row(s): their answer begins beyond {length} tokens: {rows}.",
        )
        if prepared.needed
        else QT_TRANSLATE_NOOP("core", "Nothing would be learnt of %n row(s), which have no answer: {rows}."),
        QT_TRANSLATE_NOOP(
            "core",
            "Raise “Longest row” to at least {needed} tokens, reject these rows on the Dataset screen, or let the "
            "settings leave out rows that cannot be used.",
        )
        if prepared.needed
        else QT_TRANSLATE_NOOP(
            "core",
            "Reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.",
        ),
        n=len(prepared.untrained),
        length=max_length,
        rows=named(prepared.untrained),
        needed=prepared.needed,
    )


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
    if prepared.refused:
        refuse_unusable(prepared.refused)
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There are no rows to train on."),
        QT_TRANSLATE_NOOP("core", "Add rows to the dataset, or assign some to training."),
    )


def named(rows: list[int]) -> str:
    """The first few row numbers and how many more there are: ``3, 17, 20 …+ 9``."""
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
