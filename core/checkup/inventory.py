"""What this machine is made of, and which versions of libraries are installed. Loads none of them."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from pathlib import Path

import core
from core import hardware
from core.checkup.result import Card, Inventory

LIBRARIES = (
    "torch", "transformers", "peft", "accelerate", "bitsandbytes", "tokenizers", "safetensors", "onnx", "onnxruntime",
    "onnxruntime-directml", "onnxruntime-gpu", "onnxruntime-genai", "onnxruntime-genai-directml",
    "onnxruntime-genai-cuda", "qdrant-edge-py", "qdrant-client", "numpy", "pyarrow", "keyring", "PySide6-Essentials",
)  # fmt: skip


def look() -> Inventory:
    """May take seconds where a graphics driver is slow."""
    import psutil

    machine = hardware.look()
    return Inventory(
        ustad=core.__version__,
        system=f"{platform.system()} {platform.release()} ({platform.machine()})",
        python=f"{platform.python_version()} ({'64' if sys.maxsize > 2**32 else '32'} bit)",
        processor=processor(),
        cores=machine.cores,
        threads=psutil.cpu_count() or os.cpu_count() or 1,
        memory=machine.memory,
        available=machine.available,
        cards=[Card(gpu.name, gpu.memory, gpu.free) for gpu in machine.gpus],
        versions=versions(),
    )


def versions() -> dict[str, str]:
    """Those of the libraries that are installed."""
    found = {}
    for name in LIBRARIES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def processor() -> str:
    """Its name as its maker has it, where the system tells."""
    if sys.platform == "linux":
        try:
            with Path("/proc/cpuinfo").open(encoding="utf-8", errors="replace") as file:
                named = (line.partition(":")[2].strip() for line in file if line.startswith("model name"))
                return next(named, platform.machine())
        except OSError:
            return platform.machine()
    if sys.platform == "win32":
        import winreg

        place = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()
        except OSError:
            return platform.processor()
    return platform.processor() or platform.machine()
