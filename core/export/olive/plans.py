"""From what the person asked to what is to be started: the words for Olive, its file of settings, and where the result
goes. Starts nothing."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from core import fields, hardware, paths, runs
from core.errors import Cancelled, UserError, explain_os_errors
from core.export import forms, record
from core.export.forms import Provider
from core.export.olive import commands, names, tuning, workflows
from core.export.olive.names import Change
from core.export.olive.workflows import Converting, Makes, Optimising, Quantising
from core.export.record import Origin
from core.models import adapter as adapters
from core.models import library, merging, weights
from core.models.model import Model, describe
from core.runs import Run, RunFile, Source
from core.text import QT_TRANSLATE_NOOP, Text, literal, text
from core.training import data, rows
from core.training.config import TrainConfig

OPTIONS: dict[str, type[Optimising] | type[Quantising] | type[Converting]] = {
    "optimise": Optimising,
    "quantise": Quantising,
    "convert": Converting,
}
SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True)
class Asked:
    """The params of the task; see `running.run`."""

    workflow: str
    name: str
    model: str = ""
    project: str = ""
    run: str = ""
    options: dict[str, Any] = field(default_factory=dict)
    config: str = ""
    line: str = ""


@dataclass
class Plan:
    """`words` go behind ``olive``; `target` is where Olive writes, `destination` where it ends up; `bytes`: of the
    model, for the room on the disk."""

    words: list[str]
    config: dict[str, Any]
    passes: int
    makes: Makes
    target: Path
    destination: Path
    bytes: int = 0
    provider: Provider = "cpu"
    precision: str = "fp32"
    origin: Origin | None = None
    source: Path | None = None
    record: Run | None = None
    aside: Path = Path()
    """Where something ends up that is no model: the models folder is for models."""
    beside: Path | None = None
    """The folder in which Olive is started: paths in a file of the person's own are meant from there."""

    def measured(self, step: int, loss: float) -> None:
        """A loss of a training, for the run's curve."""
        if self.record is None:
            return
        with self.record.metrics_file.open("ab") as file:
            file.write(msgspec.json.encode({"step": step, "loss": loss}) + b"\n")
        about = self.record.about
        about.steps_done = about.steps_total = step
        about.loss_first = loss if about.loss_first is None else about.loss_first
        about.loss_last = loss

    def fail(self, error: BaseException) -> None:
        """Note in the run's record how it ended."""
        if self.record is None:
            return
        message = (
            error.message if isinstance(error, UserError) else literal(str(error) or type(error).__name__)
        )
        if isinstance(error, Cancelled):
            self.record.mark("stopped")
        else:
            self.record.mark("failed", message)

    def keep_adapter(self, made: Path, count: int, version: str, seconds: float) -> dict[str, Any]:
        """Put a trained adapter into its run, or among the person's adapters where a file of their own made it."""
        run = self.record
        destination = run.adapter_dir if run is not None else self.aside
        with explain_os_errors(destination):
            if destination.exists():
                raise merging_taken(destination)
            destination.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(made, destination)
        size = sum(file.stat().st_size for file in destination.rglob("*") if file.is_file())
        done = {"makes": "adapter", "name": self.destination.name, "folder": str(destination), "size": size}
        if run is None:
            return done | {"run": ""}
        about = run.about
        adapters.write_base(
            destination,
            about.model.id,
            about.model.name,
            Path(about.model.path),
            "nf4" if about.method == "qlora" else "",
        )
        about.trainable, about.seconds = count, seconds
        about.versions["olive-ai"] = version
        run.mark("finished")
        return done | {"run": run.id, "name": about.name}


def make(asked: Asked, work: Path, check: Callable[[], None]) -> Plan:
    """Read what was asked and write Olive's file into the folder `work`. A training gets its run here.

    Raises `UserError` for whatever is known not to do before Olive is started.
    """
    kind = workflows.find(asked.workflow)
    if kind.of == "file":
        return _own(asked, work)
    if kind.of == "rows":
        return _tuning(asked, work, check)
    chosen = options(asked)
    origin, base, product = record.origin(asked.model, asked.project, asked.run)
    if kind.of == "product" and (product is None or adapters.is_whole_model(product)):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{workflow}” is for a run that made an adapter."),
            QT_TRANSLATE_NOOP("core", "Choose such a run, or “Optimise”."),
            workflow=kind.title,
        )
    if product is not None and not adapters.is_whole_model(product):
        _check_adapter(product)
    if isinstance(chosen, Converting):
        assert product is not None
        return _converting(asked, chosen, product, work)
    whole = product if product is not None and adapters.is_whole_model(product) else None
    about = describe(whole or base)
    forms.check_architecture(about)
    merges = product is not None and whole is None
    passes = workflows.steps(asked.workflow, chosen, merges=merges)  # type: ignore[arg-type]
    provider: Provider = chosen.provider if isinstance(chosen, Optimising) else "cpu"
    target = work / "made"
    said = workflows.config(passes, about.path, product if merges else None, target, work / "cache", provider)
    return Plan(
        _words(work, said),
        said,
        len(passes),
        kind.makes,
        target,
        merging.target(asked.name),
        about.size_bytes,
        provider,
        _precision(chosen),
        origin,
        about.path,
    )


def options(asked: Asked) -> Optimising | Quantising | Converting | None:
    """The options of a workflow, held against their bounds. Raises `UserError` naming what does not do."""
    kind = OPTIONS.get(asked.workflow)
    if kind is None:
        return None
    chosen = fields.from_builtins(kind, asked.options)
    fields.check(chosen)
    if isinstance(chosen, Optimising):
        forms.check(chosen.precision, chosen.provider)
    return chosen


def preview(asked: Asked) -> tuple[str, list[Text]]:
    """Olive's file as it would be written, as JSON (or the command line, where there is no file), and what of the
    settings Olive has no words for. Makes nothing; needs no pack. Raises `UserError` as `make`."""
    kind = workflows.find(asked.workflow)
    place = Path("…")
    if kind.of == "rows":
        config = training(asked)
        model = library.Library.find(library.Library(_settings()), config.model)
        validates = config.validation_share > 0
        said = _tuning_config(config, model, place, validates)
        return _json(said), tuning.unsaid(config, validates=validates)
    chosen = options(asked)
    _, base, product = record.origin(asked.model, asked.project, asked.run)
    whole = product if product is not None and adapters.is_whole_model(product) else None
    if isinstance(chosen, Converting):
        return f"olive {' '.join(_convert_words(chosen, product or place, place / asked.name))}", []
    merges = product is not None and whole is None
    passes = workflows.steps(asked.workflow, chosen, merges=merges)  # type: ignore[arg-type]
    provider = chosen.provider if isinstance(chosen, Optimising) else "cpu"
    adapter = product if merges else None
    return _json(
        workflows.config(passes, whole or base, adapter, place / "made", place / "cache", provider)
    ), []


@dataclass
class Opened:
    """A file or a command line of a guide: what it is now, as JSON or as words; what changed and what cannot be."""

    shown: str
    changes: list[Change]
    refused: list[Change]


def look(config: str, line: str) -> Opened:
    """Read a file of settings (`config`, a path) or a command `line` as the present Olive would have it.

    Raises `UserError` where it cannot be read, or is neither.
    """
    if line:
        command = commands.read(line)
        return Opened(str(command), command.changes, command.refused)
    read = names.read(_load(Path(config)))
    return Opened(_json(read.config), read.changes, read.refused)


def training(asked: Asked) -> TrainConfig:
    """The settings of a fine-tuning. Raises `UserError` naming the field that does not do."""
    config = fields.from_builtins(TrainConfig, asked.options)
    fields.check(config)
    tuning.check(config)
    return config


def _tuning(asked: Asked, work: Path, check: Callable[[], None]) -> Plan:
    config = training(asked)
    found = describe(library.locate(config.model))
    project = Path(asked.project)
    about = RunFile(
        asked.name or runs.next_name(project / "runs"),
        config.method,
        Source(found.id, found.name, str(found.path), weights.fingerprint(found.path)),
        Source(config.dataset),
    )
    run = runs.create(project / "runs", config, about)
    run.mark_running()
    try:
        rows.keep_copy(run, config, check)
        about.warnings += tuning.unsaid(config, validates=True)
        folder = work / "rows"
        about.train_rows = tuning.write_rows(folder / tuning.TRAIN, data.load(run.data_dir / "train.jsonl"))
        validation = run.data_dir / "validation.jsonl"
        if validation.exists() and validation.stat().st_size:
            about.validation_rows = tuning.write_rows(folder / tuning.VALIDATION, data.load(validation))
        said = _tuning_config(config, found, work, about.validation_rows > 0)
        about.parameters, about.created = found.parameters, time.time()
        about.device = "Olive"
        run.save()
    except BaseException as error:
        Plan([], {}, 1, "adapter", work, run.folder, record=run).fail(error)
        raise
    fields.save(run.folder / "olive.json", said)
    return Plan(
        _words(work, said),
        said,
        1,
        "adapter",
        work / "made",
        run.folder,
        found.size_bytes,
        record=run,
        source=found.path,
    )


def _tuning_config(config: TrainConfig, model: Model, place: Path, validates: bool) -> dict[str, Any]:
    numbers = "bfloat16" if hardware.nvidia_gpus() else "float32"
    listed, one = tuning.passes(config, model.path, place / "rows", numbers, validates=validates)
    if not model.has_chat_template:
        listed = tuning.with_template(listed)
    return workflows.config({"train": one}, model.path, None, place / "made", place / "cache", data=listed)


def _converting(asked: Asked, chosen: Converting, product: Path, work: Path) -> Plan:
    target = work / "made"
    words = _convert_words(chosen, product, target)
    size = sum(file.stat().st_size for file in product.iterdir() if file.is_file())
    place = merging.target(asked.name)
    return Plan(words, {}, 1, "adapter_file", target, place, size, aside=_aside(asked))


def _aside(asked: Asked) -> Path:
    return (
        (Path(asked.project) if asked.project else paths.home()) / "exports" / merging.target(asked.name).name
    )


def _convert_words(chosen: Converting, product: Path, target: Path) -> list[str]:
    return ["convert-adapters", "-a", str(product), "-o", str(target), "--dtype", chosen.dtype]


def _own(asked: Asked, work: Path) -> Plan:
    target, destination = work / "made", merging.target(asked.name)
    if asked.line:
        command = commands.read(asked.line)
        _refuse(command.refused)
        makes: Makes = "adapter_file" if command.words[0] == "convert-adapters" else "any"
        words = [*_without(command.words, "-o", "--output_path", "--log_level"), "-o", str(target)]
        return Plan(
            [*words, "--log_level", "1"], {}, 1, makes, target, destination, aside=_aside(asked), beside=work
        )
    read = names.read(_load(Path(asked.config)))
    _refuse(read.refused)
    said = read.config
    engine = said.get("engine")
    for key, value in (
        ("output_dir", str(target)),
        ("cache_dir", str(work / "cache")),
        ("log_severity_level", 1),
    ):
        if isinstance(engine, dict):
            engine.pop(key, None)
        said[key] = value
    passes = said.get("passes") or {}
    beside = Path(asked.config).absolute().parent
    return Plan(
        _words(work, said), said, len(passes), "any", target, destination, aside=_aside(asked), beside=beside
    )


def _load(file: Path) -> dict[str, Any]:
    if file.suffix.lower() not in SUFFIXES:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is no file of settings for Olive."),
            QT_TRANSLATE_NOOP("core", "Choose a file that ends in .json, .yaml or .yml."),
            path=str(file),
        )
    import yaml

    with explain_os_errors(file):
        content = file.read_bytes()
    try:
        read = yaml.safe_load(content) if file.suffix.lower() != ".json" else msgspec.json.decode(content)
    except (yaml.YAMLError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _unreadable(file, str(error).splitlines()[0]) from error
    if not isinstance(read, dict):
        raise _unreadable(file, "no settings")
    return read


def _unreadable(file: Path, reason: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "{path} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("core", "Mend it, or choose another file."),
        path=str(file),
        reason=reason,
    )


def _refuse(refused: list[Change]) -> None:
    if not refused:
        return
    first = refused[0]
    raise UserError(
        QT_TRANSLATE_NOOP("core", "%n thing(s) in it are no longer in Olive: {names}."),
        text(QT_TRANSLATE_NOOP("core", "{first}: {why}"), first=first.was, why=str(first.why)),
        n=len(refused),
        names=", ".join(one.was for one in refused),
    )


def _check_adapter(product: Path) -> None:
    if (kind := adapters.kind_of(product)) != "LORA":
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "Olive takes LoRA adapters only, and this run made one of the kind {kind}."
            ),
            QT_TRANSLATE_NOOP("core", "Export it to ONNX above, or choose another run."),
            kind=kind,
        )


def merging_taken(destination: Path) -> UserError:
    """The refusal of a place where there is something already."""
    return UserError(
        QT_TRANSLATE_NOOP("core", "There is something at {path} already."),
        QT_TRANSLATE_NOOP("core", "Choose another name."),
        path=str(destination),
    )


def _precision(chosen: Optimising | Quantising | Converting | None) -> str:
    if isinstance(chosen, Optimising):
        return chosen.precision
    return "int4" if isinstance(chosen, Quantising) else "fp32"


def _without(words: list[str], *options: str) -> list[str]:
    """The words without these options and their values."""
    kept: list[str] = []
    for word in words:
        if kept and kept[-1] in options:
            kept.pop()
        elif word.partition("=")[0] not in options or "=" not in word:
            kept.append(word)
    return kept


def _words(work: Path, said: dict[str, Any]) -> list[str]:
    file = work / "olive.json"
    fields.save(file, said)
    return ["run", "--config", str(file)]


def _json(said: dict[str, Any]) -> str:
    return fields.to_json(said).decode()


def _settings() -> Any:
    from core.settings import Settings

    return Settings.load()
