"""The client for the OpenAI protocol against a real server here, which answers well, badly, or not at all."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator

import pytest

from core.errors import UserError
from core.models.remote import trouble
from core.models.remote.client import Client, Sampling
from core.models.remote.protocol import retry_after
from core.settings import Address
from core.text import Text
from tests.openai_server import KEY, Bad, Cut, Hang, Said, serve

TURNS = [{"role": "user", "content": "नमस्ते, how are you?"}]


def client(url: str, key: str = "", model: str = "teacher", **more: int) -> Client:
    address = Address(name="Here", url=url, model=model, **more)  # type: ignore[arg-type]
    return Client(address, key, first_pause=0.01)


def in_turn(*said: Said) -> Iterator[Said]:
    return iter(said)


def test_a_whole_answer_with_its_tokens() -> None:
    with serve("मैं ठीक हूँ।") as server:
        reply = client(server.url, KEY).ask(TURNS, Sampling(max_tokens=7, temperature=0.5, seed=3))
    assert reply is not None and reply.text == "मैं ठीक हूँ।"
    assert reply.tokens_in == 5 and reply.tokens_out == 3 and not reply.cut
    assert server.requests[0]["max_tokens"] == 7 and server.requests[0]["seed"] == 3
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"


def test_an_answer_piece_by_piece() -> None:
    words = "میں ٹھیک ہوں، شکریہ۔ " * 20
    with serve(words) as server:
        pieces = list(client(server.url).stream(TURNS))
    assert "".join(pieces) == words and len(pieces) > 20
    assert "authorization" not in server.headers[0]


def test_a_server_that_does_not_stream_answers_at_once() -> None:
    with serve("All of it.", streams=False) as server:
        assert list(client(server.url).stream(TURNS)) == ["All of it."]


def test_the_models_of_a_server_are_listed() -> None:
    with serve() as server:
        assert client(server.url).models() == ["other", "teacher"]


@pytest.mark.parametrize("streams", [True, False])
def test_stop_takes_effect_at_once_and_the_server_sees_it(streams: bool) -> None:
    with serve(Hang()) as server:
        begun = time.monotonic()
        stopped = lambda: time.monotonic() - begun > 0.2  # noqa: E731
        asking = client(server.url)
        if streams:
            assert list(asking.stream(TURNS, stopped=stopped)) == []
        else:
            assert asking.ask(TURNS, stopped=stopped) is None
        assert time.monotonic() - begun < 1.0
        assert server.gone.wait(2)


def test_leaving_a_stream_closes_it() -> None:
    with serve("word " * 2000) as server:
        stream = client(server.url).stream(TURNS)
        assert next(stream)
        begun = time.monotonic()
        stream.close()  # type: ignore[attr-defined]
        assert time.monotonic() - begun < 1.0


def test_a_busy_server_is_asked_again_after_the_time_it_says() -> None:
    said = in_turn(
        Bad(429, '{"error": {"message": "slow down"}}', {"Retry-After": "0"}), Bad(503, "oops"), "Yes."
    )
    told: list[Text] = []
    with serve(lambda _: next(said)) as server:
        address = Address(name="Here", url=server.url, model="teacher")
        reply = Client(address, tell=told.append, first_pause=0.01).ask(TURNS)
    assert reply is not None and reply.text == "Yes." and len(server.requests) == 3
    assert len(told) == 2 and "busy" in str(told[0])


def test_a_server_that_asks_for_an_hour_is_not_waited_for() -> None:
    with serve(Bad(429, "{}", {"Retry-After": "3600"})) as server, pytest.raises(UserError) as raised:
        client(server.url).ask(TURNS)
    assert "3600 seconds" in str(raised.value) and len(server.requests) == 1


def test_a_server_that_stays_busy_is_given_up() -> None:
    with serve(Bad(429, '{"error": {"message": "rate limit"}}')) as server:
        with pytest.raises(UserError, match="takes no more requests for now: rate limit"):
            client(server.url).ask(TURNS)
        assert len(server.requests) == 5


def test_stop_also_ends_a_wait() -> None:
    with serve(Bad(503, "{}", {"Retry-After": "50"})) as server:
        begun = time.monotonic()
        assert client(server.url).ask(TURNS, stopped=lambda: time.monotonic() - begun > 0.2) is None
        assert time.monotonic() - begun < 1.0


def test_the_right_sentence_for_a_wrong_key_and_the_key_is_not_in_it() -> None:
    with serve(wants_key=True) as server:
        with pytest.raises(UserError, match="wants a key"):
            client(server.url).ask(TURNS)
        with pytest.raises(UserError, match="refused the key") as raised:
            client(server.url, "sk-wrong-0815").ask(TURNS)
        assert "sk-wrong-0815" not in str(raised.value) + repr(raised.value.message)
        reply = client(server.url, KEY).ask(TURNS)
        assert reply is not None and reply.text == "Hello."


def test_no_server_an_unknown_model_and_another_kind_of_server() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(UserError, match=f"No server answers at 127.0.0.1:{port}"):
        client(f"http://127.0.0.1:{port}/v1").ask(TURNS)
    with serve() as server:
        with pytest.raises(UserError, match="has no model called “missing”"):
            client(server.url, model="missing").ask(TURNS)
        with pytest.raises(UserError, match="none that speaks the OpenAI protocol"):
            client(server.url.replace("/v1", "/elsewhere")).ask(TURNS)
    with serve(Bad(200, "<html>Welcome</html>")) as server:
        for ask in (client(server.url).ask, lambda turns: list(client(server.url).stream(turns))):
            with pytest.raises(UserError, match="does not speak the OpenAI protocol: it sent “<html>Welcome"):
                ask(TURNS)
    with serve(Bad(200, '{"choices": []}')) as server, pytest.raises(UserError, match="does not speak"):
        client(server.url).ask(TURNS)


def test_a_cut_connection_is_told_and_a_whole_answer_asked_for_twice() -> None:
    with serve(Cut()) as server:
        pieces = []
        with pytest.raises(UserError, match="was cut in the middle"):
            for piece in client(server.url).stream(TURNS):
                pieces.append(piece)
        assert "".join(pieces) == "This is cut" and len(server.requests) == 1
        with pytest.raises(UserError, match="was cut in the middle"):
            client(server.url).ask(TURNS)
        assert len(server.requests) == 3


def test_a_server_that_says_nothing_is_not_waited_for_without_end() -> None:
    address = Address(name="Here", model="teacher", longest_wait=1)
    with serve(Hang()) as server, pytest.raises(UserError, match="said nothing for 1 seconds"):
        address.url = server.url
        Client(address).ask(TURNS)


def test_an_error_in_the_middle_of_a_stream_is_told() -> None:
    body = 'data: {"error": {"message": "out of memory"}}\n\n'
    kind = {"Content-Type": "text/event-stream"}
    with serve(Bad(200, body, kind)) as server, pytest.raises(UserError, match="out of memory"):
        list(client(server.url).stream(TURNS))


def test_a_service_that_calls_the_limit_otherwise_gets_it_so() -> None:
    def answer(request: dict[str, object]) -> Said:
        if "max_tokens" in request:
            words = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
            return Bad(400, json.dumps({"error": {"message": words}}))
        if "temperature" in request:
            return Bad(400, json.dumps({"error": {"message": "Unsupported value: 'temperature'"}}))
        return "Fine."

    with serve(answer) as server:
        reply = client(server.url).ask(TURNS, Sampling(max_tokens=9))
    assert reply is not None and reply.text == "Fine."
    assert server.requests[-1]["max_completion_tokens"] == 9


def test_addresses_as_people_write_them() -> None:
    assert trouble.check_url("localhost:11434") == "http://localhost:11434/v1"
    assert trouble.check_url("https://host/v1/chat/completions/") == "https://host/v1"
    assert trouble.check_url(" http://10.0.0.5:8000/openai/v1/ ") == "http://10.0.0.5:8000/openai/v1"
    for wrong in ("", "ftp://host/v1", "http://", "http://a b/v1", "http://host:port/v1"):
        with pytest.raises(UserError, match="is not a web address"):
            trouble.check_url(wrong)
    assert trouble.is_local("http://127.0.0.1:1/v1") and trouble.is_local("http://[::1]:80/v1")
    assert not trouble.is_local("https://example.org/v1")


def test_retry_after_is_a_number_or_a_date() -> None:
    assert retry_after("12") == 12 and retry_after("-1") == 0
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert retry_after("") is None and retry_after("soon") is None
