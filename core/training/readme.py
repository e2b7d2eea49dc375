"""The words in a run's folder: what each file is, and how to use the adapter elsewhere.

English, like all files meant to be read by whoever the folder is handed to.
"""

from __future__ import annotations

from pathlib import Path

from core import fields
from core.paths import write_atomic
from core.runs import Run
from core.training.config import TrainConfig

FILES = """\
| file | what it is |
|---|---|
| `config.json` | the settings; together with `data` all it takes to do the run again |
| `data/` | the rows as they were when the run began: `train.jsonl` was learnt, `validation.jsonl` only measured on |
| `metrics.jsonl` | what was measured, one JSON object per line: step, loss (nats per token), learning rate, … |
| `run.json` | where the run stands, its model and versions, its figures |
| `checkpoints/` | what Resume goes on from; may be deleted once the run has finished |
| `adapter/` | the result; only there once it is complete |
"""


def write(run: Run, config: TrainConfig) -> None:
    """Bring the run's ``README.md`` up to date."""
    about = run.about
    state = {
        "finished": "It has finished; the result is in `adapter`.",
        "running": "It is under way, or was interrupted: then press Resume in Ustad.",
    }.get(about.state, "It has not finished; press Resume in Ustad to go on.")
    lines = [
        f"# {about.name}",
        "",
        f"A training run made with Ustad. {state}",
        "",
        f"- Model: {about.model.name or about.model.id}",
        f"- Dataset: {about.dataset.name or about.dataset.id} ({about.train_rows:,} rows learnt, "
        f"{about.validation_rows:,} to measure on)",
        f"- Method: {_method(config)}",
        *([f"- Training loss: {about.loss_first:.4g} → {about.loss_last:.4g}"] if _measured(run) else []),
        *([f"- Best validation loss: {about.validation_best:.4g}"] if about.validation_best else []),
        "",
        "## The files",
        "",
        FILES,
        *(_usage(run, "adapter") if about.state == "finished" else []),
    ]
    write_atomic(run.folder / "README.md", "\n".join(lines).rstrip() + "\n")


def write_adapter(folder: Path, run: Run) -> None:
    """The README inside the adapter's folder: it may be handed on without the run."""
    about = run.about
    lines = [
        f"# Adapter “{about.name}”",
        "",
        f"Trained with Ustad on {about.train_rows:,} rows. It belongs to the model "
        f"“{about.model.name or about.model.id}” and is of no use with another.",
        "",
        *_usage(run, "."),
    ]
    write_atomic(folder / "README.md", "\n".join(lines).rstrip() + "\n")


def _usage(run: Run, adapter: str) -> list[str]:
    return [
        "## Using the adapter without Ustad",
        "",
        "```python",
        "from peft import PeftModel",
        "from transformers import AutoModelForCausalLM, AutoTokenizer",
        f'base = "{Path(run.about.model.path).as_posix()}"  # the folder of the model it was trained on',
        "tokenizer = AutoTokenizer.from_pretrained(base)",
        f'model = PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained(base), "{adapter}")',
        "```",
        "",
    ]


def _method(config: TrainConfig) -> str:
    names = {field.name: field for field in fields.describe(TrainConfig)}
    name = dict(names["method"].choices)[config.method]
    return (
        f"{name}, rank {config.rank}, alpha {config.alpha}, learning rate {config.learning_rate:g}, "
        f"{config.epochs} epochs, {config.batch_size} × {config.accumulation} rows per step"
    )


def _measured(run: Run) -> bool:
    return run.about.loss_first is not None and run.about.loss_last is not None
