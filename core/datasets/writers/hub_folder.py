"""Writes rows as a folder of Parquet files that the `datasets` library loads and its hub takes as it is.

Does not know where the rows come from.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import BinaryIO, Protocol

from core.datasets.rows import Split
from core.datasets.writers.parquet import ParquetWriter
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

WRITER = ParquetWriter()
_NAMES: dict[Split, str] = {"": "unassigned", "train": "train", "validation": "validation", "test": "test"}


class Rows(Protocol):
    """Rows to be written, by part of the split."""

    @property
    def parts(self) -> list[Split]: ...

    def write(self, out: BinaryIO, split: Split | None = None) -> int: ...


def write(folder: Path, title: str, rows: Rows) -> list[Path]:
    """Make `folder`, which must be new or empty, with a file for each part that has rows, and a README that says which
    is which. Returns the files. Raises `UserError` where something is there already, or there are no rows."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is there already, with something in it."),
            QT_TRANSLATE_NOOP("core", "Choose a new folder: what is in this one is not touched."),
            path=str(folder),
        )
    if not rows.parts:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no accepted row to write."),
            QT_TRANSLATE_NOOP("core", "Accept rows, or choose others."),
        )
    made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    try:
        (made / "data").mkdir()
        counts: dict[Split, int] = {}
        for split in rows.parts:
            with (made / _file(split)).open("wb") as out:
                counts[split] = rows.write(out, split)
                out.flush()
                os.fsync(out.fileno())
        (made / "README.md").write_text(_readme(title, counts), encoding="utf-8")
        made.chmod(0o755)
        if folder.exists():
            folder.rmdir()
        made.replace(folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return [folder / "README.md", *(folder / _file(split) for split in counts)]


def _file(split: Split) -> str:
    return f"data/{_NAMES[split]}-00000-of-00001.parquet"


def _readme(title: str, counts: dict[Split, int]) -> str:
    """The head that the hub reads, and a few lines for people. Rows of no part are the library's "train"."""
    alone = list(counts) == [""]
    lines = ["---", "configs:", "- config_name: default", "  data_files:"]
    for split in counts:
        lines += [f"  - split: {'train' if alone else _NAMES[split]}", f"    path: {_file(split)}"]
    lines += ["---", "", f"# {title}", ""]
    lines += [f"- {_NAMES[split]}: {n:,} rows" for split, n in counts.items()]
    return "\n".join(lines) + "\n"
