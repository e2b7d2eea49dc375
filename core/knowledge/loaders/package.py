"""Documents that are ZIP archives of XML (Office, EPUB, OpenDocument): opened only if they unpack to a sane size and
their XML defines no entities. Does not know what is inside."""

from __future__ import annotations

import contextlib
import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from core.errors import UserError
from core.knowledge.loaders.extract import TooMuchText
from core.text import QT_TRANSLATE_NOOP

_LARGEST = 400_000_000
"""Bytes all parts may unpack to, but for pictures and sounds, which are not read."""
_LARGEST_PART = 150_000_000
"""Bytes of one part that must be held whole."""
_MOST_PARTS = 20_000
_RATIO = 200
"""Text packs to a tenth, sheets of one number to a hundredth."""
_ROOM = 20_000_000
"""Bytes that may unpack from however little."""
_PROLOG = 65536
_ROOT = re.compile(r"<[^?!\s]")
_XML = (".xml", ".rels", ".opf", ".ncx", ".xhtml", ".html", ".htm", ".vml")
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """An archive open for reading. Close it (``with``)."""

    def __init__(self, path: Path, kind: str, suffix: str) -> None:
        """`kind` and `suffix` are for the sentences: "Word document", ".docx"."""
        self.path = path
        self._kind = kind
        self._suffix = suffix
        with path.open("rb") as file:
            start = file.read(8)
        if start == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "“{file}” is locked with a password, or is in an old format of before 2007."
                ),
                QT_TRANSLATE_NOOP(
                    "core", "Open it, save it as {suffix} without a password, and add that copy."
                ),
                file=path.name,
                suffix=suffix,
            )
        with self.explained():
            self._archive = zipfile.ZipFile(path)
        try:
            self._check()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> Package:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    @property
    def names(self) -> list[str]:
        return self._archive.namelist()

    def has(self, name: str) -> bool:
        return name in self._archive.NameToInfo

    def read(self, name: str) -> bytes:
        """A part. Raises `UserError` for one that is missing, damaged or too large."""
        with self.explained():
            if self._archive.getinfo(name).file_size > _LARGEST_PART:
                raise self._too_large(_LARGEST_PART)
            return self._archive.read(name)

    def parts(self, name: str) -> Iterator[bytes]:
        """A part, a megabyte at a time, whatever its size."""
        with self.explained(), self._archive.open(name) as file:
            while piece := file.read(1 << 20):
                yield piece

    def xml(self, name: str) -> Any:
        """The root element of a part."""
        from lxml import etree

        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        with self.explained():
            return etree.fromstring(self.read(name), parser)

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """What an Office part refers to: id → (last word of the type, part), links outwards left out."""
        folder, _, last = name.rpartition("/")
        list_name = f"{folder}/_rels/{last}.rels" if folder else f"_rels/{last}.rels"
        if not self.has(list_name):
            return {}
        found = {}
        for relation in self.xml(list_name).iter(_RELATIONS):
            if relation.get("TargetMode") != "External":
                kind = relation.get("Type", "").rpartition("/")[2]
                found[relation.get("Id", "")] = (kind, join(folder, relation.get("Target", "")))
        return found

    @contextlib.contextmanager
    def explained(self) -> Iterator[None]:
        """Whatever the ZIP and XML readers raise is one thing to the person."""
        try:
            yield
        except (UserError, OSError, MemoryError, RecursionError, TooMuchText):
            raise
        except Exception as error:
            raise self.damaged() from error

    def damaged(self) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” is not what its name says ({kind}), or it is damaged."),
            QT_TRANSLATE_NOOP(
                "core",
                "Open it in the program it was made with, save it again as {suffix}, and add that copy.",
            ),
            file=self.path.name,
            kind=self._kind,
            suffix=self._suffix,
        )

    def _check(self) -> None:
        parts = self._archive.infolist()
        packed = self.path.stat().st_size
        whole = sum(part.file_size for part in parts if not part.filename.lower().endswith(_MEDIA))
        if len(parts) > _MOST_PARTS or whole > _LARGEST:
            raise self._too_large(_LARGEST)
        if whole > max(_ROOM, _RATIO * packed):
            raise self._too_large(max(_ROOM, _RATIO * packed))
        if any(part.flag_bits & 1 for part in parts):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” is locked with a password."),
                QT_TRANSLATE_NOOP(
                    "core", "Open it, save it as {suffix} without a password, and add that copy."
                ),
                file=self.path.name,
                suffix=self._suffix,
            )
        for part in parts:
            if part.filename.lower().endswith(_XML):
                with self.explained(), self._archive.open(part) as file:
                    if defines_entities(file.read(_PROLOG)):
                        raise UserError(
                            QT_TRANSLATE_NOOP(
                                "core",
                                "“{file}” defines entities of its own, as harmful files do: not opened.",
                            ),
                            QT_TRANSLATE_NOOP(
                                "core",
                                "Check where it comes from; if you trust it, save it again as {suffix} and add that.",
                            ),
                            file=self.path.name,
                            suffix=self._suffix,
                        )

    def _too_large(self, size: int) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” unpacks to more than {size} MB and was not opened."),
            QT_TRANSLATE_NOOP("core", "Check where it comes from; split it if it really is that large."),
            file=self.path.name,
            size=size // 1_000_000,
        )


_MEDIA = (
    ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".webp", ".wav", ".mp3",
    ".m4a", ".mp4", ".mov", ".avi", ".wmv", ".ttf", ".otf", ".woff", ".woff2", ".bin",
)  # fmt: skip


def defines_entities(start: bytes) -> bool:
    """Whether XML that begins so may define entities: says so, or hides its beginning."""
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        words = start.decode("utf-16", "replace")
    elif b"\0" in start[:4]:
        words = start.decode("utf-16-le" if start[1:2] == b"\0" else "utf-16-be", "replace")
    else:
        words = start.decode("latin-1")
    root = _ROOT.search(words)
    if root is None:
        return len(start) >= _PROLOG
    return "<!ENTITY" in words[: root.start()]


def join(folder: str, target: str) -> str:
    """The name of a part that another in `folder` refers to; never one outside the archive."""
    target = unquote(target.partition("#")[0])
    joined = posixpath.normpath(target if target.startswith("/") else posixpath.join("/", folder, target))
    return joined.lstrip("/")
