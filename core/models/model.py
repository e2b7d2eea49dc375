"""One model on disk, as its files describe it. Loads neither weights nor torch: the window calls it directly."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError, explain_os_errors, os_error
from core.models import starter, weights
from core.models.hub import record
from core.text import QT_TRANSLATE_NOOP, Text, text

ARCHITECTURES = {
    "gemma": "Gemma",
    "gemma2": "Gemma 2",
    "gemma3": "Gemma 3",
    "gemma3_text": "Gemma 3",
    "gpt2": "GPT-2",
    "granite": "Granite",
    "llama": "Llama",
    "mistral": "Mistral",
    "phi3": "Phi-3",
    "qwen2": "Qwen 2",
    "qwen3": "Qwen 3",
    "smollm3": "SmolLM 3",
}
"""How people call what ``config.json`` calls ``model_type``."""
ENCODERS = {
    "albert": "ALBERT",
    "bert": "BERT",
    "camembert": "CamemBERT",
    "deberta-v2": "DeBERTa",
    "distilbert": "DistilBERT",
    "electra": "ELECTRA",
    "modernbert": "ModernBERT",
    "mpnet": "MPNet",
    "roberta": "RoBERTa",
    "xlm-roberta": "XLM-RoBERTa",
}
"""Kinds that read texts and write none: for sorting, marking and finding them."""

_GENERATES = ("ForCausalLM", "LMHeadModel", "ForConditionalGeneration")
_CONTEXT_KEYS = ("max_position_embeddings", "n_positions", "max_sequence_length", "seq_length", "n_ctx")


@dataclass(frozen=True)
class Model:
    """`parameters`: number of weights; `context_length` in tokens, None where the files do not say; `size_bytes` of
    the weights on disk; `dtype` of most of them; `note`: what the person should know about it."""

    id: str
    name: str
    path: Path
    architecture: str
    parameters: int
    context_length: int | None
    size_bytes: int
    dtype: str
    has_chat_template: bool
    note: Text | None = None
    is_starter: bool = False
    encodes: bool = False
    """Reads texts and writes none."""
    kind: str = ""
    """The architecture as ``config.json`` calls it."""


def describe(folder: Path, *, encoder: bool = False) -> Model:
    """Read and check the model in `folder`: one that writes, or an `encoder`. Raises `UserError` naming what it lacks
    and the fix."""
    folder = folder.absolute()
    if not folder.exists():
        raise os_error(FileNotFoundError(), folder)
    if not folder.is_dir():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{folder} is not a folder."),
            QT_TRANSLATE_NOOP("core", "Choose the folder that holds the model's config.json."),
            folder=str(folder),
        )
    config = _config(folder)
    kind = str(config.get("model_type", ""))
    note = _check_code(folder, config, kind)
    (_check_encodes if encoder else _check_generates)(folder, config)
    tokenizer = _check_tokenizer(folder)
    found = weights.read(folder)
    is_starter = folder == starter.path().absolute()
    has_template = (folder / "chat_template.jinja").is_file() or bool(tokenizer.get("chat_template"))
    if note is None and not has_template and not encoder:
        note = text(
            QT_TRANSLATE_NOOP(
                "core",
                "It brings no chat template, so it was not made for conversations; a plain one is used.",
            )
        )
    return Model(
        id=starter.ID if is_starter else str(folder),
        name=starter.NAME if is_starter else _name(folder),
        path=folder,
        architecture=ARCHITECTURES.get(kind) or ENCODERS.get(kind, kind),
        parameters=found.parameters,
        context_length=_context_length(config),
        size_bytes=found.size,
        dtype=found.dtype,
        has_chat_template=has_template,
        note=starter.note() if is_starter else note,
        is_starter=is_starter,
        encodes=encoder,
        kind=kind,
    )


def is_encoder(folder: Path) -> bool:
    """Whether the model in `folder` is one that reads texts and writes none; False where there is no model."""
    try:
        config = _config(folder)
    except UserError:
        return False
    return config.get("model_type") in ENCODERS and not _generates(config)


def check_kind(place: Path | str, config: dict[str, Any]) -> None:
    """Whether a model with this config.json is one to write texts, or to read them, that works without code of its
    own. `place`: what to call it. Raises `UserError` where it is not."""
    _check_code(place, config, str(config.get("model_type", "")))
    if config.get("model_type") not in ENCODERS:
        _check_generates(place, config)


def check_before_weights(folder: Path, name: str) -> None:
    """What the small files in `folder` tell of the model `name`. Raises `UserError` as `describe` does, but for what
    concerns weights."""
    check_kind(name, _config(folder))
    _check_tokenizer(folder)


def _config(folder: Path) -> dict[str, Any]:
    file = folder / "config.json"
    if file.is_file():
        return _read_json(file)
    if (folder / "adapter_config.json").is_file():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{folder} holds an adapter, not a whole model."),
            QT_TRANSLATE_NOOP("core", "Choose the folder of the model that the adapter was made for."),
            folder=str(folder),
        )
    if any(folder.glob("*.gguf")):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The model in {folder} is in the GGUF format, which cannot be trained."
            ),
            QT_TRANSLATE_NOOP("core", "Get the same model in the safetensors format."),
            folder=str(folder),
        )
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There is no model in {folder}: its config.json is missing."),
        QT_TRANSLATE_NOOP("core", "Choose the folder that holds the model's config.json."),
        folder=str(folder),
    )


def _check_tokenizer(folder: Path) -> dict[str, Any]:
    """Returns the tokenizer's settings."""
    whole = (folder / "tokenizer.json").is_file()
    parts = (folder / "vocab.json").is_file() and (folder / "merges.txt").is_file()
    if not whole and not parts:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The model in {folder} has no tokenizer: tokenizer.json is missing."),
            QT_TRANSLATE_NOOP(
                "core", "Copy tokenizer.json and tokenizer_config.json from where the model came from."
            ),
            folder=str(folder),
        )
    if whole:
        _check_ends(folder / "tokenizer.json")
    settings = folder / "tokenizer_config.json"
    return _read_json(settings) if settings.is_file() else {}


def _check_code(folder: Path | str, config: dict[str, Any], kind: str) -> Text | None:
    """A model may name Python files of its own. They are never run; without them it must be a kind we know."""
    if not kind:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The config.json in {folder} does not say what kind of model it is."),
            QT_TRANSLATE_NOOP("core", "Copy or download the model again."),
            folder=str(folder),
        )
    known = is_known(kind)
    if "auto_map" in config and not known:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "The model in {folder} needs Python code that comes with it. Such code could do anything on this "
                "computer, so Ustad does not run it.",
            ),
            QT_TRANSLATE_NOOP("core", "Choose a model of a kind that works without code of its own."),
            folder=str(folder),
        )
    if not known:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The model in {folder} is of a kind that is not known here: {kind}."),
            QT_TRANSLATE_NOOP("core", "Choose another model, or update Ustad."),
            folder=str(folder),
            kind=kind,
        )
    if "auto_map" in config:
        return text(
            QT_TRANSLATE_NOOP("core", "It brings Python code of its own, which is not run: it works without.")
        )
    return None


def is_known(kind: str) -> bool:
    """Whether the installed transformers has this architecture, seen from its folders without importing it."""
    if kind in ARCHITECTURES:
        return True
    spec = importlib.util.find_spec("transformers")
    if spec is None or not spec.submodule_search_locations:
        return False
    base = kind.removesuffix("_text").replace("-", "_")
    return any(
        (Path(place) / "models" / name).is_dir()
        for place in spec.submodule_search_locations
        for name in (base, kind.replace("-", "_"))
        if re.fullmatch(r"\w+", name)
    )


def _generates(config: dict[str, Any]) -> bool:
    return any(str(name).endswith(_GENERATES) for name in config.get("architectures") or [])


def _check_encodes(folder: Path, config: dict[str, Any]) -> None:
    if config.get("model_type") not in ENCODERS or _generates(config):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "The model in {folder} cannot be used for sorting, marking or finding texts: it is a {kind}.",
            ),
            QT_TRANSLATE_NOOP("core", "Choose a text encoder, such as the one that comes with Ustad."),
            folder=str(folder),
            kind=str(next(iter(config.get("architectures") or []), config.get("model_type"))),
        )


def _check_generates(folder: Path | str, config: dict[str, Any]) -> None:
    names = config.get("architectures") or []
    if names and not _generates(config):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The model in {folder} does not write text: it is a {kind}."),
            QT_TRANSLATE_NOOP("core", "Choose a language model that is made for chat or writing."),
            folder=str(folder),
            kind=str(names[0]),
        )


def _context_length(config: dict[str, Any]) -> int | None:
    inner = config.get("text_config")
    for place in (config, inner if isinstance(inner, dict) else {}):
        for key in _CONTEXT_KEYS:
            if isinstance(place.get(key), int):
                return int(place[key])
    return None


def _name(folder: Path) -> str:
    """As the hub calls it where it was downloaded; inside the hub's cache, the name of the model that the cache keeps
    there; else the folder's."""
    if named := record.display_name(folder):
        return named
    if folder.parent.name == "snapshots" and folder.parent.parent.name.startswith("models--"):
        return folder.parent.parent.name.removeprefix("models--").replace("--", "/")
    return folder.name


def _check_ends(file: Path) -> None:
    """A tokenizer can be tens of megabytes, too much to read for a list: a look at both ends finds one cut short."""
    with explain_os_errors(file), file.open("rb") as stream:
        first = stream.read(64).lstrip()
        stream.seek(max(0, file.stat().st_size - 64))
        last = stream.read().rstrip()
    if not first.startswith(b"{") or len(last) < 2 or not last.endswith(b"}"):
        raise _damaged(file)


def _read_json(file: Path) -> dict[str, Any]:
    with explain_os_errors(file):
        data = file.read_bytes()
    try:
        return msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(file) from error


def _damaged(file: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The file {file} is damaged or was cut short."),
        QT_TRANSLATE_NOOP("core", "Copy or download it again."),
        file=str(file),
    )
