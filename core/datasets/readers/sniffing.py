"""Which reader a file is for: by what it holds, then by its ending. Does not read rows."""

from __future__ import annotations

import zipfile
from pathlib import Path

import msgspec

from core.datasets.readers import csv_dialect
from core.datasets.readers.encoded import EncodedFile
from core.datasets.readers.unpacking import ByteFile, refuse_endless
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

_HEAD = 64 << 10
_MAGIC = {b"PAR1": "Parquet", b"ARROW1": "Arrow", b"\xff\xff\xff\xff": "Arrow"}
_FOREIGN = {
    b"%PDF": "PDF", b"\x89PNG": "PNG", b"SQLite format 3": "SQLite", b"\xd0\xcf\x11\xe0": "Excel 97 (.xls)",
    b"{\\rtf": "RTF", b"7z\xbc\xaf": "7-Zip", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"Rar!": "RAR",
}  # fmt: skip


def kind_of(file: Path, by_ending: str) -> str:
    """The name of the reader for a file that exists; `by_ending` is the one its ending speaks for ("": none).

    Raises `UserError` for a file that is known to be something else.
    """
    if file.is_dir():
        return "Datasets folder"
    refuse_endless(file)
    opened = ByteFile(file)
    try:
        with explain_os_errors(file):
            start, packing = opened.file.read(_HEAD), opened.packing
    finally:
        opened.close()
    for magic, name in _MAGIC.items():
        if start.startswith(magic):
            if packing:
                raise _packed(file, name)
            return name
    if start.startswith(b"PK\x03\x04"):
        return _zipped(file, packing)
    for magic, name in _FOREIGN.items():
        if start.startswith(magic):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "{path} is a {kind} file, which holds no rows that Ustad can read."
                ),
                QT_TRANSLATE_NOOP("core", "Save it as CSV, Excel (.xlsx), JSON Lines or Parquet."),
                path=str(file),
                kind=name,
            )
    # An empty file, or one that is no text, is for the reader of its ending to refuse.
    return _text_kind(file, by_ending) if start and _is_text(file) else by_ending


def _zipped(file: Path, packing: str) -> str:
    if packing:
        raise _packed(file, "Excel")
    try:
        with zipfile.ZipFile(file) as packed:
            if any(name.startswith("xl/") for name in packed.namelist()):
                return "Excel"
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        # Cut off or damaged; the reader says so.
        return "Excel"
    raise _packed(file, "ZIP")


def _packed(file: Path, kind: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "{path} is a packed {kind} file."),
        QT_TRANSLATE_NOOP("core", "Unpack it, and import what is in it."),
        path=str(file),
        kind=kind,
    )


def _is_text(file: Path) -> bool:
    try:
        EncodedFile(file).close()
    except UserError:
        return False
    return True


def _text_kind(file: Path, by_ending: str) -> str:
    """Text: JSON shows itself; a table only where it is one beyond doubt, or is called one."""
    opened = _Head(file)
    head = opened.text
    bare = head.lstrip(" \t\r\n\ufeff")
    if bare[:1] in ("{", "["):
        first, *rest = [line for line in bare.splitlines() if line.strip()] or [""]
        if bare[:1] == "{":
            if _is_object(first) and (rest or by_ending != "JSON"):
                return "JSON Lines"
            return "JSON" if by_ending != "JSON Lines" or not any(map(_is_object, rest)) else by_ending
        if by_ending != "JSON Lines" or not any(map(_is_object, rest)):
            return (
                "JSON"
                if bare[1:].lstrip()[:1] in ("{", "]", "") or by_ending == "JSON"
                else by_ending or "JSON"
            )
        return by_ending
    if by_ending == "CSV":
        return by_ending
    lines = head.splitlines(keepends=True)
    if csv_dialect.find(lines[:200], file.suffix.lower(), opened.whole).sure and len(lines) > 2:
        return "CSV"
    return by_ending or "Plain text"


def _is_object(line: str) -> bool:
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return False


class _Head(EncodedFile):
    """The first characters of a text file."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        with_bytes = self._file.read(_HEAD)
        self.whole = len(with_bytes) < _HEAD
        self.text = with_bytes.decode(self._codec, "replace")
        self.close()
