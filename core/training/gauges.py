"""What the process and its graphics card are doing while a run trains. Does not know what is trained."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

from core import hardware

EVERY = 5.0
"""Seconds between two looks at the graphics card; asking its driver takes a while, so a thread of its own does."""
LEAST = 1.0
"""Seconds over which the use of the processor is a mean, at the least: over less it jumps about."""


class Gauges:
    """Measured beside a training; `read` costs next to nothing and may be called at every step.

    ``memory``: bytes of main memory the process holds; ``processor``: percent of all cores it keeps busy; on an
    NVIDIA card also ``gpu_memory`` in bytes as held by this process, ``gpu_use`` in percent and ``gpu_temperature``
    in °C as far as the driver tells them.
    """

    def __init__(self, kind: str) -> None:
        import psutil

        self._process = psutil.Process()
        self._cores = psutil.cpu_count() or 1
        self._process.cpu_percent()
        self._asked = time.monotonic()
        self._busy: float | None = None
        self._on_card = kind == "cuda"
        self._card = hardware.GpuUse()
        self._closed = threading.Event()
        if self._on_card:
            threading.Thread(target=self._follow, name="gauges", daemon=True).start()

    def read(self) -> dict[str, float]:
        now = time.monotonic()
        if now - self._asked >= LEAST:
            self._asked, self._busy = now, self._process.cpu_percent() / self._cores
        values: dict[str, float | None] = {
            "memory": self._process.memory_info().rss,
            "processor": None if self._busy is None else round(self._busy, 1),
        }
        if self._on_card:
            import torch

            values["gpu_memory"] = torch.cuda.memory_reserved()
            values["gpu_use"], values["gpu_temperature"] = self._card.busy, self._card.temperature
        return {name: value for name, value in values.items() if value is not None}

    def peak(self) -> int:
        """The most memory held so far where the training runs: the card's, or the main memory; in bytes."""
        if self._on_card:
            import torch

            return int(torch.cuda.max_memory_reserved())
        return peak_memory()

    def close(self) -> None:
        self._closed.set()

    def _follow(self) -> None:
        card = _uuid()
        while not self._closed.is_set():
            self._card = hardware.gpu_use(card)
            self._closed.wait(EVERY)


def _uuid() -> str:
    """The card that torch uses, by the name that the driver knows it by whatever cards this process may see."""
    import torch

    properties: Any = torch.cuda.get_device_properties(torch.cuda.current_device())
    uuid = str(properties.uuid)
    return uuid if uuid.startswith("GPU-") else f"GPU-{uuid}"


def peak_memory() -> int:
    """The most memory this process has held, in bytes."""
    import psutil

    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    if sys.platform == "linux":
        # What rusage says begins with what the process had that started this one.
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
