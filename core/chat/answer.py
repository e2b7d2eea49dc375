"""The task behind a question: find passages, let the chosen engine answer from them, check what it cites, keep it all.

Does not know the window; what it needs early is streamed: ``passages`` (list of `Passage`, once, before the answer),
then ``token`` (a piece of text, many times). The result is the `Answer`, also where the person stopped it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from core import fields
from core.chat import citations, prompt
from core.chat.conversation import NOT_COVERED, Answer, Arm, Conversation, Message, Passage, Question
from core.chat.engines import open_generator
from core.chat.generator import GenerationConfig, Generator
from core.chat.history import History
from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.knowledge.retriever import FLOOR, open_retriever
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

PASSAGES = 6
"""Passages looked for per question."""
NEAREST = 3
"""Passages shown where nothing was found."""
USEFUL = FLOOR / 2
"""Passages that score less are not shown to the engine."""
PERIOD = 0.03
"""Seconds over which pieces of text are gathered into one event."""
SAVING = 1.0
"""Seconds between savings of an answer that is being written."""


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
) -> Answer:
    """Answer `question` in a conversation (its id; "": kept nowhere).

    `answerer`: the values of an `Arm`, without `documents`. `generation`: those of a `GenerationConfig`.
    `again`: ask the last question of the conversation once more; the answer it had is replaced.
    Raises `UserError` where the documents, the model or the disk do not allow an answer; the question is kept.
    """
    opened = Project.open(Path(project))
    arm = fields.from_builtins(Arm, {**(answerer or {}), "documents": use_documents})
    if arm.engine == "quotes":
        arm = msgspec.structs.replace(arm, documents=True)
    config = fields.from_builtins(GenerationConfig, generation or {})
    fields.check(config)
    history = History(opened.chats_dir) if conversation else None
    talk = history.load_or_new(conversation) if history else Conversation()
    asked = _ask(history, talk, question, again)
    earlier = talk.messages[: talk.messages.index(asked)]
    work = _Answering(ctx, opened, arm, config, history, talk)
    answer = work.answer(asked, earlier)
    if history:
        history.add(talk, answer)
    return answer


def _ask(history: History | None, talk: Conversation, question: str, again: bool) -> Question:
    """Put the question into the conversation, or take back the answer the last one had."""
    if again:
        last = talk.last_question
        if last is None:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "There is no question in this conversation to ask again."),
                QT_TRANSLATE_NOOP("core", "Type a question."),
            )
        for message in talk.messages[talk.messages.index(last) + 1 :]:
            if history:
                history.drop(talk, message)
        return last
    if not question.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The question is empty."), QT_TRANSLATE_NOOP("core", "Type a question.")
        )
    asked = Question(text=question.strip())
    if history:
        history.add(talk, asked)
    else:
        talk.messages.append(asked)
    return asked


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
    ) -> None:
        self._ctx = ctx
        self._project = project
        self._arm = arm
        self._config = config
        self._history = history
        self._talk = talk
        self._began = time.perf_counter()
        self._draft = Answer(text="", arm=arm)
        self._first = 0.0
        self._tokens = 0
        self._rate = 0.0

    def answer(self, asked: Question, earlier: list[Message]) -> Answer:
        passages: list[Passage] = []
        pieces: list[str] = []
        notes: list[Text] = []
        stopped = False
        try:
            if self._arm.documents:
                passages, found = self._find(asked.text)
                self._ctx.data("passages", passages)
                if not found:
                    return self._not_covered(passages)
            self._ctx.check()
            generator = open_generator(self._ctx, self._project, self._arm)
            self._ctx.check()
            asking, config = self._prompt(generator, asked.text, passages, earlier)
            notes += asking.notes
            self._draft = msgspec.structs.replace(self._draft, passages=asking.passages)
            for piece in self._write(generator, asking, config):
                pieces.append(piece)
            if self._tokens >= config.max_new_tokens:
                template = QT_TRANSLATE_NOOP("core", "The answer was cut off at %n token(s).")
                notes.append(text(template, n=self._tokens))
            stopped = self._ctx.cancelled
        except Cancelled:
            stopped = True
        written = "".join(pieces)
        if not written.strip() and not stopped:
            if self._arm.engine == "quotes":
                return self._not_covered(passages)
            notes.append(text(QT_TRANSLATE_NOOP("core", "The model ended its turn without a word.")))
        return self._checked(written, passages, notes, stopped)

    def _find(self, question: str) -> tuple[list[Passage], bool]:
        """Numbered passages, best first, and whether they bear on the question at all."""
        if not Catalogue(self._project).count():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "No documents are indexed in this project yet."),
                QT_TRANSLATE_NOOP(
                    "core", "Add some on the Documents screen, or ask a model without “Use my documents”."
                ),
            )
        self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Looking through your documents…")))
        retrieved = open_retriever(self._ctx, self._project).retrieve(question, PASSAGES)
        if retrieved.found:
            useful = [found for found in retrieved.passages if found.score >= USEFUL]
        else:
            useful = retrieved.passages[:NEAREST]
        return [
            Passage(
                number=number,
                chunk=found.chunk,
                file=found.file,
                page=found.page or 0,
                heading=" › ".join(found.heading),
                text=found.text,
                start=found.start,
                score=found.score,
                weak=found.score < FLOOR,
            )
            for number, found in enumerate(useful, 1)
        ], retrieved.found

    def _prompt(
        self, generator: Generator, question: str, passages: list[Passage], earlier: list[Message]
    ) -> tuple[prompt.Prompt, GenerationConfig]:
        """What the engine reads, leaving it room to answer."""
        if not generator.context_length:
            return prompt.Prompt(turns=[], question=question, passages=passages), self._config
        room = min(self._config.max_new_tokens, generator.context_length // 3)
        asking = prompt.build(question, passages, earlier, generator.count, generator.context_length - room)
        room = min(self._config.max_new_tokens, generator.context_length - asking.tokens)
        return asking, replace(self._config, max_new_tokens=room)

    def _write(self, generator: Generator, asking: prompt.Prompt, config: GenerationConfig) -> Iterator[str]:
        """Pieces of the answer, sent on and kept as they come."""
        self._ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Writing…")))
        gathered, unsaved = "", ""
        sent = saved = time.perf_counter()
        first_part = True
        with closing(generator.stream(asking, config, lambda: self._ctx.cancelled)) as stream:  # type: ignore[type-var]
            for piece in stream:
                now = time.perf_counter()
                self._tokens += 1
                self._first = self._first or now
                gathered += piece
                unsaved += piece
                if gathered and (now - sent >= PERIOD or self._tokens == 1):
                    self._ctx.data("token", gathered)
                    gathered, sent = "", now
                if self._history and unsaved and now - saved >= SAVING:
                    self._history.add_part(self._talk, unsaved, self._draft, first=first_part)
                    unsaved, saved, first_part = "", now, False
                yield piece
        if gathered:
            self._ctx.data("token", gathered)
        if self._tokens > 1:
            self._rate = (self._tokens - 1) / max(1e-9, time.perf_counter() - self._first)

    def _checked(self, written: str, passages: list[Passage], notes: list[Text], stopped: bool) -> Answer:
        checked = citations.check(written.strip(), passages)
        backed = bool(checked.citations)
        if self._arm.engine == "quotes":
            template = QT_TRANSLATE_NOOP(
                "core", "These are sentences quoted from your documents. No language model wrote them."
            )
            notes = [*notes, text(template)]
        elif passages and checked.text and not backed:
            template = QT_TRANSLATE_NOOP(
                "core", "This answer is not backed by your documents: it cites none of the passages."
            )
            notes = [*notes, text(template)]
        if checked.invalid:
            template = QT_TRANSLATE_NOOP(
                "core", "%n citation(s) pointed to a passage that does not exist, and were taken out."
            )
            notes = [*notes, text(template, n=checked.invalid)]
        quoting = self._arm.engine == "quotes"
        return msgspec.structs.replace(
            self._finished(),
            text=checked.text,
            citations=checked.citations,
            passages=passages,
            backed=backed,
            stopped=stopped,
            tokens=0 if quoting else self._tokens,
            tokens_per_second=0.0 if quoting else round(self._rate, 2),
            notes=notes,
        )

    def _not_covered(self, passages: list[Passage]) -> Answer:
        notes = []
        if passages:
            template = QT_TRANSLATE_NOOP(
                "core", "The nearest passages are listed as sources; they do not answer the question."
            )
            notes.append(text(template))
        return msgspec.structs.replace(
            self._finished(), text=str(NOT_COVERED), covered=False, passages=passages, notes=notes
        )

    def _finished(self) -> Answer:
        """The draft with its times."""
        first = self._first - self._began if self._first else 0.0
        return msgspec.structs.replace(
            self._draft,
            time=time.time(),
            seconds=round(time.perf_counter() - self._began, 3),
            first_token_seconds=round(first, 3),
        )
