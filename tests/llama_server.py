"""llama.cpp's own server with a tiny model, run by a Python that has llama-cpp-python[server] and gguf; for tests."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LIMIT = 60.0
"""Seconds it may take to answer for the first time."""


@contextmanager
def llama_server(python: str, model: Path, folder: Path) -> Iterator[str]:
    """The address of a server with the model in safetensors of `model`, for as long as the block lasts. It is called
    "tiny" there."""
    script = Path(__file__).with_name("gguf_models.py")
    out = folder / "tiny.gguf"
    subprocess.run([python, str(script), str(model), str(out), "f32"], check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [python, "-m", "llama_cpp.server", "--model", str(out), "--model_alias", "tiny"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--n_ctx", "512", "--n_threads", "1"]
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, "OMP_NUM_THREADS": "1"})
        try:
            _await(server, f"http://127.0.0.1:{port}/v1/models", folder / "server.log")
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.terminate()
            server.wait(10)


def _await(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            try:
                server.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            break
    raise RuntimeError(f"llama.cpp's server did not answer:\n{log.read_text()[-4000:]}")
