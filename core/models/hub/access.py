"""Where the hub is, and with whose token it is asked. The token stays in the keyring of the system."""

from __future__ import annotations

import os
import re
from typing import Any
from urllib.parse import urlsplit

from core.errors import UserError
from core.jobs.context import JobContext
from core.models.remote import keys
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP

KEY = "hub"
"""Under which the token is kept with the keys of addresses."""
SECONDS = 20.0
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_TOKEN = re.compile(r"hf_[A-Za-z0-9]{10,}")


def endpoint() -> str:
    """The hub's address: HF_ENDPOINT where that is set, else the mirror of the settings, else the hub itself."""
    from huggingface_hub import constants

    return (os.environ.get("HF_ENDPOINT") or Settings.load().hub_mirror or str(constants.ENDPOINT)).rstrip(
        "/"
    )


def token(ctx: JobContext) -> str:
    """The person's token, or the one that the hub's own program keeps, or "". A keyring that is locked is told, and
    the hub asked as a stranger asks it."""
    from huggingface_hub import get_token

    try:
        kept = keys.load(KEY)
    except UserError as error:
        ctx.warn(error.message)
        kept = ""
    return kept or get_token() or ""


def api(token: str, mirror: str = "") -> Any:
    """The hub's client, or that of a `mirror`. An empty token: as a stranger."""
    from huggingface_hub import HfApi

    return HfApi(endpoint=mirror or endpoint(), token=token or False, library_name="ustad")


def client() -> Any:
    """What the hub's client asks with: sessions, headers, errors."""
    from huggingface_hub import utils

    return utils


def headers(token: str) -> dict[str, str]:
    """The headers of a request with this token."""
    return dict(client().build_hf_headers(token=token or False, library_name="ustad"))


def who(token: str, mirror: str = "") -> str:
    """Whom a token is of, as the hub, or the `mirror`, says. Raises `UserError` where it refuses the token, or cannot
    be reached."""
    from core.models.hub.trouble import understood

    with understood("", with_token=True):
        return str(api(token, mirror).whoami().get("name") or "?")


def save_token(token: str) -> keys.Place | None:
    """Keep the token ("": forget it); returns where. Raises `UserError` for what can be none."""
    token = token.strip()
    if token and not _TOKEN.fullmatch(token):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This is no token of the hub: those begin with hf_."),
            QT_TRANSLATE_NOOP(
                "core", "Make one for reading in your account's settings there, and copy all of it."
            ),
        )
    return keys.save(KEY, token)


def check_mirror(words: str) -> str:
    """The address of a mirror as it is kept. Raises `UserError` for what is no web address."""
    address = words.strip().rstrip("/")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"\s", address):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{address}” is not a web address."),
            QT_TRANSLATE_NOOP(
                "core", "Write it whole, https:// included, or leave it empty for the hub itself."
            ),
            address=address,
        )
    return address


def clean_name(words: str) -> str:
    """A model's name out of what was typed or pasted, the address of its page included. Raises `UserError` for what
    can be none."""
    name = words.strip().split("?")[0].split("#")[0]
    if "://" in name:
        name = name.split("://", 1)[1].partition("/")[2]
    name = "/".join(name.strip("/").split("/")[:2])
    if not _NAME.fullmatch(name) or ".." in name or "--" in name:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is no name of a model on the hub."),
            QT_TRANSLATE_NOOP("core", "Write it as the hub does, the owner first: {example}."),
            name=words.strip()[:100],
            example="Qwen/Qwen3-0.6B",
        )
    return name
