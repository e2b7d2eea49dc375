"""Embedding models from the hub, against a stand-in that speaks its protocol on this machine."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Progress
from core.knowledge.embedders import fetching, known
from core.knowledge.embedders.opening import open_embedder
from tests.core.knowledge import tiny_models

COMMIT = "0123456789abcdef0123456789abcdef01234567"
NAME = "owner/tiny"


class Hub(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.files = files
        self.fetched: list[str] = []
        self.address = f"http://127.0.0.1:{self.server_address[1]}"


class Answers(BaseHTTPRequestHandler):
    server: Hub

    def do_HEAD(self) -> None:
        self._answer(False)

    def do_GET(self) -> None:
        self._answer(True)

    def _answer(self, whole: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        if path.startswith(f"/api/models/{NAME}"):
            listed = [{"rfilename": name, "size": len(data)} for name, data in self.server.files.items()]
            self._send(200, json.dumps({"id": NAME, "sha": COMMIT, "siblings": listed}).encode(), whole)
            return
        name = path.removeprefix(f"/{NAME}/resolve/{COMMIT}/")
        if name not in self.server.files:
            self._send(404, b"{}", whole, {"X-Error-Code": "RepoNotFound"})
            return
        data = self.server.files[name]
        if whole:
            self.server.fetched.append(name)
        self._send(200, data, whole, {"X-Repo-Commit": COMMIT, "ETag": f'"{hashlib.sha1(data).hexdigest()}"'})

    def _send(self, status: int, data: bytes, whole: bool, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if whole:
            self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    from huggingface_hub import constants

    folder = tiny_models.make(tmp_path / "made", "bert", "mean")
    files = {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }
    files |= {"onnx/model.onnx": b"x" * 9, "pytorch_model.bin": b"pickle", "modeling.py": b"raise SystemExit"}
    made = Hub(files)
    monkeypatch.setenv("HF_ENDPOINT", made.address)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    thread = threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def test_a_model_is_fetched_once_with_progress_and_opened(hub: Hub) -> None:
    ctx = MemoryContext()
    assert fetching.present(NAME) is None
    done = fetching.run(ctx, name=NAME)
    last = ctx.of(Progress)[-1]
    assert last.done == last.total == done["bytes"] > 0
    assert "model.safetensors" in hub.fetched
    assert not {"onnx/model.onnx", "pytorch_model.bin", "modeling.py"} & set(hub.fetched)
    model = open_embedder(ctx, NAME)
    assert model.encode(["the cat"]).whole.shape == (1, 16)
    assert f"{NAME}@{COMMIT[:12]}/" in model.identity
    before = len(hub.fetched)
    fetching.run(MemoryContext(), name=NAME)
    assert len(hub.fetched) == before


def test_stop_ends_it_and_what_is_not_whole_is_not_opened(hub: Hub) -> None:
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        fetching.run(ctx, name=NAME)
    assert fetching.present(NAME) is None
    with pytest.raises(UserError, match="is not on this machine"):
        open_embedder(MemoryContext(), NAME)


def test_what_is_not_there_not_such_a_model_or_out_of_reach_is_told(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match="The hub has no model called “owner/none”"):
        fetching.run(MemoryContext(), name="owner/none")
    del hub.files["modules.json"]
    with pytest.raises(UserError, match="is no embedding model"):
        fetching.run(MemoryContext(), name=NAME)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UserError, match="could not be downloaded"):
        fetching.run(MemoryContext(), name=NAME)


def test_the_catalogue_says_what_a_person_needs_before_a_download() -> None:
    listed = known.entries()
    assert len({entry.id for entry in listed}) == len(listed) >= 5
    for entry in listed:
        assert entry.size > 10**8 and entry.licence and entry.dimension and entry.max_tokens >= 512
    e5 = known.find("intfloat/multilingual-e5-small")
    assert e5 is not None and e5.prompts == {"question": "query: ", "passage": "passage: "}
