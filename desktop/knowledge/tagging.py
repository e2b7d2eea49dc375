"""Asks which tags documents are to have. Does not put them on; it says what is to be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.knowledge.documents import Document
from core.knowledge.tags import Tags, written
from core.project import Project
from desktop.widgets import dialogs

_NAMED = 30
"""Tags in use that are named; of more one does not read."""


def ask_tags(
    parent: QWidget, project: Project, chosen: Sequence[Document], known: Mapping[str, tuple[str, ...]]
) -> Callable[[], None] | None:
    """What puts the tags on, for a thread; None if the person thought better. The tags all of the documents have are
    there to be changed; what only some of them have stays on those. `known`: all tags, by path."""
    common = set.intersection(*(set(known.get(one.path, ())) for one in chosen))
    words = _tr("With commas between them. A search can keep to the documents that have a tag.")
    if there := sorted({tag for tags in known.values() for tag in tags}, key=str.casefold):
        words += " " + _tr("In use: {tags}.").format(tags=", ".join(there[:_NAMED]))
    name = chosen[0].path.rsplit("/", 1)[-1]
    title = (
        _tr("Tags of “{name}”").format(name=name)
        if len(chosen) == 1
        else QCoreApplication.translate("tagging", "Tags of %n document(s)", "", len(chosen))
    )
    before = ", ".join(sorted(common, key=str.casefold))
    said = dialogs.ask_text(parent, title, words, _tr("Save"), before, may_be_empty=True)
    if said is None:
        return None
    wanted = written(said)
    kept = {tag.casefold() for tag in wanted}
    gone = [tag for tag in common if tag.casefold() not in kept]
    paths = [one.path for one in chosen]
    return partial(Tags(project.knowledge_dir).change, paths, add=wanted, remove=gone)


def _tr(words: str) -> str:
    return QCoreApplication.translate("tagging", words)
