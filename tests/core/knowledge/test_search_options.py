"""What narrows, joins, spreads and weighs a search; and that joining two searches costs neither, in any script."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from core.knowledge import indexing, search
from core.knowledge.confidence import Signals, confidence
from core.knowledge.embedders.minilm import MiniLM
from core.knowledge.filter import Filter
from core.knowledge.fusion import fuse
from core.knowledge.joining import join
from core.knowledge.options import SearchOptions
from core.knowledge.retriever import Passage, Retriever, open_retriever
from core.project import Project
from tests.core.knowledge.conftest import Warm

Write = Callable[[str, str], Path]


def files(retriever: Retriever, query: str, within: Filter | None = None) -> list[str]:
    return [passage.file for passage in retriever.retrieve(query, within=within).passages]


def test_only_what_a_filter_lets_through_is_found(warm: Warm, project: Project, write: Write) -> None:
    write("boats/heron.txt", "The Heron is a green boat with a lamp.")
    write("boats/old/gull.txt", "The Gull was a green boat without a lamp.")
    write("boats_2/swan.txt", "The Swan is a green boat in the other harbour.")
    write("copies/heron again.txt", "The Heron is a green boat with a lamp.")
    old = write("100%_lamp.txt", "A green boat and its lamp, long ago.")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    indexing.run(warm.context(), project=str(project.folder))
    retriever = open_retriever(warm.context(), project)
    query = "Which green boat has a lamp?"
    assert len(files(retriever, query)) == 4
    assert sorted(files(retriever, query, Filter(folders=("boats",)))) == [
        "boats/heron.txt",
        "boats/old/gull.txt",
    ]
    assert files(retriever, query, Filter(files=("100%_lamp.txt",))) == ["100%_lamp.txt"]
    assert files(retriever, query, Filter(folders=("copies/",))) == ["copies/heron again.txt"], (
        "the copy asked for"
    )
    both = Filter(folders=("boats_2",), files=("boats/heron.txt",))
    assert sorted(files(retriever, query, both)) == ["boats/heron.txt", "boats_2/swan.txt"]
    assert files(retriever, query, Filter(until=1_000_000_000)) == ["100%_lamp.txt"]
    assert "100%_lamp.txt" not in files(retriever, query, Filter(since=1_000_000_001))
    nothing = retriever.retrieve(query, within=Filter(folders=("nowhere",)))
    assert nothing.passages == [] and not nothing.found
    result = search.run(
        warm.context(),
        project=str(project.folder),
        query=query,
        within=msgspec.to_builtins(Filter(("boats_2",))),
    )
    assert [one["file"] for one in result["passages"]] == ["boats_2/swan.txt"]


def test_passages_side_by_side_are_one(warm: Warm, project: Project, write: Write) -> None:
    sentences = [
        f"The harbour master paints boat number {n} in the colour of the {n}th lamp." for n in range(40)
    ]
    write("boats.md", "# Boats\n\n" + " ".join(sentences) + "\n\n# Fish\n\nFish swim in the sea.")
    indexing.run(warm.context(), project=str(project.folder))
    query = "What does the harbour master paint?"
    joined = open_retriever(warm.context(), project, SearchOptions()).retrieve(query).passages
    apart = open_retriever(warm.context(), project, SearchOptions(neighbours=False)).retrieve(query).passages
    boats = [passage for passage in apart if passage.heading == ("Boats",)]
    assert len(boats) > 2 and len(joined) < len(apart)
    extract = open_retriever(warm.context(), project).index.catalogue.extract(apart[0].document)
    assert extract is not None
    for passage in joined + apart:
        assert passage.text == extract.text[passage.start : passage.end]
    assert joined[0].score == max(passage.score for passage in boats)
    assert sum(passage.heading == ("Fish",) for passage in joined) == 1, "another heading stays apart"


def test_only_neighbours_are_joined_and_never_many() -> None:
    text = "".join(f"{n:02}. " for n in range(30))

    def passage(n: int, page: int = 1, score: float = 0.5) -> Passage:
        return Passage(f"c{n}", "d", "f", page, 4 * n, 4 * n + 3, text[4 * n : 4 * n + 3], (), score)

    def spans(passages: list[Passage]) -> list[tuple[int, int]]:
        return [(one.start, one.end) for one in join(passages, lambda _: text)]

    assert spans([passage(5), passage(1), passage(4)]) == [(16, 23), (4, 7)]
    assert spans([passage(1), passage(3), passage(2)]) == [(4, 15)], "the one between joins both"
    assert spans([passage(1), passage(2, page=2)]) == [(4, 7), (8, 11)], "a passage is on one page"
    assert all(end - start <= 11 for start, end in spans([passage(n) for n in range(10)]))
    gone = join([passage(1), passage(2)], lambda _: "")
    assert [one.text for one in gone] == ["01.", "02."], "a document that left the index meanwhile"
    best = join([passage(1, score=0.4), passage(2, score=0.9)], lambda _: text)
    assert [(one.score, one.chunk, one.text) for one in best] == [(0.9, "c2", "01. 02.")]


def test_spread_prefers_passages_that_differ(warm: Warm, project: Project, write: Write) -> None:
    for n in range(5):
        write(
            f"lamp {n}.txt", f"The lamp on the quay of the harbour is green at night, says report number {n}."
        )
    write("other.txt", "At night the harbour master sleeps.")
    indexing.run(warm.context(), project=str(project.folder))
    query = "What colour is the lamp on the quay of the harbour at night?"
    plain = open_retriever(warm.context(), project, SearchOptions(neighbours=False)).retrieve(query, 3)
    spread = open_retriever(warm.context(), project, SearchOptions(spread=0.8)).retrieve(query, 3)
    assert all(passage.file.startswith("lamp") for passage in plain.passages)
    assert spread.passages[0] == plain.passages[0]
    assert "other.txt" in [passage.file for passage in spread.passages]


def test_the_weight_of_meaning_goes_from_words_alone_to_meaning_alone(
    warm: Warm, project: Project, write: Write
) -> None:
    write("a.txt", "The physician examined the child.")
    write("b.txt", "Which doctor? Which patient? A list of words.")
    write("c.txt", "Fish swim in the sea.")
    indexing.run(warm.context(), project=str(project.folder))
    query = "a doctor looked at a young patient"
    orders = {}
    for weight in (0.0, 1.0):
        found = open_retriever(
            warm.context(), project, SearchOptions(reranker="", dense_weight=weight)
        ).search(query)
        orders[weight] = [found.chunks[chunk].text[:5] for chunk in found.hybrid]
        arm = found.sparse if weight == 0 else found.dense
        assert found.hybrid[0] == arm[0]
        assert [chunk.id for chunk, _, _ in found.reranked] == found.hybrid
    assert orders[0.0][0] == "Which" and orders[1.0][0] == "The p"


CORPORA = {
    "Thai": ("แม่น้ำเจ้าพระยาไหลผ่านกรุงเทพ", "ช้างเป็นสัตว์บกที่ใหญ่ที่สุด", "ข้าวปลูกในฤดูฝน", "แม่น้ำอะไรไหลผ่านกรุงเทพ"),
    "Korean": ("한강은 서울을 흐르는 강이다.", "호랑이는 산에 사는 동물이다.", "쌀은 가을에 거둔다.",
               "서울을 흐르는 강은 무엇인가?"),
    "Japanese": ("富士山は日本で最も高い山です。", "桜は春に咲きます。", "新幹線は東京から大阪へ走ります。",
                 "日本で一番高い山は?"),
    "Greek": ("Ο Όλυμπος είναι το ψηλότερο βουνό της Ελλάδας.", "Η ελιά μεγαλώνει αργά.", "Το πλοίο φεύγει το πρωί.",
              "Ποιο βουνό της Ελλάδας είναι το ψηλότερο;"),
    "Urdu": ("دریائے سندھ پاکستان کا سب سے بڑا دریا ہے۔", "آم گرمیوں کا پھل ہے۔", "لاہور ایک پرانا شہر ہے۔",
             "پاکستان کا سب سے بڑا دریا کون سا ہے؟"),
    "Amharic": ("አባይ ረጅሙ ወንዝ ነው።", "ቡና በኢትዮጵያ ይበቅላል።", "ዝናብ በክረምት ይዘንባል።", "ረጅሙ ወንዝ ማን ነው?"),
    "Turkish": ("Kızılırmak Türkiye'nin en uzun nehridir.", "Zeytin ağacı yavaş büyür.", "Gemi sabah erken kalkar.",
                "Türkiye'nin en uzun nehri hangisidir?"),
    "identifiers": ("Error E-4711: pump HN460 has no pressure.", "Error E-4712: pump HN461 has no pressure.",
                    "Error E-4171: pump NH460 has no pressure.", "E-4711"),
    "code": ("def read_table(path): return rows", "def write_table(path, rows): pass", "class TableReader: rows = None",
             "read_table(path)"),
}  # fmt: skip
"""Three passages and a question; the first passage answers it."""


@pytest.fixture(scope="module")
def tower(embedder: MiniLM, tmp_path_factory: pytest.TempPathFactory) -> Retriever:
    """All of them in one project: a house where many languages are spoken."""
    made = Project.create(tmp_path_factory.mktemp("tower") / "project", "Tower")
    for language, (*passages, _) in CORPORA.items():
        for number, passage in enumerate(passages):
            (made.documents_dir / f"{language} {number}.txt").write_text(passage, encoding="utf-8")
    warm = Warm(embedder)
    indexing.run(warm.context(), project=str(made.folder))
    return open_retriever(warm.context(), made)


@pytest.mark.parametrize("language", CORPORA)
def test_joined_searches_find_what_either_finds(tower: Retriever, language: str) -> None:
    found = tower.search(CORPORA[language][-1])
    paths = tower.index.catalogue.paths(chunk.document for chunk in found.chunks.values())

    def place(chunks: list[str]) -> int:
        names = [paths[found.chunks[chunk].document] for chunk in chunks]
        return names.index(f"{language} 0.txt") if f"{language} 0.txt" in names else 99

    better = min(place(found.dense), place(found.sparse))
    assert better == 0, "one of both finds it"
    assert place(found.hybrid) == 0
    assert place([chunk.id for chunk, _, _ in found.reranked]) == 0


def test_a_search_that_does_not_know_the_language_has_no_voice() -> None:
    scores = {"right": (0.1, 9.0), "other": (0.9, 8.0), "third": (0.5, 0.0)}
    unknown = fuse(scores, dict.fromkeys(scores, 0.0), 0.4)
    assert sorted(unknown, key=lambda one: -unknown[one]) == ["right", "other", "third"]
    wordless = fuse({"a": (0.2, 0.0), "b": (0.7, 0.0)}, {"a": 0.3, "b": 0.3}, 0.4)
    assert wordless["b"] > wordless["a"], "where no word is shared, meaning decides, little known as it is"
    half = fuse(scores, dict.fromkeys(scores, 0.5), 0.4)
    assert half["right"] > half["other"]


def test_without_bounds_for_an_embedder_words_decide() -> None:
    held, not_held = Signals(0.99, 0.9, 1.0), Signals(0.99, 0.0, 1.0)
    assert confidence(held, None) > 0.9 and confidence(not_held, None) < 0.1
