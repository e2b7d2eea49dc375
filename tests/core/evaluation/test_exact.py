"""A real comparison of a tiny model with its adapter: answers, figures, what is kept, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core import runs
from core.errors import Cancelled, UserError
from core.evaluation import answering, exact, generation, trials
from core.evaluation.trials import Arm
from core.jobs.context import MemoryContext
from core.jobs.events import Data, Progress, Warned
from core.models.stops import stop_ids
from core.project import Project
from core.training import running
from tests.core.training.making import new_run, project_with_rows, quick
from tests.tiny_models import FAMILIES, make_model

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
ROWS = "datasets/Rows.sqlite"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory, tiny: Path) -> Project:
    """A project with a finished run that kept three of its twelve rows back; four rows are for testing."""
    project = project_with_rows(tmp_path_factory.mktemp("p") / "project", rows=12, test=4)
    run = new_run(project, quick(tiny, epochs=3, validation_share=0.25))
    running.run(MemoryContext(), run=str(run.folder))
    return project


def arms(owner: Project, tiny: Path) -> list[dict[str, Any]]:
    run = runs.finished(owner.runs_dir)[0]
    adapter = run.adapter_dir.relative_to(owner.folder).as_posix()
    return [
        {"name": "Base", "model": str(tiny), "adapter": None},
        {"name": "Run 1", "model": str(tiny), "adapter": adapter},
    ]


def compare(owner: Project, tiny: Path, ctx: MemoryContext, **more: Any) -> dict[str, Any]:
    params = {"dataset": ROWS, "split": "test", "arms": arms(owner, tiny), **more}
    return exact.run(ctx, project=str(owner.folder), **params)


def test_every_answer_is_streamed_counted_and_kept(owner: Project, tiny: Path) -> None:
    ctx = MemoryContext()
    result = compare(owner, tiny, ctx)
    assert [(arm["name"], arm["n"]) for arm in result["arms"]] == [("Base", 4), ("Run 1", 4)]
    streamed = [event.value for event in ctx.of(Data) if event.kind == "answer"]
    assert sorted((one["arm"], one["index"]) for one in streamed) == [
        (a, i) for a in (0, 1) for i in range(4)
    ]
    last = [event for event in ctx.of(Progress) if event.total][-1]
    assert (last.done, last.total) == (8, 8)
    found, problems = trials.list_trials(owner)
    trial = next(one for one in found if one.id == result["trial"])
    assert not problems and all(None not in one.answers for one in trial.questions)
    for index in (0, 1):
        right = sum(one.answers[index] == one.expected for one in trial.questions)
        assert result["arms"][index]["exact"] == right / 4


@pytest.mark.parametrize(("split", "n"), [("train", 9), ("validation", 3), ("test", 4), ("all", 16)])
def test_rows_a_run_kept_back_were_not_trained(owner: Project, tiny: Path, split: str, n: int) -> None:
    result = compare(owner, tiny, MemoryContext(), split=split)
    assert [arm["n"] for arm in result["arms"]] == [n, n]
    assert compare(owner, tiny, MemoryContext(), split=split, limit=2)["arms"][0]["n"] == 2


def test_asked_again_only_what_is_missing_is_generated(
    owner: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class StopsHalfway(MemoryContext):
        def data(self, kind: str, value: object) -> None:
            super().data(kind, value)
            if kind == "answer":
                self.cancel()

    monkeypatch.setattr(
        generation.answer_all,
        "__kwdefaults__",
        {**(generation.answer_all.__kwdefaults__ or {}), "batch_size": 2},
    )
    store = trials.folder(owner) / "answers"
    for file in store.glob("*"):
        file.unlink()
    with pytest.raises(Cancelled):
        compare(owner, tiny, StopsHalfway())
    kept = [json.loads(line) for file in store.glob("*") for line in file.read_text().splitlines() if line]
    assert 0 < len(kept) < 8
    asked: list[int] = []
    real = answering.Answerer.answer_all

    def counting(self: Any, ctx: Any, prompts: Any, most: int) -> Any:
        asked.append(len(prompts))
        return real(self, ctx, prompts, most)

    monkeypatch.setattr(answering.Answerer, "answer_all", counting)
    again = compare(owner, tiny, MemoryContext())
    assert sum(asked) == 8 - len(kept) and again["arms"][0]["n"] == 4
    asked.clear()
    assert compare(owner, tiny, MemoryContext())["arms"][0]["exact"] == again["arms"][0]["exact"]
    assert sum(asked) == 0


@pytest.mark.parametrize("family", FAMILIES)
def test_answers_in_batches_are_those_one_by_one(tmp_path: Path, family: str) -> None:
    owner = Project.create(tmp_path / "p", "P")
    answerer = answering.load(owner, Arm("Base", str(make_model(tmp_path / family, family, seed=3))))
    words = [
        "red",
        "what is the capital",
        "hello " * 30,
        "who",
        "the island of the lamp and the harbour",
        "1",
    ]
    prompts = [answerer.prompt([{"role": "user", "content": one}]) for one in words]
    assert len({len(prompt) for prompt in prompts}) > 3

    def tokens(*chosen: list[int]) -> list[str]:
        loaded = answerer._loaded
        told = generation.answer_all(
            loaded.model,
            chosen,
            stop=stop_ids(loaded.model, loaded.tokenizer),
            padding=0,
            decode=str,
            most_tokens=12,
        )
        return [answer for _, answer in sorted(told)]

    alone = [tokens(prompt)[0] for prompt in prompts]
    assert tokens(*prompts) == alone
    # With its embeddings tied, a model of random weights says the last token again, whatever was asked.
    assert family in ("qwen2", "gemma") or len(set(alone)) > 1


def test_a_row_without_an_answer_is_named(tmp_path: Path, tiny: Path) -> None:
    from core.datasets.rows import NewRow
    from core.datasets.store import open_dataset
    from core.text import text

    project = project_with_rows(tmp_path / "p", rows=0, test=2)
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        dataset.append([NewRow({"question": "what", "answer": ""}, split="test")], text("Add"))
    ctx = MemoryContext()
    base = [{"name": "Base", "model": str(tiny)}]
    result = exact.run(ctx, project=str(project.folder), dataset=ROWS, split="test", arms=base)
    assert result["arms"][0]["n"] == 2
    assert [str(event.message) for event in ctx.of(Warned)] == [
        "Row 3 is left out: “answer” holds no answer."
    ]


def test_only_accepted_rows_are_asked(tmp_path: Path, tiny: Path) -> None:
    from core.datasets.edits import SetStatus
    from core.datasets.store import open_dataset

    project = project_with_rows(tmp_path / "p", rows=3, test=3)
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        dataset.apply(SetStatus.of([2, 5], "draft"))
        dataset.apply(SetStatus.of([6], "rejected"))
    base = [{"name": "Base", "model": str(tiny)}]
    for split, n in (("test", 1), ("all", 3), ("train", 2)):
        result = exact.run(MemoryContext(), project=str(project.folder), dataset=ROWS, split=split, arms=base)
        assert result["arms"][0]["n"] == n, split


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"arms": []}, "nothing to compare"),
        ({"split": "dev"}, "“dev” is no part of a dataset"),
        ({"dataset": "datasets/Gone.sqlite"}, r"Gone\.sqlite"),
        ({"arms": [{"name": "x", "model": "/nowhere"}]}, "nowhere is not there"),
    ],
)
def test_refusals_name_the_cause(owner: Project, tiny: Path, change: dict[str, Any], said: str) -> None:
    with pytest.raises(UserError, match=said):
        compare(owner, tiny, MemoryContext(), **change)


def test_an_adapter_of_another_model_is_refused(owner: Project, tiny: Path, tmp_path: Path) -> None:
    other = make_model(tmp_path / "other", hidden=32)
    wrong = [{**arms(owner, tiny)[1], "model": str(other)}]
    with pytest.raises(UserError, match="was made for tiny"):
        compare(owner, tiny, MemoryContext(), arms=wrong)


def test_a_damaged_trial_is_told_and_the_others_listed(owner: Project, tiny: Path) -> None:
    compare(owner, tiny, MemoryContext())
    bad = trials.folder(owner) / "bad.json"
    bad.write_text("{")
    found, problems = trials.list_trials(owner)
    assert found and len(problems) == 1 and "bad.json" in str(problems[0])
    bad.unlink()
