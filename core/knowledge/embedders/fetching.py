"""The task that brings an embedding model from the hub into the usual cache, to be stopped and resumed at any time.

Only files that are read: no pickles where there are safetensors, no copies in other formats, no programs.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.knowledge.embedders.layout import Layout
from core.models.hub import access, download, files, record
from core.models.hub.record import RemoteFile
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP

_LEFT_OUT = ("onnx/", "openvino/", "imgs/", "assets/", ".git")
_READ = (".json", ".txt", ".model", ".safetensors")


def run(ctx: JobContext, *, name: str) -> dict[str, Any]:
    """Returns ``{"name", "folder", "bytes"}``. Raises `UserError` where it cannot be had, or Ustad cannot run it."""
    from huggingface_hub import constants

    name = access.clean_name(name)
    cache = Path(constants.HF_HUB_CACHE) / f"models--{name.replace('/', '--')}"
    partial = cache / "partial"

    def choose(listed: list[RemoteFile]) -> dict[str, RemoteFile]:
        return _chosen(listed, name)

    with download.alone(partial, name):
        wanted, _ = download.bring(ctx, name, partial, choose, Layout.of)
        place = cache / "snapshots" / wanted.revision
        with explain_os_errors(place):
            place.parent.mkdir(exist_ok=True)
            # What another program left there in part.
            shutil.rmtree(place, ignore_errors=True)
            (partial / record.FILE).unlink()
            partial.replace(place)
        # The cache's own note of which commit is meant: written last, so that only what is whole is found.
        write_atomic(cache / "refs" / "main", wanted.revision)
    return {"name": name, "folder": str(place), "bytes": wanted.size}


def present(name: str) -> Path | None:
    """Where the model's files are, if all of them were brought before. Asks nobody."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        folder = Path(snapshot_download(name, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError):
        return None
    return folder if any(folder.rglob("*.safetensors")) and (folder / "modules.json").is_file() else None


def _chosen(listed: list[RemoteFile], name: str) -> dict[str, RemoteFile]:
    kept = {
        file.path: file
        for file in listed
        if not file.path.startswith(_LEFT_OUT) and file.path.endswith(_READ) and files.is_safe(file.path)
    }
    if "modules.json" not in kept:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{name}” is no embedding model as sentence-transformers lays them out."
            ),
            QT_TRANSLATE_NOOP("core", "Choose a model that has a modules.json."),
            name=name,
        )
    if not any(path.endswith("model.safetensors") or ".safetensors.index" in path for path in kept):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "“{name}” has its weights in no safetensors file, and other formats can hold programs.",
            ),
            QT_TRANSLATE_NOOP("core", "Choose a model that has one, or use this one through an address."),
            name=name,
        )
    return kept
