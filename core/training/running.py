"""Trains on rows: the task behind the Training screen, for every method and everything that can be learnt.

All it needs is a run's folder. Called again on a run that was stopped, failed or was killed, it goes on from the
last whole checkpoint. A run is marked finished only once what it made is in place and was read back.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import Any

from core import runs
from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.paths import write_atomic
from core.runs import Run
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP, Text, literal, text
from core.training import (
    base,
    checkpoints,
    data,
    device,
    estimate,
    own_loss,
    processes,
    products,
    readme,
    rows,
    samples,
    tracking,
    trainer,
)
from core.training import config as configs
from core.training.callback import Over, Watch, patience_over, recent_steps, warn
from core.training.config import TrainConfig
from core.training.data import Prepared
from core.training.encoder_products import EncoderProduct
from core.training.gauges import Gauges, peak_memory
from core.training.methods import attaching
from core.training.objectives.encoding import Encoding
from core.training.objectives.objective import Objective, Speaks
from core.training.objectives.opening import open_objective
from core.training.own_loss import Loss
from core.training.portions import is_out_of_memory, too_little
from core.training.rowcount import Rows
from core.training.samples import Sampler
from core.training.tensorboard import EventFile
from core.training.tracking import Tracker

FRESH = 1.2
"""A process that held nearly as much before the run began, as tests do, says nothing of what runs need."""


def run(ctx: JobContext, *, run: str, model: str = "", agreed: Sequence[str] | None = None) -> dict[str, Any]:
    """Train the run in the folder `run` to its end; its base model is in the folder `model` where it was brought to
    another machine. `agreed`: fingerprints of files that may be run there, and addresses that may be told of it; here
    the settings know. Returns its figures.

    Raises `Cancelled` once a checkpoint is saved after a request to stop, and `UserError` for what the person can
    mend: settings out of bounds, no model, no rows, a full disk, a loss that is no number, too little memory.
    """
    record = processes.record_of(runs.read(Path(run)))
    if record.product:
        return summary(record)
    config = configs.read(record.config_file)
    record.mark_running()
    try:
        say = partial(warn, ctx, record)
        if agreed is None:
            settings = Settings.load()
            agreed = [*settings.agreed_files, *settings.agreed_trackers]
        address = tracking.told(config.mlflow, agreed, say) if processes.is_first() else ""
        with _quiet_libraries(), Tracker(address, record, say) as tracker:
            loss = _own_loss(record, config, agreed)
            _train(ctx, record, config, model, loss, tracker)
    except BaseException as error:
        explained = _explain(error)
        # A disk that is full may not take this either: the dead process then tells that the run was interrupted.
        with contextlib.suppress(UserError):
            if isinstance(error, Cancelled):
                record.mark("stopped")
            else:
                record.mark("failed", _message(explained))
        if explained is error:
            raise
        raise explained from error
    return summary(record)


def summary(record: Run) -> dict[str, Any]:
    """The figures of a run, for whoever waits for the job's result."""
    about = record.about
    return {
        "run": record.id,
        "adapter": str(record.adapter or ""),
        "product": str(record.product or ""),
        "loss_first": about.loss_first,
        "loss_last": about.loss_last,
        "validation_best": about.validation_best,
        "steps": about.steps_done,
        "seconds": about.seconds,
    }


def _own_loss(record: Run, config: TrainConfig, agreed: Sequence[str]) -> Loss | None:
    """The loss in the file that the settings name, as it was when the run began; None for the usual one."""
    if config.own_loss is None or config.task != "generation":
        return None
    kept = record.folder / own_loss.KEPT_AS
    if not kept.exists() and processes.is_first():
        own_loss.load(config.own_loss, agreed)
        write_atomic(kept, config.own_loss.read_bytes())
    processes.wait()
    return own_loss.load(kept, agreed)


def _train(
    ctx: JobContext, record: Run, config: TrainConfig, folder: str, loss: Loss | None, tracker: Tracker
) -> None:
    about, held = record.about, peak_memory()
    _phase(ctx, QT_TRANSLATE_NOOP("core", "Reading the rows"))
    if processes.is_first():
        rows.keep_copy(record, config, ctx.check)
    processes.wait()
    ctx.check()

    _phase(ctx, QT_TRANSLATE_NOOP("core", "Loading the model"))
    found = base.find(record, config, folder)
    place = device.choose(found.parameters)
    about.threads = device.use_threads(about.threads)
    if config.recompute and place.kind == "cpu":
        device.give_back_at_once()
    about.device, about.on_gpu = place.name, place.kind != "cpu"
    about.versions = _versions()
    if place.warning:
        warn(ctx, record, place.warning)
    _seed(config.seed)
    objective = open_objective(config, found, place, loss)
    about.choices = [*place.reasons, device.about_threads(about.threads), *objective.choices]
    for choice in about.choices:
        ctx.log(str(choice))
    ctx.check()

    _phase(ctx, QT_TRANSLATE_NOOP("core", "Preparing the rows"))
    train = _prepare(ctx, record, "train", objective, config)
    validation = _prepare(ctx, record, "validation", objective, config)
    data.refuse_nothing(train, config.max_length)
    _refuse_unvalidated(record, validation, config)
    about.train_rows, about.validation_rows = len(train.rows), len(validation.rows)
    about.steps_total = trainer.steps(len(train.examples), config)

    # The adapter's first weights come from here on, whatever chance was used before.
    _seed(config.seed)
    model = attaching.attach(objective.model, config, objective.fresh)
    encodes = isinstance(objective, Encoding)
    product = (
        EncoderProduct(record, config, objective, model)
        if isinstance(objective, Encoding)
        else products.Product(record, config, model)
    )
    about.trainable = sum(weight.numel() for weight in model.parameters() if weight.requires_grad)
    about.parameters = objective.parameters
    checkpoint = _rewind(record)
    record.save()
    if processes.is_first():
        readme.write(record, config)

    part = processes.part(config, processes.count())
    if not processes.share(_is_over(record, config, checkpoint)):
        gauges = Gauges(place.kind)
        watch = Watch(
            ctx,
            record,
            config,
            validates=bool(validation.examples),
            sampler=_sampler(ctx, record, config, objective, model),
            gauges=gauges,
            listeners=[_events(record), tracker] if processes.is_first() else [],
            scaled=place.dtype == "float16",
        )
        made = trainer.make(
            model,
            trainer.arguments(part, record.checkpoints_dir, place),
            config,
            train.examples,
            validation.examples,
            objective,
            watch,
            record.checkpoints_dir,
        )
        _check_learns(model, train, config)
        with contextlib.closing(gauges), contextlib.suppress(Over):
            made.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        watch.record()
        if watch.cancelled:
            raise Cancelled
        if processes.count() == 1 and gauges.peak() > held * FRESH:
            lengths = tuple(map(objective.length, train.examples))
            learnt = train.trained_tokens / max(sum(lengths), 1)
            read = Rows(len(lengths), about.validation_rows, lengths, learnt, exact=True)
            estimate.remember(record, config, found.path, read, place)

    if not processes.is_first():
        return
    _phase(
        ctx,
        QT_TRANSLATE_NOOP("core", "Saving the model")
        if config.method == "full" or encodes
        else QT_TRANSLATE_NOOP("core", "Saving the adapter"),
    )
    _finish(ctx, record, config, product)


def _prepare(ctx: JobContext, record: Run, part: str, objective: Objective, config: TrainConfig) -> Prepared:
    """One part of the run's rows as tokens; says what is cut or left out."""

    def each(done: int) -> None:
        ctx.check()
        ctx.progress(done, None, text(QT_TRANSLATE_NOOP("core", "Preparing the rows")))

    file = record.data_dir / f"{part}.jsonl"
    lines = data.load(file) if file.exists() else iter(())
    prepared = objective.prepare(lines, each)
    if config.unusable == "refuse" and prepared.examples:
        data.refuse_unusable(prepared.refused)
        data.refuse_untrained(prepared, config.max_length)
    for remark in data.remarks(prepared, config.max_length):
        warn(ctx, record, remark)
    return prepared


def _refuse_unvalidated(record: Run, validation: Prepared, config: TrainConfig) -> None:
    """Raises `UserError` if what was measured on validation rows is to decide, and there are none to measure on."""
    if validation.examples or checkpoints.listed(record.checkpoints_dir):
        return
    settings = (
        QT_TRANSLATE_NOOP("core", "“Stop early after” needs validation rows, and there are none."),
        QT_TRANSLATE_NOOP("core", "“The best on validation” needs validation rows, and there are none."),
    )
    if config.patience or config.keep == "best":
        raise UserError(
            settings[0] if config.patience else settings[1],
            QT_TRANSLATE_NOOP(
                "core",
                "Raise “Rows kept for validation”, assign rows to validation on the Dataset screen, or switch that "
                "setting off.",
            ),
        )


def _sampler(
    ctx: JobContext, record: Run, config: TrainConfig, objective: Objective, model: Any
) -> Sampler | None:
    """Asks the model while it learns, if it writes and is whole in this process."""
    if not config.samples or processes.count() > 1 or not isinstance(objective, Speaks):
        return None
    return Sampler.of(ctx, record, model, objective.reader, config.samples, config.max_length)


def _events(record: Run) -> EventFile:
    return EventFile(record.folder / "tensorboard", record.metrics(), record.about.started)


def _rewind(record: Run) -> Path | None:
    """The checkpoint to go on from, with the record set back to its step; None to begin at the beginning."""
    checkpoint = checkpoints.newest(record.checkpoints_dir)
    step = int(checkpoint.name.removeprefix("step-")) if checkpoint else 0
    record.forget_metrics_after(step)
    if processes.is_first():
        samples.forget_after(record, step)
    about = record.about
    about.ended_early = ""
    losses = record.series("loss")[1]
    steps, validations = record.series("eval_loss")
    seconds = record.series("seconds")[1]
    about.steps_done = step
    about.seconds = seconds[-1] if seconds else 0
    about.loss_first = losses[0] if losses else None
    about.loss_last = fmean(losses[-recent_steps(about.steps_total) :]) if losses else None
    about.validation_last = validations[-1] if validations else None
    about.validation_best = min(validations, default=None)
    about.best_step = int(steps[validations.index(min(validations))]) if validations else None
    return checkpoint


def _is_over(record: Run, config: TrainConfig, checkpoint: Path | None) -> bool:
    """Whether the checkpoint is the run's last: killed after training and before the product was in place, or wished
    to end while it was paused."""
    about = record.about
    if checkpoint is None or about.steps_done >= about.steps_total:
        return checkpoint is not None
    if patience_over(record.series("eval_loss")[1], config.patience):
        about.ended_early = "patience"
    elif record.wants_to_finish:
        about.ended_early = "person"
    return bool(about.ended_early)


def _check_learns(model: Any, train: Prepared, config: TrainConfig) -> None:
    """Nothing is trained on nothing: at least one weight and one token."""
    if not any(weight.requires_grad for weight in model.parameters()) or not train.trained_tokens:
        data.refuse_nothing(Prepared(untrained=train.rows), config.max_length)


def _finish(
    ctx: JobContext, record: Run, config: TrainConfig, product: products.Product | EncoderProduct
) -> None:
    """Put the product in place, read it back, and only then say that the run is finished."""
    about = record.about
    kept = about.best_step if config.keep == "best" and about.best_step else about.steps_done
    if not checkpoints.is_whole(_checkpoint(record, kept)):
        warn(
            ctx,
            record,
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The best checkpoint, of step {best}, is damaged; the weights of the last step, {step}, are kept.",
                ),
                best=kept,
                step=about.steps_done,
            ),
        )
        kept = about.steps_done
    if not checkpoints.is_whole(_checkpoint(record, kept)):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The checkpoint of step {step} is damaged."),
            QT_TRANSLATE_NOOP("core", "Press Resume to train from the one before it."),
            step=kept,
        )
    about.kept_step = kept
    product.put_in_place(_checkpoint(record, kept))
    record.mark("finished")
    # Only now: killed before, the run is finished from the checkpoint that it keeps.
    checkpoints.prune(record.checkpoints_dir, [], last=1)
    readme.write(record, config)


def _checkpoint(record: Run, step: int) -> Path:
    return record.checkpoints_dir / f"step-{step}"


def _phase(ctx: JobContext, template: str) -> None:
    ctx.progress(0, None, text(template))


def _seed(seed: int) -> None:
    from transformers import set_seed

    set_seed(seed)


@contextlib.contextmanager
def _quiet_libraries() -> Iterator[None]:
    """What the libraries say to their developers is not for the person; the window's sentences are our own."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()
    with warnings.catch_warnings():
        libraries = r"(accelerate|bitsandbytes|peft|torch|transformers)\b"
        for kind in (FutureWarning, DeprecationWarning):
            warnings.filterwarnings("ignore", category=kind, module=libraries)
        yield


def _versions() -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version
    from platform import python_version

    found = {"python": python_version()}
    for package in ("torch", "transformers", "peft", "accelerate", "bitsandbytes", "tokenizers"):
        with contextlib.suppress(PackageNotFoundError):
            found[package] = version(package)
    return found


def _explain(error: BaseException) -> BaseException:
    """Out of memory comes in many shapes; the person needs one sentence."""
    return too_little() if is_out_of_memory(error) else error


def _message(error: BaseException) -> Text:
    return error.message if isinstance(error, UserError) else literal(f"{type(error).__name__}: {error}")
