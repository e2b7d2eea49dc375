"""A folder with a model for ONNX Runtime GenAI, as its files describe it. Loads neither weights nor ONNX Runtime."""

from __future__ import annotations

import mmap
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import fields
from core.errors import UserError, explain_os_errors
from core.models.hub import record
from core.models.model import ARCHITECTURES, Model
from core.text import QT_TRANSLATE_NOOP, text

CONFIG = "genai_config.json"
NAMES: dict[str, str] = {
    "cpu": QT_TRANSLATE_NOOP("core", "processor"),
    "cuda": QT_TRANSLATE_NOOP("core", "NVIDIA graphics card (CUDA)"),
    "dml": QT_TRANSLATE_NOOP("core", "Windows graphics card (DirectML)"),
    "npu": QT_TRANSLATE_NOOP("core", "neural processor (NPU)"),
}
"""The devices that models are built for, as the person calls them."""

_BITS = re.compile(rb"\n\x04bits\x18(.)", re.DOTALL)
"""An attribute named "bits" with its number, as a graph's file has it (protocol buffers: name is field 1, i is 3)."""
_CACHE = re.compile(rb"\n.past_key_values\.0\.key\x12.{1,3}?\n.{1,3}?\x08(.)", re.DOTALL)
_NUMBERS = {1: "float32", 10: "float16", 16: "bfloat16"}
_WEIGHT = {"float32": 4.0, "float16": 2.0, "bfloat16": 2.0, "int8": 1.06, "int4": 0.56}
"""Bytes of one weight; squeezed ones come in blocks of 32 with a scale each."""
_PROVIDERS = {
    "dml": "dml",
    "cuda": "cuda",
    "qnn": "npu",
    "openvino": "npu",
    "vitisai": "npu",
    "ryzenai": "npu",
}


@dataclass(frozen=True)
class OnnxModel(Model):
    """`dtype`: float32, float16, bfloat16, int8 or int4; `parameters` from the size of the weights, roughly.

    `built_for`: cpu, cuda, dml, npu, or the name that the folder has for what is none of them.
    """

    built_for: str = "cpu"
    ends: tuple[int, ...] = ()
    """The tokens that end an answer."""


def is_onnx(folder: Path) -> bool:
    """Whether the folder says that it holds a model for ONNX Runtime GenAI."""
    return (folder / CONFIG).is_file()


def describe(folder: Path) -> OnnxModel:
    """Read and check the model in `folder`. Raises `UserError` naming what it lacks and the fix."""
    folder = folder.absolute()
    if not is_onnx(folder):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "There is no ONNX model in {folder}: its genai_config.json is missing."
            ),
            QT_TRANSLATE_NOOP("core", "Choose the folder that an export made, or export the model again."),
            folder=str(folder),
        )
    config = fields.load(dict[str, Any], folder / CONFIG)
    model = config.get("model")
    decoder = model.get("decoder") if isinstance(model, dict) else None
    if not isinstance(model, dict) or not isinstance(decoder, dict):
        raise _lacks(folder, f"{CONFIG}: model.decoder")
    graph = folder / str(decoder.get("filename") or "model.onnx")
    for file in (graph, folder / "tokenizer.json"):
        if not file.is_file():
            raise _lacks(folder, file.name)
    with explain_os_errors(folder):
        size = sum(file.stat().st_size for file in folder.iterdir() if file.name.startswith(graph.stem))
        numbers = _numbers(graph)
    has_template = (folder / "chat_template.jinja").is_file() or "chat_template" in _tokenizer(folder)
    note = text(
        QT_TRANSLATE_NOOP(
            "core", "It brings no chat template, so it was not made for conversations; a plain one is used."
        )
    )
    context, ends = model.get("context_length"), model.get("eos_token_id")
    return OnnxModel(
        id=str(folder),
        name=record.display_name(folder) or folder.name,
        path=folder,
        architecture=ARCHITECTURES.get(str(model.get("type")), str(model.get("type", ""))),
        parameters=round(size / _WEIGHT.get(numbers, 4.0)),
        context_length=context if isinstance(context, int) else None,
        size_bytes=size,
        dtype=numbers,
        has_chat_template=has_template,
        note=None if has_template else note,
        kind=str(model.get("type", "")),
        built_for=_built_for(decoder),
        ends=tuple(ends) if isinstance(ends, list) else (ends,) if isinstance(ends, int) else (),
    )


def _built_for(decoder: dict[str, Any]) -> str:
    session = decoder.get("session_options")
    listed = session.get("provider_options") if isinstance(session, dict) else None
    names = [name.lower() for one in listed or [] if isinstance(one, dict) for name in one]
    return _PROVIDERS.get(names[0], names[0]) if names else "cpu"


def _numbers(graph: Path) -> str:
    """What most of the weights are in, else what the graph computes in. The file is searched, not decoded: that takes
    no time, and none of the packages the window does without."""
    if not graph.stat().st_size:
        raise _lacks(graph.parent, graph.name)
    with graph.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as held:
        squeezed = Counter(found[1][0] for found in _BITS.finditer(held))
        cache = _CACHE.search(held)
        number = cache[1][0] if cache else 1
    bits = next((bits for bits, _ in squeezed.most_common() if bits in (4, 8)), 0)
    return f"int{bits}" if bits else _NUMBERS.get(number, "float32")


def _tokenizer(folder: Path) -> dict[str, Any]:
    file = folder / "tokenizer_config.json"
    return fields.load(dict[str, Any], file) if file.is_file() else {}


def _lacks(folder: Path, file: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The ONNX model in {folder} is not whole: {file} is missing or empty."),
        QT_TRANSLATE_NOOP("core", "Copy or download the model again, or export it again."),
        folder=str(folder),
        file=file,
    )
