"""How fast the chat writes beside the bare engine beneath it, and how soon it answers the second question.

One model in the shape of Qwen2.5-0.5B with random weights, in each engine: PyTorch in float32, ONNX Runtime GenAI in
int4 and float32, and, where `--peers PYTHON` names a Python that has llama-cpp-python and gguf, llama.cpp in 4 bits
(q4_0). The app's rows are its real task; each is held against the engine's own loop on the same weights, in the same
process, in turn. A conversation of two questions: the second is timed with what was read kept, and without.

`--data FOLDER`: where the models are kept for the next time (about 5 GB); else they are made anew. `--rows`: rounds.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks import decode_models

READ, NEW, ROUNDS = 256, 48, 3
"""Words of the first question (about two tokens each), tokens of an answer, and how often."""
ENGINES = {"onnx int4": ("onnx", "int4"), "onnx fp32": ("onnx", "fp32"), "torch fp32": ("torch", "")}


def run(data: Path | None, rows: int = ROUNDS, peers: str | None = None) -> dict[str, Any]:
    """Keys: ``app_over_engine`` (the least of the engines': tokens a second of the app over those of the bare loop),
    ``second_turn_over_cold`` (the greatest: time to the first token), the same for each engine, ``fastest``, and a row
    for each way of writing: tokens a second, and seconds to the first token of a prompt never read."""
    with tempfile.TemporaryDirectory() as scratch:
        return _measured(data or Path(scratch), Path(scratch), rows, peers)


def _measured(models: Path, scratch: Path, rounds: int, peers: str | None) -> dict[str, Any]:
    models.mkdir(parents=True, exist_ok=True)
    source = decode_models.make(models / "model")
    first, second = decode_models.words(READ, 1), decode_models.words(12, 2)
    asked = [{"role": "user", "content": f"0 {first}"}]
    answered = {"role": "assistant", "content": decode_models.words(NEW // 2, 3)}
    more = [*asked, answered, {"role": "user", "content": second}]
    first_ids = decode_models.prompt_ids(source, asked)
    second_ids = decode_models.prompt_ids(source, more)
    # Long enough for whatever the app reads: what it says is not the same length again in tokens.
    spare = decode_models.prompt_ids(source, [*more, *more])
    found: dict[str, list[dict[str, float]]] = {}
    for name, (engine, precision) in ENGINES.items():
        folder = decode_models.onnx(source, models, precision) if precision else source
        job = {
            "folder": str(scratch),
            "engine": engine,
            "model": str(folder),
            "new": NEW,
            "rounds": rounds,
            "questions": [first, second],
            "ids": spare,
        }
        made = _child([sys.executable, "-m", "tests.benchmarks.decode_stacks"], job, scratch / f"{name}.json")
        found |= {_named(name, row): figures for row, figures in made.items()}
    if peers:
        file = decode_models.gguf(source, models, peers)
        job = {"model": str(file), "first": first_ids, "second": second_ids, "new": NEW, "rounds": rounds}
        job["threads"] = len(os.sched_getaffinity(0))
        script = str(Path(__file__).with_name("decode_peer.py"))
        found["llama.cpp q4_0"] = _child([peers, "-P", script], job, scratch / "llama.json")
    return _figures(found)


def _named(engine: str, row: str) -> str:
    return {
        "app": f"app, {engine}",
        "bare": f"bare loop, {engine}",
        "generate": f"transformers.generate, {engine}",
    }[row]


def _child(command: list[str], job: dict[str, Any], file: Path) -> Any:
    out = file.with_suffix(".out")
    job["out"] = str(out)
    environment = {name: value for name, value in os.environ.items() if name != "OMP_NUM_THREADS"}
    done = subprocess.run(
        [*command, str(decode_models.save(file, job))],
        env={**environment, "HF_HUB_OFFLINE": "1", "USTAD_HOME": str(file.parent / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return json.loads(out.read_text())


def _figures(found: dict[str, list[dict[str, float]]]) -> dict[str, Any]:
    def middle(row: str, key: str) -> float:
        return statistics.median(figures[key] for figures in found[row])

    def share(engine: str) -> float:
        """The middle of the rounds' own: both were measured one right after the other."""
        pairs = zip(found[f"app, {engine}"], found[f"bare loop, {engine}"], strict=True)
        return statistics.median(app["rate"] / bare["rate"] for app, bare in pairs)

    def again(row: str) -> float:
        return statistics.median(figures["warm_s"] / figures["cold_s"] for figures in found[row])

    shares = {engine: share(engine) for engine in ENGINES}
    turns = {engine: again(f"app, {engine}") for engine in ENGINES}
    figures: dict[str, Any] = {
        "app_over_engine": round(min(shares.values()), 3),
        "second_turn_over_cold": round(max(turns.values()), 3),
        "fastest": max(found, key=lambda row: middle(row, "rate")),
    }
    figures |= {f"app_over_engine, {engine}": round(value, 3) for engine, value in shares.items()}
    figures |= {f"second_turn_over_cold, {engine}": round(value, 3) for engine, value in turns.items()}
    if "llama.cpp q4_0" in found:
        figures["second_turn_over_cold, llama.cpp"] = round(again("llama.cpp q4_0"), 3)
    for row in found:
        figures[row] = f"{middle(row, 'rate'):.1f} tokens/s, first after {middle(row, 'first_s'):.2f} s"
    return figures
