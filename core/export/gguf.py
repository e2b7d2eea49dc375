"""Makes a GGUF file, for llama.cpp and what is built on it, with llama.cpp's own converter: the task behind “GGUF…”.

The converter comes with llama.cpp's source and is the person's to install; Ustad brings none. It is run with this
Python, in a process of its own.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any, Literal, get_args

from core import quiet
from core.errors import UserError, explain_os_errors
from core.export import building, record
from core.jobs.context import JobContext
from core.models import adapter as adapters
from core.models import merging
from core.models.model import Model, describe
from core.paths import FROZEN, frozen, need_room
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP, text

Numbers = Literal["f16", "bf16", "f32", "q8_0"]
BYTES: dict[str, float] = {"f32": 4.0, "f16": 2.0, "bf16": 2.0, "q8_0": 1.07}
SCRIPT = "convert_hf_to_gguf.py"
_NAMES = (SCRIPT, "convert-hf-to-gguf.py", "convert_hf_to_gguf", "convert-hf-to-gguf")
_MAGIC, _VERSIONS = b"GGUF", (2, 3)
_PERCENT = re.compile(rb"(\d+)%\|")
_LACKS = re.compile(r"No module named '(\w+)'")


def converter(chosen: str = "") -> Path:
    """The converter: what the settings name (`chosen`: the script, or llama.cpp's folder), else what is on the PATH.

    Raises `UserError` with the one fix where there is none.
    """
    if chosen:
        place = Path(chosen)
        found = place / SCRIPT if place.is_dir() else place
        if found.is_file():
            return found
        raise UserError(
            QT_TRANSLATE_NOOP("core", "llama.cpp's converter is not at {path}."),
            QT_TRANSLATE_NOOP(
                "core",
                "Choose the folder of llama.cpp's source code, which holds {script}, on the Export screen.",
            ),
            path=str(found),
            script=SCRIPT,
        )
    for folder in os.get_exec_path():
        for name in _NAMES:
            if (file := Path(folder) / name).is_file():
                return file
    raise UserError(
        QT_TRANSLATE_NOOP(
            "core", "GGUF files are made by llama.cpp's converter, which is not on this computer."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Get llama.cpp's source code and choose its folder, which holds {script}, on the Export screen.",
        ),
        script=SCRIPT,
    )


def run(
    ctx: JobContext,
    *,
    to: str,
    model: str = "",
    project: str = "",
    run: str = "",
    numbers: str = "f16",
) -> dict[str, Any]:
    """Write `model` (an id), or what the `run` of the `project` has made, as the new GGUF file `to`.

    Returns {"path", "size", "tensors"}. Raises `UserError` where the converter is missing or does not know the model,
    where something is at `to` already, and where the file is not whole; nothing is left then.
    """
    if numbers not in get_args(Numbers):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "GGUF files are not made in “{numbers}” here."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            numbers=numbers,
            known=", ".join(get_args(Numbers)),
        )
    script = converter(Settings.load().llama_cpp)
    target = Path(to).absolute()
    if target.exists():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is something at {path} already."),
            QT_TRANSLATE_NOOP("core", "Choose another name."),
            path=str(target),
        )
    _, base, product = record.origin(model, project, run)
    about = describe(product if product and adapters.is_whole_model(product) else base)
    if product and (refusal := merging.why_not(product)):
        raise refusal
    merges = product is not None and about.path == base
    _check_room(target.parent, about, numbers, merges)
    work = target.parent / f".{target.name}.making"
    try:
        with explain_os_errors(target):
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
        source = about.path
        if merges and product is not None:
            source = work / "merged"
            merging.into(ctx.part(0.0, 0.3), about, product, source)
        made = work / "model.gguf"
        ctx.progress(0.3, 1.0, text(QT_TRANSLATE_NOOP("core", "Converting to GGUF")))
        part = ctx.part(0.3, 0.95)

        def heard(line: bytes) -> None:
            if found := _PERCENT.search(line):
                part.progress(int(found[1]), 100)

        child = building.start(_command(script, source, made, numbers), **quiet.SILENT, **quiet.OFFLINE)
        building.follow(child, heard, lambda: ctx.cancelled, ctx.log, _failed)
        tensors = check(made)
        with explain_os_errors(target):
            made.rename(target)
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(work, ignore_errors=True)
    return {"path": str(target), "size": target.stat().st_size, "tensors": tensors}


def check(file: Path) -> int:
    """The number of tensors of a GGUF file. Raises `UserError` where it is none, or was cut short."""
    with explain_os_errors(file), file.open("rb") as stream:
        head = stream.read(24)
    tensors = int.from_bytes(head[8:16], "little")
    if (
        len(head) < 24
        or head[:4] != _MAGIC
        or int.from_bytes(head[4:8], "little") not in _VERSIONS
        or not tensors
    ):
        raise _not_whole(file)
    try:
        gguf: Any = importlib.import_module("gguf")  # llama.cpp's own package, where it is installed
    except ImportError:
        return tensors
    try:
        read = gguf.GGUFReader(file)
    except (ValueError, IndexError, KeyError, OverflowError) as error:
        raise _not_whole(file) from error
    if len(read.tensors) != tensors:
        raise _not_whole(file)
    return tensors


def _command(script: Path, source: Path, made: Path, numbers: str) -> list[str]:
    arguments = (str(source), "--outfile", str(made), "--outtype", numbers)
    # What a package manager puts on the PATH may be a program and no script of Python; on Windows it says so.
    if script.suffix == ".py" or (sys.platform == "win32" and script.suffix != ".exe"):
        return building.leashed(str(script.absolute()), *arguments)
    return [str(script), *arguments]


def _failed(status: int, lines: list[str]) -> UserError:
    lacks = next((found[1] for line in lines if (found := _LACKS.search(line))), "")
    if lacks and frozen():
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "llama.cpp's converter needs the Python package {package}, which is not installed."
            ),
            FROZEN,
            package=lacks,
        )
    if lacks:
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "llama.cpp's converter needs the Python package {package}, which is not installed."
            ),
            QT_TRANSLATE_NOOP("core", "Install it with this command and try again: {command}"),
            package=lacks,
            command=f"{sys.executable} -m pip install {lacks}",
        )
    reason = next(
        (line for line in reversed(lines) if "rror" in line), lines[-1] if lines else f"exit status {status}"
    )
    return UserError(
        QT_TRANSLATE_NOOP("core", "llama.cpp's converter could not convert this model: {reason}"),
        QT_TRANSLATE_NOOP(
            "core", "Look whether a newer llama.cpp knows this kind of model; the job's log has all it said."
        ),
        reason=reason,
    )


def _not_whole(file: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The converter ended, but {file} is not a whole GGUF file."),
        QT_TRANSLATE_NOOP("core", "Get a newer llama.cpp and try again."),
        file=file.name,
    )


def _check_room(folder: Path, about: Model, numbers: str, merges: bool) -> None:
    need_room(
        folder,
        1.1 * about.parameters * BYTES[numbers] + (about.size_bytes if merges else 0),
        QT_TRANSLATE_NOOP("core", "The file takes {need} GB on the disk of {folder}; {free} GB are free."),
        QT_TRANSLATE_NOOP("core", "Free some space, or choose smaller numbers."),
    )
