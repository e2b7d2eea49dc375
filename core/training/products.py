"""What a run makes: an adapter's folder, or a whole model's. Put in place whole or not at all, and read back before.

Does not know how it was trained.
"""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.models import adapter, bottleneck, companions
from core.models import weights as headers
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP
from core.training import readme
from core.training.config import TrainConfig
from core.training.methods.low_rank import CHANGES_BASE
from core.training.placing import no_use, put_in_place


class Product:
    """Made once the method is attached and before anything is trained: it remembers the adapter's first weights."""

    def __init__(self, record: Run, config: TrainConfig, model: Any) -> None:
        self._record, self._config = record, config
        self._whole = config.method == "full"
        self._first = {} if self._whole else _adapter_weights(model)

    @property
    def folder(self) -> Path:
        return self._record.model_dir if self._whole else self._record.adapter_dir

    def put_in_place(self, checkpoint: Path) -> Path:
        """Make the product from a whole checkpoint.

        Raises `UserError` where a weight is no number or none was changed, and where the disk is full.
        """
        fill = self._fill_model if self._whole else self._fill_adapter
        return put_in_place(self.folder, lambda folder: fill(checkpoint, folder))

    def _fill_adapter(self, checkpoint: Path, folder: Path) -> None:
        about, config = self._record.about, self._config
        trained = _read(checkpoint / adapter.WEIGHTS)
        _check(trained, self._first)
        settings = json.loads((checkpoint / adapter.CONFIG).read_text(encoding="utf-8"))
        if config.initialisation in CHANGES_BASE and adapter.kind_of(checkpoint) == "LORA":
            trained, settings = for_unchanged_base(trained, self._first, settings)
            _write(trained, folder / adapter.WEIGHTS)
        else:
            shutil.copyfile(checkpoint / adapter.WEIGHTS, folder / adapter.WEIGHTS)
        (folder / adapter.CONFIG).write_text(json.dumps(settings, indent=2, sort_keys=True) + "\n")
        if adapter.kind_of(folder) == bottleneck.KIND:
            # Its source, which also lies beside what a frozen program loads.
            shutil.copyfile(Path(bottleneck.__file__).with_suffix(".py"), folder / "bottleneck.py")
        bits = config.bits if config.method == "qlora" else ""
        adapter.write_base(folder, about.model.id, about.model.name, Path(about.model.path), bits)
        readme.write_adapter(folder, self._record)
        _check(_read(folder / adapter.WEIGHTS), {})

    def _fill_model(self, checkpoint: Path, folder: Path) -> None:
        """The weights in the numbers of the base, so that the new model is as large as the old one."""
        base = Path(self._record.about.model.path)
        dtype = headers.read(base).dtype
        changed = False
        files = headers.read(checkpoint).files
        for file in files:
            tensors = _rounded(_read(file), dtype)
            _check(tensors, {})
            changed = changed or _differs(tensors, base)
            _write(tensors, folder / file.name)
        if not changed:
            raise no_use(QT_TRANSLATE_NOOP("core", "Training has not changed a single weight."))
        if (index := checkpoint / headers.INDEX).is_file():
            shutil.copyfile(index, folder / headers.INDEX)
        settings = json.loads((checkpoint / "config.json").read_text(encoding="utf-8"))
        settings["dtype"] = dtype
        (folder / "config.json").write_text(json.dumps(settings, indent=2) + "\n")
        companions.copy(base, folder)
        readme.write_model(folder, self._record)
        written = headers.read(folder)
        if written.parameters != headers.read(checkpoint).parameters:
            raise no_use(QT_TRANSLATE_NOOP("core", "Weights are missing in what was saved."))


def for_unchanged_base(
    trained: dict[str, Any], first: dict[str, Any], settings: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """PiSSA and OLoRA take the adapter's first weights out of the base. As a LoRA adapter of twice the rank, beside
    the base as it was: W - B₀A₀ + BA = W + [B, -B₀] [A; A₀] (Meng et al., 2024, arXiv 2404.02948, appendix C)."""
    import torch

    doubled = dict(trained)
    for name, value in trained.items():
        if ".lora_A." in name:
            doubled[name] = torch.cat([value, first[name]], dim=0)
        elif ".lora_B." in name:
            doubled[name] = torch.cat([value, -first[name]], dim=1)
    # The product is multiplied by alpha ÷ rank, or alpha ÷ √rank, which must stay what it was.
    grown = math.sqrt(2) if settings["use_rslora"] else 2
    changes = {
        "init_lora_weights": True,
        "r": 2 * settings["r"],
        "lora_alpha": grown * settings["lora_alpha"],
    }
    return doubled, {**settings, **changes}


def _adapter_weights(model: Any) -> dict[str, Any]:
    from peft import get_peft_model_state_dict

    return {name: value.detach().cpu().clone() for name, value in get_peft_model_state_dict(model).items()}


def _check(trained: dict[str, Any], first: dict[str, Any]) -> None:
    """Raises `UserError` if a weight is no number, or none differs from the `first` ones where these are known."""
    import torch

    if not trained or not all(bool(torch.isfinite(value).all()) for value in trained.values()):
        raise no_use(QT_TRANSLATE_NOOP("core", "What was trained has weights that are not numbers."))
    if first and all(torch.equal(value, first[name].to(value.dtype)) for name, value in trained.items()):
        raise no_use(QT_TRANSLATE_NOOP("core", "Training has not changed a single weight."))


def _differs(tensors: dict[str, Any], base: Path) -> bool:
    """Whether any of them is another than, or not among, those in `base`."""
    import torch

    former = {name: file for file in headers.read(base).files for name in headers.header(file)}
    for name, value in tensors.items():
        if name not in former or not torch.equal(value, _one(former[name], name).to(value.dtype)):
            return True
    return False


def _one(file: Path, name: str) -> Any:
    from safetensors import safe_open

    with safe_open(file, framework="pt") as opened:
        return opened.get_tensor(name)


def _read(file: Path) -> dict[str, Any]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        tensors: dict[str, Any] = load_file(file)
    except SafetensorError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The file {file} is damaged or was cut short."),
            QT_TRANSLATE_NOOP("core", "Press Resume; if it happens again, check the disk."),
            file=str(file),
        ) from error
    return tensors


def _write(tensors: dict[str, Any], file: Path) -> None:
    from safetensors.torch import save_file

    save_file({name: value.contiguous() for name, value in tensors.items()}, file, metadata={"format": "pt"})


def _rounded(tensors: dict[str, Any], dtype: str) -> dict[str, Any]:
    """Floating-point numbers as `dtype`, where that is such a type of 16 or 32 bits."""
    import torch

    if dtype not in ("float32", "bfloat16", "float16"):
        return tensors
    wanted = getattr(torch, dtype)
    return {name: value.to(wanted) if value.is_floating_point() else value for name, value in tensors.items()}
