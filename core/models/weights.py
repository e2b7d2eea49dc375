"""Reads what a safetensors file says of itself: names, shapes and types of its tensors. Never loads a weight.

The form: eight bytes of little-endian length, that much JSON, then the tensors' bytes
(github.com/huggingface/safetensors, "Format").
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core.errors import UserError, explain_os_errors
from core.inside import inside
from core.text import QT_TRANSLATE_NOOP

INDEX = "model.safetensors.index.json"
SINGLE = "model.safetensors"
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
"""Endings of files that run a program when they are opened."""
_LONGEST_HEADER = 100_000_000
_SAMPLES, _SAMPLE_BYTES = 32, 65536
_DTYPE_NAMES = {
    "F64": "float64",
    "F32": "float32",
    "F16": "float16",
    "BF16": "bfloat16",
    "F8_E4M3": "float8",
    "F8_E5M2": "float8",
    "I8": "int8",
    "U8": "int8",
}


class _Tensor(msgspec.Struct):
    dtype: str
    shape: list[int]
    data_offsets: tuple[int, int]


class _Index(msgspec.Struct):
    weight_map: dict[str, str]


@dataclass(frozen=True)
class Weights:
    """`parameters`: number of values; `size`: bytes on disk; `dtype`: the type of most of them."""

    files: tuple[Path, ...]
    parameters: int
    size: int
    dtype: str


def read(folder: Path) -> Weights:
    """What the weights in `folder` are. Raises `UserError` where they are missing, in pieces, cut short or pickled."""
    files = _files(folder)
    counts: Counter[str] = Counter()
    for file in files:
        for tensor in header(file).values():
            counts[tensor.dtype] += math.prod(tensor.shape)
    most = max(counts, key=lambda dtype: counts[dtype]) if counts else ""
    if not counts:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The weights in {folder} are empty."),
            QT_TRANSLATE_NOOP("core", "Copy or download the model again."),
            folder=str(folder),
        )
    return Weights(
        files=files,
        parameters=counts.total(),
        size=sum(file.stat().st_size for file in files),
        dtype=_DTYPE_NAMES.get(most, most.lower()),
    )


def header(file: Path) -> dict[str, _Tensor]:
    """The tensors of one file by name. Raises `UserError` if the header or the bytes it promises are not all there."""
    with explain_os_errors(file):
        size = file.stat().st_size
        with file.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            if size < 8 or length > min(size - 8, _LONGEST_HEADER):
                raise _damaged(file)
            raw = stream.read(length)
    try:
        entries = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
        entries.pop("__metadata__", None)
        tensors = {name: msgspec.json.decode(entry, type=_Tensor) for name, entry in entries.items()}
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(file) from error
    if any(tensor.data_offsets[1] > size - 8 - length for tensor in tensors.values()):
        raise _damaged(file)
    return tensors


def _files(folder: Path) -> tuple[Path, ...]:
    index = folder / INDEX
    if index.is_file():
        with explain_os_errors(index):
            data = index.read_bytes()
        try:
            names = sorted(set(msgspec.json.decode(data, type=_Index).weight_map.values()))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _damaged(index) from error
        missing = [name for name in names if not inside(folder, name).is_file()]
        if missing:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The model in {folder} is not complete: %n weight file(s) missing, among them {first}.",
                ),
                QT_TRANSLATE_NOOP("core", "Copy or download the missing files into the folder."),
                folder=str(folder),
                n=len(missing),
                first=missing[0],
            )
        if names:
            return tuple(folder / name for name in names)
    single = folder / SINGLE
    if single.is_file():
        return (single,)
    if any(path for ending in PICKLES for path in folder.glob(f"*{ending}")):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "The model in {folder} has its weights in Python pickles, "
                "which can run any program when opened; Ustad does not open them.",
            ),
            QT_TRANSLATE_NOOP("core", "Get the same model in the safetensors format."),
            folder=str(folder),
        )
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There are no weights in {folder}: no {file} was found."),
        QT_TRANSLATE_NOOP(
            "core",
            "Choose the folder that holds the model itself, with its config.json and safetensors files.",
        ),
        folder=str(folder),
        file=SINGLE,
    )


def _damaged(file: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The file {file} is damaged or was cut short."),
        QT_TRANSLATE_NOOP("core", "Copy or download it again."),
        file=str(file),
    )


def fingerprint(folder: Path) -> str:
    """Tells these weights from others: from their names, shapes and a sample of their bytes, so fast at any size.

    A copy of the folder has the same one; a model that was trained further has not. Raises as `read`.
    """
    digest = hashlib.blake2b(digest_size=16)
    for file in read(folder).files:
        with explain_os_errors(file):
            size = file.stat().st_size
            with file.open("rb") as stream:
                for part in range(_SAMPLES):
                    stream.seek(part * max(0, size - _SAMPLE_BYTES) // (_SAMPLES - 1))
                    digest.update(stream.read(_SAMPLE_BYTES))
        digest.update(size.to_bytes(8, "little"))
    return digest.hexdigest()
