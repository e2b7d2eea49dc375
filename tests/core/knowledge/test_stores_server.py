"""The way to a Qdrant server, over real HTTP: what it says of trouble, whose collections are whose, and the index that
is kept there."""

from __future__ import annotations

import json
import shutil
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from core.errors import UserError
from core.knowledge import generations, indexing, search
from core.knowledge.options import IndexOptions, Options
from core.knowledge.stores import server
from core.knowledge.stores.collection import open_collection, read, remove_collection
from core.knowledge.stores.qdrant import QdrantStore
from core.knowledge.stores.store import Point, StoreUnavailable
from core.knowledge.words import Sparse
from core.models.remote import keys
from core.project import Project
from core.settings import Settings, StoreAddress
from tests.core.knowledge.conftest import Warm
from tests.qdrant_server import StandIn, qdrant_server

CERTIFICATE = Path(__file__).resolve().parents[2] / "data" / "certificate"
KEY = "a-key-nobody-has"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "FIRST_PAUSE", 0.0)


@pytest.fixture
def qdrant(tmp_path: Path) -> Iterator[StandIn]:
    with qdrant_server(tmp_path / "server") as served:
        yield served


@pytest.fixture
def address(qdrant: StandIn) -> StoreAddress:
    """The server among the settings."""
    made = StoreAddress("Ours", qdrant.url, id="ours")
    Settings(stores=[made]).save()
    return made


def opened(folder: Path, address: StoreAddress, key: str = "") -> QdrantStore:
    folder.mkdir(parents=True, exist_ok=True)
    return open_collection(folder, address, key, 4)


def collections(qdrant: StandIn) -> list[str]:
    return sorted(one.name for one in qdrant.folder.iterdir())


POINT = Point("11111111-1111-1111-1111-111111111111", np.array([1, 0, 0, 0], np.float32), Sparse([3], [1.0]))


def test_it_says_what_it_is(qdrant: StandIn, address: StoreAddress, tmp_path: Path) -> None:
    opened(tmp_path / "index", address).close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = server.look(address, KEY)
    assert (found.version, found.collections) == ("1.15.4", 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("localhost", "http://localhost:6333"),
        ("https://host/behind/a/proxy/", "https://host:6333/behind/a/proxy"),
        ("http://[::1]:7000", "http://[::1]:7000"),
    ],
)
def test_an_address_is_understood(typed: str, meant: str) -> None:
    assert server.check_url(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "ftp://host", "http://", "http://a b", "http://me:pw@host", "http://h?x=1"]
)
def test_what_is_no_address_is_said(typed: str) -> None:
    with pytest.raises(UserError, match="not the address"):
        server.check_url(typed)


def test_a_wrong_key_and_none(qdrant: StandIn, address: StoreAddress, tmp_path: Path) -> None:
    qdrant.key = KEY
    with pytest.raises(StoreUnavailable, match="wants a key"):
        opened(tmp_path / "index", address)
    with pytest.raises(StoreUnavailable, match="refused the key") as caught:
        opened(tmp_path / "index", address, "wrong")
    assert "wrong" not in str(caught.value)
    opened(tmp_path / "index", address, KEY).close()


def test_the_key_is_never_repeated(qdrant: StandIn, address: StoreAddress) -> None:
    qdrant.trouble, qdrant.body = [403], json.dumps({"status": {"error": f"Forbidden for {KEY}"}})
    with pytest.raises(StoreUnavailable, match="Forbidden for …"):
        server.look(address, KEY)


def test_a_certificate_of_ones_own(tmp_path: Path) -> None:
    certificate, key = CERTIFICATE / "certificate.pem", CERTIFICATE / "key.pem"
    with qdrant_server(tmp_path / "server", (certificate, key)) as qdrant:
        address = StoreAddress("Ours", qdrant.url)
        with pytest.raises(
            StoreUnavailable, match=r"does not trust its certificate.*choose its certificate file"
        ):
            server.look(address)
        trusted = StoreAddress("Ours", qdrant.url, certificate=str(certificate))
        assert server.look(trusted).version == "1.15.4"
        with pytest.raises(UserError, match="is not a certificate"):
            server.connect(StoreAddress("Ours", qdrant.url, certificate=str(tmp_path / "none.pem")))


def test_encrypted_where_it_is_not(qdrant: StandIn) -> None:
    address = StoreAddress("Ours", qdrant.url.replace("http:", "https:"))
    with pytest.raises(StoreUnavailable, match="does not answer encrypted"):
        server.look(address)


def test_behind_a_path(qdrant: StandIn, tmp_path: Path) -> None:
    qdrant.prefix = "/vectors/qdrant"
    address = StoreAddress("Ours", qdrant.url + qdrant.prefix)
    store = opened(tmp_path / "index", address)
    store.put("a", [POINT])
    assert store.counts() == {"a": 1}
    store.close()
    with pytest.raises(StoreUnavailable, match="no Qdrant at this address"):
        server.look(StoreAddress("Ours", qdrant.url))


def test_another_kind_of_server(qdrant: StandIn, address: StoreAddress) -> None:
    qdrant.trouble, qdrant.body = [200], "<html>Welcome</html>"
    with pytest.raises(StoreUnavailable, match="no Qdrant server"):
        server.look(address)


def test_a_server_too_old(qdrant: StandIn, address: StoreAddress, tmp_path: Path) -> None:
    qdrant.version = "1.9.2"
    with pytest.raises(UserError, match=r"Qdrant 1.9.2 at .* is too old: 1.12"):
        opened(tmp_path / "index", address)
    assert collections(qdrant) == []


@pytest.mark.parametrize("trouble", [["cut"], [503, "cut", 429]])
def test_what_passes_is_tried_again(
    qdrant: StandIn, address: StoreAddress, tmp_path: Path, trouble: list[int | str]
) -> None:
    store = opened(tmp_path / "index", address)
    qdrant.trouble = trouble
    store.put("a", [POINT])
    assert store.counts() == {"a": 1}
    store.close()


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ([503] * 9, "failed: Service internal error"),
        ([429] * 9, "takes no more requests"),
        (["cut"] * 9, "broke off"),
        ([500], "failed: Service"),
        ([400], "did not take the request"),
    ],
)
def test_trouble_that_stays_is_said(
    qdrant: StandIn, address: StoreAddress, tmp_path: Path, trouble: list[int | str], said: str
) -> None:
    store = opened(tmp_path / "index", address)
    qdrant.trouble = trouble
    with pytest.raises(StoreUnavailable, match=said):
        store.put("a", [POINT])
    store.close()


def test_a_full_disk_there(qdrant: StandIn, address: StoreAddress, tmp_path: Path) -> None:
    store = opened(tmp_path / "index", address)
    qdrant.trouble = [200, 500]
    qdrant.body = json.dumps({"status": {"error": "Service internal error: No space left on device"}})
    with pytest.raises(StoreUnavailable):
        store.add([("a", POINT)])
        store.add([("a", POINT)])
    qdrant.trouble = [500]
    with pytest.raises(StoreUnavailable, match=r"The disk of .* is full"):
        store.add([("a", POINT)])
    store.close()


def test_a_collection_somebody_removed(qdrant: StandIn, address: StoreAddress, tmp_path: Path) -> None:
    store = opened(tmp_path / "index", address)
    server.connect(address).delete_collection(collections(qdrant)[0])
    with pytest.raises(StoreUnavailable, match=r"no longer at .*Index the documents again"):
        store.counts()
    store.close()
    assert opened(tmp_path / "index", address).counts() == {}


def test_a_moved_project_keeps_its_collection(qdrant: StandIn, address: StoreAddress, tmp_path: Path) -> None:
    store = opened(tmp_path / "index", address)
    store.put("a", [POINT])
    store.close()
    (tmp_path / "index").rename(tmp_path / "moved")
    moved = opened(tmp_path / "moved", address)
    assert moved.counts() == {"a": 1} and len(collections(qdrant)) == 1
    moved.close()


def test_a_copied_project_takes_a_collection_of_its_own(
    qdrant: StandIn, address: StoreAddress, tmp_path: Path
) -> None:
    first = opened(tmp_path / "index", address)
    first.put("a", [POINT])
    shutil.copytree(tmp_path / "index", tmp_path / "copy")
    # Not yet opened, it must not remove what is not its own.
    shutil.copytree(tmp_path / "index", tmp_path / "third")
    remove_collection(tmp_path / "third")
    second = opened(tmp_path / "copy", address)
    assert second.counts() == {"a": 1}
    second.put("b", [])
    second.remove(["a"])
    assert (first.counts(), second.counts()) == ({"a": 1}, {})
    second.close()
    remove_collection(tmp_path / "copy")
    assert first.counts() == {"a": 1} and len(collections(qdrant)) == 1
    first.close()


def test_only_collections_of_our_own_are_touched(
    qdrant: StandIn, address: StoreAddress, tmp_path: Path
) -> None:
    opened(tmp_path / "index", address).close()
    (name,) = collections(qdrant)
    place = json.loads((tmp_path / "index" / "collection.json").read_text())
    (qdrant.folder / name).rename(qdrant.folder / "invoices")
    (tmp_path / "index" / "collection.json").write_text(json.dumps({**place, "collection": "invoices"}))
    assert read(tmp_path / "index") is None
    remove_collection(tmp_path / "index")
    assert collections(qdrant) == ["invoices"]


def test_what_a_silent_server_keeps_goes_when_it_answers_again(
    qdrant: StandIn, address: StoreAddress, tmp_path: Path
) -> None:
    opened(tmp_path / "index", address).close()
    (gone,) = collections(qdrant)
    qdrant.trouble = ["cut"] * 4
    remove_collection(tmp_path / "index")
    assert collections(qdrant) == [gone] and read(tmp_path / "index") is None
    opened(tmp_path / "other", address).close()
    assert gone not in collections(qdrant) and len(collections(qdrant)) == 1


def test_a_server_no_longer_in_the_settings(warm: Warm, project: Project) -> None:
    Options(IndexOptions(store="gone")).save(project)
    with pytest.raises(UserError, match="not in the settings"):
        indexing.run(warm.context(), project=str(project.folder))


class TestAnIndexOnAServer:
    """Indexing and searching through the tasks the window starts."""

    @pytest.fixture
    def documents(self, project: Project, write: Callable[[str, str], Path], address: StoreAddress) -> None:
        Options(IndexOptions(store=address.id)).save(project)
        for number in range(5):
            write(f"{number}.md", f"# Boat {number}\n\nThe boat number {number} lies in the harbour.")

    def index(self, warm: Warm, project: Project) -> int:
        return int(indexing.run(warm.context(), project=str(project.folder))["indexed"])

    @pytest.mark.usefixtures("documents")
    def test_it_is_searched_there(self, qdrant: StandIn, warm: Warm, project: Project) -> None:
        qdrant.key = KEY
        keys.save("ours", KEY)
        assert self.index(warm, project) == 5
        found = search.run(warm.context(), project=str(project.folder), query="Where does boat 3 lie?")
        assert found["passages"][0]["file"] == "3.md"
        assert not (generations.folder_in_use(project) / "vectors").exists()
        assert len(collections(qdrant)) == 1

    @pytest.mark.usefixtures("documents", "small_steps")
    def test_a_server_that_goes_away_and_comes_back(
        self, qdrant: StandIn, warm: Warm, project: Project, tmp_path: Path
    ) -> None:
        """The job ends with one sentence; what was counted stays, and the next goes on."""
        upserts = 0
        answer = qdrant.answer

        def die(method: str, path: str, body: object) -> tuple[int, object]:
            nonlocal upserts
            if (method, path.rpartition("/")[2]) == ("PUT", "points"):
                upserts += 1
            if upserts >= 2:
                qdrant.trouble = ["cut"] * 50
                return 0, ""
            return answer(method, path, body)

        qdrant.answer = die  # type: ignore[method-assign]
        context = warm.context()
        with pytest.raises(StoreUnavailable, match="what was saved before is safe"):
            indexing.run(context, project=str(project.folder))
        qdrant.trouble, qdrant.answer = [], answer  # type: ignore[method-assign]
        warm.close(project)
        assert 0 < self.index(warm, project) <= 5
        found = search.run(warm.context(), project=str(project.folder), query="Where does boat 4 lie?")
        assert found["passages"][0]["file"] == "4.md" and found["indexed_chunks"] == 5
