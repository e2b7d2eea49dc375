"""Puts what a run has made in place: whole or not at all. Does not know what that is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP
from core.training import checkpoints


def put_in_place(folder: Path, fill: Callable[[Path], None]) -> Path:
    """Make `folder` anew: `fill` writes its files into the folder it is given, and may raise. Returns `folder`.

    Whatever was there before stays until all is on the disk. Raises `UserError` where the disk is full.
    """
    partial = folder.with_name(f".{folder.name}")
    with explain_os_errors(folder):
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir()
        try:
            fill(partial)
            checkpoints.flush(partial)
        except Exception as error:
            shutil.rmtree(partial, ignore_errors=True)
            explained = checkpoints.explain(error, folder.parent)
            if explained is error:
                raise
            raise explained from error
        shutil.rmtree(folder, ignore_errors=True)
        partial.rename(folder)
    return folder


def no_use(sentence: str) -> UserError:
    """The refusal of weights that are not worth keeping."""
    return UserError(
        sentence,
        QT_TRANSLATE_NOOP(
            "core", "Start a new run with another learning rate; if it happens again, check the disk."
        ),
    )
