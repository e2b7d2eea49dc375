"""Keeps what a folder from somebody else says within that folder: names in its files, and links among them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path, PurePath

from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

_JUNCTION = 0xA0000003
"""How Windows marks a folder that stands for another one (IO_REPARSE_TAG_MOUNT_POINT)."""
_DEEPEST = 64


def inside(folder: Path, name: str) -> Path:
    """`folder / name`, where that stays in the folder. Raises `UserError` for any other name: whole paths, ways up,
    drives, names of other computers. Links are not looked at: a project's are when it is opened."""
    if leads_out(name):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” does not stay inside {folder}: it was left alone."),
            QT_TRANSLATE_NOOP("core", "If you need that file, copy it into the folder and choose it there."),
            name=name[:200],
            folder=str(folder),
        )
    return folder / name


def leads_out(name: str, system: type[PurePath] = PurePath) -> bool:
    """Whether a name leads out of the folder it is in, as this or another system reads it."""
    path = system(name)
    return not name or "\0" in name or bool(path.drive or path.root) or ".." in path.parts


def here(folder: Path, name: str) -> Path:
    """`folder / name`, or the whole path that `name` is, where that is on this computer: on Windows merely to look at
    one that is elsewhere is to call there, and to sign in. Raises `UserError` for such a one, unless the folder itself
    is elsewhere."""
    if elsewhere(name) and not elsewhere(str(folder)):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” lies on another computer, which was not called."),
            QT_TRANSLATE_NOOP("core", "Copy what you need from there to this computer, and choose it here."),
            name=name[:200],
        )
    return folder / name


def elsewhere(name: str) -> bool:
    """Whether a path names another computer."""
    return name[:2] in ("//", "\\\\", "\\/", "/\\")


_looked_at: set[str] = set()


def refuse_links(folder: Path) -> None:
    """Raise `UserError` where anything in a folder stands for a place outside it: what is written or deleted there
    would be written or deleted elsewhere. Links that stay inside are harmless. Looks once in a process."""
    home = Path(os.path.realpath(folder))
    if str(home) in _looked_at:
        return
    for link in _links(folder):
        target = Path(os.path.realpath(link))
        if target != home and home not in target.parents:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{folder} was not opened: {link} in it leads out of the folder, to {target}.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Remove the link, or put what it leads to in its place. Documents elsewhere are better followed: "
                    "Documents, Watched folders.",
                ),
                folder=str(folder),
                link=str(link.relative_to(folder)),
                target=str(target),
            )
    _looked_at.add(str(home))


def _links(folder: Path) -> Iterator[Path]:
    waiting = [(str(folder), 0)]
    while waiting:
        place, depth = waiting.pop()
        try:
            entries = list(os.scandir(place))
        except OSError:
            continue  # what cannot be looked into cannot be used either, and says so then
        for entry in entries:
            if entry.is_symlink() or (os.name == "nt" and _is_junction(entry)):
                yield Path(entry.path)
            elif depth < _DEEPEST and entry.is_dir(follow_symlinks=False):
                waiting.append((entry.path, depth + 1))


def _is_junction(entry: os.DirEntry[str]) -> bool:
    with explain_os_errors(Path(entry.path)):
        about = entry.stat(follow_symlinks=False)
    return bool(getattr(about, "st_reparse_tag", 0) == _JUNCTION and stat.S_ISDIR(about.st_mode))
