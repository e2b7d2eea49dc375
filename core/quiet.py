"""Libraries speak to nobody of their own accord: every switch for that, for this process and all it starts.

Looked up in the sources of what is in the lock: the hub's client tells its maker of the machine and of what is loaded
unless it is told not to, and looks for newer versions; Olive reports what it is asked; ONNX Runtime writes what is done
with it into Windows' own log of events. The other libraries report nothing by themselves.
"""

from __future__ import annotations

import os
from typing import Any

SILENT = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    # A token goes along where we pass it on, and not with every request that is made.
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "OLIVE_DISABLE_TELEMETRY": "1",
}
OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
"""What is on the disk is read from the disk, without a question to the hub."""
_DANGEROUS = ("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD",)
"""Would let files of weights run programs, whatever the code that opens them asks for."""


def hush(*, online: bool) -> None:
    """Set them in this process's environment, before the libraries load. `online`: it does what the person has asked
    of the network, and is otherwise as silent; what the person has set about being offline stays."""
    os.environ.update(SILENT)
    for name in _DANGEROUS:
        os.environ.pop(name, None)
    if not online:
        for name, value in OFFLINE.items():
            os.environ.setdefault(name, value)


def onnxruntime() -> Any:
    """ONNX Runtime, with what it would tell Windows switched off."""
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime
