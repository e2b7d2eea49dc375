"""What the hub has: models found by words, and one looked at before it is downloaded. Fetches no weights."""

from __future__ import annotations

from typing import Any, Literal, cast

import msgspec

from core.errors import UserError
from core.jobs.context import JobContext
from core.models import model
from core.models.hub import access, files
from core.models.hub.record import RemoteFile
from core.models.hub.trouble import explained, understood
from core.models.shape import Shape
from core.text import QT_TRANSLATE_NOOP, Text

FOUND = 30
"""Models a search shows: who wants others says more words."""
_CONFIG_MOST = 1 << 20

Wanted = Literal["safetensors", "onnx"]


class Found(msgspec.Struct, frozen=True):
    """One model on the hub. `parameters`: 0 where the hub does not say; `gated`: given only to those who agreed to
    terms; `known`: whether Ustad knows its kind, None where the hub does not say which that is."""

    id: str
    downloads: int
    likes: int
    gated: bool
    licence: str
    parameters: int
    updated: float
    known: bool | None


class Details(msgspec.Struct, frozen=True):
    """One model, looked at. `builds`: what can be fetched; `trouble` and `fix`: why it cannot be, else None; `shape`:
    None where its config.json cannot be read beforehand, as with those that are gated."""

    id: str
    revision: str
    licence: str
    gated: bool
    builds: list[files.Build]
    shape: Shape | None
    trouble: Text | None = None
    fix: Text | None = None


def search(ctx: JobContext, *, words: str, wanted: Wanted = "safetensors") -> list[dict[str, Any]]:
    """Models that write text whose names hold `words`, those that are fetched most first: with weights as
    safetensors, or as ONNX. Raises `UserError` for trouble with the hub."""
    import huggingface_hub

    token, client, info = access.token(ctx), access.client(), cast(Any, huggingface_hub.ModelInfo)
    # The client's own listing knows no time limit, and tries for half a minute where there is no network.
    with understood(words, with_token=bool(token)):
        answer = client.get_session().get(
            f"{access.endpoint()}/api/models",
            params={
                "search": words.strip(),
                "pipeline_tag": "text-generation",
                "filter": wanted,
                "sort": "downloads",
                "limit": FOUND,
                "expand": ["downloads", "likes", "gated", "tags", "safetensors", "config", "lastModified"],
            },
            headers=access.headers(token),
            timeout=access.SECONDS,
        )
        client.hf_raise_for_status(answer)
        return [msgspec.to_builtins(_found(info(**one))) for one in answer.json()]


def look(ctx: JobContext, *, name: str) -> dict[str, Any]:
    """`Details` of one model. Raises `UserError` where the hub has no such model, or cannot be reached."""
    name = access.clean_name(name)
    token = access.token(ctx)
    info = about(name, token=token)
    listed = files_of(info, name)
    trouble = None
    try:
        builds = files.builds(listed)
        config = _config(name, str(info.sha), listed, token)
        if config and builds[0].kind == "safetensors":
            model.check_kind(name, config)
    except UserError as error:
        builds, config, trouble = [], {}, error
    return msgspec.to_builtins(  # type: ignore[no-any-return]
        Details(
            id=name,
            revision=str(info.sha),
            licence=licence_of(info),
            gated=bool(info.gated),
            builds=builds,
            shape=Shape.of(config) if config else None,
            trouble=trouble.message if trouble else None,
            fix=trouble.fix if trouble else None,
        )
    )


def about(name: str, revision: str = "", *, token: str) -> Any:
    """What the hub's client tells of a model, its files with their sizes and checksums included."""
    with understood(name, with_token=bool(token)):
        return access.api(token).model_info(
            name, revision=revision or None, files_metadata=True, timeout=access.SECONDS
        )


def files_of(info: Any, name: str) -> list[RemoteFile]:
    """The files of a model as `about` tells of it. Raises `UserError` where sizes are lacking, as with servers that
    only look like a hub."""
    found = []
    for one in info.siblings or []:
        if one.size is None:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{address} does not tell how large the files of “{name}” are."),
                QT_TRANSLATE_NOOP("core", "Use the hub itself, or another mirror, under “Hub access”."),
                address=access.endpoint(),
                name=name,
            )
        digest = f"sha256:{one.lfs.sha256}" if one.lfs else f"git:{one.blob_id}" if one.blob_id else ""
        found.append(RemoteFile(str(one.rfilename), int(one.size), digest))
    return found


def licence_of(info: Any) -> str:
    """The licence's name as the hub has it, "" where it says none."""
    tags = {
        str(tag).partition(":")[0]: str(tag).partition(":")[2] for tag in info.tags or [] if ":" in str(tag)
    }
    named = str(tags.get("license") or "")
    card = info.card_data
    if named == "other" and card is not None:
        named = str(card.get("license_name") or named)
    return named


def _found(info: Any) -> Found:
    kind = str((info.config or {}).get("model_type") or "")
    return Found(
        id=str(info.id),
        downloads=int(info.downloads or 0),
        likes=int(info.likes or 0),
        gated=bool(info.gated),
        licence=licence_of(info),
        parameters=int(info.safetensors.total) if info.safetensors else 0,
        updated=info.last_modified.timestamp() if info.last_modified else 0.0,
        known=model.is_known(kind) if kind else None,
    )


def _config(name: str, revision: str, listed: list[RemoteFile], token: str) -> dict[str, Any]:
    """The model's config.json; {} where it has none at its top, or gives it to some only."""
    from huggingface_hub import hf_hub_url

    if not any(file.path == "config.json" and file.size < _CONFIG_MOST for file in listed):
        return {}
    url = hf_hub_url(name, "config.json", revision=revision, endpoint=access.endpoint())
    with explained(name, with_token=bool(token)):
        answer = access.client().get_session().get(url, headers=access.headers(token), timeout=access.SECONDS)
    if answer.status_code != 200:
        return {}
    try:
        config = msgspec.json.decode(answer.content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return {}
    return config if isinstance(config, dict) else {}
