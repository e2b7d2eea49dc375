"""Where the keys of addresses are kept: in the system's keyring, or, where none answers, in a file only the person
can read. Does not know what a key opens.

A key never stands in settings, recipes, events or logs.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, Literal

import msgspec

from core import paths
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text, text

SERVICE = "Ustad"
Place = Literal["keyring", "file"]


def load(address: str) -> str:
    """The key kept for the address with this id, "" where none is."""
    ring = _keyring()
    if ring is not None:
        try:
            if found := ring.get_password(SERVICE, address):
                return str(found)
        except Exception as error:  # the backends raise what their system raises
            if address not in _read_file():
                raise _locked(error) from error
    return _read_file().get(address, "")


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
    ring = _keyring()
    if ring is not None:
        try:
            ring.set_password(SERVICE, address, key)
        except Exception:  # locked, or refused by the person: the file takes it, and the window says so
            pass
        else:
            _change_file(address, "")
            return "keyring"
    _change_file(address, key)
    return "file"


def forget(address: str) -> None:
    """Drop the key of an address, wherever it is; no harm if there is none."""
    ring = _keyring()
    if ring is not None:
        with contextlib.suppress(Exception):  # it was not there, or the keyring is locked and stays as it is
            ring.delete_password(SERVICE, address)
    _change_file(address, "")


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
            "No keyring of the system answers here: the key is kept in {path}, which only you can read.",
        ),
        path=str(file()),
    )


def file() -> Path:
    """The file for keys that no keyring takes."""
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


def _change_file(address: str, key: str) -> None:
    """Put one key into the file, or take it out. The file is made readable for the person alone (0600)."""
    kept = _read_file()
    changed = {**kept, address: key} if key else {one: kept[one] for one in kept if one != address}
    if changed == kept:
        return
    # `write_atomic` makes its file with mkstemp: for the owner alone, before a byte is in it.
    paths.write_atomic(file(), msgspec.json.encode(changed))
    with explain_os_errors(file()):
        file().chmod(0o600)


def _locked(error: Exception) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The system's keyring did not give the key: {reason}."),
        QT_TRANSLATE_NOOP("core", "Unlock it and try again, or enter the key again in Settings."),
        reason=str(error).rstrip(".") or type(error).__name__,
    )
