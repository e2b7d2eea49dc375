"""Makes a model of its own from a model and an adapter: the task behind “Merge into a model”.

The new model lies in the models folder and is used, trained and exported like any other. Does not know runs.
"""

from __future__ import annotations

import contextlib
import gc
import shutil
from pathlib import Path
from typing import Any

from core import paths
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.models import adapter as adapters
from core.models import companions, library, loading
from core.models.bottleneck import KIND as BOTTLENECK
from core.models.device import DTYPES
from core.models.model import Model, describe
from core.text import QT_TRANSLATE_NOOP, text

PROBE = 48
"""Tokens on which the merged model is held against the model with its adapter."""
TOLERANCE = {"float32": 1e-3, "bfloat16": 0.08, "float16": 0.02}
"""How far their scores may lie apart, as a share of the widest score: weights are rounded anew when they are merged."""


def run(ctx: JobContext, *, base: str, adapter: str, name: str) -> dict[str, Any]:
    """Merge the adapter in the folder `adapter` with the model whose id is `base`, as the model `name`.

    If `adapter` is the folder of a whole model that was tuned, it is copied. Returns the new model's folder and id,
    and by how much its scores differ. Raises `UserError` where the adapter's kind cannot be merged, is another
    model's, or the result is not the same; nothing is left then.
    """
    source, made = Path(adapter), target(name)
    whole = adapters.is_whole_model(source)
    about = describe(source if whole else library.locate(base))
    _check_room(made.parent, about)
    partial = made.parent / f".merging-{made.name}"
    try:
        with explain_os_errors(made):
            shutil.rmtree(partial, ignore_errors=True)
            difference = _copy(ctx, source, partial) if whole else into(ctx, about, source, partial)
            partial.rename(made)
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(partial, ignore_errors=True)
    return {"model": str(made), "name": made.name, "difference": difference}


def into(ctx: JobContext, about: Model, adapter: Path, folder: Path) -> float:
    """Merge the adapter in the folder `adapter` with the model `about`, into the new folder `folder`. Returns by how
    much its scores differ. Raises as `run`; what is in the folder then is of no use."""
    _check_kind(adapter)
    adapters.check(adapter, about.path)
    folder.mkdir(parents=True)
    difference = _merge(ctx, about, adapter, folder)
    describe(folder)
    return difference


def why_not(adapter: Path) -> UserError | None:
    """Why the product of a run cannot be merged, if so: for a window that offers it."""
    if adapters.is_whole_model(adapter):
        return None
    try:
        _check_kind(adapter)
    except UserError as error:
        return error
    return None


def _merge(ctx: JobContext, about: Model, adapter: Path, folder: Path) -> float:
    dtype = about.dtype if about.dtype in DTYPES else "float32"
    _say(ctx, QT_TRANSLATE_NOOP("core", "Loading the model…"))
    noted = adapters.base_of(adapter)
    if noted and noted.bits:
        ctx.warn(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The adapter learnt beside a model squeezed to few bits and is merged with the model as it was, "
                    "which is more exact: answers may differ a little from those measured in training.",
                )
            )
        )
    # On the processor, so that the graphics card's memory sets no limit, and in the numbers of the files.
    loaded = loading.load_model(about.path, adapter, device="cpu", dtype=dtype)
    before = _scores(loaded.model)
    ctx.check()

    _say(ctx, QT_TRANSLATE_NOOP("core", "Merging"))
    merged = loaded.model.merge_and_unload(safe_merge=True)
    after = _scores(merged)
    ctx.check()

    _say(ctx, QT_TRANSLATE_NOOP("core", "Saving the model"))
    merged.save_pretrained(folder)
    companions.copy(about.path, folder)
    _write_readme(folder, about, adapter)
    del loaded, merged
    gc.collect()
    ctx.check()

    _say(ctx, QT_TRANSLATE_NOOP("core", "Reading it back"))
    again = _scores(loading.load_model(folder, device="cpu", dtype=dtype).model)
    difference = max(_apart(before, after), _apart(before, again))
    if not difference <= TOLERANCE[dtype]:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "The merged model does not say the same as the model with its adapter: its scores differ by "
                "{percent} %.",
            ),
            QT_TRANSLATE_NOOP("core", "Use the adapter as it is; it does not have to be merged."),
            percent=round(100 * difference, 2),
        )
    return difference


def _copy(ctx: JobContext, source: Path, folder: Path) -> float:
    _say(ctx, QT_TRANSLATE_NOOP("core", "Saving the model"))
    folder.mkdir(parents=True)
    for file in sorted(source.iterdir()):
        ctx.check()
        if file.is_file():
            shutil.copyfile(file, folder / file.name)
    describe(folder)
    return 0.0


def _scores(model: Any) -> Any:
    """The scores over the vocabulary after each of some tokens drawn by chance, always the same ones."""
    import torch

    vocabulary = model.config.get_text_config().vocab_size
    tokens = torch.randint(vocabulary, (1, PROBE), generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        return model(input_ids=tokens.to(model.device)).logits.float()


def _apart(one: Any, other: Any) -> float:
    """The greatest difference, as a share of the widest score."""
    return float((one - other).abs().max() / one.abs().max().clamp_min(1e-9))


def _check_kind(adapter: Path) -> None:
    kind = adapters.kind_of(adapter)
    reasons = {
        "PREFIX_TUNING": QT_TRANSLATE_NOOP(
            "core",
            "A prefix cannot be merged: it is tokens in front of every text, and no weight of the model can hold them.",
        ),
        BOTTLENECK: QT_TRANSLATE_NOOP(
            "core",
            "Bottleneck adapters cannot be merged: there is a bend in them, which no matrix of the model can hold.",
        ),
    }
    if kind in reasons:
        raise UserError(
            reasons[kind],
            QT_TRANSLATE_NOOP("core", "Use it as it is, or train with LoRA, which can be merged."),
        )


def _check_room(folder: Path, about: Model) -> None:
    paths.need_room(
        folder,
        1.05 * about.size_bytes,
        QT_TRANSLATE_NOOP(
            "core", "The new model takes {need} GB on the disk of {folder}; {free} GB are free."
        ),
        QT_TRANSLATE_NOOP("core", "Free some space and try again."),
    )


def target(name: str) -> Path:
    """The new model's folder. Raises `UserError` for a name that is none, or taken."""
    name = name.strip()
    if not name or name.startswith(".") or any(sign in name for sign in '/\\:*?"<>|') or len(name) > 100:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{name}” cannot be the name of a model, since its folder is named so too."
            ),
            QT_TRANSLATE_NOOP("core", "Use letters, digits, spaces and hyphens."),
            name=name,
        )
    made = paths.models_dir() / name
    if made.exists():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is already a model called “{name}”."),
            QT_TRANSLATE_NOOP("core", "Choose another name."),
            name=name,
        )
    return made


def _write_readme(folder: Path, about: Model, adapter: Path) -> None:
    lines = [
        f"# {folder.name.removeprefix('.merging-')}",
        "",
        f"The model “{about.name}” with the adapter “{adapter.parent.name}” worked into its weights by Ustad. Its "
        "licence holds for this one too.",
    ]
    paths.write_atomic(folder / "README.md", "\n".join(lines) + "\n")


def _say(ctx: JobContext, template: str) -> None:
    ctx.progress(0, None, text(template))
