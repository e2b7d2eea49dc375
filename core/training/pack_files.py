"""What is written into a packed run's folder: its README, what starts it, and what it needs. Does not copy anything."""

from __future__ import annotations

from core import fields
from core.runs import Run
from core.training import launching
from core.training.launching import Launch

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
        asked = Recipe.load(recipe)
        asked.params["model"] = str(model)
        asked.save(recipe)
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
killed, it goes on from its last checkpoint when called again.{machines}

Afterwards choose **Bring back** in Ustad's menu of the run and name this folder: curves, checkpoints and result go to
where the run came from.

| file | what it is |
|---|---|
| `run/` | the run: settings, rows, and in time its metrics, checkpoints and result |
| `run.py`, `recipe.json` | what starts it, and with what |
| `accelerate.json` | how many processes, and how they share the model, for `accelerate launch` |
{azure}| `engine/` | Ustad's engine, as it was when this was packed (Apache License 2.0) |
| `requirements.txt` | the packages it was tried with |
"""
MODEL_ELSEWHERE = "\nThe base model “{name}” is not in here: name its folder."
MACHINES = """ Put the
folder where all machines see it, and call the second command on each of them with `--machine_rank` 0, 1, … after
`accelerate launch`."""
AZURE_LINE = """\
| `azure-job.yml` | the same as a job for Azure Machine Learning: `az ml job create --file azure-job.yml` |
"""

AZURE = """\
type: command
display_name: {name}
experiment_name: ustad
code: .
# The folder is copied to the job's output, so that checkpoints outlive a machine that is taken away.
command: >-
  pip install -r requirements.txt &&
  cp -rn . ${{{{outputs.folder}}}} && cd ${{{{outputs.folder}}}} &&
  {command}
environment:
  image: python:3.11
outputs:
  folder:
    type: uri_folder
    mode: rw_mount
# The name of your cluster.
compute: azureml:gpu-cluster
resources:
  instance_count: 1
"""


def files(run: Run, launch: Launch, accumulation: int, with_model: bool) -> dict[str, str]:
    """The files by name. `accumulation`: batches per correction of one process."""
    precision = "bf16" if launch.on_gpu else "no"
    settings = launching.settings(launch, precision=precision, accumulation=accumulation)
    command = (
        "accelerate launch --config_file accelerate.json run.py" if launch.total > 1 else "python run.py"
    )
    if not with_model:
        command += " --model FOLDER"
    about = run.about
    made = {
        "README.md": README.format(
            name=about.name,
            command=command,
            model="" if with_model else MODEL_ELSEWHERE.format(name=about.model.name or about.model.id),
            machines=MACHINES if launch.machines > 1 else "",
            azure=AZURE_LINE if launch.machines == 1 else "",
        ),
        "run.py": START,
        "accelerate.json": fields.to_json(settings).decode(),
        "requirements.txt": "\n".join(requirements(launch)) + "\n",
    }
    if launch.machines == 1:
        made["azure-job.yml"] = AZURE.format(
            name=fields.to_json(about.name).decode().strip(), command=command
        )
    return made


def requirements(launch: Launch) -> list[str]:
    """The packages to install, each as it is here; of torch the version without the build's name."""
    from importlib.metadata import version

    pinned = [f"{name}=={version(name).partition('+')[0]}" for name in NEEDED]
    return pinned + (["deepspeed"] if launch.sharding.startswith("zero") else [])
