"""Which cross-encoders this machine has, as far as their files tell. Loads none of them.

A model is a folder, or a name on the hub that was downloaded before; nobody is asked for it.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

_TOKENIZERS = (
    "tokenizer.json",
    "tokenizer_config.json",
    "vocab.txt",
    "sentencepiece.bpe.model",
    "spiece.model",
)
_OF_HUB = "models--"


class _Config(msgspec.Struct):
    architectures: list[str] = []
    id2label: dict[str, str] = {}

    def is_reranker(self) -> bool:
        # The library takes two labels where none are named.
        return len(self.id2label) <= 2 and any(
            one.endswith("ForSequenceClassification") for one in self.architectures
        )


def check(name: str) -> int:
    """How many labels the model has: one with two may have been made for something else. Raises `UserError` where it
    is not here, lacks files, or is no reranker."""
    folder = _folder(name)
    if folder is None:
        raise missing(name)
    try:
        config = msgspec.json.decode((folder / "config.json").read_bytes(), type=_Config)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise unreadable(name, error) from error
    if not config.is_reranker():
        raise no_reranker(name)
    if not any(folder.glob("*.safetensors")):
        raise unreadable(name, FileNotFoundError("*.safetensors"))
    if not any((folder / file).is_file() for file in _TOKENIZERS):
        raise unreadable(name, FileNotFoundError(_TOKENIZERS[0]))
    return len(config.id2label) or 2


def of_hub() -> list[str]:
    """The names of those that were downloaded from the hub, in order: with one label, as rerankers are made."""
    from huggingface_hub import constants

    found = []
    for folder in Path(constants.HF_HUB_CACHE).glob(f"{_OF_HUB}*"):
        name = folder.name.removeprefix(_OF_HUB).replace("--", "/")
        with suppress(UserError):
            if check(name) == 1:
                found.append(name)
    return sorted(found)


def _folder(name: str) -> Path | None:
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    try:
        file = try_to_load_from_cache(name, "config.json")
    except HFValidationError:
        return None
    return Path(file).parent if isinstance(file, str) else None


def missing(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The reranker “{name}” is not on this machine."),
        QT_TRANSLATE_NOOP(
            "core", "Choose a folder that holds it, or the order by the embedding model's own vectors."
        ),
        name=name,
    )


def unreadable(name: str, error: Exception) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The reranker in {path} could not be read: {reason}."),
        QT_TRANSLATE_NOOP(
            "core",
            "Choose a folder with a tokenizer, config.json and weights as safetensors.",
        ),
        path=name,
        reason=(str(error).strip().splitlines() or [type(error).__name__])[0][:200].rstrip("."),
    )


def no_reranker(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "core", "“{name}” is no reranker: it does not give one score for a question and a passage."
        ),
        QT_TRANSLATE_NOOP("core", "Choose a model trained to judge passages, a cross-encoder."),
        name=name,
    )
