"""Loads a model and its tokenizer from disk: whole or not at all, offline, and never running code that came with it."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.models import adapter as adapters
from core.models import bottleneck, quantising
from core.models.device import Choice, choose
from core.models.model import Model, describe
from core.text import QT_TRANSLATE_NOOP, Text


@dataclass
class Loaded:
    """`model`: a transformers model, or a peft model around one; `device` and `dtype` by name; `notes`: what was
    chosen and why."""

    model: Any
    tokenizer: Any
    device: str
    dtype: str
    notes: list[Text] = field(default_factory=list)


def load_tokenizer(path: Path | str) -> Any:
    """The tokenizer in a model's folder, with a padding token. Raises `UserError` where it cannot be read."""
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(str(path), local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError) as error:
        raise _tokenizer_error(Path(path), error) from error
    except Exception as error:
        if type(error) is not Exception:  # the tokenizers library raises bare ones
            raise
        raise _tokenizer_error(Path(path), error) from error
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token or tokenizer.unk_token
    return tokenizer


def load_model(
    path: Path | str,
    adapter: Path | str | None = None,
    bits: quantising.Bits | None = None,
    device: str = "auto",
    dtype: str = "auto",
    trainable_adapter: bool = False,
) -> Loaded:
    """Load the model in `path`, in evaluation mode, with `adapter` on it if one is named: any kind that peft has, or
    bottleneck adapters.

    `adapter` may also be the folder of a whole model that was tuned from the one in `path`: it is loaded instead.
    `bits`: squeeze the weights, computing in `dtype`. `trainable_adapter`: go on training the adapter. Raises
    `UserError` where weights are missing, left over or of another shape, where the adapter is another model's, and
    where the device cannot do what is asked.
    """
    folder = Path(path)
    if adapter and adapters.is_whole_model(Path(adapter)):
        folder, adapter = Path(adapter), None
    about = describe(folder)
    place = choose(device, dtype)
    if bits:
        quantising.check(bits, place.device)
    names = adapters.check(Path(adapter), folder) if adapter else set()
    tokenizer = load_tokenizer(folder)
    model = _base(about, place, bits)
    if adapter:
        model = _with_adapter(model, Path(adapter), folder, names, trainable_adapter)
    model.eval()
    return Loaded(model, tokenizer, place.device, place.dtype, place.reasons)


def _base(about: Model, place: Choice, bits: quantising.Bits | None) -> Any:
    import torch
    from transformers import AutoModelForCausalLM

    dtype = getattr(torch, place.dtype)
    options = quantising.options(bits, place) if bits else {}
    try:
        model, report = AutoModelForCausalLM.from_pretrained(
            str(about.path),
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            dtype=dtype,
            output_loading_info=True,
            # Reported and refused below, with a sentence, instead of raised.
            ignore_mismatched_sizes=True,
            **options,
        )
    except torch.OutOfMemoryError as error:
        raise _too_large(about, place) from error
    except (OSError, ValueError, KeyError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The model in {folder} could not be loaded: {reason}"),
            QT_TRANSLATE_NOOP("core", "Copy or download the model again, or choose another."),
            folder=str(about.path),
            reason=_first_sentence(error),
        ) from error
    _refuse_gaps(about, report)
    if bits:
        return model
    try:
        return model.to(place.device)
    except torch.OutOfMemoryError as error:
        raise _too_large(about, place) from error


def _refuse_gaps(about: Model, report: dict[str, Any]) -> None:
    """transformers fills what a checkpoint lacks with random weights and only logs it."""
    gaps = {
        QT_TRANSLATE_NOOP(
            "core", "The weights in {folder} are not complete: %n tensor(s) missing, such as {first}."
        ): report["missing_keys"],
        QT_TRANSLATE_NOOP(
            "core",
            "The weights in {folder} do not fit its config.json: "
            "%n tensor(s) of another shape, such as {first}.",
        ): report["mismatched_keys"],
        QT_TRANSLATE_NOOP(
            "core",
            "The weights in {folder} do not fit its config.json: %n tensor(s) left over, such as {first}.",
        ): report["unexpected_keys"],
    }
    for sentence, keys in gaps.items():
        if keys:
            names = sorted(key if isinstance(key, str) else key[0] for key in keys)
            raise UserError(
                sentence,
                QT_TRANSLATE_NOOP(
                    "core", "Copy or download the model again: config.json and weights together."
                ),
                folder=str(about.path),
                n=len(names),
                first=names[0],
            )


def _with_adapter(model: Any, folder: Path, base: Path, names: set[str], trainable: bool) -> Any:
    from peft import PeftModel, get_peft_model_state_dict

    bottleneck.register()
    try:
        with warnings.catch_warnings():
            # Gaps are found below, by name.
            warnings.filterwarnings("ignore", message="Found missing adapter keys")
            model = PeftModel.from_pretrained(
                model, str(folder), is_trainable=trainable, local_files_only=True
            )
    except (RuntimeError, ValueError) as error:  # shapes, or target modules, that the model does not have
        raise adapters.of_another(folder, base) from error
    if names != set(get_peft_model_state_dict(model)):
        raise adapters.of_another(folder, base)
    return model


def _tokenizer_error(folder: Path, error: Exception) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The tokenizer in {folder} could not be loaded: {reason}"),
        QT_TRANSLATE_NOOP(
            "core", "Copy tokenizer.json and tokenizer_config.json from where the model came from."
        ),
        folder=str(folder),
        reason=_first_sentence(error),
    )


def _too_large(about: Model, place: Choice) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "{name} does not fit into the memory of {device}."),
        QT_TRANSLATE_NOOP(
            "core", "Close other programs, choose a smaller model, or load it in 4 bits (QLoRA)."
        ),
        name=about.name,
        device=place.device,
    )


def _first_sentence(error: Exception) -> str:
    line = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return line if line.endswith(".") else f"{line}."
