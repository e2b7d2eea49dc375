"""What a run does while it trains: sample answers, what it tells of itself, ending early on a wish, and saying in words
what its curves show. Real training of a two-layer model throughout."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from core import runs
from core.datasets.rows import NewRow, Split
from core.datasets.store import open_dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Data, Metrics, Warned
from core.project import Project
from core.runs import Run
from core.text import text
from core.training import callback, checkpoints, running, samples
from core.training.config import TrainConfig
from tests.core.training.making import CITIES, losses, new_run, project_with_rows, quick
from tests.core.training.test_running import StopsAt, adapter_bytes, trained


def said(ctx: MemoryContext) -> list[str]:
    return [str(event.message) for event in ctx.of(Warned)]


# -- sample answers ------------------------------------------------------------------------------------------


@pytest.fixture
def time_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine must not be why an answer is left out."""
    monkeypatch.setattr(samples, "HEAD_START", 1e6)


@pytest.mark.usefixtures("time_enough")
def test_the_same_questions_are_asked_at_every_validation(tmp_path: Path, tiny: Path) -> None:
    project = project_with_rows(tmp_path / "p", rows=12, validation=7)
    run = new_run(project, quick(tiny, evaluate_every=4, samples=2))
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    found = samples.read(run)
    assert [sample.step for sample in found] == [0, 0, 4, 4, 8, 8, 12, 12]
    # Spread evenly over the seven rows, which follow the twelve to train on.
    assert [sample.row for sample in found] == [13, 16] * 4
    assert {(sample.question, sample.expected) for sample in found} == {
        ("what is the red of 12", "the island 5"),
        ("what is the island day day day of 15", "the keeper 1"),
    }
    assert [event.value["answer"] for event in ctx.of(Data) if event.kind == "sample"] == [
        sample.answer for sample in found
    ]
    assert len({sample.answer for sample in found}) > 1, "training changes what is answered"
    assert all(len(sample.answer) > 0 or not sample.cut for sample in found)


@pytest.mark.usefixtures("time_enough")
def test_sampling_disturbs_nothing(project: Project, tiny: Path) -> None:
    """Dropout's dice, and all that is learnt, are the same with and without; and so they are after a stop."""
    settings = {"validation_share": 0.25, "evaluate_every": 2}
    without = trained(project, tiny, **settings, samples=0)
    assert not samples.file(without).exists()
    broken = new_run(project, quick(tiny, **settings, samples=3), "Run 2")
    with pytest.raises(Cancelled):
        running.run(StopsAt(5), run=str(broken.folder))
    running.run(MemoryContext(), run=str(broken.folder))
    assert losses(broken) == losses(without) and adapter_bytes(broken) == adapter_bytes(without)
    asked = [(sample.step, sample.row) for sample in samples.read(broken)]
    assert asked == [
        (step, row) for step in range(0, 13, 2) for row in dict.fromkeys(row for _, row in asked)
    ]


def test_without_validation_rows_nobody_is_asked(project: Project, tiny: Path) -> None:
    run = trained(project, tiny, epochs=1, samples=3)
    assert samples.read(run) == []


def test_samples_take_no_more_than_their_share(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With hardly any time to answer in, an answer is cut, and later ones are left out: training goes on."""
    monkeypatch.setattr(samples, "HEAD_START", 1e-6)
    monkeypatch.setattr(samples, "SHARE", 0.0)
    monkeypatch.setattr(samples, "_LEAST", 0.0)
    run = trained(project, tiny, validation_share=0.25, samples=1)
    (only,) = samples.read(run)
    assert only.step == 0 and only.cut and run.state == "finished"


def test_a_model_that_cannot_answer_is_trained_all_the_same(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no cache for this kind of layer\nand more")

    monkeypatch.setattr(samples.Sampler, "_answer", broken)
    run = new_run(project, quick(tiny, validation_share=0.25, epochs=1))
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    assert runs.read(run.folder).state == "finished"
    assert said(ctx) == ["Sample answers are left out from step 0 on: no cache for this kind of layer"]


def test_texts_without_turns_are_gone_on_with(tmp_path: Path, tiny: Path) -> None:
    from core.models.lesson import Lesson, Reader
    from core.models.loading import load_tokenizer
    from core.training.data import Line

    reader = Reader(load_tokenizer(tiny))
    words = "the keeper of the harbour lamp is open by day"
    line = Line.of(5, 1, Lesson(text=words))
    (asked,) = samples.choose([line], 3, reader, 1000)
    assert words.startswith(asked.words) and asked.words + asked.expected == words
    assert samples.choose([line], 3, reader, 2) == []


# -- what it tells of itself -----------------------------------------------------------------------------------


def test_each_step_tells_of_the_machine_and_tensorboard_hears_it(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, validation_share=0.25, epochs=2))
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    steps = [event.values for event in ctx.of(Metrics) if "loss" in event.values]
    names = {"loss", "learning_rate", "grad_norm", "tokens_per_second", "memory", "seconds"}
    assert all(names <= set(values) for values in steps)
    assert all(2**20 < values["memory"] <= (run.about.peak_memory or 2**50) for values in steps)
    (file,) = (run.folder / "tensorboard").iterdir()
    written = file.read_bytes()
    assert written.count(b"loss/train") == len(steps) == 6 and b"machine/memory_bytes" in written
    assert written.count(b"loss/validation") == len(run.series("eval_loss")[0])


def test_after_a_stop_tensorboard_has_each_step_once(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, checkpoint_every=4))
    with pytest.raises(Cancelled):
        running.run(StopsAt(5), run=str(run.folder))
    last = checkpoints.newest(run.checkpoints_dir)
    assert last is not None
    (last / checkpoints.SEAL).unlink()  # so that some steps are gone over again
    running.run(MemoryContext(), run=str(run.folder))
    (file,) = (run.folder / "tensorboard").iterdir()
    assert file.read_bytes().count(b"loss/train") == 12 == len(losses(run))


def test_the_product_has_a_card_with_licence_version_figures_and_settings(
    tmp_path: Path, project: Project
) -> None:
    from core.datasets import versions
    from tests.tiny_models import make_model

    model = make_model(tmp_path / "licensed")
    (model / "README.md").write_text("---\nlanguage: en\nlicense: mit\n---\n# A model\n")
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        versions.name_state(dataset, "first")
        dataset.append(
            [NewRow({"question": "what is open", "answer": "the lamp"}, split="train")], text("Add")
        )
    run = trained(project, model, validation_share=0.25, keep="best", learning_rate=0.0123)
    assert run.product is not None
    card = (run.product / "README.md").read_text()
    assert card.startswith('---\nbase_model: "licensed"\nlicense: mit\nlibrary_name: peft\n')
    assert "| licence of the base | mit, as README.md says" in card
    assert "| data version | 1 edit(s) after version “first” (fingerprint `" in card
    assert "10 rows learnt, 3 held back" in card and "| Learning rate | 0.0123 |" in card
    assert f"the weights of step {run.about.kept_step} |" in card
    assert f"| validation: loss | {run.about.validation_best:.4g} |" in card
    assert "PeftModel.from_pretrained" in card


def test_an_unknown_licence_is_called_so(project: Project, tiny: Path) -> None:
    run = trained(project, tiny, epochs=1)
    assert run.product is not None
    card = (run.product / "README.md").read_text()
    assert "license: unknown" in card and "ask whoever gave you the model" in card
    assert "| data version | none was named" in card


# -- its end -------------------------------------------------------------------------------------------------


class Wishes(MemoryContext):
    """Wishes for the end once a step is measured, as the window does from outside."""

    def __init__(self, run: Run, step: int) -> None:
        super().__init__()
        self._run, self._at = run, step

    def metrics(self, step: int, **values: float) -> None:
        super().metrics(step, **values)
        if step == self._at and "loss" in values:
            runs.read(self._run.folder).ask_to_finish()


def test_stop_and_save_makes_the_product_of_what_was_learnt(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, validation_share=0.25, evaluate_every=5))
    result = running.run(Wishes(run, 6), run=str(run.folder))
    run = runs.read(run.folder)
    assert run.state == "finished" and result["steps"] == 7 and run.about.kept_step == 7
    assert run.about.ended_early == "person" and run.adapter is not None
    # It is measured once more, so that its last figures are those of what was kept.
    assert run.series("eval_loss")[0] == [5, 7]
    assert not run.wants_to_finish
    words = (run.product / "README.md").read_text() if run.product else ""
    assert "7 of 12, ended early by hand" in words


def test_what_is_paused_can_be_finished_as_it_is(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny))
    with pytest.raises(Cancelled):
        running.run(StopsAt(4), run=str(run.folder))
    paused = runs.read(run.folder)
    assert paused.state == "stopped" and paused.can_resume
    paused.ask_to_finish()
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    run = runs.read(run.folder)
    assert run.state == "finished" and run.about.steps_done == paused.about.steps_done == 5
    assert run.about.ended_early == "person" and not [
        event for event in ctx.of(Metrics) if "loss" in event.values
    ]


def test_wished_for_before_anything_was_learnt_one_step_is_made(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny))
    run.ask_to_finish()
    running.run(MemoryContext(), run=str(run.folder))
    assert runs.read(run.folder).about.kept_step == 1


def test_a_checkpoint_is_saved_whenever_the_minutes_have_gone_by(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a clock that is put forward: two minutes at step 3 and three at step 7."""
    import time

    put_forward = 0.0
    real = time.monotonic
    monkeypatch.setattr("time.monotonic", lambda: real() + put_forward)

    class Forward(MemoryContext):
        def metrics(self, step: int, **values: float) -> None:
            nonlocal put_forward
            super().metrics(step, **values)
            put_forward += {3: 120, 7: 180}.get(step, 0)

    saved: list[int] = []
    write = checkpoints.write

    def noted(folder: Path, step: int, fill: Callable[[Path], object]) -> Path:
        saved.append(step)
        return write(folder, step, fill)

    monkeypatch.setattr(checkpoints, "write", noted)
    run = new_run(project, quick(tiny, checkpoint_every=100, checkpoint_minutes=2))
    running.run(Forward(), run=str(run.folder))
    assert saved == [4, 8, 12]
    put_forward, saved[:] = 0.0, []
    run = new_run(project, quick(tiny, checkpoint_every=100, checkpoint_minutes=0), "Run 2")
    running.run(Forward(), run=str(run.folder))
    assert saved == [12]


# -- refusals --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "words"),
    [({"patience": 2}, "“Stop early after”"), ({"keep": "best"}, "“The best on validation”")],
)
def test_nothing_to_validate_on_is_refused_where_it_is_to_decide(
    project: Project, tiny: Path, settings: dict[str, object], words: str
) -> None:
    run = new_run(project, quick(tiny, **settings))
    with pytest.raises(UserError, match=f"{words} needs validation rows, and there are none") as caught:
        running.run(MemoryContext(), run=str(run.folder))
    assert "Raise “Rows kept for validation”" in str(caught.value.fix)
    assert runs.read(run.folder).state == "failed"


def test_a_validation_that_is_no_number_ends_it(tmp_path: Path, project: Project) -> None:
    run = new_run(project, quick("model"))
    run.about.steps_total = 10
    watch = callback.Watch(MemoryContext(), run, TrainConfig(), validates=True)
    with pytest.raises(UserError, match="lost its way at step 3"):
        watch.after_validation(3, float("nan"))


def test_a_scaled_gradient_that_is_no_number_only_skips_a_step(project: Project) -> None:
    """Sixteen-bit gradients are scaled by trial and error: an infinite one is an error found, not a run lost."""
    run = new_run(project, quick("model"))
    run.about.steps_total = 10
    ctx = MemoryContext()
    values = {"loss": 1.0, "grad_norm": float("inf")}
    callback.Watch(ctx, run, TrainConfig(), validates=False, scaled=True).after_log(3, values)
    assert [entry["step"] for entry in run.metrics()] == [3] and "grad_norm" not in run.metrics()[0]
    with pytest.raises(UserError, match="lost its way"):
        callback.Watch(ctx, run, TrainConfig(), validates=False).after_log(4, values)


# -- its curves in words ---------------------------------------------------------------------------------------


def rows_of_chance(folder: Path, rows: int, validation: int) -> Project:
    """Answers that no question foretells: they can only be learnt by heart, and others not at all."""
    project = project_with_rows(folder, rows=0)
    chance = random.Random(1)
    parts: list[tuple[Split, int]] = [("train", rows), ("validation", validation)]
    new = [
        NewRow(
            {
                "question": " ".join(chance.choices(CITIES, k=3)),
                "answer": " ".join(chance.choices(CITIES, k=3)),
            },
            split=split,
        )
        for split, count in parts
        for _ in range(count)
    ]
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        dataset.append(new, text("Add"))
    return project


def test_learning_by_heart_is_said_once_with_a_remedy(tmp_path: Path, tiny: Path) -> None:
    project = rows_of_chance(tmp_path / "p", rows=8, validation=8)
    run = new_run(project, quick(tiny, method="full", epochs=50, learning_rate=3e-3, samples=0))
    ctx = MemoryContext()
    with pytest.raises(Cancelled):
        running.run(StopsAt(80), run=str(run.folder))
    running.run(ctx, run=str(run.folder))
    about = runs.read(run.folder).about
    kept = [str(words) for words in about.warnings if str(words).startswith("Overfitting")]
    assert len(kept) == 1 and f"Since step {about.best_step} " in kept[0] and "fewer passes" in kept[0]
    assert about.validation_last is not None and about.validation_best is not None
    assert about.validation_last > about.validation_best


def test_losing_the_way_is_said(tmp_path: Path, tiny: Path) -> None:
    """A model that knows its rows is trained on with ever larger corrections, many times too large in the end."""
    project = rows_of_chance(tmp_path / "p", rows=8, validation=0)
    first = trained(project, tiny, method="full", epochs=30, learning_rate=3e-3)
    settings = {"method": "full", "epochs": 40, "learning_rate": 0.05, "warmup": 0.5, "scheduler": "constant"}
    run = new_run(project, quick(str(first.product), **settings), "Run 2")
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    assert (
        len([words for words in said(ctx) if words.startswith("Divergence: the training loss rises again")])
        == 1
    )


def test_a_healthy_run_is_told_nothing(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, epochs=30, learning_rate=3e-3, dropout=0.0))
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    assert said(ctx) == [] and runs.read(run.folder).about.warnings == []
