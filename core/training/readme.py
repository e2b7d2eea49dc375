"""The words in a run's folder: what each file is, and how to use the adapter elsewhere.

English, like all files meant to be read by whoever the folder is handed to.
"""

from __future__ import annotations

from pathlib import Path

from core.models import adapter, bottleneck, headed
from core.paths import write_atomic
from core.runs import Run
from core.training import config as configs
from core.training import modelcard
from core.training.config import TrainConfig
from core.training.methods.names import METHODS

FILES = """\
| file | what it is |
|---|---|
| `config.json` | the settings; together with `data` all it takes to do the run again |
| `data/` | the rows as they were when the run began: `train.jsonl` was learnt, `validation.jsonl` only measured on |
| `metrics.jsonl` | what was measured, one JSON object per line: step, loss (nats per token), learning rate, … |
| `samples.jsonl` | answers to the same few validation rows while it was trained, if any were asked for |
| `tensorboard/` | the same figures for TensorBoard: `tensorboard --logdir` and this run's or all runs' folder |
| `run.json` | where the run stands, its model and versions, its figures |
| `words.json` | the name and the notes that a person gave it, if any |
| `checkpoints/` | what Resume goes on from; may be deleted once the run has finished |
| `adapter/` or `model/` | the result: an adapter, or a whole model; only there once it is complete |
"""


def write(run: Run, config: TrainConfig) -> None:
    """Bring the run's ``README.md`` up to date."""
    about = run.about
    state = {
        "finished": f"It has finished; the result is in `{run.product.name if run.product else 'adapter'}`.",
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
        *(_usage(run, run.product.name, run.product) if run.product else []),
    ]
    write_atomic(run.folder / "README.md", "\n".join(lines).rstrip() + "\n")


def write_adapter(folder: Path, run: Run) -> None:
    """The model card inside the adapter's folder: it may be handed on without the run."""
    config = configs.read(run.config_file)
    card = modelcard.card(run, config, "Adapter", "peft", _usage(run, ".", folder))
    write_atomic(folder / "README.md", card)


def write_model(folder: Path, run: Run) -> None:
    """The model card inside the folder of a whole model that was tuned."""
    config = configs.read(run.config_file)
    numbers = "Every weight was trained, in 32 bits, and saved in the numbers of the base model."
    if config.method != "full":
        numbers = f"What {METHODS[config.method].label} has learnt is worked into the weights."
    library = "sentence-transformers" if config.task == "retrieval" else "transformers"
    card = modelcard.card(run, config, "Model", library, [numbers, "", *_usage(run, ".", folder)])
    write_atomic(folder / "README.md", card)


def _usage(run: Run, named: str, product: Path) -> list[str]:
    """How to load the product, which is called `named` from where the lines are read."""
    if not run.writes:
        return _reading(named, product)
    whole = adapter.is_whole_model(product)
    ours = not whole and adapter.kind_of(product) == bottleneck.KIND
    path = Path(run.about.model.path).as_posix()
    imports = ["from transformers import AutoModelForCausalLM, AutoTokenizer"]
    if ours:
        imports = ["import sys", *imports, f'sys.path.append("{named}")  # for its file bottleneck.py']
        imports += ["import bottleneck", "bottleneck.register()"]
    if not whole:
        imports = ["from peft import PeftModel", *imports]
    where = f'base = "{path}"  # the folder of the model it was trained on'
    load = f'model = PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained(base), "{named}")'
    if whole:
        where, load = f'base = "{named}"', "model = AutoModelForCausalLM.from_pretrained(base)"
    return [
        f"## Using the {'model' if whole else 'adapter'} without Ustad",
        "",
        "```python",
        *imports,
        where,
        "tokenizer = AutoTokenizer.from_pretrained(base)",
        load,
        "```",
        "",
    ]


def _reading(named: str, product: Path) -> list[str]:
    """As `_usage`, of a model that reads and does not write."""
    head = (product / headed.HEAD).is_file()
    lines = (
        ["from transformers import AutoModel, AutoTokenizer", f'tokenizer = AutoTokenizer.from_pretrained("{named}")',
         f'encoder = AutoModel.from_pretrained("{named}")']
        if head
        else ["from sentence_transformers import SentenceTransformer", f'model = SentenceTransformer("{named}")']
    )  # fmt: skip
    about = [
        f"`{headed.WEIGHTS}` is the linear layer on the encoder's last states (on their mean, where texts are sorted), "
        f"and `{headed.HEAD}` says what its scores mean.",
        "",
    ]
    return ["## Using the model without Ustad", "", "```python", *lines, "```", "", *(about if head else [])]


def _method(config: TrainConfig) -> str:
    size = {
        "adapters": f", width {config.rank}",
        "prefix": f", {config.prefix_tokens} tokens",
    }.get(config.method, f", rank {config.rank}, alpha {config.alpha}")
    if config.method in ("full", "ia3"):
        size = ""
    return (
        f"{METHODS[config.method].label}{size}, learning rate {config.learning_rate:g}, "
        f"{config.epochs} epochs, {config.batch_size} × {config.accumulation} rows per step"
    )


def _measured(run: Run) -> bool:
    return run.about.loss_first is not None and run.about.loss_last is not None
