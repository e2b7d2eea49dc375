"""Sorting, marking and finding texts are really learnt by a small encoder, saved, read back and resumed."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import runs
from core.errors import Cancelled
from core.jobs.context import MemoryContext
from core.models.classifier import Classifier
from core.models.extractor import Extractor
from core.training import running
from tests.core.training.encoding_rows import asked, labelled, pairs, project_of, settings, spans, trained
from tests.core.training.making import losses, new_run
from tests.core.training.test_running import StopsAt
from tests.tiny_encoders import make_encoder


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_encoder(tmp_path_factory.mktemp("encoders") / "tiny")


@pytest.mark.parametrize("method", ["lora", "full"])
def test_texts_are_sorted_by_the_labels_of_the_rows(tmp_path: Path, encoder: Path, method: str) -> None:
    project = project_of(tmp_path / "p", labelled(), validation=6)
    run = trained(project, settings(encoder, "classification", method=method, epochs=20))
    assert run.state == "finished" and run.product == run.model_dir and run.adapter is None
    steps, accuracy = run.series("eval_accuracy")
    assert (
        steps[-1] == run.about.steps_total
        and accuracy[-1] == 1.0
        and run.series("eval_macro_f1")[1][-1] == 1.0
    )
    assert run.about.train_rows == 24 and run.about.validation_rows == 6
    sorted_ = Classifier(run.model_dir).sort(["the rose .", "in the sky ,", "on a leaf"])
    assert [labels[0][0] for labels in sorted_] == ["red", "blue", "green"]
    assert all(abs(sum(chance for _, chance in labels) - 1) < 1e-5 for labels in sorted_)


@pytest.mark.parametrize("method", ["lora", "full"])
def test_answers_are_marked_in_their_passage(tmp_path: Path, encoder: Path, method: str) -> None:
    project = project_of(tmp_path / "p", asked(), validation=4)
    run = trained(project, settings(encoder, "extraction", method=method, learning_rate=1e-2, epochs=20))
    assert run.series("eval_f1")[1][-1] == 1.0 and run.series("eval_exact")[1][-1] == 1.0
    words = "the man built ship . the king lives in oslo ."
    (found,) = Extractor(run.model_dir).answers([("where lives the king ?", words)])
    assert found is not None and words[found.start : found.end] == "oslo"


def test_places_are_marked_by_their_label(tmp_path: Path, encoder: Path) -> None:
    project = project_of(tmp_path / "p", spans(), validation=3)
    run = trained(project, settings(encoder, "extraction", epochs=20))
    assert run.series("eval_f1")[1][-1] == 1.0
    words = "the ship of rome was built 1901 . the tower of delhi"
    (found,) = Extractor(run.model_dir).spans([words])
    assert ("rome", "city") in [(words[one.start : one.end], one.label) for one in found]
    assert ("1901", "year") in [(words[one.start : one.end], one.label) for one in found]


@pytest.mark.parametrize("method", ["lora", "full"])
def test_questions_find_their_passage(tmp_path: Path, encoder: Path, method: str) -> None:
    project = project_of(tmp_path / "p", pairs(), validation=4)
    run = trained(project, settings(encoder, "retrieval", method=method, learning_rate=1e-2))
    assert run.about.train_rows == 12
    loss = run.series("loss")[1]
    assert (
        loss[-1] < 0.9 * loss[0] and run.series("eval_recall_1")[1][-1] >= run.series("eval_recall_1")[1][0]
    )
    assert (run.model_dir / "modules.json").is_file() and (run.model_dir / "tuned.json").is_file()
    for readme in (run.folder / "README.md", run.model_dir / "README.md"):
        assert "SentenceTransformer(" in readme.read_text() and "CausalLM" not in readme.read_text()


@pytest.mark.parametrize(
    ("task", "rows"), [("classification", labelled()), ("extraction", asked()), ("retrieval", pairs())]
)
def test_stop_and_resume_is_an_unbroken_run(
    tmp_path: Path, encoder: Path, task: str, rows: list[dict[str, object]]
) -> None:
    project = project_of(tmp_path / "p", rows, validation=4)
    config = settings(encoder, task, method="lora", epochs=4, hold_on=1.0, batch_size=4)
    whole = trained(project, config)
    broken = new_run(project, config, "Run 2")
    with pytest.raises(Cancelled):
        running.run(StopsAt(5), run=str(broken.folder))
    running.run(MemoryContext(), run=str(broken.folder))
    assert losses(broken) == losses(whole)
    assert weights_of(runs.read(broken.folder)) == weights_of(whole)


def weights_of(run: runs.Run) -> list[bytes]:
    return [file.read_bytes() for file in sorted(run.model_dir.glob("*.safetensors"))]


def test_what_reads_is_not_offered_where_something_is_to_be_written(tmp_path: Path, encoder: Path) -> None:
    project = project_of(tmp_path / "p", labelled())
    run = trained(project, settings(encoder, "classification", epochs=1))
    assert runs.finished(project.runs_dir) == []
    assert [one.id for one in runs.finished(project.runs_dir, writes=False)] == [run.id]
