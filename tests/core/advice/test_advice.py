"""Advice is kept with the project, comes back the same, and bad files are refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from core.advice import advice as kept
from core.advice.advising import run
from core.errors import UserError
from core.fields import from_builtins
from core.hardware import Machine
from core.jobs.context import MemoryContext
from core.project import Project

MACHINE = Machine(cores=4, memory=16_000_000_000, available=8_000_000_000)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "project", "Mine")


def test_none_before_the_first_time(project: Project) -> None:
    assert kept.load(project) is None


def test_comes_back_the_same(project: Project) -> None:
    advice = kept.advise({"task": "flow", "examples": "few", "outside": "no"}, MACHINE)
    kept.save(project, advice)
    assert kept.load(Project.open(project.folder)) == advice


def test_the_job_looks_at_this_machine_and_saves(project: Project) -> None:
    result = run(MemoryContext(), answers={"sources": "yes"}, project=str(project.folder))
    advice = from_builtins(kept.Advice, result)
    assert advice.recommendation.outcome == "rag"
    assert advice.needs.memory > 0
    assert advice.needs.cores > 0
    assert kept.load(project) == advice


def test_the_job_keeps_nothing_without_a_project(project: Project) -> None:
    run(MemoryContext(), answers={})
    assert not project.advice_file.exists()


def test_a_wrong_answer_saves_nothing(project: Project) -> None:
    with pytest.raises(UserError, match="task = dance"):
        run(MemoryContext(), answers={"task": "dance"}, project=str(project.folder))
    assert not project.advice_file.exists()


def test_advice_from_before_there_was_evidence_is_read(project: Project) -> None:
    advice = kept.advise({"task": "flow"}, MACHINE)
    kept.save(project, advice)
    former = msgspec.json.decode(project.advice_file.read_bytes())
    del former["evidence"]
    project.advice_file.write_bytes(msgspec.json.encode({**former, "format": 1}))
    assert kept.load(project) == advice


def test_a_newer_file_is_refused_and_left_alone(project: Project) -> None:
    newer = b'{"format": 3, "answers": "in some new shape"}'
    project.advice_file.write_bytes(newer)
    with pytest.raises(UserError, match="newer version"):
        kept.load(project)
    assert project.advice_file.read_bytes() == newer


@pytest.mark.parametrize("damage", [b"", b"{", b'{"answers": 3}', b"\xff\xfe{}"])
def test_a_damaged_file_is_named(project: Project, damage: bytes) -> None:
    project.advice_file.write_bytes(damage)
    with pytest.raises(UserError, match=r"advice\.json"):
        kept.load(project)
