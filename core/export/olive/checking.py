"""Looks at what Olive has made: a model that opens and answers, an adapter that can be read. Its exit status says
nothing: it is the same when nothing was made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.errors import UserError
from core.export.engines import OnnxEngine
from core.models import onnx_folder, weights
from core.text import QT_TRANSLATE_NOOP

QUESTION = [{"role": "user", "content": "1 2 3"}]


def onnx(folder: Path) -> None:
    """Open the ONNX model in `folder` and let it answer with one token.

    Raises `UserError` where a file is missing, it does not open, or this machine lacks the processor it is for.
    """
    onnx_folder.describe(folder)
    engine = OnnxEngine(folder)
    engine.answer(engine.read(QUESTION), 1, lambda: None)


def adapter_file(file: Path, model: Path | None = None) -> list[str]:
    """The names of the weights in an adapter for ONNX Runtime; with `model`, it also answers a token with it.

    Raises `UserError` where it cannot be read, is empty, or does not fit the model.
    """
    try:
        import onnxruntime

        read = onnxruntime.AdapterFormat.read_adapter(str(file))
        names = sorted(read.get_parameters())
        if model is not None:
            _answer_with(model, file)
    except UserError:
        raise
    except Exception as error:
        raise _cannot_read(file, error) from error
    if not names:
        raise nothing(file)
    return names


def lora(folder: Path) -> int:
    """The number of weights of a peft adapter. Raises `UserError` where files are missing or one is no number."""
    import torch
    from safetensors.torch import load_file

    for name in ("adapter_config.json", "adapter_model.safetensors"):
        if not (folder / name).is_file():
            raise nothing(folder / name)
    tensors: dict[str, Any] = load_file(folder / "adapter_model.safetensors")
    if not tensors or not all(bool(torch.isfinite(one).all()) for one in tensors.values()):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "What Olive trained has weights that are not numbers."),
            QT_TRANSLATE_NOOP("core", "Start it again with a smaller learning rate."),
        )
    # Half of an adapter begins at zero: what still is has learnt nothing.
    if not any(bool(one.any()) for name, one in tensors.items() if "lora_B" in name):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Olive has not changed a single weight."),
            QT_TRANSLATE_NOOP(
                "core", "Start it again with a larger learning rate, or more passes over the rows."
            ),
        )
    return sum(one.numel() for one in tensors.values())


def any_model(folder: Path) -> str:
    """What a file of the person's own has made, by what lies there: "onnx", "onnx_adapter", "adapter" or "model".

    Raises `UserError` where there is nothing, or it does not open.
    """
    if onnx_folder.is_onnx(folder):
        onnx(folder)
        adapters = sorted(folder.glob("*.onnx_adapter"))
        for file in adapters:
            adapter_file(file, folder)
        return "onnx_adapter" if adapters else "onnx"
    if (folder / "adapter").is_dir():
        lora(folder / "adapter")
        return "adapter"
    if graphs := sorted(folder.rglob("*.onnx")):
        _session(graphs[0])
        return "graph"
    for place in (folder, folder / "model"):
        if (place / "config.json").is_file():
            weights.read(place)
            return "model"
    raise nothing(folder)


def nothing(place: Path) -> UserError:
    """The refusal of a result that is not there."""
    return UserError(
        QT_TRANSLATE_NOOP("core", "Olive ended as if all were well, but made nothing: {place} is missing."),
        QT_TRANSLATE_NOOP("core", "The job's log has all that it said."),
        place=place.name,
    )


def _cannot_read(file: Path, error: Exception) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "What Olive made cannot be opened: {file}: {reason}"),
        QT_TRANSLATE_NOOP(
            "core", "Start it again with other settings; the job's log has all that Olive said."
        ),
        file=file.name,
        reason=(str(error).strip().splitlines() or [type(error).__name__])[0],
    )


def _session(graph: Path) -> None:
    import onnxruntime

    try:
        onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    except Exception as error:
        raise _cannot_read(graph, error) from error


def _answer_with(model: Path, file: Path) -> None:
    import onnxruntime_genai as genai

    opened = genai.Model(str(model))
    held = genai.Adapters(opened)
    held.load(str(file), "run")
    params = genai.GeneratorParams(opened)
    tokens = [1, 2, 3]
    params.set_search_options(max_length=len(tokens) + 1, do_sample=False)
    generator = genai.Generator(opened, params)
    generator.set_active_adapter(held, "run")
    generator.append_tokens(tokens)
    generator.generate_next_token()
