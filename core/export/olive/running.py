"""Runs one of Olive's workflows in the pack's environment: the task behind “Start” on the Olive page.

What it makes is looked at before it is put in place: a run of the project, a model in the models folder, or the file
of an adapter. Nothing else is left, whole or not at all. Olive works offline and as a child that ends with us.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from core import fields, paths
from core.errors import UserError, explain_os_errors
from core.export import building, leashed, record
from core.export.forms import Precision
from core.export.olive import checking, pack, plans
from core.export.olive.log import Log, Step
from core.export.olive.plans import Plan
from core.export.record import Export
from core.jobs.context import JobContext
from core.models import companions
from core.text import QT_TRANSLATE_NOOP, text

_WORK = ".olive-"
"""Folders of workflows under way; what a killed one left is swept by the next."""
ROOM = 3.0
"""Olive keeps what each pass makes until the end."""


def run(
    ctx: JobContext,
    *,
    workflow: str,
    name: str,
    model: str = "",
    project: str = "",
    run: str = "",
    options: dict[str, Any] | None = None,
    config: str = "",
    line: str = "",
) -> dict[str, Any]:
    """Run the `workflow` on `model` (an id) or on what the `run` (its folder's name) of the project in the folder
    `project` has made; its `options` are JSON values of the dataclass it has in `workflows` (for “finetune”, of
    `TrainConfig`, with the model and the dataset). “own” takes a file's path as `config`, or a command as `line`.

    Streams "steps" (name, type, seconds of each pass) and returns {"makes", "name", "folder", "run", "seconds",
    "steps", "size"}. Raises `UserError` where the pack is missing, the settings do not do, the disk has no room, Olive
    fails, or what it made does not open; nothing is left then.
    """
    tool = pack.usable()
    began = time.monotonic()
    models = paths.models_dir().absolute()
    with explain_os_errors(models):
        models.mkdir(parents=True, exist_ok=True)
    _sweep(models)
    work = models / f"{_WORK}{os.getpid()}"
    try:
        with explain_os_errors(work):
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir()
        asked = plans.Asked(workflow, name, model, project, run, options or {}, config, line)
        plan = plans.make(asked, work, ctx.check)
        try:
            _check_room(models, plan.bytes)
            steps = _work(ctx, tool, plan, work)
            ctx.progress(0.95, 1.0, text(QT_TRANSLATE_NOOP("core", "Checking what was made")))
            result = _place(plan, work, tool, round(time.monotonic() - began, 1), ctx)
        except BaseException as error:
            plan.fail(error)
            raise
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(work, ignore_errors=True)
    return result | {"steps": [asdict(step) for step in steps], "seconds": round(time.monotonic() - began, 1)}


def _work(ctx: JobContext, tool: pack.Pack, plan: Plan, work: Path) -> list[Step]:
    """Start Olive, hear it out, and return its passes with their times."""

    def tell(share: float, step: Step) -> None:
        words = QT_TRANSLATE_NOOP("core", "Pass {number} of {count}: {step}")
        said = text(words, number=len(log.steps), count=max(plan.passes, len(log.steps)), step=step.type)
        ctx.progress(0.9 * share, 1.0, said)
        ctx.data("steps", [asdict(one) for one in log.steps])

    def measured(step: int, loss: float) -> None:
        ctx.metrics(step, loss=loss)
        plan.measured(step, loss)

    passes = plan.config.get("passes")
    types = [str(one.get("type", "")) for one in (passes if isinstance(passes, dict) else {}).values()]
    log = Log(plan.passes, tell, measured, types)
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Starting Olive {version}"), version=tool.version))
    # -P: the folder of the script must not come before the packages, since it has an `onnx` too.
    command = [str(tool.python), "-P", "-u", leashed.__file__, "olive", *plan.words, "--disable_telemetry"]
    scratch = work / "scratch"
    scratch.mkdir()
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))
    homes = {"HF_DATASETS_CACHE": str(scratch / "datasets"), "OLIVE_TELEMETRY_CACHE_DIR": str(scratch)}
    child = building.start(command, plan.beside, **pack.OFFLINE, **places, **homes)
    building.follow(child, log.take, lambda: ctx.cancelled, ctx.log, lambda status, lines: log.failure())
    ctx.check()
    if not log.saved:
        raise log.failure()
    return log.steps


def _place(plan: Plan, work: Path, tool: pack.Pack, seconds: float, ctx: JobContext) -> dict[str, Any]:
    """Look at what was made, and put it where it belongs."""
    makes = plan.makes if plan.makes != "any" else checking.any_model(plan.target)
    if makes == "adapter":
        count = checking.lora(plan.target / "adapter")
        return plan.keep_adapter(plan.target / "adapter", count, tool.version, seconds)
    if makes == "adapter_file":
        file = plan.target.with_suffix(".onnx_adapter")
        if not file.is_file():
            raise checking.nothing(file)
        checking.adapter_file(file)
        return _moved(file, plan.aside.with_name(f"{plan.aside.name}.onnx_adapter"), makes)
    if makes in ("onnx", "onnx_adapter"):
        if plan.provider == "cpu":
            checking.onnx(plan.target)
        else:
            ctx.warn(
                text(
                    QT_TRANSLATE_NOOP("core", "It was made for another processor, so it was not opened here.")
                )
            )
        if makes == "onnx_adapter":
            files = sorted(plan.target.glob("*.onnx_adapter"))
            if not files:
                raise checking.nothing(plan.target / "adapter_weights.onnx_adapter")
            checking.adapter_file(files[0], plan.target)
        _complete(plan, tool, seconds, ctx)
    models = makes in ("onnx", "onnx_adapter", "model")
    return _moved(plan.target, plan.destination if models else plan.aside, makes)


def _complete(plan: Plan, tool: pack.Pack, seconds: float, ctx: JobContext) -> None:
    """Licence, card, and the record by which the export is listed and verified. Paths of the work folder that Olive
    noted are of no use."""
    (plan.target / "model_config.json").unlink(missing_ok=True)
    if plan.origin is None or plan.source is None:
        return
    with explain_os_errors(plan.target):
        companions.copy(plan.source, plan.target)
    lines = [
        f"# {plan.destination.name}",
        "",
        f"An ONNX model of “{plan.origin.name}”, made by Microsoft Olive {tool.version} with Ustad. The licence of the "
        "model it was made of holds for this one too.",
    ]
    paths.write_atomic(plan.target / "README.md", "\n".join(lines) + "\n")
    fields.save(plan.target / "olive.json", plan.config)
    made = Export(
        plan.origin,
        cast(Precision, plan.precision),
        plan.provider,
        record.sums(plan.target, ctx.check),
        builder=f"Olive {tool.version}, ONNX Runtime GenAI {tool.genai}",
        seconds=seconds,
    )
    fields.save(plan.target / record.FILE, made)


def _moved(made: Path, destination: Path, makes: str) -> dict[str, Any]:
    with explain_os_errors(destination):
        destination.parent.mkdir(parents=True, exist_ok=True)
        if destination.exists():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "There is something at {path} already."),
                QT_TRANSLATE_NOOP("core", "Choose another name."),
                path=str(destination),
            )
        shutil.move(made, destination)
        files = (
            [destination]
            if destination.is_file()
            else [one for one in destination.rglob("*") if one.is_file()]
        )
        size = sum(file.stat().st_size for file in files)
    name = destination.name.removesuffix(".onnx_adapter")
    return {"makes": makes, "name": name, "folder": str(destination), "run": "", "size": size}


def _check_room(folder: Path, size: int) -> None:
    paths.need_room(
        folder,
        ROOM * size,
        QT_TRANSLATE_NOOP("core", "Olive takes up to {need} GB on the disk of {folder}; {free} GB are free."),
        QT_TRANSLATE_NOOP("core", "Free some space, or choose a smaller model."),
    )


def _sweep(models: Path) -> None:
    """Remove what workflows left that were killed; those under way stay."""
    import psutil

    for folder in models.glob(f"{_WORK}*"):
        number = folder.name.removeprefix(_WORK)
        if number.isdigit() and not psutil.pid_exists(int(number)):
            shutil.rmtree(folder, ignore_errors=True)
