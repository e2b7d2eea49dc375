"""Memory that gives out in the middle of a run: the batch is halved, the correction stays the same, and it is said."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core import runs
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.project import Project
from core.text import text
from core.training import running
from core.training.objectives.generation import Generation
from tests.core.training.making import losses, new_run, project_with_rows, quick
from tests.core.training.test_running import StopsAt, adapter_bytes, trained

SETTINGS: dict[str, Any] = {"batch_size": 8, "accumulation": 2, "epochs": 4, "checkpoint_every": 2}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Twenty rows: corrections of 8 + 8 rows and of 4."""
    return project_with_rows(tmp_path / "project", rows=20)


def small_card(monkeypatch: pytest.MonkeyPatch, fits: Callable[[int, int], bool]) -> list[int]:
    """A graphics card of which torch says it is full, for whatever `fits` (told how many batches it was given before,
    and the rows of this one) denies. Fails on the way back, with part of the gradients already added. Returns the rows
    of every batch as they come."""
    import torch

    seen: list[int] = []
    real = Generation.loss

    def loss(self: Generation, model: Any, batch: dict[str, Any]) -> Any:
        rows = rows_of(batch)
        seen.append(rows)
        result = real(self, model, batch)
        if not fits(len(seen), rows):
            result.backward()
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB.")
        return result

    monkeypatch.setattr(Generation, "loss", loss)
    return seen


def rows_of(batch: dict[str, Any]) -> int:
    """Whether they are laid one below the other, or end to end."""
    return len(batch.get("rows", batch["input_ids"]))


def said(ctx: MemoryContext) -> list[str]:
    return [str(event.message) for event in ctx.of(Warned)]


def test_the_run_goes_on_in_halves_and_learns_the_same(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch
    from safetensors.torch import load_file

    whole = trained(project, tiny, **SETTINGS, dropout=0.0)
    # The sixth batch, the second one of its correction, is the first that does not fit.
    seen = small_card(monkeypatch, lambda before, rows: rows <= 4 or before < 5)
    run = new_run(project, quick(tiny, **SETTINGS, dropout=0.0), "Run 2")
    ctx = MemoryContext()
    running.run(ctx, run=str(run.folder))
    run = runs.read(run.folder)
    assert run.state == "finished" and run.about.halvings == [(3, 1)]
    # 8 and 8, 4, then 8 and an 8 too many: both again in halves, and all later ones.
    assert seen[:9] == [8, 8, 4, 8, 8, 4, 4, 4, 4] and set(seen[9:]) == {4, 2}
    (words,) = said(ctx)
    assert words.startswith(
        "Memory was not enough at step 3. From there on each batch is worked on in 2 parts"
    )
    assert [str(one) for one in run.about.warnings] == [words]
    for (step, loss, norm), (_, loss_then, norm_then) in zip(losses(run), losses(whole), strict=True):
        assert loss == pytest.approx(loss_then, rel=1e-3), step
        assert norm == pytest.approx(norm_then, rel=1e-2), step
    assert losses(run)[:2] == losses(whole)[:2]
    expected = load_file(whole.adapter_dir / "adapter_model.safetensors")
    for name, value in load_file(run.adapter_dir / "adapter_model.safetensors").items():
        assert torch.allclose(value, expected[name], atol=2e-3), name


def test_resumed_from_before_and_after_it_is_the_same_run_bit_for_bit(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With dropout, whose dice are thrown anew for the correction that is done again. (A stop takes effect after the
    step that follows.)"""
    seen = small_card(monkeypatch, lambda before, rows: rows <= 4 or before < 5)
    whole = trained(project, tiny, **SETTINGS)
    for stop in (1, 5):
        seen.clear()
        broken = new_run(project, quick(tiny, **SETTINGS), f"Stopped at {stop}")
        with pytest.raises(Cancelled):
            running.run(StopsAt(stop), run=str(broken.folder))
        before = len(seen)
        running.run(MemoryContext(), run=str(broken.folder))
        assert losses(broken) == losses(whole) and adapter_bytes(broken) == adapter_bytes(whole)
        assert runs.read(broken.folder).about.halvings == [(3, 1)]
        # What did not fit in the first sitting is not tried again.
        assert (8 in seen[before:]) == (stop == 1)


def test_it_is_halved_as_often_as_needed(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_card(monkeypatch, lambda before, rows: rows <= 1)
    ctx = MemoryContext()
    run = new_run(project, quick(tiny, **{**SETTINGS, "epochs": 1}))
    running.run(ctx, run=str(run.folder))
    assert runs.read(run.folder).about.halvings == [(1, 3)]
    assert len(said(ctx)) == 1 and "in 8 parts" in said(ctx)[0]


def test_too_little_for_a_single_row_is_a_sentence_with_a_fix(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_card(monkeypatch, lambda before, rows: False)
    run = new_run(project, quick(tiny, **SETTINGS))
    with pytest.raises(UserError, match="not enough memory") as caught:
        running.run(MemoryContext(), run=str(run.folder))
    assert "QLoRA" in str(caught.value.fix) and runs.read(run.folder).state == "failed"


def test_another_error_is_not_taken_for_it(
    project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def loss(self: Generation, model: Any, batch: dict[str, Any]) -> Any:
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")

    monkeypatch.setattr(Generation, "loss", loss)
    run = new_run(project, quick(tiny, **SETTINGS))
    with pytest.raises(RuntimeError, match="mat1"):
        running.run(MemoryContext(), run=str(run.folder))


def test_validation_takes_fewer_rows_at_once(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = project_with_rows(tmp_path / "p", rows=4, validation=9)
    settings = {"batch_size": 2, "epochs": 1}
    whole = trained(project, tiny, **settings)
    seen = small_validations(monkeypatch)
    ctx = MemoryContext()
    run = new_run(project, quick(tiny, **settings), "Run 2")
    running.run(ctx, run=str(run.folder))
    assert said(ctx) == [
        "Memory was not enough to validate more than 2 rows at once; the result is the same."
    ]
    assert max(seen[-5:]) == 2
    pairs = zip(run.series("eval_loss")[1], whole.series("eval_loss")[1], strict=True)
    assert all(now == pytest.approx(then, rel=1e-5) for now, then in pairs)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_memory_that_the_system_refuses(tmp_path: Path, tiny: Path) -> None:
    """A real limit on the process's memory, set in the middle of a run: torch's allocator fails, and it goes on."""
    import resource

    import psutil

    project = project_with_rows(tmp_path / "p", rows=0)
    # So long that the scores are a piece of memory of their own, which the system gives and takes back.
    long = NewRow({"question": "what is the " + "day " * 40, "answer": "the lamp"}, split="train")
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        dataset.append([long] * 512, text("Add"))
    former = resource.getrlimit(resource.RLIMIT_AS)
    if former[0] != resource.RLIM_INFINITY:
        pytest.skip("this process is limited already")

    class Narrows(MemoryContext):
        def metrics(self, step: int, **values: float) -> None:
            super().metrics(step, **values)
            if step == 1:
                held = psutil.Process().memory_info().vms
                resource.setrlimit(resource.RLIMIT_AS, (held + 24 * 2**20, former[1]))

    run = new_run(project, quick(tiny, batch_size=512, epochs=2))
    ctx = Narrows()
    try:
        running.run(ctx, run=str(run.folder))
    finally:
        resource.setrlimit(resource.RLIMIT_AS, former)
    run = runs.read(run.folder)
    assert run.state == "finished" and run.about.halvings and len(losses(run)) == 2
    assert any("Memory was not enough at step" in words for words in said(ctx))


def small_validations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A machine whose memory takes two rows at once where no gradients are kept."""
    import torch

    seen: list[int] = []
    real = Generation.loss

    def loss(self: Generation, model: Any, batch: dict[str, Any]) -> Any:
        seen.append(rows_of(batch))
        if not torch.is_grad_enabled() and seen[-1] > 2:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes.")
        return real(self, model, batch)

    monkeypatch.setattr(Generation, "loss", loss)
    return seen
