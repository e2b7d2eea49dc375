"""The task that copies files and folders into a project's documents. Does not index them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.knowledge import documents
from core.knowledge.loaders import SUFFIXES
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text


def run(ctx: JobContext, *, project: str, sources: Sequence[str]) -> dict[str, Any]:
    """Copy files, and folders with what is below them. A file is there whole or not at all.

    Returns ``{"added": [paths in the documents folder], "already": n that were there with the same content,
    "left_out": [names of files no loader reads]}``. Files of the same name and other content get a number.
    """
    opened = Project.open(Path(project))
    todo, left_out, hidden = _plan(opened, [Path(source) for source in sources])
    if left_out:
        ctx.warn(
            QT_TRANSLATE_NOOP("core", "%n file(s) of a kind Ustad cannot read left out: {names}."),
            n=len(left_out),
            names=", ".join(left_out[:3]) + (", …" if len(left_out) > 3 else ""),
        )
    if hidden:
        ctx.warn(QT_TRANSLATE_NOOP("core", "%n hidden file(s) or folder(s) left out."), n=hidden)
    total = sum(size + 1 for _, _, size in todo)
    done = already = 0
    added = []
    for source, target, size in todo:
        ctx.check()
        note = text(QT_TRANSLATE_NOOP("core", "Copying {file}"), file=source.name)
        ctx.progress(done, total, note)
        if placed := _place(source, opened.documents_dir / target):
            added.append(placed.relative_to(opened.documents_dir).as_posix())
        else:
            already += 1
        done += size + 1
    return {"added": added, "already": already, "left_out": left_out}


def _plan(project: Project, sources: list[Path]) -> tuple[list[tuple[Path, str, int]], list[str], int]:
    """(file, where it goes, size) for every file to copy; names left out; how many were hidden."""
    todo: list[tuple[Path, str, int]] = []
    left_out: list[str] = []
    hidden = 0
    home = project.documents_dir.resolve()
    for source in sources:
        with explain_os_errors(source):
            real = source.resolve(strict=True)
            if real == home or home in real.parents:
                continue
            if real in home.parents:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "{path} holds this project itself."),
                    QT_TRANSLATE_NOOP(
                        "core", "Choose the folder with your documents, not one above the project."
                    ),
                    path=str(source),
                )
            if source.is_dir():
                found = documents.scan(source)
                todo += [
                    (source / path, f"{source.name or 'folder'}/{path}", size)
                    for path, size, _ in found.files
                ]
                left_out += found.unknown
                hidden += found.hidden
            elif source.suffix.lower() in SUFFIXES:
                todo.append((source, source.name, source.stat().st_size))
            else:
                left_out.append(source.name)
    return todo, left_out, hidden


def _place(source: Path, target: Path) -> Path | None:
    """Copy a file to `target` or, where another is there, to the next free name; None if the same is there already."""
    number = 2
    wanted = target
    with explain_os_errors(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
    while target.exists():
        if _same(source, target):
            return None
        target = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
        number += 1
    # A dot before the name: until it is whole, no scan takes it for a document.
    part = target.with_name(f".{target.name}.part")
    try:
        with explain_os_errors(source if not os.access(source, os.R_OK) else target):
            shutil.copyfile(source, part)
            shutil.copystat(source, part)
            part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target


def _same(one: Path, other: Path) -> bool:
    with explain_os_errors(one):
        if one.stat().st_size != other.stat().st_size:
            return False
    return documents.content_id(one) == documents.content_id(other)
