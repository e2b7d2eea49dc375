"""The estimate's arithmetic, held against what was really made and measured."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from core import fields, runs
from core.datasets.lessons import lesson_of
from core.datasets.store import open_dataset
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.models import starter
from core.models.lesson import Reader
from core.models.loading import load_tokenizer
from core.models.model import describe
from core.project import Project
from core.training import data, forecast, presets, running, surveying
from core.training.config import TrainConfig
from core.training.data import Line
from core.training.estimate import Estimate, Rows, estimate, shape_of
from tests.core.training.making import new_run, quick
from tests.tiny_models import FAMILIES, make_model


def ask(project: Project, config: TrainConfig) -> Estimate:
    made = forecast.run(MemoryContext(), project=str(project.folder), config=fields.to_builtins(config))
    # As the window gets it: through JSON.
    return fields.from_builtins(Estimate, msgspec.to_builtins(made))


@pytest.mark.parametrize("family", FAMILIES)
def test_adapter_and_steps_are_as_trained(project: Project, tmp_path: Path, family: str) -> None:
    config = quick(make_model(tmp_path / family, family), epochs=1, validation_share=0.25)
    told = ask(project, config)
    run = new_run(project, config)
    running.run(MemoryContext(), run=str(run.folder))
    about = runs.read(run.folder).about
    assert told.adapter == about.trainable and told.steps == about.steps_total
    assert (told.train_rows, told.validation_rows) == (about.train_rows, about.validation_rows)


def test_tokens_are_about_those_read(project: Project, tiny: Path) -> None:
    config = quick(tiny, epochs=2)
    told = ask(project, config)
    run = new_run(project, config)
    running.run(MemoryContext(), run=str(run.folder))
    about = runs.read(run.folder).about
    read = (about.tokens_per_second or 0) * about.seconds
    assert told.tokens == pytest.approx(read, rel=0.25)
    again = ask(project, config)
    assert again.measured and not told.measured


BIG = shape_of(starter.path())
PHI = replace(
    BIG, parameters=3_800_000_000, layers=32, hidden=3072, intermediate=8192, vocabulary=32064, context=4096,
    linears=((3072, 9216), (3072, 3072), (3072, 16384), (8192, 3072)) * 32,
)  # fmt: skip
ROWS = Rows(1000, 0, (400,) * 100)


def test_a_large_model_does_not_fit_and_says_what_helps() -> None:
    told = estimate(TrainConfig(), PHI, ROWS, 24 << 30)
    assert not told.fits and "QLoRA" in str(told.problems[0].fix)
    squeezed = estimate(TrainConfig(method="qlora"), PHI, ROWS, 24 << 30)
    assert squeezed.memory[0][1] < 0.3 * told.memory[0][1] and squeezed.fits
    # 3.8 billion weights: 15.2 GB in float32; some 2.5 GB with the layers in four bits.
    assert told.memory[0][1] == pytest.approx(15.2e9, rel=0.01)
    assert 1.9e9 < squeezed.memory[0][1] < 3.2e9


def test_notes_name_what_is_cut_and_few() -> None:
    told = estimate(TrainConfig(max_length=100), PHI, Rows(40, 4, (50, 150)), 1 << 40)
    said = " ".join(str(note) for note in told.notes)
    assert "20 rows are longer than 100 tokens" in said and "40 rows are few" in said and told.fits


def test_rows_that_training_would_refuse_are_a_problem_beforehand() -> None:
    rows = Rows(38, 4, (50, 150), exact=True, untrained=2, needed=120)
    told = estimate(TrainConfig(max_length=100), PHI, rows, 1 << 40)
    assert "2 rows at 100 tokens" in str(told.problems[0].message)
    assert str(told.problems[0].fix).startswith("Raise “Longest row” to 120")
    assert not estimate(TrainConfig(max_length=100, unusable="leave_out"), PHI, rows, 1 << 40).problems
    unread = estimate(TrainConfig(), PHI, Rows(38, 4, (50,), exact=True, unread=1), 1 << 40)
    assert "Dataset screen" in str(unread.problems[0].fix)


def test_a_survey_makes_the_estimate_exact(
    project: Project, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USTAD_HOME", str(tmp_path / "home"))
    config = quick(tiny, max_length=24)
    before = forecast.run(MemoryContext(), project=str(project.folder), config=fields.to_builtins(config))
    surveying.run(MemoryContext(), project=str(project.folder), dataset="Rows", model=str(tiny), max_length=9)
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        lines = [Line.of(row.id, 0, lesson_of(dataset, row)) for row in dataset.rows()]
    trained_on = data.prepare(lines, Reader(load_tokenizer(tiny)).read_all, 24)
    after = forecast.run(MemoryContext(), project=str(project.folder), config=fields.to_builtins(config))
    assert after.tokens == trained_on.tokens * config.epochs != before.tokens
    assert not any("About" in str(note) for note in after.notes)


def test_no_rows_is_a_problem() -> None:
    told = estimate(TrainConfig(), PHI, Rows(0, 0), 1 << 40)
    assert "no rows to train on" in str(told.problems[0].message)


def test_a_model_that_says_too_little_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    with pytest.raises(UserError, match=r"config\.json does not say how large"):
        shape_of(tmp_path)


def test_suggestions_suit_the_model() -> None:
    known = presets.suggest(describe(starter.path()), 240)
    fields.check(known)
    assert known.learning_rate > 1e-3 and known.model == "starter"
    large = replace(describe(starter.path()), id="/m", parameters=3_800_000_000, context_length=4096)
    few, many = presets.suggest(large, 100), presets.suggest(large, 100_000)
    assert few.epochs == 10 and many.epochs == 3 and few.learning_rate <= 5e-4
    fields.check(few)


def test_it_loads_no_model_library(project: Project, tiny: Path) -> None:
    code = (
        "import sys, json\n"
        "from core.jobs.context import MemoryContext\n"
        "from core.training import forecast\n"
        "forecast.run(MemoryContext(), project=sys.argv[1], config=json.loads(sys.argv[2]))\n"
        "assert not {'torch', 'transformers', 'peft', 'numpy'} & set(sys.modules), sorted(sys.modules)\n"
    )
    config = fields.to_json(quick(tiny)).decode()
    subprocess.run([sys.executable, "-c", code, str(project.folder), config], check=True)
