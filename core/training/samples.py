"""A few held-out questions that a model is asked again and again while it is trained, to see its answers change.

Always the likeliest word, so that only training changes an answer. Does not know steps or the Trainer.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.errors import Cancelled, UserError, explain_os_errors
from core.jobs.context import JobContext
from core.models.lesson import Lesson, Reader
from core.models.stops import stop_ids
from core.paths import write_atomic
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP
from core.training import data
from core.training.data import Line

MOST_TOKENS = 96
SHARE = 0.1
"""Of the time spent training, the most that goes into samples; `HEAD_START` seconds come on top."""
HEAD_START = 2.0
_LEAST = 0.2
"""Seconds below which it is not worth beginning an answer."""
_OPENING = 32
"""Tokens of a text without turns that are given; the model goes on from there."""


class Sample(msgspec.Struct, frozen=True):
    """What the model answered to one question after `step` steps; `row` is the row's id in the dataset, `cut` that
    the answer had not ended when tokens or time were used up."""

    step: int
    row: int
    question: str
    expected: str
    answer: str
    cut: bool = False


class Question(msgspec.Struct, frozen=True):
    """`ids`: the tokens up to where the answer begins."""

    row: int
    words: str
    expected: str
    ids: list[int]


def file(run: Run) -> Path:
    return run.folder / "samples.jsonl"


def read(run: Run) -> list[Sample]:
    """All samples of a run, earliest first. A line cut short is left out."""
    path = file(run)
    if not path.exists():
        return []
    with explain_os_errors(path):
        lines = path.read_bytes().splitlines()
    found = []
    for line in lines:
        try:
            found.append(msgspec.json.decode(line, type=Sample))
        except msgspec.DecodeError:
            continue
    return found


def forget_after(run: Run, step: int) -> None:
    """Drop what was answered after `step`: resuming from there asks again."""
    if file(run).exists():
        kept = [sample for sample in read(run) if sample.step <= step]
        write_atomic(file(run), b"".join(msgspec.json.encode(sample) + b"\n" for sample in kept))


def choose(lines: Sequence[Line], count: int, reader: Reader, longest: int) -> list[Question]:
    """At most `count` questions, spread evenly over the rows. Rows that ask nothing, or in more than `longest`
    tokens, are passed over."""
    found: list[Question] = []
    parts = min(count, len(lines))
    for part in range(parts):
        some = lines[part * len(lines) // parts : (part + 1) * len(lines) // parts]
        asked = (_question(line, reader) for line in some)
        first = next((one for one in asked if one is not None and len(one.ids) <= longest), None)
        found += [first] if first is not None else []
    return found


def _question(line: Line, reader: Reader) -> Question | None:
    """The conversation up to its last answer, as the chat would ask it; or how a text begins."""
    lesson = line.lesson
    try:
        if not lesson.messages:
            return _opening(line, reader)
        last = max(at for at, turn in enumerate(lesson.messages) if turn.get("role") == "assistant")
        asked, answer = lesson.messages[:last], lesson.messages[last]
        words = next(turn["content"] for turn in reversed(asked) if turn.get("role") == "user")
        ids = reader.read(Lesson(asked, "", lesson.template, lesson.tools), add_generation_prompt=True).ids
        return Question(line.row, str(words), str(answer.get("content") or ""), ids)
    except (UserError, ValueError, StopIteration, KeyError):
        return None


def _opening(line: Line, reader: Reader) -> Question | None:
    ids = reader.read(line.lesson).ids
    given = min(_OPENING, len(ids) // 2)
    if not given:
        return None
    return Question(line.row, reader.words(ids[:given]), reader.words(ids[given:]), ids[:given])


class Sampler:
    """Asks one run's questions. Takes no more than its share of the time, and never disturbs the training: chance is
    not touched, and trouble ends the sampling alone."""

    def __init__(
        self, ctx: JobContext, run: Run, model: Any, reader: Reader, questions: Sequence[Question]
    ) -> None:
        self._ctx, self._run, self._model, self._reader = ctx, run, model, reader
        self._questions = list(questions)
        self._stops = stop_ids(model, reader.tokenizer) if questions else []
        self._spent = 0.0

    @classmethod
    def of(cls, ctx: JobContext, run: Run, model: Any, reader: Reader, count: int, longest: int) -> Sampler:
        """Asks `count` of the run's validation rows."""
        path = run.data_dir / "validation.jsonl"
        lines = list(data.load(path)) if count and path.exists() else []
        return cls(ctx, run, model, reader, choose(lines, count, reader, longest))

    def ask(self, step: int, seconds: float) -> None:
        """Ask after `step` steps and `seconds` of this sitting, unless that was done; write and tell the answers."""
        if not self._questions or any(sample.step == step for sample in read(self._run)):
            return
        began = time.monotonic()
        left = HEAD_START + SHARE * seconds - self._spent
        if left < _LEAST:
            self._ctx.log(f"No sample answers at step {step}: they would take too much of the time.")
            return
        training = self._model.training
        try:
            self._model.eval()
            self._tell([self._answer(step, one, left / len(self._questions)) for one in self._questions])
        except Cancelled:
            pass  # the stop itself is for the training to see
        except (RuntimeError, ValueError, TypeError, LookupError, AttributeError, MemoryError) as error:
            self._questions = []
            self._ctx.warn(
                QT_TRANSLATE_NOOP("core", "Sample answers are left out from step {step} on: {reason}"),
                step=step,
                reason=str(error).strip().split("\n")[0][:200] or type(error).__name__,
            )
        finally:
            self._model.train(training)
            self._spent += time.monotonic() - began

    def _tell(self, samples: list[Sample]) -> None:
        path = file(self._run)
        with explain_os_errors(path), path.open("ab") as stream:
            stream.write(b"".join(msgspec.json.encode(sample) + b"\n" for sample in samples))
        for sample in samples:
            self._ctx.data("sample", sample)

    def _answer(self, step: int, question: Question, seconds: float) -> Sample:
        import torch
        from transformers import GenerationConfig, StoppingCriteria, StoppingCriteriaList

        ctx, until = self._ctx, time.monotonic() + seconds

        class Enough(StoppingCriteria):
            def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
                ctx.check()
                late = time.monotonic() > until
                return torch.full((input_ids.shape[0],), late, dtype=torch.bool, device=input_ids.device)

        device = next(self._model.parameters()).device
        ids = torch.tensor([question.ids], device=device)
        # Not inference_mode: what the model keeps from one call to the next (positions, say) is trained with later.
        with torch.no_grad():
            made = self._model.generate(
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
                generation_config=GenerationConfig(
                    do_sample=False,
                    num_beams=1,
                    max_new_tokens=MOST_TOKENS,
                    eos_token_id=self._stops,
                    pad_token_id=self._stops[0] if self._stops else 0,
                ),
                stopping_criteria=StoppingCriteriaList([Enough()]),
            )
        tokens = made[0, len(question.ids) :].tolist()
        ended = bool(tokens) and tokens[-1] in self._stops
        answer = self._reader.words(tokens[:-1] if ended else tokens)
        return Sample(step, question.row, question.words, question.expected, answer.strip(), not ended)
