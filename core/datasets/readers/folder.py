"""A folder of the `datasets` library: as saved to disk, or as on its hub with files named by split. Runs no code in it.

Does not know what the columns mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from core.datasets.readers.arrow import ArrowReader, ParquetReader
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, DatasetReader, Reading, Record
from core.datasets.readers.rows_child import RowsChild
from core.datasets.readers.splits import split_of
from core.datasets.readers.unpacking import name_unpacked
from core.datasets.rows import Split
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text, text

_LISTS = ("dataset_dict.json", "state.json")
_PAPERS = {"dataset_info.json", "dataset_infos.json", "dataset_dict.json", "state.json"}


class FolderReader:
    """Meets `DatasetReader`. `readers` are those for the files in it."""

    name = "Datasets folder"
    suffixes = ()

    def __init__(self, readers: tuple[DatasetReader, ...]) -> None:
        self._readers = {suffix: reader for reader in readers for suffix in reader.suffixes}

    def open(self, file: Path, options: ReadOptions = FOUND) -> FolderReading:
        return FolderReading(file, self._readers, options)


class FolderReading:
    """A folder being read, file by file. Meets `Reading`."""

    def __init__(self, folder: Path, readers: dict[str, DatasetReader], options: ReadOptions = FOUND) -> None:
        self._folder = folder
        self._options = options
        # One process for all its tables, instead of one for each.
        self._child = RowsChild()
        own: tuple[DatasetReader, ...] = (ParquetReader(self._child), ArrowReader(self._child))
        self._readers = {**readers, **{suffix: reader for reader in own for suffix in reader.suffixes}}
        self._own_notes: list[Text] = []
        with explain_os_errors(folder):
            if not folder.exists():
                raise FileNotFoundError(2, "", str(folder))
            self._files = self._find(folder)
            self.total = sum(file.stat().st_size for file, _ in self._files)
        self._behind = 0
        self._open: Reading | None = None
        self._first = self._start(0)

    @property
    def encoding(self) -> str:
        return self._open.encoding if self._open is not None else "UTF-8"

    @property
    def done(self) -> int:
        return self._behind + (self._open.done if self._open is not None else 0)

    @property
    def notes(self) -> list[Text]:
        return self._own_notes + (list(self._open.notes) if self._open is not None else [])

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
        self._child.close()

    def _start(self, position: int) -> Reading:
        file, _ = self._files[position]
        self._open = self._readers[name_unpacked(file).suffix.lower()].open(file, self._options)
        return self._open

    def __iter__(self) -> Iterator[Record | BadLine]:
        for position, (file, split) in enumerate(self._files):
            reading = self._first if position == 0 else self._start(position)
            name = file.relative_to(self._folder).as_posix()
            for found in reading:
                if isinstance(found, BadLine):
                    yield BadLine(found.line, found.reason, name)
                else:
                    yield Record(found.line, found.fields, name, found.split or split)
            if position + 1 < len(self._files):
                self._behind += reading.total
                self._own_notes += [note for note in reading.notes if note not in self._own_notes]
                self._open = None
                reading.close()

    # -- which files -----------------------------------------------------------------------------------------

    def _find(self, folder: Path) -> list[tuple[Path, Split]]:
        if (folder / "dataset_dict.json").is_file():
            splits = _json(folder / "dataset_dict.json").get("splits")
            names = [name for name in splits if isinstance(name, str)] if isinstance(splits, list) else []
            found = [
                (file, split_of(name)) for name in names for file in self._saved(self._inside(folder, name))
            ]
        elif (folder / "state.json").is_file():
            found = [(file, "") for file in self._saved(folder)]
        else:
            found = self._by_name(folder)
        if not found:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The folder {path} holds no file of rows."),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Choose a folder with Parquet, Arrow, JSON Lines or CSV files, or one of the files.",
                ),
                path=str(folder),
            )
        return found

    def _saved(self, folder: Path) -> list[Path]:
        """The shards of one split, as its list names them."""
        listed = _json(folder / "state.json").get("_data_files")
        names = (
            [part.get("filename") for part in listed if isinstance(part, dict)]
            if isinstance(listed, list)
            else []
        )
        return [self._inside(folder, name) for name in names if isinstance(name, str)]

    def _inside(self, folder: Path, name: str) -> Path:
        """A file the folder's list names, which must lie in it."""
        file = folder / name
        if not file.resolve().is_relative_to(self._folder.resolve()):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} names a file outside of it: {name}."),
                QT_TRANSLATE_NOOP("core", "Get the folder anew from where you trust it."),
                path=str(self._folder),
                name=name,
            )
        return file

    def _by_name(self, folder: Path) -> list[tuple[Path, Split]]:
        """Files of rows anywhere in the folder; their names say the split."""
        files, others = list[Path](), list[Path]()
        for file in sorted(folder.rglob("*")):
            parts = file.relative_to(folder).parts
            if not file.is_file() or any(part.startswith((".", "_")) for part in parts):
                continue
            suffix = name_unpacked(file).suffix.lower()
            (files if suffix in self._readers and file.name not in _PAPERS else others).append(file)
        kinds = {name_unpacked(file).suffix.lower() for file in files}
        if len(kinds) > 1:
            # The same rows often lie there twice: what was made for reading comes first.
            best = next(suffix for suffix in self._readers if suffix in kinds)
            others += [file for file in files if name_unpacked(file).suffix.lower() != best]
            files = [file for file in files if name_unpacked(file).suffix.lower() == best]
        places = {file.relative_to(folder).parts[0] for file in files if file.parent != folder}
        kept_apart = {place for place in places if not split_of(place) and place != "data"}
        if len(kept_apart) > 1:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The folder {path} holds several sets of rows: {names}."),
                QT_TRANSLATE_NOOP("core", "Choose one of its folders."),
                path=str(folder),
                names=", ".join(sorted(kept_apart))[:200],
            )
        if left := [file.relative_to(folder).as_posix() for file in others if not _is_paper(file)]:
            self._own_notes.append(
                text(
                    QT_TRANSLATE_NOOP("core", "%n other file(s) in the folder were left out: {names}."),
                    n=len(left),
                    names=", ".join(left[:10])[:300],
                )
            )
        order: dict[str, int] = {"train": 0, "validation": 1, "test": 2, "": 3}
        found = [(file, split_of(file.relative_to(folder).with_suffix("").as_posix())) for file in files]
        return sorted(found, key=lambda pair: order[pair[1]])


def _is_paper(file: Path) -> bool:
    return (
        file.name in _PAPERS
        or file.suffix.lower() in (".md", ".gitattributes", ".lock")
        or file.stem == "LICENSE"
    )


def _json(file: Path) -> dict[str, Any]:
    with explain_os_errors(file):
        content = file.read_bytes()
    try:
        found = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is damaged: it should list the parts of the set."),
            QT_TRANSLATE_NOOP("core", "Get the folder anew."),
            path=str(file),
        )
    return found
