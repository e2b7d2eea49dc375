"""What a person drops or chooses to be a model: the folder it means, or why it can be none. Copies nothing."""

from __future__ import annotations

from pathlib import Path

from core.errors import UserError
from core.models.weights import INDEX, PICKLES
from core.text import QT_TRANSLATE_NOOP

_OF_MODELS = (".safetensors", ".json", ".onnx", ".data", ".jinja")


def folder_of(path: Path) -> Path:
    """The folder to add for `path`: itself, or where a model's file lies. Raises `UserError` for a file that is of no
    model, or of one in a form that Ustad does not read, and for weights that lie alone."""
    if path.is_dir():
        return path
    kind = path.suffix.lower()
    if kind in PICKLES:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "{file} is a Python pickle, which can run any program when opened; Ustad does not open it.",
            ),
            QT_TRANSLATE_NOOP("core", "Get the same model in the safetensors format."),
            file=path.name,
        )
    if kind == ".gguf":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{file} is in the GGUF format, which cannot be trained."),
            QT_TRANSLATE_NOOP(
                "core",
                "Get the same model in the safetensors format, or let a server run it and add its address.",
            ),
            file=path.name,
        )
    if kind not in _OF_MODELS:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{file} is no file of a model."),
            QT_TRANSLATE_NOOP("core", "Choose the folder that holds the model's config.json."),
            file=path.name,
        )
    folder = path.parent
    if kind == ".safetensors" and not (folder / "config.json").is_file():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "{file} holds weights alone: how they go together stands in a config.json, which is not there.",
            ),
            QT_TRANSLATE_NOOP(
                "core", "Put config.json and tokenizer.json of the same model beside it, then add it."
            ),
            file=path.name,
        )
    if kind == ".safetensors" and path.name != "model.safetensors" and not (folder / INDEX).is_file():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{file} is not called as the weights of a model are."),
            QT_TRANSLATE_NOOP("core", "If it is all of the model, call it {wanted}, then add it."),
            file=path.name,
            wanted="model.safetensors",
        )
    return folder
