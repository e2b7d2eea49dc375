"""The transformers Trainer, made to save whole checkpoints, to see rows in an order that resuming repeats, and to ask.

Does not know run folders or jobs: it talks to a `Watch`.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from core.errors import Cancelled
from core.training import batching, checkpoints, processes, schedule
from core.training.callback import Over, Watch
from core.training.config import TrainConfig
from core.training.data import Example
from core.training.device import Place
from core.training.objectives.objective import Objective
from core.training.portions import Portions


class Order:
    """A sampler of torch's kind: the row indices of one epoch after another.

    It ends with a round for all processes: what is lacking for that is the index after the last row's, again and again.
    """

    def __init__(self, lengths: Sequence[int], batch_size: int, seed: int, round: int = 1) -> None:
        self._lengths, self._batch_size, self._seed = lengths, batch_size, seed
        self._lacking = -len(lengths) % round
        self._epoch = 0

    def set_epoch(self, epoch: int) -> None:
        self._epoch = epoch

    def __len__(self) -> int:
        return len(self._lengths) + self._lacking

    def __iter__(self) -> Iterator[int]:
        yield from batching.order(self._lengths, self._batch_size, self._seed, self._epoch)
        yield from [len(self._lengths)] * self._lacking


def steps(rows: int, config: TrainConfig) -> int:
    """Corrections of the weights over the whole run."""
    return math.ceil(math.ceil(rows / config.batch_size) / config.accumulation) * config.epochs


def arguments(config: TrainConfig, folder: Path, place: Place) -> Any:
    """The Trainer's own settings. When to log, save and validate is for the `Watch` to say."""
    from transformers import TrainingArguments

    return TrainingArguments(
        output_dir=str(folder),
        num_train_epochs=config.epochs,
        per_device_train_batch_size=config.batch_size,
        gradient_accumulation_steps=config.accumulation,
        learning_rate=config.learning_rate,
        weight_decay=config.weight_decay,
        seed=config.seed,
        use_cpu=place.kind == "cpu",
        bf16=place.dtype == "bfloat16",
        fp16=place.dtype == "float16",
        # Every step is logged, so that a resumed run continues the same curve from any step.
        logging_strategy="steps",
        logging_steps=1,
        logging_nan_inf_filter=False,
        save_strategy="no",
        eval_strategy="no",
        report_to="none",
        disable_tqdm=True,
        remove_unused_columns=False,
        label_names=["labels"],
        dataloader_pin_memory=place.kind == "cuda",
    )


def make(
    model: Any,
    args: Any,
    config: TrainConfig,
    train: list[Example],
    validation: list[Example],
    objective: Objective,
    watch: Watch,
    checkpoint_folder: Path,
) -> Any:
    """A Trainer ready for ``train(resume_from_checkpoint=…)``; `model` is the objective's, as the method made it."""
    import torch
    from transformers import PrinterCallback, Trainer, TrainerCallback

    portions = Portions(objective, watch, alone=processes.count() == 1)

    class Callback(TrainerCallback):
        """Passes each turn of the Trainer on to the watch, and its wishes back."""

        def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            watch.begin(state.global_step)
            if processes.share(watch.owes_validation(state.global_step)):
                trainer.evaluate()
                if processes.share(watch.ended_early):
                    raise Over

        def on_step_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            portions.begin(state.global_step + 1)

        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> Any:
            # The first process decides, since it alone hears the person and looks at the clock.
            wish = watch.after_step(state.global_step, trainer.take_tokens())
            wish, watch.cancelled = processes.share((wish, watch.cancelled))
            control.should_evaluate, control.should_save = wish.evaluate, wish.save
            control.should_training_stop = control.should_training_stop or wish.stop
            return control

        def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float], **_: Any) -> None:
            if "loss" in logs:
                names = ("loss", "grad_norm", "learning_rate", "epoch")
                watch.after_log(state.global_step, {name: logs[name] for name in names if name in logs})

        def on_evaluate(self, args: Any, state: Any, control: Any, metrics: Any, **_: Any) -> Any:
            if "eval_loss" in metrics:
                others = {name: value for name, value in metrics.items() if name != "eval_loss"}
                wish = watch.after_validation(state.global_step, metrics["eval_loss"], others)
                wish = processes.share(wish)
                control.should_save = control.should_save or wish.save
                control.should_training_stop = control.should_training_stop or wish.stop
            if watch.cancelled:
                control.should_save = control.should_training_stop = True
            return control

        def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            watch.after_save()

    class AtomicTrainer(Trainer):
        """Saves each checkpoint aside and puts it in place whole; validates over tokens, not over batches."""

        control: Any
        lr_scheduler: Any
        _writing: Path | None = None
        _tokens_read = 0
        loss_is_scaled_for_ga = True

        def take_tokens(self) -> int:
            """Tokens read since last asked."""
            read, self._tokens_read = self._tokens_read, 0
            return read

        def training_step(self, model: Any, inputs: Any, *rest: Any, **named: Any) -> Any:
            self._tokens_read += objective.tokens(inputs)
            step = super().training_step

            def forget() -> None:
                model.zero_grad()
                self._tr_loss.zero_()

            return portions.work(inputs, lambda part: step(model, part, *rest, **named), forget)

        def _get_num_items_in_batch(self, batch_samples: Any, device: Any) -> Any:
            """What one correction is a mean over: all that is counted in its batches, on all processes."""
            count = torch.tensor(sum(objective.count(batch) for batch in batch_samples), device=device)
            return self.accelerator.gather(count).sum() if self.args.world_size > 1 else count

        def compute_loss(
            self, model: Any, inputs: Any, return_outputs: bool = False, num_items_in_batch: Any = None
        ) -> Any:
            # Processes take the mean of their gradients, which is to be a sum over what all have counted.
            return objective.loss(model, inputs) * (self.args.world_size / num_items_in_batch)

        def create_scheduler(self, num_training_steps: int, optimizer: Any = None) -> Any:
            if self.lr_scheduler is None:
                self.lr_scheduler = torch.optim.lr_scheduler.LambdaLR(
                    optimizer or self.optimizer,
                    lambda step: schedule.share(step, num_training_steps, config.warmup, config.scheduler),
                )
                self._created_lr_scheduler = True
            return self.lr_scheduler

        def floating_point_ops(self, inputs: Any) -> int:
            return 0  # counting every weight anew in every step takes time and nobody reads it

        def _get_train_sampler(self, train_dataset: Any = None) -> Any:
            lengths = [objective.length(example) for example in train]
            # A round of all processes is what one alone would read in one or several batches, in the same order.
            round = args.per_device_train_batch_size * args.world_size if args.world_size > 1 else 1
            return Order(lengths, config.batch_size, config.seed, round)

        def _get_output_dir(self, trial: Any) -> str:
            return str(self._writing or checkpoint_folder)

        def _save_checkpoint(self, model: Any, trial: Any) -> None:
            step = self.state.global_step
            if not processes.is_first():
                self._fill(checkpoints.unsealed(checkpoint_folder, step), model, trial)
                return
            watch.before_save()
            checkpoints.write(checkpoint_folder, step, lambda folder: self._fill(folder, model, trial))
            best = watch.run.about.best_step
            checkpoints.prune(checkpoint_folder, [best] if best and config.keep == "best" else [])

        def _fill(self, folder: Path, model: Any, trial: Any) -> None:
            """All processes have something to put into the folder, which the first one makes and seals."""
            processes.wait()
            self._writing = folder
            try:
                super()._save_checkpoint(model, trial)
            finally:
                self._writing = None
            processes.wait()
            if not processes.is_first():
                return
            made = folder / f"checkpoint-{self.state.global_step}"
            for file in made.iterdir():
                file.rename(folder / file.name)
            made.rmdir()

        def evaluate(self, *_: Any, **__: Any) -> dict[str, float]:
            metrics = self._measure()
            # What is logged is also in the checkpoint, so that a resumed run knows the validations before it.
            if metrics:
                self.state.log_history.append({**metrics, "step": self.state.global_step})
            self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
            return metrics

        def _measure(self) -> dict[str, float]:
            """Nothing if the person asked to stop meanwhile."""
            self.model.eval()
            with torch.no_grad(), self.compute_loss_context_manager(), contextlib.suppress(Cancelled):
                return portions.measure(
                    self.args.per_device_eval_batch_size,
                    lambda size: objective.measure(self.model, self._batches(validation, size)),
                )
            return {}

        def _batches(self, examples: list[Example], size: int) -> Iterator[dict[str, Any]]:
            by_length = sorted(examples, key=objective.length)
            for start in range(0, len(by_length), size):
                # Several processes measure to the end, or one of them would wait for the others for ever.
                if watch.ctx.cancelled and processes.count() == 1:
                    watch.cancelled = True
                    raise Cancelled
                yield self._prepare_inputs(objective.collate(by_length[start : start + size]))

    trainer = AtomicTrainer(
        model=model,
        args=args,
        train_dataset=train if processes.count() == 1 else [*train, objective.blank()],
        data_collator=objective.collate,
        callbacks=[Callback()],
    )
    trainer.remove_callback(PrinterCallback)
    return trainer
