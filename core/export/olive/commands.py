"""A command line of Olive's guides, as it is written now: options that were renamed, and what is done otherwise.

Held against olive-ai 0.13. Runs nothing; what a command becomes is one of `workflows`, or the command itself.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass, field

from core.errors import UserError
from core.export.olive.names import GONE_TRAINING, TRAINING, Change
from core.text import QT_TRANSLATE_NOOP, Text, text

_RENAMED = text(QT_TRANSLATE_NOOP("core", "It has another name now."))
_NEVER = text(
    QT_TRANSLATE_NOOP("core", "Olive has never had this option; the rows and their template say it.")
)
_BUILDER = text(QT_TRANSLATE_NOOP("core", "The model builder is what it uses unless it is told otherwise."))
_CODE = text(QT_TRANSLATE_NOOP("core", "Ustad runs no Python that comes with a model."))

COMMANDS: dict[str, tuple[str, Text]] = {
    "auto-opt": (
        "optimize",
        text(
            QT_TRANSLATE_NOOP(
                "core", "Deprecated in Olive 0.13 and to be removed; the new one does the same."
            )
        ),
    ),
    "export-adapters": ("convert-adapters", _RENAMED),
    "perf-tuning": ("tune-session-params", _RENAMED),
    "workflow": ("run", _RENAMED),
}
GONE_COMMANDS: dict[str, Text] = {
    "manage-aml-compute": text(QT_TRANSLATE_NOOP("core", "Olive runs on this computer only now.")),
    "cloud-cache": text(QT_TRANSLATE_NOOP("core", "Use “olive shared-cache”, if you need one at all.")),
}
PRESENT = frozenset(
    ["run", "run-pass", "auto-opt", "optimize", "capture-onnx-graph", "finetune", "generate-adapter", "quantize",
     "convert-adapters", "tune-session-params", "generate-cost-model", "extract-adapters", "benchmark",
     "diffusion-lora", "init", "shared-cache", "configure-qualcomm-sdk", "generate-model-package"]
)  # fmt: skip
"""Olive's commands as of 0.13."""
OPTIONS: dict[str, dict[str, tuple[str, Text]]] = {
    "run": {
        "--setup": (
            "--list_required_packages",
            text(QT_TRANSLATE_NOOP("core", "The pack has what is needed.")),
        ),
        "--packages": ("--list_required_packages", _RENAMED),
    },
    "optimize": {
        "--use_ort_genai": ("", _BUILDER),
        "--use_model_builder": ("--exporter model_builder", _RENAMED),
        "--use_dynamo_exporter": ("--exporter dynamo_exporter", _RENAMED),
        "--use_qdq_encoding": ("--use_qdq_format", _RENAMED),
        "--num-splits": ("--num_split", _RENAMED),
        "--dynamic-to-fixed-shape-dim-param": ("--dim_param", _RENAMED),
        "--dynamic-to-fixed-shape-dim-value": ("--dim_value", _RENAMED),
        "--trust_remote_code": ("", _CODE),
    },
    "finetune": {
        "--precision": ("--torch_dtype", _RENAMED),
        "--use_ort_genai": (
            "",
            text(
                QT_TRANSLATE_NOOP(
                    "core", "Tuning makes an adapter only; “Optimise” makes the ONNX model of it."
                )
            ),
        ),
        "--task_name": ("", _NEVER),
        "--gradient_checkpointing": ("--activation_checkpointing", _RENAMED),
        "--trust_remote_code": ("", _CODE),
        **{f"--{was}": (f"--{now}", _RENAMED) for was, now in TRAINING.items()},
        **{
            f"--{was}": ("", text(QT_TRANSLATE_NOOP("core", "Transformers no longer has it.")))
            for was in GONE_TRAINING
        },
    },
    "generate-adapter": {
        "--base_model_path": (
            "--model_name_or_path",
            text(QT_TRANSLATE_NOOP("core", "It takes an ONNX model that was captured with its adapter.")),
        ),
        "--adapter_paths": (
            "",
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "It takes the adapter of the model alone; further ones go through “Convert adapters”.",
                )
            ),
        ),
    },
    "quantize": {"--algorithms": ("--algorithm", _RENAMED), "--trust_remote_code": ("", _CODE)},
    "capture-onnx-graph": {"--trust_remote_code": ("", _CODE)},
}
"""Options of then, by the present command, and what they are called now; "" for those that are left out."""
_SWITCHES = frozenset(["--setup", "--packages", "--use_ort_genai", "--trust_remote_code"])
_REPORTS = "--report_to"


@dataclass
class Line:
    """A command as it is now: its words after ``olive``, every change, and what cannot be said."""

    words: list[str]
    changes: list[Change] = field(default_factory=list)
    refused: list[Change] = field(default_factory=list)

    def __str__(self) -> str:
        return shlex.join(["olive", *self.words])


def read(line: str) -> Line:
    """What a command line of a guide is now; line breaks with a backslash are taken as they are meant.

    Raises `UserError` where it is no command of Olive.
    """
    try:
        words = shlex.split(line.replace("\\\n", " ").replace("^\n", " ").replace("`\n", " "), comments=True)
    except ValueError as error:
        raise _none(line) from error
    changes: list[Change] = []
    if words[:3] in (["python", "-m", "olive.workflows.run"], ["python3", "-m", "olive.workflows.run"]):
        changes.append(Change(" ".join(words[:3]), "olive run"))
        words = ["olive", "run", *words[3:]]
    if words[:2] in (["python", "-m"], ["python3", "-m"]) and words[2:3] == ["olive"]:
        words = words[2:]
    if len(words) < 2 or words[0] != "olive":
        raise _none(line)
    command = words[1]
    found = Line([command], changes)
    if command in GONE_COMMANDS:
        found.refused.append(Change(f"olive {command}", "", GONE_COMMANDS[command]))
        return found
    if command in COMMANDS and not _only_there(command, words):
        found.words[0], why = COMMANDS[command]
        found.changes.append(Change(f"olive {command}", f"olive {found.words[0]}", why))
    if found.words[0] not in PRESENT:
        known = QT_TRANSLATE_NOOP("core", "There is no such command. There are: {known}.")
        found.refused.append(Change(f"olive {command}", "", text(known, known=", ".join(sorted(PRESENT)))))
        return found
    _options(found, words[2:])
    return found


def _options(found: Line, words: list[str]) -> None:
    known = OPTIONS.get(found.words[0], {})
    at = 0
    while at < len(words):
        word, _, given = words[at].partition("=")
        values = [given] if given else []
        at += 1
        while at < len(words) and not words[at].startswith("-") and word.startswith("-"):
            values.append(words[at])
            at += 1
        if word == _REPORTS and values != ["none"]:
            why = QT_TRANSLATE_NOOP("core", "Losses are shown here; the pack brings no TensorBoard.")
            found.changes.append(Change(f"{word} {' '.join(values)}", "", text(why)))
            continue
        if word not in known:
            found.words += [word, *values]
            continue
        now, why_now = known[word]
        found.changes.append(Change(word, now, why_now))
        if now and word not in _SWITCHES:
            found.words += [*now.split(), *([] if " " in now else values)]


def _only_there(command: str, words: list[str]) -> bool:
    """DirectML is a choice of the old command alone."""
    return command == "auto-opt" and "DmlExecutionProvider" in words


def _none(line: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "“{line}” is no command of Olive."),
        QT_TRANSLATE_NOOP("core", "Paste a line that begins with “olive”, as the guides have it."),
        line=line.strip()[:80],
    )
