"""What speaks against starting a training as it is set, each with the changes that would help, and what to know of it.

Does not know how memory or time are worked out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec

from core.text import QT_TRANSLATE_NOOP, Text, text
from core.training import remedies
from core.training.config import TrainConfig
from core.training.remedies import Way
from core.training.rowcount import Rows
from core.training.shape import Shape

FEW = 50
GB = 2**30


class Problem(msgspec.Struct):
    """What speaks against starting, a sentence that says what would help, and `ways`: changes of settings that do.

    `memory`: it is a matter of memory alone, which may turn out well.
    """

    message: Text
    fix: Text | None = None
    ways: list[Way] = []
    memory: bool = False


def judge(
    config: TrainConfig,
    shape: Shape,
    rows: Rows,
    available: int,
    need: Callable[[TrainConfig], int],
) -> tuple[list[Problem], list[Text]]:
    """Problems and notes. `need` tells what other settings would take, in bytes."""
    if not rows.train:
        nothing = text(QT_TRANSLATE_NOOP("core", "The dataset has no rows to train on."))
        return [
            Problem(nothing, text(QT_TRANSLATE_NOOP("core", "Add rows, or mark some as training rows.")))
        ], []
    problems = []
    if (needed := need(config)) > available:
        problems.append(_too_large(config, rows, needed, available, need))
    if rows.untrained + rows.unread and (config.unusable == "refuse" or not rows.lengths):
        problems.append(_unusable(config, rows, need))
    if not rows.validation and (config.keep == "best" or config.patience):
        problems.append(_unvalidated(config, rows, need))
    return problems, _notes(config, shape, rows)


def _too_large(
    config: TrainConfig, rows: Rows, needed: int, available: int, need: Callable[[TrainConfig], int]
) -> Problem:
    figures = text(
        QT_TRANSLATE_NOOP("core", "This needs about {need} GB of memory; {available} GB are free."),
        need=round(needed / GB, 1),
        available=round(available / GB, 1),
    )
    ways = remedies.ways(config, rows.longest, rows.cut, need, available)
    fix = (
        QT_TRANSLATE_NOOP("core", "Any of these changes makes it fit.")
        if ways
        else QT_TRANSLATE_NOOP("core", "Close other programs, or choose a smaller model.")
    )
    return Problem(figures, text(fix), ways, memory=True)


def _unusable(config: TrainConfig, rows: Rows, need: Callable[[TrainConfig], int]) -> Problem:
    """Training would refuse these rows by number; better to hear of it now."""
    wrong = rows.untrained + rows.unread
    message = text(
        QT_TRANSLATE_NOOP("core", "Nothing can be learnt of %n row(s) at {length} tokens."),
        n=wrong,
        length=config.max_length,
    )
    fix = text(QT_TRANSLATE_NOOP("core", "The Dataset screen shows them under “What is trained”."))
    ways = []
    if rows.untrained and rows.needed and not rows.unread:
        fix = text(
            QT_TRANSLATE_NOOP("core", "Raise “Longest row” to {needed}, or let the settings leave them out."),
            needed=rows.needed,
        )
        label = text(QT_TRANSLATE_NOOP("core", "Longest row {length} tokens"), length=rows.needed)
        ways.append(_way(config, label, need, max_length=rows.needed))
    if config.unusable == "refuse" and rows.lengths:
        label = text(QT_TRANSLATE_NOOP("core", "Leave %n row(s) out"), n=wrong)
        ways.append(_way(config, label, need, unusable="leave_out"))
    return Problem(message, fix, ways)


def _unvalidated(config: TrainConfig, rows: Rows, need: Callable[[TrainConfig], int]) -> Problem:
    """To stop at, or keep, the best there must be something to measure it by."""
    message = text(
        QT_TRANSLATE_NOOP(
            "core", "There are no rows to validate on, so that nothing tells which weights are best."
        )
    )
    fix = text(QT_TRANSLATE_NOOP("core", "Keep some rows for validation, or keep the last weights."))
    ways = []
    if rows.train > 1:
        label = text(QT_TRANSLATE_NOOP("core", "Keep a tenth of the rows for validation"))
        ways.append(_way(config, label, need, validation_share=0.1))
    label = text(QT_TRANSLATE_NOOP("core", "Keep the last weights and do not stop early"))
    ways.append(_way(config, label, need, keep="last", patience=0))
    return Problem(message, fix, ways)


def _way(config: TrainConfig, label: Text, need: Callable[[TrainConfig], int], **changes: object) -> Way:
    return Way([label], changes, need(replace(config, **changes)))  # type: ignore[arg-type]


def _notes(config: TrainConfig, shape: Shape, rows: Rows) -> list[Text]:
    notes = []
    if cut := rows.cut(config.max_length):
        sentence = (
            QT_TRANSLATE_NOOP("core", "%n row(s) are longer than {length} tokens and will be cut.")
            if rows.exact
            else QT_TRANSLATE_NOOP("core", "About %n row(s) are longer than {length} tokens and will be cut.")
        )
        notes.append(text(sentence, n=cut, length=config.max_length))
    if shape.context and config.max_length > shape.context and rows.longest > shape.context:
        sentence = QT_TRANSLATE_NOOP(
            "core", "The model reads at most {context} tokens; longer rows are cut there."
        )
        notes.append(text(sentence, context=shape.context))
    if rows.untrained + rows.unread and config.unusable == "leave_out":
        notes.append(
            text(
                QT_TRANSLATE_NOOP("core", "%n row(s) are left out: nothing can be learnt of them."),
                n=rows.untrained + rows.unread,
            )
        )
    if not rows.validation and not (config.keep == "best" or config.patience):
        sentence = QT_TRANSLATE_NOOP(
            "core", "There are no rows to validate on: nothing will tell whether rows are learnt by rote."
        )
        notes.append(text(sentence))
    if rows.train < FEW:
        sentence = QT_TRANSLATE_NOOP("core", "%n row(s) are few: expect the model to learn little.")
        notes.append(text(sentence, n=rows.train))
    return notes
