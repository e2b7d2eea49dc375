"""Makes an ONNX model of a model, or of what a run has learnt: the task behind “Export”.

The new folder lies in the models folder, whole or not at all. Does not know how it is verified.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import shutil
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import msgspec

from core import fields
from core.errors import explain_os_errors
from core.export import building, forms, record
from core.export.forms import Precision, Provider
from core.export.record import Export, Origin
from core.jobs.context import JobContext
from core.models import adapter as adapters
from core.models import companions, loading, merging, stops
from core.models.model import Model, describe
from core.models.template import PLAIN
from core.paths import need_room, write_atomic
from core.text import QT_TRANSLATE_NOOP, text

_WORK = ".exporting-"
"""Folders of exports under way; what a killed one left is swept by the next."""


def run(
    ctx: JobContext,
    *,
    name: str,
    model: str = "",
    project: str = "",
    run: str = "",
    precision: str = "int4",
    provider: str = "cpu",
) -> dict[str, Any]:
    """Export `model` (an id), or what the `run` (its folder's name) of the project in the folder `project` has made, as
    `name` in the models folder.

    Returns {"folder", "name", "size", "seconds"}. Raises `UserError` before anything is begun where the pair of numbers
    and processor, the kind of model, or the disk does not do, and where the builder fails; nothing is left then.
    """
    forms.check(precision, provider)
    wanted, machine = cast(Precision, precision), cast(Provider, provider)
    began = time.monotonic()
    target = _target(name)
    origin, base, product = record.origin(model, project, run)
    about = describe(product if product and adapters.is_whole_model(product) else base)
    forms.check_architecture(about)
    if product and (refusal := merging.why_not(product)):
        raise refusal
    _sweep(target.parent)
    check_room(target.parent, about, wanted, machine, merges=product is not None and about.path == base)
    work = target.parent / f"{_WORK}{os.getpid()}-{target.name}"
    try:
        with explain_os_errors(target):
            work.mkdir(parents=True)
        source = about.path
        if product is not None and about.path == base:
            source = work / "merged"
            merging.into(ctx.part(0.0, 0.3), about, product, source)
        made = work / "export"
        _say(ctx, 0.3, QT_TRANSLATE_NOOP("core", "Building the ONNX model"))
        part = ctx.part(0.3, 0.95)
        building.build(
            source,
            made,
            wanted,
            machine,
            work / "cache",
            layers=_layers(source),
            tell=lambda done: part.progress(done, 1.0),
            cancelled=lambda: ctx.cancelled,
            log=ctx.log,
        )
        ctx.check()
        _say(ctx, 0.95, QT_TRANSLATE_NOOP("core", "Adding tokenizer, template and licence"))
        _complete(source, made)
        _write_card(made, origin, about, target.name, wanted, machine)
        seconds = round(time.monotonic() - began, 1)
        sums = record.sums(made, ctx.check)
        fields.save(
            made / record.FILE, Export(origin, wanted, machine, sums, builder=_builder(), seconds=seconds)
        )
        with explain_os_errors(target):
            made.rename(target)
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(work, ignore_errors=True)
    return {
        "folder": str(target),
        "name": target.name,
        "size": record.read(target).size,
        "seconds": seconds,
    }


def check_room(
    folder: Path, about: Model, precision: Precision, provider: Provider, *, merges: bool = False
) -> None:
    """Raises `UserError` where the disk of `folder` has no room for the export while it is made."""
    need_room(
        folder,
        forms.ROOM * forms.size(about, precision, provider) + (about.size_bytes if merges else 0),
        QT_TRANSLATE_NOOP(
            "core", "The export takes up to {need} GB on the disk of {folder}; {free} GB are free."
        ),
        QT_TRANSLATE_NOOP("core", "Free some space, or choose smaller numbers."),
    )


def _complete(source: Path, made: Path) -> None:
    """What goes with a model and the builder leaves out: licence, generation settings, a template for models without
    one, and every mark that ends an answer."""
    with explain_os_errors(made):
        companions.copy(source, made)
        settings = source / "generation_config.json"
        if settings.is_file() and not (made / settings.name).exists():
            shutil.copyfile(settings, made / settings.name)
    tokenizer = loading.load_tokenizer(source)
    if not tokenizer.chat_template:
        write_atomic(made / "chat_template.jinja", PLAIN)
    elif not (made / "chat_template.jinja").exists():
        write_atomic(made / "chat_template.jinja", tokenizer.get_chat_template())
    file = made / "genai_config.json"
    config = fields.load(dict[str, Any], file)
    named = config["model"].get("eos_token_id")
    ends = [] if named is None else named if isinstance(named, list) else [named]
    known = SimpleNamespace(generation_config=None)
    config["model"]["eos_token_id"] = list(dict.fromkeys([*ends, *stops.stop_ids(known, tokenizer)]))
    fields.save(file, config)


def _write_card(
    made: Path, origin: Origin, about: Model, name: str, precision: Precision, provider: Provider
) -> None:
    what = (
        f"of what the run “{origin.run_name}” made of “{origin.name}”"
        if origin.run
        else f"of “{origin.name}”"
    )
    lines = [
        f"# {name}",
        "",
        f"An ONNX model {what}, in {precision} for {forms.PROVIDER_NAMES[provider]}, made with Ustad. The licence of "
        "the model it was made of holds for this one too.",
    ]
    write_atomic(made / "README.md", "\n".join(lines) + "\n")


def _target(name: str) -> Path:
    target = merging.target(name)
    return target.parent.absolute() / target.name


def _sweep(models: Path) -> None:
    """Remove what exports left that were killed; those under way stay."""
    import psutil

    for folder in models.glob(f"{_WORK}*"):
        number = folder.name.removeprefix(_WORK).split("-", 1)[0]
        if number.isdigit() and (int(number) == os.getpid() or not psutil.pid_exists(int(number))):
            shutil.rmtree(folder, ignore_errors=True)


class _Layers(msgspec.Struct):
    num_hidden_layers: int = 1


def _layers(folder: Path) -> int:
    return fields.load(_Layers, folder / "config.json").num_hidden_layers


def _builder() -> str:
    """The builder by name and version."""
    for name in ("onnxruntime-genai", "onnxruntime-genai-directml", "onnxruntime-genai-cuda"):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            return f"{name} {importlib.metadata.version(name)}"
    return ""


def _say(ctx: JobContext, done: float, template: str) -> None:
    ctx.progress(done, 1.0, text(template))
