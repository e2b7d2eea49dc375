"""Where the keys of addresses are kept: in the system's keyring, or, where none takes them, until the program ends.
Does not know what a key opens.

A key never stands in a file: not in settings, recipes, events or logs. An earlier version kept keys in a file where
there was no keyring; they are read there still, and move out of it as soon as a keyring takes them.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, Literal

import msgspec

from core import paths, session
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text, text

SERVICE = "Ustad"
Place = Literal["keyring", "session"]


def load(address: str) -> str:
    """The key kept for the address with this id, "" where none is."""
    found = _find(address)
    session.learn(found)
    return found


def _find(address: str) -> str:
    ring = _keyring()
    held = session.get(address) or _read_file().get(address, "")
    if ring is not None:
        try:
            if found := ring.get_password(SERVICE, address):
                return str(found)
            if held:
                ring.set_password(SERVICE, address, held)
                session.keep(address, "")
                _take_out(address)
        except Exception as error:  # the backends raise what their system raises
            if not held:
                raise _locked(error) from error
    return held


def save(address: str, key: str) -> Place | None:
    """Keep a key ("": forget it). Returns where it went. Raises `UserError` for what cannot be a key."""
    key = key.strip()
    if not key:
        forget(address)
        return None
    if not key.isascii() or not key.isprintable() or " " in key:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This is not a key: it holds spaces, line ends or letters no key has."),
            QT_TRANSLATE_NOOP("core", "Copy the key again, without anything around it."),
        )
    session.learn(key)
    ring = _keyring()
    if ring is not None:
        try:
            ring.set_password(SERVICE, address, key)
        except Exception:  # locked, or refused by the person: kept until the end, and the window says so
            pass
        else:
            session.keep(address, "")
            _take_out(address)
            return "keyring"
    session.keep(address, key)
    _take_out(address)
    return "session"


def forget(address: str) -> None:
    """Drop the key of an address, wherever it is; no harm if there is none."""
    ring = _keyring()
    if ring is not None:
        with contextlib.suppress(Exception):  # it was not there, or the keyring is locked and stays as it is
            ring.delete_password(SERVICE, address)
    session.keep(address, "")
    _take_out(address)


def place() -> Text:
    """Where a key saved now would be kept, as a sentence."""
    ring = _keyring()
    if ring is not None:
        return text(
            QT_TRANSLATE_NOOP("core", "The key is kept in the system's keyring ({name})."), name=ring.name
        )
    return text(
        QT_TRANSLATE_NOOP(
            "core",
            "No keyring of the system answers here: the key is kept until Ustad is closed, and is written nowhere.",
        )
    )


def file() -> Path:
    """Where an earlier version kept keys that no keyring took."""
    return paths.home() / "keys.json"


def _keyring() -> Any:
    """The system's keyring, or None where there is none that could keep anything."""
    import keyring

    found = keyring.get_keyring()
    # A backend of priority 0 or less is there to say no, or keeps keys in the clear.
    return found if found.priority > 0 and hasattr(found, "name") else None


def _read_file() -> dict[str, str]:
    if not file().exists():
        return {}
    with explain_os_errors(file()):
        data = file().read_bytes()
    try:
        return msgspec.json.decode(data, type=dict[str, str])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The file with keys, {path}, is damaged."),
            QT_TRANSLATE_NOOP("core", "Delete it and enter your keys again in Settings."),
            path=str(file()),
        ) from error


def _take_out(address: str) -> None:
    """Take a key out of the earlier version's file, and the file away with the last one."""
    kept = _read_file()
    if kept.pop(address, None) is None:
        return
    with explain_os_errors(file()):
        if not kept:
            file().unlink()
            return
        paths.write_atomic(file(), msgspec.json.encode(kept))
        file().chmod(0o600)


def _locked(error: Exception) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The system's keyring did not give the key: {reason}."),
        QT_TRANSLATE_NOOP("core", "Unlock it and try again, or enter the key again in Settings."),
        reason=str(error).rstrip(".") or type(error).__name__,
    )
