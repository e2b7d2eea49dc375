"""Real training of a two-layer model: what it leaves on disk, what it refuses, and that it goes on bit for bit."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import fields, runs
from core.datasets.edits import SetCell, SetStatus
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Metrics, Progress, Warned
from core.project import Project
from core.runs import Run
from core.text import text
from core.training import callback, checkpoints, running
from tests.core.training.making import losses, new_run, project_with_rows, quick
from tests.tiny_models import FAMILIES, make_model


class StopsAt(MemoryContext):
    """Asks to stop once a step is measured."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self._at = step

    def metrics(self, step: int, **values: float) -> None:
        super().metrics(step, **values)
        if step >= self._at:
            self.cancel()


def trained(project: Project, tiny: Path, **settings: object) -> Run:
    run = new_run(project, quick(tiny, **settings))
    running.run(MemoryContext(), run=str(run.folder))
    return runs.read(run.folder)


def test_a_run_leaves_a_folder_that_explains_itself(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, validation_share=0.25))
    ctx = MemoryContext()
    result = running.run(ctx, run=str(run.folder))
    run = runs.read(run.folder)
    about = run.about
    assert run.state == "finished" and result["adapter"] == str(run.adapter)
    assert (about.train_rows, about.validation_rows, about.steps_done, about.steps_total) == (9, 3, 12, 12)
    assert about.loss_first is not None and about.loss_last is not None and about.loss_last < about.loss_first
    assert about.validation_best is not None and about.versions["torch"] and about.model.fingerprint
    assert [event.step for event in ctx.of(Metrics) if "loss" in event.values] == list(range(1, 13))
    said = [str(event.note) for event in ctx.of(Progress)]
    assert list(dict.fromkeys(said)) == [
        "Reading the rows", "Loading the model", "Preparing the rows", "Training", "Saving the adapter",
    ]  # fmt: skip
    words = (run.folder / "README.md").read_text()
    assert "It has finished" in words and "PeftModel.from_pretrained" in words
    assert {path.name for path in run.folder.iterdir()} == {
        "README.md", "adapter", "checkpoints", "config.json", "data", "metrics.jsonl", "run.json", "samples.jsonl",
        "tensorboard",
    }  # fmt: skip


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
def test_the_readmes_five_lines_work(project: Project, tiny: Path) -> None:
    run = trained(project, tiny)
    code = (run.folder / "README.md").read_text().split("```python\n")[1].split("```")[0]
    namespace: dict[str, object] = {}
    here = Path.cwd()
    os.chdir(run.folder)
    try:
        exec(code, namespace)
    finally:
        os.chdir(here)
    assert type(namespace["model"]).__name__ == "PeftModelForCausalLM"


def test_called_again_on_a_finished_run_changes_nothing(project: Project, tiny: Path) -> None:
    run = trained(project, tiny, epochs=1)
    before = {path: path.stat().st_mtime_ns for path in run.folder.rglob("*")}
    assert running.run(MemoryContext(), run=str(run.folder))["steps"] == 3
    assert {path: path.stat().st_mtime_ns for path in run.folder.rglob("*")} == before


@pytest.mark.parametrize("stop", [2, 3, 7])
def test_stop_and_resume_is_an_unbroken_run(project: Project, tiny: Path, stop: int) -> None:
    """Also with dropout, accumulation and a last batch that is not full; within an epoch and at its end."""
    settings = {"accumulation": 2, "batch_size": 2, "epochs": 3, "validation_share": 0.1}
    whole = trained(project, tiny, **settings)
    broken = new_run(project, quick(tiny, **settings), "Run 2")
    with pytest.raises(Cancelled):
        running.run(StopsAt(stop), run=str(broken.folder))
    assert runs.read(broken.folder).state == "stopped"
    assert checkpoints.newest(broken.checkpoints_dir) == broken.checkpoints_dir / f"step-{stop}"
    running.run(MemoryContext(), run=str(broken.folder))
    assert losses(broken) == losses(whole)
    assert adapter_bytes(broken) == adapter_bytes(whole)
    assert broken.series("eval_loss") == whole.series("eval_loss")


def test_killed_at_any_moment_it_resumes_as_an_unbroken_run(project: Project, tiny: Path) -> None:
    settings = {"epochs": 4, "checkpoint_every": 2}
    whole = trained(project, tiny, **settings)
    run = new_run(project, quick(tiny, **settings), "Run 2")
    for step in (5, 8):
        recipe = project.folder / "recipe.json"
        fields.save(recipe, {"task": "train", "params": {"run": str(run.folder)}, "format": 1})
        process = subprocess.Popen(
            [sys.executable, "-m", "core.jobs.child", str(recipe)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "metrics" and event["step"] >= step:
                process.kill()
                break
        assert process.wait(30) == -9
        process.stdout.close()
        assert runs.read(run.folder).state == "interrupted"
    running.run(MemoryContext(), run=str(run.folder))
    assert losses(run) == losses(whole) and adapter_bytes(run) == adapter_bytes(whole)


def test_killed_between_training_and_the_adapter(project: Project, tiny: Path) -> None:
    run = trained(project, tiny, epochs=2)
    before = adapter_bytes(run)
    shutil.rmtree(run.adapter_dir)
    run.mark("failed")
    assert running.run(MemoryContext(), run=str(run.folder))["steps"] == 6
    assert adapter_bytes(run) == before and len(losses(run)) == 6


def test_a_damaged_checkpoint_is_passed_over(project: Project, tiny: Path) -> None:
    settings = {"epochs": 3, "checkpoint_every": 2}
    whole = trained(project, tiny, **settings)
    run = new_run(project, quick(tiny, **settings), "Run 2")
    with pytest.raises(Cancelled):
        running.run(StopsAt(5), run=str(run.folder))
    latest = checkpoints.newest(run.checkpoints_dir)
    assert latest == run.checkpoints_dir / "step-6"
    (latest / "optimizer.pt").write_bytes((latest / "optimizer.pt").read_bytes()[:-100])
    (run.checkpoints_dir / ".writing-7").mkdir()
    assert checkpoints.newest(run.checkpoints_dir) == run.checkpoints_dir / "step-4"
    running.run(MemoryContext(), run=str(run.folder))
    assert losses(run) == losses(whole)


def test_edits_after_the_start_do_not_disturb_a_resumed_run(project: Project, tiny: Path) -> None:
    whole = trained(project, tiny)
    run = new_run(project, quick(tiny), "Run 2")
    with pytest.raises(Cancelled):
        running.run(StopsAt(3), run=str(run.folder))
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        first = next(iter(dataset.rows()))
        dataset.apply(SetCell(first.id, "answer", "other"))
    running.run(MemoryContext(), run=str(run.folder))
    assert losses(run) == losses(whole)


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("method", ["lora", "qlora"])
def test_every_family_learns_and_answers_with_its_adapter(
    project: Project, tmp_path: Path, family: str, method: str
) -> None:
    from core.models import loading

    model = make_model(tmp_path / family, family)
    run = trained(project, model, method=method, dropout=0.0, epochs=6)
    first, last = run.about.loss_first, run.about.loss_last
    assert first is not None and last is not None and last < 0.95 * first
    assert run.adapter is not None
    loaded = loading.load_model(model, run.adapter)
    assert type(loaded.model).__name__ == "PeftModelForCausalLM"


def test_rows_cut_and_rows_left_out_are_named(tmp_path: Path, tiny: Path) -> None:
    project = project_with_rows(tmp_path / "p", rows=3)
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        long = " ".join(["the city"] * 200)
        dataset.append(
            [
                NewRow({"question": "what is open", "answer": long}, split="train"),
                NewRow({"question": long, "answer": "the lamp"}, split="train"),
                NewRow({"question": "what is closed", "answer": ""}, split="train"),
            ],
            text("Add"),
        )
    run = new_run(project, quick(tiny, epochs=1, unusable="leave_out"))
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    said = [str(event.message) for event in ctx.of(Warned)]
    assert any("only their beginning is used: 4." in one for one in said)
    assert any("nothing of their answer fits into 128 tokens: 5." in one for one in said)
    about = runs.read(run.folder).about
    assert any("6. Row 6: “answer” holds no answer" in str(one) for one in about.warnings)
    assert about.train_rows == 4

    # Told to leave nothing out, training does not start, and names them.
    strict = new_run(project, quick(tiny, epochs=1), "Strict")
    with pytest.raises(UserError, match=r"cannot be trained on: 6\. Row 6: “answer” holds no answer"):
        running.run(MemoryContext(), run=str(strict.folder))
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        dataset.apply(SetStatus([(6, 6)], "rejected"))
    again = new_run(project, quick(tiny, epochs=1), "Again")
    with pytest.raises(UserError, match=r"begins beyond 128 tokens: 5\.") as caught:
        running.run(MemoryContext(), run=str(again.folder))
    assert "at least" in str(caught.value.fix)
    assert any("0 in draft, 1 rejected" in str(one) for one in runs.read(again.folder).about.warnings)


def test_nothing_to_learn_is_refused(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, max_length=8))
    with pytest.raises(UserError, match="No row has anything to learn"):
        running.run(MemoryContext(), run=str(run.folder))
    assert runs.read(run.folder).state == "failed"


def test_a_dataset_without_rows_is_refused(tmp_path: Path, tiny: Path) -> None:
    project = project_with_rows(tmp_path / "p", rows=0, test=3)
    run = new_run(project, quick(tiny))
    with pytest.raises(UserError, match="no rows to train on"):
        running.run(MemoryContext(), run=str(run.folder))


def test_a_dataset_that_is_gone_is_named(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, dataset="datasets/Gone.sqlite"))
    with pytest.raises(UserError, match=r"Gone\.sqlite"):
        running.run(MemoryContext(), run=str(run.folder))


def test_a_model_without_tokenizer_is_named(project: Project, tiny: Path, tmp_path: Path) -> None:
    model = tmp_path / "mute"
    shutil.copytree(tiny, model)
    (model / "tokenizer.json").unlink()
    run = new_run(project, quick(model))
    with pytest.raises(UserError, match=r"mute has no tokenizer"):
        running.run(MemoryContext(), run=str(run.folder))
    error = runs.read(run.folder).about.error
    assert error is not None and "no tokenizer" in str(error)


def test_a_model_that_changed_since_is_refused(project: Project, tiny: Path, tmp_path: Path) -> None:
    model = tmp_path / "model"
    shutil.copytree(tiny, model)
    run = new_run(project, quick(model))
    with pytest.raises(Cancelled):
        running.run(StopsAt(2), run=str(run.folder))
    make_model(model, seed=5)
    with pytest.raises(UserError, match="has changed since"):
        running.run(MemoryContext(), run=str(run.folder))


def test_settings_out_of_bounds_are_named(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, learning_rate=5.0))
    with pytest.raises(UserError, match="Learning rate"):
        running.run(MemoryContext(), run=str(run.folder))


def test_a_loss_that_is_no_number_stops_it(project: Project, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    model = make_model(tmp_path / "broken")
    weights = load_file(model / "model.safetensors")
    weights["model.norm.weight"][:] = math.nan
    save_file(weights, model / "model.safetensors", metadata={"format": "pt"})
    run = new_run(project, quick(model))
    with pytest.raises(UserError, match="lost its way at step 1"):
        running.run(MemoryContext(), run=str(run.folder))
    run = runs.read(run.folder)
    assert run.state == "failed" and checkpoints.newest(run.checkpoints_dir) is None


def test_patience_ends_it_early_and_the_best_is_kept(project: Project, tiny: Path) -> None:
    run = trained(
        project, tiny, epochs=40, learning_rate=5e-2, validation_share=0.3, evaluate_every=2, patience=3,
        keep="best", dropout=0.0,
    )  # fmt: skip
    about = run.about
    steps, validations = run.series("eval_loss")
    assert about.steps_done < about.steps_total and len(steps) >= 4
    assert callback.patience_over(validations, 3) and not callback.patience_over(validations[:-1], 3)
    assert about.kept_step == about.best_step == steps[validations.index(min(validations))]


def test_a_full_disk_ends_it_with_a_sentence_and_the_last_checkpoint_whole(
    tmp_path: Path, tiny: Path
) -> None:
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("a small disk can only be mounted by root")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip(f"no small disk could be mounted: {mounted.stderr.decode().strip()}")
    try:
        project = project_with_rows(disk / "p")
        settings = quick(tiny, epochs=3, checkpoint_every=2)
        run = new_run(project, settings)

        class Fills(MemoryContext):
            def metrics(self, step: int, **values: float) -> None:
                super().metrics(step, **values)
                if step == 5:
                    free = shutil.disk_usage(disk).free
                    (disk / "filler").write_bytes(b"x" * (free - 40_000))

        with pytest.raises(UserError, match="is full") as caught:
            running.run(Fills(), run=str(run.folder))
        assert "Free some space" in str(caught.value.fix)
        kept = checkpoints.newest(run.checkpoints_dir)
        assert kept == run.checkpoints_dir / "step-4"
        assert not list(run.checkpoints_dir.glob(".writing*"))
        (disk / "filler").unlink()
        running.run(MemoryContext(), run=str(run.folder))
        assert runs.read(run.folder).state == "finished"
        whole = trained(project_with_rows(tmp_path / "q"), tiny, epochs=3, checkpoint_every=2)
        assert losses(run) == losses(whole)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def adapter_bytes(run: Run) -> bytes:
    return (run.adapter_dir / "adapter_model.safetensors").read_bytes()
