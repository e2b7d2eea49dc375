"""Learning from chosen and rejected answers: by the real trainer, against the formula, with rows that are no use."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from core import runs
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.models.rendered import IGNORED
from core.project import Project
from core.runs import Run
from core.text import text
from core.training import base, data, running
from core.training.device import Place
from core.training.objectives.preference import Preference
from tests.core.training.making import CITIES, losses, new_run, quick
from tests.core.training.test_running import StopsAt
from tests.tiny_models import make_model

PAIRS = [
    {"prompt": f"what is the {word} of {i}", "chosen": f"the {word}", "rejected": f"closed {i}"}
    for i, word in enumerate(CITIES)
]
CPU = Place("cpu", "float32", "cpu", [])


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return make_model(tmp_path / "tiny", "qwen2")


def project_of(folder: Path, rows: list[dict[str, Any]]) -> Project:
    project = Project.create(folder, "Test")
    with open_dataset(catalog.create(project, "Rows")) as dataset:
        dataset.append([NewRow(row) for row in rows], text("Add"))
    return project


def settings(tiny: Path, **more: Any) -> Any:
    usual = {
        "task": "preference",
        "learning_rate": 6e-3,
        "epochs": 3,
        "validation_share": 0.25,
        "dropout": 0.0,
    }
    return quick(tiny, **{**usual, **more})


def trained(project: Project, config: Any, name: str = "Run 1") -> Run:
    run = new_run(project, config, name)
    running.run(MemoryContext(), run=str(run.folder))
    return runs.read(run.folder)


@pytest.mark.parametrize("method", ["lora", "full"])
def test_the_chosen_answers_come_to_be_preferred(tmp_path: Path, tiny: Path, method: str) -> None:
    run = trained(project_of(tmp_path / "project", PAIRS), settings(tiny, method=method))
    about = run.about
    # Before anything is learnt, model and reference are the same: the loss is that of a coin.
    assert about.loss_first == pytest.approx(math.log(2), abs=1e-5)
    assert about.loss_last is not None and about.loss_last < 0.6
    assert run.series("eval_accuracy")[1][-1] == 1 and run.series("eval_margin")[1][-1] > 0.5
    assert run.product is not None


def test_stopped_and_resumed_it_is_an_unbroken_run(tmp_path: Path, tiny: Path) -> None:
    project = project_of(tmp_path / "project", PAIRS)
    whole = trained(project, settings(tiny, dropout=0.1))
    broken = new_run(project, settings(tiny, dropout=0.1), "Run 2")
    with pytest.raises(Cancelled):
        running.run(StopsAt(4), run=str(broken.folder))
    running.run(MemoryContext(), run=str(broken.folder))
    assert losses(broken) == losses(whole)


def objective(tiny: Path, **more: Any) -> Preference:
    config = settings(tiny, **more)
    return Preference(base.load(tiny, config, CPU, 1), config)


def lines(pairs: list[dict[str, str]]) -> list[data.Line]:
    def turns(pair: dict[str, str], answer: str) -> list[dict[str, Any]]:
        return [{"role": "user", "content": pair["prompt"]}, {"role": "assistant", "content": pair[answer]}]

    return [
        data.Line(i, turns(pair, "chosen"), i + 1, rejected=turns(pair, "rejected"))
        for i, pair in enumerate(pairs)
    ]


def test_the_loss_is_that_of_the_paper(tiny: Path) -> None:
    """Recomputed row by row, without padding, from equation 7."""
    import torch

    made = objective(tiny)
    examples = made.prepare(lines(PAIRS[:3]), lambda done: None).examples
    with torch.no_grad():
        for weight in made.model.parameters():
            weight += 0.02 * torch.randn(weight.shape, generator=torch.Generator().manual_seed(1))

        def likely(ids: list[int], labels: list[int]) -> float:
            scores = torch.log_softmax(made.model(input_ids=torch.tensor([ids])).logits[0].double(), -1)
            learnt = [(at - 1, label) for at, label in enumerate(labels) if label != IGNORED]
            return sum(float(scores[place]) for place in learnt)

        expected = 0.0
        for one in examples:
            better = likely(one["input_ids"], one["labels"]) - one["reference"][0]
            worse = likely(one["rejected_input_ids"], one["rejected_labels"]) - one["reference"][1]
            expected += math.log1p(math.exp(-0.1 * (better - worse)))
        batch = made.collate(examples)
        assert float(made.loss(made.model, batch)) == pytest.approx(expected, rel=1e-4)
        halves = made.halves(batch)
        assert [made.count(half) for half in halves] == [1, 2]
        assert sum(float(made.loss(made.model, half)) for half in halves) == pytest.approx(expected, rel=1e-4)


def test_rows_that_teach_nothing_are_named(tiny: Path) -> None:
    same = {"prompt": "what is red", "chosen": "the city", "rejected": "the city"}
    long = {"prompt": "day " * 300, "chosen": "the city", "rejected": "the day"}
    prepared = objective(tiny, max_length=64).prepare(lines([PAIRS[0], same, long]), lambda done: None)
    assert [name for name, _ in prepared.refused] == [2, 3] and len(prepared.examples) == 1
    assert "are the same" in str(prepared.refused[0][1].message)
    assert "beyond the longest row" in str(prepared.refused[1][1].message)


def test_rows_without_a_rejected_answer_are_refused(tmp_path: Path, tiny: Path) -> None:
    project = project_of(tmp_path / "project", [{"question": "what is red", "answer": "the city"}] * 4)
    with pytest.raises(UserError, match="no rejected answer"):
        trained(project, settings(tiny))
