"""Begins a proof: checks that it can be done, and makes its runs and its plan. Trains and asks nothing yet."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from core import fields, runs
from core.advice import proof
from core.advice.proof import SHARES, Part, Plan, Wishes
from core.chat.torch_generator import CAPABLE
from core.datasets.messages import as_words
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.knowledge.catalogue import Catalogue
from core.models import library, starter
from core.models.model import Model
from core.project import Project
from core.runs import Run, RunFile, Source
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP
from core.training import presets
from core.training.config import TrainConfig

LEAST_MARKED = 40
"""Answers that must stand in their passages before one is trained to mark them."""
PART = "{name} ({percent} %)"

Split = Literal["test", "validation"]


class Material(msgspec.Struct, frozen=True):
    """What the dataset has for a proof: `train` rows to learn from, `asked` ones held out in the part `split` ("": none
    are), and `marked` training rows whose answer stands in the passage that they name."""

    train: int
    asked: int
    split: str
    marked: int


def material(project: Project, dataset: str) -> Material:
    """Raises `UserError` where the dataset cannot be opened."""
    with open_dataset(project.folder / dataset) as store:
        counts = store.counts()
        split = "test" if counts.test else "validation" if counts.validation else ""
        asked = counts.test or counts.validation
        return Material(counts.train + counts.unassigned, asked, split, _marked(store))


def refuse(found: Material) -> None:
    """Raise `UserError` for the first thing without which there is no proof."""
    if not found.train:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This dataset has no rows to train on."),
            QT_TRANSLATE_NOOP("core", "Choose another dataset, or add rows on the Dataset screen."),
        )
    if not found.asked:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "No rows of this dataset are held out, so there is nothing to ask."),
            QT_TRANSLATE_NOOP("core", "Hold a part of the rows out: on the Dataset screen, with Split."),
        )


def begin(project: Project, wishes: Wishes) -> Plan:
    """Check the wishes, make the runs that are to be trained, and keep the plan in place of a former one.

    Raises `UserError` where the model, the dataset or its rows do not allow a proof.
    """
    fields.check(wishes)
    found = material(project, wishes.dataset)
    refuse(found)
    model = writer(wishes.model)
    if wishes.run:
        parts = [Part(_usable(project, wishes.run, model).id)]
    else:
        shares = (*SHARES, 1.0) if wishes.curve else (1.0,)
        parts = [Part(_prepare(project, model, wishes, found, share).id, share) for share in reversed(shares)]
    proof.forget(project)
    plan = Plan(
        wishes=wishes,
        split=found.split,
        parts=parts,
        model_name=model.name,
        capable=model.parameters >= CAPABLE,
        reads=found.marked >= LEAST_MARKED and bool(Catalogue(project).listing()),
    )
    proof.save(project, plan)
    return plan


def writer(id: str) -> Model:
    """The model with this id. Raises `UserError` where it is gone, or cannot be trained to write."""
    found = library.Library(Settings.load()).find(id)
    if not isinstance(found, Model) or found.encodes:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” cannot be trained to write answers."),
            QT_TRANSLATE_NOOP("core", "Choose a model that writes, such as the one that comes with Ustad."),
            name=found.name,
        )
    return found


def usual_model(project: Project) -> str:
    """The id of the model that the newest finished run of the project was made with; else the starter's."""
    newest = next(iter(runs.finished(project.runs_dir)), None)
    known = newest.about.model.id if newest else ""
    return known if known and (known == starter.ID or Path(known).is_dir()) else starter.ID


def quick(model: Model, wishes: Wishes, rows: int, share: float = 1.0) -> TrainConfig:
    """The settings of a quick training: no row is spared for validation, since others are held out to be asked."""
    config = presets.suggest(model, max(1, round(rows * share)), effort="quick")
    config.dataset, config.seed, config.share = wishes.dataset, wishes.seed, share
    config.validation_share, config.patience, config.keep = 0.0, 0, "last"
    config.samples, config.unusable = 0, "leave_out"
    return config


def new_run(project: Project, config: TrainConfig, model: Model, dataset: str, share: float = 1.0) -> Run:
    """A run that is to be trained with these settings. `dataset`: what it is called."""
    name = runs.next_name(project.runs_dir)
    if share < 1:
        name = PART.format(name=name, percent=round(100 * share))
    about = RunFile(
        name=name,
        method=config.method,
        model=Source(model.id, model.name, str(model.path)),
        dataset=Source(config.dataset, dataset),
    )
    return runs.create(project.runs_dir, config, about)


def words_in(quote: str, answer: str) -> tuple[int, int] | None:
    """Where the words of an answer stand in a quote, a full stop at its end left out; None where they do not."""
    words = answer.strip().rstrip(".。।").strip()
    at = quote.casefold().find(words.casefold()) if words else -1
    # Folding may change lengths ("ß"): then the place would be another.
    if at < 0 or quote[at : at + len(words)].casefold() != words.casefold():
        return None
    return at, at + len(words)


def _marked(store: Dataset) -> int:
    """How many rows to train on have their answer, word for word, in the quote that they name."""
    mapping = store.mapping
    if mapping is None or mapping.shape != "pair" or mapping.context:
        return 0
    return sum(
        words_in(row.source.quote, as_words(row.fields.get(mapping.assistant))) is not None
        for row in store.rows()
        if row.split in ("", "train") and row.source is not None and row.source.quote
    )


def _prepare(project: Project, model: Model, wishes: Wishes, found: Material, share: float) -> Run:
    config = quick(model, wishes, found.train, share)
    return new_run(project, config, model, Path(wishes.dataset).stem, share)


def _usable(project: Project, run: str, model: Model) -> Run:
    record = runs.find(project.runs_dir, run)
    if record.product is None or not record.writes or record.about.model.id != model.id:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is no finished run of the model “{model}”."),
            QT_TRANSLATE_NOOP("core", "Choose another run, or have a quick one trained."),
            name=record.about.name,
            model=model.name,
        )
    return record
