"""From a dataset to the run's own copy of its rows: which are trained on, which are validated on.

Test rows are never read. Does not know tokens.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core import runs
from core.datasets import versions
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.inside import here
from core.text import QT_TRANSLATE_NOOP, text
from core.training import data, lines
from core.training.config import TrainConfig
from core.training.data import Line


def keep_copy(record: runs.Run, config: TrainConfig, check: Callable[[], None]) -> None:
    """Copy the dataset's rows into the run's folder, unless an earlier sitting did.

    Raises `UserError` if the dataset is gone or no row of it can be used.
    """
    train_file, validation_file = record.data_dir / "train.jsonl", record.data_dir / "validation.jsonl"
    if train_file.exists():
        # Killed right after the copy was complete.
        record.about.dataset.fingerprint = data.fingerprint(train_file, validation_file)
        return
    broken: list[tuple[int, UserError]] = []
    with open_dataset(locate(record, config)) as dataset:
        train, validation = _lines(dataset, config.task, broken, check)
        unused = dataset.counts()
        record.about.dataset.name = dataset.name
        record.about.dataset.version = _version(versions.position(dataset))
    if not validation:
        hold_back = lines.hold_back if config.task in runs.READING else data.hold_back
        train, validation = hold_back(train, config.validation_share, config.seed)
    train = lines.some(train, config.share, config.seed)
    if broken:
        if config.unusable == "refuse" or not train:
            data.refuse_unusable(broken)
        record.about.warnings.append(data.left_out(broken))
    if unused.draft or unused.rejected:
        record.about.warnings.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Rows that are not used: {draft} in draft, {rejected} rejected.",
                ),
                draft=unused.draft,
                rejected=unused.rejected,
            )
        )
    record.save()
    # The training rows are written last: their file says that the copy is complete.
    data.save(validation_file, validation)
    data.save(train_file, train)
    record.about.dataset.fingerprint = data.fingerprint(train_file, validation_file)
    record.save()


def _version(position: versions.Position) -> str:
    if not position.version:
        return ""
    named = f"version “{position.version}”"
    if position.edits == 0:
        return named
    count = "" if position.edits is None else f"{abs(position.edits)} edit(s) "
    return f"{count}{'before' if (position.edits or 0) < 0 else 'after'} {named}"


def locate(record: runs.Run, config: TrainConfig) -> Path:
    """The dataset's file: a path, or one relative to the project the run belongs to."""
    return here(record.folder.parent.parent, config.dataset)


def _lines(
    dataset: Dataset, task: str, broken: list[tuple[int, UserError]], check: Callable[[], None]
) -> tuple[list[Line], list[Line]]:
    """The accepted rows to train on and to validate on, in the dataset's order. Rows are numbered as in the table,
    which shows all of them."""
    mapping = dataset.mapping
    train: list[Line] = []
    validation: list[Line] = []
    for number, row in enumerate(dataset.rows(every=True), 1):
        if number % 1000 == 0:
            check()
        if row.split == "test" or row.marks.status != "accepted":
            continue
        try:
            line = lines.line_of(task, dataset, row, number, mapping)
        except UserError as error:
            broken.append((number, error))
            continue
        (validation if row.split == "validation" else train).append(line)
    return train, validation
