"""Which device and which number type a model runs with on this machine, and why. Does not know models."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

DEVICES = ("cuda", "mps", "cpu")
DTYPES = ("float32", "bfloat16", "float16")


@dataclass(frozen=True)
class Choice:
    """`device`: cuda, mps or cpu; `dtype`: a torch dtype's name; `reasons`: sentences about both."""

    device: str
    dtype: str
    reasons: list[Text] = field(default_factory=list)


def choose(device: str = "auto", dtype: str = "auto") -> Choice:
    """The graphics card where torch can use one, else the processor. Raises `UserError` if a device that was asked
    for by name cannot be used: another one is never taken in its place."""
    present = _present()
    if device == "auto":
        device = present[0]
    elif device not in present:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The device {device} cannot be used on this computer."),
            QT_TRANSLATE_NOOP("core", "Choose one of these: {present}."),
            device=device,
            present=", ".join(present),
        )
    reasons = [_device_reason(device)]
    if dtype == "auto":
        dtype, why = _dtype(device)
        reasons.append(why)
    elif dtype not in DTYPES:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no number type {dtype}."),
            QT_TRANSLATE_NOOP("core", "Choose one of these: {present}."),
            dtype=dtype,
            present=", ".join(DTYPES),
        )
    return Choice(device, dtype, reasons)


def _present() -> list[str]:
    """The devices torch can use, best first."""
    import torch

    found = ["cpu"]
    if torch.backends.mps.is_available():
        found.insert(0, "mps")
    if torch.cuda.is_available():
        found.insert(0, "cuda")
    return found


def _device_reason(device: str) -> Text:
    import torch

    if device == "cuda":
        return text(
            QT_TRANSLATE_NOOP("core", "Runs on the graphics card {name}."), name=torch.cuda.get_device_name(0)
        )
    if device == "mps":
        return text(QT_TRANSLATE_NOOP("core", "Runs on the graphics part of the Apple chip."))
    return text(QT_TRANSLATE_NOOP("core", "Runs on the processor."))


def _dtype(device: str) -> tuple[str, Text]:
    """16 bits only where the device computes in them: elsewhere they are emulated and slower than 32."""
    import torch

    if device == "cuda":
        if torch.cuda.is_bf16_supported(including_emulation=False):
            return "bfloat16", text(
                QT_TRANSLATE_NOOP("core", "In bfloat16, which the graphics card computes in.")
            )
        return "float16", text(QT_TRANSLATE_NOOP("core", "In float16: the graphics card has no bfloat16."))
    if device == "mps":
        return "float16", text(QT_TRANSLATE_NOOP("core", "In float16, which the Apple chip computes in."))
    if processor_has_bfloat16():
        return "bfloat16", text(QT_TRANSLATE_NOOP("core", "In bfloat16, which this processor computes in."))
    return "float32", text(
        QT_TRANSLATE_NOOP("core", "In float32: this processor has no fast arithmetic of 16 bits.")
    )


def processor_has_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 in hardware (AMX or AVX512-BF16)."""
    import torch

    asked = ("_is_amx_tile_supported", "_is_avx512_bf16_supported")
    return any(getattr(torch.cpu, name, lambda: False)() for name in asked)
