"""How a sentence-transformers model is laid out in a folder: what follows what, and the prompts. Loads no weights but
those of a dense layer at the end."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError, explain_os_errors
from core.knowledge.embedders.embedder import Kind
from core.text import QT_TRANSLATE_NOOP

_POOLINGS = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_max_tokens": "max",
    "pooling_mode_lasttoken": "lasttoken",
}
_PROMPTS: dict[Kind, tuple[str, ...]] = {
    "question": ("query", "question", "retrieval.query", "search_query"),
    "passage": ("document", "passage", "retrieval.passage", "search_document", "corpus"),
}


@dataclass(frozen=True)
class Layout:
    """`pooling`: cls, mean, max or lasttoken; `longest` in tokens, 0 where the files do not say; `prompts` are empty
    where they name none; `counts_prompt`: whether the words put before a text are pooled with it."""

    folder: Path
    transformer: Path
    pooling: str
    longest: int
    prompts: dict[Kind, str]
    counts_prompt: bool
    dense_folders: tuple[Path, ...]

    @classmethod
    def of(cls, folder: Path) -> Layout:
        """What the files in `folder` say. Raises `UserError` for what Ustad cannot run, naming it."""
        if not (folder / "modules.json").is_file():
            if (folder / "config.json").is_file():
                raise _not_ours(folder, "modules.json")
            raise UserError(
                QT_TRANSLATE_NOOP("core", "There is no embedding model in {path}."),
                QT_TRANSLATE_NOOP("core", "Choose the folder that holds its modules.json."),
                path=str(folder),
            )
        transformer, pooling, counts, dense = folder, "", True, []
        modules = _json(folder / "modules.json")
        for module in modules if isinstance(modules, list) else []:
            kind = str(module.get("type", "")).rpartition(".")[2]
            place = _inside(folder, str(module.get("path", "")))
            if kind == "Transformer":
                transformer = place
            elif kind == "Pooling":
                pooling, counts = _pooling(place)
            elif kind == "Dense":
                dense.append(place)
            elif kind != "Normalize":
                raise _not_ours(folder, str(module.get("type", "")))
        if not pooling:
            raise _not_ours(folder, "1_Pooling/config.json")
        config = _json(transformer / "config.json")
        _check_code(folder, config)
        limits = _json(transformer / "sentence_bert_config.json")
        return cls(
            folder,
            transformer,
            pooling,
            int(limits.get("max_seq_length") or 0),
            _prompts(_json(folder / "config_sentence_transformers.json")),
            counts,
            tuple(dense),
        )

    def dense(self, torch: Any) -> list[tuple[Any, Any, str]]:
        """Weight, bias (or None) and shape ("tanh" or "") of each dense layer behind the pooling."""
        from safetensors.torch import load_file

        layers = []
        for folder in self.dense_folders:
            shape = (
                str(_json(folder / "config.json").get("activation_function", "")).rpartition(".")[2].lower()
            )
            if shape not in ("tanh", "identity", "") or not (folder / "model.safetensors").is_file():
                raise _not_ours(self.folder, f"{folder.name} ({shape})")
            found = load_file(folder / "model.safetensors")
            bias = found.get("linear.bias")
            layers.append(
                (
                    found["linear.weight"].to(torch.float32),
                    None if bias is None else bias.to(torch.float32),
                    "tanh" if shape == "tanh" else "",
                )
            )
        return layers

    def digest(self) -> str:
        """What tells these weights from others, whatever the folder is called."""
        made = hashlib.blake2b(digest_size=8)
        for file in sorted(file for file in self.folder.rglob("*.safetensors") if file.is_file()):
            with explain_os_errors(file), file.open("rb") as opened:
                while part := opened.read(1 << 22):
                    made.update(part)
        return made.hexdigest()


def _pooling(place: Path) -> tuple[str, bool]:
    config = _json(place / "config.json")
    named = config.get("pooling_mode")
    chosen = [named] if isinstance(named, str) else list(named or [])
    chosen = chosen or [ours for theirs, ours in _POOLINGS.items() if config.get(theirs)]
    if len(chosen) != 1 or chosen[0] not in _POOLINGS.values():
        raise _not_ours(place.parent, "pooling " + "+".join(map(str, chosen)))
    return str(chosen[0]), bool(config.get("include_prompt", True))


def _prompts(config: dict[str, Any]) -> dict[Kind, str]:
    named = config.get("prompts") or {}
    usual = named.get(config.get("default_prompt_name") or "", "")
    found: dict[Kind, str] = {}
    for kind, names in _PROMPTS.items():
        if words := next((named[name] for name in names if named.get(name)), usual):
            found[kind] = str(words)
    return found


def _check_code(folder: Path, config: dict[str, Any]) -> None:
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES

    if config.get("model_type") not in CONFIG_MAPPING_NAMES:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "The embedding model “{name}” needs a program of its makers, which Ustad does not run.",
            ),
            QT_TRANSLATE_NOOP("core", "Choose another model, or use this one through an address."),
            name=folder.name,
        )


def _inside(folder: Path, path: str) -> Path:
    place = folder / path
    if ".." in Path(path).parts or Path(path).is_absolute():
        raise _not_ours(folder, path)
    return place


def _json(file: Path) -> Any:
    if not file.is_file():
        return {}
    with explain_os_errors(file):
        data = file.read_bytes()
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _not_ours(file.parent, file.name) from error


def _not_ours(folder: Path, what: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "core", "The embedding model in {path} is made in a way Ustad does not know: {what}."
        ),
        QT_TRANSLATE_NOOP("core", "Choose another model."),
        path=str(folder),
        what=what,
    )
