"""What a training is said to need before it starts, held against what it then needed: memory and time of real runs.

Each run is a process of its own, as the program starts it, on a model with random weights. It is estimated twice: by
arithmetic alone, and with what the other runs of this benchmark measured (never itself), as on a machine that has
trained before.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from core import fields, runs
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.jobs.context import MemoryContext
from core.project import Project
from core.runs import RunFile, Source
from core.text import text
from core.training import calibration, forecast
from core.training.config import TrainConfig
from core.training.estimate import Estimate
from tests.tiny_models import WORDS, make_model

STEPS = 2
TRAIN = "import sys; from core.jobs.context import MemoryContext; from core.training import running; "
TRAIN += "running.run(MemoryContext(), run=sys.argv[1])"
SHAPES: dict[str, tuple[str, dict[str, Any]]] = {
    "4M": ("phi3", {"layers": 4, "hidden": 256, "inner": 768, "heads": 4, "groups": 4, "vocabulary": 4096}),
    "31M": (
        "qwen2",
        {"layers": 12, "hidden": 384, "inner": 1024, "heads": 6, "groups": 2, "vocabulary": 32000},
    ),
    "135M": (
        "llama",
        {"layers": 30, "hidden": 576, "inner": 1536, "heads": 9, "groups": 3, "vocabulary": 49152},
    ),
}


class Case(NamedTuple):
    """One run: a shape, rows of `length` tokens at once and in number, and the settings that differ."""

    shape: str
    method: str
    batch: int
    length: int
    settings: dict[str, Any] = {}

    @property
    def name(self) -> str:
        more = " ".join(f"{name}={value}" for name, value in self.settings.items())
        return f"{self.shape} {self.method} {self.batch}×{self.length} {more}".strip()


CASES = (
    Case("4M", "lora", 16, 128),
    Case("4M", "full", 16, 256),
    Case("31M", "lora", 4, 256),
    Case("31M", "lora", 4, 256, {"dropout": 0.0}),
    Case("31M", "qlora", 4, 256),
    Case("31M", "full", 4, 256),
    Case("31M", "dora", 2, 256),
    Case("31M", "adapters", 4, 256),
    Case("31M", "lora", 4, 512, {"recompute": True}),
    Case("31M", "ia3", 4, 256),
    Case("31M", "prefix", 4, 256),
    Case("135M", "lora", 2, 256),
    Case("135M", "lora", 1, 512, {"dropout": 0.0}),
    Case("135M", "qlora", 1, 512),
    Case("135M", "full", 1, 256),
)


def run(data: Path | None, rows: int = len(CASES)) -> dict[str, Any]:
    """Keys: ``worst_under`` and ``worst_over``, shares of the measured peak by which arithmetic alone was wrong, the
    same ``_calibrated``; ``{case}``: what was measured and estimated, in MB and seconds. `rows`: how many cases."""
    told: dict[str, dict[str, Any]] = {}
    points: list[calibration.Point] = []
    asked = [part.strip() for part in os.environ.get("USTAD_BENCH_CASES", "").split(",") if part.strip()]
    chosen = [case for case in CASES if not asked or any(part in case.name for part in asked)][:rows]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for number, case in enumerate(chosen):
            with _home(folder / f"home-{number}"):
                told[case.name] = _one(folder, number, case)
                points.append(calibration.read()[-1])
            print(f"{case.name}: {json.dumps(told[case.name])}", file=sys.stderr, flush=True)
        for number, case in enumerate(chosen):
            others = [point for at, point in enumerate(points) if at != number]
            with _home(folder / "home-all"):
                calibration.write(others)
                told[case.name] |= _numbers("calibrated", _estimate(folder, number, case))
    figures: dict[str, Any] = {"cases": len(told)}
    for way, key in (("", "estimated_mb"), ("_calibrated", "calibrated_mb")):
        wrong = [one[key] / one["measured_mb"] - 1 for one in told.values()]
        figures[f"worst_under{way}"] = max(0.0, -min(wrong))
        figures[f"worst_over{way}"] = max(0.0, max(wrong))
    return figures | told


def _one(folder: Path, number: int, case: Case) -> dict[str, Any]:
    project, config = _make(folder, number, case), _config(folder, case)
    before = _estimate(folder, number, case)
    about = RunFile(f"Run {number}", config.method, Source(config.model), Source(config.dataset))
    made = runs.create(project.runs_dir, config, about)
    # What starts it holds little memory, as the window does, and has no say in how torch is started.
    done = subprocess.run(
        [sys.executable, "-c", TRAIN, str(made.folder)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{case.name}: {done.stderr[-3000:]}")
    ended = runs.read(made.folder).about
    return {
        "measured_mb": round((ended.peak_memory or 0) / 1e6),
        "measured_s": round(ended.seconds, 1),
        **_numbers("estimated", before),
    }


def _numbers(name: str, told: Estimate) -> dict[str, Any]:
    return {f"{name}_mb": round(told.need / 1e6), f"{name}_s": round(told.seconds, 1)}


def _make(folder: Path, number: int, case: Case) -> Project:
    family, shape = SHAPES[case.shape]
    model = folder / case.shape
    if not model.is_dir():
        make_model(
            model,
            family,
            layers=shape["layers"],
            hidden=shape["hidden"],
            changes={
                "vocab_size": shape["vocabulary"],
                "intermediate_size": shape["inner"],
                "num_attention_heads": shape["heads"],
                "num_key_value_heads": shape["groups"],
                "max_position_embeddings": 2048,
                "tie_word_embeddings": True,
            },
        )
    project = Project.create(folder / f"project-{number}", "Benchmark")
    words = WORDS[:32]
    # Half of each row is asked and half is learnt; it is cut to the length to the token.
    rows = [
        NewRow(
            {
                name: " ".join(words[(row * 7 + at * (3 + row)) % 32] for at in range(case.length // 2))
                for name in ("question", "answer")
            },
            split="train",
        )
        for row in range(case.batch * STEPS)
    ]
    with open_dataset(catalog.create(project, "Rows")) as dataset:
        dataset.append(rows, text("Add"))
    return project


def _config(folder: Path, case: Case) -> TrainConfig:
    settings: dict[str, Any] = {
        "max_length": case.length,
        "validation_share": 0.0,
        "samples": 0,
        "epochs": 1,
        "method": case.method,
        **case.settings,
    }
    return TrainConfig(
        model=str(folder / case.shape), dataset="datasets/Rows.sqlite", batch_size=case.batch, **settings
    )


def _estimate(folder: Path, number: int, case: Case) -> Estimate:
    config = fields.to_builtins(_config(folder, case))
    return forecast.run(MemoryContext(), project=str(folder / f"project-{number}"), config=config)


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    folder.mkdir(exist_ok=True)
    former = os.environ.get("USTAD_HOME")
    os.environ["USTAD_HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ.pop("USTAD_HOME")
        if former is not None:
            os.environ["USTAD_HOME"] = former
