"""Where a training runs and in which numbers, and why there. No fallback is silent.

Does not know what is trained.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from dataclasses import dataclass

from core import hardware
from core.models import device
from core.text import QT_TRANSLATE_NOOP, Text, text

SMALL = 100_000_000
"""Weights below which a processor trains in float32: there the arithmetic is not what takes the time."""

GIVEN_BACK = 1 << 20
"""Bytes of a piece of memory that `give_back_at_once` is about, and of larger ones."""
_M_MMAP_THRESHOLD = -3  # malloc.h of glibc


@dataclass(frozen=True)
class Place:
    """`kind` is cuda, mps or cpu; `dtype` a torch dtype's name; `reasons` say why; `warning` says why a GPU that is
    there is not used."""

    kind: str
    dtype: str
    name: str
    reasons: list[Text]
    warning: Text | None = None


def choose(parameters: int) -> Place:
    """Where to train a model of so many weights."""
    import torch

    chosen = device.choose()
    if chosen.device == "cuda":
        return Place("cuda", chosen.dtype, torch.cuda.get_device_name(0), chosen.reasons)
    if chosen.device == "mps":
        # Half precision without a scaler loses small gradients.
        chosen = device.choose("mps", "float32")
        return Place("mps", chosen.dtype, "Apple", chosen.reasons)
    if parameters < SMALL:
        chosen = device.choose("cpu", "float32")
    warning = _why_not() if hardware.nvidia_gpus() else None
    return Place("cpu", chosen.dtype, _processor(), chosen.reasons, warning)


def use_threads(wanted: int = 0) -> int:
    """Let torch use all real cores, but one less on larger machines, so that the rest of the computer stays quick.

    `wanted`: the number an interrupted run used: sums are only equal to the last bit if split alike.
    """
    import psutil
    import torch

    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    usual = cores if cores <= 4 else cores - 1
    if (asked := os.environ.get("OMP_NUM_THREADS", "")).isdigit():
        usual = int(asked)
    threads = wanted if 0 < wanted <= (os.cpu_count() or 1) else usual
    torch.set_num_threads(max(1, threads))
    return int(torch.get_num_threads())


def give_back_at_once() -> None:
    """Have large pieces of memory go back to the system as soon as they are free, where the C library is glibc.

    By itself it comes to keep pieces of up to 32 MB for the next, and a training that works its results out anew, to
    hold few at a time, then holds up to twice as much. Asking the system each time costs about a tenth of the speed.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL("libc.so.6").mallopt(_M_MMAP_THRESHOLD, GIVEN_BACK)


def about_threads(threads: int) -> Text:
    return text(
        QT_TRANSLATE_NOOP(
            "core", "Matrices are multiplied on %n thread(s): as many as there are real cores to spare."
        ),
        n=threads,
    )


def _why_not() -> Text:
    import torch

    if torch.version.cuda is None:
        return text(
            QT_TRANSLATE_NOOP(
                "core",
                "Training runs on the processor although there is an NVIDIA GPU: the installed PyTorch is the build "
                "for processors only. Run the installer again to get the other one.",
            )
        )
    return text(
        QT_TRANSLATE_NOOP(
            "core",
            "Training runs on the processor although there is an NVIDIA GPU: PyTorch cannot use it. Update its "
            "driver, or look whether another program holds it.",
        )
    )


def _processor() -> str:
    import platform

    return platform.processor() or platform.machine()
