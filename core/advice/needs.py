"""What the advised way would need of a machine: memory, time, and how to train. Plain arithmetic, no measurement.

Does not know the rules. The figures are rough on purpose and are shown as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from core.hardware import Machine
from core.text import QT_TRANSLATE_NOOP, Text, text

Method = Literal["qlora", "lora", "full"]

GB = 1_000_000_000
TYPICAL = 3.8
"""Billions of parameters we reckon with: the size of Phi-3-mini, which the guides are about."""
SIZES = (14.0, 7.0, 3.8, 1.5, 0.5)
"""Billions of parameters of the small models there are, largest first."""

NIGHT = 10 * 3600
"""Seconds between leaving and coming back."""
EXAMPLES = {"few": 200, "some": 500, "many": 5000}
EXAMPLE_TOKENS = 300
PASSES = 3
USABLE = {"gpu": 0.9, "cpu": 0.7}
"""The share of the memory that training may take: a desktop and the system need the rest."""
ELSEWHERE = {"short": 8, "fair": 24, "plenty": 80}
"""GB on the graphics card, by the answer to "Where would a model be trained?"."""

CPU_RATE = 16e9
"""Multiplications and additions a second of one processor core in 32-bit arithmetic, sustained."""
GPU_RATE_PER_GB = 1.5e12
"""The same of a graphics card for each GB on it: larger cards are faster, at about this rate."""
EMBED_RATE = 3700
"""Tokens a second of one core through the packaged MiniLM embedder, as measured."""
PAGE_TOKENS = 450
SEARCH_MEMORY = int(0.6 * GB)
QLORA_SLOWER = 1.3


class TrainingNeed(msgspec.Struct, frozen=True):
    """How to train a model of `size` billion parameters: bytes of memory, seconds, and the reason for the method.

    `fits`: whether the memory is enough. `overnight`: the largest model, in billions, that is done in a night, or
    None where no model is. `examples`: the number reckoned with.
    """

    method: Method
    reason: Text
    size: float
    memory: int
    fits: bool
    seconds: float
    examples: int
    overnight: float | None


class Needs(msgspec.Struct, frozen=True):
    """What there is (`budget`: bytes that training may take; `gpu`: its name or "") and what is needed.

    `here` says whether the figures are this computer's. `index_seconds`: to index a hundred pages.
    `answer_memory`: bytes to answer with a model of the typical size in 16-bit.
    """

    here: bool
    cores: int
    memory: int
    gpu: str
    gpu_memory: int
    budget: int
    search_memory: int
    index_seconds: float
    answer_memory: int
    training: TrainingNeed


def needs(answers: Mapping[str, str], machine: Machine) -> Needs:
    """Reckon for the machine named in the answers, or for this one."""
    elsewhere = ELSEWHERE.get(answers.get("memory", ""))
    gpu = machine.best_gpu
    on_gpu = elsewhere is not None or gpu is not None
    card = elsewhere * GB if elsewhere is not None else gpu.memory if gpu is not None else 0
    budget = int(card * USABLE["gpu"]) if on_gpu else int(machine.memory * USABLE["cpu"])
    rate = card / GB * GPU_RATE_PER_GB if on_gpu else machine.cores * CPU_RATE
    examples = answers.get("examples", "")
    return Needs(
        here=elsewhere is None,
        cores=machine.cores,
        memory=machine.memory,
        gpu=gpu.name if gpu is not None and elsewhere is None else "",
        gpu_memory=card,
        budget=budget,
        search_memory=SEARCH_MEMORY,
        index_seconds=100 * PAGE_TOKENS / (EMBED_RATE * machine.cores),
        answer_memory=int(TYPICAL * 2 * GB) + GB,
        training=training_need(
            budget,
            rate,
            EXAMPLES.get(examples, EXAMPLES["some"]),
            on_gpu=on_gpu,
            much_data=examples == "many",
        ),
    )


def training_need(budget: int, rate: float, examples: int, *, on_gpu: bool, much_data: bool) -> TrainingNeed:
    """Choose the method and the size: full only with much data and memory for it, else LoRA, else QLoRA; a smaller
    model only where not even QLoRA fits."""
    size = TYPICAL
    method, reason = choose_method(budget, size, on_gpu=on_gpu, much_data=much_data)
    if training_memory(size, method, on_gpu=on_gpu) > budget:
        smaller = [s for s in SIZES if s < size]
        size = next((s for s in smaller if training_memory(s, method, on_gpu=on_gpu) <= budget), smaller[-1])
    memory = training_memory(size, method, on_gpu=on_gpu)
    overnight = next(
        (
            s for s in SIZES
            if training_memory(s, method, on_gpu=on_gpu) <= budget
            and training_seconds(s, method, examples, rate) <= NIGHT
        ),
        None,
    )  # fmt: skip
    return TrainingNeed(
        method=method,
        reason=reason,
        size=size,
        memory=memory,
        fits=memory <= budget,
        seconds=training_seconds(size, method, examples, rate),
        examples=examples,
        overnight=overnight,
    )


def choose_method(budget: int, size: float, *, on_gpu: bool, much_data: bool) -> tuple[Method, Text]:
    """The method for a model of `size` billion parameters in `budget` bytes, and why."""
    if much_data and training_memory(size, "full", on_gpu=on_gpu) <= budget:
        return "full", text(
            QT_TRANSLATE_NOOP(
                "core", "There is much data and memory for all weights, so the whole model can learn."
            )
        )
    if training_memory(size, "lora", on_gpu=on_gpu) <= budget:
        return "lora", text(
            QT_TRANSLATE_NOOP(
                "core", "The model fits as it is, and a small adapter beside it is all that must learn."
            )
        )
    return "qlora", text(
        QT_TRANSLATE_NOOP(
            "core",
            "Memory is short, so the model is packed to 4 bits. That takes about 30% longer than LoRA.",
        )
    )


def training_memory(size: float, method: Method, *, on_gpu: bool) -> int:
    """Bytes to train a model of `size` billion parameters.

    Full: weights, gradients and two moments of Adam, 4 bytes each. LoRA: the weights at 2 bytes (4 on a processor,
    where 32-bit arithmetic is the fast one). QLoRA: 4-bit weights with their scales, about 0.6 bytes. Both adapters add
    1% of the weights with gradients and moments. What passes through the layers: 1 GB and a quarter more per billion.
    """
    adapter = 0.01 * 16
    per_weight = {"full": 16.0, "lora": (2.0 if on_gpu else 4.0) + adapter, "qlora": 0.6 + adapter}[method]
    return int(size * per_weight * GB + GB + size * 0.25 * GB)


def training_seconds(size: float, method: Method, examples: int, rate: float) -> float:
    """Seconds to go `PASSES` times through the examples.

    A token costs 2 operations per weight forward, 2 backward and 2 to recompute what was not kept; full training
    2 more, for the gradients of the weights.
    """
    operations = (8 if method == "full" else 6) * size * 1e9 * examples * EXAMPLE_TOKENS * PASSES
    return operations / rate * (QLORA_SLOWER if method == "qlora" else 1.0)
