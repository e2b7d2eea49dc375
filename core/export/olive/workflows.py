"""The workflows of Olive's guides as values: what each needs, what it makes, and the file of settings it comes down to.

Runs nothing, and does not know the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from core.errors import UserError
from core.export import forms
from core.fields import option
from core.text import QT_TRANSLATE_NOOP

Key = Literal["finetune", "optimise", "quantise", "capture", "adapters", "convert", "own"]
Makes = Literal["adapter", "onnx", "onnx_adapter", "adapter_file", "any"]
PROVIDERS = {
    "cpu": ("cpu", "CPUExecutionProvider"),
    "cuda": ("gpu", "CUDAExecutionProvider"),
    "dml": ("gpu", "DmlExecutionProvider"),
}
"""Olive's device and execution provider."""


@dataclass(frozen=True)
class Workflow:
    """`command`: what the guides type for it. `of`: whether it takes a model, what a run made of it ("product"),
    either ("both"), a dataset's rows ("rows"), or a file of the person's own ("file")."""

    title: str
    sentence: str
    command: str
    of: Literal["rows", "both", "product", "file"]
    makes: Makes


WORKFLOWS: dict[Key, Workflow] = {
    "finetune": Workflow(
        QT_TRANSLATE_NOOP("core", "Fine-tune"),
        QT_TRANSLATE_NOOP(
            "core", "Olive trains a LoRA, QLoRA or DoRA adapter on a dataset's rows; it becomes a run."
        ),
        "olive finetune",
        "rows",
        "adapter",
    ),
    "optimise": Workflow(
        QT_TRANSLATE_NOOP("core", "Optimise"),
        QT_TRANSLATE_NOOP(
            "core", "A model, or what a run made of it, becomes an ONNX model for one kind of processor."
        ),
        "olive optimize",
        "both",
        "onnx",
    ),
    "quantise": Workflow(
        QT_TRANSLATE_NOOP("core", "Quantise"),
        QT_TRANSLATE_NOOP(
            "core",
            "Olive squeezes the weights to few bits by a method of your choice, then builds the ONNX model.",
        ),
        "olive quantize",
        "both",
        "onnx",
    ),
    "capture": Workflow(
        QT_TRANSLATE_NOOP("core", "Capture the graph"),
        QT_TRANSLATE_NOOP(
            "core", "The model as an ONNX graph, its weights in full, for tools that go on from there."
        ),
        "olive capture-onnx-graph",
        "both",
        "onnx",
    ),
    "adapters": Workflow(
        QT_TRANSLATE_NOOP("core", "Generate adapters"),
        QT_TRANSLATE_NOOP(
            "core",
            "The ONNX model of the base, with the run's adapter in a file of its own, switched on and off.",
        ),
        "olive generate-adapter",
        "product",
        "onnx_adapter",
    ),
    "convert": Workflow(
        QT_TRANSLATE_NOOP("core", "Convert adapters"),
        QT_TRANSLATE_NOOP(
            "core", "Another run's adapter as such a file, for an ONNX model that is there already."
        ),
        "olive convert-adapters",
        "product",
        "adapter_file",
    ),
    "own": Workflow(
        QT_TRANSLATE_NOOP("core", "A config of your own"),
        QT_TRANSLATE_NOOP(
            "core", "A file or a command line of a guide, also an older one: changed names are told."
        ),
        "olive run",
        "file",
        "any",
    ),
}


@dataclass
class Optimising:
    """For “Optimise”."""

    precision: Literal["int4", "fp32", "fp16"] = option(
        "int4",
        label=QT_TRANSLATE_NOOP("core", "Numbers"),
        help=QT_TRANSLATE_NOOP("core", "int4 is small and quick, fp32 exact; fp16 is for graphics cards."),
        choices=(("int4", "int4"), ("fp16", "fp16"), ("fp32", "fp32")),
    )
    provider: Literal["cpu", "cuda", "dml"] = option(
        "cpu",
        label=QT_TRANSLATE_NOOP("core", "Made for"),
        choices=(
            ("cpu", QT_TRANSLATE_NOOP("core", "The processor")),
            ("cuda", QT_TRANSLATE_NOOP("core", "NVIDIA cards")),
            ("dml", QT_TRANSLATE_NOOP("core", "DirectML on Windows")),
        ),
    )


@dataclass
class Quantising:
    """For “Quantise”."""

    algorithm: Literal["rtn", "kquant"] = option(
        "rtn",
        label=QT_TRANSLATE_NOOP("core", "Method"),
        help=QT_TRANSLATE_NOOP(
            "core",
            "Rounding (RTN) is quick; k-quant looks for the scales that lose least. Neither needs rows.",
        ),
        choices=(
            ("rtn", QT_TRANSLATE_NOOP("core", "Rounding to the nearest (RTN)")),
            ("kquant", QT_TRANSLATE_NOOP("core", "k-quant")),
        ),
    )
    block: Literal[16, 32, 64, 128] = option(
        32,
        label=QT_TRANSLATE_NOOP("core", "Weights that share a scale"),
        help=QT_TRANSLATE_NOOP("core", "Fewer are more exact and a little larger."),
        choices=((16, "16"), (32, "32"), (64, "64"), (128, "128")),
    )


@dataclass
class Converting:
    """For “Convert adapters”."""

    dtype: Literal["float32", "float16"] = option(
        "float32",
        label=QT_TRANSLATE_NOOP("core", "Numbers"),
        help=QT_TRANSLATE_NOOP("core", "Those of the ONNX model that it is for."),
        choices=(("float32", "float32"), ("float16", "float16")),
    )


def steps(key: Key, options: Optimising | Quantising | None, *, merges: bool) -> dict[str, dict[str, Any]]:
    """The passes of a workflow in their order. `merges`: whether a run's adapter is to be worked in first."""
    first: dict[str, dict[str, Any]] = {"merge": {"type": "MergeAdapterWeights"}} if merges else {}
    if isinstance(options, Optimising):
        forms.check(options.precision, options.provider)
        return first | {"builder": {"type": "ModelBuilder", "precision": options.precision}}
    if isinstance(options, Quantising):
        squeeze = {
            "type": {"rtn": "Rtn", "kquant": "KQuant"}[options.algorithm],
            "bits": 4,
            "group_size": options.block,
        }
        return first | {"squeeze": squeeze, "builder": {"type": "ModelBuilder", "precision": "int4"}}
    if key == "adapters":
        return {
            "builder": {"type": "ModelBuilder", "precision": "fp32"},
            "extract": {"type": "ExtractAdapters", "save_format": "onnx_adapter"},
        }
    return first | {"builder": {"type": "ModelBuilder", "precision": "fp32"}}


def config(
    passes: dict[str, dict[str, Any]],
    model: Path,
    adapter: Path | None,
    target: Path,
    cache: Path,
    provider: str = "cpu",
    data: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """A whole file of settings for ``olive run``. `adapter` is a run's, for passes that take one."""
    device, execution = PROVIDERS[provider]
    accelerator = {"device": device, "execution_providers": [execution]}
    source: dict[str, Any] = {"type": "HfModel", "model_path": str(model), "task": "text-generation"}
    if adapter is not None:
        source["adapter_path"] = str(adapter)
    made: dict[str, Any] = {
        "input_model": source,
        "systems": {"local_system": {"type": "LocalSystem", "accelerators": [accelerator]}},
    }
    if data:
        made["data_configs"] = data
    return made | {
        "passes": passes,
        "host": "local_system",
        "target": "local_system",
        "no_artifacts": True,
        "output_dir": str(target),
        "cache_dir": str(cache),
        "log_severity_level": 1,
    }


def find(key: str) -> Workflow:
    """The workflow called `key`. Raises `UserError` for a name that is none."""
    if key not in WORKFLOWS:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no workflow of Olive called “{key}”."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            key=key,
            known=", ".join(WORKFLOWS),
        )
    return WORKFLOWS[key]
