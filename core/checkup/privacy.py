"""Takes out of what is to be sent to others where and by whom it was made: paths, the person's name, the machine's."""

from __future__ import annotations

import getpass
import os
import platform
import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from core import paths, session
from core.text import Text

LEAST = 3
"""A name of two letters is in half of all words."""


def scrub(words: str, more: Mapping[str, str] = {}) -> str:
    """`words` without them, without keys, and without what else is given: each text with what stands there instead."""
    words = session.redact(words)
    for name in sorted(more, key=len, reverse=True):
        if len(name) > LEAST:
            words = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", more[name], words, flags=re.I)
    for found, instead in _private(paths.home(), Path.home()):
        words = found.sub(instead, words)
    return words


def scrub_text(said: Text) -> Text:
    """The same for a sentence: its values."""
    args = {name: scrub(value) if isinstance(value, str) else value for name, value in said.args.items()}
    return msgspec.structs.replace(said, args=args)


@cache
def _private(ustad: Path, home: Path) -> list[tuple[re.Pattern[str], str]]:
    """What is looked for, longest first, and what stands there instead."""
    places = {
        str(ustad): "<ustad-home>",
        str(paths.resources().parent): "<ustad>",
        sys.prefix: "<python>",
        sys.base_prefix: "<base-python>",
        str(home): "<home>",
    }
    found = []
    for place, instead in sorted(places.items(), key=lambda pair: -len(pair[0])):
        if len(place) > LEAST:
            # As a path, as its source would be written, and with the other slashes.
            forms = {place, place.replace("\\", "\\\\"), place.replace("\\", "/")}
            found.append(
                (re.compile("|".join(map(re.escape, sorted(forms, key=len, reverse=True))), re.I), instead)
            )
    for name, instead in ((_user(), "<user>"), (platform.node(), "<machine>")):
        if len(name) >= LEAST:
            found.append((re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I), instead))
    return found


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return os.environ.get("USERNAME", "")
