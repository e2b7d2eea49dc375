"""How far a trial's figures reach: how many questions it asked in how much time, and how many had been trained on.

Does not know which arm did best.
"""

from __future__ import annotations

from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Trial
from core.text import QT_TRANSLATE_NOOP, Text, text


def asked(trial: Trial) -> int:
    """Questions that the arm which came farthest was asked."""
    counts = [sum(reply is not None for reply in replies) for replies in trial.replies]
    return max(counts, default=0)


def off_by(trial: Trial) -> float | None:
    """How far each way the least sure of the deciding figures may be off, in the metric's own unit."""
    figures = [figure for one in trial.results if (figure := one.figures.get(trial.primary))]
    return max(((one.high - one.low) / 2 for one in figures), default=None)


def remark(trial: Trial) -> Text | None:
    """Why not all was asked, and how sure that is; None where all was, or it goes on."""
    done, off = asked(trial), off_by(trial)
    if not done or done >= len(trial.questions) or trial.ended in ("", "all"):
        return None
    if trial.ended == "stopped":
        return text(
            QT_TRANSLATE_NOOP("core", "It was stopped after %n of {all} question(s)."),
            n=done, all=len(trial.questions),
        )  # fmt: skip
    if off is None or not METRICS[trial.primary].share:
        return text(
            QT_TRANSLATE_NOOP("core", "In {minutes} minutes it asked %n of {all} question(s)."),
            n=done, all=len(trial.questions), minutes=f"{trial.minutes:g}",
        )  # fmt: skip
    return text(
        QT_TRANSLATE_NOOP(
            "core",
            "In {minutes} minutes it asked %n of {all} question(s): figures are sure to ±{off} points. Four times as "
            "many would make that half.",
        ),
        n=done, all=len(trial.questions), minutes=f"{trial.minutes:g}", off=max(1, round(100 * off)),
    )  # fmt: skip


def trained_on(trial: Trial) -> Text | None:
    """How many questions were asked that a run had been trained on, in these or in other words; None for none."""
    known = sum(question.leak != "" for question in trial.questions)
    template = QT_TRANSLATE_NOOP("core", "Asked although like what was trained on: %n question(s).")
    return text(template, n=known) if known else None
