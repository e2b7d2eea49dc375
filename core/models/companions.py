"""The files that go with a model's weights: tokenizer, chat template, licence. Does not read them."""

from __future__ import annotations

import shutil
from pathlib import Path

from core.models.weights import PICKLES

_OTHER_FORMS = ("*.gguf", "*.onnx", "*.onnx_data", "*.h5", "*.msgpack", "*.ot", "*.tflite")
_NOT_FOR_COPIES = (
    "*.safetensors",
    "*.safetensors.index.json",
    "config.json",
    "README*",
    "*.py",
    ".*",
    *(f"*{ending}" for ending in PICKLES),
    *_OTHER_FORMS,
)


def copy(source: Path, target: Path) -> None:
    """Copy what a model made from the one in `source` needs beside its own weights and config.json. What is in
    `target` stays. Code and weights in other forms are not taken along."""
    for file in sorted(source.iterdir()):
        wanted = file.is_file() and not any(file.match(pattern) for pattern in _NOT_FOR_COPIES)
        if wanted and not (target / file.name).exists():
            shutil.copyfile(file, target / file.name)
