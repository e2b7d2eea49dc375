"""Asks an arm one question as the chat would, and scores what it says: what is measured is what is shipped.

Answers are the likeliest ones, so that the same question has the same answer. The person's own chat goes first. Does
not know trials, nor where replies are kept.
"""

from __future__ import annotations

import sys
import time
import traceback
from dataclasses import replace

import msgspec

from core import fields
from core.chat import answer as chat
from core.chat import courtesy, marking, onnx_models, torch_models
from core.chat.conversation import Answer, Arm, Message, Setup
from core.chat.conversation import Question as Asked
from core.chat.courtesy import Guest
from core.chat.engines import open_generator
from core.chat.generator import GenerationConfig
from core.chat.prompt import Turn
from core.chat.torch_generator import TorchGenerator
from core.errors import Cancelled, UserError
from core.evaluation import fingerprints, saying, scoring
from core.evaluation.trial import Found, Question, Reply
from core.jobs.context import JobContext
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.opening import open_embedder
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, Value, text

MOST_TOKENS = 256
"""No answer is let run on for longer, in tokens, unless the trial says so."""


class TimeIsUp(Exception):
    """An answer was broken off, since the time for the trial is over."""


class Asker:
    """Asks arms of one project. `generation`: how they choose words; always the likeliest."""

    def __init__(self, ctx: JobContext, project: Project, generation: GenerationConfig) -> None:
        self._ctx = ctx
        self._project = project
        self._generation = replace(generation, temperature=0.0)
        self._embedder: Embedder = open_embedder(ctx)
        self._waits = courtesy.of(ctx)
        self._warned: set[str] = set()

    def ready(self, arm: Arm) -> None:
        """Load what the arm needs, in place of what another one needed where memory is short. Raises `UserError` where
        it cannot be opened."""
        self._make_room(arm)
        open_generator(self._listener(arm), self._project, _as_asked(arm))

    def ask(self, arm: Arm, question: Question, until: float = 0.0) -> Reply:
        """What the arm says, with its scores; where it fails, why.

        `until`: a time of `time.monotonic` after which an answer is broken off and `TimeIsUp` raised; 0: none.
        Raises `Cancelled` where the person stops.
        """
        try:
            answer = self._answer(arm, question, until)
        except (Cancelled, TimeIsUp):
            raise
        except Exception as error:
            return self._failed(error)
        reply = Reply(
            text=answer.text,
            covered=answer.covered,
            found=_found(answer),
            seconds=answer.seconds,
            first_token_seconds=answer.first_token_seconds,
            tokens=answer.tokens,
            tokens_per_second=answer.tokens_per_second,
            memory=self._memory(arm),
        )
        try:
            scores = scoring.score(question, answer, arm, self._embedder)
            scores.update(self._surprise(arm, question))
            return msgspec.structs.replace(reply, said=saying.said(answer, arm), scores=scores)
        except (Cancelled, TimeIsUp):
            raise
        except Exception as error:
            failed = self._failed(error)
            return msgspec.structs.replace(reply, error=failed.error, fix=failed.fix)

    def _answer(self, arm: Arm, question: Question, until: float) -> Answer:
        while True:
            self._waits.wait(self._ctx)
            listener = self._listener(arm, until)
            self._rest_peaks()
            found = chat.run(
                listener,
                project=str(self._project.folder),
                question=question.question,
                answerer=msgspec.to_builtins(_as_asked(arm)),
                use_documents=arm.documents,
                generation=fields.to_builtins(self._generation),
                earlier=[msgspec.to_builtins(_message(turn)) for turn in question.earlier],
                setup=msgspec.to_builtins(Setup(system=question.system)),
            )
            self._ctx.check()
            if listener.late:
                raise TimeIsUp
            if not listener.paused:
                return found

    def _surprise(self, arm: Arm, question: Question) -> dict[str, float]:
        """How unlikely the model takes the right answer; only of a model that reads nothing else."""
        if arm.engine != "torch" or arm.documents or not question.expected or not question.answerable:
            return {}
        generator = open_generator(self._listener(arm), self._project, arm)
        assert isinstance(generator, TorchGenerator)
        turns: list[Turn] = [{"role": "system", "content": question.system}] if question.system else []
        for turn in question.earlier:
            turns.append(
                {"role": "user" if turn["role"] == "user" else "assistant", "content": turn["content"]}
            )
        turns.append({"role": "user", "content": question.question})
        values = []
        for expected in question.expected:
            self._ctx.check()
            if (value := generator.surprise(turns, expected)) is not None:
                values.append(value)
        return {"surprise": min(values)} if values else {}

    def _listener(self, arm: Arm, until: float = 0.0) -> _Listener:
        return _Listener(self._ctx, self._warned, pauses=arm.engine in ("torch", "onnx"), until=until)

    def _failed(self, error: Exception) -> Reply:
        if isinstance(error, UserError):
            return Reply(error=error.message, fix=error.fix)
        self._ctx.log("".join(traceback.format_exception(error)))
        template = QT_TRANSLATE_NOOP("core", "Something went wrong inside Ustad: {error}")
        return Reply(error=text(template, error=f"{type(error).__name__}: {error}"))

    def _make_room(self, arm: Arm) -> None:
        """The two engines keep a model each. Where there is no room for both, the other's goes."""
        import psutil

        if arm.engine not in ("torch", "onnx"):
            return
        folder = fingerprints.folder_of(self._project, arm)
        wanted = sum(file.stat().st_size for file in folder.iterdir() if file.is_file()) if folder else 0
        if psutil.virtual_memory().available < 1.5 * wanted:
            onnx, torch = self._slots()
            (onnx if arm.engine == "torch" else torch).release()

    def _slots(self) -> tuple[onnx_models.Slot, torch_models.Slot]:
        return (
            self._ctx.kept(onnx_models.KEY, onnx_models.Slot),
            self._ctx.kept(torch_models.KEY, torch_models.Slot),
        )

    def _rest_peaks(self) -> None:
        torch = sys.modules.get("torch")
        if torch is not None and torch.cuda.is_available():
            torch.cuda.reset_peak_memory_stats()

    def _memory(self, arm: Arm) -> int:
        """Bytes held while the last answer was made: of the card at most, or of this process. Of an arm that needs no
        model here, only where none is loaded: it would be counted as its."""
        torch = sys.modules.get("torch")
        if arm.engine in ("quotes", "address"):
            if any(slot.is_full for slot in self._slots()):
                return 0
        elif torch is not None and torch.cuda.is_available():
            return int(torch.cuda.max_memory_reserved())
        import psutil

        return int(psutil.Process().memory_info().rss)


class _Listener(Guest):
    """Hears the chat's own task, and passes on only what warns, once. Counts as stopped when it is too late."""

    def __init__(self, ctx: JobContext, warned: set[str], *, pauses: bool, until: float) -> None:
        super().__init__(ctx, pauses=pauses)
        self._outer = ctx
        self._warned = warned
        self._until = until
        self.late = False

    @property
    def cancelled(self) -> bool:
        if self._until and not self.late:
            self.late = time.monotonic() > self._until
        return self.late or super().cancelled or self._outer.cancelled

    def progress(self, done: float, total: float | None = None, note: Text | None = None) -> None:
        """The trial tells how far it is."""

    def data(self, kind: str, value: object) -> None:
        """A reply is told when it is whole."""

    def warn(self, message: str | Text, **args: Value) -> None:
        said = message if isinstance(message, Text) else text(message, **args)
        if str(said) not in self._warned:
            self._warned.add(str(said))
            self._outer.warn(said)


def _as_asked(arm: Arm) -> Arm:
    """As the chat takes it: there, quotes are marked by a run of its own choice where none is named."""
    if arm.engine == "quotes" and not arm.run:
        return msgspec.structs.replace(arm, run=marking.NO_RUN)
    return arm


def _message(turn: dict[str, str]) -> Message:
    words = turn["content"]
    return Asked(text=words) if turn["role"] == "user" else Answer(text=words)


def _found(answer: Answer) -> tuple[Found, ...]:
    cited = {citation.number for citation in answer.citations}
    return tuple(
        Found(passage.number, passage.file, passage.page, passage.number in cited)
        for passage in answer.passages
    )
