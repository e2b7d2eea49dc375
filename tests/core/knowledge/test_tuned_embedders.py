"""An embedding model that a run has tuned is offered, opened and told from the one it came from."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from core.jobs.context import MemoryContext
from core.knowledge.embedders.from_runs import tuned_models
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.embedders.sentence_transformer import SentenceTransformerModel
from core.models import tuned
from core.models.tuned import Tuned, scripts
from tests.core.training.encoding_rows import labelled, pairs, project_of, settings, trained
from tests.tiny_encoders import make_encoder


def test_a_run_gives_an_embedder_with_an_identity_of_its_own(tmp_path: Path) -> None:
    base = make_encoder(tmp_path / "tiny")
    project = project_of(tmp_path / "p", pairs(), validation=4)
    config = settings(base, "retrieval", epochs=6, hold_on=1.0)
    first, second = (trained(project, config, name) for name in ("First", "Second"))
    offered = tuned_models(project)
    assert [said.name for said in offered.values()] == ["Second", "First"]
    name = f"folder:{first.product}"
    assert offered[name].recall == first.series("eval_recall_1")[1][-1] and offered[name].scripts == ["LATIN"]

    untuned = SentenceTransformerModel(base, "tiny")
    made = open_embedder(MemoryContext(), name)
    assert made.label == "First" and made.max_tokens == 62
    assert made.identity != untuned.identity
    # The same rows, seed and settings make the same model: what is indexed with one is of use with the other.
    assert open_embedder(MemoryContext(), f"folder:{second.product}").identity == made.identity
    questions = ["what is rome red ?", "where is oslo blue ?"]
    passages = ["the red rose of rome was found .", "the blue sky of oslo was found ."]
    likeness = made.encode(questions, "question").whole @ made.encode(passages).whole.T
    assert np.array_equal(likeness.argmax(1), [0, 1])


def test_what_it_was_tuned_on_counts_as_known_as_far_as_it_was_found(tmp_path: Path) -> None:
    folder = make_encoder(tmp_path / "tiny")
    words = "पेरिस का पुराना मीनार"
    assert SentenceTransformerModel(folder, "tiny").knows(words) == 0.0
    Tuned("Hindi", 0.4, ["DEVANAGARI"]).save(folder)
    model = SentenceTransformerModel(folder, "tiny")
    assert model.knows(words) == 0.4 and model.knows("巴黎的旧塔") == 0.0
    Tuned("Hindi", None, ["DEVANAGARI"]).save(folder)
    assert SentenceTransformerModel(folder, "tiny").knows(words) == 0.0
    assert tuned.read(tmp_path) is None


def test_scripts_are_those_of_a_good_part_of_the_letters() -> None:
    assert scripts(["मीनार a", "tower"]) == ["LATIN", "DEVANAGARI"]
    assert scripts(["मीनार " * 20 + "a"]) == ["DEVANAGARI"] and scripts(["12 ."]) == []


def test_runs_that_learnt_something_else_are_not_offered(tmp_path: Path) -> None:
    project = project_of(tmp_path / "p", labelled())
    trained(project, settings(make_encoder(tmp_path / "tiny"), "classification", epochs=1))
    assert tuned_models(project) == {}
