"""In which numbers, and for which kind of processor, a model can be exported: the pairs there are, and their sizes.

Knows what the builder of ONNX Runtime GenAI can by its own words; does not run it.
"""

from __future__ import annotations

import importlib.util
import re
from functools import cache
from pathlib import Path
from typing import Literal, get_args

import msgspec

from core.errors import UserError
from core.fields import from_json
from core.models.model import Model
from core.text import QT_TRANSLATE_NOOP

Precision = Literal["fp32", "fp16", "int8", "int4"]
Provider = Literal["cpu", "cuda", "dml"]
PAIRS: dict[Provider, tuple[Precision, ...]] = {
    "cpu": ("int4", "int8", "fp32"),
    "cuda": ("int4", "int8", "fp16", "fp32"),
    "dml": ("int4", "fp16"),
}
"""What the builder makes, the usual choice first (its own list of valid combinations)."""
PROVIDER_NAMES: dict[str, str] = {
    "cpu": QT_TRANSLATE_NOOP("core", "the processor"),
    "cuda": QT_TRANSLATE_NOOP("core", "NVIDIA cards"),
    "dml": QT_TRANSLATE_NOOP("core", "DirectML on Windows"),
}
BLOCK = 32
"""Weights of a matrix that share a scale, where they are squeezed to few bits."""
ROOM = 2.2
"""The disk must take what the builder writes, its temporary files, and some more."""
GENAI = "onnxruntime_genai"


class _Config(msgspec.Struct):
    architectures: list[str] = []
    vocab_size: int = 0
    hidden_size: int = 0
    head_dim: int | None = None
    num_attention_heads: int = 1
    max_position_embeddings: int = 0
    tie_word_embeddings: bool = False


def check(precision: str, provider: str) -> None:
    """Raises `UserError` where the builder does not make such a pair."""
    if provider not in get_args(Provider) or precision not in get_args(Precision):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no export as “{precision}” for “{provider}”."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            precision=precision,
            provider=provider,
            known="; ".join(f"{name}: {', '.join(pair)}" for name, pair in PAIRS.items()),
        )
    if (precision, provider) == ("fp16", "cpu"):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "Processors do not compute in 16-bit numbers, so there is no fp16 export for them."
            ),
            QT_TRANSLATE_NOOP("core", "Choose int4, which is small and quick, or fp32, which is exact."),
        )
    if precision not in PAIRS[provider]:  # type: ignore[index]
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Models as {precision} are not made for DirectML."),
            QT_TRANSLATE_NOOP("core", "Choose int4, or fp16."),
            precision=precision,
        )


@cache
def architectures() -> frozenset[str]:
    """What the installed builder can build, in the words of ``config.json``. Read from its text: importing it would
    load torch. Raises `UserError` where it is not installed."""
    spec = importlib.util.find_spec(GENAI)
    places = list(spec.submodule_search_locations or []) if spec else []
    file = Path(places[0]) / "models" / "builder.py" if places else None
    if file is None or not file.is_file():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "ONNX Runtime GenAI, which builds the export, is not installed."),
            QT_TRANSLATE_NOOP("core", "Run the installer again."),
        )
    return frozenset(re.findall(r'architectures\[0\] == "(\w+)"', file.read_text(encoding="utf-8")))


def check_architecture(model: Model) -> None:
    """Raises `UserError` by name where the builder does not know this kind of model."""
    named = _config(model.path).architectures
    if not named or named[0] not in architectures():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} cannot be exported to ONNX: the builder of ONNX Runtime GenAI does not know models of the kind "
                "{kind}.",
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Choose a model of a kind it knows, such as Phi, Llama, Qwen, Gemma, Mistral or Granite.",
            ),
            name=model.name,
            kind=named[0] if named else model.kind,
        )


def size(model: Model, precision: Precision, provider: Provider) -> int:
    """About how many bytes the export takes on disk: matrices in few bits with a scale for each block, the table of
    words in full unless it is the last layer too, and the table of places."""
    config = _config(model.path)
    full = 4.0 if precision == "fp32" or provider == "cpu" else 2.0
    bits = {"int8": 8, "int4": 4}.get(precision)
    squeezed = full if bits is None else bits / 8 + full / BLOCK
    table = config.vocab_size * config.hidden_size
    # The last layer is squeezed; the table, where it is the same, only to four bits with it.
    own = 0 if config.tie_word_embeddings else table
    kept = own if precision == "int4" or bits is None else table
    head = config.head_dim or config.hidden_size // max(config.num_attention_heads, 1)
    places = config.max_position_embeddings * head
    return round(max(model.parameters - own, 0) * squeezed + (kept + places) * full)


def _config(folder: Path) -> _Config:
    file = folder / "config.json"
    return from_json(_Config, file.read_bytes(), str(file))
