"""Models squeezed to few bits, to need less memory: which device can, and how it is asked for. Does not load them."""

from __future__ import annotations

from typing import Any, Literal

from core.errors import UserError
from core.models.device import Choice
from core.text import QT_TRANSLATE_NOOP

Bits = Literal["nf4", "int8"]
LEAST_CARD = {"nf4": (6, 0), "int8": (7, 5)}
"""The compute capability of the oldest graphics card that has the operations, by bitsandbytes' own word."""


def options(bits: Bits, place: Choice) -> dict[str, Any]:
    """What transformers is told. NF4 with double quantisation: Dettmers et al., “QLoRA”, 2023 (arXiv 2305.14314);
    8 bits: Dettmers et al., “LLM.int8()”, 2022 (arXiv 2208.07339)."""
    import torch
    from transformers import BitsAndBytesConfig

    config = (
        BitsAndBytesConfig(load_in_8bit=True)
        if bits == "int8"
        else BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=getattr(torch, place.dtype),
        )
    )
    return {"quantization_config": config, "device_map": {"": place.device}}


def check(bits: Bits, device: str) -> None:
    """Raises `UserError` where `device` (cuda, mps or cpu) cannot work with such weights."""
    if device == "mps":
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "Models squeezed to few bits cannot run on an Apple chip's graphics part."
            ),
            QT_TRANSLATE_NOOP("core", "Use LoRA instead of QLoRA."),
        )
    if reason := _trouble():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "Models cannot be squeezed to few bits on this computer: bitsandbytes says {reason}"
            ),
            QT_TRANSLATE_NOOP("core", "Use LoRA instead of QLoRA, or run the installer again."),
            reason=reason,
        )
    if device == "cuda" and _capability() < LEAST_CARD[bits]:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This graphics card is too old for models squeezed to {bits} bits."),
            QT_TRANSLATE_NOOP("core", "Use LoRA instead of QLoRA."),
            bits=8 if bits == "int8" else 4,
        )


def _trouble() -> str:
    """Why bitsandbytes cannot be used, or nothing."""
    try:
        import bitsandbytes

        return "" if bitsandbytes.__version__ else "nothing."
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _capability() -> tuple[int, int]:
    import torch

    major, minor = torch.cuda.get_device_capability()
    return int(major), int(minor)
