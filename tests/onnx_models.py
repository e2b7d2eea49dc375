"""Real ONNX models made by the builder of ONNX Runtime GenAI, several in one child process; for all tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

_BUILD = """
import json, runpy, sys
for source, out, precision, cache in json.loads(sys.argv.pop()):
    sys.argv[1:] = ["-i", source, "-o", out, "-p", precision, "-e", "cpu", "-c", cache]
    runpy.run_module("onnxruntime_genai.models.builder", run_name="__main__")
"""


def build(jobs: list[tuple[Path, Path, str]], cache: Path) -> None:
    """For each of (model's folder, folder to be made, fp32 | int8 | int4) an ONNX model for the processor.

    The builder is loaded once: that takes longer than to build a tiny model.
    """
    listed = json.dumps([[str(source), str(out), precision, str(cache)] for source, out, precision in jobs])
    done = subprocess.run(
        [sys.executable, "-c", _BUILD, listed],
        env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the builder failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
