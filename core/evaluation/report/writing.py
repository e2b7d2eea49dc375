"""What a report of a trial says: a page that a person can hand on, as sentences, tables and what its plot shows.

Pure: from a trial, what is known beside it, and what is concluded. Does not know how the page is drawn, nor languages.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.chat.conversation import Arm
from core.evaluation import how_far, verdicts
from core.evaluation.conclusion import Conclusion, best_of, conclude, figure_of
from core.evaluation.metrics.table import METRICS, Metric
from core.evaluation.report import examples
from core.evaluation.report.facts import ArmFacts, Facts
from core.evaluation.report.shape import Amount, Cell, Dot, Fact, Kind, Plot, Report, Table, Way
from core.evaluation.trial import Role, Trial, role
from core.jobs.recipe import Recipe
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

FEW = 30
"""Questions below which a report warns of its intervals."""
MORE_METRICS = 4
"""Metrics beside the one that decides."""
_TELLING = (
    "votes", "judge", "refusal", "grounded", "found_at_5", "exact", "f1", "contains", "similarity", "accuracy",
    "citation_recall", "rougeL", "chrf",
)  # fmt: skip
"""In which order metrics are shown beside the one that decides."""

ROLES: dict[Role, str] = {
    "base": QT_TRANSLATE_NOOP("core", "the model alone"),
    "rag": QT_TRANSLATE_NOOP("core", "reads documents"),
    "tuned": QT_TRANSLATE_NOOP("core", "trained"),
    "both": QT_TRANSLATE_NOOP("core", "trained, and reads documents"),
}


def write(
    trial: Trial, facts: Facts, conclusion: Conclusion | None = None, most_examples: int | None = 3
) -> Report:
    """The report. Without `conclusion` the trial's own figures speak. `most_examples` None: every question on which
    the arms differ."""
    concluded = conclusion or conclude(trial)
    metric = METRICS[trial.primary]
    measured = {arm: one for arm in range(len(trial.arms)) if (one := figure_of(trial, arm, trial.primary))}
    best = best_of(trial, measured) if len(measured) > 1 else None
    names = [arm.name or arm.model or arm.engine for arm in trial.arms]
    return Report(
        title=text(QT_TRANSLATE_NOOP("core", "Which way is better on our questions?")),
        project=facts.project,
        measured=Amount(trial.created, "moment"),
        sure=concluded.sure,
        recommended=concluded,
        facts=_facts(trial, facts),
        warnings=[*_warnings(trial, names), *_about_judge(trial, facts)],
        plot=Plot(
            title=text(metric.label),
            help=text(metric.help),
            dots=[
                Dot(name, figure_of(trial, arm, trial.primary), arm == best) for arm, name in enumerate(names)
            ],
            low=_axis(trial, metric)[0],
            high=_axis(trial, metric)[1],
            share=metric.share,
        ),
        figures=_figures(trial, names),
        ways=[_way(trial, at, name, facts, at == best) for at, name in enumerate(names)],
        costs=_costs(trial, names, facts),
        examples=examples.choose(trial, most_examples),
        names=names,
        reproduce=text(
            QT_TRANSLATE_NOOP(
                "core",
                "Run the recipe that lies beside this page, where the project is: the same questions are drawn, and "
                "answers that are kept already are not asked for again.",
            )
        )
        if trial.recipe
        else text(
            QT_TRANSLATE_NOOP(
                "core",
                "This trial was made by an earlier version, which kept no recipe: it cannot be repeated as it was.",
            )
        ),
        command="ustad run {recipe}" if trial.recipe else "",
        prints=_prints(trial, names, facts),
        recipe=Recipe("trial", {"project": facts.folder, **trial.recipe}) if trial.recipe else None,
        made=text(
            QT_TRANSLATE_NOOP("core", "Made by Ustad {version}"), version=facts.versions.get("Ustad", "")
        ),
    )


# -- what was asked -----------------------------------------------------------------------------------------------


def _facts(trial: Trial, facts: Facts) -> list[Fact]:
    asked = max((sum(reply is not None for reply in replies) for replies in trial.replies), default=0)
    found = [
        Fact(text(QT_TRANSLATE_NOOP("core", "Project")), (literal(facts.project),)),
        Fact(text(QT_TRANSLATE_NOOP("core", "Questions")), (_asked(trial, facts, asked),)),
    ]
    left = len(trial.leaked)
    if left:
        said = text(
            QT_TRANSLATE_NOOP("core", "%n question(s): something was trained on them, or on their like"),
            n=left,
        )
    else:
        said = text(QT_TRANSLATE_NOOP("core", "none: no question was trained on"))
    found.append(Fact(text(QT_TRANSLATE_NOOP("core", "Left out")), (said,)))
    when: tuple[Text | Amount, ...] = (Amount(trial.created, "moment"),)
    if trial.seconds:
        when = (*when, Amount(trial.seconds, "duration"))
    found.append(Fact(text(QT_TRANSLATE_NOOP("core", "Measured")), when))
    if facts.machine is not None:
        found.append(Fact(text(QT_TRANSLATE_NOOP("core", "Computer")), _machine(facts)))
    return found


def _asked(trial: Trial, facts: Facts, asked: int) -> Text:
    parts = {
        "train": QT_TRANSLATE_NOOP("core", "%n question(s) of “{name}”, its training part"),
        "validation": QT_TRANSLATE_NOOP("core", "%n question(s) of “{name}”, its validation part"),
        "test": QT_TRANSLATE_NOOP("core", "%n question(s) of “{name}”, its test part"),
    }
    template = parts.get(trial.split, QT_TRANSLATE_NOOP("core", "%n question(s) of “{name}”"))
    if not facts.dataset or facts.dataset == "golden":
        template = QT_TRANSLATE_NOOP("core", "%n golden question(s)")
    return text(template, n=asked, name=facts.dataset)


def _machine(facts: Facts) -> tuple[Text | Amount, ...]:
    assert facts.machine is not None
    found: list[Text | Amount] = [
        text(QT_TRANSLATE_NOOP("core", "%n core(s)"), n=facts.machine.cores),
        Amount(facts.machine.memory, "memory"),
    ]
    if gpu := facts.machine.best_gpu:
        found.append(literal(gpu.name))
    return (*found, literal(facts.system))


def _warnings(trial: Trial, names: Sequence[str]) -> list[tuple[Text, ...]]:
    found: list[tuple[Text, ...]] = []
    for arm, why in sorted(trial.gone.items()):
        said = text(QT_TRANSLATE_NOOP("core", "“{name}” could not answer at all:"), name=names[arm])
        found.append((said, why))
    counts = [figure.n for arm in range(len(names)) if (figure := figure_of(trial, arm, trial.primary))]
    if counts and min(counts) < FEW:
        found.append(
            (
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "%n question(s) are few: a hundred would make the intervals about {times} times narrower.",
                    ),
                    n=min(counts),
                    times=f"{(100 / min(counts)) ** 0.5:.1f}",
                ),
            )
        )
    for arm, replies in enumerate(trial.replies):
        failed = sum(reply is not None and reply.error is not None for reply in replies)
        if failed and arm not in trial.gone:
            template = QT_TRANSLATE_NOOP(
                "core", "“{name}” failed on %n question(s), left out of its figures."
            )
            found.append((text(template, name=names[arm], n=failed),))
    asked = max((sum(reply is not None for reply in replies) for replies in trial.replies), default=0)
    if trial.ended in ("budget", "stopped") and asked < len(trial.questions):
        template = (
            QT_TRANSLATE_NOOP(
                "core", "The time was used up: {asked} of {all} questions were asked, drawn evenly."
            )
            if trial.ended == "budget"
            else QT_TRANSLATE_NOOP("core", "It was stopped: {asked} of {all} questions were asked.")
        )
        found.append((text(template, asked=asked, all=len(trial.questions)),))
    if trained := how_far.trained_on(trial):
        found.append((trained,))
    return [*found, *((note,) for note in trial.notes)]


def _about_judge(trial: Trial, facts: Facts) -> list[tuple[Text, ...]]:
    """How far the judge can be trusted, where its figures are shown."""
    shown = any(figure_of(trial, arm, "judge") for arm in range(len(trial.arms)))
    return [tuple(verdicts.sentences(facts.judged))] if shown and facts.judged else []


# -- the figures --------------------------------------------------------------------------------------------------


def _figures(trial: Trial, names: Sequence[str]) -> Table:
    """The other metrics, those that tell most first."""
    arms = range(len(names))
    shown = [
        key
        for key in _TELLING
        if key != trial.primary and key in METRICS and any(figure_of(trial, arm, key) for arm in arms)
    ][:MORE_METRICS]
    rows = []
    for arm in arms:
        cells: list[Cell] = []
        for key in shown:
            figure = figure_of(trial, arm, key)
            kind: Kind = "share" if METRICS[key].share else "number"
            cells.append(Amount(figure.mean, kind, figure.low, figure.high) if figure else None)
        rows.append((names[arm], cells))
    return Table([text(METRICS[key].label) for key in shown], rows)


def _axis(trial: Trial, metric: Metric) -> tuple[float, float]:
    """What a share can be; of other metrics what was measured, with a little room."""
    if metric.share:
        return min(0.0, metric.within[0]), 1.0
    found = [figure for arm in range(len(trial.arms)) if (figure := figure_of(trial, arm, trial.primary))]
    if not found:
        return metric.within
    low, high = min(one.low for one in found), max(one.high for one in found)
    room = 0.08 * ((high - low) or 1.0)
    return max(metric.within[0], low - room), min(metric.within[1], high + room)


# -- the arms and what they cost ----------------------------------------------------------------------------------


def _way(trial: Trial, at: int, name: str, facts: Facts, best: bool) -> Way:
    arm, known = trial.arms[at], facts.arms[at]
    return Way(
        name=name,
        role=text(ROLES[role(arm)]),
        model=_model(arm, known),
        licence=known.licence,
        run=_run(known),
        reads=_reads(arm, facts),
        why_gone=trial.gone.get(at),
        best=best,
    )


def _model(arm: Arm, known: ArmFacts) -> Text:
    if arm.engine == "quotes":
        return text(QT_TRANSLATE_NOOP("core", "none: it quotes sentences"))
    if known.host:
        return text(QT_TRANSLATE_NOOP("core", "{model} at {host}"), model=known.model, host=known.host)
    return literal(known.model or arm.model)


def _run(known: ArmFacts) -> Cell:
    if not known.run:
        return None
    if not known.rows:
        return literal(known.run)
    return text(QT_TRANSLATE_NOOP("core", "{name}, %n row(s)"), name=known.run, n=known.rows)


def _reads(arm: Arm, facts: Facts) -> Cell:
    if not (arm.documents or arm.engine == "quotes"):
        return None
    if facts.index is None:
        return text(QT_TRANSLATE_NOOP("core", "documents"))
    return text(
        QT_TRANSLATE_NOOP("core", "%n document(s) in {passages} passages"),
        n=facts.index.documents,
        passages=facts.index.passages,
    )


def _costs(trial: Trial, names: Sequence[str], facts: Facts) -> Table:
    rows = []
    for at, name in enumerate(names):
        known = facts.arms[at]
        result = trial.results[at] if at < len(trial.results) else None
        rows.append(
            (
                name,
                [
                    Amount(result.seconds, "seconds") if result and result.seconds else None,
                    Amount(result.memory, "memory") if result and result.memory else None,
                    Amount(known.training_seconds, "duration") if known.training_seconds else None,
                    _change(role(trial.arms[at])),
                ],
            )
        )
    return Table(
        [
            text(QT_TRANSLATE_NOOP("core", "An answer takes")),
            text(QT_TRANSLATE_NOOP("core", "Memory at most")),
            text(QT_TRANSLATE_NOOP("core", "Training took")),
            text(QT_TRANSLATE_NOOP("core", "When knowledge changes")),
        ],
        rows,
    )


def _change(kind: Role) -> Text:
    """What has to be done for a new fact to be in the answers."""
    return text(
        {
            "base": QT_TRANSLATE_NOOP("core", "another model is needed"),
            "rag": QT_TRANSLATE_NOOP("core", "index the document that changed"),
            "tuned": QT_TRANSLATE_NOOP("core", "mend the rows and train again"),
            "both": QT_TRANSLATE_NOOP("core", "index the document; train again for what was learnt"),
        }[kind]
    )


# -- how to repeat it ---------------------------------------------------------------------------------------------


def _prints(trial: Trial, names: Sequence[str], facts: Facts) -> list[Fact]:
    """What tells whether it is the same: versions, seeds, fingerprints."""
    found = [
        Fact(text(QT_TRANSLATE_NOOP("core", "Trial")), (literal(trial.id),), True),
        Fact(text(QT_TRANSLATE_NOOP("core", "Questions")), (literal(facts.questions),), True),
    ]
    if facts.index is not None:
        said = f"{facts.index.fingerprint} · {facts.index.embedder}"
        found.append(Fact(text(QT_TRANSLATE_NOOP("core", "Index")), (literal(said),), True))
    models = dict.fromkeys(
        f"{known.model} {known.fingerprint[:16]}" for known in facts.arms if known.model and known.fingerprint
    )
    if models:
        found.append(Fact(text(QT_TRANSLATE_NOOP("core", "Models")), (literal(" · ".join(models)),), True))
    runs = dict.fromkeys(
        f"{known.run} {known.data_fingerprint[:16]}"
        for known in facts.arms
        if known.run and known.data_fingerprint
    )
    if runs:
        found.append(
            Fact(text(QT_TRANSLATE_NOOP("core", "Trained rows")), (literal(" · ".join(runs)),), True)
        )
    seeds = dict.fromkeys(str(known.seed) for known in facts.arms if known.seed is not None)
    if seeds:
        found.append(
            Fact(text(QT_TRANSLATE_NOOP("core", "Seeds of training")), (literal(", ".join(seeds)),), True)
        )
    versions = " · ".join(f"{name} {number}" for name, number in facts.versions.items())
    found.append(Fact(text(QT_TRANSLATE_NOOP("core", "Versions")), (literal(versions),), True))
    return found
