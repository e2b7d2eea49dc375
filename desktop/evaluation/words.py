"""What the Evaluation screen calls things: roles of arms, marks of answers, values of metrics, sources of questions."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication

from core.chat.conversation import Arm
from core.evaluation.marks import Mark
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Figure, Leak, Question, Trial, role
from core.text import plural
from desktop import i18n


def role_words(arm: Arm) -> tuple[str, str]:
    """What the arm adds to its model, and the kind of its pill."""
    return {
        "base": (QCoreApplication.translate("Evaluation", "Base"), "neutral"),
        "rag": (QCoreApplication.translate("Evaluation", "Documents"), "accent"),
        "tuned": (QCoreApplication.translate("Evaluation", "Tuned"), "caution"),
        "both": (QCoreApplication.translate("Evaluation", "Both"), "good"),
    }[role(arm)]


def mark_words(mark: Mark) -> tuple[str, str, str]:
    """What a mark is called, its icon, and the colour of both."""
    translate = QCoreApplication.translate
    return {
        "right": (translate("Evaluation", "Right"), "check-circle", "good"),
        "partly": (translate("Evaluation", "In part"), "circle", "caution"),
        "wrong": (translate("Evaluation", "Wrong"), "x-circle", "second"),
        "failed": (translate("Evaluation", "Failed"), "warning-circle", "error"),
        "unscored": (translate("Evaluation", "Answered"), "minus", "faint"),
        "": (translate("Evaluation", "Not asked"), "", "faint"),
    }[mark]


def value_words(metric: str, value: float) -> str:
    """A metric's value as it is read."""
    return i18n.percent(value) if METRICS[metric].share else i18n.decimal(value, 2)


def figure_words(metric: str, figure: Figure) -> str:
    """A mean with its interval."""
    low, high = value_words(metric, figure.low), value_words(metric, figure.high)
    if METRICS[metric].share:
        low = low.rstrip("%")
    return i18n.isolate(f"{value_words(metric, figure.mean)}  ({low}–{high})")


def split_words(split: str) -> str:
    """What a part of a dataset is called."""
    translate = QCoreApplication.translate
    return {
        "train": translate("Evaluation", "Questions it was trained on"),
        "validation": translate("Evaluation", "Validation questions"),
        "test": translate("Evaluation", "Held-out questions"),
        "all": translate("Evaluation", "All questions"),
    }.get(split, split)


def source_words(trial: Trial) -> str:
    """Where the trial's questions are from."""
    if trial.source == "golden":
        return QCoreApplication.translate("Evaluation", "Golden questions")
    name = PurePosixPath(trial.source).stem or trial.source
    return i18n.joined([split_words(trial.split), name], " · ") if trial.split else name


def leak_words(leak: Leak) -> str:
    """How a question was trained on."""
    translate = QCoreApplication.translate
    return {
        "same": translate("Evaluation", "Word for word"),
        "near": translate("Evaluation", "In nearly the same words"),
        "meaning": translate("Evaluation", "In other words"),
        "": "",
    }[leak]


def questions_words(count: int) -> str:
    """How many questions."""
    return plural(QCoreApplication.translate("Evaluation", "%n question(s)", "", count), count)


def expected_words(question: Question) -> str:
    """The answer that is expected, or what is right instead."""
    if question.expected:
        return question.expected[0]
    if not question.answerable:
        return QCoreApplication.translate("Evaluation", "To say that the documents do not tell")
    return question.quote


def arm_names(trial: Trial) -> list[str]:
    """The arms' names; of two alike each gets its number."""
    names = [arm.name or arm.model or arm.engine for arm in trial.arms]
    return [f"{name} ({at + 1})" if names.count(name) > 1 else name for at, name in enumerate(names)]
