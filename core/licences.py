"""What this program is made of, and under which licences: the installed packages, and what else is not our own.

Reads what the packages' makers have put beside them; the same in a frozen program, which carries those files along.
"""

from __future__ import annotations

import contextlib
import platform
import re
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import msgspec

from core import paths

_TEXT = re.compile(r"(^|[/\\])(licen[sc]e|copying|notice|copyright)|[/\\]licen[sc]es[/\\].*\.(txt|md)$", re.I)
_NO_TEXT = (".py", ".pyc", ".pyi", ".so", ".pyd", ".json", ".html", ".css", ".js", ".svg", ".png")
_LONGEST_NAME = 80
_KNOWN = (("LGPL-3.0", ("LGPL-3.0.txt", "GPL-3.0.txt")), ("Apache", ("Apache-2.0.txt",)))
"""Licences whose words are kept here, for packages that name them and bring no text."""


class Part(msgspec.Struct, frozen=True):
    """A part by its `name`. `kept`: the words of its licence, one file after the other; of a package, where it brings
    none itself."""

    name: str
    version: str
    licence: str
    kept: tuple[Path, ...] = ()
    is_package: bool = False

    def files(self) -> tuple[Path, ...]:
        """Where its licence stands. Of a large package it takes a second to find."""
        if self.is_package:
            with contextlib.suppress(metadata.PackageNotFoundError):
                return _brought(metadata.distribution(self.name)) or self.kept
        return self.kept

    def words(self) -> str:
        """The licence whole; "" where its maker has put no text beside it. Files that are gone are passed over."""
        found = []
        for file in self.files():
            with contextlib.suppress(OSError):
                found.append(file.read_text(encoding="utf-8", errors="replace").rstrip().lstrip("\n"))
        return "\n\n———\n\n".join(found)


def parts() -> list[Part]:
    """All of them, by name."""
    found = {part.name.casefold(): part for part in [*_packages(), *_carried()]}
    return [found[name] for name in sorted(found)]


def own() -> Part:
    """This program itself."""
    import core

    root = paths.resources().parent
    licence = root / "LICENSE"
    return Part(
        "Ustad", core.__version__, "Apache-2.0", (licence,) if licence.is_file() else _kept("Apache-2.0")
    )


def _carried() -> Iterator[Part]:
    """What comes with the program besides packages."""
    fonts = paths.resources() / "fonts"
    for name, file in (("Inter", "Inter"), ("JetBrains Mono", "JetBrainsMono"), ("Noto Sans", "Noto")):
        yield Part(name, "", "OFL-1.1", (fonts / f"{file}-LICENSE.txt",))
    yield Part("Phosphor Icons", "", "MIT", (paths.resources() / "icons" / "LICENSE.txt",))
    # The package that brings it is MIT; the weights in it are others'.
    yield Part("all-MiniLM-L6-v2", "", "Apache-2.0", _kept("Apache-2.0"))
    beside = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    yield Part("Python", platform.python_version(), "PSF-2.0", (beside,) if beside.is_file() else ())


def _packages() -> Iterator[Part]:
    for found in metadata.distributions():
        name = found.metadata["Name"]
        if not name or name.casefold() == "ustad":
            continue
        licence = _licence(found.metadata)
        yield Part(name, found.version, licence, _kept(licence), is_package=True)


def _licence(about: metadata.PackageMetadata) -> str:
    """Its name as the package gives it: an expression, a line, or a classifier; "" where it gives none."""
    if expression := about.get_all("License-Expression"):
        return str(expression[0]).strip()
    lines = "".join(map(str, about.get_all("License") or [])).strip().splitlines()
    if len(lines) == 1 and len(lines[0]) <= _LONGEST_NAME:
        return lines[0].strip()
    named = [
        one.rpartition("::")[2].strip()
        for one in about.get_all("Classifier") or []
        if one.startswith("License ::")
    ]
    return ", ".join(one for one in named if one != "OSI Approved") or (
        lines[0][:_LONGEST_NAME] if lines else ""
    )


def _brought(found: metadata.Distribution) -> tuple[Path, ...]:
    """Those of its licence: in its description, where new packages have them, or else among all its files."""
    texts = [
        file for file in found.files or [] if _TEXT.search(str(file)) and file.suffix.lower() not in _NO_TEXT
    ]
    described = [
        file for file in texts if any(part.endswith((".dist-info", ".egg-info")) for part in file.parts)
    ]
    return tuple(Path(str(found.locate_file(file))) for file in described or texts)


def _kept(licence: str) -> tuple[Path, ...]:
    folder = paths.resources() / "licences"
    return next((tuple(folder / name for name in names) for known, names in _KNOWN if known in licence), ())
