"""The figures for a whole set are those of the trainer, at any length, and are kept while nothing changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.datasets.edits import SetCell, SetStatus
from core.datasets.rows import NewRow, Split
from core.datasets.store import open_dataset
from core.errors import Cancelled
from core.jobs.context import MemoryContext
from core.jobs.events import Progress
from core.models.lesson import Reader
from core.models.loading import load_tokenizer
from core.project import Project
from core.text import text
from core.training import data, survey, surveying
from core.training.data import Line
from core.training.figures import Measured, bins
from tests.core.training.making import project_with_rows


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USTAD_HOME", str(tmp_path / "home"))


@pytest.fixture
def mixed(tmp_path: Path) -> Project:
    """Thirty rows of all lengths; then one without an answer, a draft, a long question, and one kept for testing."""
    project = project_with_rows(tmp_path / "p", rows=30, validation=5)
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        long = " ".join(["the city"] * 200)
        more: list[tuple[str, str, Split]] = [
            ("what is open", "", "train"),
            ("a draft", "that waits", "train"),
            (long, "the lamp", "train"),
            ("kept", "for testing", "test"),
        ]
        dataset.append(
            [NewRow({"question": q, "answer": a}, split=split) for q, a, split in more], text("Add")
        )
        dataset.apply(SetStatus([(37, 37)], "draft"))
    return project


def ask(project: Project, model: Path, length: int, **more: object) -> dict[str, object]:
    settings = {"project": str(project.folder), "dataset": "Rows", "model": str(model), "max_length": length}
    return surveying.ask(MemoryContext(), **settings, **more)  # type: ignore[arg-type]


def test_figures_are_those_of_the_rows_as_the_trainer_prepares_them(mixed: Project, tiny: Path) -> None:
    ctx = MemoryContext()
    settings = {"project": str(mixed.folder), "dataset": "Rows", "model": str(tiny)}
    for length in (4, 12, 24, 100, 5000):
        found = surveying.run(ctx, **settings, max_length=length)  # type: ignore[arg-type]
        lines = []
        with open_dataset(mixed.datasets_dir / "Rows.sqlite") as dataset:
            for number, row in enumerate(dataset.rows(every=True), 1):
                if row.marks.status == "accepted" and row.split == "train" and row.fields["answer"]:
                    lines.append(Line(row.id, [dict(turn) for turn in dataset.messages(row)], number))
        prepared = data.prepare(lines, Reader(load_tokenizer(tiny)).read_all, length)
        assert found["rows"] == len(prepared.examples) and found["trained"] == prepared.trained_tokens
        assert found["tokens"] == prepared.tokens
        cut = ask(mixed, tiny, length, find="cut")["rows"]
        held = range(31, 36)
        ids = [row for first, last in cut for row in range(first, last + 1)]  # type: ignore[attr-defined]
        assert [row for row in ids if row not in held] == prepared.cut
        untrained = ask(mixed, tiny, length, find="untrained")["rows"]
        ids = [row for first, last in untrained for row in range(first, last + 1)]  # type: ignore[attr-defined]
        assert [row for row in ids if row not in held] == prepared.untrained
        assert sum(one["rows"] for one in found["bins"]) == 36
        assert sum(one["cut"] for one in found["bins"]) == found["cut"]
    assert found["unread"] == 1 and found["reasons"][0]["number"] == 36 and found["drafts"] == 1
    assert ask(mixed, tiny, 50, find="unread") == {"rows": [(36, 36)]}
    assert ask(mixed, tiny, 50, find="longest") == {"rows": [(38, 38)]}
    assert found["longest_number"] == 38
    # The rows were looked at once; the other lengths were arithmetic.
    assert len({event.total for event in ctx.of(Progress)}) == 1 and len(ctx.of(Progress)) == 2


def test_a_survey_holds_until_a_row_or_the_template_changes(
    mixed: Project, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 0 < ask(mixed, tiny, 64)["seconds"] < 20  # type: ignore[operator]
    settings = {"project": str(mixed.folder), "dataset": "Rows", "model": str(tiny), "max_length": 64}
    surveying.run(MemoryContext(), **settings)  # type: ignore[arg-type]
    assert "figures" in ask(mixed, tiny, 64) and "seconds" in ask(mixed, tiny, 64, answers="last")
    with open_dataset(mixed.datasets_dir / "Rows.sqlite") as dataset:
        dataset.apply(SetCell(1, "answer", "another"))
        assert "seconds" in ask(mixed, tiny, 64)
        dataset.undo()
    assert "figures" in ask(mixed, tiny, 64)
    template = tiny / "chat_template.jinja"
    was = template.read_text()
    try:
        template.write_text(was + "{# changed #}")
        assert "seconds" in ask(mixed, tiny, 64)
    finally:
        template.write_text(was)


def test_a_survey_can_be_stopped_and_leaves_nothing(mixed: Project, tiny: Path) -> None:
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        surveying.run(ctx, project=str(mixed.folder), dataset="Rows", model=str(tiny), max_length=64)
    assert "seconds" in ask(mixed, tiny, 64)


@pytest.mark.parametrize("lengths", [[1], [7] * 50, list(range(1, 3000)), [10] * 1000 + [90_000]])
@pytest.mark.parametrize("most", [8, 512, 100_000])
def test_every_row_is_in_one_bin(lengths: list[int], most: int) -> None:
    import numpy as np

    made = bins(np.array(lengths), most)
    assert sum(one.rows for one in made) == len(lengths)
    assert sum(one.cut for one in made) == sum(length > most for length in lengths)
    for one in made[:-1]:
        assert one.rows == sum(one.first <= length <= one.last for length in lengths)
    assert len(made) <= 50 and made[-1].last >= max(lengths)


def test_an_empty_set() -> None:
    made = survey.Survey(b"", b"", b"", b"", b"", b"", [], [], 0.0, 0.0)
    measured = Measured(made, 10)
    assert measured.rows_to_train() == 0 and measured.find("longest") == [] == measured.find("cut")


def test_stretches() -> None:
    yes, no = True, False
    assert survey.learnt_stretches([no, yes, yes, no, yes]) == [1, 3, 4, 5]
    assert survey.learnt_stretches([no, no]) == [] == survey.learnt_stretches([])
    assert survey.learnt_stretches([yes]) == [0, 1]
