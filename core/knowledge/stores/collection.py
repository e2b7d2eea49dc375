"""The collection on a server that belongs to an index: its name, kept in the index's folder. Does not know vectors.

A name is random and never given twice, so nobody else's collection is written to or removed. A project that was copied
takes a collection of its own: two folders that write into one would spoil each other.
"""

from __future__ import annotations

import re
import uuid
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from core import fields, paths
from core.errors import UserError, explain_os_errors
from core.knowledge.stores import server
from core.knowledge.stores.qdrant import QdrantStore
from core.models.remote import keys
from core.settings import Settings, StoreAddress

if TYPE_CHECKING:
    from qdrant_client import QdrantClient

_NAME = re.compile(r"ustad-[0-9a-f]{32}")
_PART = 500


class Place(msgspec.Struct, frozen=True):
    """Where an index's vectors are. `folder` and `machine`: where the index itself was when this was written."""

    server: str
    collection: str
    folder: str
    machine: str


def read(folder: Path) -> Place | None:
    """Where the index in a folder has its vectors, or None where they are on no server.

    A project may come from a stranger: a name that is not one of ours counts as none.
    """
    file = folder / "collection.json"
    with explain_os_errors(file):
        try:
            data = file.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
    found = fields.from_json(Place, data, str(file))
    return found if _NAME.fullmatch(found.collection) else None


def open_collection(folder: Path, address: StoreAddress, key: str, dimension: int) -> QdrantStore:
    """The store of the index in this folder, on this server. Raises `UserError` where the server cannot be used."""
    server.look(address, key)
    client = server.connect(address, key)
    try:
        _sweep(client, address)
        place = read(folder)
        here = Place(address.id, _new_name(), str(folder.resolve()), _machine())
        if place and place.server == address.id:
            if (place.folder, place.machine) == (here.folder, here.machine):
                return _store(client, place.collection, address, key, dimension)
            if place.machine == here.machine and read(Path(place.folder)) != place:
                # The project was moved: nobody else writes into its collection.
                here = msgspec.structs.replace(here, collection=place.collection)
                fields.save(folder / "collection.json", here)
                return _store(client, here.collection, address, key, dimension)
        copied = place is not None and place.server == address.id
        if not copied:
            fields.save(folder / "collection.json", here)
        made = _store(client, here.collection, address, key, dimension)
        if place is not None and copied:
            if client.collection_exists(place.collection):
                for part in _store(client, place.collection, address, key, dimension).parts(_PART):
                    made.add(part)
            # Only now: half a copy must not be taken for the index.
            fields.save(folder / "collection.json", here)
        return made
    except UserError:
        client.close()
        raise
    except Exception as error:
        client.close()
        raise server.explain(error, address, key) from error


def remove_collection(folder: Path) -> None:
    """Remove the vectors of the index in this folder from the server that has them, now or when it is used next.
    Another folder's are left alone."""
    place = read(folder)
    if place is None or (place.folder, place.machine) != (str(folder.resolve()), _machine()):
        return
    _keep_unwanted([*_unwanted(), place])
    with explain_os_errors(folder):
        (folder / "collection.json").unlink(missing_ok=True)
    with suppress(UserError):
        address = Settings.load().store(place.server)
        client = server.connect(address, keys.load(address.id))
        try:
            _sweep(client, address)
        finally:
            client.close()


def _sweep(client: QdrantClient, address: StoreAddress) -> None:
    """Remove what is not wanted any more at this server, as far as it lets us."""
    for place in _unwanted():
        if place.server == address.id:
            try:
                client.delete_collection(place.collection)
            except Exception:  # the server's to know; the next time will tell
                continue
            _keep_unwanted([other for other in _unwanted() if other != place])


def _unwanted() -> list[Place]:
    """Collections whose index is gone while their server did not answer."""
    file = _unwanted_file()
    with explain_os_errors(file):
        if not file.exists():
            return []
        data = file.read_bytes()
    return msgspec.json.decode(data, type=list[Place])


def _keep_unwanted(places: list[Place]) -> None:
    file = _unwanted_file()
    with explain_os_errors(file):
        if places:
            paths.write_atomic(file, msgspec.json.encode(places))
        else:
            file.unlink(missing_ok=True)


def _unwanted_file() -> Path:
    return paths.home() / "unwanted-collections.json"


def _store(
    client: QdrantClient, collection: str, address: StoreAddress, key: str, dimension: int
) -> QdrantStore:
    return QdrantStore(
        client, collection, dimension, lambda error: server.explain(error, address, key), together=True
    )


def _new_name() -> str:
    return f"ustad-{uuid.uuid4().hex}"


def _machine() -> str:
    """A number of this machine and person, the same for good. The network card's would change with the card."""
    file = paths.home() / "machine.id"
    with explain_os_errors(file):
        if not file.exists():
            paths.write_atomic(file, uuid.uuid4().hex)
        return file.read_text().strip()
