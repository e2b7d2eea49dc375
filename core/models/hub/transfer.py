"""Brings one file whole: goes on where it stopped, waits out a broken line, and checks what came against its checksum.

The hub's own downloader begins anew after its process was killed, so only its requests are used here.
"""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from typing import Any

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.models.hub import access
from core.models.hub.gauge import Gauge
from core.models.hub.record import PART, RemoteFile
from core.models.hub.trouble import Interrupted, explained
from core.text import QT_TRANSLATE_NOOP, text

CHUNK = 1 << 18
WAITS = (1.0, 2.0, 4.0, 8.0)
"""Seconds before each new try, where no byte came since the last; then the job ends and can be resumed."""
LONGEST_WAIT = 60.0
"""A hub that asks for more ends the job, with a sentence."""
_HASHED = 1 << 22
_SILENCE = 20.0


def bring(
    ctx: JobContext, url: str, headers: dict[str, str], file: RemoteFile, local: Path, gauge: Gauge
) -> None:
    """Make `local` whole from `url`. A second copy is fetched where the first came damaged. Raises `UserError` where
    it cannot be had, `Cancelled` on Stop; what is here by then stays beside as a part."""
    part = local.with_name(local.name + PART)
    with explain_os_errors(local):
        local.parent.mkdir(parents=True, exist_ok=True)
    for last in (False, True):
        _fetch(ctx, url, headers, file, part, gauge)
        if is_whole(ctx, part, file):
            with explain_os_errors(local):
                part.replace(local)
            return
        ctx.log(f"{file.path} did not come as its checksum says")
        gauge.add(-_length(part))
        with explain_os_errors(part):
            part.unlink()
        if not last:
            ctx.warn(QT_TRANSLATE_NOOP("core", "{file} came damaged and is fetched again."), file=file.path)
    raise UserError(
        QT_TRANSLATE_NOOP("core", "{file} of “{name}” came damaged twice."),
        QT_TRANSLATE_NOOP(
            "core", "Resume later; if it goes on, the hub's copy or something on the way is damaged."
        ),
        file=file.path,
        name=gauge.name,
    )


def is_whole(ctx: JobContext, local: Path, file: RemoteFile) -> bool:
    """Whether the file on the disk has the size and the checksum that the hub tells."""
    if _length(local) != file.size:
        return False
    kind, _, wanted = file.digest.partition(":")
    if kind not in ("sha256", "git"):
        return True
    digest: Any = hashlib.sha256() if kind == "sha256" else hashlib.sha1(usedforsecurity=False)
    if kind == "git":
        digest.update(b"blob %d\0" % file.size)
    with explain_os_errors(local), local.open("rb") as disk:
        while piece := disk.read(_HASHED):
            digest.update(piece)
            ctx.check()
    return bool(digest.hexdigest() == wanted)


def _fetch(
    ctx: JobContext, url: str, headers: dict[str, str], file: RemoteFile, part: Path, gauge: Gauge
) -> None:
    """Until the part has all its bytes."""
    if _length(part) > file.size:
        gauge.add(-file.size)
        with explain_os_errors(part):
            part.unlink()
    failed = 0
    while not part.exists() or _length(part) < file.size:
        before = _length(part)
        try:
            _stream(ctx, url, headers, file, part, gauge)
            if _length(part) == before and file.size > before:
                raise _short(file)
        except Interrupted as error:
            failed = 0 if _length(part) > before else failed + 1
            wait = error.wait if error.wait is not None else WAITS[min(failed, len(WAITS) - 1)]
            if failed >= len(WAITS) or wait > LONGEST_WAIT:
                raise
            ctx.log(f"{file.path}: {error}; again in {wait:.0f} s")
            _pause(ctx, wait, error, gauge)


def _stream(
    ctx: JobContext, url: str, headers: dict[str, str], file: RemoteFile, part: Path, gauge: Gauge
) -> None:
    """One request, for what is not here yet."""
    client = access.client()
    have = _length(part)
    # Packed on the way, the bytes of a range would be those of the packed file.
    asked = {**headers, "Accept-Encoding": "identity", **({"Range": f"bytes={have}-"} if have else {})}
    with (
        explained(gauge.name, with_token="authorization" in headers),
        client.http_stream_backoff(
            "GET",
            url,
            headers=asked,
            timeout=_SILENCE,
            max_retries=0,
            retry_on_exceptions=(),
            retry_on_status_codes=(),
        ) as answer,
    ):
        client.hf_raise_for_status(answer)
        mode = "ab"
        if have and not _goes_on(answer, have):
            gauge.add(-have)
            have, mode = 0, "wb"
        with explain_os_errors(part), part.open(mode) as disk:
            for piece in answer.iter_bytes(CHUNK):
                ctx.check()
                # A hub that sends more than it said is not followed without end.
                piece = piece[: file.size - have]
                disk.write(piece)
                have += len(piece)
                gauge.add(len(piece))
                if have == file.size:
                    break
            disk.flush()
            os.fsync(disk.fileno())


def _goes_on(answer: Any, have: int) -> bool:
    """Whether the answer begins where we stopped: some servers send the whole file, whatever is asked."""
    said = str(answer.headers.get("Content-Range") or "")
    return answer.status_code == 206 and said.startswith(f"bytes {have}-")


def _pause(ctx: JobContext, seconds: float, error: Interrupted, gauge: Gauge) -> None:
    gauge.say(
        text(
            QT_TRANSLATE_NOOP("core", "{reason} Trying again in {seconds} s."),
            reason=str(error.message),
            seconds=round(seconds),
        )
    )
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        ctx.check()
        time.sleep(min(0.1, left))


def _short(file: RemoteFile) -> Interrupted:
    return Interrupted(
        QT_TRANSLATE_NOOP("core", "The hub ended {file} before it was whole."),
        QT_TRANSLATE_NOOP("core", "Resume in a while: it goes on where it stopped."),
        file=file.path,
    )


def _length(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
