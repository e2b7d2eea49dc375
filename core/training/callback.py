"""Watches a training from step to step: tells what was measured, asks whether to go on, and when to save or validate.

Does not know torch or the model; `trainer` calls it with plain numbers.
"""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass
from statistics import fmean

import msgspec

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, text
from core.training.config import TrainConfig

PARTS = 10
"""Validations and checkpoints over a run, where the person set no number of steps."""
CHECKPOINT_SECONDS = 600
SAVE_RECORD_SECONDS = 5
MEMORY_STEPS = 20


class Over(Exception):
    """There is nothing left to train: the validation that a stop had cut off, made up for, ends the run."""


@dataclass
class Decision:
    """What is to happen after a step."""

    evaluate: bool = False
    save: bool = False
    stop: bool = False


class Watch:
    """One sitting of a run: from its start or a checkpoint, to its end, a stop or a failure."""

    def __init__(self, ctx: JobContext, run: Run, config: TrainConfig, *, validates: bool) -> None:
        self.ctx, self.run, self.config = ctx, run, config
        self.cancelled = False
        self.ended_early = False
        self._validates = validates
        self._total = run.about.steps_total
        self._earlier_seconds = run.about.seconds
        self._tokens = 0
        self._losses = [entry["eval_loss"] for entry in run.metrics() if "eval_loss" in entry]
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
        self._began = self._saved = self._recorded = self._step_began = time.monotonic()
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
        due = step % self._every(self.config.checkpoint_every) == 0
        return Decision(
            evaluate=self._validation_due(step),
            save=due or step >= self._total or now - self._saved > CHECKPOINT_SECONDS,
        )

    def owes_validation(self, step: int) -> bool:
        """Whether a stop at `step` cut off the validation that belongs to it."""
        return step > 0 and self._validation_due(step) and step not in self.run.series("eval_loss")[0]

    def after_log(self, step: int, values: dict[str, float]) -> None:
        """Keep and tell what was measured. Raises `UserError` when training has lost its way."""
        loss = values.get("loss", 0.0)
        if not math.isfinite(loss) or not math.isfinite(values.get("grad_norm", 0.0)):
            raise diverged(step)
        about = self.run.about
        about.steps_done = step
        if "loss" in values:
            about.loss_first = about.loss_first if about.loss_first is not None else loss
            self._recent.append(loss)
            about.loss_last = fmean(self._recent)
        entry = {**values, "seconds": round(self.seconds, 3)}
        if self._speed is not None:
            entry["tokens_per_second"] = round(self._speed, 1)
        self._write({"step": step, **entry})
        self.ctx.metrics(step, **entry)
        self._say(step)
        if time.monotonic() - self._recorded > SAVE_RECORD_SECONDS:
            self.record()

    def after_validation(self, step: int, loss: float) -> Decision:
        """A new best may be worth a checkpoint; too long without one may end the run."""
        self._step_began = time.monotonic()
        about = self.run.about
        about.validation_last = loss
        best = not self._losses or loss < min(self._losses)
        if best:
            about.validation_best, about.best_step = loss, step
        self._losses.append(loss)
        self.after_log(step, {"eval_loss": loss})
        self.ended_early = patience_over(self._losses, self.config.patience)
        return Decision(save=self.ended_early or (best and self.config.keep == "best"), stop=self.ended_early)

    def after_save(self) -> None:
        self._saved = self._step_began = time.monotonic()
        self.record()

    def record(self) -> None:
        """Bring ``run.json`` up to date."""
        about = self.run.about
        about.seconds = round(self.seconds, 2)
        passed = time.monotonic() - self._began
        if self._tokens and passed > 0:
            about.tokens_per_second = round(self._tokens / passed, 1)
        about.peak_memory = max(about.peak_memory or 0, peak_memory())
        self.run.save()
        self._recorded = time.monotonic()

    def _every(self, chosen: int) -> int:
        return chosen or max(1, math.ceil(self._total / PARTS))

    def _validation_due(self, step: int) -> bool:
        due = step % self._every(self.config.evaluate_every) == 0
        return self._validates and (due or step >= self._total)

    def _say(self, step: int) -> None:
        self.ctx.progress(step, self._total, text(QT_TRANSLATE_NOOP("core", "Training")))

    def _write(self, entry: dict[str, float]) -> None:
        with explain_os_errors(self.run.metrics_file), self.run.metrics_file.open("ab") as file:
            file.write(msgspec.json.encode(entry) + b"\n")


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


def peak_memory() -> int:
    """The most memory this process has held, in bytes."""
    import sys

    import psutil

    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
