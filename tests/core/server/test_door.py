"""Who may come in at the local server's door, how much may be carried in, and that it closes."""

from __future__ import annotations

import json
import socket
import threading
from typing import Any

import httpx
import pytest

from core.errors import UserError
from core.jobs.context import Keep
from core.models.remote import keys
from core.server import app, http, local_server
from core.server.guard import MOST_BYTES, Guard
from core.server.local_server import LocalServer, load_key, new_key
from core.server.refusal import Refusal
from core.settings import Settings
from tests.core.server.doing import KEY, Threads, switched_on

HEADERS = {"Authorization": f"Bearer {KEY}"}


def error_of(answer: httpx.Response) -> dict[str, Any]:
    found: dict[str, Any] = answer.json()["error"]
    return found


@pytest.mark.parametrize("given", [{}, {"Authorization": "Basic abc"}, {"Authorization": "Bearer"}])
def test_without_a_key_nobody_comes_in(server: LocalServer, given: dict[str, str]) -> None:
    answer = httpx.get(f"{server.url}/models", headers=given)
    assert answer.status_code == 401 and answer.headers["www-authenticate"] == "Bearer"
    assert error_of(answer)["code"] == "missing_api_key"


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "192.168.1.7", "127.0.0.1.evil.example", ""]
)
def test_a_name_that_is_not_this_machines_is_turned_away(server: LocalServer, host: str) -> None:
    answer = httpx.get(f"{server.url}/models", headers={**HEADERS, "Host": host})
    assert answer.status_code in (400, 403)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:11711", "LOCALHOST:80", "[::1]:80"])
def test_names_of_this_machine_are_answered(server: LocalServer, host: str) -> None:
    assert httpx.get(f"{server.url}/models", headers={**HEADERS, "Host": host}).status_code == 200


def test_others_may_call_it_by_number_but_not_by_any_name() -> None:
    guard = Guard(KEY, others=True)
    guard.check({"host": "192.168.1.7:11711", "authorization": f"Bearer {KEY}"})
    guard.check({"host": socket.gethostname(), "authorization": f"Bearer {KEY}"})
    with pytest.raises(Refusal, match="not a name"):
        guard.check({"host": "evil.example", "authorization": f"Bearer {KEY}"})


def test_pages_of_other_origins_are_not_let_in(server: LocalServer) -> None:
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    answer = httpx.options(f"{server.url}/chat/completions", headers=asked)
    assert answer.status_code == 405
    assert not any(name.startswith("access-control") for name in answer.headers)


def test_only_this_machine_reaches_it(server: LocalServer) -> None:
    listening = socket.create_connection(("127.0.0.1", server.port))
    assert listening.getpeername()[0] == "127.0.0.1"
    listening.close()
    with pytest.raises(OSError):
        # Another number of this very machine: bound to 127.0.0.1 alone, it does not answer there.
        socket.create_connection(("127.0.0.2", server.port), timeout=2)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"hello"', b"\xff\xfe", b"null"])
def test_what_is_no_request_is_refused(server: LocalServer, body: bytes) -> None:
    answer = httpx.post(f"{server.url}/chat/completions", content=body, headers=HEADERS)
    assert answer.status_code == 400 and error_of(answer)["type"] == "invalid_request_error"


def test_addresses_that_are_not_there_are_told_in_the_protocols_words(server: LocalServer) -> None:
    for method, path, status in (("GET", "/completions", 404), ("DELETE", "/models", 405)):
        answer = httpx.request(method, f"{server.url}{path}", headers=HEADERS)
        assert answer.status_code == status and error_of(answer)["code"] == "unknown_url"


def test_a_body_that_is_too_large_is_refused_before_and_while_it_comes(server: LocalServer) -> None:
    said = httpx.post(f"{server.url}/chat/completions", content=b" " * (MOST_BYTES + 1), headers=HEADERS)
    assert said.status_code == 413
    parts = (b" " * (1 << 20) for _ in range(9))
    grown = httpx.post(f"{server.url}/chat/completions", content=parts, headers=HEADERS)
    assert grown.status_code == 413


def test_a_body_that_does_not_come_is_not_waited_for(
    server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "BODY_SECONDS", 0.2)
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as line:
        head = f"POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\n"
        line.sendall(f"{head}Content-Length: 100\r\n\r\n{{".encode())
        assert line.recv(4096).startswith(b"HTTP/1.1 408")


def test_a_head_that_does_not_come_closes_the_line(keep: Keep, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "HEAD_SECONDS", 0.2)
    with (
        switched_on(Threads(keep)) as server,
        socket.create_connection(("127.0.0.1", server.port), 30) as line,
    ):
        line.sendall(b"GET /v1/models HTTP/1.1\r\nHost: loc")
        assert line.recv(4096) == b""


def test_requests_are_counted_without_what_they_say(server: LocalServer) -> None:
    before = server.board.count
    asked = {"model": "gpt-9", "messages": [{"role": "user", "content": "a secret"}]}
    agent = {**HEADERS, "User-Agent": "letters/1.0"}
    httpx.post(f"{server.url}/chat/completions", json=asked, headers=agent)
    entry = server.board.last()[0]
    assert server.board.count == before + 1
    assert (entry.status, entry.model, entry.caller) == (404, "gpt-9", "letters/1.0")
    assert "secret" not in json.dumps(vars(entry))


def test_a_taken_port_is_said_with_the_way_out(keep: Keep) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        settings = Settings()
        settings.server.port = other.getsockname()[1]
        server = LocalServer(settings, None, KEY, Threads(keep), lambda: None)
        with pytest.raises(UserError, match="Port") as refused:
            server.start()
        assert "Choose another port" in str(refused.value.fix)
        assert not server.running


def test_it_closes_and_leaves_no_thread(keep: Keep) -> None:
    before = threading.active_count()
    with switched_on(Threads(keep)) as server:
        with httpx.Client(headers=HEADERS) as kept_open:
            assert kept_open.get(f"{server.url}/models").status_code == 200
            server.stop()
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{server.url}/models", headers=HEADERS)
    assert threading.active_count() == before


def test_a_key_is_made_once_and_anew_when_asked() -> None:
    made = load_key()
    assert made.startswith("sk-ustad-") and len(made) > 32
    assert load_key() == made == keys.load(local_server.KEY)
    assert new_key() != made


def test_without_a_project_the_models_answer(keep: Keep) -> None:
    with switched_on(Threads(keep)) as server:
        listed = httpx.get(f"{server.url}/models", headers=HEADERS).json()["data"]
        assert "ustad-starter" in {one["id"] for one in listed}
        assert not any("documents" in one["id"] or one["id"] == "quotes" for one in listed)
        asked = {
            "model": "ustad-starter",
            "messages": [{"role": "user", "content": "Hello"}],
            "max_tokens": 3,
        }
        answer = httpx.post(f"{server.url}/chat/completions", json=asked, headers=HEADERS, timeout=60)
        assert answer.json()["usage"]["completion_tokens"] <= 3
