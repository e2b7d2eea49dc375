"""Exports a dataset, or some of its rows, as a job: whole files or none, and what they cannot hold is told."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from core.datasets import catalog, history, versions
from core.datasets.as_text import check_text
from core.datasets.chat_text import chat_text
from core.datasets.columns import Mapping
from core.datasets.converting import Converter
from core.datasets.importing import part
from core.datasets.outgoing import PARTS, Choice, Outgoing
from core.datasets.readers.unpacking import PACKINGS
from core.datasets.rows import Runs
from core.datasets.shapes import mapping_of, recognise
from core.datasets.store import Dataset
from core.datasets.text_template import TextTemplate
from core.datasets.writers import hub_folder, writer_for
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.project import Project
from core.read_only import ReadOnly
from core.text import QT_TRANSLATE_NOOP


def run(
    ctx: JobContext,
    *,
    project: str,
    dataset: str,
    file: str,
    split: str | None = None,
    shape: str = "",
    template: str = "",
    chat_template: str = "",
    rows: Runs | None = None,
    apart: bool = False,
    folder: bool = False,
) -> dict[str, Any]:
    """Write the accepted rows of the dataset called `dataset` to `file`, in the format of its ending; with `split`
    only those of that part, with `rows` only those ids, as runs.

    `shape`: one of `core.datasets.shapes`; or as the text that `template` or `chat_template` makes. `apart`: each part
    of the split into a file of its own, its name before the ending. `folder`: `file` is a new folder, which the
    `datasets` library loads and its hub takes as it is.

    Stopped or failed, it leaves what was there before. Returns {"rows", "file", "files", "left_out",
    "left_out_count", "drafts", "rejected"}, where left_out is the first rows that the file cannot hold as {"row",
    "id", "reason"}; drafts and rejected are rows that were not asked for, since they are not in the set.
    """
    target = Path(file)
    wanted = None if split is None else part(split)
    runs = None if rows is None else [(first, last) for first, last in rows]
    writer = hub_folder.WRITER if folder else writer_for(target)
    with Dataset(catalog.path_of(Project.open(Path(project)), dataset)) as store, explain_os_errors(target):
        converter = converter_for(store, shape, template, chat_template)
        outgoing = Outgoing(ctx, store, writer, Choice(wanted, runs), converter)
        target.parent.mkdir(parents=True, exist_ok=True)
        if folder:
            files = hub_folder.write(target, store.name, outgoing)
        elif apart:
            files = _apart(target, outgoing)
        else:
            _whole(target, outgoing.write)
            files = [target]
        outgoing.tell()
        with suppress(ReadOnly):  # the rows are out, wherever that cannot be noted
            versions.note_export(store, str(target), outgoing.rows)
            history.remember(
                store,
                history.Transfer(
                    "out",
                    target.name,
                    outgoing.rows,
                    format=writer.name,
                    shape=shape or ("text" if template or chat_template else ""),
                    left=history.left_from(outgoing.left_out, "row"),
                    left_count=outgoing.left_out_count,
                    notes=outgoing.notes,
                ),
            )
    return {
        "rows": outgoing.rows,
        "file": str(target),
        "files": [str(made) for made in files],
        "left_out": outgoing.left_out,
        "left_out_count": outgoing.left_out_count,
        "drafts": outgoing.drafts,
        "rejected": outgoing.rejected,
    }


def converter_for(store: Dataset, shape: str, template: str, chat_template: str) -> Converter | None:
    """What turns the dataset's rows into what is asked for; None where they go out as they are.

    Raises `UserError` where they cannot be turned.
    """
    if not shape and not template and not chat_template:
        return None
    source = store.mapping or recognise(store.columns)
    if template:
        TextTemplate(template).check(store.columns)
        target = Mapping("text", text="text", template=template)
        # A template of columns needs to know of none what it means.
        source = source or Mapping("text", template=template)
    elif chat_template:
        target = Mapping("text", text="text", chat_template=chat_template)
        check_text(target, store.columns)
        if source is None and not chat_text(chat_template).wants_messages:
            source = Mapping("text", chat_template=chat_template)
    else:
        target = mapping_of(shape)
    if source is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” has no question and answer among its columns: {columns}."),
            QT_TRANSLATE_NOOP("core", "Choose on the Dataset screen which column is what."),
            name=store.name,
            columns=", ".join(store.columns) or "-",
        )
    return Converter(source, target)


def file_of_part(target: Path, split: str) -> Path:
    """The file of one part of the split: "rows.jsonl.gz" becomes "rows.train.jsonl.gz"."""
    packing = target.suffix if target.suffix.lower() in PACKINGS else ""
    bare = target.with_suffix("") if packing else target
    return bare.with_name(f"{bare.stem}.{PARTS[split]}{bare.suffix}{packing}")


def _apart(target: Path, outgoing: Outgoing) -> list[Path]:
    """One file for each part that has rows. They take their places together, when all are written."""
    made: list[tuple[str, Path]] = []
    try:
        for split in outgoing.parts:
            place = file_of_part(target, split)
            made.append((_written(place, lambda out, split=split: outgoing.write(out, split)), place))  # type: ignore[misc]
        for name, place in made:
            Path(name).replace(place)
    except BaseException:
        for name, _ in made:
            Path(name).unlink(missing_ok=True)
        raise
    return [place for _, place in made]


def _whole(target: Path, write: Callable[[BinaryIO], object]) -> None:
    """One file, which takes its place when it is written."""
    name = _written(target, write)
    try:
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _written(target: Path, write: Callable[[BinaryIO], object]) -> str:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb", buffering=1 << 20) as disk:
            with packed(disk, target.suffix.lower()) as out:
                write(out)
            disk.flush()
            os.fsync(disk.fileno())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return name


@contextmanager
def packed(disk: BinaryIO, suffix: str) -> Iterator[BinaryIO]:
    """A file to write to that packs what is written, if its ending says so."""
    if suffix == ".gz":
        import gzip

        with gzip.GzipFile(fileobj=disk, mode="wb", compresslevel=6, mtime=0, filename="") as out:
            yield out  # type: ignore[misc]
    elif suffix == ".zst":
        import zstandard

        with zstandard.ZstdCompressor().stream_writer(disk, closefd=False) as stream:
            yield stream
    else:
        yield disk
