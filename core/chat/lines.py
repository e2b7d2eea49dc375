"""The lines of a conversation's file: what happened, one event each, and what a conversation is after it.

Does not know files.
"""

from __future__ import annotations

import msgspec

from core.chat.conversation import Answer, Conversation, Feedback, Message, Setup
from core.text import QT_TRANSLATE_NOOP, text


class Titled(msgspec.Struct, tag_field="line", tag="title"):
    """The conversation has this title from here on. The first line of a file also says when it was begun."""

    title: str
    created: float = 0.0


class Said(msgspec.Struct, tag_field="line", tag="message", omit_defaults=True):
    """A whole message. An answer takes the place of its parts.

    `after`: the id of what it follows, "" for nothing; None, as files have it that knew no versions: the line before.
    """

    message: Message
    after: str | None = None


class Part(msgspec.Struct, tag_field="line", tag="part", omit_defaults=True):
    """A piece of an answer that is still being written; `answer` (on the first piece) is all but its text."""

    id: str
    text: str
    answer: Answer | None = None
    after: str | None = None


class Dropped(msgspec.Struct, tag_field="line", tag="dropped"):
    """The message is shown no longer."""

    id: str


class Hidden(msgspec.Struct, tag_field="line", tag="hidden"):
    """These messages are shown no longer; with `back` they are again."""

    ids: list[str]
    back: bool = False


class Chosen(msgspec.Struct, tag_field="line", tag="chosen"):
    """Of the versions of a message, this one is shown."""

    id: str


class Pinned(msgspec.Struct, tag_field="line", tag="pinned"):
    """Whether the conversation stays at the top of the list."""

    pinned: bool


class Arranged(msgspec.Struct, tag_field="line", tag="setup"):
    """How the conversation is answered from here on."""

    setup: Setup


class Judged(msgspec.Struct, tag_field="line", tag="feedback"):
    """What the person thinks of an answer."""

    id: str
    feedback: Feedback


Line = Titled | Said | Part | Dropped | Hidden | Chosen | Pinned | Arranged | Judged
decoder: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)

BROKEN_OFF = text(
    QT_TRANSLATE_NOOP("core", "This answer broke off when the program ended. Ask again for a whole one.")
)


def take(line: Line, talk: Conversation) -> None:
    """Let one line happen to a conversation, except for what is shown of it, which the last one decides."""
    match line:
        case Titled():
            talk.title = line.title
            talk.created = talk.created or line.created
        case Said():
            talk.tree.put(line.message, line.after)
        case Part():
            former = talk.tree.get(line.id) or line.answer
            if isinstance(former, Answer):
                # No whole answer followed: the program ended in the middle of it.
                broken = msgspec.structs.replace(
                    former, text=former.text + line.text, stopped=True, notes=[BROKEN_OFF]
                )
                talk.tree.put(broken, line.after)
        case Dropped():
            talk.tree.hide([line.id])
        case Hidden():
            talk.tree.bring_back(line.ids) if line.back else talk.tree.hide(line.ids)
        case Chosen():
            talk.tree.choose(line.id)
        case Pinned():
            talk.pinned = line.pinned
        case Arranged():
            talk.setup = line.setup
        case Judged():
            talk.feedback[line.id] = line.feedback
