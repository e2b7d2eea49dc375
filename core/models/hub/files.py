"""Which of a repository's files make a model, and which builds there are to choose from. Asks nobody.

Only what is read is fetched: weights as safetensors or ONNX, tokenizer, settings, words about the model. No pickles,
and no programs.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Literal

import msgspec

from core.errors import UserError
from core.models.hub.record import RemoteFile
from core.models.weights import PICKLES
from core.text import QT_TRANSLATE_NOOP

Kind = Literal["safetensors", "onnx"]
GENAI = "genai_config.json"
_READ = (".json", ".txt", ".jinja", ".model")
_ONNX = (".onnx", ".onnx.data", ".onnx_data")
_WORDS = re.compile(r"(LICEN[SC]E|NOTICE|README|USE_POLICY|COPYING)(\.md|\.txt|\.rst)?", re.IGNORECASE)
_WHOLE = "model.safetensors"
_INDEX = "model.safetensors.index.json"
_SHARD = re.compile(r"model-\d+-of-\d+\.safetensors")
_MODULE = re.compile(r"\d+_[A-Z]\w+")
"""A folder of an embedding model: "1_Pooling"."""


class Build(msgspec.Struct, frozen=True):
    """One way to have the model: its folder in the repository ("" for the top), and bytes to fetch."""

    subfolder: str
    kind: Kind
    size: int


def builds(files: list[RemoteFile]) -> list[Build]:
    """What can be fetched, weights for training and chat first. Raises `UserError` where there is nothing for Ustad,
    saying what there is."""
    found: list[Build] = []
    names = {file.path for file in files}
    if "config.json" in names and (_WHOLE in names or _INDEX in names):
        found.append(Build("", "safetensors", _size(files, "", "safetensors")))
    for path in sorted(names):
        if PurePosixPath(path).name == GENAI:
            subfolder = path.rpartition("/")[0]
            if subfolder or not found:
                found.append(Build(subfolder, "onnx", _size(files, subfolder, "onnx")))
    if not found:
        raise _refused(names)
    return found


def choose(files: list[RemoteFile], subfolder: str = "") -> dict[str, RemoteFile]:
    """The files of one build, by where they are to lie in the model's folder. Raises `UserError` where there is no
    such build."""
    known = {build.subfolder: build.kind for build in builds(files)}
    if subfolder not in known:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The repository has no model in its folder “{folder}”."),
            QT_TRANSLATE_NOOP("core", "Choose one of these: {known}."),
            folder=subfolder,
            known=", ".join(name or "/" for name in known),
        )
    chosen = _chosen(files, subfolder, known[subfolder])
    if "tokenizer.json" not in chosen and not {"vocab.json", "merges.txt"} <= chosen.keys():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "This model comes without a tokenizer.json, so its words cannot be read."
            ),
            QT_TRANSLATE_NOOP("core", "Look for a newer copy of the same model."),
        )
    return chosen


def is_safe(path: str) -> bool:
    """Whether a path from elsewhere stays inside the folder it is put in, on every system."""
    parts = path.split("/")
    return all(
        part and part.strip(". ") and not re.search(r'[\\:*?"<>|\x00-\x1f]', part) for part in parts
    ) and not any(part.startswith(".") for part in parts)


def _chosen(files: list[RemoteFile], subfolder: str, kind: Kind) -> dict[str, RemoteFile]:
    under = f"{subfolder}/" if subfolder else ""
    names = {file.path for file in files}
    chosen: dict[str, RemoteFile] = {}
    for file in files:
        inside = file.path.removeprefix(under) if file.path.startswith(under) else ""
        top = "/" not in file.path
        if not is_safe(file.path):
            continue
        if top and _WORDS.fullmatch(file.path):
            chosen.setdefault(file.path, file)
        if not inside or ("/" in inside and not _MODULE.fullmatch(inside.rpartition("/")[0])):
            continue
        if (
            inside.endswith(_READ)
            or _WORDS.fullmatch(inside)
            or (kind == "onnx" and inside.endswith(_ONNX))
            or (kind == "safetensors" and (_is_weights(inside, names) or inside.endswith(f"/{_WHOLE}")))
        ):
            chosen[inside] = file
    return chosen


def _is_weights(name: str, names: set[str]) -> bool:
    """Some makers put the same weights there twice; those that the index names are read."""
    return bool(_SHARD.fullmatch(name)) if _INDEX in names else name == _WHOLE


def _size(files: list[RemoteFile], subfolder: str, kind: Kind) -> int:
    return sum(file.size for file in _chosen(files, subfolder, kind).values())


def _refused(names: set[str]) -> UserError:
    if "adapter_config.json" in names:
        return UserError(
            QT_TRANSLATE_NOOP("core", "This is an adapter, not a whole model."),
            QT_TRANSLATE_NOOP("core", "Download the model that the adapter was made for."),
        )
    if any(name.endswith(".gguf") for name in names):
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "This has its weights in the GGUF format only, which cannot be trained."
            ),
            QT_TRANSLATE_NOOP("core", "Look for the same model without GGUF in its name."),
        )
    if any(name.endswith(PICKLES) for name in names):
        return UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "This has its weights in Python pickles only, which can run any program when opened; Ustad does not "
                "fetch them.",
            ),
            QT_TRANSLATE_NOOP("core", "Look for the same model in the safetensors format."),
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "There is no language model here that Ustad can read."),
        QT_TRANSLATE_NOOP(
            "core", "Choose one with safetensors files, or an ONNX build with a genai_config.json."
        ),
    )
