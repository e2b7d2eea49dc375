"""The task that brings an embedding model from the hub into the usual cache, with progress, to be stopped at any time.

Only files that are read: no pickles where there are safetensors, no copies in other formats, no programs. What was
brought stays for the next try.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.knowledge.embedders.layout import Layout
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP, text

_LEFT_OUT = ("onnx/", "openvino/", "imgs/", "assets/", ".git")
_READ = (".json", ".txt", ".model", ".safetensors")
_SECONDS = 20


def run(ctx: JobContext, *, name: str) -> dict[str, Any]:
    """Returns ``{"name", "folder", "bytes"}``. Raises `UserError` where it cannot be had, or Ustad cannot run it."""
    from huggingface_hub import HfApi, hf_hub_download

    endpoint = _endpoint()
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Asking the hub for {name}"), name=name))
    with _explained(name):
        told = HfApi(endpoint=endpoint).model_info(name, files_metadata=True, timeout=_SECONDS)
    files = _chosen({one.rfilename: int(one.size or 0) for one in told.siblings or []})
    if "modules.json" not in files:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{name}” is no embedding model as sentence-transformers lays them out."
            ),
            QT_TRANSLATE_NOOP("core", "Choose a model that has a modules.json."),
            name=name,
        )
    total = sum(files.values())
    ctx.progress(0, total, _note(name))
    bar = _bar(ctx, name, total)
    folder = Path()
    # Small files first: they tell whether the model can be run before much is brought.
    for file, size in sorted(files.items(), key=lambda one: one[1]):
        ctx.check()
        if size > 1 << 25 and folder != Path():
            Layout.of(folder)
        with _explained(name):
            found = hf_hub_download(
                name, file, revision=told.sha, endpoint=endpoint, tqdm_class=bar, etag_timeout=_SECONDS
            )
        folder = Path(found).parents[file.count("/")]
        bar.before += size
        ctx.progress(bar.before, total, _note(name))
    Layout.of(folder)
    # The cache's own note of which commit is meant: written last, so that only what is whole is found.
    write_atomic(folder.parents[1] / "refs" / "main", str(told.sha))
    return {"name": name, "folder": str(folder), "bytes": total}


def present(name: str) -> Path | None:
    """Where the model's files are, if all of them were brought before. Asks nobody."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        folder = Path(snapshot_download(name, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError):
        return None
    weights = any(folder.rglob("*.safetensors")) or any(folder.rglob("pytorch_model*.bin"))
    return folder if weights and (folder / "modules.json").is_file() else None


def _chosen(files: dict[str, int]) -> dict[str, int]:
    kept = {
        file: size
        for file, size in files.items()
        if not file.startswith(_LEFT_OUT) and file.endswith(_READ) and ".." not in file
    }
    if not any(file.endswith("model.safetensors") or ".safetensors.index" in file for file in kept):
        # Read with torch's loader for weights alone, which runs nothing.
        kept |= {file: size for file, size in files.items() if file == "pytorch_model.bin"}
    return kept


def _endpoint() -> str | None:
    return os.environ.get("HF_ENDPOINT") or None


def _note(name: str) -> Any:
    return text(QT_TRANSLATE_NOOP("core", "Downloading {name}"), name=name)


def _bar(ctx: JobContext, name: str, total: int) -> Any:
    """A progress bar as the hub's client wants one, which tells the job and ends the download on Stop."""
    from huggingface_hub import utils

    base: Any = utils.tqdm  # type: ignore[attr-defined]

    class Bar(base):  # type: ignore[misc]
        before = 0

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **{**kwargs, "disable": False, "file": _Nowhere()})

        def update(self, n: float | None = 1) -> Any:
            ctx.check()
            told = super().update(n)
            ctx.progress(min(total, Bar.before + self.n), total, _note(name))
            return told

    return Bar


class _Nowhere:
    def write(self, words: str) -> int:
        return len(words)

    def flush(self) -> None:
        """There is nothing to."""


class _explained:
    """Turns what the hub's client raises into a sentence."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        from huggingface_hub import errors

        if error is None or isinstance(error, Cancelled | UserError) or not isinstance(error, Exception):
            return
        if isinstance(error, errors.GatedRepoError):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The hub gives “{name}” only to those who agreed to its terms."),
                QT_TRANSLATE_NOOP(
                    "core", "Agree to them on its page, and log in with the hub's own program."
                ),
                name=self._name,
            ) from error
        if isinstance(error, errors.RepositoryNotFoundError | errors.HFValidationError):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The hub has no model called “{name}”."),
                QT_TRANSLATE_NOOP("core", "Write it as the hub does: {example}."),
                name=self._name,
                example="intfloat/multilingual-e5-small",
            ) from error
        if isinstance(error, OSError) and error.errno == 28:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The disk is full; “{name}” was not brought whole."),
                QT_TRANSLATE_NOOP("core", "Free some space and try again: it goes on where it stopped."),
                name=self._name,
            ) from error
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” could not be downloaded: {reason}."),
            QT_TRANSLATE_NOOP(
                "core", "Check the network and try again, or choose a folder that has the model already."
            ),
            name=self._name,
            reason=" ".join(str(error).split())[:200].rstrip(".") or type(error).__name__,
        ) from error
