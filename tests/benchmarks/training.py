"""How quickly LoRA training goes, beside TRL and LLaMA-Factory: as documented, and tuned as far as they let us.

The same models (random weights in the shapes of SmolLM2-135M and Qwen2.5-0.5B), the same rows in the same order, the
same layers, rank and batch; each stack a process of its own, one after the other. The app's row is its real job, as the
Training screen starts it. The losses of all are held against each other, step by step. Tokens a second count what
really stands in the rows, padding left out; the first step warms up and does not count.

`--peers PYTHON,PYTHON` names Pythons that have the peers: they want other versions than the app, and each other's.
For instance ``python -m venv a && a/bin/pip install torch trl peft psutil`` and ``python -m venv b && b/bin/pip install
torch llamafactory psutil``. A Python is used for each peer that it can import. `--rows`: rows a step.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from core import runs
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.models.lesson import Lesson, Reader
from core.project import Project
from core.runs import RunFile, Source
from core.text import text
from core.training import batching
from core.training.config import TrainConfig
from tests.benchmarks import training_models

ROWS = {"135M": 4, "500M": 2}
"""Rows a step: few, since some stacks take a minute for each step."""
STEPS = 3
"""Of which the first does not count."""
LEARNING_RATE = 2e-4
SEED = 42
LIMIT = 150
"""Seconds after which a stack is stopped; the steps it has done count, the first too if it is the only one."""
NEAR = 0.01
"""By how much of itself a step's loss may be another with another stack: first weights of adapters are random."""
DEFAULT, TUNED = "as documented", "tuned"
STACKS: list[tuple[str, str, str, dict[str, Any]]] = [
    (
        "trl tuned",
        "trl",
        TUNED,
        {"bf16": False, "gradient_checkpointing": False, "dataloader_pin_memory": False},
    ),
    (
        "trl padding-free",
        "trl",
        TUNED,
        {
            "bf16": False,
            "gradient_checkpointing": False,
            "dataloader_pin_memory": False,
            "padding_free": True,
            "max_length": None,
        },
    ),
    (
        "llamafactory tuned",
        "llamafactory",
        TUNED,
        {
            "bf16": False,
            "disable_gradient_checkpointing": True,
            "flash_attn": "sdpa",
            "dataloader_pin_memory": False,
        },
    ),
    ("llamafactory", "llamafactory", DEFAULT, {"bf16": True}),
    ("trl", "trl", DEFAULT, {}),
]
"""Name, package, kind, and what is set beside the settings that all share."""


def run(data: Path | None, rows: int | None = None, peers: str | None = None) -> dict[str, Any]:
    """Keys: ``ratio_to_best_default`` and ``ratio_to_best_tuned`` (the smaller of the shapes'), ``peak_mb`` (ours, of
    the larger shape), ``loss_apart`` (the largest share by which a step's loss differs), and for each shape a row for
    each stack: tokens a second, seconds a step, peak memory, loss of the first and the last step."""
    if data is None:
        raise SystemExit(
            "training needs --data: a folder with gsm8k_train.jsonl.gz and gpteacher_roleplay.jsonl.gz"
        )
    pythons = _pythons((peers or sys.executable).split(","))
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for shape in training_models.SHAPES:
            figures[shape] = _shape(Path(scratch), shape, data, rows or ROWS[shape], pythons)
    return {**_summary(figures), **{name: _flat(measured) for name, measured in figures.items()}}


def _shape(scratch: Path, shape: str, data: Path, batch: int, pythons: dict[str, str]) -> dict[str, Any]:
    from transformers import AutoTokenizer

    model = training_models.make(scratch / shape, shape, data)
    given = list(itertools.islice(training_models.conversations(data), batch * STEPS))
    reader = Reader(AutoTokenizer.from_pretrained(model))
    lengths = [len(reader.read(Lesson(row)).ids) for row in given]
    order = batching.order(lengths, batch, SEED, 0)
    file = scratch / f"{shape}.jsonl"
    file.write_text("".join(json.dumps(given[row]) + "\n" for row in order))
    counted = [sum(lengths[row] for row in order[at : at + batch]) for at in range(0, len(order), batch)]
    measured = {"ustad": _figures(_ours(scratch / f"project {shape}", model, given, batch), counted)}
    for name, package, kind, extra in STACKS:
        if package not in pythons:
            continue
        job = {
            "stack": package,
            "extra": extra,
            "model": str(model),
            "rows": str(file),
            "batch": batch,
            "learning_rate": LEARNING_RATE,
            "scratch": str(scratch / f"{shape} {name}"),
            "out": str(scratch / f"{shape} {name}.json"),
        }
        measured[name] = {"kind": kind, **_figures(_theirs(scratch, pythons[package], job), counted)}
        print(f"  {shape} {name}: {measured[name]}", file=sys.stderr)
    return measured


def _ours(folder: Path, model: Path, rows: list[training_models.Conversation], batch: int) -> dict[str, Any]:
    """The run as the Training screen makes it, and the job that it starts."""
    project = Project.create(folder, "Benchmark")
    path = catalog.create(project, "Rows")
    with open_dataset(path) as dataset:
        dataset.append(
            [NewRow({"question": row[0]["content"], "answer": row[1]["content"]}) for row in rows],
            text("Add"),
        )
    config = TrainConfig(
        model=str(model),
        dataset=f"datasets/{path.name}",
        epochs=1,
        batch_size=batch,
        learning_rate=LEARNING_RATE,
        scheduler="constant",
        warmup=0.0,
        dropout=0.0,
        validation_share=0.0,
        checkpoint_every=1000,
        seed=SEED,
    )
    run = runs.create(
        project.runs_dir,
        config,
        RunFile("Run 1", config.method, Source(config.model), Source(config.dataset)),
    )
    recipe = folder / "recipe.json"
    recipe.write_text(json.dumps({"task": "train", "params": {"run": str(run.folder)}}))
    _call([sys.executable, "-m", "core.jobs.child", str(recipe)], dict(os.environ))
    run = runs.read(run.folder)
    logged = [one for one in run.metrics() if "loss" in one]
    marks = [0.0, *(one["seconds"] for one in logged)]
    return {
        "seconds": [later - earlier for earlier, later in itertools.pairwise(marks)],
        "losses": [one["loss"] for one in logged],
        "peak_mb": (run.about.peak_memory or 0) / 2**20,
    }


def _theirs(scratch: Path, python: str, job: dict[str, Any]) -> dict[str, Any]:
    file = scratch / "job.json"
    file.write_text(json.dumps(job))
    script = Path(__file__).parent / "training_peers.py"
    offline = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
    with contextlib.suppress(subprocess.TimeoutExpired):
        _call([python, "-P", str(script), str(file)], {**os.environ, **offline}, LIMIT)
    out = Path(job["out"])
    if not out.exists():
        # Not one step: it is at least so slow.
        return {"seconds": [LIMIT], "losses": [], "peak_mb": 0.0}
    made: dict[str, Any] = json.loads(out.read_text())
    return made


def _call(command: list[str], environment: dict[str, str], limit: float | None = None) -> None:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=limit
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")


def _pythons(candidates: list[str]) -> dict[str, str]:
    """A Python for each peer that one of them has."""
    find = "import importlib.util as u, sys; sys.exit(u.find_spec(sys.argv[1]) is None)"
    return {
        package: python
        for package in ("trl", "llamafactory")
        for python in reversed(candidates)
        if not subprocess.run([python, "-c", find, package], check=False).returncode
    }


def _figures(found: dict[str, Any], tokens: list[int]) -> dict[str, Any]:
    """`tokens`: how many each step read."""
    done = len(found["seconds"])
    steps = range(1, min(done, STEPS)) if done > 1 else range(1)
    seconds = sum(found["seconds"][step] for step in steps)
    return {
        "tokens_per_s": sum(tokens[step] for step in steps) / seconds,
        "step_s": seconds / len(steps),
        "peak_mb": found["peak_mb"],
        "losses": found["losses"][:STEPS],
    }


def _summary(shapes: dict[str, Any]) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    for kind, key in ((DEFAULT, "ratio_to_best_default"), (TUNED, "ratio_to_best_tuned")):
        ratios = []
        for measured in shapes.values():
            speeds = [one["tokens_per_s"] for one in measured.values() if one.get("kind") == kind]
            if speeds:
                ratios.append(measured["ustad"]["tokens_per_s"] / max(speeds))
        if ratios:
            figures[key] = round(min(ratios), 3)
    figures["peak_mb"] = round(max(one["ustad"]["peak_mb"] for one in shapes.values()))
    figures["loss_apart"] = round(max(map(_apart, shapes.values())), 5)
    figures["losses_equal"] = figures["loss_apart"] <= NEAR
    return figures


def _apart(measured: dict[str, Any]) -> float:
    own = measured["ustad"]["losses"]
    return max(
        (
            abs(loss - other) / loss
            for stack in measured.values()
            for loss, other in zip(own, stack["losses"], strict=False)
        ),
        default=0.0,
    )


def _flat(measured: dict[str, Any]) -> dict[str, str]:
    return {
        name: f"{one['tokens_per_s']:.1f} tokens/s, {one['step_s']:.2f} s a step, {one['peak_mb']:.0f} MB, "
        f"losses {' '.join(f'{loss:.4f}' for loss in one['losses'])}"
        for name, one in measured.items()
    }
