"""A filter in words: one short sentence for each thing it asks for, and the filter without that thing."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QCoreApplication

from core.datasets.filters import Condition, Filter
from core.datasets.rows import Split, Status
from core.datasets.sorting import Sort
from desktop import i18n

translate = QCoreApplication.translate


def part_words(part: Split) -> str:
    return {
        "": translate("Filter", "Not assigned"),
        "train": translate("Filter", "Training"),
        "validation": translate("Filter", "Validation"),
        "test": translate("Filter", "Test"),
    }[part]


def status_words(status: Status) -> str:
    return {
        "accepted": translate("Filter", "Accepted"),
        "draft": translate("Filter", "Draft"),
        "rejected": translate("Filter", "Rejected"),
    }[status]


def kinds() -> dict[str, str]:
    """What can be asked of a column."""
    return {
        "contains": translate("Filter", "contains"),
        "lacks": translate("Filter", "does not contain"),
        "empty": translate("Filter", "is empty"),
        "filled": translate("Filter", "is not empty"),
        "matches": translate("Filter", "matches the regular expression"),
        "longer": translate("Filter", "is longer than"),
        "shorter": translate("Filter", "is shorter than"),
    }


def condition_words(condition: Condition) -> str:
    asked = kinds()[condition.kind]
    if condition.kind in ("empty", "filled"):
        return f"{condition.column} {asked}"
    if condition.kind in ("longer", "shorter"):
        return translate("Filter", "{column} {is_longer_than} {n} characters").format(
            column=condition.column, is_longer_than=asked, n=i18n.number(condition.number)
        )
    return f"{condition.column} {asked} “{condition.words}”"


def sort_words(sort: Sort) -> str:
    by = {
        "column": sort.column,
        "length": translate("Filter", "length"),
        "part": translate("Filter", "part"),
        "status": translate("Filter", "state"),
        "star": translate("Filter", "star"),
    }[sort.by]
    return (
        translate("Filter", "Sorted by {what}, descending")
        if sort.descending
        else translate("Filter", "Sorted by {what}")
    ).format(what=by)


def parts_of(wanted: Filter) -> Iterator[tuple[str, str, Filter]]:
    """(key, words, the filter without it) for each thing asked for, but the words in the search field."""

    def without(**changes: object) -> Filter:
        return msgspec.structs.replace(wanted, **changes)

    if wanted.rows is not None:
        yield "rows", wanted.title or translate("Filter", "Chosen rows"), without(rows=None, title="")
    if wanted.words and wanted.inside:
        yield "inside", translate("Filter", "Inside of words too"), without(inside=False)
    if wanted.statuses:
        yield "status", _any(status_words(status) for status in wanted.statuses), without(statuses=())
    if wanted.parts:
        yield "part", _any(part_words(part) for part in wanted.parts), without(parts=())
    if wanted.starred:
        yield "star", translate("Filter", "Starred"), without(starred=False)
    if wanted.noted:
        yield "note", translate("Filter", "With a note"), without(noted=False)
    for at, tag in enumerate(wanted.tags):
        yield f"tag.{at}", f"#{tag}", without(tags=wanted.tags[:at] + wanted.tags[at + 1 :])
    for key, name in (("file", wanted.file), ("document", wanted.document)):
        if name:
            yield key, translate("Filter", "From {name}").format(name=name), without(**{key: ""})
    for at, condition in enumerate(wanted.conditions):
        rest = wanted.conditions[:at] + wanted.conditions[at + 1 :]
        yield f"condition.{at}", condition_words(condition), without(conditions=rest)
    if wanted.sort.by:
        yield "sort", sort_words(wanted.sort), without(sort=Sort())


def _any(words: Iterator[str]) -> str:
    return translate("Filter", " or ").join(words)
