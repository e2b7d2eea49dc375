"""Whether a cited passage opens at its page with its words marked: PDFs of many makings, indexed by the task the window
starts, sampled passages opened in the window's own dialog, and what is under the marks read back by other libraries.

The files are made here (`citation_files`); a folder of more may be given. Passages are drawn by a fixed seed, each from
a file drawn first, so that a thick book weighs no more than a leaflet.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.jobs.context import MemoryContext
from core.knowledge import indexing
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Chunk
from core.project import Project
from tests.benchmarks import citation_files
from tests.benchmarks.citation_check import Mark, Witness

SEED = 20_251_121


@dataclass
class Cited:
    """A passage as an answer hands it to the window."""

    file: str
    page: int | None
    text: str
    start: int


def run(data: Path | None, rows: int = 100) -> dict[str, Any]:
    """Keys: ``pages_right``, ``words_right``, ``passages``, ``files``; and what was made, left out and missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["USTAD_HOME"] = scratch
        application = _application()
        project = Project.create(Path(scratch) / "project", "Citations")
        made, missing = citation_files.make(project.documents_dir)
        for file in sorted(data.glob("**/*.pdf")) if data else ():
            shutil.copy(file, project.documents_dir / file.name)
        done = indexing.run(MemoryContext(), project=str(project.folder))
        catalogue = Catalogue(project)
        chunks = {
            document.path: catalogue.chunks_of(document.id)
            for document in catalogue.documents()
            if document.status == "indexed"
        }
        figures: dict[str, Any] = {"pages_right": 0, "words_right": 0, "passages": 0, "files": len(chunks)}
        figures["made_here"] = len(made)
        figures |= {f"not made: {name.partition(':')[0]}": name.partition(": ")[2] for name in missing}
        figures |= {f"not read: {one['path']}": str(one["reason"]["template"]) for one in done["failed"]}
        witnesses: dict[str, Witness] = {}
        for path, chunk in _sample(chunks, rows):
            witness = witnesses.setdefault(path, Witness(project.documents_dir / path))
            page, marks = _open(application, project, Cited(path, chunk.page, chunk.text, chunk.start))
            page_right = witness.page_is_right(page, chunk.text)
            words_right, told = witness.words_are_right(page, marks, chunk.text)
            figures["passages"] += 1
            figures["pages_right"] += page_right
            figures["words_right"] += words_right
            if not (page_right and words_right):
                print(f"{path}, page {page} ({page_right}), {told}: {chunk.text[:90]!r}", file=sys.stderr)
        application.closeAllWindows()
    return figures


def _sample(chunks: dict[str, list[Chunk]], count: int) -> list[tuple[str, Chunk]]:
    chance = random.Random(SEED)
    left = {path: chance.sample(of, len(of)) for path, of in sorted(chunks.items()) if of}
    drawn: list[tuple[str, Chunk]] = []
    while len(drawn) < count and left:
        path = chance.choice(sorted(left))
        drawn.append((path, left[path].pop()))
        if not left[path]:
            del left[path]
    return drawn


def _application() -> Any:
    from PySide6.QtWidgets import QApplication

    from desktop import theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    theme.load_other_fonts()
    return application


def _open(application: Any, project: Project, cited: Cited) -> tuple[int, list[Mark]]:
    """Open a passage in the window's dialog; the page it shows, and the marks in points."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop
    from PySide6.QtWidgets import QWidget

    from core.knowledge.pdfium import Picture
    from core.settings import Settings
    from desktop.context import Context
    from desktop.widgets.passage_dialog import open_passage

    context = Context(Settings())
    context.use(project)
    parent = QWidget()
    dialog = open_passage(parent, context, cited)
    assert dialog is not None
    pictures: list[Picture] = []
    dialog.view.drawn.connect(pictures.append)
    patience = QDeadlineTimer(60_000)
    while not pictures and not patience.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 200)
    if not pictures:
        raise SystemExit(f"{cited.file} did not open: {dialog.note.text()}")
    page, picture = dialog.view.page, pictures[0]
    dialog.reject()
    context.close()
    parent.deleteLater()
    return page, [
        (x / picture.scale, y / picture.scale, w / picture.scale, h / picture.scale)
        for x, y, w, h in picture.found[0]
    ]
