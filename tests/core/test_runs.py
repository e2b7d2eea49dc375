"""A run's folder tells the truth about the run, whatever happened to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core import runs
from core.errors import UserError
from core.runs import Run, RunFile, Source
from core.training.config import TrainConfig


def make(folder: Path, name: str = "Run 1", **settings: object) -> Run:
    config = TrainConfig(**settings)  # type: ignore[arg-type]
    return runs.create(folder, config, RunFile(name, "lora", Source("m"), Source("d")))


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    run = make(tmp_path, rank=8)
    run.about.loss_last = 0.25
    run.save()
    again = runs.read(run.folder)
    assert again.about == run.about and again.config()["rank"] == 8 and again.id == "run-1"


def test_names_of_any_script_make_folders_of_their_own(tmp_path: Path) -> None:
    names = ["लेखा", "लेखा", "a/b:c", "…"]
    assert [make(tmp_path, name).id for name in names] == ["लेखा", "लेखा-2", "a-b-c", "run"]


def test_lists_newest_first_and_names_the_damaged(tmp_path: Path) -> None:
    first, second, third = make(tmp_path), make(tmp_path), make(tmp_path)
    first.about.created, second.about.created = 1, 2
    first.save()
    second.save()
    third.file.write_text("{")
    found, problems = runs.list_runs(tmp_path)
    assert [run.id for run in found] == [second.id, first.id]
    assert len(problems) == 1 and str(third.file) in str(problems[0])


def test_of_a_newer_ustad(tmp_path: Path) -> None:
    run = make(tmp_path)
    run.about.format = runs.FORMAT + 1
    run.save()
    with pytest.raises(UserError, match="newer version"):
        runs.read(run.folder)


def test_running_with_a_dead_process_is_interrupted(tmp_path: Path) -> None:
    run = make(tmp_path)
    run.mark_running()
    assert runs.read(run.folder).state == "running"
    run.about.pid_started -= 100  # the number was given to another process since
    run.save()
    assert runs.read(run.folder).state == "interrupted" and runs.read(run.folder).can_resume


def test_two_cannot_train_the_same_run(tmp_path: Path) -> None:
    run = make(tmp_path)
    run.mark_running()
    import psutil

    parent = psutil.Process(os.getppid())
    run.about.pid, run.about.pid_started = parent.pid, parent.create_time()
    run.save()
    with pytest.raises(UserError, match="already being trained"):
        runs.read(run.folder).mark_running()


def test_finished_without_an_adapter_gives_none(tmp_path: Path) -> None:
    run = make(tmp_path)
    run.mark("finished")
    assert run.adapter is None and runs.finished(tmp_path) == []
    run.adapter_dir.mkdir()
    assert [one.id for one in runs.finished(tmp_path)] == [run.id]


def test_metrics_survive_a_line_cut_short(tmp_path: Path) -> None:
    run = make(tmp_path)
    run.metrics_file.write_text('{"step":1,"loss":2.5}\n{"step":2,"loss":2.0}\n{"step":3,"lo')
    assert run.series("loss") == ([1, 2], [2.5, 2.0])
    run.forget_metrics_after(1)
    assert run.metrics_file.read_text() == '{"step":1.0,"loss":2.5}\n'


def test_compare_shows_only_what_differs(tmp_path: Path) -> None:
    several = [make(tmp_path, rank=8), make(tmp_path, rank=16), make(tmp_path, rank=8)]
    assert runs.compare(several) == [("rank", [8, 16, 8])]


def test_delete_refuses_while_it_runs(tmp_path: Path) -> None:
    run = make(tmp_path)
    run.mark_running()
    with pytest.raises(UserError, match="is being trained"):
        run.delete()
    run.mark("stopped")
    run.delete()
    assert not run.folder.exists()


def test_next_name_is_free(tmp_path: Path) -> None:
    assert runs.next_name(tmp_path) == "Run 1"
    make(tmp_path, "Run 2")
    assert runs.next_name(tmp_path) == "Run 3"


def test_a_run_makes_an_adapter_or_a_whole_model(tmp_path: Path) -> None:
    for name, folder in (("lora", "adapter"), ("full", "model")):
        run = make(tmp_path, name)
        (run.folder / folder).mkdir()
        assert run.product is None
        run.mark("finished")
        assert run.product == run.folder / folder
        assert run.adapter == (run.adapter_dir if folder == "adapter" else None)
    assert len(runs.finished(tmp_path)) == 2
