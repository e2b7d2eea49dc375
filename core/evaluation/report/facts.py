"""What a report says of a trial beside its figures: models and their licences, runs, the index, this machine.

Reads the project's files; what is gone meanwhile is left out. Does not know sentences.
"""

from __future__ import annotations

import contextlib
import hashlib
import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

import core
from core import hardware, runs
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import judge
from core.evaluation.trial import Question, Trial
from core.evaluation.verdicts import Judged
from core.knowledge import generations
from core.knowledge.catalogue import Catalogue
from core.models import licence, weights
from core.models.library import Library, locate
from core.models.remote import trouble
from core.project import Project
from core.settings import Settings

LIBRARIES = ("torch", "transformers", "peft", "onnxruntime", "qdrant-client")


class ArmFacts(msgspec.Struct, frozen=True, kw_only=True):
    """`model`: its name; `host`: where an address answers; `licence` and `fingerprint` of the model's files. `run`: its
    name, with the rows it trained on and the seconds that took. All "" or 0 where there is none, or it is gone."""

    model: str = ""
    host: str = ""
    licence: str = ""
    fingerprint: str = ""
    run: str = ""
    rows: int = 0
    training_seconds: float = 0.0
    data_fingerprint: str = ""
    seed: int | None = None


class IndexFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The index that answers now: what made its vectors, how many documents and passages it holds."""

    embedder: str
    documents: int
    passages: int
    fingerprint: str


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """`dataset`: what the person calls the questions' source. `machine`: of the computer that this is read on.
    `judged`: what a judging of the trial came to, None where there was none."""

    project: str
    folder: str
    dataset: str
    arms: list[ArmFacts]
    index: IndexFacts | None = None
    machine: hardware.Machine | None = None
    system: str = ""
    versions: dict[str, str] = {}
    questions: str = ""
    judged: Judged | None = None


def gather(
    project: Project, trial: Trial, settings: Settings, machine: hardware.Machine | None = None
) -> Facts:
    """Everything there is to know now. `machine`: as looked at; the graphics driver may take seconds to answer."""
    return Facts(
        project=project.name,
        folder=str(project.folder),
        dataset=dataset_name(trial.source),
        arms=[_arm(project, arm, settings) for arm in trial.arms],
        index=_index(project) if any(arm.documents or arm.engine == "quotes" for arm in trial.arms) else None,
        machine=machine,
        system=f"{platform.system()} {platform.machine()}",
        versions=_versions(),
        questions=fingerprint_of(trial.questions),
        judged=judge.kept_of(project, trial.id),
    )


def dataset_name(source: str) -> str:
    """A dataset's file without folder and ending; anything else as it is."""
    return Path(source).stem if source.endswith(".dataset") or "/" in source else source


def fingerprint_of(questions: Sequence[Question]) -> str:
    """The same questions with the same expected answers in the same order have the same fingerprint."""
    digest = hashlib.blake2b(digest_size=8)
    for one in questions:
        digest.update(
            msgspec.json.encode([one.question, one.expected, one.answerable, one.system, one.earlier])
        )
    return digest.hexdigest()


def _arm(project: Project, arm: Arm, settings: Settings) -> ArmFacts:
    made = _run(project, arm.run) if arm.run else ArmFacts()
    if arm.engine == "quotes":
        return made
    if arm.engine == "address":
        with contextlib.suppress(UserError):
            address = settings.address(arm.model)
            return msgspec.structs.replace(
                made, model=address.model or address.name, host=trouble.host_of(address.url)
            )
        return msgspec.structs.replace(made, model=arm.name)
    model, print_ = Path(arm.model).name, ""
    with contextlib.suppress(UserError):
        model = Library(settings).find(arm.model).name
    folder = locate(arm.model)
    with contextlib.suppress(UserError, OSError):
        print_ = weights.fingerprint(folder)
    found = licence.find(folder, arm.model).name
    return msgspec.structs.replace(
        made, model=model, licence="" if found == licence.UNKNOWN else found, fingerprint=print_
    )


def _run(project: Project, id: str) -> ArmFacts:
    """What a run's folder says; its id alone where it is gone."""
    try:
        run = runs.find(project.runs_dir, id)
    except UserError:
        return ArmFacts(run=id)
    about = run.about
    seed = run.setting("seed")
    return ArmFacts(
        run=about.name,
        rows=about.train_rows,
        training_seconds=about.seconds,
        data_fingerprint=about.dataset.fingerprint,
        seed=seed if isinstance(seed, int) else None,
    )


def _index(project: Project) -> IndexFacts | None:
    """The index in use; None where there is none, or it cannot be read."""
    with contextlib.suppress(UserError):
        current = generations.in_use(project)
        if current is None:
            return None
        catalogue = Catalogue(project)
        documents = [one for one in catalogue.documents() if one.status in ("indexed", "same")]
        digest = hashlib.blake2b(current.identity.encode(), digest_size=8)
        for one in documents:
            digest.update(f"{one.path}\0{one.id}\0".encode())
        embedder = Path(current.options.embedder).name or current.identity.split()[0].rsplit("@", 1)[0]
        return IndexFacts(
            embedder=embedder,
            documents=len(documents),
            passages=catalogue.count(),
            fingerprint=digest.hexdigest(),
        )
    return None


def _versions() -> dict[str, str]:
    found = {"Ustad": core.__version__, "Python": platform.python_version()}
    for package in LIBRARIES:
        with contextlib.suppress(PackageNotFoundError):
            found[package] = version(package)
    return found
