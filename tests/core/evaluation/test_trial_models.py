"""Trials of what runs have made: an adapter on the model that is loaded already, and a run that marks answers."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from core.chat import courtesy, torch_models
from core.chat.conversation import Arm
from core.chat.courtesy import Courtesy
from core.chat.engines import open_generator
from core.chat.generator import GenerationConfig
from core.chat.torch_generator import TorchGenerator
from core.errors import UserError
from core.evaluation import fingerprints, former, trials_kept
from core.evaluation.trial import role
from core.jobs.context import Keep, MemoryContext
from core.knowledge import indexing
from core.knowledge.index import open_index
from core.models import chat_template, loading
from core.project import Project
from core.runs import Run
from core.training import running
from tests.core.evaluation.trying import hold, warm
from tests.core.training.making import new_run, project_with_rows, quick
from tests.tiny_encoders import make_encoder
from tests.tiny_models import FAMILIES, make_model

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Path, Run]:
    folder = tmp_path_factory.mktemp("models")
    tiny = make_model(folder / "tiny")
    project = project_with_rows(folder / "p", rows=12, test=4)
    run = new_run(project, quick(tiny, epochs=6))
    running.run(MemoryContext(), run=str(run.folder))
    return project, tiny, run


def arms(tiny: Path, run: Run) -> list[dict[str, Any]]:
    base = {"engine": "torch", "model": str(tiny), "documents": False, "name": "Base"}
    return [base, {**base, "run": run.id, "name": "Tuned"}]


def test_base_and_adapter_share_one_loaded_model(
    made: tuple[Project, Path, Run], keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, tiny, run = made
    loaded: list[Path] = []
    real = loading.load_model

    def counting(folder: Path, *args: Any, **more: Any) -> Any:
        loaded.append(folder)
        return real(folder, *args, **more)

    monkeypatch.setattr(torch_models, "load_model", counting)
    trial = hold(warm(keep), project, arms(tiny, run), generation={"max_new_tokens": 8}, leaked="keep")
    assert loaded == [tiny] and trial.ended == "all"
    assert [role(arm) for arm in trial.arms] == ["base", "tuned"]
    base, tuned = (result.figures["surprise"].mean for result in trial.results)
    assert tuned < base < 20
    texts = [[reply.text for reply in arm if reply] for arm in trial.replies]
    assert texts[0] != texts[1]


@pytest.mark.parametrize("family", FAMILIES)
def test_surprise_is_what_transformers_says_the_loss_is(tmp_path: Path, keep: Keep, family: str) -> None:
    import torch

    tiny = make_model(tmp_path / family, family, seed=5)
    arm = Arm(engine="torch", model=str(tiny), documents=False)
    generator = open_generator(warm(keep), Project.create(tmp_path / "p", "P"), arm)
    assert isinstance(generator, TorchGenerator)
    turn = {"role": "user", "content": "what is the name of the island"}
    expected = "the harbour of the red lamp"
    loaded = loading.load_model(tiny)
    opened = chat_template.render(loaded.tokenizer, [turn], add_generation_prompt=True).ids
    written = loaded.tokenizer(expected, add_special_tokens=False)["input_ids"]
    ids = torch.tensor([opened + written]).to(loaded.model.device)
    labels = ids.clone()
    labels[:, : len(opened)] = -100
    with torch.no_grad():
        loss = float(loaded.model(input_ids=ids, labels=labels).loss)
    found = generator.surprise([{"role": "user", "content": turn["content"]}], expected)
    assert found is not None and math.isclose(found, loss, rel_tol=1e-4)
    assert generator.surprise([{"role": "user", "content": "red " * 5000}], expected) is None


def test_an_adapter_trained_anew_is_another_arm(made: tuple[Project, Path, Run], keep: Keep) -> None:
    project, _, run = made
    arm = Arm(engine="torch", run=run.id, documents=False)
    before = fingerprints.of(warm(keep), project, arm, GenerationConfig())
    weights = run.adapter_dir / "adapter_model.safetensors"
    data = weights.read_bytes()
    try:
        weights.write_bytes(data[:-4] + b"\x00\x01\x02\x03")
        assert fingerprints.of(warm(keep), project, arm, GenerationConfig()) != before
    finally:
        weights.write_bytes(data)
    assert fingerprints.of(warm(keep), project, arm, GenerationConfig()) == before


def test_a_run_marks_only_where_the_arm_names_it(tmp_path: Path, keep: Keep) -> None:
    """In the chat the best run marks unasked; then documents alone, and documents with training, would be the same."""
    from tests.core.chat.test_marking import WORDS
    from tests.core.training.encoding_rows import asked, project_of, settings, trained

    project = project_of(tmp_path / "p", asked(), validation=4)
    config = settings(make_encoder(tmp_path / "tiny"), "extraction", epochs=20, learning_rate=1e-2)
    run = trained(project, config, "Cities")
    (project.documents_dir / "a.md").write_text(WORDS, encoding="utf-8")
    indexing.run(warm(keep), project=str(project.folder))
    lines = project.folder / "q.jsonl"
    lines.write_text('{"question": "where lives the king ?", "answer": "oslo"}\n', encoding="utf-8")
    plain = {"engine": "quotes", "name": "Quotes"}
    ways = [plain, {**plain, "run": run.id, "name": "Marked"}]
    source = {"kind": "file", "path": "q.jsonl"}
    trial = hold(warm(keep), project, ways, source=source, leaked="keep")
    (one,), (other,) = trial.replies
    assert one and other and "**" not in one.text and "**oslo**" in other.text
    assert other.said == "oslo" and other.scores["exact"] == 1 and one.scores["exact"] == 0
    assert [role(arm) for arm in trial.arms] == ["rag", "both"]
    open_index(warm(keep), project).store.close()


def test_what_was_trained_on_is_not_asked_and_told(made: tuple[Project, Path, Run], keep: Keep) -> None:
    project, tiny, run = made
    every = {"kind": "dataset", "path": "datasets/Rows.sqlite", "split": "all"}
    few = {"max_new_tokens": 2}
    trial = hold(warm(keep), project, arms(tiny, run), source=every, generation=few)
    assert {one.row for one in trial.questions} == set(range(13, 17))
    assert {one.row for one in trial.leaked} == set(range(1, 13))
    assert all(one.leak == "same" and one.leak_of == one.question for one in trial.leaked)
    kept = hold(warm(keep), project, arms(tiny, run), source=every, generation=few, leaked="keep")
    assert len(kept.questions) == 16 and kept.leaked == []
    assert {one.row for one in kept.questions if one.leak == "same"} == set(range(1, 13))
    base = hold(warm(keep), project, arms(tiny, run)[:1], source=every, generation=few)
    assert len(base.questions) == 16 and not any(one.leak for one in base.questions)
    limited = hold(warm(keep), project, arms(tiny, run), source=every, generation=few, limit=3)
    assert len(limited.questions) == 3 and not any(one.leak for one in limited.questions)
    trained = {**every, "split": "train"}
    with pytest.raises(UserError, match="All 12 questions were trained on"):
        hold(warm(keep), project, arms(tiny, run), source=trained, generation=few)


def test_a_run_that_is_gone_spoils_its_own_arm_only(made: tuple[Project, Path, Run], keep: Keep) -> None:
    project, tiny, run = made
    base, tuned = arms(tiny, run)
    ctx = warm(keep)
    trial = hold(
        ctx, project, [base, {**tuned, "run": "lost", "name": "Lost"}], generation={"max_new_tokens": 2}
    )
    assert list(trial.gone) == [1] and trial.results[0].asked == 4
    assert any("“Lost” was trained on is not known" in str(note) for note in trial.notes)


def test_an_answer_pauses_for_the_persons_own_and_is_written_anew(
    made: tuple[Project, Path, Run], keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She asks while words are written, twice; what was begun is not taken for an answer."""
    project, tiny, run = made
    few = {"max_new_tokens": 9}
    undisturbed = hold(warm(keep), project, arms(tiny, run)[:1], generation=few)
    for file in (project.folder / "trials" / "replies").iterdir():
        file.unlink()
    asked: list[bool] = []

    def wanted(_: Courtesy) -> bool:
        asked.append(len(asked) in (4, 5, 6, 20, 21))
        return asked[-1]

    monkeypatch.setattr(Courtesy, "wanted", property(wanted))
    monkeypatch.setattr(courtesy, "LOOK", 0.001)
    disturbed = hold(warm(keep), project, arms(tiny, run)[:1], generation=few, primary="f1")
    assert sum(asked) == 5
    said = [[reply.text for reply in one.replies[0] if reply] for one in (undisturbed, disturbed)]
    assert said[0] == said[1] and all(said[0])


def test_what_an_earlier_version_had_begun_is_gone_on_with(
    made: tuple[Project, Path, Run], keep: Keep
) -> None:
    project, tiny, run = made
    adapter = run.adapter_dir.relative_to(project.folder).as_posix()
    base: dict[str, Any] = {"name": "Base", "model": str(tiny), "adapter": None}
    asked: dict[str, Any] = {
        "project": str(project.folder),
        "dataset": "datasets/Rows.sqlite",
        "split": "train",
        "limit": 2,
    }
    result = former.run(warm(keep), arms=[base, {**base, "name": "Tuned", "adapter": adapter}], **asked)
    trial = trials_kept.load(project, result["trial"])
    assert [(arm.run, arm.documents) for arm in trial.arms] == [("", False), (run.id, False)]
    assert (trial.primary, trial.ended, len(trial.questions), trial.leaked) == ("exact", "all", 2, [])
