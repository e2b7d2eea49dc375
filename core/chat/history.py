"""Conversations on disk: one file each, a line per event, only ever added to: a crash costs the last word at most.

Does not know the window nor the engines. One process may add an answer while another renames the conversation:
each line is written with one call.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import msgspec

from core.chat import journal
from core.chat.conversation import Answer, Conversation, Feedback, Message, Setup, new_id
from core.chat.lines import (
    Arranged,
    Chosen,
    Hidden,
    Judged,
    Line,
    Part,
    Pinned,
    Said,
    Titled,
    decoder,
    take,
)
from core.chat.listing import Listing, Summary, title_of
from core.errors import UserError, explain_os_errors
from core.inside import inside
from core.text import QT_TRANSLATE_NOOP

__all__ = ["History", "Summary", "title_of"]

_PUT_ASIDE = ".deleted"
_ATTACHED = "attached"


class History:
    """The conversations of one project, in its folder of chats."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.listing = Listing(folder)

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
        """All conversations, the one in which something was said last first."""
        return self.listing.summaries()

    def load(self, conversation: str) -> Conversation:
        """Read a conversation. Lines that cannot be read are counted in `damaged` and left where they are."""
        file = self.file(conversation)
        with explain_os_errors(file):
            data = file.read_bytes()
            changed = file.stat().st_mtime
        loaded = Conversation(id=conversation, created=0.0)
        for raw in data.split(b"\n"):
            if not raw.strip():
                continue
            try:
                take(decoder.decode(raw), loaded)
            except (msgspec.DecodeError, UnicodeDecodeError):
                loaded.damaged += 1
        loaded.messages = loaded.tree.path()
        loaded.created = loaded.created or changed
        if not loaded.title and loaded.messages:
            loaded.title = title_of(loaded.messages[0].text)
        return loaded

    def exists(self, conversation: str) -> bool:
        """Whether anything is kept of a conversation."""
        return self.file(conversation).exists()

    def load_or_new(self, conversation: str) -> Conversation:
        """The conversation, empty where none was kept under this id yet."""
        return self.load(conversation) if self.exists(conversation) else Conversation(id=conversation)

    def begin(self, title: str = "") -> Conversation:
        """A new conversation. Its file is made with its first message."""
        return Conversation(title=title)

    def add(self, conversation: Conversation, message: Message, after: str | None = None) -> None:
        """Add a message behind the one with the id `after` (None: at the end), and wait until the disk has it; the
        first also gives the title. Raises `UserError` where the conversation was deleted meanwhile."""
        lines: list[Line] = []
        first = not len(conversation.tree)
        if first and not self.file(conversation.id).exists():
            conversation.title = conversation.title or title_of(message.text)
            lines.append(Titled(conversation.title, time.time()))
            if conversation.setup != Setup():
                lines.append(Arranged(conversation.setup))
        lines.append(Said(message, conversation.tree.end if after is None else after))
        self._append(conversation.id, lines, create=first)
        conversation.put(message, after)

    def add_part(
        self, conversation: Conversation, piece: str, answer: Answer, *, first: bool, after: str | None = None
    ) -> None:
        """Keep a piece of an answer while it is being written. `after`: the id of its question."""
        part = Part(answer.id, piece, answer, after) if first else Part(answer.id, piece)
        self._append(conversation.id, [part])

    def hide(self, conversation: Conversation, messages: list[str], *, back: bool = False) -> None:
        """Take messages out of what is shown (their lines stay in the file); `back` takes that back."""
        self._append(conversation.id, [Hidden(messages, back)])
        conversation.bring_back(messages) if back else conversation.hide(messages)

    def choose(self, conversation: Conversation, message: str) -> None:
        """Of the versions of a message, show this one from now on."""
        self._append(conversation.id, [Chosen(message)])
        conversation.choose(message)

    def arrange(self, conversation: Conversation, setup: Setup) -> None:
        """How a conversation is answered. One of which nothing is kept yet keeps it with its first message."""
        if self.file(conversation.id).exists():
            self._append(conversation.id, [Arranged(setup)])
        conversation.setup = setup

    def judge(self, conversation: Conversation, answer: str, feedback: Feedback) -> None:
        """Keep what the person thinks of an answer, in place of what they thought before."""
        self._append(conversation.id, [Judged(answer, feedback)])
        conversation.feedback[answer] = feedback

    def pin(self, conversation: str, pinned: bool) -> None:
        """Whether a conversation stays at the top of the list."""
        self._append(conversation, [Pinned(pinned)])

    def branch(self, conversation: Conversation, upto: str, title: str) -> Conversation:
        """A new conversation with what is shown of this one up to a message, and answered as this one is."""
        made = Conversation(title=title, setup=conversation.setup)
        lines: list[Line] = [Titled(title, made.created)]
        if made.setup != Setup():
            lines.append(Arranged(made.setup))
        for message in conversation.messages:
            copied = msgspec.structs.replace(message, id=new_id())
            lines.append(Said(copied, made.tree.end))
            if judged := conversation.feedback.get(message.id):
                lines.append(Judged(copied.id, judged))
                made.feedback[copied.id] = judged
            made.put(copied)
            if message.id == upto:
                break
        if made.setup.attached:
            with explain_os_errors(self.attached(made.id)):
                shutil.copytree(self.attached(conversation.id), self.attached(made.id))
        self._append(made.id, lines, create=True)
        return made

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
        """Put a conversation aside, until `purge`; no harm if it is gone already."""
        file = self.file(conversation)
        with explain_os_errors(file):
            if file.exists():
                file.replace(file.with_suffix(_PUT_ASIDE))

    def bring_back(self, conversation: str) -> None:
        """Take back `delete`. Raises `UserError` where it is gone for good."""
        file = self.file(conversation)
        with explain_os_errors(file):
            file.with_suffix(_PUT_ASIDE).replace(file)

    def purge(self) -> None:
        """Delete for good what was put aside, and attached files that no conversation has."""
        with explain_os_errors(self.folder):
            for file in self.folder.glob(f"*{_PUT_ASIDE}"):
                file.unlink(missing_ok=True)
            kept = self.folder / _ATTACHED
            for folder in kept.iterdir() if kept.is_dir() else ():
                if not self.file(folder.name).exists():
                    shutil.rmtree(folder)

    def attached(self, conversation: str) -> Path:
        """The folder for the texts of a conversation's attached files."""
        return self.folder / _ATTACHED / self.file(conversation).stem

    def attached_file(self, conversation: str, attachment: str) -> Path:
        """Where the text of an attached file is kept."""
        return inside(self.attached(conversation), f"{attachment}.json")

    def _append(self, conversation: str, lines: list[Line], *, create: bool = False) -> None:
        file = self.file(conversation)
        if not create and not file.exists():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "This conversation was deleted meanwhile."),
                QT_TRANSLATE_NOOP("core", "Begin a new one."),
            )
        journal.append(file, [msgspec.json.encode(line) for line in lines])
