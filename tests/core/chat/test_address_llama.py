"""The engine behind an address, against llama.cpp's own server: a real counterpart, with a real tiny model.

Runs where USTAD_LLAMA_PYTHON names a Python that has `llama-cpp-python[server]` and `gguf`.
"""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.chat.address_generator import AddressGenerator
from core.chat.generator import GenerationConfig
from core.chat.prompt import Prompt, Turn
from core.errors import UserError
from core.models.remote.client import Client
from core.settings import Address

PYTHON = os.environ.get("USTAD_LLAMA_PYTHON", "")
KEY = "sk-llama-4711"
ASK: list[Turn] = [{"role": "user", "content": "Hello"}]
PATIENCE = 240
"""Seconds the server has to come up."""

pytestmark = pytest.mark.skipif(
    not PYTHON, reason="USTAD_LLAMA_PYTHON names no Python with llama-cpp-python[server]"
)


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """llama.cpp's server with a tiny model, on a free port."""
    folder = tmp_path_factory.mktemp("llama")
    model = folder / "tiny.gguf"
    subprocess.run([PYTHON, str(Path(__file__).parents[2] / "tiny_gguf.py"), str(model)], check=True)
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        port = made.getsockname()[1]
    command = [
        PYTHON,
        "-m",
        "llama_cpp.server",
        "--model",
        str(model),
        "--model_alias",
        "tiny",
        "--n_ctx",
        "512",
    ]
    command += ["--host", "127.0.0.1", "--port", str(port), "--api_key", KEY]
    with (folder / "log.txt").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
    found = Address(name="tiny", url=f"http://127.0.0.1:{port}/v1", model="tiny", context_length=512)
    try:
        _wait(server, port, folder / "log.txt")
        yield found
    finally:
        server.kill()
        server.wait()


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Until it takes connections."""
    import time

    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as line:
            line.settimeout(0.5)
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail(f"llama.cpp's server did not start: {log.read_text(errors='replace')[-2000:]}")


def said(address: Address, config: GenerationConfig, key: str = KEY) -> str:
    generator = AddressGenerator(address, key)
    return "".join(generator.stream(Prompt(turns=ASK, question="Hello"), config, never))


def test_its_models_are_listed(address: Address) -> None:
    assert Client(address, KEY).models() == ["tiny"]


def test_a_stream_is_the_whole_answer_in_pieces(address: Address) -> None:
    generator = AddressGenerator(address, KEY)
    pieces = list(
        generator.stream(Prompt(turns=ASK, question=""), GenerationConfig(max_new_tokens=20), never)
    )
    whole = Client(address, KEY).ask([dict(turn) for turn in ASK])  # type: ignore[arg-type]
    assert whole is not None and whole.tokens_in and whole.tokens_out
    assert len(pieces) > 5 and whole.text.startswith("".join(pieces))
    assert len("".join(pieces)) == 20


def test_a_stop_word_ends_the_answer_before_it(address: Address) -> None:
    words = said(address, GenerationConfig(max_new_tokens=40))
    stop = words[10:13]
    assert said(address, GenerationConfig(max_new_tokens=40, stop=(stop,))) == words[: words.index(stop)]


def test_the_same_seed_says_the_same(address: Address) -> None:
    one, two, three = (
        said(address, GenerationConfig(max_new_tokens=30, temperature=1.5, seed=seed)) for seed in (5, 5, 6)
    )
    assert one == two != three


def test_a_wrong_key_is_said(address: Address) -> None:
    with pytest.raises(UserError, match="key"):
        said(address, GenerationConfig(max_new_tokens=5), "sk-wrong")


def test_too_much_to_read_is_said(address: Address) -> None:
    generator = AddressGenerator(address, KEY)
    long = Prompt(turns=[{"role": "user", "content": "hello " * 400}], question="")
    with pytest.raises(UserError):
        list(generator.stream(long, GenerationConfig(max_new_tokens=5), never))


def test_stopping_ends_it_and_the_server_answers_the_next(address: Address) -> None:
    generator = AddressGenerator(address, KEY)
    pieces: list[str] = []
    config = GenerationConfig(max_new_tokens=400)
    for piece in generator.stream(Prompt(turns=ASK, question=""), config, lambda: len(pieces) >= 3):
        pieces.append(piece)
    assert 3 <= len(pieces) < 400
    assert len(said(address, GenerationConfig(max_new_tokens=10))) == 10
