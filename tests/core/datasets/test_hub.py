"""Sets of the hub by name, against a stand-in that speaks the hub's protocol on this machine."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from core.datasets import hub, importing
from core.datasets.hub_parts import HubFile, parts_of
from core.datasets.store import Dataset
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Progress, Warned
from core.project import Project


class StandIn(ThreadingHTTPServer):
    """Sets as {name: {revision: {path: content}}}; `cuts`: how often a download breaks off in the middle."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.sets: dict[str, dict[str, dict[str, bytes]]] = {}
        self.cards: dict[str, dict[str, Any]] = {}
        self.private: set[str] = set()
        self.cuts = 0
        self.spoil = False
        self.asked: list[tuple[str, str]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answers(BaseHTTPRequestHandler):
    """The two kinds of questions the hub is asked."""

    server: StandIn
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.server.asked.append((path, self.headers.get("Authorization", "")))
        if path.startswith("/api/datasets/"):
            self._tell(path.removeprefix("/api/datasets/"))
        else:
            self._give(path.removeprefix("/datasets/"))

    def _tell(self, path: str) -> None:
        name, _, revision = path.partition("/revision/")
        files = self.server.sets.get(name, {}).get(revision or "main")
        if name in self.server.private and not self.headers.get("Authorization"):
            return self._send(401, b"{}")
        if files is None:
            return self._send(404, b"{}")
        siblings = [
            {"rfilename": file, "size": len(data), "lfs": {"sha256": hashlib.sha256(data).hexdigest()}}
            for file, data in files.items()
        ]
        told = {
            "id": name,
            "sha": revision or "main",
            "siblings": siblings,
            "cardData": self.server.cards.get(name),
        }
        return self._send(200, json.dumps(told).encode())

    def _give(self, path: str) -> None:
        name, _, rest = path.partition("/resolve/")
        for revision, files in self.server.sets.get(name, {}).items():
            data = files.get(rest.removeprefix(f"{revision}/"))
            if rest.startswith(f"{revision}/") and data is not None:
                return self._stream(data)
        return self._send(404, b"")

    def _stream(self, data: bytes) -> None:
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        if self.server.spoil:
            data = bytes(len(data))
        cut = self.server.cuts > 0
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        if cut:
            self.server.cuts -= 1
            self.wfile.write(data[start : start + (len(data) - start) // 2])
            self.close_connection = True
            self.connection.close()
        else:
            self.wfile.write(data[start:])

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    server = StandIn()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    monkeypatch.setenv("HF_ENDPOINT", server.address)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    yield server
    server.shutdown()
    server.server_close()


def lines(n: int, what: str) -> bytes:
    return "".join(json.dumps({"question": f"{what} {i}?", "answer": "A"}) + "\n" for i in range(n)).encode()


def parquet(n: int, what: str) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist([{"question": f"{what} {i}?", "answer": "A"} for i in range(n)]), out)
    return out.getvalue()


def bring(project: Project, name: str, folder: Path, *configs: str) -> Dataset:
    """Look, fetch the configurations, and import them, as the window does."""
    found = hub.look(MemoryContext(), name=name)
    parts = [part for part in found["parts"] if not configs or part["config"] in configs]
    ctx = MemoryContext()
    result = hub.fetch(ctx, name=found["name"], revision=found["revision"], parts=parts, folder=str(folder))
    assert ctx.of(Progress)[-1].done == result["bytes"]
    made = importing.run(MemoryContext(), project=str(project.folder), file=result["folder"])
    return Dataset(Path(made["dataset"]))


def test_a_set_comes_in_with_its_splits(stand_in: StandIn, project: Project, tmp_path: Path) -> None:
    stand_in.sets["owner/quiz"] = {
        "main": {
            "README.md": b"#", "quiz.py": b"raise SystemExit", "dataset_infos.json": b"{}",
            "data/train-00000-of-00002.parquet": parquet(3, "train"),
            "data/train-00001-of-00002.parquet": parquet(2, "more"),
            "data/test-00000-of-00001.parquet": parquet(2, "test"),
        }
    }  # fmt: skip
    with bring(
        project, f"{stand_in.address}/datasets/owner/quiz/viewer?p=1", tmp_path / "owner quiz"
    ) as store:
        counts = store.counts()
        assert (store.name, counts.train, counts.test, counts.total) == ("owner quiz", 5, 2, 7)
        first = next(store.rows())
    assert first.fields == {"question": "train 0?", "answer": "A"}
    assert first.source is not None and first.source.file == "train/00001-train-00000-of-00002.parquet"
    assert not any(path.endswith(".py") for path, _ in stand_in.asked)


def test_what_its_card_says_goes_before_names(stand_in: StandIn, project: Project, tmp_path: Path) -> None:
    stand_in.sets["quiz"] = {
        "main": {
            "a/one.jsonl": lines(3, "a"), "b/two.jsonl.gz": gzip.compress(lines(4, "b")),
            "c.csv": b"question,answer\nq,a\n",
        }
    }  # fmt: skip
    stand_in.cards["quiz"] = {
        "configs": [
            {"config_name": "first", "data_files": [{"split": "train", "path": "a/*.jsonl"}]},
            {"config_name": "second", "data_files": [{"split": "validation", "path": ["b/**", "nowhere/*"]}]},
        ]
    }
    found = hub.look(MemoryContext(), name="quiz")
    assert [(part["config"], part["split"]) for part in found["parts"]] == [
        ("first", "train"),
        ("second", "validation"),
    ]
    with bring(project, "quiz", tmp_path / "quiz", "second") as store:
        assert store.counts().validation == 4


def test_a_set_that_is_a_program_is_taken_from_what_the_hub_has_made_of_it(stand_in: StandIn) -> None:
    stand_in.sets["owner/old"] = {
        "main": {"old.py": b"raise SystemExit", "README.md": b"#"},
        "refs/convert/parquet": {
            "en/train/0000.parquet": parquet(1, "x"),
            "hi/test/0000.parquet": parquet(1, "y"),
        },
    }
    ctx = MemoryContext()
    found = hub.look(ctx, name="owner/old")
    assert [(part["config"], part["split"]) for part in found["parts"]] == [("en", "train"), ("hi", "test")]
    assert "what the hub has made of it" in str(ctx.of(Warned)[0].message)


def test_a_line_that_breaks_is_taken_up_again(stand_in: StandIn, project: Project, tmp_path: Path) -> None:
    stand_in.sets["quiz"] = {"main": {"train.jsonl": lines(20_000, "long")}}
    stand_in.cuts = 2
    with bring(project, "quiz", tmp_path / "quiz") as store:
        assert store.counts().total == 20_000


def test_stopped_or_damaged_it_leaves_nothing(stand_in: StandIn, tmp_path: Path) -> None:
    stand_in.sets["quiz"] = {"main": {"train.jsonl": lines(20_000, "long")}}
    found = hub.look(MemoryContext(), name="quiz")

    class Stopping(MemoryContext):
        def check(self) -> None:
            raise Cancelled

    folder = tmp_path / "quiz"
    with pytest.raises(Cancelled):
        hub.fetch(Stopping(), **found, folder=str(folder))
    assert not folder.exists()
    stand_in.spoil = True
    with pytest.raises(UserError, match="came damaged"):
        hub.fetch(MemoryContext(), **found, folder=str(folder))
    assert not folder.exists()


def test_trouble_is_one_sentence_with_a_fix(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stand_in.sets["only/program"] = {"main": {"x.py": b""}}
    stand_in.sets["closed"] = {"main": {"train.jsonl": lines(1, "x")}}
    stand_in.private.add("closed")
    for name, reason in (
        ("no such set", "no name of a dataset"),
        ("../etc/passwd", "no name of a dataset"),
        ("who/what", "no set called who/what"),
        ("only/program", "no file that Ustad can read"),
        ("closed", "does not give it to everybody"),
    ):
        with pytest.raises(UserError, match=reason) as caught:
            hub.look(MemoryContext(), name=name)
        assert caught.value.fix
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    assert hub.look(MemoryContext(), name="closed")["parts"]
    assert stand_in.asked[-1][1] == "Bearer hf_secret"
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    with pytest.raises(UserError, match="cannot be reached") as caught:
        hub.look(MemoryContext(), name="quiz")
    assert "import it from there" in str(caught.value.fix)


def test_a_servers_names_of_files_reach_no_further_than_the_folder(stand_in: StandIn, tmp_path: Path) -> None:
    stand_in.sets["bad"] = {"main": {"train/x y?.jsonl": lines(1, "x")}}
    found = hub.look(MemoryContext(), name="bad")
    found["parts"][0]["split"] = "../../outside"
    result = hub.fetch(MemoryContext(), **found, folder=str(tmp_path / "bad"))
    files = [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()]
    assert files == ["bad/data/00001-x_y_.jsonl"] and result["files"] == 1


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["train.csv", "test.csv"], [("default", "train"), ("default", "test")]),
        (["data/valid-1.parquet", "data/x.json"], [("default", "train"), ("default", "validation")]),
        (["en/train.jsonl", "hi/dev.jsonl"], [("en", "train"), ("hi", "validation")]),
        (["rows.parquet", "rows.csv", ".hidden/x.csv", "notes.md", "x.parquet.gz"], [("default", "train")]),
        ([], []),
    ],
)
def test_parts_are_told_from_names(paths: list[str], expected: list[tuple[str, str]]) -> None:
    parts = parts_of([HubFile(path) for path in paths], {})
    assert [(part.config, part.split) for part in parts] == expected
    if "rows.csv" in paths:
        assert [file.path for file in parts[0].files] == ["rows.parquet"]
