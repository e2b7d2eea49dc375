"""Tries a prompt on one passage as a job: what the model really writes, and what would become of it. Keeps nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core import fields
from core.chat.conversation import Arm
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.synthesis import kinds
from core.synthesis.asking import Asking, judge
from core.synthesis.checking import Known
from core.synthesis.passages import Passage
from core.synthesis.writer import open_writer
from core.text import QT_TRANSLATE_NOOP, text


def run(
    ctx: JobContext,
    *,
    project: str,
    writer: dict[str, Any],
    passage: dict[str, Any],
    asking: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Ask about one `passage` (the values of a `Passage`).

    Returns {"written", "pairs": [{question, answer}], "left": [{reason, words}], "cut", "tokens_in", "tokens_out",
    "seconds", "model"}. Rows that are there are not looked at. Raises `UserError` where the model cannot be asked.
    """
    opened = Project.open(Path(project))
    wanted = fields.from_builtins(Asking, asking or {})
    kinds.check(wanted.kind, wanted.words)
    about = fields.from_builtins(Passage, passage)
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Getting the model ready…")))
    model = open_writer(ctx, opened, fields.from_builtins(Arm, writer))
    prompt = wanted.filled(about)
    needed, room = model.count(prompt), wanted.room
    if model.context_length and needed + kinds.SPARE > model.context_length:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The prompt is too long for this model: {needed} tokens, and it can read {budget}."
            ),
            QT_TRANSLATE_NOOP("core", "Shorten the prompt, or choose a model that reads more."),
            needed=needed,
            budget=model.context_length - kinds.SPARE,
        )
    if model.context_length:
        room = min(room, model.context_length - needed)
    ctx.check()
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "The model is writing…")))
    written = model.write(prompt, room, wanted.temperature, wanted.seed, lambda: ctx.cancelled)
    ctx.check()
    assert written is not None  # None means stopped, and then `check` has raised
    pairs, left = judge(wanted, about, written.text, written.cut, Known())
    return {
        "written": written.text,
        "pairs": [{"question": pair.question, "answer": pair.answer} for pair in pairs],
        "left": [{"reason": one.reason, "words": one.words} for one in left],
        "cut": written.cut,
        "tokens_in": written.tokens_in,
        "tokens_out": written.tokens_out,
        "seconds": round(written.seconds, 3),
        "model": model.name,
    }
