"""What every vector store must do, whatever is behind it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import UserError
from core.knowledge import documents, words
from core.knowledge.stores.collection import open_collection, remove_collection
from core.knowledge.stores.edge import EdgeStore
from core.knowledge.stores.embedded import open_embedded
from core.knowledge.stores.store import Point, VectorStore
from core.models.remote import keys
from core.settings import Settings, StoreAddress
from tests.qdrant_server import qdrant_server

ROOT = Path(__file__).resolve().parents[2]
DIMENSION = 16


def _at_server(folder: Path) -> VectorStore:
    """A collection of the server the environment names: a real one, or the stand-in with the real engine."""
    folder.mkdir(exist_ok=True)
    address = StoreAddress("Test", os.environ["QDRANT_URL"], id="test")
    return open_collection(folder, address, os.environ.get("QDRANT_KEY", ""), DIMENSION)


STORES: dict[str, Callable[[Path], VectorStore]] = {
    "edge": lambda folder: EdgeStore(folder, DIMENSION),
    "embedded": lambda folder: open_embedded(folder, DIMENSION),
    "server": _at_server,
}


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with qdrant_server(tmp_path_factory.mktemp("qdrant")) as server:
        yield server.url


@pytest.fixture(params=STORES)
def make(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], VectorStore]]:
    if request.param == "server" and "QDRANT_URL" not in os.environ:
        monkeypatch.setenv("QDRANT_URL", request.getfixturevalue("served"))
    yield lambda: STORES[request.param](tmp_path / "store")
    if request.param == "server":
        keys.save("test", os.environ.get("QDRANT_KEY", ""))
        Settings(stores=[StoreAddress("Test", os.environ["QDRANT_URL"], id="test")]).save()
        remove_collection(tmp_path / "store")


@pytest.fixture
def store(make: Callable[[], VectorStore]) -> Iterator[VectorStore]:
    opened = make()
    yield opened
    opened.close()


def vector(seed: int) -> Any:
    made = np.random.default_rng(seed).normal(size=DIMENSION).astype(np.float32)
    return made / np.linalg.norm(made)


def point(seed: int, text: str) -> Point:
    return Point(documents.chunk_id("d", seed, seed + 1, text), vector(seed), words.passage_vector(text))


RIVER, HOUSE, BOAT = (
    point(1, "the river is high"),
    point(2, "a red house"),
    point(3, "boats on the river, river boats"),
)


def test_the_nearest_vector_comes_first_with_its_cosine(store: VectorStore) -> None:
    store.put("a", [RIVER, HOUSE])
    store.put("b", [BOAT])
    found = store.nearest(vector(2), 2)
    assert found[0][0] == HOUSE.chunk and found[0][1] == pytest.approx(1, abs=1e-4) and len(found) == 2


def test_words_are_ranked_by_bm25_and_rare_ones_count_more(store: VectorStore) -> None:
    store.put("a", [RIVER, HOUSE, BOAT])
    found = store.matching(words.question_vector("the house by the river"), 10)
    assert [chunk for chunk, _ in found] == [HOUSE.chunk, BOAT.chunk, RIVER.chunk]
    sparse = words.Sparse([words.term_number(words.terms("house")[0])], [1.0])
    weight = dict(zip(HOUSE.sparse.indices, HOUSE.sparse.values, strict=True))[sparse.indices[0]]
    ((chunk, score),) = store.matching(sparse, 10)
    assert chunk == HOUSE.chunk and score == pytest.approx(weight * words.rarity(1, 3), rel=1e-3)


def test_a_question_without_words_matches_nothing(store: VectorStore) -> None:
    store.put("a", [RIVER])
    assert store.matching(words.question_vector("?"), 10) == []


def test_within_some_documents_only(store: VectorStore) -> None:
    store.put("a", [RIVER])
    store.put("b", [BOAT])
    store.put("c", [HOUSE])
    asked = words.question_vector("river")
    whole = dict(store.matching(asked, 9))
    assert [chunk for chunk, _ in store.nearest(vector(1), 9, within=["b", "c", "unknown"])] == [
        chunk for chunk, _ in store.nearest(vector(1), 9) if chunk != RIVER.chunk
    ]
    assert dict(store.matching(asked, 9, within={"b"})) == pytest.approx({BOAT.chunk: whole[BOAT.chunk]})
    assert store.matching(asked, 9, within={"c"}) == []
    assert store.nearest(vector(1), 9, within=[]) == [] == store.matching(asked, 9, within=[])


def test_vectors_come_back_to_be_used_again(store: VectorStore) -> None:
    store.put("a", [RIVER, HOUSE])
    unknown = point(7, "unknown").chunk
    found = store.dense([HOUSE.chunk, unknown, RIVER.chunk])
    assert found.keys() == {HOUSE.chunk, RIVER.chunk}
    assert found[HOUSE.chunk].dtype == np.float32
    assert found[HOUSE.chunk] == pytest.approx(HOUSE.dense, abs=1e-6)
    assert store.dense([]) == {}


def test_everything_comes_out_in_parts_and_goes_into_another(store: VectorStore, tmp_path: Path) -> None:
    wordless = Point(documents.chunk_id("d", 9, 9, "?"), vector(9), words.passage_vector("?"))
    store.put("a", [RIVER, HOUSE])
    store.put("b", [BOAT, wordless])
    parts = list(store.parts(3))
    assert [len(part) for part in parts] == [3, 1]
    other = EdgeStore(tmp_path / "other", DIMENSION)
    for part in parts:
        other.add(part)
        other.add(part)
    asked = words.question_vector("the house by the river")
    assert other.counts() == store.counts() == {"a": 2, "b": 2}
    assert [chunk for chunk, _ in other.matching(asked, 9)] == [c for c, _ in store.matching(asked, 9)]
    assert dict(other.nearest(vector(3), 9)) == pytest.approx(dict(store.nearest(vector(3), 9)), abs=1e-5)
    other.close()


def test_scores_of_given_chunks(store: VectorStore) -> None:
    store.put("a", [RIVER, HOUSE, BOAT])
    asked = words.question_vector("house")
    scores = store.scores(vector(1), asked, [RIVER.chunk, HOUSE.chunk])
    assert scores[RIVER.chunk][0] == pytest.approx(1, abs=1e-4) and scores[RIVER.chunk][1] == 0.0
    assert scores[HOUSE.chunk][1] == pytest.approx(dict(store.matching(asked, 9))[HOUSE.chunk])
    assert store.scores(vector(1), asked, []) == {}


def test_putting_a_document_again_replaces_it(store: VectorStore) -> None:
    store.put("a", [RIVER, HOUSE])
    store.put("a", [RIVER, HOUSE])
    assert store.counts() == {"a": 2}
    store.put("a", [BOAT])
    assert store.counts() == {"a": 1}
    assert [chunk for chunk, _ in store.nearest(vector(1), 9)] == [BOAT.chunk]


def test_removed_documents_are_found_no_more(store: VectorStore) -> None:
    store.put("a", [RIVER, HOUSE])
    store.put("b", [BOAT])
    store.remove(["a", "unknown"])
    assert store.counts() == {"b": 1}
    assert [chunk for chunk, _ in store.matching(words.question_vector("river house"), 9)] == [BOAT.chunk]


def test_a_document_without_points(store: VectorStore) -> None:
    store.put("a", [])
    assert store.counts() == {}
    assert store.nearest(vector(1), 3) == []


def test_it_is_all_there_when_opened_again(make: Callable[[], VectorStore]) -> None:
    store = make()
    store.put("a", [RIVER, HOUSE])
    store.remove(["b"])
    store.close()
    again = make()
    assert again.counts() == {"a": 2}
    assert again.nearest(vector(2), 1)[0][0] == HOUSE.chunk
    again.clear()
    assert again.counts() == {}
    again.close()


def test_searching_while_another_thread_writes(store: VectorStore) -> None:
    store.put("a", [RIVER])
    trouble: list[BaseException] = []
    done = threading.Event()

    def search() -> None:
        try:
            while not done.is_set():
                assert store.nearest(vector(1), 3)[0][0] == RIVER.chunk
                store.matching(words.question_vector("river"), 3)
        except BaseException as error:
            trouble.append(error)

    thread = threading.Thread(target=search)
    thread.start()
    for number in range(10, 60):
        store.put(f"d{number}", [point(number, f"word{number}")])
    store.settle()
    done.set()
    thread.join()
    assert trouble == [] and len(store.counts()) == 51


@pytest.mark.parametrize("name", ["दस्तावेज़/१", "文档 \U0001f4c4", "a\n'\"; DROP", "x" * 2000])
def test_any_name_of_a_document(store: VectorStore, name: str) -> None:
    store.put(name, [RIVER])
    store.put("other", [HOUSE])
    assert store.counts() == {name: 1, "other": 1}
    assert [chunk for chunk, _ in store.nearest(vector(1), 9, within=[name])] == [RIVER.chunk]
    store.remove([name])
    assert store.counts() == {"other": 1}


def test_many_threads_at_once(store: VectorStore) -> None:
    trouble: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            for turn in range(5):
                points = [point(thread * 100 + number, f"word{thread}") for number in range(4)]
                store.put(f"d{thread}", points)
                asked = words.question_vector(f"word{thread}")
                mine = {one.chunk for one in points}
                assert {chunk for chunk, _ in store.matching(asked, 9, within=[f"d{thread}"])} == mine
                assert store.scores(vector(1), asked, sorted(mine)).keys() == mine
                if turn % 2:
                    store.remove([f"d{thread}"])
        except BaseException as error:
            trouble.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert trouble == [] and store.counts() == {f"d{number}": 4 for number in range(8)}


def test_put_in_order_it_finds_the_same(store: VectorStore) -> None:
    for number in range(300):
        store.put(f"d{number}", [point(number, f"word{number} river")])
    store.remove([f"d{number}" for number in range(100)])
    before = store.nearest(vector(150), 5), store.matching(words.question_vector("word200"), 1)
    store.settle()
    assert (store.nearest(vector(150), 5), store.matching(words.question_vector("word200"), 1)) == before
    assert len(store.counts()) == 200


WRITER = """
import sys
from pathlib import Path
from tests.conformance.test_vector_store import STORES, point
store = STORES[sys.argv[1]](Path(sys.argv[2]))
for number in range(10_000):
    store.put(f"d{number}", [point(number * 3 + part, f"word{number}") for part in range(3)])
    print(number, flush=True)
"""


def test_what_was_put_survives_a_kill(request: pytest.FixtureRequest, make: Any, tmp_path: Path) -> None:
    name = request.node.callspec.params["make"]
    make().close()
    told = -1
    for after in (3, 11, 26):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, name, str(tmp_path / "store")],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        ) as child:
            assert child.stdout is not None
            while told != after:
                told = int(child.stdout.readline())
            child.kill()
            told = int(([str(told), *child.stdout.read().split()])[-1])
        store = make()
        counts = store.counts()
        assert {f"d{number}": 3 for number in range(told + 1)}.items() <= counts.items()
        store.close()
        told = -1


# The library leaves its lock file open when it cannot lock it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("make", ["edge", "embedded"], indirect=True)
def test_a_folder_in_use_says_so(make: Callable[[], VectorStore]) -> None:
    first = make()
    with pytest.raises(UserError, match="in use"):
        make()
    first.close()


def test_a_making_cut_short_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "store" / "segments").mkdir(parents=True)
    store = EdgeStore(tmp_path / "store", DIMENSION)
    store.put("a", [RIVER])
    assert store.counts() == {"a": 1}
    store.close()


def test_a_damaged_store_says_so(tmp_path: Path) -> None:
    store = EdgeStore(tmp_path / "store", DIMENSION)
    store.put("a", [RIVER])
    store.close()
    (tmp_path / "store" / "edge_config.json").write_text("{")
    with pytest.raises(UserError, match="could not be used"):
        EdgeStore(tmp_path / "store", DIMENSION)
