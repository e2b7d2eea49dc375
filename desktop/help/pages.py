"""The pages of the guide, as they lie in the resources: which there are, what they say, where a word stands in them.

A page that is not translated is there in English, and says so. Does not know how pages are shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core import paths
from core.text import QT_TRANSLATE_NOOP

PAGES = (
    "first-steps",
    "decide",
    "documents",
    "dataset",
    "train",
    "evaluate",
    "chat",
    "models",
    "export",
    "trouble",
    "privacy",
    "words",
)
"""In the order of reading. The last is made of the technical words (`desktop.words`)."""
OF_SCREENS = {
    "start": ("first-steps", ""),
    "advice": ("decide", ""),
    "knowledge": ("documents", ""),
    "datasets": ("dataset", ""),
    "training": ("train", ""),
    "evaluation": ("evaluate", ""),
    "chat": ("chat", ""),
    "export": ("export", ""),
    "models": ("models", ""),
    "hardware": ("models", "hardware"),
    "settings": ("privacy", "where"),
}
"""Where the guide speaks of a screen: page and anchor."""
AROUND = 60
"""Characters shown before a word that was sought, and twice as many behind it."""
_HEADING = re.compile(r"^(#{1,3}) +(.*?)(?: *\{#([a-z0-9-]+)\})? *$", re.MULTILINE)
_MARKS = re.compile(
    r"!\[([^\]]*)\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*`|]|^#+ |^[-\d.]+ +|\{#[a-z0-9-]+\}", re.MULTILINE
)


class Section(NamedTuple):
    """A heading with what stands below it, as plain words."""

    anchor: str
    title: str
    words: str


class Page(NamedTuple):
    """`text` is Markdown whose headings end in ``{#anchor}``; `language`: the one it is written in."""

    key: str
    language: str
    text: str

    @property
    def title(self) -> str:
        return self.sections[0].title

    @property
    def sections(self) -> list[Section]:
        """The first is the page's own title with what stands before the next heading; its anchor is ""."""
        found = list(_HEADING.finditer(self.text))
        ends = [match.start() for match in found[1:]] + [len(self.text)]
        return [
            Section(match[3] or "", match[2], _MARKS.sub(r"\1\2", self.text[match.end() : end]))
            for match, end in zip(found, ends, strict=True)
        ]

    @property
    def headings(self) -> list[tuple[int, str, str]]:
        """Level, title and anchor of each heading."""
        return [(len(match[1]), match[2], match[3] or "") for match in _HEADING.finditer(self.text)]

    def without_anchors(self) -> str:
        """The text as any reader of Markdown takes it."""
        return _HEADING.sub(r"\1 \2", self.text)


class Hit(NamedTuple):
    """A section that holds what was sought, and the words around it."""

    page: str
    anchor: str
    title: str
    around: str


def folder() -> Path:
    return paths.resources() / "guide"


@cache
def load(key: str, language: str) -> Page:
    """A page in a language, or in English where it is not translated."""
    if key == "words":
        return Page(key, language, _words())
    there = folder() / language / f"{key}.md"
    if not there.is_file():
        language, there = "en", folder() / "en" / f"{key}.md"
    return Page(key, language, there.read_text(encoding="utf-8"))


def picture(name: str, language: str) -> tuple[Path, bool]:
    """The file of a picture, and whether it shows the window in that language; else it is the English one."""
    own = folder() / "pictures" / language / name
    if own.is_file():
        return own, True
    return folder() / "pictures" / "en" / name, language == "en"


def search(words: str, language: str) -> list[Hit]:
    """Sections that hold all the words, in any script, as they stand or inside of longer words: those with a word in
    the title first, then in the order of reading."""
    wanted = [_even(word) for word in words.split()]
    if not wanted:
        return []
    found: list[tuple[bool, Hit]] = []
    for key in PAGES:
        page = load(key, language)
        for section in page.sections:
            whole, title = _even(f"{section.title} {section.words}"), _even(section.title)
            if all(word in whole for word in wanted):
                hit = Hit(key, section.anchor, section.title, _around(section.words, wanted[0]))
                found.append((not any(word in title for word in wanted), hit))
    return [hit for _, hit in sorted(found, key=lambda one: one[0])]


def _around(words: str, wanted: str) -> str:
    """The words around what is sought, in one line."""
    line = " ".join(words.split())
    # Evening out keeps the length of nearly every text; where it does not, the words shown begin a little off.
    at = max(0, _even(line).find(wanted))
    start, end = max(0, at - AROUND), at + len(wanted) + 2 * AROUND
    return ("… " if start else "") + line[start:end].strip() + (" …" if end < len(line) else "")


def _even(words: str) -> str:
    """The same letters for the same word: composed, and without capitals."""
    return unicodedata.normalize("NFKC", words).casefold()


def _words() -> str:
    """All technical words with their sentences, each with the way to where it belongs."""
    from desktop.words import WORDS

    more = QCoreApplication.translate("Guide", "More about this")
    parts = ["# " + QCoreApplication.translate("Guide", "Words"), QCoreApplication.translate("Guide", _ABOUT)]
    for word in sorted(WORDS.values(), key=lambda one: one.named().casefold()):
        parts.append(f"## {word.named()} {{#{word.key.replace('_', '-')}}}")
        parts.append(f"{word.said()} [{more}]({word.page}.md#{word.anchor})")
    return "\n\n".join(parts) + "\n"


_ABOUT = QT_TRANSLATE_NOOP(
    "Guide", "Every technical word of the window in two sentences. The small ? beside a word shows the same."
)
