"""From .ts files to the .qm files that Qt loads, for the languages that are complete. Needs PySide6's tools."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from pathlib import Path

from installer.languages import sentences
from installer.languages.sentences import Sentence

FOLDER = sentences.ROOT / "resources" / "translations"
MIRRORED = ("ur",)
STAMP = "compiled"
"""An empty file, as old as the .qm files."""
FROM_THE_RIGHT = "\u200f"
"""The mark that runs so itself, and has what it begins run so."""
_BEGINNING = re.compile(rf"\{{|{FROM_THE_RIGHT}|[^\W\d_]")
"""A value, the mark, or a letter."""


def ts_file(language: str) -> Path:
    return FOLDER / f"ustad_{language}.ts"


def qm_file(language: str) -> Path:
    return FOLDER / f"ustad_{language}.qm"


def languages() -> list[str]:
    """The languages that were begun."""
    return sorted(file.stem.removeprefix("ustad_") for file in FOLDER.glob("ustad_*.ts"))


def stale(root: Path = sentences.ROOT) -> bool:
    """Whether a .ts file of this checkout is newer than what was made of it."""
    folder = root / FOLDER.relative_to(sentences.ROOT)
    stamp = folder / STAMP
    made = stamp.stat().st_mtime_ns if stamp.exists() else -1
    return any(file.stat().st_mtime_ns > made for file in folder.glob("ustad_*.ts"))


def compile_all() -> list[str]:
    """Make the .qm file of every language that is complete, remove those of the others; a line for each."""
    said = []
    for old in FOLDER.glob("ustad_*.qm"):
        if not ts_file(old.stem.removeprefix("ustad_")).exists():
            old.unlink()
    for language in languages():
        found = sentences.read(ts_file(language))
        missing = sum(not one.forms for one in found)
        if missing:
            qm_file(language).unlink(missing_ok=True)
            said.append(f"{language}: {missing} of {len(found)} sentences are missing, so it is not offered")
        else:
            compile_one(language, found, qm_file(language))
            said.append(f"{language}: {len(found)} sentences")
    (FOLDER / STAMP).write_bytes(b"")
    return said


def compile_one(language: str, found: list[Sentence], qm: Path) -> None:
    """Make a .qm file of these sentences, whether complete or not."""
    from installer.languages.extraction import tool

    made = [
        Sentence(one.context, one.source, tuple(_prepared(form, language) for form in one.forms))
        for one in found
    ]
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "all.ts"
        sentences.write(ts, language, made)
        tool("lrelease", "-silent", str(ts), "-qm", str(qm))


def _prepared(form: str, language: str) -> str:
    """A translation as Qt is to have it: numbers with the language's thousands separators, and in languages from right
    to left every value kept apart, since a path or a name in Latin letters would else take its neighbours along; and
    a sentence that begins with such a one told to run from the right nevertheless."""
    form = form.replace("%n", "%Ln")
    # Not within a tag, which is not read by people alone.
    if language not in MIRRORED or "<" in form:
        return form
    begins = _BEGINNING.search(form.replace("%Ln", ""))
    astray = begins is not None and not _from_the_right(begins[0]) and any(map(_from_the_right, form))
    apart = re.sub(r"\{[^{}]+\}", "\u2068\\g<0>\u2069", form)
    return FROM_THE_RIGHT + apart if astray else apart


def _from_the_right(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL")
