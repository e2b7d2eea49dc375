"""What runs teach the arithmetic: enough to be right on this machine, and no more than they show."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core import fields, runs
from core.jobs.context import MemoryContext
from core.project import Project
from core.training import calibration, duration, estimate, forecast, speed
from core.training.calibration import Point, correct
from core.training.config import TrainConfig
from core.training.estimate import Here
from core.training.rowcount import Rows
from core.training.shape import shape_of
from tests.core.training.making import new_run, quick

GB = 10**9
TRAIN = (
    "import sys; from core.jobs.context import MemoryContext; from core.training import running; "
    "running.run(MemoryContext(), run=sys.argv[1])"
)


def ran(
    peak: float, *, method: str = "lora", fixed: float = 1.0, growing: float = 2.0, **more: object
) -> Point:
    return Point("here", False, method, int(fixed * GB), int(growing * GB), int(peak * GB), **more)  # type: ignore[arg-type]


def test_without_runs_arithmetic_stands() -> None:
    found = correct([], "lora", False, GB, GB)
    assert found.runs == 0 and found.need(GB, GB) == 2 * GB


def test_many_runs_outweigh_the_arithmetic_and_one_only_bends_it() -> None:
    # What grows took half as much again as foreseen.
    one = correct([ran(4.0)], "dora", False, GB, 8 * GB).need(GB, 8 * GB)
    many = correct([ran(4.0)] * 20, "dora", False, GB, 8 * GB).need(GB, 8 * GB)
    assert 9 * GB < one < many < 13 * GB and many > 12.3 * GB


def test_a_run_like_this_one_is_never_undercut() -> None:
    points = [ran(3.0)] * 6 + [ran(3.9)]
    assert correct(points, "lora", False, GB, 2 * GB).need(GB, 2 * GB) >= 3.89 * GB
    # Of another method, or far larger, it is one among several.
    assert correct(points, "full", False, GB, 2 * GB).need(GB, 2 * GB) < 3.2 * GB
    assert correct(points, "lora", False, GB, 20 * GB).need(GB, 20 * GB) < 23 * GB


def test_one_odd_run_moves_little() -> None:
    usual = [ran(3.0 + 0.02 * at, growing=2.0) for at in range(-3, 4)]
    odd = [*usual, ran(30.0, fixed=9.0, growing=2.0)]
    before, after = (correct(points, "lora", False, GB, 2 * GB).need(GB, 2 * GB) for points in (usual, odd))
    assert after == pytest.approx(before, rel=0.03)


def test_small_runs_correct_the_libraries_and_not_what_grows() -> None:
    points = [ran(1.25, growing=0.05)] * 8
    found = correct(points, "lora", False, GB, 8 * GB)
    assert found.factor == 1.0 and 0.1 * GB < found.more < 0.2 * GB


def test_runs_on_the_card_say_nothing_of_the_processor() -> None:
    assert correct([ran(9.0)], "lora", True, GB, GB).runs == 0


def test_another_machine_and_another_arithmetic_are_left_out(own_home: Path) -> None:
    import platform

    here = replace_machine(ran(3.0), platform.node())
    older = replace_machine(ran(3.0), platform.node())
    older.arithmetic = calibration.ARITHMETIC - 1
    calibration.write([ran(3.0), older, here])
    assert [one.machine for one in calibration.read()] == [platform.node()]


def replace_machine(point: Point, machine: str) -> Point:
    point.machine = machine
    return point


def test_a_damaged_file_is_as_none(own_home: Path) -> None:
    calibration.note_rate(False, 5e9)
    calibration._file().write_bytes(b"{")
    assert calibration.read() == [] and calibration.rate(False) == 0
    calibration.note_rate(False, 6e9)
    assert calibration.rate(False) == 6e9 and calibration.rate(True) == 0


def test_only_the_latest_runs_are_kept(own_home: Path) -> None:
    for number in range(calibration.KEPT + 5):
        calibration.note(ran(3.0, steps=number))
    kept = calibration._read().points
    assert len(kept) == calibration.KEPT and kept[-1].steps == calibration.KEPT + 4


def test_a_run_in_its_own_process_corrects_the_next_estimate(
    project: Project, tiny: Path, own_home: Path
) -> None:
    config = quick(tiny, epochs=1)
    params = {"project": str(project.folder), "config": fields.to_builtins(config)}
    before = forecast.run(MemoryContext(), **params)
    assert before.runs == 0 and before.basis == "guess"
    run = new_run(project, config)
    subprocess.run([sys.executable, "-c", TRAIN, str(run.folder)], check=True, env={**os.environ})
    (point,) = calibration.read()
    about = runs.read(run.folder).about
    assert point.peak == about.peak_memory and point.steps == about.steps_done and point.method == "lora"
    # Arithmetic alone is not far off, though such a model takes next to nothing beside the libraries.
    assert before.need == pytest.approx(point.peak, rel=0.25)
    after = forecast.run(MemoryContext(), **params)
    assert after.runs == 1 and after.basis == "runs"
    assert abs(after.need - point.peak) < abs(before.need - point.peak) or before.need == point.peak


def test_time_is_scaled_from_runs_else_from_the_measured_rate_else_guessed(tiny: Path) -> None:
    shape, rows = shape_of(tiny), Rows(100, 0, (50,) * 100)
    config = TrainConfig(validation_share=0.0, epochs=4)

    def seconds(here: Here, config: TrainConfig = config) -> tuple[float, str]:
        told = estimate.estimate(config, shape, rows, here)
        return told.seconds, told.basis

    guessed, basis = seconds(Here(GB))
    assert basis == "guess"
    fast, basis = seconds(Here(GB, rate=1e12))
    slow, _ = seconds(Here(GB, rate=1e6))
    assert basis == "rate" and fast < guessed < slow
    point = ran(1.0, work=1e9, seconds=50.0, steps=100)
    measured, basis = seconds(Here(GB, points=[point]))
    longer, _ = seconds(Here(GB, points=[point]), replace(config, epochs=8))
    start = duration.START_SECONDS
    assert basis == "runs" and longer - start == pytest.approx(2 * (measured - start))
    # A run by another method is another matter.
    assert seconds(Here(GB, points=[point]), replace(config, method="full"))[1] == "guess"


def test_the_rate_is_measured_once_and_kept(own_home: Path) -> None:
    told = speed.run(MemoryContext())
    assert told["rate"] > 1e7 and calibration.rate(False) == told["rate"]
