"""The local server, asked by the client that other programs use."""

from __future__ import annotations

import base64
import struct
from typing import Any

import httpx
import openai
import pytest

from core.chat.address_generator import AddressGenerator
from core.chat.generator import GenerationConfig
from core.chat.prompt import Prompt
from core.chat.torch_generator import open_torch
from core.errors import UserError
from core.jobs.context import Keep, MemoryContext
from core.models import starter
from core.models.remote.client import Client
from core.project import Project
from core.server.local_server import LocalServer
from core.settings import Address
from tests.core.server.doing import KEY, Threads, client

ASK: list[Any] = [{"role": "user", "content": "When is the large pump serviced?"}]


def ask(ai: openai.OpenAI, **asked: Any) -> Any:
    """What the starter says, or whoever is asked instead."""
    create: Any = ai.chat.completions.create
    return create(**{"model": "ustad-starter", "messages": ASK, **asked})


def test_all_that_answer_are_listed(ai: openai.OpenAI) -> None:
    listed = {model.id: model for model in ai.models.list()}
    assert next(iter(listed)) == "quotes"
    assert {"ustad-starter", "ustad-starter:documents", "all-minilm-l6-v2"} <= set(listed)
    assert ai.models.retrieve("ustad-starter:documents").owned_by == "ustad"


def test_a_whole_answer_is_that_of_the_engine(ai: openai.OpenAI, keep: Keep, mill: Project) -> None:
    made = ask(ai, max_tokens=12, temperature=0)
    ctx = MemoryContext()
    ctx.keep = keep
    own = open_torch(ctx, mill, starter.ID, "")
    assert made.usage is not None
    assert made.usage.prompt_tokens == own.count(ASK)
    assert made.usage.total_tokens == made.usage.prompt_tokens + made.usage.completion_tokens
    assert made.choices[0].message.role == "assistant"
    assert made.choices[0].finish_reason == ("length" if made.usage.completion_tokens == 12 else "stop")
    assert made.choices[0].message.content


def test_a_stream_says_the_same_in_pieces_and_counts(ai: openai.OpenAI) -> None:
    whole = ask(ai, max_tokens=12)
    stream = ask(
        ai,
        max_tokens=12,
        stream=True,
        stream_options={"include_usage": True},
    )
    parts = list(stream)
    words = [part.choices[0].delta.content or "" for part in parts if part.choices]
    assert len([piece for piece in words if piece]) > 1
    assert "".join(words) == whole.choices[0].message.content
    assert [part.choices[0].finish_reason for part in parts if part.choices][-1] == whole.choices[
        0
    ].finish_reason
    assert parts[-1].choices == [] and parts[-1].usage == whole.usage
    assert len({part.id for part in parts}) == 1


def test_a_stop_string_ends_the_answer(ai: openai.OpenAI) -> None:
    whole = ask(ai, max_tokens=30)
    words = whole.choices[0].message.content or ""
    stop = words.split()[2]
    cut = ask(ai, max_tokens=30, stop=[stop])
    assert cut.choices[0].message.content == words[: words.index(stop)]
    assert cut.choices[0].finish_reason == "stop"


def test_the_same_seed_gives_the_same_answer(ai: openai.OpenAI) -> None:
    said = [
        ask(
            ai,
            max_tokens=15,
            temperature=1.5,
            seed=seed,
        )
        .choices[0]
        .message.content
        for seed in (7, 7, 8)
    ]
    assert said[0] == said[1] != said[2]


def test_system_messages_and_parts_of_text_are_read(ai: openai.OpenAI) -> None:
    def read(messages: list[object]) -> int:
        made = ask(ai, messages=messages, max_tokens=1)
        return int(made.usage.prompt_tokens)

    plain = read(list(ASK))
    parts = [{"type": "text", "text": "When is the large "}, {"type": "text", "text": "pump serviced?"}]
    assert read([{"role": "user", "content": parts}]) == plain
    assert read([{"role": "developer", "content": "Answer like a miller."}, *ASK]) > plain


def test_documents_are_cited(ai: openai.OpenAI) -> None:
    made = ask(ai, model="quotes")
    words = made.choices[0].message.content or ""
    assert "every six months" in words and "[1]" in words and words.endswith("[1] pump.md")
    cited = made.model_extra and made.model_extra["citations"][0]
    assert cited["file"] == "pump.md" and "every six months" in cited["quote"]
    streamed = list(ask(ai, model="quotes", stream=True))
    assert "".join(part.choices[0].delta.content or "" for part in streamed) == words
    assert (streamed[-1].model_extra or {})["citations"][0] == cited


def test_a_model_answers_from_documents(ai: openai.OpenAI) -> None:
    made = ask(ai, model="ustad-starter:documents", max_tokens=20)
    bare = ask(ai, max_tokens=1)
    assert made.usage and bare.usage
    # The passages were read before the question.
    assert made.usage.prompt_tokens > bare.usage.prompt_tokens + 20


def test_what_documents_do_not_hold_is_said(ai: openai.OpenAI) -> None:
    messages = [{"role": "user", "content": "Who painted the ceiling of the opera in Vienna?"}]
    made = ask(ai, model="ustad-starter:documents", messages=messages)
    assert made.choices[0].message.content == "Your documents do not cover this."
    assert (made.model_extra or {})["covered"] is False


def test_vectors_are_those_of_the_embedder(ai: openai.OpenAI) -> None:
    texts = ["The pump is serviced.", "A cat sleeps.", "They service the pump."]
    made = ai.embeddings.create(model="all-minilm-l6-v2", input=texts, encoding_format="float")
    rows = [row.embedding for row in made.data]
    assert [len(row) for row in rows] == [384] * 3 and made.usage.prompt_tokens > 10

    def like(one: list[float], two: list[float]) -> float:
        return sum(a * b for a, b in zip(one, two, strict=True))

    assert like(rows[0], rows[0]) == pytest.approx(1, abs=1e-3)
    assert like(rows[0], rows[2]) > like(rows[0], rows[1])
    # The client asks for base64 by itself, and unpacks it.
    packed = ai.embeddings.create(model="all-minilm-l6-v2", input=texts[0])
    assert like(packed.data[0].embedding, rows[0]) == pytest.approx(1, abs=1e-3)


def test_base64_is_of_little_endian_floats(server: LocalServer) -> None:
    asked = {"model": "all-minilm-l6-v2", "input": "A cat.", "encoding_format": "base64"}
    headers = {"Authorization": f"Bearer {KEY}"}
    found = httpx.post(f"{server.url}/embeddings", json=asked, headers=headers, timeout=30).json()
    assert len(struct.unpack("<384f", base64.b64decode(found["data"][0]["embedding"]))) == 384


def test_a_wrong_key_is_turned_away(server: LocalServer) -> None:
    with client(server, "sk-wrong") as ai, pytest.raises(openai.AuthenticationError, match="key is wrong"):
        ai.models.list()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"tools": [{"type": "function", "function": {"name": "f"}}]}, "tools"),
        ({"n": 2}, "n"),
        ({"temperature": 3}, "temperature"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"stop": ["a", "b", "c", "d", "e"]}, "stop"),
        ({"response_format": {"type": "json_object"}}, "response_format"),
        ({"frequency_penalty": 1}, "frequency_penalty"),
        ({"extra_body": {"colour": "red"}}, "colour"),
        ({"messages": []}, "messages"),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]},
            "text only",
        ),
        ({"messages": [{"role": "tool", "content": "4", "tool_call_id": "1"}]}, "Tools"),
        ({"messages": [*ASK, {"role": "assistant", "content": "It"}]}, "last message"),
    ],
)
def test_what_cannot_be_done_is_refused_by_name(ai: openai.OpenAI, given: dict[str, Any], says: str) -> None:
    with pytest.raises(openai.BadRequestError, match=says):
        ask(ai, **given)


def test_who_is_not_there_is_said_with_who_is(ai: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError, match="ustad-starter") as found:
        ask(ai, model="gpt-9")
    assert found.value.code == "model_not_found"
    with pytest.raises(openai.BadRequestError, match="embeds"):
        ask(ai, model="all-minilm-l6-v2")
    with pytest.raises(openai.BadRequestError, match="does not embed"):
        ai.embeddings.create(model="quotes", input="x")


def test_too_much_to_read_is_refused_also_in_a_stream(ai: openai.OpenAI) -> None:
    messages = [{"role": "user", "content": "pump " * 40000}]
    with pytest.raises(openai.BadRequestError, match="too long"):
        ask(ai, messages=messages, stream=True)


def test_who_hangs_up_ends_the_answer(ai: openai.OpenAI, threads: Threads, server: LocalServer) -> None:
    before = len(threads.stopped)
    stream = ask(
        ai,
        stream=True,
        temperature=2,
        seed=3,
        max_tokens=3000,
    )
    next(iter(stream))
    stream.close()
    assert threads.wait()
    assert len(threads.stopped) == before + 1
    assert server.board.last()[0].left


def test_another_ustad_can_ask_it_as_an_address(server: LocalServer, ai: openai.OpenAI) -> None:
    there = Address(name="other", url=server.url, model="ustad-starter")
    assert "ustad-starter" in Client(there, KEY).models()
    pieces = AddressGenerator(there, KEY).stream(
        Prompt(turns=ASK, question=""), GenerationConfig(max_new_tokens=12), lambda: False
    )
    assert "".join(pieces) == ask(ai, max_tokens=12).choices[0].message.content
    with pytest.raises(UserError, match="key"):
        Client(there, "sk-wrong").models()
