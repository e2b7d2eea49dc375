"""Searches for settings: the task that tries one set after another, each as a run of its own, and keeps the best.

What was tried and what came of it is in the search's folder, so that a search that was stopped or killed goes on with
the trial that was under way. Does not know how a run is trained, nor how the next settings are found.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
from pathlib import Path
from typing import Any

from core import fields, runs
from core.datasets.store import open_dataset
from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.jobs.events import Event, Logged, Metrics, Progress, Warned
from core.runs import Run, RunFile, Source
from core.text import QT_TRANSLATE_NOOP, text
from core.training import proposals, running, sweeps
from core.training.config import TrainConfig
from core.training.proposals import Asked
from core.training.sweeps import Begun, Sweep, Trial, Value

TENTHS = 10
FAILURES = 3
"""So many failed trials and none that did not: something is wrong that no setting mends."""
SITTINGS = 3
"""A trial whose process died so often is given up."""
ENOUGH = 8
"""Finished trials from which something can be said about which settings matter."""


def run(ctx: JobContext, *, sweep: str) -> dict[str, Any]:
    """Search in the folder `sweep` until its trials or its time are used up. Returns the best trial's run and score.

    Streams ``trial_begun`` (`Begun`) and ``trial`` (`Trial`), and passes on what a trial measures. Raises `Cancelled`
    once the trial under way is saved, and `UserError` where nothing can be validated or every trial fails.
    """
    search = sweeps.read(Path(sweep))
    sweeps.check(search.about)
    base = fields.from_builtins(TrainConfig, search.about.config)
    _check_validates(search, base)
    _forget_lost(search)
    while not _is_over(search):
        ctx.check()
        _try(ctx, search, base)
    search.about.over = True
    search.save()
    best = search.best()
    if best is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "No trial came to its end."),
            QT_TRANSLATE_NOOP("core", "Give the search more time, or do without cutting trials short."),
        )
    return {"run": best.run, "score": best.score, "trials": len(search.trials())}


def _check_validates(search: Sweep, base: TrainConfig) -> None:
    """Trials are told apart by what is measured on validation rows."""
    if base.validation_share > 0 or (search.folder / "data").is_dir():
        return
    file = Path(base.dataset)
    with open_dataset(file if file.is_absolute() else search.runs_dir.parent / file) as dataset:
        if dataset.counts().validation:
            return
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There are no validation rows, so trials cannot be told apart."),
        QT_TRANSLATE_NOOP("core", "Keep a share of the rows for validation, a tenth, say."),
    )


def _forget_lost(search: Sweep) -> None:
    """Remove runs that were made for a trial which a kill then kept from being noted."""
    known = {trial.run for trial in search.trials()} | (
        {search.about.begun.run} if search.about.begun else set()
    )
    for record in search.runs():
        if record.id not in known:
            record.delete()


def _is_over(search: Sweep) -> bool:
    trials = search.trials()
    if search.about.begun is not None:
        return False
    spent = sum(trial.seconds for trial in trials)
    return len(trials) >= search.about.trials or 0 < search.about.minutes * 60 <= spent


def _try(ctx: JobContext, search: Sweep, base: TrainConfig) -> None:
    """One trial, begun or gone on with, to its end."""
    asked = proposals.ask(search)
    begun = search.about.begun or _begin(search, base, asked.number, asked.params)
    begun.sittings += 1
    search.about.begun = begun
    search.save()
    ctx.data("trial_begun", begun)
    if (record := search.run_of(begun)) is None or begun.sittings > SITTINGS:
        _end(ctx, search, Trial(begun.number, begun.values, begun.run, "failed"), record)
        return
    inner = _TrialContext(ctx, begun, search.about.trials, asked, record.about.steps_total)
    inner.catch_up(record)
    trial = Trial(begun.number, begun.values, begun.run)
    try:
        running.run(inner, run=str(record.folder))
    except Cancelled:
        if not inner.pruned:
            raise
        trial.state = "pruned"
    except UserError as error:
        trial.state, trial.error = "failed", error.message
    record = runs.read(record.folder)
    about, config = record.about, record.config()
    trial.seconds, trial.measured = about.seconds, sorted(inner.measured.items())
    kept = about.validation_best if config.get("keep") == "best" else about.validation_last
    if trial.state == "finished" and kept is None:
        trial.state = "failed"
    trial.score = kept if trial.state != "failed" else None
    _end(ctx, search, trial, record)


def _begin(search: Sweep, base: TrainConfig, number: int, values: dict[str, Value]) -> Begun:
    """The run of a new trial. Its rows are those of the first trial, whatever became of the dataset since."""
    changes: dict[str, Any] = {**values, "evaluate_every": 0}
    config = dataclasses.replace(base, **changes)
    name = f"{search.about.name} · {number + 1}"
    about = RunFile(
        name=name,
        method=config.method,
        model=Source(config.model),
        dataset=Source(config.dataset, Path(config.dataset).stem),
        sweep=search.id,
    )
    record = runs.create(search.runs_dir, config, about)
    source = search.folder / "data"
    if source.is_dir():
        record.about.dataset.fingerprint = (search.folder / "fingerprint").read_text()
        _link(source, record.data_dir)
        record.save()
    return Begun(number, values, record.id)


def _end(ctx: JobContext, search: Sweep, trial: Trial, record: Run | None) -> None:
    """Note what a trial came to, keep the best one's result, and free what the others take up."""
    source = search.folder / "data"
    if record is not None and not source.exists() and (record.data_dir / "train.jsonl").exists():
        (search.folder / "fingerprint").write_text(record.about.dataset.fingerprint)
        _link(record.data_dir, search.folder / ".data")
        (search.folder / ".data").rename(source)
    search.note(trial)
    best = search.best()
    for one in search.trials():
        if best is None or one.number != best.number:
            _strip(search.run_of(one))
    finished = [one for one in search.trials() if one.state == "finished"]
    if len(search.about.axes) > 1 and len(finished) >= ENOUGH:
        search.about.importance = proposals.importance(search)
        search.save()
    ctx.data("trial", trial)
    failed = search.trials()
    if not finished and len(failed) >= FAILURES and all(one.state == "failed" for one in failed):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "All {count} trials failed; the last one said: {reason}"),
            QT_TRANSLATE_NOOP("core", "Start one run with these settings, and mend what it says."),
            count=len(failed),
            reason=str(trial.error or ""),
        )


def _strip(record: Run | None) -> None:
    """Leave the record of a trial that is not the best: its settings, curves and figures."""
    if record is not None and record.about.state != "running":
        for part in (record.adapter_dir, record.model_dir, record.checkpoints_dir, record.data_dir):
            shutil.rmtree(part, ignore_errors=True)


def _link(source: Path, target: Path) -> None:
    """The same files in another folder, without taking up room where the disk allows it."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for file in source.iterdir():
        try:
            os.link(file, target / file.name)
        except OSError:
            shutil.copyfile(file, target / file.name)


class _TrialContext(JobContext):
    """What a trial's run sees of the job: its own wish to end, besides the person's, when the trial is not worth it."""

    def __init__(self, outer: JobContext, begun: Begun, trials: int, asked: Asked, total: int) -> None:
        super().__init__(outer.job, self._hear, outer.keep)
        self._outer, self._begun, self._trials, self._asked = outer, begun, trials, asked
        self._total = total
        self.pruned = False
        self.measured: dict[int, float] = {}

    @property
    def cancelled(self) -> bool:
        return self.pruned or self._outer.cancelled

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled

    def catch_up(self, record: Run) -> None:
        """Take up what was measured in earlier sittings."""
        for step, loss in zip(*record.series("eval_loss"), strict=True):
            self._measure(round(step), loss, judge=False)

    def _hear(self, event: Event) -> None:
        match event:
            case Progress():
                share = event.done / event.total if event.total else 0.0
                self._total = round(event.total or self._total)
                note = text(
                    QT_TRANSLATE_NOOP("core", "Trial {number} of {trials}"),
                    number=self._begun.number + 1,
                    trials=self._trials,
                )
                self._outer.progress(self._begun.number + share, self._trials, note)
            case Metrics():
                self._outer.metrics(event.step, **event.values)
                if "eval_loss" in event.values:
                    self._measure(event.step, event.values["eval_loss"], judge=True)
            case Warned():
                self._outer.log(str(event.message))
            case Logged():
                self._outer.log(event.line)
            case _:
                pass

    def _measure(self, step: int, loss: float, *, judge: bool) -> None:
        """Trials may have different numbers of steps: they are compared by the tenths of their runs."""
        tenth = round(TENTHS * step / self._total) if self._total else 0
        if tenth in self.measured:
            return
        self.measured[tenth] = loss
        self._asked.report(loss, tenth)
        if judge and tenth < TENTHS and self._asked.should_prune():
            self.pruned = True
