"""A run as a folder that trains anywhere: its rows and settings, the engine, and two commands; and its way back.

Does not know the window. What several processes do with it is `processes`' affair.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import core
from core import fields, paths, runs
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.jobs.recipe import Recipe
from core.models import library
from core.models.model import describe
from core.paths import write_atomic
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, text
from core.training import checkpoints, launching, processes, rows
from core.training import config as configs
from core.training.config import TrainConfig
from core.training.launching import Launch

RUN, MODEL, ENGINE = "run", "model", "engine"
KEPT = ("config.json", "data", "metrics.jsonl", "run.json", "samples.jsonl")
"""What of the run's folder goes along; its newest whole checkpoint does too."""
NEEDED = (
    "accelerate", "bitsandbytes", "huggingface-hub", "jinja2", "msgspec", "numpy", "peft", "platformdirs", "psutil",
    "safetensors", "tokenizers", "torch", "transformers",
)  # fmt: skip
"""What the engine needs to train."""

START = '''\
"""Trains the run in this folder. Called again, it goes on from the last checkpoint.

python run.py [--model FOLDER]
"""

import argparse
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, help="the folder of the base model, where it did not come along")
    asked = parser.parse_args()
    model = asked.model and asked.model.resolve()
    os.chdir(HERE)
    os.environ.setdefault("USTAD_HOME", str(HERE / ".ustad"))
    sys.path.insert(0, str(HERE / "engine"))
    from core.jobs import child
    from core.jobs.recipe import Recipe

    recipe = Path("recipe.json")
    if model:
        Recipe("train", {"run": "run", "model": str(model)}).save(recipe)
    return child.main([str(recipe)])


if __name__ == "__main__":
    # Not sys.exit: threads of native libraries must not hold back a process whose work is done.
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
'''

README = """\
# {name}

A training, packed with Ustad to be done elsewhere: its rows, its settings and the engine that does it. Python 3.11 to
3.13 is needed.{model}

```
python -m pip install -r requirements.txt
{command}
```

The second command prints what happens as JSON lines, and ends with exit status 0 once the run has finished. Stopped or
killed, it goes on from its last checkpoint when called again. With several machines, copy the folder to each of them
and call it there with `--machine_rank` 0, 1, …

Afterwards choose **Bring back** in Ustad's menu of the run and name this folder: curves, checkpoints and result go to
where the run came from.

| file | what it is |
|---|---|
| `run/` | the run: settings, rows, and in time its metrics, checkpoints and result |
| `run.py`, `recipe.json` | what starts it, and with what |
| `accelerate.json` | how many processes, and how they share the model, for `accelerate launch` |
| `azure-job.yml` | the same as a job for Azure Machine Learning: `az ml job create --file azure-job.yml` |
| `engine/` | Ustad's engine, as it was when this was packed (Apache License 2.0) |
| `requirements.txt` | the packages it was tried with |
"""

AZURE = """\
$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
type: command
display_name: {name}
experiment_name: ustad
code: .
command: >-
  pip install -r requirements.txt &&
  cp -r . ${{{{outputs.folder}}}} && cd ${{{{outputs.folder}}}} &&
  python run.py
environment:
  image: mcr.microsoft.com/azureml/openmpi4.1.0-cuda12.4-cudnn9-ubuntu22.04
  conda_file:
    channels: [conda-forge]
    dependencies: [python=3.11, pip]
outputs:
  folder:
    type: uri_folder
    mode: rw_mount
# The name of your cluster.
compute: azureml:gpu-cluster
resources:
  instance_count: {machines}
"""

DISTRIBUTION = """\
distribution:
  type: pytorch
  process_count_per_instance: {processes}
"""


def run(
    ctx: JobContext, *, run: str, folder: str, with_model: bool = True, launch: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Pack the run in the folder `run` into the new folder `folder`. `launch`: the fields of a `Launch`.

    Returns {"folder", "size" in bytes}. Raises `UserError` while it is being trained, where the folder holds something,
    and where the disk refuses; nothing is left of the attempt then.
    """
    record, target = runs.read(Path(run)), Path(folder)
    wanted = fields.from_builtins(Launch, launch or {})
    fields.check(wanted)
    config = configs.read(record.config_file)
    processes.part(config, wanted.total)
    if record.state == "running":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is being trained."),
            QT_TRANSLATE_NOOP("core", "Stop it, or wait for it, and try again."),
            name=record.about.name,
        )
    with explain_os_errors(target):
        if target.exists() and any(target.iterdir()):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The folder {folder} is not empty."),
                QT_TRANSLATE_NOOP("core", "Choose a new folder."),
                folder=str(target),
            )
    rows.keep_copy(record, config, ctx.check)
    partial = target.parent / f".{target.name}.packing"
    try:
        with explain_os_errors(target):
            shutil.rmtree(partial, ignore_errors=True)
            partial.mkdir(parents=True)
            _pack(ctx, record, config, partial, with_model)
            _explain(record, config, partial, wanted, with_model)
            if target.exists():
                target.rmdir()
            partial.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return {"folder": str(target), "size": _size(target)}


def bring_back(ctx: JobContext, *, run: str, folder: str) -> dict[str, Any]:
    """Take over what the run in `run` has become in the folder it was packed into.

    Returns {"state", "steps"}. Raises `UserError` if that is another run, or has come less far than this one.
    """
    record = runs.read(Path(run))
    place = Path(folder)
    other = runs.read(place / RUN if (place / RUN / "run.json").is_file() else place)
    if record.state == "running" or other.state == "running":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is being trained."),
            QT_TRANSLATE_NOOP("core", "Stop it, or wait for it, and try again."),
            name=record.about.name,
        )
    mine, theirs = record.about, other.about
    if (mine.created, mine.dataset.fingerprint) != (theirs.created, theirs.dataset.fingerprint):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The folder {folder} holds another run: “{name}”."),
            QT_TRANSLATE_NOOP("core", "Choose the folder that this run was packed into."),
            folder=str(place),
            name=theirs.name,
        )
    if theirs.steps_done < mine.steps_done or (record.state == "finished" and other.state != "finished"):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The run in {folder} has come to step {there}, this one to step {here}."
            ),
            QT_TRANSLATE_NOOP("core", "There is nothing to bring back."),
            folder=str(place),
            there=theirs.steps_done,
            here=mine.steps_done,
        )
    _take_over(ctx, record, other)
    return {"state": theirs.state, "steps": theirs.steps_done}


def _take_over(ctx: JobContext, record: Run, other: Run) -> None:
    """All that the other one has beside its rows and settings; the record last, since it says what is there."""
    names = [
        path.name
        for path in sorted(other.folder.iterdir())
        if path.name not in ("config.json", "data", "run.json", "README.md") and not path.name.startswith(".")
    ]
    with explain_os_errors(record.folder):
        for done, name in enumerate(names):
            ctx.progress(done, len(names), text(QT_TRANSLATE_NOOP("core", "Copying the run")))
            ctx.check()
            _replace(other.folder / name, record.folder / name)
    about = other.about
    about.name, about.notes = record.about.name, record.about.notes
    about.model.id, about.model.path = record.about.model.id, record.about.model.path
    record.about = about
    record.save()


def _replace(source: Path, target: Path) -> None:
    """A copy beside it first, so that a disk that is full leaves what was there."""
    aside = target.with_name(f".{target.name}.coming")
    if source.is_dir():
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(source, aside)
        shutil.rmtree(target, ignore_errors=True)
    else:
        shutil.copyfile(source, aside)
    aside.replace(target)


def _pack(ctx: JobContext, record: Run, config: TrainConfig, folder: Path, with_model: bool) -> None:
    note = text(QT_TRANSLATE_NOOP("core", "Copying the run"))
    ctx.progress(0, None, note)
    made = folder / RUN
    made.mkdir()
    for name in KEPT:
        source = record.folder / name
        if source.is_dir():
            shutil.copytree(source, made / name)
        elif source.exists():
            shutil.copyfile(source, made / name)
    if newest := checkpoints.newest(record.checkpoints_dir):
        shutil.copytree(newest, made / "checkpoints" / newest.name)
    ctx.check()
    packed = runs.read(made)
    if packed.about.state != "finished":
        packed.about.state, packed.about.pid, packed.about.error = "prepared", 0, None
    model = library.locate(config.model)
    packed.about.model.name = describe(model).name
    packed.save()
    if with_model:
        ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Copying the model")))
        _copy_files(ctx, sorted(model.iterdir()), folder / MODEL)
    root = Path(core.__file__).parent
    shutil.copytree(root, folder / ENGINE / "core", ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    shutil.copytree(paths.resources() / "catalog", folder / ENGINE / "resources" / "catalog")
    licence = root.parent / "LICENSE"
    if licence.is_file():
        shutil.copyfile(licence, folder / ENGINE / "LICENSE")


def _copy_files(ctx: JobContext, files: Iterable[Path], target: Path) -> None:
    target.mkdir()
    for file in files:
        ctx.check()
        if file.is_file():
            shutil.copyfile(file, target / file.name)


def _explain(record: Run, config: TrainConfig, folder: Path, launch: Launch, with_model: bool) -> None:
    """The files that start it, and the words about them."""
    part = processes.part(config, launch.total)
    precision = "bf16" if launch.on_gpu else "no"
    settings = launching.settings(launch, precision=precision, accumulation=part.accumulation)
    name = record.about.name
    command = (
        "python run.py" if launch.total == 1 else "accelerate launch --config_file accelerate.json run.py"
    )
    if not with_model:
        command += " --model FOLDER"
    model = record.about.model
    where = (
        "" if with_model else f"\nThe base model “{model.name or model.id}” is not in here: name its folder."
    )
    azure = AZURE.format(name=fields.to_json(name).decode().strip(), machines=launch.machines)
    if launch.total > 1:
        azure += DISTRIBUTION.format(processes=launch.processes)
    files = {
        "README.md": README.format(name=name, model=where, command=command),
        "run.py": START,
        "accelerate.json": fields.to_json(settings).decode(),
        "azure-job.yml": azure,
        "requirements.txt": "\n".join(requirements(launch)) + "\n",
    }
    for file, words in files.items():
        write_atomic(folder / file, words)
    Recipe("train", {"run": RUN, "model": MODEL}).save(folder / "recipe.json")


def requirements(launch: Launch) -> list[str]:
    """The packages to install, each as it is here; of torch the version without the build's name."""
    from importlib.metadata import version

    pinned = [f"{name}=={version(name).partition('+')[0]}" for name in NEEDED]
    return pinned + (["deepspeed"] if launch.sharding.startswith("zero") else [])


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
