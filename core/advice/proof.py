"""The proof of a project: what is to be tried, kept as a plan, and the next step, which is read off what is on disk.

So it goes on after a stop, a crash or a restart, and what is there already is not done again. Starts no job itself.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import msgspec

from core import runs, versions
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import trials_kept
from core.evaluation.trial import Trial
from core.fields import option
from core.inside import inside
from core.knowledge.catalogue import Catalogue
from core.project import Project
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, Text, text

FORMAT = 1
NO_READER = "-"
"""In place of a run's id: too few answers stand in their passages to learn from."""
SHARES = (0.25, 0.5)
"""Of the rows, for the learning curve; all of them are trained on anyway."""
QUOTES = "Quotes"
ENDED = ("all", "budget")

Key = Literal["index", "reader", "train", "trial", "weigh"]


@dataclass
class Wishes:
    """What the person wants of a proof. `dataset`: relative to the project; `run`: the id of a finished run to take in
    place of training one."""

    model: str = ""
    dataset: str = ""
    run: str = ""
    minutes: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Time for it"),
        help=QT_TRANSLATE_NOOP(
            "core", "Once it is used up, the questions asked so far must do. 0: as long as it takes."
        ),
        minimum=0,
        maximum=1440,
        unit=QT_TRANSLATE_NOOP("core", "minutes"),
    )
    curve: bool = option(
        False,
        label=QT_TRANSLATE_NOOP("core", "Learning curve"),
        help=QT_TRANSLATE_NOOP(
            "core", "Trains on a quarter and a half of the rows too: that shows whether more rows would help."
        ),
    )
    primary: Literal["contains", "exact", "f1", "rougeL", "similarity"] = option(
        "contains",
        label=QT_TRANSLATE_NOOP("core", "What counts"),
        help=QT_TRANSLATE_NOOP("core", "The figure that decides. It is chosen before anything is asked."),
        choices=(
            ("contains", QT_TRANSLATE_NOOP("core", "The answer is in what was said")),
            ("exact", QT_TRANSLATE_NOOP("core", "Exactly the expected words")),
            ("f1", QT_TRANSLATE_NOOP("core", "Words in common, neither more nor less")),
            ("rougeL", QT_TRANSLATE_NOOP("core", "Longest common thread, for summaries")),
            ("similarity", QT_TRANSLATE_NOOP("core", "Like in meaning")),
        ),
    )
    seed: int = 42


class Part(msgspec.Struct, frozen=True):
    """A run of the proof, and the share of the rows that it trains on."""

    run: str
    share: float = 1.0


class Plan(msgspec.Struct, kw_only=True):
    """What a proof does. `split`: the part of the dataset that is asked. `capable`: the model can read passages.
    `reads`: one is to be trained that marks the answer in quoted passages; `reader` is its run, "" before it is made.
    `index_seconds`: what indexing all documents took, 0 where it was not measured. `trial`: the trial that was
    weighed; with it the proof is over, whatever becomes of documents and runs afterwards."""

    wishes: Wishes
    split: str
    parts: list[Part] = []
    model_name: str = ""
    capable: bool = False
    reads: bool = False
    reader: str = ""
    index_seconds: float = 0.0
    trial: str = ""
    created: float = msgspec.field(default_factory=time.time)
    format: int = FORMAT


class Step(msgspec.Struct, frozen=True):
    """A job to be submitted."""

    key: Key
    task: str
    params: dict[str, Any]
    title: Text


def file_of(project: Project) -> Path:
    return project.folder / "proof.json"


def save(project: Project, plan: Plan) -> None:
    versions.save(file_of(project), plan, FORMAT)


def load(project: Project) -> Plan | None:
    """The project's proof, or None. Raises `UserError` for a damaged file or one of a newer Ustad."""
    file = file_of(project)
    if not file.is_file():
        return None
    return versions.load(Plan, file, FORMAT)


def forget(project: Project) -> None:
    """Put the plan away. Runs, trial and advice stay; runs of it that never began go."""
    plan = load(project)
    if plan is None:
        return
    for name in [*(part.run for part in plan.parts), plan.reader]:
        record = _find(project, name)
        if record is not None and record.about.state == "prepared":
            record.delete()
    file_of(project).unlink(missing_ok=True)


def next_step(project: Project, plan: Plan) -> Step | None:
    """The job that is to be done next; None once its trial was weighed.

    Raises `UserError` where a run that it needs was deleted.
    """
    if plan.trial:
        return None
    folder = str(project.folder)
    if Catalogue(project).is_behind():
        return Step(
            "index", "index", {"project": folder}, text(QT_TRANSLATE_NOOP("core", "Index the documents"))
        )
    if plan.reads and not plan.reader and has_documents(project):
        title = text(QT_TRANSLATE_NOOP("core", "Look for the answers in the passages"))
        return Step("reader", "prepare_reader", {"project": folder}, title)
    for record, share in _runs(project, plan):
        if record.product is None:
            return Step("train", "train", {"run": str(record.folder)}, _title(record, share))
    params = trial_params(project, plan)
    trial = trial_of(project, plan)
    if trial is None:
        return Step(
            "trial", "trial", params, text(QT_TRANSLATE_NOOP("core", "Ask all ways the same questions"))
        )
    params = {"project": folder, "trial": trial.id}
    return Step("weigh", "weigh_trial", params, text(QT_TRANSLATE_NOOP("core", "Weigh what was found")))


def steps(plan: Plan) -> list[tuple[Key, str]]:
    """All steps there are, in order: what kind, and for a training its run ("": the reader's, not made yet)."""
    found: list[tuple[Key, str]] = [("index", "")]
    if plan.reads:
        found.append(("reader", ""))
    found += [("train", part.run) for part in plan.parts]
    if plan.reads and plan.reader != NO_READER:
        found.append(("train", plan.reader))
    return [*found, ("trial", ""), ("weigh", "")]


def trial_of(project: Project, plan: Plan) -> Trial | None:
    """The newest trial of this plan that has come to its end."""
    wanted = trial_params(project, plan)
    del wanted["project"]
    found, _ = trials_kept.list_trials(project)
    return next(
        (
            trial
            for trial in found
            if trial.ended in ENDED
            and trial.created >= plan.created
            and all(trial.recipe.get(name) == value for name, value in wanted.items())
        ),
        None,
    )


def trial_params(project: Project, plan: Plan) -> dict[str, Any]:
    """The params of the task "trial"."""
    wishes = plan.wishes
    return {
        "project": str(project.folder),
        "source": {"kind": "dataset", "path": wishes.dataset, "split": plan.split},
        "arms": [msgspec.to_builtins(arm) for arm in arms(project, plan)],
        "primary": wishes.primary,
        "minutes": _minutes_left(project, plan),
    }


def arms(project: Project, plan: Plan) -> list[Arm]:
    """Every way of answering that makes sense: the model alone, with documents, trained, and both."""
    model, name = plan.wishes.model, plan.model_name
    looks_up = has_documents(project)
    found = [Arm(engine="torch", model=model, documents=False, name=name)]
    if looks_up:
        found.append(Arm(engine="quotes", name=QUOTES))
        if plan.capable:
            found.append(Arm(engine="torch", model=model, name=name))
    trained = [(part, record) for part in plan.parts if (record := _find(project, part.run))]
    for _, record in sorted(trained, key=lambda one: one[0].share):
        found.append(
            Arm(
                engine="torch",
                model=model,
                run=record.id,
                documents=False,
                name=f"{name} + {record.about.name}",
            )
        )
    if looks_up and plan.capable:
        found += [
            Arm(engine="torch", model=model, run=record.id, name=f"{name} + {record.about.name}")
            for part, record in trained
            if part.share == 1
        ]
    reader = _find(project, plan.reader)
    if looks_up and reader is not None:
        found.append(Arm(engine="quotes", run=reader.id, name=f"{QUOTES} + {reader.about.name}"))
    return found


def has_documents(project: Project) -> bool:
    return bool(Catalogue(project).count())


def note_indexing(project: Project, seconds: float) -> None:
    """Keep what indexing all documents took, as it was measured."""
    plan = load(project)
    if plan is not None:
        plan.index_seconds += seconds
        save(project, plan)


def spent(project: Project, plan: Plan) -> float:
    """Seconds that went into indexing and training so far."""
    return plan.index_seconds + sum(
        record.about.seconds for record, _ in _runs(project, plan) if _is_own(plan, record)
    )


def _is_own(plan: Plan, record: Run) -> bool:
    return record.id != plan.wishes.run


def _minutes_left(project: Project, plan: Plan) -> float:
    """Of the time there is, what the trial may use; at least a minute."""
    if not plan.wishes.minutes:
        return 0
    return max(1.0, round(plan.wishes.minutes - spent(project, plan) / 60, 1))


def _runs(project: Project, plan: Plan) -> list[tuple[Run, float]]:
    """The runs to be trained, in order, with their shares. Raises `UserError` where one was deleted."""
    wanted = [(part.run, part.share) for part in plan.parts]
    if plan.reader and plan.reader != NO_READER:
        wanted.append((plan.reader, 1.0))
    found = []
    for name, share in wanted:
        record = _find(project, name)
        if record is None:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The run “{name}”, which this proof needs, is gone."),
                QT_TRANSLATE_NOOP("core", "Begin the proof anew with “Measure again”."),
                name=name,
            )
        found.append((record, share))
    return found


def _find(project: Project, name: str) -> Run | None:
    if not name or name == NO_READER or not (inside(project.runs_dir, name) / "run.json").is_file():
        return None
    return runs.find(project.runs_dir, name)


def _title(record: Run, share: float) -> Text:
    if not record.writes:
        return text(QT_TRANSLATE_NOOP("core", "Train marking the answer in a passage"))
    if share < 1:
        return text(QT_TRANSLATE_NOOP("core", "Train on {percent} % of the rows"), percent=round(100 * share))
    return text(QT_TRANSLATE_NOOP("core", "Train on the rows"))
