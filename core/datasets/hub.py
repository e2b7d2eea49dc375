"""Datasets of the Hugging Face hub by name: what parts one has, and the files of some of them. Runs no code of theirs.

Speaks the hub's own HTTP protocol, at HF_ENDPOINT where that is set, with the person's token where there is one. Does
not know rows: the files come in like any others.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from core.datasets.hub_parts import HubFile, HubPart, parts_of
from core.datasets.readers.splits import split_of
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.text import QT_TRANSLATE_NOOP

_CONVERTED = "refs/convert/parquet"
"""Where the hub keeps what it has made of sets that come as programs."""
_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?")
_CHUNK = 1 << 18
_TRIES = 4
_SECONDS = 30.0


def look(ctx: JobContext, *, name: str) -> dict[str, Any]:
    """What the set called `name` ("owner/name", or its address) consists of.

    Returns {"name", "revision", "parts": [`HubPart`...]}; a set that only a program could make is taken from what the
    hub has made of it. Raises `UserError` where there is no such set, nothing Ustad can read, or no network.
    """
    name = clean_name(name)
    with _client() as client:
        told = _json(client, f"/api/datasets/{name}?blobs=true", name)
        parts = parts_of(_files(told), _card(told))
        revision = str(told.get("sha") or "main")
        if not parts:
            ctx.check()
            try:
                told = _json(
                    client, f"/api/datasets/{name}/revision/{quote(_CONVERTED, safe='')}?blobs=true", name
                )
            except UserError:
                told = {}
            parts, revision = parts_of(_files(told), {}), str(told.get("sha") or _CONVERTED)
            if parts:
                ctx.warn(
                    QT_TRANSLATE_NOOP(
                        "core", "{name} has no file of rows itself; this is what the hub has made of it."
                    ),
                    name=name,
                )
    if not parts:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{name} has no file that Ustad can read rows from."),
            QT_TRANSLATE_NOOP(
                "core", "Choose a set of Parquet, JSON Lines, CSV or Arrow files; programs are not run."
            ),
            name=name,
        )
    return {"name": name, "revision": revision, "parts": msgspec.to_builtins(parts)}


def fetch(
    ctx: JobContext, *, name: str, revision: str, parts: list[dict[str, Any]], folder: str
) -> dict[str, Any]:
    """Bring the files of `parts` (as `look` gives them) into `folder`, laid out as the folder reader understands.

    Returns {"folder", "files", "bytes"}. Stopped or failed, it takes away what it brought.
    """
    wanted = msgspec.convert(parts, list[HubPart])
    place = Path(folder)
    total = sum(file.size for part in wanted for file in part.files)
    with explain_os_errors(place):
        place.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(place).free
    if total > free:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The files take {needed} MB, and {free} MB are free on the disk of {path}."
            ),
            QT_TRANSLATE_NOOP("core", "Free some space, or choose fewer parts."),
            needed=total >> 20,
            free=free >> 20,
            path=str(place),
        )
    done = number = 0
    try:
        with _client() as client:
            for part in wanted:
                under = place / (split_of(part.split) or "data")
                for file in part.files:
                    number += 1
                    under.mkdir(exist_ok=True)
                    # Their names are the server's; only what is harmless of them is used.
                    harmless = re.sub(r"[^\w.-]", "_", Path(file.path).name)[-120:]
                    local = under / f"{number:05}-{harmless}"
                    done += _bring(ctx, client, name, revision, file, local, done, total)
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    return {"folder": str(place), "files": number, "bytes": done}


def clean_name(words: str) -> str:
    """A set's name out of what was typed or pasted. Raises `UserError` for what can be none."""
    name = words.strip().strip("/")
    if "/datasets/" in name:
        name = "/".join(name.split("/datasets/", 1)[1].split("?")[0].split("/")[:2])
    if not _NAME.fullmatch(name) or ".." in name:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is no name of a dataset on the hub."),
            QT_TRANSLATE_NOOP("core", "Write it as the hub does: {example}."),
            name=words.strip()[:100],
            example="openai/gsm8k",
        )
    return name


def endpoint() -> str:
    """The address of the hub."""
    from huggingface_hub import constants

    return (os.environ.get("HF_ENDPOINT") or str(constants.ENDPOINT)).rstrip("/")


# -- the hub's answers -----------------------------------------------------------------------------------------


@contextmanager
def _client() -> Iterator[Any]:
    import httpx2
    from huggingface_hub import get_token

    token = get_token()
    headers = {"User-Agent": "ustad", **({"Authorization": f"Bearer {token}"} if token else {})}
    with httpx2.Client(
        base_url=endpoint(), headers=headers, follow_redirects=True, timeout=_SECONDS, max_redirects=5
    ) as client:
        yield client


def _json(client: Any, path: str, name: str) -> dict[str, Any]:
    import httpx2

    try:
        answer = client.get(path)
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise _unreached(error) from error
    if answer.status_code != 200:
        raise _refused(answer.status_code, name)
    try:
        told = msgspec.json.decode(answer.content)
    except (msgspec.DecodeError, UnicodeError):
        told = None
    if not isinstance(told, dict):
        raise _refused(answer.status_code, name)
    return told


def _files(told: dict[str, Any]) -> list[HubFile]:
    found = []
    listed = told.get("siblings")
    for item in listed if isinstance(listed, list) else []:
        if isinstance(item, dict) and isinstance(item.get("rfilename"), str):
            size, lfs = item.get("size"), item.get("lfs")
            digest = lfs.get("sha256") if isinstance(lfs, dict) else None
            found.append(
                HubFile(
                    item["rfilename"],
                    size if isinstance(size, int) and size >= 0 else 0,
                    digest if isinstance(digest, str) else "",
                )
            )
    return found


def _card(told: dict[str, Any]) -> dict[str, Any]:
    card = told.get("cardData")
    return card if isinstance(card, dict) else {}


def _bring(
    ctx: JobContext,
    client: Any,
    name: str,
    revision: str,
    file: HubFile,
    local: Path,
    before: int,
    total: int,
) -> int:
    """Download one file, going on where the line broke; returns its bytes."""
    import httpx2

    path = f"/datasets/{name}/resolve/{quote(revision, safe='')}/{quote(file.path)}"
    digest, done, tries = hashlib.sha256(), 0, 0
    with explain_os_errors(local), local.open("wb") as disk:
        while True:
            try:
                headers = {"Range": f"bytes={done}-"} if done else {}
                with client.stream("GET", path, headers=headers) as answer:
                    if done and answer.status_code == 200:
                        digest, done = hashlib.sha256(), 0
                        disk.seek(0)
                        disk.truncate()
                    elif answer.status_code not in (200, 206):
                        raise _refused(answer.status_code, name)
                    for piece in answer.iter_bytes(_CHUNK):
                        disk.write(piece)
                        digest.update(piece)
                        done += len(piece)
                        ctx.progress(before + done, max(total, before + done))
                        ctx.check()
                break
            except httpx2.HTTPError as error:
                tries += 1
                if tries == _TRIES:
                    raise _unreached(error) from error
    if (file.sha256 and digest.hexdigest() != file.sha256) or (file.size and done != file.size):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{file} came damaged from the hub."),
            QT_TRANSLATE_NOOP("core", "Try again."),
            file=file.path,
        )
    return done


def _unreached(error: Exception) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The hub at {address} cannot be reached: {reason}."),
        QT_TRANSLATE_NOOP(
            "core", "Check the network. Without one, bring the set's folder here and import it from there."
        ),
        address=endpoint(),
        reason=(str(error) or type(error).__name__).rstrip("."),
    )


def _refused(status: int, name: str) -> UserError:
    if status in (401, 403, 404):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The hub has no set called {name}, or does not give it to everybody."),
            QT_TRANSLATE_NOOP(
                "core", "Check the name; for a set that asks for consent, give it there and set HF_TOKEN."
            ),
            name=name,
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "The hub at {address} answers with trouble of its own ({status})."),
        QT_TRANSLATE_NOOP("core", "Try again in a while."),
        address=endpoint(),
        status=status,
    )
