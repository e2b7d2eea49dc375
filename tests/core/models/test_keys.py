"""Keys go into the system's keyring, or are kept until the program ends; no file is made for them."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from core import paths
from core.errors import UserError
from core.models.remote import keys
from core.settings import Address, Settings


class Ring(KeyringBackend):
    """A keyring of the system, as far as a program sees it."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]

    def _check(self) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked("the collection is locked")


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


def test_a_key_goes_into_the_keyring_and_no_file(ring: Ring, own_home: Path) -> None:
    assert keys.save("a", " sk-1 ") == "keyring"
    assert keys.load("a") == "sk-1" and keys.load("b") == ""
    assert not keys.file().exists() and "keyring" in str(keys.place())
    keys.forget("a")
    assert keys.load("a") == "" and ring.kept == {}


def test_without_a_keyring_it_is_kept_until_the_end_and_no_file_is_written(
    no_ring: None, own_home: Path
) -> None:
    assert keys.save("a", "sk-1") == "session" and keys.save("b", "sk-2") == "session"
    assert keys.load("a") == "sk-1" and keys.load("b") == "sk-2"
    assert "until Ustad is closed" in str(keys.place())
    keys.save("a", "")
    assert keys.load("a") == "" and keys.load("b") == "sk-2"
    assert not list(own_home.rglob("*"))


def test_keys_of_an_earlier_version_are_read_and_move_into_a_keyring(no_ring: None) -> None:
    paths.write_atomic(keys.file(), '{"a": "sk-1", "b": "sk-2"}')
    assert keys.load("a") == "sk-1" and keys.file().exists()
    ring = Ring()
    keyring.set_keyring(ring)
    assert keys.load("a") == "sk-1" and ring.kept == {("Ustad", "a"): "sk-1"}
    assert keys.file().read_text() == '{"b":"sk-2"}'
    if sys.platform != "win32":
        assert stat.S_IMODE(keys.file().stat().st_mode) == 0o600
    ring.is_locked = True
    assert keys.load("b") == "sk-2" and keys.file().exists()
    ring.is_locked = False
    assert keys.load("b") == "sk-2" and not keys.file().exists()


def test_a_locked_keyring_is_told_when_it_holds_the_key_and_passed_over_when_it_is_to_take_one(
    ring: Ring,
) -> None:
    keys.save("a", "sk-1")
    ring.is_locked = True
    with pytest.raises(UserError, match="did not give the key: the collection is locked"):
        keys.load("a")
    assert keys.save("b", "sk-2") == "session" and keys.load("b") == "sk-2"


def test_what_is_no_key_is_refused(no_ring: None) -> None:
    for wrong in ("two words", "key\nX-Header: 1", "schlüssel"):
        with pytest.raises(UserError, match="not a key"):
            keys.save("a", wrong)
    assert not keys.file().exists()


def test_a_damaged_file_of_keys_is_told(no_ring: None) -> None:
    paths.write_atomic(keys.file(), "{")
    with pytest.raises(UserError, match="is damaged"):
        keys.load("a")


def test_settings_keep_addresses_without_their_keys(no_ring: None) -> None:
    settings = Settings(addresses=[Address(name="Here", model="m", price_in=0.5)])
    settings.save()
    keys.save(settings.addresses[0].id, "sk-secret")
    kept = Settings.load()
    assert kept.addresses == settings.addresses
    assert kept.address(settings.addresses[0].id).name == "Here" and kept.address("Here").model == "m"
    assert "sk-secret" not in paths.settings_file().read_text()
    with pytest.raises(UserError, match="not in the settings"):
        kept.address("gone")
