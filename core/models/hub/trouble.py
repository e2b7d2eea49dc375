"""What the hub's client raises, as sentences for the person: what is the matter, and what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


class Interrupted(UserError):
    """The line broke or the hub was busy: the same may go well a little later."""

    wait: float | None = None
    """Seconds the hub asks to wait; None where it does not say."""


@contextmanager
def explained(name: str, *, with_token: bool = False) -> Iterator[None]:
    """Raises `UserError` for trouble with the hub while `name` was asked for; `Interrupted` where it may pass by
    itself. `with_token`: a token was sent."""
    import httpx2
    from huggingface_hub import errors

    try:
        yield
    except (errors.OfflineModeIsEnabled, errors.HFValidationError, errors.HfHubHTTPError) as error:
        raise _of_hub(error, name, with_token) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise _of_line(error) from error


@contextmanager
def understood(name: str, *, with_token: bool = False) -> Iterator[None]:
    """As `explained`, for requests whose answers the client takes apart: what is no answer of a hub is told."""
    try:
        with explained(name, with_token=with_token):
            yield
    except (json.JSONDecodeError, UnicodeDecodeError, AttributeError, KeyError, TypeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "What answers at {address} is no model hub."),
            QT_TRANSLATE_NOOP(
                "core",
                "Check the mirror's address under “Hub access”, and whether this network asks for a login.",
            ),
            address=_address(),
        ) from error


def _of_hub(error: Any, name: str, with_token: bool) -> UserError:
    from huggingface_hub import errors

    if isinstance(error, errors.OfflineModeIsEnabled):
        return UserError(
            QT_TRANSLATE_NOOP("core", "Offline mode is on, so the hub is not asked: HF_HUB_OFFLINE is set."),
            QT_TRANSLATE_NOOP(
                "core", "Unset it and start Ustad again, or add the folder of a model you have."
            ),
        )
    if isinstance(error, errors.HFValidationError):
        return UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is no name of a model on the hub."),
            QT_TRANSLATE_NOOP("core", "Write it as the hub does, the owner first: {example}."),
            name=name,
            example="Qwen/Qwen3-0.6B",
        )
    status = error.response.status_code
    if isinstance(error, errors.GatedRepoError):
        return _gated(name, with_token)
    if isinstance(error, errors.RemoteEntryNotFoundError | errors.RevisionNotFoundError):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The hub no longer has all files of “{name}” as they were."),
            QT_TRANSLATE_NOOP("core", "Delete what was downloaded and start again."),
            name=name,
        )
    if status == 429:
        return _busy(error)
    if status in (401, 403) and with_token and not isinstance(error, errors.RepositoryNotFoundError):
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "The hub refuses your token: it is wrong, has run out, or may not read this."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Make a new one for reading at the hub, and enter it under “Hub access”."
            ),
        )
    if isinstance(error, errors.RepositoryNotFoundError) or status in (401, 403, 404):
        return UserError(
            QT_TRANSLATE_NOOP(
                "core", "The hub has no model called “{name}”, or does not show it to everybody."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Check the name; for a model of your own, enter a token under “Hub access”."
            ),
            name=name,
        )
    if status >= 500 or status == 408:
        return Interrupted(
            QT_TRANSLATE_NOOP("core", "The hub at {address} has trouble of its own ({status})."),
            QT_TRANSLATE_NOOP("core", "Resume in a while: it goes on where it stopped."),
            address=_address(),
            status=status,
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "The hub at {address} did not take the request ({status})."),
        QT_TRANSLATE_NOOP("core", "Check the mirror's address under “Hub access”, or try again later."),
        address=_address(),
        status=status,
    )


def _gated(name: str, with_token: bool) -> UserError:
    message = QT_TRANSLATE_NOOP("core", "The hub gives “{name}” only to those who agreed to its terms.")
    fix = (
        QT_TRANSLATE_NOOP(
            "core",
            "Agree to them on the model's page with the account your token is of; some makers take days to answer. "
            "Then resume.",
        )
        if with_token
        else QT_TRANSLATE_NOOP(
            "core",
            "Agree to them on the model's page, make a token for reading there, and enter it under “Hub access”.",
        )
    )
    return UserError(message, fix, name=name)


def _busy(error: Any) -> Interrupted:
    after = str(error.response.headers.get("Retry-After") or "")
    made = Interrupted(
        QT_TRANSLATE_NOOP("core", "The hub takes no more requests from here for now."),
        QT_TRANSLATE_NOOP(
            "core", "Resume in some minutes; with a token under “Hub access” it takes more of them."
        ),
    )
    made.wait = float(after) if after.isdigit() else None
    return made


def _of_line(error: Exception) -> UserError:
    import httpx2

    if isinstance(error, httpx2.InvalidURL | httpx2.UnsupportedProtocol):
        return UserError(
            QT_TRANSLATE_NOOP("core", "{address} is no address of a model hub."),
            QT_TRANSLATE_NOOP("core", "Correct the mirror's address under “Hub access”."),
            address=_address(),
        )
    silent = isinstance(error, httpx2.TimeoutException) and not isinstance(error, httpx2.ConnectTimeout)
    template = (
        QT_TRANSLATE_NOOP("core", "The hub at {address} stopped answering.")
        if silent
        else QT_TRANSLATE_NOOP("core", "The hub at {address} cannot be reached: {reason}.")
    )
    return Interrupted(
        template,
        QT_TRANSLATE_NOOP(
            "core",
            "Check the network and try again: a download goes on where it stopped. Without one, add the folder of a "
            "model you have.",
        ),
        address=_address(),
        reason=re.sub(r"^\[Errno -?\d+\] ", "", " ".join(str(error).split()))[:160].rstrip(".")
        or type(error).__name__,
    )


def _address() -> str:
    from core.models.hub import access

    return access.endpoint()
