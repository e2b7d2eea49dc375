"""The note that lies with a downloaded model: what it is of, and which files belong to it with their checksums.

A model lies in the models folder once it is whole; until then in a folder beside, hidden from the list.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from core import fields, paths
from core.errors import UserError

FILE = ".hub.json"
PARTIAL = ".downloads"
PART = ".part"


class RemoteFile(msgspec.Struct, frozen=True):
    """One file of a model on the hub. `digest`: "sha256:…", "git:…" (the SHA-1 of git's blob), or "" where the hub
    tells none; `size` in bytes."""

    path: str
    size: int
    digest: str = ""


class Record(msgspec.Struct, frozen=True):
    """`name` as on the hub; `revision`: the commit; `subfolder` of the repository that was fetched, "" for its top;
    `files` by where they lie in the model's folder; `licence` as the hub names it."""

    name: str
    revision: str
    subfolder: str
    licence: str
    files: dict[str, RemoteFile]

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files.values())

    def save(self, folder: Path) -> None:
        paths.write_atomic(folder / FILE, msgspec.json.encode(self))


class Partial(msgspec.Struct, frozen=True):
    """A download that is not whole: its folder, what it is of, and how many bytes are here."""

    folder: Path
    record: Record
    done: int


def of(folder: Path) -> Record | None:
    """The note of the model in `folder`; None for one that was not downloaded by Ustad, or whose note is damaged: it
    then counts as any folder does."""
    try:
        return fields.from_json(Record, (folder / FILE).read_bytes(), str(folder / FILE))
    except (OSError, UserError):
        return None


def place(models_dir: Path, name: str, subfolder: str = "") -> Path:
    """Where the model lies once it is whole."""
    leaf = subfolder.rpartition("/")[2]
    return models_dir / "--".join([*name.split("/"), *([leaf] if leaf else [])])


def partial_place(models_dir: Path, name: str, subfolder: str = "") -> Path:
    """Where it lies until then: on the same disk, so that it moves in one step."""
    return models_dir / PARTIAL / place(models_dir, name, subfolder).name


def partials(models_dir: Path) -> list[Partial]:
    """The downloads that are not whole, by name."""
    found = []
    for note in sorted((models_dir / PARTIAL).glob(f"*/{FILE}")):
        if record := of(note.parent):
            done = sum(here(note.parent / local, file) for local, file in record.files.items())
            found.append(Partial(note.parent, record, done))
    return found


def here(local: Path, file: RemoteFile) -> int:
    """Bytes of the file that are on the disk, whole or in part."""
    for path in (local, local.with_name(local.name + PART)):
        try:
            return min(path.stat().st_size, file.size)
        except OSError:
            continue
    return 0


def display_name(folder: Path) -> str:
    """The model's name as people know it; "" for a folder without a note."""
    record = of(folder)
    if record is None:
        return ""
    leaf = record.subfolder.rpartition("/")[2]
    return f"{record.name} · {leaf}" if leaf else record.name
