"""The task that brings a model from the hub into the models folder: whole, or clearly in part, to be resumed.

Small files come first: they tell whether Ustad can run the model before much is fetched.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core import paths
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.models import model
from core.models.hub import access, files, listing, record, transfer
from core.models.hub.gauge import Gauge
from core.models.hub.record import Record, RemoteFile
from core.text import QT_TRANSLATE_NOOP, text

SMALL = 1 << 25
"""Up to this many bytes a file is one of those that tell what the rest is."""
_ROOM = 1 << 28
"""Bytes that are left free on the disk."""


def run(ctx: JobContext, *, name: str, subfolder: str = "", revision: str = "") -> dict[str, Any]:
    """Bring the model `name`, or what is in one folder of its repository. One that is here already is checked against
    its checksums, and what is damaged is fetched anew.

    Returns {"name", "folder", "bytes", "fetched"}: bytes of the whole, and of what came now. Raises `UserError`.
    """
    name = access.clean_name(name)
    models_dir = paths.models_dir()
    place = record.place(models_dir, name, subfolder)
    partial = record.partial_place(models_dir, name, subfolder)

    def choose(listed: list[RemoteFile]) -> dict[str, RemoteFile]:
        return files.choose(listed, subfolder)

    def check(folder: Path) -> None:
        if (folder / "config.json").is_file() or not (folder / files.GENAI).is_file():
            model.check_before_weights(folder, name)

    with alone(partial, name):
        if place.exists():
            kept = _kept(place)
            if not (bad := _damaged(ctx, place, kept)):
                return {"name": name, "folder": str(place), "bytes": kept.size, "fetched": 0}
            _set_aside(ctx, place, partial, bad)
        wanted, fetched = bring(ctx, name, partial, choose, check, subfolder=subfolder, revision=revision)
        with explain_os_errors(place):
            partial.replace(place)
    return {"name": name, "folder": str(place), "bytes": wanted.size, "fetched": fetched}


def bring(
    ctx: JobContext,
    name: str,
    folder: Path,
    choose: Callable[[list[RemoteFile]], dict[str, RemoteFile]],
    check: Callable[[Path], object],
    *,
    subfolder: str = "",
    revision: str = "",
) -> tuple[Record, int]:
    """Make a model whole in `folder`, which is for those under way; call it within `alone`. `choose` says which files
    of the repository belong to the model, and where they lie; `check` looks at the folder once the small ones are
    there, and raises `UserError` where the model is of no use. Returns what it is of, and the bytes that came."""
    wanted = record.of(folder)
    token = access.token(ctx)
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Asking the hub for {name}"), name=name))
    # Also where all is known from before: who may have it, and whether it is there still, can have changed.
    info = listing.about(name, wanted.revision if wanted else revision, token=token)
    if wanted is None:
        chosen = choose(listing.files_of(info, name))
        wanted = Record(name, str(info.sha), subfolder, listing.licence_of(info), chosen)
        with explain_os_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        wanted.save(folder)
    return wanted, _bring_all(ctx, wanted, folder, check, token)


def delete(folder: Path) -> None:
    """Remove a model, or a download that is not whole, from the models folder. Raises `UserError` for what lies
    elsewhere, and where the system does not let go of it."""
    models_dir = paths.models_dir().absolute()
    if folder.absolute().parent not in (models_dir, models_dir / record.PARTIAL):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "{folder} is not in Ustad's own models folder, so it is not deleted from here."
            ),
            QT_TRANSLATE_NOOP("core", "Take it off the list, and delete it with your file manager."),
            folder=str(folder),
        )
    with explain_os_errors(folder):
        shutil.rmtree(folder)


# -- steps -----------------------------------------------------------------------------------------------------


def _bring_all(
    ctx: JobContext, wanted: Record, folder: Path, check: Callable[[Path], object], token: str
) -> int:
    """Every file that is not here yet; returns the bytes that came."""
    from huggingface_hub import hf_hub_url

    before = sum(record.here(folder / local, file) for local, file in wanted.files.items())
    _check_disk(folder, wanted.size - before)
    headers = access.headers(token)
    gauge = Gauge(ctx, wanted.name, wanted.size, before)
    looked = False
    for local, file in sorted(wanted.files.items(), key=lambda one: (one[1].size, one[0])):
        ctx.check()
        if file.size > SMALL and not looked:
            _look(check, folder)
            looked = True
        path = folder / local
        if not path.is_file() or path.stat().st_size != file.size:
            url = hf_hub_url(wanted.name, file.path, revision=wanted.revision, endpoint=access.endpoint())
            transfer.bring(ctx, url, headers, file, path, gauge)
    if not looked:
        _look(check, folder)
    gauge.add(0)
    return wanted.size - before


def _look(check: Callable[[Path], object], folder: Path) -> None:
    """A model that is of no use is not kept."""
    try:
        check(folder)
    except UserError:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _check_disk(folder: Path, needed: int) -> None:
    with explain_os_errors(folder):
        free = shutil.disk_usage(folder).free
    if needed + _ROOM > free:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "{needed} MB are still to come, and {free} MB are free on the disk of {path}."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Free some space and resume, or delete models you no longer use; what is here stays."
            ),
            needed=needed >> 20,
            free=free >> 20,
            path=str(folder.parents[1]),
        )


def _kept(place: Path) -> Record:
    if (kept := record.of(place)) is not None:
        return kept
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There is a folder {folder} already, which was not downloaded by Ustad."),
        QT_TRANSLATE_NOOP("core", "Rename it, or delete it on the Models screen."),
        folder=str(place),
    )


def _damaged(ctx: JobContext, place: Path, kept: Record) -> list[str]:
    """The files that are not as the hub has them, or not there."""
    bad, done = [], 0
    note = text(QT_TRANSLATE_NOOP("core", "Checking the files of {name}"), name=kept.name)
    for local, file in kept.files.items():
        ctx.progress(done, kept.size, note)
        if not transfer.is_whole(ctx, place / local, file):
            bad.append(local)
        done += file.size
    ctx.progress(done, kept.size, note)
    return bad


def _set_aside(ctx: JobContext, place: Path, partial: Path, bad: list[str]) -> None:
    """A model with damaged files is not whole: it goes back among those under way, without them."""
    for local in bad:
        ctx.warn(QT_TRANSLATE_NOOP("core", "{file} is damaged and is fetched again."), file=local)
    with explain_os_errors(place):
        shutil.rmtree(partial, ignore_errors=True)
        place.replace(partial)
        for local in bad:
            (partial / local).unlink(missing_ok=True)


@contextmanager
def alone(partial: Path, name: str) -> Iterator[None]:
    """Keep others off the folder `partial`: two that write the same part would spoil it. The system lets go of the
    lock when a process dies. Raises `UserError` where another holds it."""
    from filelock import FileLock, Timeout

    with explain_os_errors(partial):
        partial.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(partial.with_name(f"{partial.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is being downloaded already."),
            QT_TRANSLATE_NOOP("core", "Wait for that one, or stop it first."),
            name=name,
        ) from error
    try:
        yield
    finally:
        lock.release()
