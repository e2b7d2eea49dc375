"""Conversations on disk: one file each, a line per event, only ever added to: a crash costs the last word at most.

Does not know the window nor the engines. One process may add an answer while another renames the conversation:
each line is written with one call.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from core.chat.conversation import Answer, Conversation, Message, Question
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, text

TITLE_LENGTH = 60
_TAIL = 1 << 16


class Titled(msgspec.Struct, tag_field="line", tag="title"):
    """The conversation has this title from here on. The first line of a file also says when it was begun."""

    title: str
    created: float = 0.0


class Said(msgspec.Struct, tag_field="line", tag="message"):
    """A whole message. An answer takes the place of its parts."""

    message: Message


class Part(msgspec.Struct, tag_field="line", tag="part"):
    """A piece of an answer that is still being written; `answer` (on the first piece) is all but its text."""

    id: str
    text: str
    answer: Answer | None = None


class Dropped(msgspec.Struct, tag_field="line", tag="dropped"):
    """The message counts no longer: it was asked again."""

    id: str


Line = Titled | Said | Part | Dropped
_decoder: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)


class Summary(msgspec.Struct, frozen=True):
    """A conversation in a list."""

    id: str
    title: str
    changed: float


class History:
    """The conversations of one project, in its folder of chats."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, conversation: str) -> Path:
        """Where a conversation is kept. Raises `UserError` for an id that is no plain name."""
        if not conversation or Path(conversation).name != conversation or conversation.startswith("."):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” cannot be the name of a conversation."),
                QT_TRANSLATE_NOOP("core", "Use letters, digits and hyphens only."),
                name=conversation,
            )
        return self.folder / f"{conversation}.jsonl"

    def summaries(self) -> list[Summary]:
        """All conversations, the one that changed last first. Reads only the ends of long files."""
        found = []
        with explain_os_errors(self.folder):
            files = list(self.folder.glob("*.jsonl")) if self.folder.is_dir() else []
        for file in files:
            try:
                found.append(Summary(file.stem, _title(file), file.stat().st_mtime))
            except OSError:
                continue  # deleted meanwhile; a file that cannot be read says so when it is opened
        return sorted(found, key=lambda summary: summary.changed, reverse=True)

    def load(self, conversation: str) -> Conversation:
        """Read a conversation. Lines that cannot be read are counted in `damaged` and left where they are."""
        file = self.file(conversation)
        with explain_os_errors(file):
            data = file.read_bytes()
        loaded = Conversation(id=conversation, created=0.0)
        messages: dict[str, Message] = {}
        for raw in data.split(b"\n"):
            if not raw.strip():
                continue
            try:
                line = _decoder.decode(raw)
            except (msgspec.DecodeError, UnicodeDecodeError):
                loaded.damaged += 1
                continue
            _take(line, loaded, messages)
        loaded.messages = list(messages.values())
        loaded.created = loaded.created or file.stat().st_mtime
        if not loaded.title and loaded.messages:
            loaded.title = title_of(loaded.messages[0].text)
        return loaded

    def load_or_new(self, conversation: str) -> Conversation:
        """The conversation, empty where none was kept under this id yet."""
        return self.load(conversation) if self.file(conversation).exists() else Conversation(id=conversation)

    def begin(self, title: str = "") -> Conversation:
        """A new conversation. Its file is made with its first message."""
        return Conversation(title=title)

    def add(self, conversation: Conversation, message: Message) -> None:
        """Add a message and wait until the disk has it; the first question also gives the title."""
        lines: list[Line] = []
        if not self.file(conversation.id).exists():
            conversation.title = conversation.title or title_of(message.text)
            lines.append(Titled(conversation.title, time.time()))
        lines.append(Said(message))
        self._append(conversation.id, lines)
        conversation.messages = [m for m in conversation.messages if m.id != message.id] + [message]

    def add_part(self, conversation: Conversation, piece: str, answer: Answer, *, first: bool) -> None:
        """Keep a piece of an answer while it is being written."""
        self._append(conversation.id, [Part(answer.id, piece, answer if first else None)])

    def drop(self, conversation: Conversation, message: Message) -> None:
        """Take a message out of the conversation (its line stays in the file)."""
        self._append(conversation.id, [Dropped(message.id)])
        conversation.messages = [m for m in conversation.messages if m.id != message.id]

    def rename(self, conversation: str, title: str) -> None:
        """Raises `UserError` for an empty title."""
        title = " ".join(title.split())
        if not title:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "A conversation needs a title."),
                QT_TRANSLATE_NOOP("core", "Type at least one letter."),
            )
        self._append(conversation, [Titled(title)])

    def delete(self, conversation: str) -> None:
        """Delete a conversation's file; no harm if it is gone already."""
        file = self.file(conversation)
        with explain_os_errors(file):
            file.unlink(missing_ok=True)

    def _append(self, conversation: str, lines: list[Line]) -> None:
        file = self.file(conversation)
        data = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
        with explain_os_errors(file):
            file.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
            try:
                if _ends_broken(handle):
                    data = b"\n" + data  # the half line a crash left is lost; this one is not
                _write_all(handle, data)
                os.fsync(handle)
            finally:
                os.close(handle)


def title_of(question: str) -> str:
    """A title from the first words of a question."""
    words = " ".join(question.split())
    if len(words) <= TITLE_LENGTH:
        return words
    cut = words[:TITLE_LENGTH]
    return (cut.rsplit(" ", 1)[0] if " " in cut[TITLE_LENGTH // 2 :] else cut) + "…"


def _take(line: Line, loaded: Conversation, messages: dict[str, Message]) -> None:
    match line:
        case Titled():
            loaded.title = line.title
            loaded.created = loaded.created or line.created
        case Said():
            messages[line.message.id] = line.message
        case Dropped():
            messages.pop(line.id, None)
        case Part():
            former = messages.get(line.id) or line.answer
            if isinstance(former, Answer):
                # No whole answer followed: the program ended in the middle of it.
                messages[line.id] = msgspec.structs.replace(
                    former, text=former.text + line.text, stopped=True, notes=[_BROKEN_OFF]
                )


_BROKEN_OFF = text(
    QT_TRANSLATE_NOOP("core", "This answer broke off when the program ended. Ask again for a whole one.")
)


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _ends_broken(handle: int) -> bool:
    end = os.lseek(handle, 0, os.SEEK_END)
    if end == 0:
        return False
    os.lseek(handle, end - 1, os.SEEK_SET)
    return os.read(handle, 1) != b"\n"


def _title(file: Path) -> str:
    """The last title in a file: looked for at its end, then in the whole of it."""
    with file.open("rb") as opened:
        head = opened.readline()
        size = opened.seek(0, os.SEEK_END)
        opened.seek(max(0, size - _TAIL))
        tail = opened.read()
        for title in _titles(reversed(tail.split(b"\n"))):
            return title
        if size > _TAIL:
            opened.seek(0)
            for title in _titles(reversed(opened.read().split(b"\n"))):
                return title
    for line in (head, *tail.split(b"\n")):
        try:
            first = _decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
        if isinstance(first, Said) and isinstance(first.message, Question):
            return title_of(first.message.text)
    return file.stem


def _titles(lines: Iterator[bytes]) -> Iterator[str]:
    for line in lines:
        if line.startswith(b'{"line":"title"'):
            try:
                titled = _decoder.decode(line)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue
            if isinstance(titled, Titled):
                yield titled.title
