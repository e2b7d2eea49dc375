"""The task behind a trial: every question to every arm, kept as it comes, so far as the time allows.

Does not know how an arm is asked, how an answer scores, nor what the figures come to.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core import fields
from core.chat.conversation import Arm
from core.chat.generator import GenerationConfig
from core.chat.side_by_side import way_of
from core.errors import UserError
from core.evaluation import choosing_metric, choosing_questions, sets, trials_kept
from core.evaluation.asking import MOST_TOKENS
from core.evaluation.metrics.table import METRICS
from core.evaluation.sitting import Sitting
from core.evaluation.trial import Question, Trial
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text

LEAKED = ("leave_out", "keep")


def run(
    ctx: JobContext,
    *,
    project: str,
    source: dict[str, Any] | list[dict[str, Any]],
    arms: list[dict[str, Any]],
    primary: str = "",
    minutes: float = 0,
    limit: int | None = None,
    watch: str = "",
    generation: dict[str, Any] | None = None,
    leaked: str = "leave_out",
    trial: str = "",
) -> dict[str, Any]:
    """Ask `arms` (the values of `Arm`) the questions of `source` (the values of `core.evaluation.sets.Source`, or a
    list of these). The trial is saved in the project; returns {"trial": its id}.

    `primary`: the metric that decides; "" for the one that suits the questions. `minutes`: the time that there is, 0:
    as much as it takes. `limit`: questions at most, spread evenly. `generation`: values of a `GenerationConfig`.
    `leaked`: whether questions are asked that an arm was trained on. `trial`: the id of one to go on with, with its own
    arms and questions, also where its time was over; without, one that was begun with the same params and has not ended
    is gone on with.

    Streams ``trial`` (the `Trial` without replies), ``reply`` {arm, index, reply}, now and then ``results`` {results,
    comparisons}, and ``gone`` {arm, why} for an arm that is given up. Raises `UserError` where nothing can be asked.
    """
    owner = Project.open(Path(project))
    recipe = {
        "source": source, "arms": arms, "primary": primary, "minutes": minutes, "limit": limit, "watch": watch,
        "generation": generation or {}, "leaked": leaked,
    }  # fmt: skip
    if leaked not in LEAKED:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{wanted}” says nothing about questions that were trained on."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            wanted=leaked,
            known=", ".join(LEAKED),
        )
    _generation(generation or {})
    made = trials_kept.load(owner, trial) if trial else _begun(owner, recipe)
    if made is None:
        made = _new(ctx, owner, recipe, minutes, limit, primary, leaked == "leave_out")
        made.watch = watch
        trials_kept.save(owner, made)
    elif trial:
        made.minutes = minutes
    for note in made.notes:
        ctx.warn(note)
    Sitting(ctx, owner, made, _generation(made.recipe.get("generation", {}))).hold()
    return {"trial": made.id}


def _generation(given: dict[str, Any]) -> GenerationConfig:
    config = fields.from_builtins(GenerationConfig, {"max_new_tokens": MOST_TOKENS, **given})
    fields.check(config)
    return config


def _begun(owner: Project, recipe: dict[str, Any]) -> Trial | None:
    """The newest trial with the same params that has not come to its end."""
    found, _ = trials_kept.list_trials(owner)
    return next((one for one in found if one.ended in ("", "stopped") and one.recipe == recipe), None)


def _new(
    ctx: JobContext,
    owner: Project,
    recipe: dict[str, Any],
    minutes: float,
    limit: int | None,
    primary: str,
    leave_out: bool,
) -> Trial:
    arms = _arms(recipe["arms"])
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Reading the questions")))
    sources = sets.sources_of(recipe["source"])
    read = sets.read(owner, sources, arms, ctx.check)
    chosen = choosing_questions.choose(ctx, owner, arms, read.found, limit, leave_out)
    return Trial(
        id=trials_kept.new_id(owner),
        arms=arms,
        questions=chosen.questions,
        primary=_primary(primary, chosen.questions, arms),
        source=", ".join(one.path or one.kind for one in sources),
        split=", ".join(one.split for one in sources if one.kind == "dataset"),
        minutes=minutes,
        leaked=chosen.leaked,
        notes=[*read.notes, *chosen.notes],
        recipe=recipe,
    )


def _arms(given: list[dict[str, Any]]) -> list[Arm]:
    """The arms, no two alike. Raises `UserError` otherwise, and for none."""
    arms = fields.from_builtins(list[Arm], given)
    if not arms:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is nobody to ask."),
            QT_TRANSLATE_NOOP("core", "Choose at least one way of answering."),
        )
    for at, arm in enumerate(arms):
        if any(way_of(arm) == way_of(other) for other in arms[:at]):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” is chosen twice in the same way."),
                QT_TRANSLATE_NOOP("core", "Leave one of the two out."),
                name=arm.name or arm.model or arm.engine,
            )
    return arms


def _primary(wanted: str, questions: list[Question], arms: list[Arm]) -> str:
    """The metric that decides. Raises `UserError` where the one that is wanted cannot be measured here."""
    there = {
        "expected": any(one.expected for one in questions),
        "label": any(one.expected for one in questions),
        "source": any(one.document or one.quote for one in questions),
        "documents": any(arm.documents or arm.engine == "quotes" for arm in arms),
        "unanswerable": any(not one.answerable for one in questions),
        "model": any(arm.engine == "torch" and not arm.documents for arm in arms),
        "judge": False,  # votes come after the answers
    }
    if not wanted:
        return choosing_metric.choose(questions)
    if wanted not in METRICS or not there[METRICS[wanted].needs]:
        able = [key for key, metric in METRICS.items() if there[metric.needs]]
        raise UserError(
            QT_TRANSLATE_NOOP("core", "These questions and arms cannot be compared by “{metric}”."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            metric=wanted,
            known=", ".join(able),
        )
    return wanted
