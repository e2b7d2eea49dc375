"""A stand-in for a server that speaks the OpenAI protocol: real HTTP on this machine, its answers set by the test."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-stand-in-4711"
Request = dict[str, Any]


@dataclass
class Bad:
    """An answer with another status, or a body that is none."""

    status: int = 200
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)


class Cut:
    """The connection ends in the middle of the answer."""


class Hang:
    """Nothing comes until the client goes."""


Said = str | Bad | Cut | Hang


@dataclass
class StandIn:
    """`answer` says what the model says to a request. Requests, and their headers, are kept."""

    url: str
    answer: Callable[[Request], Said]
    models: list[str] = field(default_factory=lambda: ["teacher", "other"])
    requests: list[Request] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    wants_key: bool = False
    streams: bool = True
    pace: float = 0.0
    """Pieces a second when streaming; 0: as fast as they are taken."""
    gone: threading.Event = field(default_factory=threading.Event)
    """Set when a client went away while it was being answered."""
    closing: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def prompts(self) -> list[str]:
        """The last turn of each request."""
        return [str(request["messages"][-1]["content"]) for request in self.requests]


@contextmanager
def serve(answer: Callable[[Request], Said] | Said = "Hello.", **about: Any) -> Iterator[StandIn]:
    """The server, for as long as the block lasts."""
    given = answer if callable(answer) and not isinstance(answer, type) else (lambda _request: answer)
    stand_in = StandIn("", given, **about)  # type: ignore[arg-type]

    class Handler(_Handler):
        server_state = stand_in

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    stand_in.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        stand_in.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    server_state: StandIn
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self._is_refused():
            return
        if self.path != "/v1/models":
            self._send(404, "<html>Not here</html>", "text/html")
            return
        listed = [{"id": name, "object": "model"} for name in self.server_state.models]
        self._send(200, json.dumps({"object": "list", "data": listed}))

    def do_POST(self) -> None:
        state = self.server_state
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with state.lock:
            state.requests.append(request)
            state.headers.append({name.lower(): value for name, value in self.headers.items()})
        if self._is_refused():
            return
        if self.path == "/v1/embeddings":
            vectors = [
                {"index": place, "embedding": [1.0, 0.0, 0.0]} for place, _ in enumerate(request["input"])
            ]
            self._send(200, json.dumps({"object": "list", "data": vectors}))
            return
        if self.path != "/v1/chat/completions":
            self._send(404, "<html>Not here</html>", "text/html")
            return
        if request["model"] not in state.models:
            words = f"The model `{request['model']}` does not exist"
            self._send(404, json.dumps({"error": {"message": words, "code": "model_not_found"}}))
            return
        said = state.answer(request)
        if isinstance(said, Bad):
            self._send(said.status, said.body, headers=said.headers)
        elif isinstance(said, Hang):
            self._hang()
        elif request.get("stream") and state.streams:
            self._stream(said)
        elif isinstance(said, Cut):
            self._head(200, "application/json", {"Content-Length": "4000"})
            self.wfile.write(b'{"choices": [')
            self._close()
        else:
            self._send(200, json.dumps(_whole(request, said)))

    def _stream(self, said: str | Cut) -> None:
        self._head(200, "text/event-stream", {"Transfer-Encoding": "chunked"})
        words = "This is cut" if isinstance(said, Cut) else said
        self._chunk(": a comment that keeps the line open\n\n")
        pieces = [words[at : at + 4] for at in range(0, len(words), 4)]
        begun, pace = time.monotonic(), self.server_state.pace
        for number, piece in enumerate(pieces):
            if pace:
                self.server_state.closing.wait(max(0.0, begun + number / pace - time.monotonic()))
            self._event({"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]})
        if isinstance(said, Cut):
            self._close()
            return
        self._event({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        self._chunk("data: [DONE]\n\n")
        self._chunk("")

    def _hang(self) -> None:
        """Wait until the client is gone, or the test over."""
        self.connection.settimeout(0.02)
        while not self.server_state.closing.is_set():
            try:
                if not self.connection.recv(1):
                    self.server_state.gone.set()
                    break
            except TimeoutError:
                continue
            except OSError:
                self.server_state.gone.set()
                break
        self._close()

    def _is_refused(self) -> bool:
        given = self.headers.get("Authorization", "")
        if self.server_state.wants_key and given != f"Bearer {KEY}":
            words = f"Incorrect API key provided: {given.removeprefix('Bearer ')}"
            self._send(401, json.dumps({"error": {"message": words}}))
            return True
        return False

    def _event(self, value: Any) -> None:
        self._chunk(f"data: {json.dumps(value)}\n\n")

    def _chunk(self, words: str) -> None:
        data = words.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def _send(
        self, status: int, body: str, kind: str = "application/json", headers: dict[str, str] | None = None
    ) -> None:
        data = body.encode()
        self._head(status, kind, {"Content-Length": str(len(data)), **(headers or {})})
        self.wfile.write(data)

    def _head(self, status: int, kind: str, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _close(self) -> None:
        self.close_connection = True
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: tests have their own output."""


def _whole(request: Request, said: str) -> dict[str, Any]:
    asked = sum(len(str(turn["content"])) for turn in request["messages"])
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "model": request["model"],
        "choices": [{"index": 0, "message": {"role": "assistant", "content": said}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": asked // 4, "completion_tokens": len(said) // 4},
    }


def teacher(request: Request) -> str:
    """A model that does as it is told: pairs from the sentences of the passage it is shown, or of a row."""
    prompt = str(request["messages"][-1]["content"])
    quoted = [part.strip() for part in prompt.split('"""')[1::2]]
    if "Answer:\n" in prompt:
        question, answer = quoted
        said = [
            {"question": f"{word} {question}", "answer": answer} for word in ("Please tell me:", "I wonder,")
        ]
        return json.dumps(said, ensure_ascii=False)
    if '"summary"' in prompt:
        return json.dumps({"summary": re.split(r"(?<=[.।۔])\s+", quoted[0])[0]}, ensure_ascii=False)
    sentences = [part.strip() for part in re.split(r"(?<=[.।۔])\s+", quoted[0]) if len(part.split()) > 3]
    pairs = [
        {"question": f"{' '.join(sentence.split()[:5])} …?", "answer": sentence} for sentence in sentences
    ]
    return "Here you are:\n```json\n" + json.dumps(pairs[:3], ensure_ascii=False) + "\n```"
