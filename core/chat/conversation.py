"""What was asked and answered: questions, answers, the passages behind them, and the citations that point there.

Does not know how an answer comes about, nor the file a conversation is kept in.
"""

from __future__ import annotations

import time
import uuid
from typing import Any, Literal

import msgspec

from core.chat.branches import Tree
from core.text import QT_TRANSLATE_NOOP, Text, text

Engine = Literal["quotes", "torch", "onnx", "address"]
Way = Literal["passages", "whole", "count"]

ATTACHED = "attached:"
"""Begins the chunk id of a passage of an attached file; the file's id and a number follow, with a colon between."""
NOT_COVERED = text(QT_TRANSLATE_NOOP("core", "Your documents do not cover this."))
"""The text of an answer where the documents were asked in vain."""


def new_id() -> str:
    """An id that sorts by the time it was made."""
    return f"{time.time_ns() // 1_000_000:012x}-{uuid.uuid4().hex[:6]}"


class Arm(msgspec.Struct, frozen=True, kw_only=True):
    """One way of answering: an engine, the model folder (for an address its id in the settings), the run whose adapter
    is added, with or without documents.

    `name` is what the person chose it by, kept so that an old answer still says who gave it.
    """

    engine: Engine = "quotes"
    model: str = ""
    run: str = ""
    documents: bool = True
    name: str = ""


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """A chunk that was found for a question, with the `number` it is cited by.

    `text` is the chunk's own text, from character `start` of the document on; `page` counts from 1 (0: the format
    has no pages). `score` is the retriever's, 0 to 1; `weak` says that it lies below what counts as found.
    """

    number: int
    chunk: str
    file: str
    text: str
    page: int = 0
    heading: str = ""
    score: float = 0.0
    start: int = 0
    weak: bool = False

    @property
    def attachment(self) -> str:
        """The id of the attached file it is from; "" for a document of the project."""
        return self.chunk.split(":")[1] if self.chunk.startswith(ATTACHED) else ""


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """A pointer from an answer to words of a chunk, checked to stand there.

    `start` and `end` are character offsets of `quote` in the chunk's text.
    """

    number: int
    chunk: str
    file: str
    quote: str
    start: int
    end: int
    page: int = 0


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of an answer that the passages do not say; `start` and `end` are character offsets in its text.

    `numbers`, `names`: whether it states some that no passage near enough to it has.
    """

    start: int
    end: int
    numbers: bool = False
    names: bool = False


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """What an engine was given to read for an answer, and what had to be left out, so that it fits.

    `tokens`: of what it read; `context`: how many it can read and write together, 0 where that is not known.
    `messages`, `passages`: how many were left out.
    """

    tokens: int
    context: int = 0
    messages: int = 0
    passages: int = 0


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A file that one conversation reads besides the project's documents. `name` is its file name; `characters` and
    `pages` (0: the format has none) are those of its text, which is kept beside the conversation."""

    name: str
    id: str = msgspec.field(default_factory=new_id)
    characters: int = 0
    pages: int = 0


class Setup(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a conversation is answered: what the model is told before all (`system`), what differs from
    `GenerationConfig`'s own values (`sampling`), the `preset` these came from, and the files it reads (`attached`)."""

    system: str = ""
    sampling: dict[str, Any] = {}
    preset: str = ""
    attached: list[Attachment] = []


class Feedback(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the person thinks of an answer: a thumb, a better answer, a remark. `row`: the dataset in which the
    correction became a row, "" while it has not."""

    verdict: Literal["", "up", "down"] = ""
    correction: str = ""
    note: str = ""
    row: str = ""


class Question(msgspec.Struct, frozen=True, kw_only=True, tag_field="role", tag="user"):
    """What the person asked."""

    text: str
    id: str = msgspec.field(default_factory=new_id)
    time: float = msgspec.field(default_factory=time.time)

    @property
    def role(self) -> str:
        return "user"


class Answer(msgspec.Struct, frozen=True, kw_only=True, tag_field="role", tag="assistant"):
    """What came back, in Markdown, and everything needed to judge it.

    `covered` False: the documents were asked and hold nothing on the question; `passages` are then the nearest ones.
    `searched`: what was looked for in the documents, where it is not what was asked. `way`: whether the answer comes
    from passages, from whole documents or from counting records. `doubts`: its sentences that the passages do not say.
    `said`: the beginning of `text`, where it is a sentence of ours that the window can translate.
    `read`: what the engine was given, None where there was none to give it to.
    `cut`: it ended at its greatest length. `backed`: at least one citation holds. `stopped`: the person stopped it, or
    the program ended, before it was complete. `seconds` counts from the question on, `first_token_seconds` until the
    first word was there.
    """

    text: str
    id: str = msgspec.field(default_factory=new_id)
    time: float = msgspec.field(default_factory=time.time)
    arm: Arm = Arm()
    citations: list[Citation] = []
    passages: list[Passage] = []
    covered: bool = True
    backed: bool = False
    stopped: bool = False
    seconds: float = 0.0
    first_token_seconds: float = 0.0
    tokens: int = 0
    tokens_per_second: float = 0.0
    notes: list[Text] = []
    searched: str = ""
    way: Way = "passages"
    doubts: list[Doubt] = []
    said: Text | None = None
    read: Load | None = None
    cut: bool = False

    @property
    def role(self) -> str:
        return "assistant"


Message = Question | Answer


class Conversation(msgspec.Struct, kw_only=True):
    """The messages that are shown, in order, under a title; `tree` holds the others too: questions as they were before
    they were edited, answers as they were before they were asked for again.

    `feedback` is by the id of an answer. `damaged` counts lines of its file that could not be read.
    """

    id: str = msgspec.field(default_factory=new_id)
    title: str = ""
    created: float = msgspec.field(default_factory=time.time)
    messages: list[Message] = []
    damaged: int = 0
    pinned: bool = False
    setup: Setup = Setup()
    feedback: dict[str, Feedback] = {}
    tree: Tree[Message] = msgspec.field(default_factory=Tree)

    @property
    def changed(self) -> float:
        """When the last message came."""
        return self.messages[-1].time if self.messages else self.created

    @property
    def last_question(self) -> Question | None:
        return next((m for m in reversed(self.messages) if isinstance(m, Question)), None)

    def put(self, message: Message, after: str | None = None) -> None:
        """Add a message behind the one with the id `after` ("": at the beginning; None: at the end of what is shown),
        beside what follows that one already, and show it. One whose id is there takes the place of that."""
        self.tree.put(message, after)
        self.messages = self.tree.path()

    def choose(self, message: str) -> None:
        """Of the versions of a message, show this one, with what followed it."""
        self.tree.choose(message)
        self.messages = self.tree.path()

    def hide(self, messages: list[str]) -> None:
        """Take messages out; what followed them follows what was before them."""
        self.tree.hide(messages)
        self.messages = self.tree.path()

    def bring_back(self, messages: list[str]) -> None:
        """Take back `hide`."""
        self.tree.bring_back(messages)
        self.messages = self.tree.path()

    def question_of(self, answer: str) -> Question | None:
        """What an answer, shown or not, is the answer to."""
        found = self.tree.get(self.tree.before(answer))
        return found if isinstance(found, Question) else None

    def exchange(self, question: str) -> list[str]:
        """The ids of a question and all its answers."""
        return [question, *self.tree.following(question)]
