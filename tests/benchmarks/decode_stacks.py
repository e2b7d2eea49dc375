"""The app's chat, and the bare loop of the engine beneath it on the very same weights, in turn; a process of its own.

``python -m tests.benchmarks.decode_stacks JOB.json`` writes what it measured to the file that the job names. The app's
row is its real task, as the Chat screen starts it, in a warm process.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from core.chat import onnx_models, torch_models
from core.chat.answer import run as answer
from core.chat.conversation import Answer, Question
from core.jobs.context import JobContext, Keep
from core.project import Project

Timed = dict[str, float]
"""`first_s`: seconds to the first token; `rate`: tokens a second after it."""


class App:
    """The task "answer", in a process that keeps its models. `model`: the folder."""

    def __init__(self, folder: Path, engine: str, model: Path, new: int) -> None:
        self._project = Project.create(folder / f"project-{model.name}", "p").folder
        self._arm = {"engine": engine, "model": str(model)}
        self._new = new
        self.keep = Keep()

    def ask(self, question: str, earlier: list[Question | Answer]) -> Answer:
        ctx = JobContext("decode", lambda _: None, self.keep)
        return answer(
            ctx,
            project=str(self._project),
            question=question,
            answerer=self._arm,
            use_documents=False,
            generation={"max_new_tokens": self._new},
            earlier=msgspec.to_builtins(earlier),
        )

    @property
    def model(self) -> Any:
        """What the task keeps: the engine's model, and what it has read."""
        module: Any = torch_models if self._arm["engine"] == "torch" else onnx_models
        return self.keep.get(module.KEY, module.Slot)._model


def timed(first: Callable[[], None], rest: Callable[[], int]) -> Timed:
    """`rest` says how many tokens it wrote after the first."""
    began = time.perf_counter()
    first()
    reached = time.perf_counter()
    written = rest()
    return {"first_s": reached - began, "rate": written / (time.perf_counter() - reached)}


def bare_torch(app: App, ids: list[int], new: int) -> Timed:
    import torch

    model = app.model.base
    state: dict[str, Any] = {}

    def step(given: list[int], cache: Any) -> None:
        out = model(input_ids=torch.tensor([given]), past_key_values=cache, use_cache=True, logits_to_keep=1)
        state["cache"], state["token"] = out.past_key_values, int(out.logits[0, -1].argmax())

    def rest() -> int:
        for _ in range(new - 1):
            step([state["token"]], state["cache"])
        return new - 1

    with torch.inference_mode():
        return timed(lambda: step(ids, None), rest)


def generate(app: App, ids: list[int], new: int) -> Timed:
    """transformers' own `generate`, heard by a streamer."""
    import torch
    from transformers.generation.streamers import BaseStreamer

    moments: list[float] = []

    class Watch(BaseStreamer):  # type: ignore[misc]
        def put(self, _: Any) -> None:
            moments.append(time.perf_counter())

        def end(self) -> None:
            pass

    given = torch.tensor([ids])
    began = time.perf_counter()
    app.model.base.generate(
        given,
        attention_mask=torch.ones_like(given),
        do_sample=False,
        max_new_tokens=new,
        min_new_tokens=new,
        streamer=Watch(),
    )
    # The first it is told of is the prompt.
    return {"first_s": moments[1] - began, "rate": (len(moments) - 2) / (moments[-1] - moments[1])}


def bare_onnx(app: App, ids: list[int], new: int) -> Timed:
    import numpy as np
    import onnxruntime_genai as genai

    params = genai.GeneratorParams(app.model._model)
    params.set_search_options(max_length=len(ids) + new, do_sample=False)
    generator = genai.Generator(app.model._model, params)

    def first() -> None:
        generator.append_tokens(np.array(ids, dtype=np.int32))
        generator.generate_next_token()
        generator.get_next_tokens()

    def rest() -> int:
        for _ in range(new - 1):
            generator.generate_next_token()
            generator.get_next_tokens()
        return new - 1

    return timed(first, rest)


def measure(job: dict[str, Any]) -> dict[str, list[Timed]]:
    """Rows by name, a list of figures each; those of the app have `warm_s` and `cold_s` too, of the second turn."""
    new, questions = job["new"], job["questions"]
    app = App(Path(job["folder"]), job["engine"], Path(job["model"]), new)
    bare = bare_torch if job["engine"] == "torch" else bare_onnx
    app.ask("warm up", [])
    rows: dict[str, list[Timed]] = {"app": [], "bare": []}
    for number in range(job["rounds"]):
        first = Question(text=f"{number} {questions[0]}")
        said = app.ask(first.text, [])
        warm = app.ask(questions[1], [first, said])
        app.model.forget()
        cold = app.ask(questions[1], [first, said])
        assert warm.text == cold.text, "what was kept changed what is said"
        # As many tokens as the app has just read.
        assert cold.read is not None
        ids = job["ids"][: cold.read.tokens]
        rows["bare"].append(bare(app, ids, new))
        mine = {"first_s": cold.first_token_seconds, "rate": cold.tokens_per_second}
        mine |= {"warm_s": warm.first_token_seconds, "cold_s": cold.first_token_seconds}
        rows["app"].append(mine)
        if job["engine"] == "torch":
            rows.setdefault("generate", []).append(generate(app, ids, new))
    return rows


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text())
    Path(job["out"]).write_text(json.dumps(measure(job)))


if __name__ == "__main__":
    main()
