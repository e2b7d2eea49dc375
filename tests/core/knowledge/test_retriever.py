"""How well the sample handbook answers its own questions: figures that must not fall."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from core import paths
from core.knowledge import indexing
from core.knowledge.embedders.minilm import MiniLM
from core.knowledge.retriever import Retrieved, Retriever, open_retriever
from core.project import Project
from tests.core.knowledge.conftest import Warm

ROWS = paths.resources() / "sample_project" / "rows"


@pytest.fixture(scope="module")
def sample(embedder: MiniLM, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Retriever]:
    project = Project.copy_sample(tmp_path_factory.mktemp("projects"))
    warm = Warm(embedder)
    result = indexing.run(warm.context(), project=str(project.folder))
    assert result["failed"] == [] and result["documents"] == 7
    yield open_retriever(warm.context(), project)
    warm.close(project)


def rows(name: str) -> list[dict[str, Any]]:
    lines = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def place(row: dict[str, Any], retrieved: Retrieved) -> int:
    """At which place the passage stands that holds the row's quotation; 99 if it is not among them."""
    quote = " ".join(row["source"]["quote"].split())
    for number, passage in enumerate(retrieved.passages):
        if passage.file == row["source"]["file"] and quote in " ".join(passage.text.split()):
            assert passage.page == row["source"]["page"], "the right words on the wrong page"
            return number
    return 99


def test_questions_in_the_handbooks_words(sample: Retriever) -> None:
    asked = rows("train")
    answers = [sample.retrieve(row["question"]) for row in asked]
    places = [place(row, retrieved) for row, retrieved in zip(asked, answers, strict=True)]
    assert sum(at == 0 for at in places) >= 0.92 * len(places)
    assert sum(at < 5 for at in places) >= 0.97 * len(places)
    assert sum(retrieved.found for retrieved in answers) >= 0.95 * len(answers)


def test_questions_in_other_words(sample: Retriever) -> None:
    asked = rows("held_out")
    answers = [sample.retrieve(row["question"]) for row in asked]
    places = [place(row, retrieved) for row, retrieved in zip(asked, answers, strict=True)]
    assert sum(at == 0 for at in places) >= 0.8 * len(places)
    assert sum(at < 5 for at in places) >= 0.9 * len(places)
    assert sum(retrieved.found for retrieved in answers) >= 0.8 * len(answers)


def test_questions_the_handbook_does_not_cover(sample: Retriever) -> None:
    answers = [sample.retrieve(row["question"]) for row in rows("not_covered")]
    assert [retrieved.found for retrieved in answers] == [False] * len(answers)


def test_scores_are_shares_and_passages_are_exact(sample: Retriever) -> None:
    retrieved = sample.retrieve("What is the part code of the Heron?", limit=3)
    assert 1 <= len(retrieved.passages) <= 3
    assert all(0 <= passage.score <= 1 for passage in retrieved.passages)
    best = retrieved.passages[0]
    assert "HN460" in best.text and best.file == "products-and-warranty.pdf" and best.page == 1
    assert best.heading[-1] == "Heron, the tide gauge"


@pytest.mark.parametrize("query", ["", "   ", "?!", "x" * 5000, "\ud83d", "🙂", "的"])
def test_odd_questions(sample: Retriever, query: str) -> None:
    sample.retrieve(query)


def test_a_language_the_embedder_does_not_know_is_searched_by_word(
    warm: Warm, project: Project, embedder: MiniLM
) -> None:
    texts = {
        "nadi.md": "गंगा नदी हिमालय से निकलती है और बंगाल की खाड़ी में गिरती है।",
        "fal.md": "आम गर्मियों का फल है और उसे फलों का राजा कहते हैं।",
        "ghar.md": "राम का घर गाँव के बाहर पहाड़ी पर है।",
        "river.md": "The Ostrel floods each April.",
        "he.md": "长江是亚洲最长的河流。",
    }
    for name, words in texts.items():
        (project.documents_dir / name).write_text(words, encoding="utf-8")
    indexing.run(warm.context(), project=str(project.folder))
    retriever = open_retriever(warm.context(), project)
    assert embedder.knows("गंगा नदी कहाँ से निकलती है?") < 0.2
    for query, file in {
        "गंगा नदी कहाँ से निकलती है?": "nadi.md",
        "फलों का राजा क्या है?": "fal.md",
        "亚洲最长的河流": "he.md",
    }.items():
        retrieved = retriever.retrieve(query)
        assert (retrieved.passages[0].file, retrieved.found) == (file, True)
    assert not retriever.retrieve("कंप्यूटर कब खरीदा गया?").found


def test_the_way_to_the_embedder_is_as_its_makers_describe(embedder: MiniLM) -> None:
    encoded = embedder.encode(["A lamp is green.", "The light is green.", "Fish swim in the sea."])
    alike = encoded.whole @ encoded.whole.T
    assert alike[0, 0] == pytest.approx(1, abs=1e-5)
    assert alike[0, 1] > 0.6 > 0.3 > alike[0, 2]
    together, alone = encoded.whole[1], embedder.encode(["The light is green."]).whole[0]
    assert float(together @ alone) == pytest.approx(1, abs=1e-5), "a batch changes nothing"
    long = embedder.encode(["word " * 2000]).tokens
    assert long is not None and len(long[0]) <= embedder.max_tokens
