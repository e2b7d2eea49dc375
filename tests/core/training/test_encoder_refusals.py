"""What cannot be learnt by an encoder is refused before anything is trained, with its reason and what would help."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core import runs
from core.errors import UserError
from core.training.config import TrainConfig
from tests.core.training.encoding_rows import asked, labelled, pairs, project_of, settings, spans, trained
from tests.tiny_encoders import make_encoder
from tests.tiny_models import make_model


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_encoder(tmp_path_factory.mktemp("encoders") / "tiny")


def refusal(folder: Path, rows: list[dict[str, Any]], config: TrainConfig, validation: int = 0) -> UserError:
    project = project_of(folder, rows, validation)
    with pytest.raises(UserError) as caught:
        trained(project, config)
    (run,) = runs.list_runs(project.runs_dir)[0]
    assert run.state == "failed" and run.product is None and caught.value.fix is not None
    return caught.value


def test_one_label_alone_cannot_be_told_from_others(tmp_path: Path, encoder: Path) -> None:
    rows = [{**row, "label": "red"} for row in labelled()]
    said = refusal(tmp_path / "p", rows, settings(encoder, "classification"))
    assert str(said.message) == "All training rows have the label “red”: there is nothing to tell apart."


def test_labels_that_never_come_again_are_answers(tmp_path: Path, encoder: Path) -> None:
    rows = [{**row, "label": f"answer {at}"} for at, row in enumerate(labelled())]
    said = refusal(tmp_path / "p", rows, settings(encoder, "classification"))
    assert str(said.message) == "There are 30 labels for 30 rows: these look like answers, not labels."


def test_a_label_only_seen_in_validation_is_named(tmp_path: Path, encoder: Path) -> None:
    rows = [*labelled(), {"text": "the sea", "label": "wet"}]
    said = refusal(tmp_path / "p", rows, settings(encoder, "classification"), validation=4)
    assert "1 row cannot be trained on: 31. Row 31: No training row has the label “wet”." in str(said.message)


def test_questions_on_one_passage_have_no_wrong_one(tmp_path: Path, encoder: Path) -> None:
    rows = [{**row, "passage": "the old tower of rome ."} for row in pairs()]
    said = refusal(tmp_path / "p", rows, settings(encoder, "retrieval"))
    assert "on one passage" in str(said.message)


def test_rows_that_are_no_pairs_are_named(tmp_path: Path, encoder: Path) -> None:
    rows = [{"messages": [{"role": "user", "content": "hello"}, {"role": "assistant", "content": "you"}]}] * 4
    said = refusal(tmp_path / "p", rows, settings(encoder, "retrieval"))
    assert "4 rows cannot be trained on: 1, 2, 3, 4." in str(said.message)


def test_spans_outside_their_text_are_named_by_row(tmp_path: Path, encoder: Path) -> None:
    rows = [*spans(), {"text": "rome", "spans": [{"start": 2, "end": 9, "label": "city"}]}]
    said = refusal(tmp_path / "p", rows, settings(encoder, "extraction"))
    assert str(said.message) == (
        "1 row cannot be trained on: 17. Row 17: “spans” marks characters 2 to 9, but the text has 4."
    )


def test_rows_without_any_marked_place_teach_nothing(tmp_path: Path, encoder: Path) -> None:
    rows = [{**row, "spans": []} for row in spans()]
    said = refusal(tmp_path / "p", rows, settings(encoder, "extraction"))
    assert "No place is marked in any training row" in str(said.message)


def test_a_model_that_writes_is_no_encoder_and_the_other_way_round(tmp_path: Path, encoder: Path) -> None:
    writes = make_model(tmp_path / "phi")
    said = refusal(tmp_path / "p", labelled(), settings(writes, "classification"))
    assert "it is a Phi3ForCausalLM" in str(said.message)
    said = refusal(tmp_path / "q", asked(), settings(encoder, "generation", method="lora"))
    assert "does not write text: it is a BertModel" in str(said.message)


def test_methods_that_cannot_be_merged_are_refused(tmp_path: Path, encoder: Path) -> None:
    said = refusal(tmp_path / "p", labelled(), settings(encoder, "classification", method="prefix"))
    assert "This method does not suit" in str(said.message) and "LoRA" in str(said.fix)


def test_only_models_that_say_how_they_embed_can_be_tuned_to_find(tmp_path: Path) -> None:
    bare = make_encoder(tmp_path / "bare", layout=False)
    said = refusal(tmp_path / "p", pairs(), settings(bare, "retrieval"))
    assert "modules.json" in str(said.message)
    largest = make_encoder(tmp_path / "largest", pooling="max")
    said = refusal(tmp_path / "q", pairs(), settings(largest, "retrieval"))
    assert "cannot be tuned here" in str(said.message)


def test_uneven_labels_are_said(tmp_path: Path, encoder: Path) -> None:
    rows = [row for row in labelled() if row["label"] == "red"] + [{"text": "the sky", "label": "blue"}] * 2
    project = project_of(tmp_path / "p", rows)
    run = trained(project, settings(encoder, "classification", epochs=1))
    (said,) = [str(one) for one in run.about.warnings]
    assert said.startswith("The labels are uneven: “red” has 10 rows, “blue” 2.")
