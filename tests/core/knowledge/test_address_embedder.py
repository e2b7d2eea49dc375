"""Embedding models behind addresses, against a real server here that answers well, badly, or not at all."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
import pytest

from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.knowledge.embedders.address import AddressEmbedder
from core.knowledge.embedders.opening import open_embedder
from core.models.remote import keys
from core.settings import Address, Settings

KEY = "sk-embedding-0815"
Answer = Callable[[dict[str, Any]], tuple[int, Any]]


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.answer: Answer = vectors
        self.requests: list[dict[str, Any]] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}/v1"


class Answers(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        request |= {"path": self.path, "key": self.headers.get("Authorization", "")}
        self.server.requests.append(request)
        status, body = self.server.answer(request)
        data = json.dumps(body).encode()
        self.send_response(status)
        if status == 503:
            self.send_header("Retry-After", "50")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def vectors(request: dict[str, Any]) -> tuple[int, Any]:
    """Letters counted, twice as long as they should be, and in another order."""
    size = request.get("dimensions", 6)
    rows = [
        {"index": n, "embedding": [2.0 * (1 + sum(ord(c) % size == k for c in text)) for k in range(size)]}
        for n, text in enumerate(request["input"])
    ]
    return 200, {"object": "list", "data": rows[::-1], "usage": {"prompt_tokens": 9}}


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def embedder(server: Server, model: str = "text-embedding-3-small", dimension: int = 0) -> AddressEmbedder:
    address = Address(name="Here", url=server.url, model=model, context_length=8192)
    return AddressEmbedder(address, KEY, dimension, first_pause=0.01)


def test_vectors_have_length_one_and_the_order_of_the_texts(server: Server) -> None:
    made = embedder(server)
    texts = [chr(97 + n % 26) * (n + 1) for n in range(200)]
    seen: list[int] = []
    encoded = made.encode(texts, step=seen.append)
    assert encoded.tokens is None and not made.has_tokens and made.dimension == 6
    assert np.allclose(np.linalg.norm(encoded.whole, axis=1), 1)
    expected = np.array([row["embedding"] for row in vectors({"input": texts})[1]["data"][::-1]])
    assert np.allclose(encoded.whole, expected / np.linalg.norm(expected, axis=1, keepdims=True), atol=1e-6)
    assert seen[-1] == 200 and {len(one["input"]) for one in server.requests[1:]} == {96, 8}
    assert {one["path"] for one in server.requests} == {"/v1/embeddings"}
    assert {one["key"] for one in server.requests} == {f"Bearer {KEY}"}


def test_a_smaller_dimension_is_asked_for_and_is_part_of_the_identity(server: Server) -> None:
    small, usual = embedder(server, dimension=4), embedder(server)
    assert small.dimension == 4 and server.requests[0]["dimensions"] == 4
    assert small.identity != usual.identity and " " not in small.identity


def test_jinas_models_are_told_questions_from_passages(server: Server) -> None:
    made = embedder(server, "jina-embeddings-v3")
    made.encode(["Who?"], "question")
    assert [one["task"] for one in server.requests] == ["retrieval.passage", "retrieval.query"]


def test_long_texts_are_cut_and_empty_ones_sent_as_a_point(server: Server) -> None:
    address = Address(name="Here", url=server.url, model="m", context_length=512)
    made = AddressEmbedder(address, first_pause=0.01)
    made.encode(["word " * 5000, "नमस्ते " * 3000, "", " \n"])
    sent = server.requests[-1]["input"]
    assert 1500 < len(sent[0]) < 512 * 3.7 and 500 < len(sent[1]) < 1100 and sent[2:] == [".", "."]
    starts = made.token_starts("word " * 5000)
    assert abs(len(starts) - 25000 / 3.6) < 2 and list(starts) == sorted(set(starts))


def test_batches_stay_within_what_one_request_may_hold(server: Server) -> None:
    embedder(server).encode(["x" * 3600] * 40)
    assert max(sum(map(len, one["input"])) for one in server.requests) <= 16_000 * 3.6


def test_a_busy_server_is_asked_again_and_a_refusal_is_told(server: Server) -> None:
    answers = iter([(429, {"error": {"message": "slow"}}), (500, {"error": {"message": "oops"}})])
    server.answer = lambda request: next(answers, None) or vectors(request)
    assert embedder(server).dimension == 6 and len(server.requests) == 3
    server.answer = lambda _: (401, {"error": {"message": "Incorrect API key"}})
    with pytest.raises(UserError, match="refused the key") as raised:
        embedder(server)
    assert KEY not in str(raised.value)


@pytest.mark.parametrize(
    "body",
    [{"data": []}, {"data": [{"embedding": []}]}, {"data": [{"embedding": "AAAA"}]}, {"data": 3}, ["?"], {}],
)
def test_what_is_no_vector_is_told(server: Server, body: Any) -> None:
    server.answer = lambda _: (200, body)
    with pytest.raises(UserError, match=r"gave other vectors|does not speak the OpenAI protocol"):
        embedder(server)


def test_another_dimension_than_before_is_refused(server: Server) -> None:
    made = embedder(server)
    server.answer = lambda request: vectors(request | {"dimensions": 5})
    with pytest.raises(UserError, match="5 instead of 6"):
        made.encode(["a"])


def test_stop_ends_a_wait_for_a_busy_server(server: Server) -> None:
    made = embedder(server)
    server.answer = lambda _: (503, {})
    begun = time.monotonic()

    def step(done: int) -> None:
        if time.monotonic() - begun > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        made.encode(["a"], step=step)
    assert time.monotonic() - begun < 10


def test_the_address_and_its_key_come_from_the_settings(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(addresses=[Address(name="Mine", url=server.url, model="m", id="abc")])
    monkeypatch.setattr(Settings, "load", classmethod(lambda cls: settings))
    monkeypatch.setattr(keys, "load", lambda id: KEY if id == "abc" else "")
    ctx = MemoryContext()
    made = open_embedder(ctx, "address:abc#4")
    assert made.dimension == 4 and made.label == "m" and open_embedder(ctx, "address:abc#4") is made
    assert server.requests[0]["key"] == f"Bearer {KEY}"
    with pytest.raises(UserError, match="is not in the settings"):
        open_embedder(ctx, "address:gone")
