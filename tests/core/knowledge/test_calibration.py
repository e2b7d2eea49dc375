"""What the numbers mean of an embedder nobody measured: taken from the index, with and without vectors of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from core.knowledge import calibration, indexing
from core.knowledge.embedders.embedder import Encoded
from core.knowledge.embedders.minilm import MiniLM
from core.knowledge.retriever import open_retriever
from core.project import Project
from tests.core.knowledge.conftest import Warm

TEXTS = {
    "lamp": "The lamp on the quay is green and burns all night. Ships look for it from far away.",
    "fish": "Herring swim in the cold sea. Fishermen catch them with wide nets in spring.",
    "bread": "Bread is made of flour, water and salt. The baker lets the dough rest for a day.",
    "moon": "The moon goes round the earth in about a month. Its far side is never seen from here.",
    "violin": "A violin has four strings. The player moves a bow of horse hair over them.",
    "tax": "The tax on houses is paid in June. Who pays late has to pay interest as well.",
    "chess": "In chess the queen moves in every direction. The game ends when the king is caught.",
    "heart": "The heart pumps blood through the body. It beats some seventy times a minute.",
    "tulip": "Tulips are planted in autumn. Their bulbs need a cold winter before they bloom.",
    "train": "The night train leaves at ten. Beds have to be booked a week before.",
    "glass": "Glass is molten sand that was cooled quickly. Lead makes it heavier and clearer.",
    "ants": "Ants live in colonies with one queen. Workers gather food along trails of scent.",
}


class Other:
    """The real embedder under another name, so that nothing is known about its numbers."""

    def __init__(self, embedder: MiniLM, *, tokens: bool) -> None:
        self._embedder = embedder
        self.has_tokens = tokens
        self.identity = f"somebody's model, tokens: {tokens}"

    def __getattr__(self, name: str) -> Any:
        return getattr(self._embedder, name)

    def encode(self, texts: Sequence[str], *args: Any, **named: Any) -> Encoded:
        made = self._embedder.encode(texts, *args, **named)
        return made if self.has_tokens else Encoded(made.whole, None)


@pytest.mark.parametrize("tokens", [True, False])
def test_bounds_are_taken_from_the_index_and_kept(embedder: MiniLM, tmp_path: Path, tokens: bool) -> None:
    warm = Warm(Other(embedder, tokens=tokens))  # type: ignore[arg-type]
    project = Project.create(tmp_path / "project", "Test")
    for name, text in TEXTS.items():
        (project.documents_dir / f"{name}.txt").write_text(text)
    indexing.run(warm.context(), project=str(project.folder))
    retriever = open_retriever(warm.context(), project)
    assert (retriever.embedder.encode(["?"]).tokens is not None) == tokens
    for question, file in {
        "What colour is the lamp on the quay?": "lamp.txt",
        "When are tulips planted?": "tulip.txt",
        "How many strings does a violin have?": "violin.txt",
        "When does the night train leave?": "train.txt",
    }.items():
        retrieved = retriever.retrieve(question)
        assert (retrieved.passages[0].file, retrieved.found) == (file, True)
    for question in ("Who was the first president of Brazil?", "How do I reset the password of my router?"):
        assert not retriever.retrieve(question).found, question
    measured = calibration.measure(retriever.index, retriever.embedder)
    kept = calibration.of(retriever.index, retriever.embedder)
    assert kept == measured and (retriever.index.folder / "calibration.json").exists()
    (retriever.index.folder / "calibration.json").write_text("damaged")
    assert calibration.of(retriever.index, retriever.embedder) == measured
    warm.close(project)


def test_too_few_passages_tell_nothing_and_words_decide(embedder: MiniLM, tmp_path: Path) -> None:
    warm = Warm(Other(embedder, tokens=False))  # type: ignore[arg-type]
    project = Project.create(tmp_path / "project", "Test")
    (project.documents_dir / "lamp.txt").write_text(TEXTS["lamp"])
    indexing.run(warm.context(), project=str(project.folder))
    retriever = open_retriever(warm.context(), project)
    assert calibration.of(retriever.index, retriever.embedder) is None
    assert retriever.retrieve("Which lamp on the quay burns?").found
    assert not retriever.retrieve("Who was the first president of Brazil?").found
    warm.close(project)


def test_the_packaged_embedder_has_bounds_that_were_measured(embedder: MiniLM) -> None:
    assert any(calibration._is(embedder, name) for name in calibration.MEASURED)
