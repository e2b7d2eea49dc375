"""What the runs of a trial's arms were trained on, as questions with their answers.

Rows that a run kept back to validate on are not among them. Does not know which questions are asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from core import runs
from core.chat.conversation import Arm
from core.datasets.examples import Span
from core.project import Project
from core.training import data
from core.training.data import Line


class Trained(msgspec.Struct, frozen=True):
    """One exchange that was trained on; or a `text` without one. `answer` is "" where the row has none of its own."""

    question: str = ""
    answer: str = ""
    text: str = ""


def trained_rows(project: Project, arms: Iterable[Arm]) -> Iterator[Trained]:
    """The exchanges of all rows that the arms' runs were trained on, each run once.

    Raises `UserError` for a run that is gone or damaged.
    """
    for run in dict.fromkeys(arm.run for arm in arms if arm.run):
        file = runs.find(project.runs_dir, run).data_dir / "train.jsonl"
        for line in data.load(file):
            yield from of_line(line)


def of_line(line: Line) -> Iterator[Trained]:
    """The exchanges of a row: each question of a conversation with the answer that follows it, a labelled text with its
    label, a question with the places or the passage that answer it; of any other text the text."""
    asked: list[str] = []
    for turn in line.messages:
        content = turn.get("content")
        if not isinstance(content, str):
            continue
        if turn.get("role") == "user":
            asked.append(content)
        elif turn.get("role") == "assistant" and asked:
            yield Trained("\n".join(asked), content)
            asked = []
    if line.label:
        yield Trained(line.text, line.label)
    elif line.question:
        yield Trained(line.question, _answer(line.text, line.spans) or line.text)
    elif line.text:
        yield Trained(text=line.text)


def _answer(text: str, spans: Sequence[Span]) -> str:
    return " ".join(text[start:end] for start, end, _ in spans)
