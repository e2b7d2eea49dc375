"""Real operations of everything but PyTorch: ONNX Runtime, the vector store, the embedder, the keyring, the disk.

Runs in a child that may die of it.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from core import paths, quiet
from core.errors import UserError
from core.jobs.context import JobContext
from core.text import QT_TRANSLATE_NOOP, Text, text

AGAIN = QT_TRANSLATE_NOOP("core", "Run the installation again: python3 installer/bootstrap.py setup.")
LITTLE_SPACE = 5 << 30
"""Bytes on the disk below which a model may not fit."""
DISK_BYTES = 64 << 20
Timed = tuple[float, Text]


def onnx_providers() -> list[str]:
    """What ONNX Runtime is built with here, best first."""
    return list(quiet.onnxruntime().get_available_providers())


def unusable() -> list[dict[str, Any]]:
    """The kinds of devices that models in ONNX form cannot use here, each with the reason and what helps."""
    from core.models import providers

    return [
        {"kind": one.kind, "reason": one.reason, "fix": one.fix}
        for one in providers.all_of(providers.look())
        if not one.usable
    ]


def session(provider: str) -> Timed:
    """A small network, built here, run by one execution provider, and held against what must come out."""
    import numpy as np

    onnxruntime = quiet.onnxruntime()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # Another provider that takes over without a word would be no test of this one.
    options.add_session_config_entry("session.disable_cpu_ep_fallback", "0" if _is_cpu(provider) else "1")
    if provider == "DmlExecutionProvider":
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    weights = np.random.default_rng(1).standard_normal((64, 64), np.float32)
    made = onnxruntime.InferenceSession(_network(weights), options, providers=[provider])
    if made.get_providers()[0] != provider:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{provider} did not start; {other} took its place."),
            QT_TRANSLATE_NOOP("core", "Update the device's driver, or choose another provider for models."),
            provider=provider,
            other=made.get_providers()[0],
        )
    given = np.random.default_rng(2).standard_normal((4, 64), np.float32)
    made.run(None, {"given": given})
    began = time.perf_counter()
    came = made.run(None, {"given": given})[0]
    seconds = time.perf_counter() - began
    wanted = np.maximum(given @ weights, 0)
    off = float(np.abs(came - wanted).max() / np.abs(wanted).max())
    if not off < 1e-2:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{provider} computes wrongly: {off} off."),
            QT_TRANSLATE_NOOP("core", "Update the device's driver, or choose another provider for models."),
            provider=provider,
            off=f"{off:.2%}",
        )
    return seconds, text(QT_TRANSLATE_NOOP("core", "The result is right"))


def genai() -> Timed:
    """The library that runs language models in ONNX form."""
    began = time.perf_counter()
    import onnxruntime_genai

    return time.perf_counter() - began, text(
        QT_TRANSLATE_NOOP("core", "Version {version}"), version=str(onnxruntime_genai.__version__)
    )


def store() -> Timed:
    """The vector store: a hundred vectors written to disk, and the right one found again."""
    import numpy as np

    from core.knowledge.stores.edge import EdgeStore
    from core.knowledge.stores.store import Point
    from core.knowledge.words import Sparse

    rows = np.random.default_rng(1).standard_normal((100, 64)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    ids = [f"00000000-0000-0000-0000-{at:012d}" for at in range(len(rows))]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        began = time.perf_counter()
        made = EdgeStore(Path(folder) / "store", 64)
        made.put("document", [Point(id, row, Sparse([1], [1.0])) for id, row in zip(ids, rows, strict=True)])
        found = made.nearest(rows[42], 1)
        seconds = time.perf_counter() - began
        made.close()
    if [id for id, _ in found] != [ids[42]]:
        raise UserError(QT_TRANSLATE_NOOP("core", "It finds another vector than the one looked for."), AGAIN)
    return seconds, text(QT_TRANSLATE_NOOP("core", "100 vectors written, the right one found"))


def embedder(ctx: JobContext) -> Timed:
    """The embedder that comes with the program: texts of one meaning have to be nearer than those of two."""
    from core.knowledge.embedders.opening import open_embedder

    made = open_embedder(ctx)
    made.encode(["warm"])
    began = time.perf_counter()
    rows = made.encode(["The pump is serviced.", "They service the pump.", "A cat sleeps."]).whole
    seconds = time.perf_counter() - began
    if not float(rows[0] @ rows[1]) > float(rows[0] @ rows[2]) + 0.2:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Its vectors do not tell like texts from unlike ones."), AGAIN
        )
    return seconds, text(QT_TRANSLATE_NOOP("core", "{name}, three texts"), name=made.label)


def keyring() -> Timed:
    """A key is kept where keys are kept, read back, and forgotten."""
    from core.models.remote import keys

    id, key = f"check-{secrets.token_hex(4)}", secrets.token_hex(8)
    began = time.perf_counter()
    try:
        where = keys.save(id, key)
        if keys.load(id) != key:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "A key that was kept came back as another."),
                QT_TRANSLATE_NOOP("core", "Unlock the system's keyring, or sign in to the system again."),
            )
    finally:
        keys.forget(id)
    said = (
        QT_TRANSLATE_NOOP("core", "In the system's keyring")
        if where == "keyring"
        else QT_TRANSLATE_NOOP("core", "Only until Ustad is closed: the system has no keyring that takes it")
    )
    return time.perf_counter() - began, text(said)


def disk() -> Timed:
    """How fast models can be written and read where Ustad keeps its things, and how much room there is."""
    home = paths.home()
    home.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(home).free
    if free < LITTLE_SPACE:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Only {free} GB are free where models are kept."),
            QT_TRANSLATE_NOOP("core", "Make room: a small model takes 2 to 8 GB."),
            free=round(free / 2**30, 1),
        )
    block = secrets.token_bytes(1 << 20)
    with tempfile.NamedTemporaryFile(dir=home, prefix="check-") as file:
        began = time.perf_counter()
        for _ in range(DISK_BYTES // len(block)):
            file.write(block)
        file.flush()
        _to_disk(file)
        seconds = time.perf_counter() - began
    found = text(
        QT_TRANSLATE_NOOP("core", "{speed} MB/s written, {free} GB free"),
        speed=round(DISK_BYTES / 2**20 / seconds),
        free=round(free / 2**30),
    )
    return seconds, found


def _to_disk(file: Any) -> None:
    import os

    os.fsync(file.fileno())


def _is_cpu(provider: str) -> bool:
    return provider == "CPUExecutionProvider"


def _network(weights: Any) -> bytes:
    """relu(given · weights), as ONNX."""
    from onnx import TensorProto, helper, numpy_helper

    given = helper.make_tensor_value_info("given", TensorProto.FLOAT, [4, 64])
    made = helper.make_tensor_value_info("made", TensorProto.FLOAT, [4, 64])
    nodes = [
        helper.make_node("MatMul", ["given", "weights"], ["sum"]),
        helper.make_node("Relu", ["sum"], ["made"]),
    ]
    graph = helper.make_graph(nodes, "check", [given], [made], [numpy_helper.from_array(weights, "weights")])
    # The oldest forms that serve, so that every provider knows them.
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    return bytes(model.SerializeToString())
