"""The machine underneath: processor, memory, NVIDIA graphics cards. Loads no torch, knows no model."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec

ASK_SECONDS = 10
"""A driver that answers later than this is taken as not answering."""

MIB = 1024**2


class Gpu(msgspec.Struct, frozen=True):
    """One NVIDIA graphics card; `memory` and `free` in bytes."""

    name: str
    memory: int
    free: int


class GpuUse(msgspec.Struct, frozen=True):
    """What a graphics card is doing: how busy it is in percent, and how warm in °C; None where it does not tell."""

    busy: float | None = None
    temperature: float | None = None


class Machine(msgspec.Struct, frozen=True):
    """What there is: physical processor cores, main memory in bytes (all, and not in use), graphics cards."""

    cores: int
    memory: int
    available: int
    gpus: list[Gpu] = []

    @property
    def best_gpu(self) -> Gpu | None:
        """The card with the most memory."""
        return max(self.gpus, key=lambda gpu: gpu.memory, default=None)


def look() -> Machine:
    """Look at this machine. May take seconds where a graphics driver is slow: not for the window's own thread."""
    import psutil

    memory = psutil.virtual_memory()
    return Machine(
        cores=psutil.cpu_count(logical=False) or os.cpu_count() or 1,
        memory=memory.total,
        available=memory.available,
        gpus=nvidia_gpus(),
    )


def nvidia_gpus() -> list[Gpu]:
    """The graphics cards that the NVIDIA driver lists; none where there is no driver or it does not answer."""
    return parse(_ask("name,memory.total,memory.free"))


def gpu_use(card: str) -> GpuUse:
    """How busy and warm a card is now. `card` is its number in the driver's list, or its UUID (``GPU-…``)."""
    return parse_use(_ask("utilization.gpu,temperature.gpu", card))


def parse_use(listing: str) -> GpuUse:
    """Read a ``percent, °C`` line. A card that does not know one of them says so in words."""
    figures = [figure.strip() for figure in listing.strip().split(",")]
    values = [float(figure) if figure.isdigit() else None for figure in figures]
    return GpuUse(*values) if len(values) == 2 else GpuUse()


def _ask(what: str, card: str = "") -> str:
    """What the NVIDIA driver says of all cards, or of one, a line each; nothing where it is not there or is silent."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return ""
    try:
        answer = subprocess.run(
            [
                program,
                *([f"--id={card}"] if card else []),
                f"--query-gpu={what}",
                "--format=csv,noheader,nounits",
            ],
            capture_output=True,
            text=True,
            timeout=ASK_SECONDS,
            check=True,
            # No console window flashes up on Windows.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return answer.stdout


def parse(listing: str) -> list[Gpu]:
    """Read ``name, MiB in all, MiB free`` lines. A card that shares the main memory has no figures and is left out."""
    gpus = []
    for line in listing.splitlines():
        name, *figures = line.rsplit(",", 2)
        if len(figures) == 2 and all(figure.strip().isdigit() for figure in figures):
            total, free = (int(figure) * MIB for figure in figures)
            gpus.append(Gpu(name.strip(), total, free))
    return gpus


def multiplies_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 itself (AMX or AVX512-BF16), as far as the system tells without torch:
    Linux does."""
    try:
        with Path("/proc/cpuinfo").open(encoding="ascii", errors="replace") as file:
            flags = next((line for line in file if line.startswith("flags")), "").split()
    except OSError:
        return False
    return "amx_bf16" in flags or "avx512_bf16" in flags
