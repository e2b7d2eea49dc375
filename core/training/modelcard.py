"""The model card in the folder of what a run made: what it is, of what, under which licence, how, and how good.

It goes with the folder wherever that is handed on. English, and with the front matter that model hubs read.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core import fields
from core.models import licence
from core.models.licence import Licence
from core.runs import Run
from core.training.config import TrainConfig

_NOT_SETTINGS = ("model", "dataset", "mlflow")


def card(run: Run, config: TrainConfig, kind: str, library: str, use: Sequence[str]) -> str:
    """The whole card. `kind`: “Adapter” or “Model”; `library`: what loads it; `use`: lines of Markdown that say how."""
    about = run.about
    base = about.model.name or about.model.id
    found = licence.find(Path(about.model.path), about.model.id)
    opening = (
        f"An adapter for the model “{base}”, trained with Ustad. It is of no use with another model."
        if kind == "Adapter"
        else f"The model “{base}”, trained further with Ustad."
    )
    lines = [
        *_front(base, found, config, library),
        f"# {kind} “{about.name}”",
        "",
        opening,
        "",
        *_made_of(run, base, found),
        *_figures(run),
        *use,
        "## The settings",
        "",
        "| setting | value |",
        "|---|---|",
        *_settings(config),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _front(base: str, found: Licence, config: TrainConfig, library: str) -> list[str]:
    name = found.name.lower()
    # Hubs know licences by one word in small letters; all others are "other", with their name beside it.
    known = all(letter.isalnum() or letter in "-." for letter in name)
    return [
        "---",
        f"base_model: {_quoted(base)}",
        f"license: {name if known else 'other'}",
        *([] if known else [f"license_name: {_quoted(found.name)}"]),
        f"library_name: {library}",
        "tags:",
        "- ustad",
        f"- {config.task}",
        f"- {config.method}",
        "---",
        "",
    ]


def _made_of(run: Run, base: str, found: Licence) -> list[str]:
    about = run.about
    terms = (
        f"{found.name}, as {found.source} says; it holds for what was made of it, too"
        if found.source
        else "unknown: neither its folder nor the catalogue says; ask whoever gave you the model"
    )
    version = about.dataset.version or "none was named"
    rows = f"{about.train_rows:,} rows learnt, {about.validation_rows:,} held back to measure on"
    return [
        "## What it was made of",
        "",
        "| | |",
        "|---|---|",
        f"| base model | {base} (fingerprint `{about.model.fingerprint}`) |",
        f"| licence of the base | {terms} |",
        f"| dataset | {about.dataset.name or about.dataset.id}, {rows} |",
        f"| data version | {version} (fingerprint `{about.dataset.fingerprint}`) |",
        f"| software | {', '.join(f'{name} {number}' for name, number in about.versions.items())} |",
        "",
        "The licence of the rows is for whoever made them to say; look at where they came from.",
        "",
    ]


def _figures(run: Run) -> list[str]:
    about = run.about
    lines = []
    if about.loss_first is not None and about.loss_last is not None:
        lines.append(
            f"| training loss, first step → last twentieth | {about.loss_first:.4g} → {about.loss_last:.4g} |"
        )
    kept = next((one for one in run.metrics() if one["step"] == about.kept_step and "eval_loss" in one), {})
    for name, value in kept.items():
        if name.startswith("eval_"):
            lines.append(f"| validation: {name.removeprefix('eval_').replace('_', ' ')} | {value:.4g} |")
    ended = {"person": ", ended early by hand", "patience": ", ended early: no new best"}.get(
        about.ended_early, ""
    )
    lines += [
        f"| steps | {about.steps_done:,} of {about.steps_total:,}{ended}; the weights of step {about.kept_step:,} |"
        if about.kept_step is not None
        else f"| steps | {about.steps_done:,} of {about.steps_total:,}{ended} |",
        f"| time | {about.seconds:,.0f} s on {about.device or 'an unknown machine'} |",
    ]
    if about.trainable and about.parameters:
        lines.append(f"| weights trained | {about.trainable:,} beside {about.parameters:,} of the base |")
    return ["## Figures", "", "| | |", "|---|---|", *lines, ""]


def _settings(config: TrainConfig) -> list[str]:
    return [
        f"| {field.label} | {_words(field, getattr(config, field.name))} |"
        for field in fields.describe(TrainConfig)
        if field.name not in _NOT_SETTINGS
    ]


def _words(field: fields.Field, value: object) -> str:
    said = dict(field.choices).get(value, f"{value:g}" if isinstance(value, float) else str(value))
    return f"{said} {field.unit}".strip() if value != "" else "–"


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "/").replace('"', "'") + '"'
