"""The task behind a request for an answer: ready turns go to the engine, or the last question to the documents, as in
the chat. What comes is streamed as ``words``; the result is the `Completed`.

The person's own chat goes first: an answer of a model that both share pauses for it, and goes on where it was. Does not
know HTTP.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from core import fields, paths
from core.chat import answer, courtesy
from core.chat.conversation import Answer, Arm, Message, Question, Setup
from core.chat.courtesy import Guest
from core.chat.engines import open_generator
from core.chat.generator import GenerationConfig, Generator
from core.chat.prompt import Prompt, Turn
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project, ProjectFile
from core.server.marks import Marks, sources
from core.server.replying import Completed
from core.text import QT_TRANSLATE_NOOP

SHARED = ("torch", "onnx")
"""Engines with one state for all who ask."""


def run(
    ctx: JobContext,
    *,
    turns: list[Turn],
    answerer: dict[str, Any],
    project: str = "",
    generation: dict[str, Any] | None = None,
) -> Completed:
    """Answer the last of `turns`, which is the user's. `answerer`: the values of an `Arm`; `generation`: those of a
    `GenerationConfig`. `project` "": none is open, and there are no documents.

    Raises `UserError` where the model, the documents or the length of the turns do not allow an answer.
    """
    arm = fields.from_builtins(Arm, answerer)
    config = fields.from_builtins(GenerationConfig, generation or {})
    fields.check(config)
    if arm.documents:
        return _FromDocuments(ctx, project, arm, config, turns).answer()
    # A model's own words need no project; only a run lies in one.
    opened = Project.open(Path(project)) if project else Project(paths.projects_dir(), ProjectFile(name=""))
    return _FromModel(ctx, opened, arm, config).answer(turns)


class _FromModel:
    """An answer from what the model knows, and is told."""

    def __init__(self, ctx: JobContext, project: Project, arm: Arm, config: GenerationConfig) -> None:
        self._ctx = ctx
        self._project = project
        self._arm = arm
        self._config = config
        self._said: list[str] = []
        self._tokens = 0

    def answer(self, turns: list[Turn]) -> Completed:
        waits = courtesy.of(self._ctx)
        while True:
            waits.wait(self._ctx)
            guest = Guest(self._ctx, pauses=self._arm.engine in SHARED)
            generator = open_generator(guest, self._project, self._arm)
            tokens_in, room = self._room(generator, turns)
            self._write(guest, generator, turns, room)
            self._ctx.check()
            if not guest.paused:
                break
        finish = "length" if self._tokens >= room else "stop"
        return Completed(
            text="".join(self._said), tokens_in=tokens_in, tokens_out=self._tokens, finish=finish
        )

    def _room(self, generator: Generator, turns: list[Turn]) -> tuple[int, int]:
        """Tokens that are read, and that may be written in all."""
        read, context = generator.count(turns), generator.context_length
        if context and read >= context:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The messages are too long for this model: {read} tokens, and it can read {context}.",
                ),
                QT_TRANSLATE_NOOP("core", "Send fewer or shorter messages, or ask a model that reads more."),
                read=read,
                context=context,
            )
        most = self._config.max_new_tokens
        return read, min(most, context - read) if context else most

    def _write(self, guest: Guest, generator: Generator, turns: list[Turn], room: int) -> None:
        """Write on behind what is written already."""
        begun = "".join(self._said)
        turns = [*turns, {"role": "assistant", "content": begun}] if begun else turns
        config = replace(self._config, max_new_tokens=room - self._tokens)
        if self._tokens >= room:
            return
        prompt = Prompt(turns=turns, question=turns[-1]["content"])
        with closing(generator.stream(prompt, config, lambda: guest.cancelled)) as pieces:  # type: ignore[type-var]
            for piece in pieces:
                self._tokens += 1
                if piece:
                    self._said.append(piece)
                    self._ctx.data("words", piece)


class _FromDocuments:
    """An answer as the chat gives it: from passages, with marks of what each sentence rests on."""

    def __init__(
        self, ctx: JobContext, project: str, arm: Arm, config: GenerationConfig, turns: list[Turn]
    ) -> None:
        self._ctx = ctx
        self._project = project
        self._arm = arm
        self._config = config
        self._turns = turns

    def answer(self) -> Completed:
        waits = courtesy.of(self._ctx)
        while True:
            waits.wait(self._ctx)
            listener = _Listener(self._ctx, pauses=self._arm.engine in SHARED)
            made = self._ask(listener)
            self._ctx.check()
            if not listener.paused:
                return self._completed(made, listener)

    def _ask(self, listener: _Listener) -> Answer:
        *before, last = self._turns
        told = "".join(turn["content"] for turn in before if turn["role"] == "system")
        earlier: list[Message] = [
            Question(text=turn["content"]) if turn["role"] == "user" else Answer(text=turn["content"])
            for turn in before
            if turn["role"] != "system"
        ]
        return answer.run(
            listener,
            project=self._project,
            question=last["content"],
            answerer=msgspec.to_builtins(self._arm),
            generation=fields.to_builtins(self._config),
            earlier=msgspec.to_builtins(earlier),
            setup=msgspec.to_builtins(Setup(system=told)),
        )

    def _completed(self, made: Answer, listener: _Listener) -> Completed:
        words = made.text + sources(made.citations)
        sent = listener.finish()
        # What the chat found out once all was written, a sentence of its own say, is still to be sent.
        rest = words[len(sent) :] if words.startswith(sent) else words[len(made.text) :]
        if rest:
            self._ctx.data("words", rest)
        return Completed(
            text=words,
            tokens_in=made.read.tokens if made.read else 0,
            tokens_out=made.tokens,
            finish="length" if made.cut else "stop",
            citations=msgspec.to_builtins(made.citations),
            covered=made.covered,
        )


class _Listener(Guest):
    """Hears the chat's own task, and passes its words on without the marks that point nowhere."""

    def __init__(self, ctx: JobContext, *, pauses: bool) -> None:
        super().__init__(ctx, pauses=pauses)
        self._marks = Marks()
        self._sent = ""

    def data(self, kind: str, value: Any) -> None:
        if kind == "passages":
            self._marks.known = {passage.number for passage in value}
        elif kind == "token":
            self._pass_on(self._marks.add(str(value)))

    def finish(self) -> str:
        """All that was sent."""
        self._pass_on(self._marks.end().rstrip())
        return self._sent

    def _pass_on(self, words: str) -> None:
        words = words if self._sent else words.lstrip()
        if words:
            self._sent += words
            self._pauses = False  # what was sent cannot be taken back
            super().data("words", words)
