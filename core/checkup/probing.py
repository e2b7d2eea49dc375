"""The task of the child that checks are made in: one named operation, and how long it took.

Its process may die or hang of it; whoever asks finds that out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.checkup import other_probes, torch_probes
from core.jobs.context import JobContext

OPERATIONS: dict[str, Callable[..., Any]] = {
    "torch": torch_probes.devices,
    "multiply": torch_probes.multiply,
    "four_bits": torch_probes.four_bits,
    "backward": torch_probes.backward,
    "onnx": other_probes.onnx_providers,
    "unusable": other_probes.unusable,
    "session": other_probes.session,
    "genai": other_probes.genai,
    "store": other_probes.store,
    "keyring": other_probes.keyring,
    "disk": other_probes.disk,
}


def run(ctx: JobContext, *, operation: str, given: list[str]) -> Any:
    """What the operation gives: ``[seconds, sentence]``, or what a library was found to have. Raises what it raises."""
    if operation == "embedder":
        return other_probes.embedder(ctx)
    return OPERATIONS[operation](*given)
