"""The model a run starts from, loaded for training, with the way it reads a conversation.

Does not know what is trained.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.models import encoders, library, loading, weights
from core.models.lesson import Reader
from core.models.model import Model, describe
from core.runs import READING, Run
from core.text import QT_TRANSLATE_NOOP
from core.training.config import TrainConfig
from core.training.device import Place


@dataclass
class Base:
    """`reader` turns what rows teach into tokens and labels; `padding` is the id that fills up short rows."""

    model: Any
    reader: Reader
    padding: int
    parameters: int


def find(record: Run, config: TrainConfig, folder: str = "") -> Model:
    """The run's model; `folder` is where it lies on another machine than the run's own.

    Raises `UserError` if it is gone, damaged, or no longer the one the run began with.
    """
    path = Path(folder) if folder else library.locate(config.model)
    model = encoders.look(path) if config.task in READING else describe(path)
    fingerprint = weights.fingerprint(path)
    known = record.about.model
    if known.fingerprint and known.fingerprint != fingerprint:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The model “{name}” has changed since “{run}” began."),
            QT_TRANSLATE_NOOP("core", "Start a new run, or bring the former files back."),
            name=known.name or model.name,
            run=record.about.name,
        )
    known.id, known.name, known.path = model.id, model.name, str(model.path)
    known.fingerprint = fingerprint
    return model


def load(folder: Path, config: TrainConfig, place: Place, parameters: int) -> Base:
    """Load it as `config` asks. Raises `UserError` as `core.models.loading`, and for a tokenizer that cannot pad."""
    loaded = loading.load_model(
        folder,
        bits=config.bits if config.method == "qlora" else None,
        device=place.kind,
        # Weights that learn need the long numbers: in 16 bits, small corrections are lost in rounding.
        dtype="float32" if config.method == "full" else place.dtype,
    )
    tokenizer = loaded.tokenizer
    # Filled-up places are masked and never trained, so any id will do where the tokenizer names none.
    padding = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else 0
    return Base(loaded.model, Reader(tokenizer, config.answers), int(padding), parameters)
