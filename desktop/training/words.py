"""What tasks, methods, settings and values of a training are called, and what they mean. Does not know widgets."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import fields
from core.fields import Field
from core.training.config import TrainConfig
from core.training.methods.names import METHODS
from desktop import i18n


@cache
def settings() -> dict[str, Field]:
    """The settings of a training by name, in their order."""
    return {field.name: field for field in fields.describe(TrainConfig)}


def choices(name: str) -> list[tuple[str, str]]:
    """The choices of a setting, with their words."""
    return [(str(value), i18n.core_text(words)) for value, words in settings()[name].choices]


def setting_words(name: str) -> str:
    """What a setting is called; one that this version does not know keeps its name."""
    field = settings().get(name)
    return i18n.core_text(field.label) if field else name.replace("_", " ")


def value_words(name: str, value: Any) -> str:
    """A setting's value as its form would say it."""
    if value is None:
        return "–"
    field = settings().get(name)
    if field and field.choices:
        return dict(choices(name)).get(str(value), str(value))
    if isinstance(value, bool):
        return (
            QCoreApplication.translate("Training", "yes")
            if value
            else QCoreApplication.translate("Training", "no")
        )
    if isinstance(value, int):
        return str(value) if name == "seed" else i18n.number(value)
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def method_words(method: str) -> str:
    """What a method is called."""
    return dict(choices("method")).get(method, method)


def method_note(method: str) -> str:
    """What a method means for whoever chooses it."""
    return i18n.core_text(METHODS[method].sentence) if method in METHODS else ""


def task_note(task: str) -> str:
    """What is learnt, for whoever chooses it."""
    translate = QCoreApplication.translate
    return {
        "generation": translate("Training", "The model learns to answer as the rows do."),
        "classification": translate("Training", "Texts are sorted into the labels of the rows."),
        "extraction": translate("Training", "The places in a text that matter are found and marked."),
        "retrieval": translate(
            "Training", "The search by meaning learns which passages belong to which questions."
        ),
        "preference": translate("Training", "Of two answers, the model learns to give the better one."),
    }.get(task, "")
