"""Brings all vectors of one store into another, in parts: nothing is embedded again. And copies what lies beside them.

Does not know whose index it is.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.knowledge.database import connect, explain_database_errors
from core.knowledge.stores.store import VectorStore
from core.text import QT_TRANSLATE_NOOP, text

_PART = 500


def copy(ctx: JobContext, source: VectorStore, target: VectorStore) -> int:
    """Copy every point and put the target in order; returns how many it then has, counted there.

    Called again after a kill or a stop, it goes on where it was. Documents the source does not have leave the target.
    Raises `Cancelled` between two parts, `UserError` where a store fails or the count is not the same in the end.
    """
    wanted, there = source.counts(), target.counts()
    target.remove([document for document in there if document not in wanted])
    whole = {document for document, count in wanted.items() if there.get(document) == count}
    total = sum(wanted.values())
    done = sum(wanted[document] for document in whole)
    for part in source.parts(_PART):
        ctx.check()
        lacking = [one for one in part if one[0] not in whole]
        target.add(lacking)
        done += len(lacking)
        note = text(QT_TRANSLATE_NOOP("core", "Moving passages: {done} of {total}"), done=done, total=total)
        ctx.progress(done, total, note)
    ctx.progress(total, total, text(QT_TRANSLATE_NOOP("core", "Putting the index in order")))
    target.settle(lambda: ctx.cancelled)
    ctx.check()
    if target.counts() != wanted:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Not all passages arrived in the other store."),
            QT_TRANSLATE_NOOP("core", "Press Index again; the former index answers until then."),
        )
    return total


def copy_database(ctx: JobContext, source: Path, target: Path) -> None:
    """Copy an index's database, which may be in use; the copy appears when it is whole."""
    part = target.with_name(target.name + ".part")
    with explain_os_errors(target):
        part.unlink(missing_ok=True)
    with (
        explain_database_errors(target),
        closing(connect(source)) as former,
        closing(sqlite3.connect(part)) as made,
    ):
        former.backup(made, pages=2000, progress=lambda *_: ctx.check())
    with explain_os_errors(target):
        part.replace(target)
