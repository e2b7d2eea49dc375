"""Under which licence a model is, as far as its folder or the catalogue says. Gives no legal advice."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from core.models import catalog

UNKNOWN = "unknown"
_LONGEST = 100_000
_FRONT = re.compile(r"\A---\s*\n(.*?)\n---\s*$", re.DOTALL | re.MULTILINE)
"""What stands in YAML at the top of a model card."""

_TITLES = (
    (r"Apache License\s+Version 2\.0", "Apache-2.0"),
    (r"\bMIT License\b", "MIT"),
    (r"Permission is hereby granted, free of charge", "MIT"),
    (r"GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3", "AGPL-3.0"),
    (r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3", "LGPL-3.0"),
    (r"GNU GENERAL PUBLIC LICENSE\s+Version 3", "GPL-3.0"),
    (r"Attribution-NonCommercial 4\.0 International", "CC-BY-NC-4.0"),
    (r"Attribution-ShareAlike 4\.0 International", "CC-BY-SA-4.0"),
    (r"Attribution 4\.0 International", "CC-BY-4.0"),
)


class Licence(msgspec.Struct, frozen=True):
    """`name`: an SPDX name where it is a usual one, else in the words of its own first line, or "unknown"; `source`:
    the file of the model's folder, or the catalogue, that says so; "" if nothing does."""

    name: str = UNKNOWN
    source: str = ""


def find(folder: Path, id: str = "") -> Licence:
    """The licence of the model in `folder`, which is `id` in the library. A folder that is gone says nothing."""
    if (entry := catalog.find(id)) is not None:
        return Licence(entry.licence, "the catalogue")
    for name in ("README.md", "readme.md"):
        if found := _in_card(_read(folder / name)):
            return Licence(found, name)
    for file in sorted([*folder.glob("LICEN[SC]E*"), *folder.glob("COPYING*")]):
        if found := _in_text(_read(file)):
            return Licence(found, file.name)
    return Licence()


def _in_card(card: str) -> str:
    front = _FRONT.search(card)
    said = (
        dict(re.findall(r"^(license|license_name):[ \t]*[\"']?([^\"'\n#]+)", front[1], re.M)) if front else {}
    )
    name = said.get("license", "").strip()
    # Hubs call a licence of someone's own "other", and give its name beside it.
    if name.lower() == "other":
        name = said.get("license_name", "").strip()
    return "" if name.lower() in ("", UNKNOWN, "[]") else name


def _in_text(words: str) -> str:
    for pattern, name in _TITLES:
        if re.search(pattern, words[:3000], re.IGNORECASE):
            return name
    return next((line.strip("# \t")[:80] for line in words.splitlines() if line.strip("# \t")), "")


def _read(file: Path) -> str:
    try:
        with file.open(encoding="utf-8", errors="replace") as stream:
            return stream.read(_LONGEST)
    except OSError:
        return ""
