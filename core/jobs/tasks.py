"""The tasks there are, by name: where the code is, without importing it, so that jobs stay below what they start."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, Literal

import msgspec

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

Lane = Literal["io", "light", "fetch", "warm", "fresh"]


class Task(msgspec.Struct, frozen=True):
    """One kind of work.

    `resumable`: called again with the same params, it goes on where it stopped.
    `quick`: an answer to a click; not kept in the queue on disk nor listed in the jobs panel.
    `wants_gpu`: the warm process lets go of the GPU before this starts.
    `in_bytes`: its progress is counted in bytes.
    `changes`: it works on what is in a project, and is not begun in one that is only read from.
    """

    target: str
    lane: Lane
    title: str
    resumable: bool = False
    quick: bool = False
    wants_gpu: bool = False
    in_bytes: bool = False
    changes: bool = False


TASKS: dict[str, Task] = {
    "advise": Task("core.advice.advising:run", "io", QT_TRANSLATE_NOOP("core", "Give advice"), quick=True),
    "foresee_proof": Task(
        "core.advice.foreseeing:run", "warm", QT_TRANSLATE_NOOP("core", "Look ahead"), quick=True
    ),
    "prepare_reader": Task(
        "core.advice.reader:run",
        "light",
        QT_TRANSLATE_NOOP("core", "Look for answers in passages"),
        changes=True,
    ),
    "weigh_trial": Task(
        "core.advice.proving:run",
        "light",
        QT_TRANSLATE_NOOP("core", "Weigh a trial"),
        quick=True,
        changes=True,
    ),
    "index": Task(
        "core.knowledge.indexing:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Index documents"),
        resumable=True,
        changes=True,
    ),
    "add_documents": Task(
        "core.knowledge.adding:run", "io", QT_TRANSLATE_NOOP("core", "Add documents"), changes=True
    ),
    "follow_folders": Task(
        "core.knowledge.watching:run",
        "io",
        QT_TRANSLATE_NOOP("core", "Follow watched folders"),
        quick=True,
        changes=True,
    ),
    "read_table_again": Task(
        "core.knowledge.tables:run",
        "io",
        QT_TRANSLATE_NOOP("core", "Read a database's table again"),
        changes=True,
    ),
    "remove_documents": Task(
        "core.knowledge.removing:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Remove documents"),
        quick=True,
        changes=True,
    ),
    "read_document": Task(
        "core.knowledge.loaders.reading_task:run",
        "light",
        QT_TRANSLATE_NOOP("core", "Read a document"),
        quick=True,
    ),
    "settle_vectors": Task(
        "core.knowledge.stores.settling:run",
        "fresh",
        QT_TRANSLATE_NOOP("core", "Put an index in order"),
        changes=True,
        quick=True,
    ),
    "chunk_sizes": Task(
        "core.knowledge.chunk_sizes:run", "warm", QT_TRANSLATE_NOOP("core", "Count tokens"), quick=True
    ),
    "fetch_embedder": Task(
        "core.knowledge.embedders.fetching:run",
        "fetch",
        QT_TRANSLATE_NOOP("core", "Download an embedding model"),
        resumable=True,
        in_bytes=True,
    ),
    "search_hub": Task(
        "core.models.hub.listing:search", "io", QT_TRANSLATE_NOOP("core", "Search the hub"), quick=True
    ),
    "look_at_model": Task(
        "core.models.hub.listing:look", "io", QT_TRANSLATE_NOOP("core", "Look on the hub"), quick=True
    ),
    "download_model": Task(
        "core.models.hub.download:run",
        "fetch",
        QT_TRANSLATE_NOOP("core", "Download a model"),
        resumable=True,
        in_bytes=True,
    ),
    "search": Task(
        "core.knowledge.search:run", "warm", QT_TRANSLATE_NOOP("core", "Search"), quick=True, changes=True
    ),
    "import_rows": Task(
        "core.datasets.importing:run", "light", QT_TRANSLATE_NOOP("core", "Import rows"), changes=True
    ),
    "index_rows": Task(
        "core.datasets.indexing:run",
        "light",
        QT_TRANSLATE_NOOP("core", "Index words for the search"),
        changes=True,
    ),
    "read_table": Task(
        "core.datasets.readers.arrow_rows:run", "fresh", QT_TRANSLATE_NOOP("core", "Read rows"), quick=True
    ),
    "read_rows": Task(
        "core.datasets.batches:run", "fresh", QT_TRANSLATE_NOOP("core", "Read rows"), quick=True
    ),
    "look_on_hub": Task(
        "core.datasets.hub:look", "io", QT_TRANSLATE_NOOP("core", "Look on the hub"), quick=True
    ),
    "fetch_from_hub": Task("core.datasets.hub:fetch", "io", QT_TRANSLATE_NOOP("core", "Fetch from the hub")),
    "export_rows": Task("core.datasets.exporting:run", "io", QT_TRANSLATE_NOOP("core", "Export rows")),
    "check_rows": Task(
        "core.datasets.checking:run", "warm", QT_TRANSLATE_NOOP("core", "Check rows"), changes=True
    ),
    "fix_rows": Task(
        "core.datasets.checking:fix", "warm", QT_TRANSLATE_NOOP("core", "Fix rows"), changes=True
    ),
    "split_rows": Task(
        "core.datasets.splitting:run", "warm", QT_TRANSLATE_NOOP("core", "Split rows"), quick=True
    ),
    "render_row": Task(
        "core.models.preview:render_row",
        "warm",
        QT_TRANSLATE_NOOP("core", "Show what is trained"),
        quick=True,
    ),
    "survey_rows": Task(
        "core.training.surveying:run", "warm", QT_TRANSLATE_NOOP("core", "Look at what is trained")
    ),
    "ask_survey": Task(
        "core.training.surveying:ask",
        "warm",
        QT_TRANSLATE_NOOP("core", "Look at what is trained"),
        quick=True,
    ),
    "estimate": Task("core.training.forecast:run", "warm", QT_TRANSLATE_NOOP("core", "Estimate"), quick=True),
    "measure_speed": Task(
        "core.training.speed:run", "fresh", QT_TRANSLATE_NOOP("core", "Measure this computer"), quick=True
    ),
    "train": Task(
        "core.training.running:run",
        "fresh",
        QT_TRANSLATE_NOOP("core", "Train"),
        changes=True,
        resumable=True,
        wants_gpu=True,
    ),
    "pack_run": Task("core.training.packing:run", "light", QT_TRANSLATE_NOOP("core", "Pack a run")),
    "bring_back_run": Task(
        "core.training.packing:bring_back",
        "light",
        QT_TRANSLATE_NOOP("core", "Bring a run back"),
        changes=True,
    ),
    "sweep": Task(
        "core.training.sweeping:run",
        "fresh",
        QT_TRANSLATE_NOOP("core", "Search for settings"),
        changes=True,
        resumable=True,
        wants_gpu=True,
    ),
    "merge": Task("core.models.merging:run", "fresh", QT_TRANSLATE_NOOP("core", "Merge into a model")),
    "export_onnx": Task(
        "core.export.onnx:run", "fresh", QT_TRANSLATE_NOOP("core", "Export to ONNX"), wants_gpu=True
    ),
    "verify_export": Task(
        "core.export.verify:run", "fresh", QT_TRANSLATE_NOOP("core", "Verify an export"), wants_gpu=True
    ),
    "package_export": Task(
        "core.export.package:run", "light", QT_TRANSLATE_NOOP("core", "Package an export")
    ),
    "install_olive": Task(
        "core.export.olive.pack:run", "fetch", QT_TRANSLATE_NOOP("core", "Install Olive"), resumable=True
    ),
    "olive": Task(
        "core.export.olive.running:run", "fresh", QT_TRANSLATE_NOOP("core", "Run Olive"), wants_gpu=True
    ),
    "export_gguf": Task("core.export.gguf:run", "fresh", QT_TRANSLATE_NOOP("core", "Export to GGUF")),
    "try_run": Task(
        "core.training.trying:run", "warm", QT_TRANSLATE_NOOP("core", "Try what a run has learnt"), quick=True
    ),
    # Begun by an earlier version, perhaps, and still in a project's list of jobs.
    "evaluate": Task(
        "core.evaluation.former:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Compare answers"),
        resumable=True,
        changes=True,
    ),
    "trial": Task(
        "core.evaluation.running:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Compare ways of answering"),
        changes=True,
        resumable=True,
    ),
    "judge_trial": Task(
        "core.evaluation.judge:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Judge answers"),
        resumable=True,
        changes=True,
    ),
    "propose_rows": Task(
        "core.synthesis.proposing:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Propose rows"),
        resumable=True,
        changes=True,
    ),
    "propose_once": Task(
        "core.synthesis.trying:run", "warm", QT_TRANSLATE_NOOP("core", "Try a prompt"), quick=True
    ),
    "score_retrieval": Task(
        "core.evaluation.retrieval.scoring:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Measure the search"),
        changes=True,
    ),
    "sweep_retrieval": Task(
        "core.evaluation.retrieval.sweep:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Try settings of the search"),
        changes=True,
        resumable=True,
    ),
    "attach": Task(
        "core.chat.attachments:run",
        "warm",
        QT_TRANSLATE_NOOP("core", "Attach a file"),
        quick=True,
        changes=True,
    ),
    "answer": Task(
        "core.chat.answer:run", "warm", QT_TRANSLATE_NOOP("core", "Answer"), quick=True, changes=True
    ),
    "complete": Task(
        "core.server.completing:run", "warm", QT_TRANSLATE_NOOP("core", "Answer another program"), quick=True
    ),
    "embed_texts": Task(
        "core.server.embedding:run", "warm", QT_TRANSLATE_NOOP("core", "Embed texts"), quick=True
    ),
    "check_machine": Task(
        "core.checkup.checking:run", "fresh", QT_TRANSLATE_NOOP("core", "Check this computer"), wants_gpu=True
    ),
    "probe_machine": Task(
        "core.checkup.probing:run", "fresh", QT_TRANSLATE_NOOP("core", "Try an operation"), quick=True
    ),
}


def find(name: str) -> Task:
    """The task called `name`. Raises `UserError` for a name that is none (a recipe written by hand, say)."""
    if name not in TASKS:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no task called “{name}”."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            name=name,
            known=", ".join(sorted(TASKS)),
        )
    return TASKS[name]


def load(task: Task) -> Callable[..., Any]:
    """Import the function that does the work."""
    module, _, function = task.target.partition(":")
    loaded: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return loaded
