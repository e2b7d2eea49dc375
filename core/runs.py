"""A run's folder: what was asked, how far it came, what it measured, and what it made.

Does not know how training works; it keeps the record, in files that a person can read without Ustad.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import shutil
import time
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import msgspec

from core import fields, versions
from core.errors import UserError, explain_os_errors
from core.inside import inside
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP, Text

State = Literal["prepared", "running", "finished", "stopped", "failed", "interrupted"]
FORMAT = 1
READING = ("classification", "extraction", "retrieval")
"""Tasks of models that read and do not write."""


@dataclass
class Source:
    """A model or a dataset as it was when the run used it. `fingerprint` tells whether it is still the same."""

    id: str
    name: str = ""
    path: str = ""
    fingerprint: str = ""
    version: str = ""
    """A dataset's state, seen from the nearest version that the person has named; in English."""


@dataclass
class RunFile:
    """What ``run.json`` says. Losses are mean cross-entropies per trained token, in nats."""

    name: str
    method: str
    model: Source
    dataset: Source
    state: State = "prepared"
    created: float = field(default_factory=time.time)
    started: float | None = None
    ended: float | None = None
    seconds: float = 0
    """Time spent training, over all sittings."""
    steps_done: int = 0
    steps_total: int = 0
    train_rows: int = 0
    validation_rows: int = 0
    loss_first: float | None = None
    """Of the first step; `loss_last` is the mean over the last twentieth of the run."""
    loss_last: float | None = None
    validation_last: float | None = None
    validation_best: float | None = None
    best_step: int | None = None
    kept_step: int | None = None
    """The step whose weights were kept."""
    tokens_per_second: float | None = None
    """Tokens read per second of training, padding left out."""
    peak_memory: int | None = None
    """The most memory the process held while training, in bytes."""
    halvings: list[tuple[int, int]] = field(default_factory=list)
    """From which step on each batch is halved how often, because memory was not enough for it: (step, times)."""
    ended_early: Literal["", "patience", "person"] = ""
    """Who ended it before all its steps were done: the settings' patience, or the person who wanted what there was."""
    trainable: int | None = None
    """Weights that were trained."""
    parameters: int | None = None
    """Weights of the base model."""
    device: str = ""
    on_gpu: bool = False
    threads: int = 0
    machine: str = ""
    pid: int = 0
    pid_started: float = 0
    versions: dict[str, str] = field(default_factory=dict)
    warnings: list[Text] = field(default_factory=list)
    choices: list[Text] = field(default_factory=list)
    """What was chosen so that it goes quickly here, and why."""
    error: Text | None = None
    notes: str = ""
    sweep: str = ""
    """The search for settings that it is a trial of; that search goes on with it, not the person."""
    format: int = FORMAT


class Words(msgspec.Struct):
    """What a person calls a run and notes about it. In a file of its own: ``run.json`` belongs to the training."""

    name: str
    notes: str = ""


class Run:
    """One training, in its folder."""

    def __init__(self, folder: Path, about: RunFile) -> None:
        self.folder = folder
        self.about = about

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def file(self) -> Path:
        return self.folder / "run.json"

    @property
    def config_file(self) -> Path:
        return self.folder / "config.json"

    @property
    def words_file(self) -> Path:
        return self.folder / "words.json"

    @property
    def metrics_file(self) -> Path:
        return self.folder / "metrics.jsonl"

    @property
    def checkpoints_dir(self) -> Path:
        return self.folder / "checkpoints"

    @property
    def data_dir(self) -> Path:
        """The rows as the run saw them, so that resuming is not disturbed by later edits."""
        return self.folder / "data"

    @property
    def adapter_dir(self) -> Path:
        return self.folder / "adapter"

    @property
    def model_dir(self) -> Path:
        """The whole model that full fine-tuning makes."""
        return self.folder / "model"

    @property
    def product(self) -> Path | None:
        """What was trained: an adapter's folder, or a whole model's. None while the run has not finished."""
        made = [folder for folder in (self.adapter_dir, self.model_dir) if folder.is_dir()]
        return made[0] if made and self.about.state == "finished" else None

    @property
    def writes(self) -> bool:
        """Whether what it trains writes text."""
        return self.setting("task") not in READING

    @property
    def adapter(self) -> Path | None:
        """The trained adapter, where that is what the finished run has made."""
        return self.adapter_dir if self.product == self.adapter_dir else None

    @property
    def state(self) -> State:
        """Where it stands; “interrupted” where it says it runs and its process is gone."""
        if self.about.state == "running" and not self._process_lives():
            return "interrupted"
        return self.about.state

    @property
    def can_resume(self) -> bool:
        return not self.about.sweep and self.state in ("prepared", "stopped", "failed", "interrupted")

    def ask_to_finish(self) -> None:
        """Wish that training end at its present step and what was learnt be kept: a running one sees it at its next
        step; one that is paused, once it is resumed."""
        write_atomic(self._wish, "")

    @property
    def wants_to_finish(self) -> bool:
        return self._wish.exists()

    @property
    def _wish(self) -> Path:
        return self.folder / "finish"

    def config(self) -> dict[str, Any]:
        """The settings as saved, as JSON values."""
        return fields.load(dict[str, Any], self.config_file)

    def metrics(self) -> list[dict[str, float]]:
        """What was measured, one entry per log, in order: ``step`` and the values. A line cut short is left out."""
        if not self.metrics_file.exists():
            return []
        with explain_os_errors(self.metrics_file):
            lines = self.metrics_file.read_bytes().splitlines()
        entries = []
        for line in lines:
            try:
                entries.append(msgspec.json.decode(line, type=dict[str, float]))
            except msgspec.DecodeError:
                continue
        return entries

    def series(self, name: str) -> tuple[list[float], list[float]]:
        """The steps at which `name` was measured, and its values."""
        pairs = [(entry["step"], entry[name]) for entry in self.metrics() if name in entry]
        return [step for step, _ in pairs], [value for _, value in pairs]

    def forget_metrics_after(self, step: int) -> None:
        """Drop what was measured after `step`: resuming from there measures it again."""
        kept = [entry for entry in self.metrics() if entry["step"] <= step]
        lines = b"".join(msgspec.json.encode(entry) + b"\n" for entry in kept)
        write_atomic(self.metrics_file, lines)

    def mark_running(self) -> None:
        """Note that this process works on it now. Raises `UserError` if another one does."""
        if self.state == "running" and self.about.pid != os.getpid():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” is already being trained."),
                QT_TRANSLATE_NOOP("core", "Wait for it, or stop it first."),
                name=self.about.name,
            )
        self.about.state, self.about.error, self.about.ended = "running", None, None
        self.about.started = self.about.started or time.time()
        self.about.pid, self.about.pid_started = os.getpid(), _process_start(os.getpid()) or 0
        self.about.machine = platform.node()
        self.save()

    def mark(self, state: State, error: Text | None = None) -> None:
        """Note how the sitting ended."""
        self.about.state, self.about.error = state, error
        self.about.ended, self.about.pid = time.time(), 0
        self.save()
        if state == "finished":
            self._wish.unlink(missing_ok=True)

    def save(self) -> None:
        fields.save(self.file, self.about)

    def describe(self, name: str, notes: str) -> None:
        """Give it another name and notes; its folder keeps its name. Also while it is being trained."""
        fields.save(self.words_file, Words(name, notes))
        self.about.name, self.about.notes = name, notes

    def setting(self, name: str) -> Any:
        """One of its settings as saved; None where there is none of that name, or they cannot be read."""
        with contextlib.suppress(UserError):
            return self.config().get(name)
        return None

    def size(self) -> int:
        """Bytes on disk."""
        return self.sizes()["all"]

    def sizes(self) -> dict[str, int]:
        """Bytes on disk: "all", and of them the "result" and the "checkpoints"."""
        found = {"all": 0, "result": 0, "checkpoints": 0}
        parts = {self.adapter_dir.name: "result", self.model_dir.name: "result", "checkpoints": "checkpoints"}
        for file in self.folder.rglob("*"):
            # A run under way makes and removes files while they are counted.
            with contextlib.suppress(OSError):
                if file.is_file():
                    size = file.stat().st_size
                    found["all"] += size
                    part = parts.get(file.relative_to(self.folder).parts[0])
                    if part:
                        found[part] += size
        return found

    def delete(self) -> None:
        """Remove the folder and all in it. Raises `UserError` while it is being trained."""
        if self.state == "running":
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” is being trained."),
                QT_TRANSLATE_NOOP("core", "Stop it before deleting it."),
                name=self.about.name,
            )
        with explain_os_errors(self.folder):
            shutil.rmtree(self.folder)

    def _process_lives(self) -> bool:
        if self.about.machine != platform.node() or not self.about.pid:
            return False
        began = _process_start(self.about.pid)
        return began is not None and abs(began - self.about.pid_started) < 1


def create(runs_dir: Path, config: object, about: RunFile) -> Run:
    """Make the folder of a new run. `config` is a dataclass or JSON values; it is never changed afterwards."""
    with explain_os_errors(runs_dir):
        runs_dir.mkdir(parents=True, exist_ok=True)
        folder = _new_folder(runs_dir, about.name)
    run = Run(folder, about)
    fields.save(run.config_file, config)
    run.save()
    return run


def read(folder: Path) -> Run:
    """The run in `folder`. Raises `UserError` if there is none, it is damaged, or of a newer Ustad."""
    file = folder / "run.json"
    about = versions.load(RunFile, file, FORMAT)
    run = Run(folder, about)
    if run.words_file.exists():
        words = fields.load(Words, run.words_file)
        about.name, about.notes = words.name, words.notes
    return run


def find(runs_dir: Path, id: str) -> Run:
    """The run with this id, which is its folder's name. Raises `UserError` as `read`, and for an id that leads out of
    the folder of runs: it may stand in a file that somebody else has made."""
    return read(inside(runs_dir, id))


def list_runs(runs_dir: Path) -> tuple[list[Run], list[UserError]]:
    """All runs, newest first, and what is wrong with the folders that cannot be read."""
    found, problems = [], []
    for file in runs_dir.glob("*/run.json"):
        try:
            found.append(read(file.parent))
        except UserError as error:
            problems.append(error)
    return sorted(found, key=lambda run: run.about.created, reverse=True), problems


def finished(runs_dir: Path, *, writes: bool = True) -> list[Run]:
    """The runs whose product can be used, newest first: models that write, or those that read and do not write."""
    return [run for run in list_runs(runs_dir)[0] if run.product and run.writes == writes]


def compare(several: Iterable[Run]) -> list[tuple[str, list[Any]]]:
    """The settings in which the runs differ: (name, the value in each run, None where it has none)."""
    configs = [run.config() for run in several]
    names = list(dict.fromkeys(name for config in configs for name in config))
    rows = [(name, [config.get(name) for config in configs]) for name in names]
    return [(name, values) for name, values in rows if any(value != values[0] for value in values)]


def next_name(runs_dir: Path) -> str:
    """A name for the next run that none has yet: “Run 3”."""
    names = {run.about.name for run in list_runs(runs_dir)[0]}
    number = len(names) + 1
    while f"Run {number}" in names:
        number += 1
    return f"Run {number}"


def _new_folder(runs_dir: Path, name: str) -> Path:
    """A new folder, named for the run so that it can be found by eye; letters of any script stay."""
    kept = "".join(letter if unicodedata.category(letter)[0] in "LMN" else "-" for letter in name.lower())
    stem = re.sub("-+", "-", kept).strip("-")[:40] or "run"
    number = 1
    while True:
        folder = runs_dir / (stem if number == 1 else f"{stem}-{number}")
        try:
            folder.mkdir()
            return folder
        except FileExistsError:
            number += 1


def _process_start(pid: int) -> float | None:
    import psutil

    try:
        return psutil.Process(pid).create_time()
    except psutil.Error:
        return None
