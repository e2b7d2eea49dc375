"""An adapter's folder: whole or not, of which kind, and which model it was made for. Does not load weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core import fields
from core.errors import UserError
from core.models import weights
from core.text import QT_TRANSLATE_NOOP

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
BASE = "base_model.json"


class Base(msgspec.Struct, frozen=True):
    """The model an adapter was made for; `bits` if it was squeezed meanwhile: nf4 or int8."""

    id: str
    name: str
    fingerprint: str
    bits: str = ""


def write_base(folder: Path, id: str, name: str, model: Path, bits: str = "") -> Base:
    """Note in the adapter's folder which model it belongs to."""
    base = Base(id, name, weights.fingerprint(model), bits)
    fields.save(folder / BASE, base)
    return base


def base_of(folder: Path) -> Base | None:
    """What the folder says of its model, if it says anything."""
    file = folder / BASE
    return fields.from_json(Base, file.read_bytes(), str(file)) if file.is_file() else None


def kind_of(folder: Path) -> str:
    """Its kind in peft's words: LORA, IA3, PREFIX_TUNING, or BOTTLENECK. Raises `UserError` if it cannot be read."""
    file = folder / CONFIG
    return str(fields.load(dict[str, Any], file).get("peft_type", ""))


def is_whole_model(folder: Path) -> bool:
    """Whether a run made a whole model there, and not an adapter."""
    return (folder / "config.json").is_file() and not (folder / CONFIG).is_file()


def check(folder: Path, model: Path) -> set[str]:
    """The names of the adapter's tensors. Raises `UserError` if the adapter is not whole or is another model's."""
    for name in (CONFIG, WEIGHTS):
        if not (folder / name).is_file():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The adapter in {folder} is not complete: {file} is missing."),
                QT_TRANSLATE_NOOP("core", "Choose another run, or train this one again."),
                folder=str(folder),
                file=name,
            )
    base = base_of(folder)
    if base and base.fingerprint != weights.fingerprint(model):
        raise of_another(folder, model, base.name)
    return set(weights.header(folder / WEIGHTS))


def of_another(folder: Path, model: Path, base: str = "") -> UserError:
    """The refusal of an adapter that does not belong to the model."""
    if base:
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "The adapter in {folder} was made for {base}, not for the model in {model}."
            ),
            QT_TRANSLATE_NOOP("core", "Choose {base}, or an adapter that was made for this model."),
            folder=str(folder),
            base=base,
            model=str(model),
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "The adapter in {folder} does not fit the model in {model}."),
        QT_TRANSLATE_NOOP("core", "Choose the model that the adapter was made for."),
        folder=str(folder),
        model=str(model),
    )
