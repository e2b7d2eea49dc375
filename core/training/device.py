"""Where a training runs, and why there. No fallback is silent.

Does not know what is trained.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from core import hardware
from core.text import QT_TRANSLATE_NOOP, Text, text


@dataclass(frozen=True)
class Device:
    """`kind` is cpu or cuda; `name` is for people; `bf16` whether it computes in bfloat16 well; `warning` says why
    a GPU that is there is not used."""

    kind: str
    name: str
    bf16: bool = False
    warning: Text | None = None


def choose() -> Device:
    """The GPU if torch can use one, else the processor."""
    import torch

    if torch.cuda.is_available():
        return Device("cuda", torch.cuda.get_device_name(0), bf16=torch.cuda.is_bf16_supported())
    return Device("cpu", _processor(), warning=_why_not() if hardware.nvidia_gpus() else None)


def use_threads(wanted: int = 0) -> int:
    """Let torch use all real cores but one on larger machines, so that the rest of the computer stays quick.

    `wanted`: the number an interrupted run used: sums are only equal to the last bit if split alike.
    """
    import psutil
    import torch

    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    usual = cores if cores <= 4 else cores - 1
    if "OMP_NUM_THREADS" in os.environ and os.environ["OMP_NUM_THREADS"].isdigit():
        usual = int(os.environ["OMP_NUM_THREADS"])
    threads = wanted if 0 < wanted <= (os.cpu_count() or 1) else usual
    torch.set_num_threads(max(1, threads))
    return int(torch.get_num_threads())


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
