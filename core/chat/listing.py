"""What there is to list of all conversations, and which of them a few words occur in: read once, then as files change.

Does not know how a conversation is gone on with.
"""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import Any

import msgspec

from core.errors import explain_os_errors

TITLE_LENGTH = 60
AROUND = 12
"""Characters shown before what was found."""
_LONGEST = 160
_SUFFIX = ".jsonl"
_Stamp = tuple[int, int]


class Summary(msgspec.Struct, frozen=True):
    """A conversation in a list. `snippet`: where in it the words that were looked for stand."""

    id: str
    title: str
    changed: float
    pinned: bool = False
    snippet: str = ""


class _Line(msgspec.Struct):
    """As much of a line as the list needs: what is left out is skipped, not decoded."""

    line: str
    title: str = ""
    pinned: bool = False
    message: _Words | None = None
    answer: _Words | None = None


class _Words(msgspec.Struct):
    id: str = ""
    role: str = ""
    text: str = ""
    time: float = 0.0


_decoder: msgspec.json.Decoder[_Line] = msgspec.json.Decoder(_Line)


class Listing:
    """The conversations in a folder. May be asked from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._listed: dict[str, tuple[_Stamp, Summary]] = {}
        self._words: dict[str, tuple[_Stamp, list[str]]] = {}
        self._lock = threading.Lock()

    def summaries(self) -> list[Summary]:
        """All conversations, the one in which something was said last first."""
        with self._lock:
            self._listed = {
                file.stem: self._listed[file.stem]
                if file.stem in self._listed and self._listed[file.stem][0] == stamp
                else (stamp, _summary(file, data))
                for file, stamp, data in self._files(self._listed)
            }
            found = [summary for _, summary in self._listed.values()]
        return sorted(found, key=lambda summary: summary.changed, reverse=True)

    def find(self, words: str) -> list[Summary]:
        """The conversations whose title and messages hold all these words, in any case; those whose titles do first."""
        wanted = words.casefold().split()
        summaries = self.summaries()
        if not wanted:
            return summaries
        with self._lock:
            self._words = {
                file.stem: self._words[file.stem]
                if file.stem in self._words and self._words[file.stem][0] == stamp
                else (stamp, _said(data))
                for file, stamp, data in self._files(self._words)
            }
            said = {name: texts for name, (_, texts) in self._words.items()}
        titled, held = [], []
        for summary in summaries:
            title = summary.title.casefold()
            if all(word in title for word in wanted):
                titled.append(summary)
                continue
            texts = said.get(summary.id, [])
            folded = [one.casefold() for one in texts]
            if all(word in title or any(word in one for one in folded) for word in wanted):
                held.append(msgspec.structs.replace(summary, snippet=_snippet(texts, folded, wanted)))
        return titled + held

    def unread(self) -> int:
        """How many files `summaries` would have to read now."""
        with self._lock:
            return sum(
                name not in self._listed or self._listed[name][0] != stamp for name, stamp in self._stamps()
            )

    def _files(self, known: dict[str, Any]) -> list[tuple[Path, _Stamp, bytes]]:
        """Each conversation's file with the mark of its state, and its bytes where `known` is not of that state."""
        found = []
        for name, stamp in self._stamps():
            file = self._folder / f"{name}{_SUFFIX}"
            try:
                fresh = name in known and known[name][0] == stamp
                found.append((file, stamp, b"" if fresh else file.read_bytes()))
            except OSError:
                continue  # deleted meanwhile; a file that cannot be read says so when it is opened
        return found

    def _stamps(self) -> list[tuple[str, _Stamp]]:
        """The names of all conversations, each with the mark of its file's state."""
        found = []
        if not self._folder.is_dir():
            return []
        with explain_os_errors(self._folder), os.scandir(self._folder) as entries:
            for entry in entries:
                if entry.name.endswith(_SUFFIX):
                    with contextlib.suppress(OSError):  # deleted meanwhile
                        about = entry.stat()
                        found.append((entry.name.removesuffix(_SUFFIX), (about.st_mtime_ns, about.st_size)))
        return found


def title_of(question: str) -> str:
    """A title from the first words of a question."""
    words = " ".join(question.split())
    if len(words) <= TITLE_LENGTH:
        return words
    cut = words[:TITLE_LENGTH]
    return (cut.rsplit(" ", 1)[0] if " " in cut[TITLE_LENGTH // 2 :] else cut) + "…"


def _summary(file: Path, data: bytes) -> Summary:
    titled = _last(data, b'{"line":"title"')
    pinned = _last(data, b'{"line":"pinned"')
    title = titled.title if titled else ""
    if not title:
        first = next((one for one in _messages(data) if one.role == "user"), None)
        title = title_of(first.text) if first else file.stem
    last = _last(data, b'{"line":"message"')
    changed = last.message.time if last and last.message else file.stat().st_mtime
    return Summary(file.stem, title, changed, bool(pinned and pinned.pinned))


def _last(data: bytes, opening: bytes) -> _Line | None:
    """The last line that begins so and can be read."""
    end = len(data)
    while (at := data.rfind(opening, 0, end)) >= 0:
        end = at
        if at and data[at - 1 : at] != b"\n":
            continue  # words in a message
        stop = data.find(b"\n", at)
        try:
            return _decoder.decode(data[at : stop if stop >= 0 else len(data)])
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
    return None


def _messages(data: bytes) -> list[_Words]:
    found: dict[str, _Words] = {}
    for raw in data.split(b"\n"):
        if raw.startswith(b'{"line":"message"'):
            try:
                line = _decoder.decode(raw)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue
            if line.message:
                found[line.message.id] = line.message
    return list(found.values())


def _said(data: bytes) -> list[str]:
    return [one.text for one in _messages(data)]


def _snippet(texts: list[str], folded: list[str], wanted: list[str]) -> str:
    """The first place of the first word that stands in a message, with what is around it, in one line."""
    for word in wanted:
        for text, fold in zip(texts, folded, strict=True):
            if (at := fold.find(word)) >= 0:
                begin = max(0, at - AROUND)
                if begin and (space := text.find(" ", begin, at)) >= 0:
                    begin = space + 1
                shown = " ".join(text[begin : begin + _LONGEST].split())
                return f"…{shown}" if begin else shown
    return ""
