"""Watches a training from step to step: tells what was measured, asks whether to go on, and when to save or validate.

Does not know torch or the model; `trainer` calls it with plain numbers.
"""

from __future__ import annotations

import math
import os
import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Protocol

import msgspec

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training import diagnosis
from core.training.config import TrainConfig
from core.training.gauges import Gauges, peak_memory
from core.training.samples import Sampler

PARTS = 10
"""Validations and checkpoints over a run, where the person set no number of steps."""
SAVE_RECORD_SECONDS = 5


class Over(Exception):
    """There is nothing left to train: the validation that a stop had cut off, made up for, ends the run."""


@dataclass
class Decision:
    """What is to happen after a step."""

    evaluate: bool = False
    save: bool = False
    stop: bool = False


class Listener(Protocol):
    """Whoever else is to be told what is measured."""

    def measured(self, step: int, values: Mapping[str, float]) -> None: ...


class Watch:
    """One sitting of a run: from its start or a checkpoint, to its end, a stop or a failure.

    `sampler` asks the sample questions, `gauges` looks at the machine, `listeners` are told each measurement. `scaled`:
    losses are scaled up for 16-bit gradients, where now and then a gradient that is no number only skips a step.
    """

    def __init__(
        self,
        ctx: JobContext,
        run: Run,
        config: TrainConfig,
        *,
        validates: bool,
        sampler: Sampler | None = None,
        gauges: Gauges | None = None,
        listeners: Sequence[Listener] = (),
        scaled: bool = False,
    ) -> None:
        self.ctx, self.run, self.config = ctx, run, config
        self.cancelled = False
        self.ended_early = False
        self._sampler, self._gauges, self._listeners, self._scaled = sampler, gauges, listeners, scaled
        self._validates = validates
        self._total = run.about.steps_total
        self._earlier_seconds = run.about.seconds
        self._tokens = 0
        self._curve = list(zip(*run.series("loss"), strict=True))
        self._validations = list(zip(*run.series("eval_loss"), strict=True))
        self._recent = deque(run.series("loss")[1], maxlen=recent_steps(self._total))
        self._began = self._saved = self._recorded = time.monotonic()
        self._step_began = self._began
        self._speed: float | None = None

    @property
    def seconds(self) -> float:
        """Time spent training in all sittings, this one included."""
        return self._earlier_seconds + time.monotonic() - self._began

    def begin(self, step: int) -> None:
        """The first step is about to begin; `step` are behind us."""
        self._began = self._saved = self._recorded = time.monotonic()
        if step == 0:
            self._ask(step)
        self._step_began = time.monotonic()
        self._say(step)

    def after_step(self, step: int, tokens: int) -> Decision:
        """`tokens` were read in this step, padding left out."""
        now = time.monotonic()
        self._tokens += tokens
        speed = tokens / max(now - self._step_began, 1e-9)
        # The mean over about the last 20 steps: steady enough to read, quick enough to follow.
        self._speed = speed if self._speed is None else 0.95 * self._speed + 0.05 * speed
        self._step_began = now
        if self.ctx.cancelled:
            self.cancelled = True
            return Decision(save=True, stop=True)
        if self.run.wants_to_finish and step < self._total:
            self.ended_early = True
            self.run.about.ended_early = "person"
            return Decision(evaluate=self._validates, save=True, stop=True)
        due = step % self._every(self.config.checkpoint_every) == 0
        minutes = self.config.checkpoint_minutes
        late = minutes > 0 and now - self._saved > 60 * minutes
        return Decision(evaluate=self._validation_due(step), save=due or late or step >= self._total)

    def owes_validation(self, step: int) -> bool:
        """Whether a stop at `step` cut off the validation that belongs to it."""
        return step > 0 and self._validation_due(step) and step not in self.run.series("eval_loss")[0]

    def after_log(self, step: int, values: dict[str, float]) -> None:
        """Keep and tell what was measured. Raises `UserError` when training has lost its way."""
        telling = ("loss", "eval_loss") if self._scaled else ("loss", "eval_loss", "grad_norm")
        if not all(math.isfinite(values.get(name, 0.0)) for name in telling):
            raise diverged(step)
        values = {name: value for name, value in values.items() if math.isfinite(value)}
        about = self.run.about
        about.steps_done = step
        if "loss" in values:
            loss = values["loss"]
            about.loss_first = about.loss_first if about.loss_first is not None else loss
            self._recent.append(loss)
            about.loss_last = fmean(self._recent)
            self._curve.append((step, loss))
        entry = {**values, "seconds": round(self.seconds, 3)}
        if self._speed is not None:
            entry["tokens_per_second"] = round(self._speed, 1)
        if self._gauges is not None and "loss" in values:
            entry |= self._gauges.read()
        self._write({"step": step, **entry})
        self.ctx.metrics(step, **entry)
        for listener in self._listeners:
            listener.measured(step, entry)
        self._say(step)
        if step % diagnosis.width(self._total) == 0 and "loss" in values:
            self._diagnose()
        if time.monotonic() - self._recorded > SAVE_RECORD_SECONDS:
            self.record()

    def after_validation(self, step: int, loss: float, others: Mapping[str, float] | None = None) -> Decision:
        """A new best may be worth a checkpoint; too long without one may end the run. `others`: what else was measured
        on the validation rows."""
        about = self.run.about
        about.validation_last = loss
        earlier = [value for _, value in self._validations]
        best = not earlier or loss < min(earlier)
        if best:
            about.validation_best, about.best_step = loss, step
        self._validations.append((step, loss))
        self.after_log(step, {**(others or {}), "eval_loss": loss})
        self._diagnose()
        if patience_over([*earlier, loss], self.config.patience):
            self.ended_early = True
            about.ended_early = about.ended_early or ("patience" if step < self._total else "")
        self._ask(step)
        self._step_began = time.monotonic()
        return Decision(save=self.ended_early or (best and self.config.keep == "best"), stop=self.ended_early)

    def before_save(self) -> None:
        """What was measured up to a checkpoint must be on the disk before the checkpoint is."""
        if self.run.metrics_file.is_file():
            with explain_os_errors(self.run.metrics_file), self.run.metrics_file.open("rb+") as file:
                os.fsync(file.fileno())

    def after_save(self) -> None:
        self._saved = self._step_began = time.monotonic()
        self.record()

    def halvings(self, step: int) -> int:
        """How often each batch of `step` is halved, because memory was not enough for it or one before."""
        return max((times for since, times in self.run.about.halvings if since <= step), default=0)

    def halved(self, step: int, times: int) -> None:
        """From `step` on, each batch is halved so often: say so, and note it so that resuming does the same."""
        self.run.about.halvings.append((step, times))
        warn(
            self.ctx,
            self.run,
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Memory was not enough at step {step}. From there on each batch is worked on in {parts} parts: the "
                    "result stays the same, and it takes a little longer.",
                ),
                step=step,
                parts=2**times,
            ),
        )
        self.run.save()

    def fewer(self, rows: int) -> None:
        """From now on, only so many rows are validated at once."""
        warn(
            self.ctx,
            self.run,
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Memory was not enough to validate more than {rows} rows at once; the result is the same.",
                ),
                rows=rows,
            ),
        )

    def record(self) -> None:
        """Bring ``run.json`` up to date."""
        about = self.run.about
        about.seconds = round(self.seconds, 2)
        passed = time.monotonic() - self._began
        if self._tokens and passed > 0:
            about.tokens_per_second = round(self._tokens / passed, 1)
        peak = self._gauges.peak() if self._gauges is not None else peak_memory()
        about.peak_memory = max(about.peak_memory or 0, peak)
        self.run.save()
        self._recorded = time.monotonic()

    def _every(self, chosen: int) -> int:
        return chosen or max(1, math.ceil(self._total / PARTS))

    def _validation_due(self, step: int) -> bool:
        due = step % self._every(self.config.evaluate_every) == 0
        return self._validates and (due or step >= self._total)

    def _diagnose(self) -> None:
        """Say what the curves show, each trouble once in a run."""
        said = {warning.template for warning in self.run.about.warnings}
        for finding in diagnosis.diagnose(self._curve, self._validations, self._total):
            if finding.message.template not in said:
                warn(self.ctx, self.run, finding.message)

    def _ask(self, step: int) -> None:
        if self._sampler is not None:
            self._sampler.ask(step, time.monotonic() - self._began)

    def _say(self, step: int) -> None:
        self.ctx.progress(step, self._total, text(QT_TRANSLATE_NOOP("core", "Training")))

    def _write(self, entry: dict[str, float]) -> None:
        with explain_os_errors(self.run.metrics_file), self.run.metrics_file.open("ab") as file:
            file.write(msgspec.json.encode(entry) + b"\n")


def warn(ctx: JobContext, run: Run, message: Text) -> None:
    """Say it now, and keep it with the run."""
    ctx.warn(message)
    if message not in run.about.warnings:
        run.about.warnings.append(message)


def recent_steps(total: int) -> int:
    """Steps over which “the” training loss is the mean: a single batch says little."""
    return max(1, total // 20)


def patience_over(losses: list[float], patience: int) -> bool:
    """Whether the last `patience` validations brought no new best."""
    if not patience or len(losses) <= patience:
        return False
    return min(losses[-patience:]) >= min(losses[:-patience])


def diverged(step: int) -> UserError:
    """The sentence for a loss or gradient that is no longer a number."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "core", "Training lost its way at step {step}: the loss is no longer a number. It was stopped."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Start again with a smaller learning rate (a tenth, say), and look for rows with broken text.",
        ),
        step=step,
    )
