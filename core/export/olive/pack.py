"""Installs Olive in an environment of its own that sees the program's packages: the task behind “Install”.

Olive wants an older ONNX Runtime GenAI than the program, so it cannot live beside it; torch and transformers, which are
most of it, are shared. The environment is there whole or not at all. Knows no package index by name.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from core import fields, paths, quiet
from core.errors import UserError, explain_os_errors
from core.export import building
from core.jobs.context import JobContext
from core.text import QT_TRANSLATE_NOOP, Text, text

DOWNLOAD, ROOM = 130_000_000, 1_100_000_000
"""Bytes that are downloaded, about; bytes of disk that installing takes at its height."""
STAMP = "pack.json"
_COLLECTED = re.compile(rb"^(?:Collecting|Processing) (?:.*[/\\])?([A-Za-z0-9_.-]+?)(?:==|-\d)")
_CAUSES: tuple[tuple[str, str, str], ...] = (
    (
        r"No space left on device|Errno 28|WinError 112|Disk quota exceeded",
        QT_TRANSLATE_NOOP("core", "Olive could not be installed: the disk is full."),
        QT_TRANSLATE_NOOP("core", "Free some space and install it again; what was downloaded is kept."),
    ),
    (
        r"DO NOT MATCH THE HASHES",
        QT_TRANSLATE_NOOP(
            "core", "Olive could not be installed: a downloaded package is not the one that was expected."
        ),
        QT_TRANSLATE_NOOP(
            "core", "Install it again; if it stays so, the package index serves changed files."
        ),
    ),
    (
        r"certificate verify failed|CERTIFICATE_VERIFY_FAILED",
        QT_TRANSLATE_NOOP(
            "core", "Olive could not be installed: the certificate of the package index is not trusted here."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Give your network's certificate file to pip by the variable PIP_CERT and start Ustad again.",
        ),
    ),
    (
        r"NewConnectionError|Failed to establish a new connection|Name or service not known|getaddrinfo failed"
        r"|Temporary failure in name resolution|Network is unreachable|Connection refused|ConnectTimeoutError"
        r"|Read timed out|ProxyError|Connection reset|RemoteDisconnected|IncompleteRead",
        QT_TRANSLATE_NOOP("core", "Olive could not be installed: the package index could not be reached."),
        QT_TRANSLATE_NOOP(
            "core",
            "Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and install it again; what was "
            "downloaded is kept.",
        ),
    ),
    (
        r"No matching distribution found",
        QT_TRANSLATE_NOOP(
            "core",
            "Olive could not be installed: the package index lacks one of its packages for this computer.",
        ),
        QT_TRANSLATE_NOOP("core", "Use an index that is up to date (variable PIP_INDEX_URL)."),
    ),
)
"""What pip says -> the cause and the fix."""
_TRY = (
    "import importlib.metadata as m, importlib.util as u, pathlib; import datasets, olive, onnxruntime_genai, peft;"
    "assert (pathlib.Path(onnxruntime_genai.__file__).parent / 'models' / 'quantized_model.py').is_file();"
    "print('versions', m.version('olive-ai'), onnxruntime_genai.__version__)"
)


class _Stamp(msgspec.Struct):
    """What the environment was made of: where these differ from what is now, it must be made again."""

    olive: str
    genai: str
    lock: str
    site: list[str]
    interpreter: str
    size: int


@dataclass(frozen=True)
class Pack:
    """An installed Olive. `genai`: the version of its own ONNX Runtime GenAI; `size` in bytes."""

    folder: Path
    version: str
    genai: str
    size: int
    fits: bool
    """Whether it was made for this program as it is now; if not, it must be installed again."""

    @property
    def python(self) -> Path:
        return _python(self.folder)


def folder() -> Path:
    return paths.home() / "packs" / "olive"


def lock() -> Path:
    """The packages with their versions and hashes."""
    return paths.resources() / "packs" / "olive.txt"


def locked_version() -> str:
    """The version of Olive that would be installed."""
    found = re.search(r"^olive-ai==(\S+)", lock().read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def installed() -> Pack | None:
    """The pack that is there, if one is. Starts nothing."""
    place = folder()
    if not (place / STAMP).is_file() or not _python(place).exists():
        return None
    stamp = fields.load(_Stamp, place / STAMP)
    return Pack(place, stamp.olive, stamp.genai, stamp.size, _made_of(stamp) == _wanted())


def usable() -> Pack:
    """The installed pack. Raises `UserError` where there is none that fits."""
    found = installed()
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Olive is not installed."),
            QT_TRANSLATE_NOOP("core", "Install it on the Export screen, under “Olive”."),
        )
    if not found.fits:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The installed Olive was made for an earlier Ustad."),
            QT_TRANSLATE_NOOP("core", "Install it again on the Export screen, under “Olive”."),
        )
    return found


def remove() -> None:
    """Take it away, and what an installation that was cut short has left."""
    for place in (folder(), _under_way()):
        with explain_os_errors(place):
            if place.exists():
                shutil.rmtree(place)


def run(ctx: JobContext) -> dict[str, Any]:
    """Install it, or install it anew. Called again after a stop, it keeps what was downloaded.

    Returns {"version", "genai", "size"}. Raises `UserError` where the disk has no room, the index cannot be reached, or
    what came is not what was locked.
    """
    _check_can()
    work, wanted = _under_way(), _wanted()
    with explain_os_errors(work):
        work.mkdir(parents=True, exist_ok=True)
    _check_room(work)
    wheels, made = work / "wheels", work / "environment"
    count = len(re.findall(r"^\w", lock().read_text(encoding="utf-8"), re.MULTILINE))
    _pip(ctx.part(0.0, 0.6), work, count, "download", "-d", str(wheels))
    ctx.check()

    _say(ctx, 0.6, text(QT_TRANSLATE_NOOP("core", "Making the environment")))
    with explain_os_errors(made):
        shutil.rmtree(made, ignore_errors=True)
        done = subprocess.run(
            [sys.executable, "-m", "venv", "--without-pip", str(made)], capture_output=True, check=False
        )
    if done.returncode:
        raise _failed(done.stderr.decode(errors="replace").splitlines())
    site = next(iter(made.glob("lib/python3*/site-packages")), made / "Lib" / "site-packages")
    _pip(
        ctx.part(0.6, 0.85), work, count,
        "install", "--no-index", "--find-links", str(wheels), "--target", str(site),
    )  # fmt: skip
    ctx.check()

    _say(ctx, 0.85, text(QT_TRANSLATE_NOOP("core", "Trying what was installed")))
    with explain_os_errors(site):
        (site / "ustad.pth").write_text("".join(f"{place}\n" for place in wanted[1]), encoding="utf-8")
    versions = _try(ctx, made)
    size = sum(file.stat().st_size for file in made.rglob("*") if file.is_file() and not file.is_symlink())
    fields.save(made / STAMP, _Stamp(versions[0], versions[1], wanted[0], wanted[1], wanted[2], size))
    with explain_os_errors(folder()):
        shutil.rmtree(folder(), ignore_errors=True)
        made.rename(folder())
    with contextlib.suppress(OSError):
        shutil.rmtree(work)
    return {"version": versions[0], "genai": versions[1], "size": size}


def _pip(ctx: JobContext, work: Path, count: int, verb: str, *options: str) -> None:
    """One command of the program's own pip, with what is locked."""
    scratch = work / "scratch"
    with explain_os_errors(scratch):
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
    command = building.leashed(
        "pip", verb, "--disable-pip-version-check", "--no-input", "--progress-bar", "off",
        "--no-deps", "--require-hashes", "--only-binary", ":all:", *options, "-r", str(lock()),
    )  # fmt: skip
    said: list[str] = []
    seen = 0

    def heard(line: bytes) -> None:
        nonlocal seen
        said.append(line.decode(errors="replace"))
        if found := _COLLECTED.match(line):
            seen += 1
            words = QT_TRANSLATE_NOOP("core", "Downloading {package}")
            if verb == "install":
                words = QT_TRANSLATE_NOOP("core", "Unpacking {package}")
            ctx.progress(min(seen, count), count, text(words, package=found[1].decode(errors="replace")))

    child = building.start(command, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)), PIP_USER="0")
    building.follow(child, heard, lambda: ctx.cancelled, ctx.log, lambda status, lines: _failed(said))


def _try(ctx: JobContext, made: Path) -> list[str]:
    """Import what was installed: Olive's version and that of its ONNX Runtime GenAI."""
    said: list[str] = []
    child = building.start([str(_python(made)), "-P", "-c", _TRY], **OFFLINE)
    building.follow(
        child,
        lambda line: said.append(line.decode(errors="replace")),
        lambda: ctx.cancelled,
        ctx.log,
        lambda status, lines: _failed(lines),
    )
    return next(line.split()[1:] for line in said if line.startswith("versions "))


OFFLINE = quiet.SILENT | quiet.OFFLINE
"""Olive tells its maker what it does unless it is told not to, and looks at the hub for what lies on the disk."""


def _failed(said: list[str]) -> UserError:
    whole = "\n".join(said)
    for pattern, cause, fix in _CAUSES:
        if re.search(pattern, whole):
            return UserError(cause, fix)
    lines = [line for line in said if line.strip()] or ["—"]
    errors = [line for line in lines if re.match(r"(ERROR|[\w.]*Error)\b", line)] or lines
    return UserError(
        QT_TRANSLATE_NOOP("core", "Olive could not be installed: {reason}"),
        QT_TRANSLATE_NOOP("core", "Install it again; if it stays so, the job's log has all that was said."),
        reason=errors[-1],
    )


def _check_can() -> None:
    if getattr(sys, "frozen", False) or importlib.util.find_spec("pip") is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "This Ustad cannot install Olive: it runs without a Python of its own."
            ),
            QT_TRANSLATE_NOOP("core", "Set Ustad up from its folder with the installer, which brings one."),
        )


def _check_room(place: Path) -> None:
    paths.need_room(
        place,
        ROOM,
        QT_TRANSLATE_NOOP(
            "core", "Olive takes {need} GB while it is installed; {free} GB are free in {folder}."
        ),
        QT_TRANSLATE_NOOP("core", "Free some space and install it again."),
    )


def _wanted() -> tuple[str, list[str], str]:
    places = sysconfig.get_paths()
    digest = hashlib.sha256(lock().read_bytes()).hexdigest()
    return digest, list(dict.fromkeys([places["purelib"], places["platlib"]])), sys.version.split()[0]


def _made_of(stamp: _Stamp) -> tuple[str, list[str], str]:
    return stamp.lock, stamp.site, stamp.interpreter


def _under_way() -> Path:
    return paths.home() / "packs" / ".olive-under-way"


def _python(place: Path) -> Path:
    return place / "Scripts" / "python.exe" if sys.platform == "win32" else place / "bin" / "python"


def _say(ctx: JobContext, done: float, words: Text) -> None:
    ctx.progress(done, 1.0, words)
