"""Runs the builder of ONNX Runtime GenAI as a child process, and reads from its output how far it is.

Does not know what is built: a folder with a model goes in, a folder comes out.
"""

from __future__ import annotations

import collections
import os
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from core import paths, quiet
from core.errors import Cancelled, UserError
from core.export.forms import GENAI, Precision, Provider
from core.jobs.worker import child_environment
from core.text import QT_TRANSLATE_NOOP

_TAIL = 40
"""Lines of the output that are kept for the case that it fails."""
_LAYER = re.compile(rb"Reading layer (\d+)")
_QUANTISED = re.compile(rb"complete quantization of .*/layers\.(\d+)/")
_SAVED = re.compile(rb"(\d+)%\|")
Tell = Callable[[float], None]


def command(model: Path, target: Path, precision: Precision, provider: Provider, cache: Path) -> list[str]:
    """What is started: only options that old and new builders know."""
    return leashed(
        f"{GENAI}.models.builder",
        "-i", str(model), "-o", str(target), "-p", precision, "-e", provider, "-c", str(cache),
    )  # fmt: skip


def leashed(program: str, *arguments: str) -> list[str]:
    """How to start a Python module or script so that it ends with us."""
    return [*paths.command("core.export.leashed"), program, *arguments]


def start(command: list[str], folder: Path | None = None, /, **environment: str) -> subprocess.Popen[bytes]:
    """Start it, in `folder` if one is given: its words, errors too, in one pipe, and another that it holds on to."""
    return subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.PIPE,
        env=child_environment() | environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def build(
    model: Path,
    target: Path,
    precision: Precision,
    provider: Provider,
    cache: Path,
    *,
    layers: int,
    tell: Tell,
    cancelled: Callable[[], bool],
    log: Callable[[str], None],
) -> None:
    """Build the model in `model` into `target`. `tell` gets the share that is done, from 0 to 1.

    Raises `Cancelled` where `cancelled` becomes true, and `UserError` with the builder's own last words where it fails.
    """
    asked = command(model, target, precision, provider, cache)
    child = start(asked, **quiet.SILENT, **quiet.OFFLINE)
    follow(child, lambda line: _progress(line, layers, tell), cancelled, log, _failed)


def follow(
    child: subprocess.Popen[bytes],
    heard: Callable[[bytes], None],
    cancelled: Callable[[], bool],
    log: Callable[[str], None],
    failed: Callable[[int, list[str]], UserError],
) -> None:
    """Hear out a child until it ends. One that is cancelled is killed, and `Cancelled` raised; one that ends badly
    raises what `failed` makes of its exit status and last lines."""
    lines: collections.deque[str] = collections.deque(maxlen=_TAIL)

    def listen(stream: IO[bytes]) -> None:
        for line in _lines(stream):
            heard(line)
            words = line.decode(errors="replace").strip()
            if words and b"%|" not in line and b"skip to quantize" not in line:
                lines.append(words)
                log(words)

    assert child.stdout is not None and child.stdin is not None
    listener = threading.Thread(target=listen, args=(child.stdout,), name="builder", daemon=True)
    listener.start()
    try:
        while True:
            try:
                status = child.wait(0.1)
                break
            except subprocess.TimeoutExpired:
                if cancelled():
                    raise Cancelled from None
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
        child.stdin.close()
        listener.join()
        child.stdout.close()
    if status:
        raise failed(status, list(lines))


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Lines as they come, also those that a progress bar ends with a carriage return."""
    rest = b""
    while part := os.read(stream.fileno(), 65536):
        *whole, rest = re.split(rb"[\r\n]", rest + part)
        yield from whole
    if rest:
        yield rest


def _progress(line: bytes, layers: int, tell: Tell) -> None:
    """Reading the layers is the first third, squeezing them the second, writing the last: a guess that moves."""
    for pattern, begin in ((_LAYER, 0.05), (_QUANTISED, 0.4)):
        if found := pattern.search(line):
            tell(begin + 0.35 * min((int(found[1]) + 1) / max(layers, 1), 1.0))
    if line.startswith(b"Saving") and (found := _SAVED.search(line)):
        tell(0.75 + 0.2 * int(found[1]) / 100)


def _failed(status: int, lines: list[str]) -> UserError:
    # The last line of a traceback is the reason; a child that was killed leaves none.
    reason = next((line for line in reversed(lines) if re.match(r"[\w.]*(Error|Exception)\b", line)), "")
    if status < 0 and not reason:
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "The builder was ended from outside: often the system does so when memory runs out."
            ),
            QT_TRANSLATE_NOOP("core", "Close other programs and try again, or export a smaller model."),
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "The builder of ONNX Runtime GenAI could not build this model: {reason}"),
        QT_TRANSLATE_NOOP("core", "Try other numbers, or another model; the job's log has all it said."),
        reason=reason or (lines[-1] if lines else f"exit status {status}"),
    )
