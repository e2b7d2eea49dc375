"""A proof from its plan to its evidence: each step read off the disk, gone on with after a crash, or refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core import fields, runs
from core.advice import advice as kept
from core.advice import beginning, foreseeing, proof
from core.advice.advising import run as advise
from core.advice.proof import Step, Wishes
from core.datasets import catalog
from core.datasets.store import open_dataset
from core.errors import UserError
from core.evaluation import trials_kept
from core.jobs import tasks
from core.jobs.context import MemoryContext
from core.project import Project
from tests.core.advice.towers import project_of, wishes

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


def do(step: Step) -> Any:
    """Carry the step out in this process, as its job would."""
    return tasks.load(tasks.find(step.task))(MemoryContext(), **step.params)


def next_of(project: Project) -> Step | None:
    plan = proof.load(Project.open(project.folder))
    assert plan is not None
    return proof.next_step(project, plan)


def test_a_proof_goes_from_documents_to_evidence_and_a_restart_loses_nothing(tmp_path: Path) -> None:
    project = project_of(tmp_path)
    beginning.begin(project, wishes())
    done = []
    while step := next_of(project):  # every turn reads the disk alone, as after a crash
        done.append(step.key)
        do(step)
    assert done == ["index", "train", "trial", "weigh"]
    advice = kept.load(project)
    assert advice is not None and advice.evidence is not None
    evidence = advice.evidence
    assert [one.role for one in evidence.standings] == ["base", "rag", "tuned"]
    assert evidence.questions == 12 and evidence.outcome == "rag", evidence
    rag = next(one for one in evidence.standings if one.role == "rag")
    assert rag.figure.mean > 0.8
    assert next(one for one in evidence.costs if one.role == "tuned").begin_seconds > 0
    # It is over, also when a document comes afterwards.
    (project.documents_dir / "more.md").write_text("The harbour is closed.", encoding="utf-8")
    assert next_of(project) is None
    (project.documents_dir / "more.md").unlink()
    # Other answers of the wizard weigh the same trial anew.
    again = fields.from_builtins(
        kept.Advice, advise(MemoryContext(), answers={"task": "flow"}, project=str(project.folder))
    )
    assert again.evidence is not None and again.evidence.trial == evidence.trial
    assert again.evidence.agrees is False
    # Measured again with the finished run nothing is trained, and what was answered is not asked anew.
    record = runs.finished(project.runs_dir)[0]
    beginning.begin(project, wishes(run=record.id))
    step = next_of(project)
    assert step is not None and step.key == "trial"
    do(step)
    assert len(trials_kept.list_trials(project)[0]) == 2
    # A run that is gone is told, not passed over.
    beginning.begin(project, wishes(run=record.id))
    record.delete()
    with pytest.raises(UserError, match="is gone"):
        next_of(project)


def test_a_learning_curve_is_made_of_runs_on_shares_of_the_rows(tmp_path: Path) -> None:
    project = project_of(tmp_path)
    plan = beginning.begin(project, wishes(curve=True, seed=7))
    made = [runs.read(project.runs_dir / part.run) for part in plan.parts]
    assert [part.share for part in plan.parts] == [1.0, 0.5, 0.25]
    assert [(run.setting("share"), run.setting("seed")) for run in made] == [(1.0, 7), (0.5, 7), (0.25, 7)]
    assert [run.about.name for run in made] == ["Run 1", "Run 2 (50 %)", "Run 3 (25 %)"]
    assert [arm.run for arm in proof.arms(project, plan) if arm.run] == [run.id for run in reversed(made)]


def test_answers_in_their_passages_become_rows_for_one_that_marks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginning, "LEAST_MARKED", 10)
    monkeypatch.setattr("core.advice.reader.LEAST_MARKED", 10)
    project = project_of(tmp_path)
    plan = beginning.begin(project, wishes())
    assert plan.reads
    step = next_of(project)
    assert step is not None and step.key == "index"
    do(step)
    step = next_of(project)
    assert step is not None and step.key == "reader"
    assert do(step)["rows"] == 12
    plan = proof.load(project) or plan
    assert [arm.run for arm in proof.arms(project, plan) if arm.engine == "quotes"] == ["", plan.reader]
    with open_dataset(project.folder / "proof" / "reading.sqlite") as dataset:
        rows = list(dataset.rows())
    for row in rows:
        answer, start = row.fields["answers"]["text"][0], row.fields["answers"]["answer_start"][0]
        assert row.fields["context"][start : start + len(answer)] == answer
        assert len(row.fields["context"]) > 100  # the passage as it is searched, not the sentence alone
    assert len({row.fields["answers"]["answer_start"][0] for row in rows}) > 3
    assert [listed.name for listed in catalog.datasets(project)] == ["Questions"]
    # Putting it away takes what never began with it.
    proof.forget(project)
    assert runs.list_runs(project.runs_dir)[0] == [] and proof.load(project) is None


def test_looking_ahead_tells_the_questions_the_time_and_what_is_missing(tmp_path: Path) -> None:
    def look(project: Project, **more: Any) -> foreseeing.Ahead:
        ctx = MemoryContext()
        return foreseeing.run(ctx, project=str(project.folder), wishes=fields.to_builtins(wishes(**more)))

    whole = look(project_of(tmp_path / "whole"))
    assert (whole.problem, whole.questions, whole.rows, whole.arms) == (None, 12, 12, 3)
    assert whole.index_seconds > 0 and whole.train_seconds > 0 and whole.ask_seconds > 0
    assert any("12 questions tell only large differences" in str(note) for note in whole.notes)
    assert look(project_of(tmp_path / "curve"), curve=True).train_seconds > whole.train_seconds
    none = look(project_of(tmp_path / "none", held_out=0))
    assert none.splittable and "held out" in str(none.problem)
    bare = look(project_of(tmp_path / "bare", documents=False))
    assert (bare.arms, bare.index_seconds) == (2, 0)
    gone = look(project_of(tmp_path / "gone"), run="")
    assert gone.problem is None


def test_a_proof_that_cannot_be_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    project = project_of(tmp_path, held_out=0)
    with pytest.raises(UserError, match="held out"):
        beginning.begin(project, wishes())
    with pytest.raises(UserError, match="“all-MiniLM-L6-v2” cannot be trained to write"):
        beginning.begin(
            project_of(tmp_path / "reads"), Wishes(model="encoder", dataset="datasets/Questions.sqlite")
        )
    assert runs.list_runs(project.runs_dir)[0] == []
    assert proof.load(project) is None


def test_a_plan_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    project = project_of(tmp_path)
    plan = beginning.begin(project, wishes())
    plan.format = proof.FORMAT + 1
    proof.save(project, plan)
    with pytest.raises(UserError, match="newer version"):
        proof.load(project)


@pytest.mark.parametrize(
    ("quote", "answer", "found"),
    [
        ("It opens at Nine today.", "nine.", "Nine"),
        ("यह छह बजे खुलता है।", "छह बजे।", "छह बजे"),
        ("It opens at nine.", "at ten", None),
        ("It opens at nine.", " . ", None),
        ("Die Straße ist zu.", "STRASSE", None),
    ],
)
def test_words_of_an_answer_in_a_quote(quote: str, answer: str, found: str | None) -> None:
    place = beginning.words_in(quote, answer)
    assert (quote[slice(*place)] if place else None) == found
