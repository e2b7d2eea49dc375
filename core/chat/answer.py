"""The task behind a question: find passages, let the chosen engine answer from them, check what it says, keep it all.

A question on a whole document, or one that counts, is answered by `core.chat.broad` and not from a few passages.
Does not know the window; what it needs early is streamed: ``searched`` (the question looked for, where it is not
the one asked), ``passages`` (list of `Passage`, before the answer), then ``token`` (a piece of text, many times). The
result is the `Answer`, also where the person stopped it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from core import fields
from core.chat import asking, citations, courtesy, kinds, prompt, support
from core.chat.asking import Asked
from core.chat.attachments import Attached
from core.chat.conversation import (
    NOT_COVERED,
    Answer,
    Arm,
    Conversation,
    Load,
    Message,
    Passage,
    Setup,
)
from core.chat.engines import open_generator
from core.chat.finding import Found, find
from core.chat.generator import GenerationConfig, Generator
from core.chat.history import History
from core.chat.rewriting import rewritten
from core.chat.writing import Writer
from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.retriever import open_retriever
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

MOST_COMPARED = 24
"""Passages an answer is compared with; of more (a whole document), those it cites."""
ATTACHED = 0.6
"""Share of what a model can read that attached files may take whole."""
UNKNOWN = 4096
"""Tokens a model is trusted to read and write together, where it does not say."""


def run(
    ctx: JobContext,
    *,
    project: str,
    question: str = "",
    conversation: str = "",
    answerer: dict[str, Any] | None = None,
    use_documents: bool = True,
    generation: dict[str, Any] | None = None,
    again: bool = False,
    earlier: list[dict[str, Any]] | None = None,
    asked: str = "",
    after: str | None = None,
    go_on: str = "",
    setup: dict[str, Any] | None = None,
) -> Answer:
    """Answer `question` in a conversation (its id; "": kept nowhere).

    `answerer`: the values of an `Arm`, without `documents`. `generation`: those of a `GenerationConfig`, before which
    those of the conversation stand back. `setup`: those of a `Setup`, kept with the conversation from here on.
    `asked`: the id the question has or is to have; one that is in the conversation is asked again, and its new answer
    stands beside those it has. `again`: the last question is. `after`: the id of the message it follows ("": none);
    without, the last that is shown. `go_on`: the id of an answer that broke off; the result is this answer, longer.
    `earlier`: the messages before the question where it is kept nowhere (the values of `Question` and `Answer`).
    Raises `UserError` where the documents, the model or the disk do not allow an answer; the question is kept.
    """
    opened = Project.open(Path(project))
    arm = fields.from_builtins(Arm, {**(answerer or {}), "documents": use_documents})
    if arm.engine == "quotes":
        arm = msgspec.structs.replace(arm, documents=True)
    history = History(opened.chats_dir) if conversation else None
    with courtesy.first(ctx), _turn(ctx, conversation):
        if history:
            talk = history.load_or_new(conversation)
        else:
            talk = Conversation(messages=fields.from_builtins(list[Message], earlier or []))
        if setup is not None:
            _arrange(history, talk, fields.from_builtins(Setup, setup))
        config = fields.from_builtins(GenerationConfig, {**talk.setup.sampling, **(generation or {})})
        fields.check(config)
        what = asking.ask(history, talk, question, question=asked, after=after, again=again, go_on=go_on)
        if what.version and config.temperature > 0:
            config = replace(config, seed=config.seed + what.version)  # or it would say the same once more
        answer = _Answering(ctx, opened, arm, config, history, talk, what).answer()
        if history and history.exists(conversation):  # unless it was deleted meanwhile
            history.add(talk, answer, what.question.id)
    return answer


@contextmanager
def _turn(ctx: JobContext, conversation: str) -> Iterator[None]:
    """One answer at a time in a conversation: who asks again right after stopping waits until the last word of the
    stopped answer is kept. Raises `Cancelled` where stopped while waiting."""
    lock = ctx.kept(("chat.turn", conversation), threading.Lock) if conversation else threading.Lock()
    while not lock.acquire(timeout=0.05):
        ctx.check()
    try:
        yield
    finally:
        lock.release()


def _arrange(history: History | None, talk: Conversation, setup: Setup) -> None:
    if history and setup != talk.setup:
        history.arrange(talk, setup)
    talk.setup = setup


class _Answering:
    """One answer in the making."""

    def __init__(
        self,
        ctx: JobContext,
        project: Project,
        arm: Arm,
        config: GenerationConfig,
        history: History | None,
        talk: Conversation,
        what: Asked,
    ) -> None:
        self._ctx = ctx
        self._project = project
        self._arm = arm
        self._config = config
        self._system = talk.setup.system
        self._attached: Attached | None = None
        if talk.setup.attached and history:
            self._attached = Attached(ctx, history, talk.id, talk.setup.attached)
        self._asked = what
        self._begun = what.begun
        draft = msgspec.structs.replace(what.begun, text="") if what.begun else Answer(text="", arm=arm)
        self._writer = Writer(ctx, history, talk, draft, after=what.question.id)

    def answer(self) -> Answer:
        asked, earlier = self._asked.question, self._asked.earlier
        found = Found([], True)
        pieces: list[str] = []
        notes: list[Text] = []
        stopped = cut = False
        try:
            if self._begun:
                found = Found(self._begun.passages, True, self._begun.searched)
            elif self._arm.documents or self._attached:
                if not self._attached:
                    self._need_documents()
                if broad := self._broad(asked.text, earlier):
                    return broad
                if self._attached:
                    found, left_out = self._find_attached(self._attached, asked.text, earlier)
                    notes += left_out
                else:
                    found = self._find(asked.text, earlier)
                self._put(searched=found.searched)
                if found.searched:
                    self._ctx.data("searched", found.searched)
                self._ctx.data("passages", found.passages)
                if not found.covered:
                    return self._not_covered(found.passages)
            self._ctx.check()
            generator = self._generator()
            self._ctx.check()
            asking, config = self._prompt(generator, asked.text, found, earlier)
            notes += asking.notes
            self._put(passages=found.passages)
            self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Writing…")))
            for piece in self._writer.write(generator, asking, config):
                pieces.append(piece)
            if marked_by := getattr(generator, "marked_by", ""):
                template = QT_TRANSLATE_NOOP(
                    "core", "The words in bold are what the run “{name}” takes for the answer."
                )
                notes.append(text(template, name=marked_by))
            cut = self._writer.tokens >= config.max_new_tokens
            if cut:
                template = QT_TRANSLATE_NOOP("core", "The answer was cut off at %n token(s).")
                notes.append(text(template, n=self._writer.tokens))
            stopped = self._ctx.cancelled
        except Cancelled:
            stopped = True
        written = "".join(pieces)
        if not written.strip() and not stopped:
            if self._quoting:
                return self._not_covered(found.passages)
            notes.append(
                text(QT_TRANSLATE_NOOP("core", "The model had nothing to add."))
                if self._begun
                else text(QT_TRANSLATE_NOOP("core", "The model ended its turn without a word."))
            )
        if self._begun:
            written = self._begun.text + written
        answer = self._checked(written, found.passages, notes, stopped)
        return msgspec.structs.replace(answer, cut=cut and not stopped)

    @property
    def _quoting(self) -> bool:
        return self._arm.engine == "quotes"

    def _put(self, **values: Any) -> None:
        self._writer.draft = msgspec.structs.replace(self._writer.draft, **values)

    def _need_documents(self) -> None:
        if not Catalogue(self._project).count():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "No documents are indexed in this project yet."),
                QT_TRANSLATE_NOOP(
                    "core", "Add some on the Documents screen, or ask a model without “Use my documents”."
                ),
            )

    def _generator(self) -> Generator:
        return open_generator(self._ctx, self._project, self._arm)

    def _broad(self, question: str, earlier: list[Message]) -> Answer | None:
        """The answer on whole documents or by counting; None where passages are to answer."""
        wanted = kinds.kind_of(question)
        if wanted.kind == "passages":
            return None
        from core.chat.broad import Broad

        broad = Broad(self._ctx, self._project, self._writer, self._generator, self._config, self._checked)
        if self._attached is None:
            return broad.answer(question, wanted, earlier)
        if wanted.kind == "count" or (not self._quoting and self._fits(self._attached.all())):
            return None  # the engine reads all of it, or what is nearest to the question
        return broad.on_whole(question, self._attached.reading(), collect=wanted.kind == "list")

    def _fits(self, passages: list[Passage]) -> bool:
        """Whether attached files can be read whole, and leave room for the conversation and the answer."""
        generator = self._generator()
        turn: prompt.Turn = {"role": "user", "content": prompt.numbered(passages)}
        return generator.count([turn]) <= ATTACHED * (generator.context_length or UNKNOWN)

    def _find_attached(
        self, attached: Attached, question: str, earlier: list[Message]
    ) -> tuple[Found, list[Text]]:
        """What attached files hold, whole or the nearest passages, and behind it what the documents have."""
        documents = Found([], False)
        if self._arm.documents and Catalogue(self._project).count():
            documents = self._find(question, earlier)
        meant = documents.searched or question
        given = attached.search(meant) if self._quoting else attached.give(meant, self._fits)
        covered = given.found or documents.covered or not self._quoting
        passages = [*given.passages, *(documents.passages if documents.covered else [])]
        numbered = [msgspec.structs.replace(one, number=at) for at, one in enumerate(passages, 1)]
        return Found(numbered, covered, documents.searched if documents.covered else ""), given.notes

    def _find(self, question: str, earlier: list[Message]) -> Found:
        self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Looking through your documents…")))
        retriever = open_retriever(self._ctx, self._project)

        def rewrite(asked: str, before: Sequence[Message], rule: str) -> str:
            generator = self._generator()
            if not generator.capable:
                return rule
            self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Reading the conversation…")))
            return rewritten(generator, asked, before, rule, lambda: self._ctx.cancelled)

        return find(question, earlier, retriever.retrieve, None if self._quoting else rewrite)

    def _prompt(
        self, generator: Generator, question: str, found: Found, earlier: list[Message]
    ) -> tuple[prompt.Prompt, GenerationConfig]:
        """What the engine reads, leaving it room to answer."""
        if self._quoting:
            asked = found.searched or question
            return prompt.Prompt(turns=[], question=asked, passages=found.passages), self._config
        context = generator.context_length or UNKNOWN
        room = min(self._config.max_new_tokens, context // 3)
        asking = prompt.build(
            question,
            found.passages,
            earlier,
            generator.count,
            context - room,
            found.searched,
            system=self._system,
            begun=self._begun.text if self._begun else "",
        )
        room = min(self._config.max_new_tokens, context - asking.tokens)
        self._put(
            read=Load(
                tokens=asking.tokens,
                context=generator.context_length,
                messages=asking.dropped_messages,
                passages=asking.dropped_passages,
            )
        )
        return asking, replace(self._config, max_new_tokens=room)

    def _checked(self, written: str, passages: list[Passage], notes: list[Text], stopped: bool) -> Answer:
        """The answer with its citations, and the sentences marked that the passages do not say."""
        checked = citations.check(written.strip(), passages)
        backed = bool(checked.citations)
        doubts = []
        if self._quoting:
            template = QT_TRANSLATE_NOOP(
                "core", "These are sentences quoted from your documents. No language model wrote them."
            )
            notes = [*notes, text(template)]
        elif passages and checked.text:
            if not backed:
                template = QT_TRANSLATE_NOOP(
                    "core", "This answer is not backed by your documents: it cites none of the passages."
                )
                notes = [*notes, text(template)]
            self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Checking against the passages…")))
            against = passages
            if len(passages) > MOST_COMPARED:
                cited = {citation.number for citation in checked.citations}
                against = [p for p in passages if p.number in cited][:MOST_COMPARED] or passages[
                    :MOST_COMPARED
                ]
            doubts = support.check(checked.text, against, open_embedder(self._ctx))
        if doubts:
            template = QT_TRANSLATE_NOOP(
                "core", "Not found in the passages: %n sentence(s) of this answer, underlined with dots."
            )
            notes = [*notes, text(template, n=len(doubts))]
        if checked.invalid:
            template = QT_TRANSLATE_NOOP(
                "core", "%n citation(s) pointed to a passage that does not exist, and were taken out."
            )
            notes = [*notes, text(template, n=checked.invalid)]
        return msgspec.structs.replace(
            self._writer.finished(quoting=self._quoting),
            text=checked.text,
            citations=checked.citations,
            passages=passages,
            backed=backed,
            stopped=stopped,
            notes=notes,
            doubts=doubts,
        )

    def _not_covered(self, passages: list[Passage]) -> Answer:
        notes = []
        if passages:
            template = QT_TRANSLATE_NOOP(
                "core", "The nearest passages are listed as sources; they do not answer the question."
            )
            notes.append(text(template))
        return msgspec.structs.replace(
            self._writer.finished(quoting=self._quoting),
            text=str(NOT_COVERED),
            covered=False,
            passages=passages,
            notes=notes,
        )
