"""Real sets on their way in and out: is the mapping guessed right, and does each shape and format give them back whole.

Needs ``--data``: a folder of ``*.jsonl.gz`` (and any other file of rows that can be read).
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from core.datasets import catalog, exporting, importing
from core.datasets.columns import Mapping
from core.datasets.converting import Converter
from core.datasets.rows import Fields
from core.datasets.shapes import SHAPES, mapping_of
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.project import Project

FORMATS = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".json", ".csv", ".tsv", ".parquet", ".xlsx")
EXPECTED = {
    frozenset({"question", "answer"}): Mapping("pair", user="question", assistant="answer"),
    frozenset({"instruction", "input", "output"}): Mapping(
        "pair", user="instruction", context="input", assistant="output"
    ),
    frozenset({"question", "context", "answers"}): Mapping(
        "pair", user="question", context="context", assistant="answers"
    ),
}
"""What the columns of the public sets mean, by those that matter."""


def run(data: Path | None) -> dict[str, Any]:
    """Keys: per file rows, bad, mapping (right, wrong, unknown), rows_per_s; shapes and formats: {name: "whole",
    or how many rows differ or are refused}."""
    if data is None:
        raise SystemExit("--data is needed: a folder of data sets")
    with tempfile.TemporaryDirectory() as place:
        project = Project.create(Path(place) / "project", "Project")
        return {file.name: _file(project, file) for file in sorted(data.glob("*.jsonl.gz"))}


def _file(project: Project, file: Path) -> dict[str, Any]:
    start = time.perf_counter()
    result = _import(project, file, file.name.split(".")[0])
    seconds = time.perf_counter() - start
    with Dataset(Path(result["dataset"])) as store:
        mapping, columns = store.mapping, set(store.columns)
        rows = [row.fields for row in store.rows()]
    wanted = next((found for names, found in EXPECTED.items() if names <= columns), None)
    return {
        "rows": len(rows),
        "bad": result["bad_count"],
        "mapping": "unknown set" if wanted is None else "right" if mapping == wanted else f"wrong: {mapping}",
        "rows_per_s": round(len(rows) / seconds),
        "shapes": (
            {shape: _shape(project, Path(result["dataset"]).stem, rows, mapping, shape) for shape in SHAPES}
            if mapping
            else {}
        ),
        "formats": {
            suffix: _format(project, Path(result["dataset"]).stem, rows, suffix) for suffix in FORMATS
        },
    }


def _shape(project: Project, dataset: str, rows: list[Fields], mapping: Mapping, shape: str) -> str:
    """Out to a file in the shape, in again with what is guessed of it, and back to the shape of before."""
    out = project.folder / "shape.jsonl"
    ctx = MemoryContext()
    written = exporting.run(ctx, project=str(project.folder), dataset=dataset, file=str(out), shape=shape)
    left = {bad["row"] for bad in written["left_out"]}
    if written["left_out_count"] > len(left):
        return _said(0, written["left_out_count"], [])
    again = _import(project, out, f"{dataset} as {shape}")
    with Dataset(Path(again["dataset"])) as store:
        made = [row.fields for row in store.rows()]
        guessed = store.mapping
    there = Converter(mapping, mapping_of(shape))
    if shape == "text" and guessed in (None, mapping_of(shape)) and there.template is not None:
        # That a text was made by a template, and by which, is nothing a file can say.
        guessed = Mapping("text", text="text", template=there.template.template)
    if guessed is None or guessed.columns() - {"system"} != there.target.columns() - {"system"}:
        return f"guessed wrong: {guessed}"
    back = Converter(guessed, mapping)
    kept = [row for number, row in enumerate(rows, 1) if number not in left]
    differ = abs(len(kept) - len(made))
    differ += sum(back.convert(one) != row for one, row in zip(made, kept, strict=False))
    catalog.delete(Path(again["dataset"]))
    return _said(differ, len(left), [])


def _format(project: Project, dataset: str, rows: list[Fields], suffix: str) -> str:
    out = project.folder / f"out{suffix}"
    ctx = MemoryContext()
    try:
        written = exporting.run(ctx, project=str(project.folder), dataset=dataset, file=str(out))
        again = _import(project, out, f"{dataset} again {suffix.replace('.', ' ').strip()}")
    except UserError as error:
        return str(error)
    with Dataset(Path(again["dataset"])) as store:
        back = [row.fields for row in store.rows()]
    left = {bad["row"] for bad in written["left_out"]}
    kept = [row for number, row in enumerate(rows, 1) if number not in left]
    if suffix in (".csv", ".tsv", ".xlsx"):
        # A table has a cell for every column of every row: what was not there comes back as empty text.
        columns = dict.fromkeys(name for row in kept for name in row)
        kept = [{name: row.get(name, "") for name in columns} for row in kept]
    if suffix in (".csv", ".tsv"):
        # A table of text holds nothing else: numbers and truth values come back as the words for them.
        kept = [{name: _as_cell(value) for name, value in row.items()} for row in kept]
    differ = abs(len(kept) - len(back)) + sum(one != other for one, other in zip(kept, back, strict=False))
    return _said(differ, len(left), [])


def _as_cell(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value) if isinstance(value, int | float) else value


def _import(project: Project, file: Path, name: str) -> dict[str, Any]:
    return importing.run(MemoryContext(), project=str(project.folder), file=str(file), dataset=name)


def _said(differ: int, refused: int, notes: list[str]) -> str:
    parts = [f"{differ} differ"] if differ else []
    parts += [f"{refused} refused"] if refused else []
    return ", ".join([*parts, *notes]) or "whole"
