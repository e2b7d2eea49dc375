"""What an arm is at this moment, as a short word: it changes with all that can change its answers or their scores.

Does not ask it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import msgspec

import core
from core import runs
from core.chat.conversation import Arm
from core.chat.generator import GenerationConfig
from core.errors import UserError, explain_os_errors
from core.evaluation import scoring
from core.jobs.context import JobContext
from core.knowledge import generations
from core.knowledge.catalogue import Catalogue
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.options import Options
from core.models.library import locate
from core.project import Project
from core.settings import Running, Settings
from core.text import QT_TRANSLATE_NOOP

ASKING = 1
"""To be counted up where questions are put to arms in another way."""
_WHOLE = 64 << 20
"""Bytes up to which a file is read whole; of a larger one, pieces from its beginning to its end."""
_PIECES, _PIECE = 64, 1 << 20


def of(ctx: JobContext, project: Project, arm: Arm, generation: GenerationConfig) -> str:
    """Raises `UserError` where the arm cannot be asked at all: its model, its run or the documents are not there."""
    facts: list[Any] = [core.__version__, ASKING, scoring.VERSION, arm.engine, arm.documents, generation]
    facts += [open_embedder(ctx).identity, *_model(project, arm)]
    if arm.documents:
        facts += _documents(project)
    return hashlib.blake2b(msgspec.json.encode(facts), digest_size=12).hexdigest()


def folder_of(project: Project, arm: Arm) -> Path | None:
    """The folder of the model that is loaded for an arm; None where none is, or it is somewhere else."""
    if arm.engine not in ("torch", "onnx"):
        return None
    if not arm.run:
        return locate(arm.model)
    record = runs.find(project.runs_dir, arm.run)
    return record.product if record.product == record.model_dir else locate(record.about.model.id)


def _model(project: Project, arm: Arm) -> list[Any]:
    found: list[Any] = []
    if folder := folder_of(project, arm):
        found += [_folder(folder), Settings.load().running.get(arm.model, Running())]
    if arm.run:
        found.append(_folder(_product(project, arm.run)))
    if arm.engine == "address":
        address = Settings.load().address(arm.model)
        found += [address.url, address.model, address.context_length]
    return found


def _product(project: Project, run: str) -> Path:
    record = runs.find(project.runs_dir, run)
    if record.product is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{run}” has not finished."),
            QT_TRANSLATE_NOOP("core", "Finish its training, or choose another answerer."),
            run=record.about.name,
        )
    return record.product


def _documents(project: Project) -> list[Any]:
    """The documents by their content, how they were indexed and how they are searched."""
    catalogue = Catalogue(project)
    if not catalogue.count():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "No documents are indexed in this project yet."),
            QT_TRANSLATE_NOOP(
                "core", "Add some on the Documents screen, or leave out who answers from documents."
            ),
        )
    index = generations.in_use(project)
    return [
        [(one.path, one.id, one.status, one.chunks) for one in catalogue.documents()],
        (index.options, index.identity) if index else None,
        Options.of(project).search,
    ]


def _folder(folder: Path) -> list[tuple[str, int, str]]:
    """The files of a model's folder by their content, sampled where they are large."""
    with explain_os_errors(folder):
        if not folder.is_dir():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The model in {folder} is not there any more."),
                QT_TRANSLATE_NOOP("core", "Bring it back, or choose another one."),
                folder=str(folder),
            )
        files = sorted(file for file in folder.rglob("*") if file.is_file())
        return [(file.relative_to(folder).as_posix(), file.stat().st_size, _content(file)) for file in files]


def _content(file: Path) -> str:
    digest = hashlib.blake2b(digest_size=12)
    size = file.stat().st_size
    with file.open("rb") as stream:
        if size <= _WHOLE:
            digest.update(stream.read())
        else:
            for piece in range(_PIECES):
                stream.seek(piece * (size - _PIECE) // (_PIECES - 1))
                digest.update(stream.read(_PIECE))
    return digest.hexdigest()
