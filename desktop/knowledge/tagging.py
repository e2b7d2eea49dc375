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

translate = QCoreApplication.translate

_NAMED = 30
"""Tags in use that are named; of more one does not read."""


def ask_tags(
    parent: QWidget, project: Project, chosen: Sequence[Document], known: Mapping[str, tuple[str, ...]]
) -> Callable[[], None] | None:
    """What puts the tags on, for a thread; None if the person thought better. The tags all of the documents have are
    there to be changed; what only some of them have stays on those. `known`: all tags, by path."""
    common = set.intersection(*(set(known.get(one.path, ())) for one in chosen))
    words = translate(
        "tagging", "With commas between them. A search can keep to the documents that have a tag."
    )
    if there := sorted({tag for tags in known.values() for tag in tags}, key=str.casefold):
        words += " " + translate("tagging", "In use: {tags}.").format(tags=", ".join(there[:_NAMED]))
    name = chosen[0].path.rsplit("/", 1)[-1]
    count = len(chosen)
    title = (
        translate("tagging", "Tags of “{name}”").format(name=name)
        if count == 1
        else translate("tagging", "Tags of %n document(s)", "", count)
    )
    before = ", ".join(sorted(common, key=str.casefold))
    said = dialogs.ask_text(parent, title, words, translate("tagging", "Save"), before, may_be_empty=True)
    if said is None:
        return None
    wanted = written(said)
    kept = {tag.casefold() for tag in wanted}
    gone = [tag for tag in common if tag.casefold() not in kept]
    paths = [one.path for one in chosen]
    return partial(Tags(project.knowledge_dir).change, paths, add=wanted, remove=gone)
