"""The estimate's arithmetic, held against what was really made and measured."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from core import fields, runs
from core.datasets import catalog
from core.datasets.lessons import lesson_of
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.models import starter
from core.models.lesson import Reader
from core.models.loading import load_tokenizer
from core.project import Project
from core.text import text
from core.training import data, forecast, running, surveying
from core.training.config import TrainConfig
from core.training.data import Line
from core.training.estimate import Estimate, Here, estimate
from core.training.remedies import Way
from core.training.rowcount import Rows
from core.training.shape import Linear, shape_of
from tests.core.training.making import new_run, quick
from tests.tiny_models import FAMILIES, make_model


def ask(project: Project, config: TrainConfig) -> Estimate:
    made = forecast.run(MemoryContext(), project=str(project.folder), config=fields.to_builtins(config))
    # As the window gets it: through JSON.
    return fields.from_builtins(Estimate, msgspec.to_builtins(made))


def test_a_question_that_is_its_own_answer_is_read_twice(tmp_path: Path, tiny: Path) -> None:
    project = Project.create(tmp_path / "echo", "Echo")
    with open_dataset(catalog.create(project, "Rows")) as dataset:
        said = " ".join(["lamp"] * 100)
        dataset.append([NewRow({"question": said, "answer": said}, split="train")] * 4, text("Add"))
    told = ask(
        project, quick(tiny, epochs=1, max_length=512, validation_share=0.0, dataset="datasets/Rows.sqlite")
    )
    with open_dataset(project.folder / "datasets/Rows.sqlite") as dataset:
        row = next(iter(dataset.rows()))
        read = Reader(load_tokenizer(tiny)).read_all([lesson_of(dataset, row, dataset.mapping)])[0]
    assert not isinstance(read, UserError)
    assert told.tokens == pytest.approx(4 * len(read.ids), rel=0.1)


@pytest.mark.parametrize("family", FAMILIES)
def test_adapter_and_steps_are_as_trained(project: Project, tmp_path: Path, family: str) -> None:
    config = quick(make_model(tmp_path / family, family), epochs=1, validation_share=0.25)
    told = ask(project, config)
    run = new_run(project, config)
    running.run(MemoryContext(), run=str(run.folder))
    about = runs.read(run.folder).about
    assert told.trainable == about.trainable and told.steps == about.steps_total
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
    assert again.basis == "runs" and told.basis == "guess"


BIG = shape_of(starter.path())
PHI = replace(
    BIG, parameters=3_800_000_000, layers=32, hidden=3072, intermediate=8192, vocabulary=32064, context=4096,
    attention=3072, keys=3072, heads=32,
    linears=tuple(
        Linear(inputs, outputs, f"model.layers.{block}.{name}")
        for block in range(32)
        for name, inputs, outputs in (
            ("self_attn.qkv_proj", 3072, 9216), ("self_attn.o_proj", 3072, 3072),
            ("mlp.gate_up_proj", 3072, 16384), ("mlp.down_proj", 8192, 3072),
        )
    ),
)  # fmt: skip
ROWS = Rows(1000, 0, (400,) * 100)
ROOM = Here(1 << 40)


def size(told: Estimate, name: str) -> int:
    return sum(part for words, part in told.memory if str(words) == name)


def test_the_parts_of_each_method_are_those_of_the_guides() -> None:
    told = {
        method: estimate(TrainConfig(method=method), PHI, ROWS, ROOM)
        for method in ("lora", "qlora", "dora", "full", "adapters", "ia3", "prefix")
    }
    # 3.8 billion weights: 15.2 GB in float32; some 2.5 GB with the layers in four bits.
    assert size(told["lora"], "Model") == pytest.approx(15.2e9, rel=0.01)
    assert 1.9e9 < size(told["qlora"], "Model") < 3.2e9
    eight = estimate(TrainConfig(method="qlora", bits="int8"), PHI, ROWS, ROOM)
    assert size(told["qlora"], "Model") < size(eight, "Model") < size(told["lora"], "Model") / 2
    # Sixteen bytes for each weight that learns: itself, its gradient, two means.
    assert size(told["full"], "Gradients") == 4 * PHI.parameters
    assert size(told["full"], "Optimiser") == 8 * PHI.parameters
    assert size(told["lora"], "Optimiser") == 2 * size(told["lora"], "Adapter") == 8 * told["lora"].trainable
    assert (
        told["ia3"].trainable < told["adapters"].trainable < told["lora"].trainable < told["dora"].trainable
    )
    for one in told.values():
        assert one.need == sum(part for _, part in one.memory) and all(part > 0 for _, part in one.memory)


def test_a_model_too_large_is_offered_changes_that_fit() -> None:
    told = estimate(TrainConfig(max_length=400), PHI, ROWS, Here(24 << 30))
    assert not told.fits and told.only_memory
    (problem,) = told.problems
    assert {"method": "qlora"} in [way.changes for way in problem.ways]
    _hold(told, TrainConfig(max_length=400), Here(24 << 30))
    words = [str(label) for way in problem.ways for label in way.labels]
    assert "Use QLoRA" in words and "Recompute instead of keeping" in words


@pytest.mark.parametrize("room", [3, 6, 10, 16, 24, 40, 80])
@pytest.mark.parametrize("method", ["lora", "full", "dora", "qlora", "prefix"])
def test_whatever_is_offered_fits_when_it_is_done(method: str, room: int) -> None:
    config = TrainConfig(method=method, batch_size=8, max_length=2048)  # type: ignore[arg-type]
    rows = Rows(1000, 0, (300, 900, 3000))
    told = estimate(config, PHI, rows, Here(room << 30))
    if told.fits:
        assert not told.problems
        return
    _hold(told, config, Here(room << 30), rows)
    if room >= 10:
        assert told.problems[0].ways
    if room == 3:
        assert not told.problems[0].ways and "smaller model" in str(told.problems[0].fix)


def _hold(told: Estimate, config: TrainConfig, here: Here, rows: Rows = ROWS) -> None:
    ways: list[Way] = told.problems[0].ways
    for way in ways:
        then = estimate(replace(config, **way.changes), PHI, rows, here)
        assert then.fits and then.need - then.given_back == way.need and not then.problems
    together = {config.batch_size * config.accumulation}
    for way in ways:
        changed = replace(config, **way.changes)
        together.add(changed.batch_size * changed.accumulation)
    assert len(together) == 1, "corrections stay what they were"


def test_a_small_change_is_offered_before_a_large_one() -> None:
    config, rows = TrainConfig(method="full", batch_size=16, max_length=4096), Rows(1000, 0, (4000,))
    need = estimate(replace(config, batch_size=8, accumulation=2), BIG, rows, ROOM).need
    told = estimate(config, BIG, rows, Here(need + 1))
    first = told.problems[0].ways[0]
    assert first.changes == {"batch_size": 8, "accumulation": 2} and first.need == need
    shorter = next(way for way in told.problems[0].ways if "max_length" in way.changes)
    assert "cuts 900 rows" in str(shorter.cost)


def test_notes_name_what_is_cut_and_few() -> None:
    told = estimate(TrainConfig(max_length=100), PHI, Rows(40, 4, (50, 150)), ROOM)
    said = " ".join(str(note) for note in told.notes)
    assert "20 rows are longer than 100 tokens" in said and "40 rows are few" in said and told.fits


def test_rows_that_training_would_refuse_are_a_problem_beforehand() -> None:
    rows = Rows(38, 4, (50, 150), exact=True, untrained=2, needed=120)
    told = estimate(TrainConfig(max_length=100), PHI, rows, ROOM)
    assert "2 rows at 100 tokens" in str(told.problems[0].message)
    assert str(told.problems[0].fix).startswith("Raise “Longest row” to 120")
    assert [way.changes for way in told.problems[0].ways] == [{"max_length": 120}, {"unusable": "leave_out"}]
    assert not told.only_memory
    assert not estimate(TrainConfig(max_length=100, unusable="leave_out"), PHI, rows, ROOM).problems
    unread = estimate(TrainConfig(), PHI, Rows(38, 4, (50,), exact=True, unread=1), ROOM)
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
    told = estimate(TrainConfig(), PHI, Rows(0, 0), ROOM)
    assert "no rows to train on" in str(told.problems[0].message)


def test_a_model_that_says_too_little_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    with pytest.raises(UserError, match=r"config\.json does not say how large"):
        shape_of(tmp_path)


def test_keeping_the_best_wants_something_to_measure_it_by() -> None:
    config = TrainConfig(validation_share=0.0, keep="best", patience=2)
    (problem,) = estimate(config, BIG, ROWS, ROOM).problems
    assert "no rows to validate on" in str(problem.message)
    for way in problem.ways:
        assert not estimate(replace(config, **way.changes), BIG, ROWS, ROOM).problems
    told = estimate(TrainConfig(validation_share=0.0), BIG, ROWS, ROOM)
    assert not told.problems and any("by rote" in str(note) for note in told.notes)


def test_an_encoder_is_estimated_as_it_is_trained() -> None:
    config = TrainConfig(task="classification", batch_size=16, max_length=128)
    told = estimate(config, BIG, ROWS, ROOM)
    assert not size(told, "Scores of all words")
    pairs = estimate(replace(config, task="retrieval"), BIG, ROWS, ROOM)
    assert size(pairs, "Intermediate results") == pytest.approx(
        2 * size(told, "Intermediate results"), rel=0.01
    )


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
