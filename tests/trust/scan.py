"""Looks for planted secrets in every file of a folder, in whatever form they may stand there."""

from __future__ import annotations

import base64
import contextlib
import gzip
import io
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

_DEEPEST = 4
"""Archives within archives."""


def forms(secret: str) -> set[bytes]:
    """What the secret looks like as plain text, in UTF-16, in an address, in hexadecimal and in Base64 wherever it
    begins."""
    raw = secret.encode()
    found = {raw, secret.encode("utf-16-le"), secret.encode("utf-16-be"), quote(secret, safe="").encode()}
    found |= {raw.hex().encode(), raw.hex().upper().encode()}
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + raw)
        # What the letters before and after it would change is left out.
        cut = whole[(4 if shift else 0) : -4]
        found |= {cut, cut.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def find(folder: Path, secrets: Iterable[str]) -> list[str]:
    """Where any of them stands: the file, and the member or cell within it."""
    needles = {form for secret in secrets for form in forms(secret)}
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            for place, data in _contents(str(file.relative_to(folder)), file.read_bytes()):
                found += [place for needle in needles if needle in data]
            found += [
                f"{file.name}: {cell}" for cell in _cells(file) if any(n in cell.encode() for n in needles)
            ]
    return sorted(set(found))


def _contents(place: str, data: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """The bytes themselves, and those packed in them."""
    yield place, data
    if depth == _DEEPEST:
        return
    if data[:2] == b"\x1f\x8b":
        with contextlib.suppress(OSError, EOFError, zlib.error):
            yield from _contents(f"{place} (unpacked)", gzip.decompress(data), depth + 1)
    if data[:2] == b"PK":
        damaged = contextlib.suppress(zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error)
        with damaged, zipfile.ZipFile(io.BytesIO(data)) as packed:
            for entry in packed.infolist():
                yield from _contents(f"{place}/{entry.filename}", packed.read(entry), depth + 1)
    if data[:5] == b"%PDF-":
        for part in data.split(b"stream")[1:]:
            with contextlib.suppress(zlib.error):
                yield f"{place} (stream)", zlib.decompressobj().decompress(part.lstrip(b"\r\n"))


def _cells(file: Path) -> Iterator[str]:
    """Of a SQLite file: long values lie in pieces on several pages."""
    with file.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\0":
            return
    damaged = contextlib.suppress(sqlite3.Error)
    with damaged, contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        db.text_factory = lambda raw: raw.decode(errors="replace")
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            with contextlib.suppress(sqlite3.Error):
                for row in db.execute(f'SELECT * FROM "{table}"'):
                    yield from (value if isinstance(value, str) else repr(value) for value in row)
