"""What the checks said of a dataset, and what the person made of it, in two files beside the dataset.

The report is derived and may be deleted at any time; the choices (findings to ignore, rows that are to stay, how
lengths are measured) are the person's. Does not know the checks.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from core import fields
from core.datasets import applying
from core.datasets.checks.finding import Finding, Fix, Remark, Severity
from core.datasets.rows import Runs, count, from_runs, to_runs
from core.datasets.store import Dataset
from core.errors import os_error
from core.paths import write_atomic
from core.text import Text

MAX_LENGTH = 1024
"""Tokens that are trained on where nothing else is said."""


class Choices(msgspec.Struct, frozen=True, omit_defaults=True):
    """`ignored`: kinds of findings not to be shown among the others. `kept`: groups of rows that are alike and are all
    to stay. `model` ("": none) sees rows of up to `max_length` tokens."""

    ignored: tuple[str, ...] = ()
    kept: tuple[tuple[int, ...], ...] = ()
    model: str = ""
    max_length: int = MAX_LENGTH


class State(msgspec.Struct, frozen=True):
    """A point in a dataset's history: `number` is another after every edit, and the same again after its undo."""

    number: int
    position: int

    @classmethod
    def of(cls, store: Dataset) -> State:
        position = int(applying.get_meta(store.connection, "undo"))
        found = store.connection.execute("SELECT state FROM undo WHERE id = ?", (position,)).fetchone()
        return cls(found[0] if found else 0, position)

    def edits_since(self, earlier: State) -> int:
        """How many edits, or undone edits, lie between the two at least; 0 where they are the same."""
        if self.number == earlier.number and self.position == earlier.position:
            return 0
        return max(1, abs(self.position - earlier.position))


class Noted(msgspec.Struct, frozen=True):
    """A `Finding` as it lies in the report: its rows are read only when they are wanted."""

    kind: str
    severity: Severity
    title: Text
    detail: Text
    rows: msgspec.Raw
    count: int
    fix: Fix = ""
    groups: list[list[int]] = []
    group_count: int = 0
    remarks: list[Remark] = []

    @classmethod
    def of(cls, found: Finding) -> Noted:
        return cls(
            found.kind, found.severity, found.title, found.detail, msgspec.Raw(msgspec.json.encode(found.rows)),
            found.count, found.fix, found.groups, found.group_count, found.remarks,
        )  # fmt: skip

    def runs(self) -> Runs:
        """The rows, in their order."""
        return msgspec.json.decode(self.rows, type=Runs)

    def without(self, gone: set[int]) -> Noted | None:
        """The finding where these rows are no more; None where nothing is left of it."""
        rows = to_runs(row for row in from_runs(self.runs()) if row not in gone)
        n = count(rows)
        if n == self.count:
            return self
        if not n:
            return None
        groups = [left for group in self.groups if len(left := [row for row in group if row not in gone]) > 1]
        title = (
            Text(self.title.template, {**self.title.args, "n": n}) if "n" in self.title.args else self.title
        )
        remarks = [remark for remark in self.remarks if remark.row not in gone]
        return Noted(
            self.kind, self.severity, title, self.detail, msgspec.Raw(msgspec.json.encode(rows)), n, self.fix,
            groups, self.group_count - len(self.groups) + len(groups), remarks,
        )  # fmt: skip


class Report(msgspec.Struct, frozen=True):
    """`rows`: how many were checked, `left_out`: how many drafts and rejected ones were not; `time`: when (seconds of
    the epoch). `skipped`: why a check could not be made. `model`, `max_length`: how lengths were measured."""

    rows: int
    left_out: int
    time: float
    state: State
    findings: list[Noted]
    skipped: list[Text]
    model: str = ""
    max_length: int = MAX_LENGTH

    def finding(self, kind: str) -> Noted | None:
        return next((one for one in self.findings if one.kind == kind), None)

    def after(self, fixed: str, gone: set[int], state: State) -> Report:
        """The report once the finding `fixed` is fixed, which has taken the rows `gone` out and led to `state`."""
        left = [one.without(gone) if gone else one for one in self.findings if one.kind != fixed]
        return msgspec.structs.replace(
            self, findings=[one for one in left if one is not None], rows=self.rows - len(gone), state=state
        )

    def keeping(self, kind: str, rows: set[int]) -> Report:
        """The report once it was said that `rows`, a group of the finding `kind`, are all to stay."""
        found = [one.without(rows) if one.kind == kind else one for one in self.findings]
        return msgspec.structs.replace(self, findings=[one for one in found if one is not None])


def report_file(dataset: Path) -> Path:
    return dataset.with_name(f"{dataset.stem}.checks.json")


def choices_file(dataset: Path) -> Path:
    return dataset.with_name(f"{dataset.stem}.choices.json")


def companions(dataset: Path) -> list[Path]:
    """What belongs to a dataset and goes with it when it is renamed or deleted."""
    return [report_file(dataset), choices_file(dataset)]


def load(dataset: Path) -> Report | None:
    """The last report; None where there is none, or none that this version of the program can read."""
    try:
        return msgspec.json.decode(report_file(dataset).read_bytes(), type=Report)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    except OSError as error:
        raise os_error(error, report_file(dataset)) from error


def save(dataset: Path, report: Report) -> None:
    write_atomic(report_file(dataset), msgspec.json.encode(report))


def load_choices(dataset: Path) -> Choices:
    """The person's choices. Raises `UserError` where the file is damaged."""
    file = choices_file(dataset)
    try:
        return fields.from_json(Choices, file.read_bytes(), str(file))
    except FileNotFoundError:
        return Choices()
    except OSError as error:
        raise os_error(error, file) from error


def save_choices(dataset: Path, choices: Choices) -> None:
    write_atomic(choices_file(dataset), fields.to_json(choices))
