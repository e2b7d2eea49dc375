"""What a row teaches for each of the things that can be learnt. Does not know tokens."""

from __future__ import annotations

from core.datasets import examples
from core.datasets.columns import Mapping
from core.datasets.lessons import lesson_of, worse_lesson
from core.datasets.rows import Row
from core.datasets.store import Dataset
from core.runs import READING
from core.training import data
from core.training.data import Line


def line_of(task: str, dataset: Dataset, row: Row, number: int, mapping: Mapping | None) -> Line:
    """The row as the run keeps it. Raises `UserError` for a row that does not teach `task`, and why."""
    if task not in READING or mapping is None:
        line = Line.of(row.id, number, lesson_of(dataset, row, mapping))
        if task == "preference" and mapping is not None:
            line.rejected = worse_lesson(row.fields, mapping).messages
        return line
    if task == "classification":
        labelled = examples.labelled(row.fields, mapping)
        return Line(row.id, number=number, text=labelled.text, label=labelled.label)
    if task == "extraction":
        marked = examples.marked(row.fields, mapping)
        return Line(row.id, number=number, text=marked.text, question=marked.question, spans=marked.spans)
    pair = examples.pair(row.fields, mapping)
    return Line(row.id, number=number, text=pair.passage, question=pair.question, negatives=pair.negatives)


def some(every: list[Line], share: float, seed: int) -> list[Line]:
    """A share of the rows, drawn by chance, in their order; rows on one passage stay together. At least one row; what a
    smaller share draws, a larger one has too."""
    if share >= 1:
        return every
    import random

    groups: dict[str, list[Line]] = {}
    for line in every:
        groups.setdefault(line.text if line.question else f"\0{line.row}", []).append(line)
    order = list(groups.values())
    random.Random(seed).shuffle(order)
    wanted, chosen = max(1, round(len(every) * share)), set[int]()
    for group in order:
        if len(chosen) >= wanted:
            break
        chosen.update(line.row for line in group)
    return [line for line in every if line.row in chosen]


def hold_back(lines: list[Line], share: float, seed: int) -> tuple[list[Line], list[Line]]:
    """As `data.hold_back`, with all rows on one passage on the same side: what was learnt of it would be found again.
    About the share; nothing where all rows are on one passage."""
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(line.text, []).append(line)
    firsts = [several[0] for several in groups.values()]
    _, held = data.hold_back(firsts, share, seed)
    held_texts = {line.text for line in held}
    return (
        [line for line in lines if line.text not in held_texts],
        [line for line in lines if line.text in held_texts],
    )
