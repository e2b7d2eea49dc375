"""A file as bytes, unpacked on the way where it is packed with gzip or Zstandard; refuses what unpacks without end.

Does not know what the bytes mean.
"""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PACKINGS = {".gz": b"\x1f\x8b", ".zst": b"\x28\xb5\x2f\xfd"}
"""Endings of packed files, and how they begin."""
ROOM = 32 << 20
"""Bytes that any file may unpack to."""
RATIO = 100
"""How many times what was read of it a larger one may have unpacked to; text that people write reaches about 20."""
_WINDOW = 128 << 20
_BUFFER = 1 << 20


class ByteFile:
    """An open file: `file` gives its bytes unpacked, `done` and `total` count the bytes on disk."""

    def __init__(self, path: Path) -> None:
        with explain_os_errors(path):
            self._disk: BinaryIO = path.open("rb")
            self.total = path.stat().st_size
            start = self._disk.read(4)
            self._disk.seek(0)
        self.packing = packing_of(start)
        if self.packing:
            raw = _Unpacking(path, self._disk, self.packing)
            self.file: BinaryIO = io.BufferedReader(raw, _BUFFER)
        else:
            self.file = self._disk

    @property
    def done(self) -> int:
        return self.total if self._disk.closed else self._disk.tell()

    def close(self) -> None:
        self.file.close()
        self._disk.close()


def packing_of(start: bytes) -> str:
    """The ending that belongs to how a file begins; "" for one that is not packed."""
    return next((suffix for suffix, magic in PACKINGS.items() if start.startswith(magic)), "")


def refuse_endless(path: Path) -> None:
    """Unpack the first of a packed file, so that one made to fill the disk is refused before any row is taken."""
    opened = ByteFile(path)
    try:
        with explain_os_errors(path):
            left = ROOM + 1 if opened.packing else 0
            while left > 0 and (piece := opened.file.read(min(left, _BUFFER))):
                left -= len(piece)
    finally:
        opened.close()


def name_unpacked(path: Path) -> Path:
    """The path without the ending of a packing."""
    return path.with_suffix("") if path.suffix.lower() in PACKINGS else path


class _Unpacking(io.RawIOBase):
    """Unpacks and counts. Raises `UserError` for damage, and for more than a file of this size should hold."""

    def __init__(self, path: Path, disk: BinaryIO, packing: str) -> None:
        import gzip

        import zstandard

        self._path = path
        self._failures: tuple[type[Exception], ...] = (
            EOFError,
            zlib.error,
            gzip.BadGzipFile,
            zstandard.ZstdError,
        )
        if packing == ".gz":
            self._stream: Any = gzip.GzipFile(fileobj=disk, mode="rb")
        else:
            self._stream = _Zstandard(disk)
        self._disk = disk
        self._made = 0

    def readable(self) -> bool:
        return True

    def readinto(self, target: WriteableBuffer, /) -> int:
        view = memoryview(target).cast("B")
        try:
            data = self._stream.read(len(view))
        except self._failures as error:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "{path} is damaged or ends too early: it cannot be unpacked whole."
                ),
                QT_TRANSLATE_NOOP(
                    "core", "Get the file anew, or unpack it with another program and import that."
                ),
                path=str(self._path),
            ) from error
        self._made += len(data)
        if self._made > ROOM and self._made > RATIO * self._disk.tell():
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "{path} unpacks to more than {ratio} times its size, as if made to fill the disk."
                ),
                QT_TRANSLATE_NOOP("core", "If you trust it, unpack it with another program and import that."),
                path=str(self._path),
                ratio=RATIO,
            )
        view[: len(data)] = data
        return len(data)


class _Zstandard:
    """Frame after frame. The library's own stream takes a frame cut short for a whole one."""

    def __init__(self, disk: BinaryIO) -> None:
        self._disk = disk
        self._frame: Any = None
        self._packed = b""
        self._ready = memoryview(b"")

    def read(self, size: int) -> memoryview:
        while not self._ready:
            # Little at a time: one kilobyte may unpack to 32 MB.
            self._packed = self._packed or self._disk.read(1024)
            if not self._packed:
                if self._frame is not None:
                    raise EOFError
                return memoryview(b"")
            if self._frame is None:
                import zstandard

                self._frame = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
            self._ready = memoryview(self._frame.decompress(self._packed))
            self._packed = b""
            if self._frame.eof:
                self._packed, self._frame = self._frame.unused_data, None
        data, self._ready = self._ready[:size], self._ready[size:]
        return data


class Joined(io.RawIOBase):
    """Bytes already read, then the rest of the file they came from."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        self._first = memoryview(first)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, target: WriteableBuffer, /) -> int:
        view = memoryview(target).cast("B")
        data = self._first[: len(view)] if self._first else memoryview(self._rest.read(len(view)))
        self._first = self._first[len(data) :] if self._first else self._first
        view[: len(data)] = data
        return len(data)
