"""A comparison as a file for other programs: a table with a line per question, or all of it as JSON.

Does not know where comparisons are kept.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import msgspec

from core import fields
from core.chat.side_by_side import Comparison, Round
from core.chat.tally import tally
from core.datasets.readers.cells import protect
from core.errors import UserError, explain_os_errors
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP

_KINDS = {"best": "best", "tie": "tie", "bad": "all bad"}


def save(comparison: Comparison, file: Path) -> None:
    """Write it; the ending of the name says how. Raises `UserError` for another ending, and what the disk says."""
    match file.suffix.lower():
        case ".csv":
            data = as_csv(comparison).encode(
                "utf-8-sig"
            )  # without its mark Excel takes it for something else
        case ".json":
            data = as_json(comparison)
        case _:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” is neither a CSV nor a JSON file."),
                QT_TRANSLATE_NOOP("core", "Let its name end with .csv or .json."),
                name=file.name,
            )
    with explain_os_errors(file):
        write_atomic(file, data)


def as_json(comparison: Comparison) -> bytes:
    """All that is kept of it (arms, questions, answers with passages and times, votes) and what the votes come to."""
    return fields.to_json(
        {"comparison": msgspec.to_builtins(comparison), "tally": msgspec.to_builtins(tally(comparison))}
    )


def as_csv(comparison: Comparison) -> str:
    """One line per question: what was voted, and each arm's answer with its place and times (seconds). Names of columns
    are in English, as a program reads them."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    header = ["question", "expected", "source", "follow_up", "vote", "best", "blind", "note"]
    for number, arm in enumerate(comparison.arms, 1):
        name = arm.name or arm.model or arm.engine
        header += [f"{number} {name}: {what}" for what in _COLUMNS]
    writer.writerow([protect(cell) for cell in header])
    for one in comparison.rounds:
        writer.writerow([protect(cell) for cell in _line(comparison, one)])
    return out.getvalue()


_COLUMNS = ("answer", "place", "seconds", "first_token_seconds", "tokens_per_second", "documents", "error")


def _line(comparison: Comparison, one: Round) -> list[str]:
    vote = one.vote
    best = comparison.arms[vote.best].name if vote and 0 <= vote.best < len(comparison.arms) else ""
    line = [
        one.question,
        one.expected,
        one.source,
        "yes" if one.follows else "",
        _KINDS[vote.kind] if vote else "",
        best,
        ("yes" if vote.blind else "no") if vote else "",
        vote.note if vote else "",
    ]
    for arm, about in enumerate(comparison.arms):
        reply = one.replies.get(arm)
        answer = reply.answer if reply else None
        line += [
            answer.text if answer else "",
            str(one.order.index(arm) + 1) if arm in one.order else "",
            f"{answer.seconds:g}" if answer else "",
            f"{answer.first_token_seconds:g}" if answer else "",
            f"{answer.tokens_per_second:g}" if answer else "",
            "yes" if about.documents else "no",
            str(reply.error) if reply and reply.error else "",
        ]
    return line
