"""What a check found: which rows, how bad it is, and the fix there is. Does not know checks or the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from core.datasets.rows import Runs, count, to_runs
from core.text import Text

Severity = Literal["error", "warning", "note"]
Fix = Literal["", "delete", "repair_letters", "strip_tokens", "mask_personal", "to_train"]
"""What can be done about all rows of a finding as one undo; "": only the person can."""

LISTED = 1000
"""Groups and remarks that are given; all rows are."""


class Remark(msgspec.Struct, frozen=True):
    """What is to be said about one row."""

    row: int
    text: Text


class Finding(msgspec.Struct, frozen=True):
    """One kind of trouble and the rows that have it.

    `kind`: a name that stays the same, for code. `rows`: the rows concerned, which the fix would touch, in their
    order. `groups`: rows that belong together (copies of each other, say), the first `LISTED` of the `group_count`
    there are. `remarks`: what differs from row to row, for the first `LISTED` rows.
    """

    kind: str
    severity: Severity
    title: Text
    detail: Text
    rows: Runs
    fix: Fix = ""
    groups: list[list[int]] = []
    group_count: int = 0
    remarks: list[Remark] = []

    @property
    def count(self) -> int:
        return count(self.rows)


def finding(
    kind: str,
    severity: Severity,
    title: Text,
    detail: Text,
    rows: Iterable[int],
    fix: Fix = "",
    groups: Iterable[list[int]] = (),
    remarks: Sequence[Remark] = (),
) -> Finding:
    """A finding about `rows`, lists cut to what is given."""
    all_groups = list(groups)
    return Finding(
        kind,
        severity,
        title,
        detail,
        to_runs(rows),
        fix,
        all_groups[:LISTED],
        len(all_groups),
        list(remarks[:LISTED]),
    )
