"""From a dataset to the run's own copy of its rows: which are trained on, which are validated on.

Test rows are never read. Does not know tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from core import runs
from core.datasets.rows import Split
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, text
from core.training import data
from core.training.config import TrainConfig
from core.training.data import Line


def keep_copy(record: runs.Run, config: TrainConfig, check: Callable[[], None]) -> None:
    """Copy the dataset's rows into the run's folder, unless an earlier sitting did.

    Raises `UserError` if the dataset is gone or no row of it can be used.
    """
    train_file, validation_file = record.data_dir / "train.jsonl", record.data_dir / "validation.jsonl"
    if train_file.exists():
        return
    with open_dataset(locate(record, config)) as dataset:
        broken: list[tuple[int, UserError]] = []
        train = _lines(dataset, ("train", ""), broken, check)
        validation = _lines(dataset, ("validation",), broken, check)
        record.about.dataset.name = dataset.name
    if not validation:
        train, validation = data.hold_back(train, config.validation_share, config.seed)
    if broken:
        _report(record, broken, left=len(train))
    # The training rows are written last: their file says that the copy is complete.
    data.save(validation_file, validation)
    data.save(train_file, train)
    record.about.dataset.fingerprint = data.fingerprint(train_file, validation_file)
    record.save()


def locate(record: runs.Run, config: TrainConfig) -> Path:
    """The dataset's file: a path, or one relative to the project the run belongs to."""
    path = Path(config.dataset)
    return path if path.is_absolute() else record.folder.parent.parent / path


def _lines(
    dataset: Dataset,
    splits: Iterable[Split],
    broken: list[tuple[int, UserError]],
    check: Callable[[], None],
) -> list[Line]:
    """The rows of some parts of the split, in the dataset's order."""
    wanted, mapping, found = set(splits), dataset.mapping, []
    for number, row in enumerate(dataset.rows()):
        if number % 1000 == 0:
            check()
        if row.split not in wanted:
            continue
        try:
            turns = dataset.messages(row, mapping)
        except UserError as error:
            broken.append((row.id, error))
            continue
        found.append(Line(row.id, [{"role": turn["role"], "content": turn["content"]} for turn in turns]))
    return found


def _report(record: runs.Run, broken: list[tuple[int, UserError]], left: int) -> None:
    row, first = broken[0]
    if not left:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "No row can be trained on. Row {row}: {reason}"),
            first.fix or "",
            row=row,
            reason=str(first.message),
        )
    record.about.warnings.append(
        text(
            QT_TRANSLATE_NOOP("core", "%n row(s) are left out. Row {row}: {reason}"),
            n=len(broken),
            row=row,
            reason=str(first.message),
        )
    )
