"""Characters spread over several tokens appear whole, in every script, and nothing is lost or said twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from core.chat.detokeniser import Detokeniser


@pytest.fixture(scope="module")
def byte_tokenizer() -> Tokenizer:
    """A real byte-level tokenizer at its worst: one token per byte, so every character of other scripts is split."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE(vocab={byte: i for i, byte in enumerate(alphabet)}, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


TEXTS = [
    "हाँ, पहली वापसी मुफ़्त है।",
    "ਉਸਤਾਦ ਅਤੇ ਸ਼ਾਗਿਰਦ",
    "استاد ہر سوال کا جواب دیتا ہے۔",
    "ಉಸ್ತಾದ್",
    "退货是免费的。",
    "naïve café",
    "\U0001f469\U0001f3fd\u200d\U0001f52c",  # one sign made of four
    " two  gaps ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_piece_is_whole_characters(byte_tokenizer: Tokenizer, text: str) -> None:
    detokeniser = Detokeniser(byte_tokenizer.decode)
    pieces = [detokeniser.add(token) for token in byte_tokenizer.encode(text).ids]
    assert "".join(pieces) + detokeniser.end() == text
    assert not any("\ufffd" in piece for piece in pieces)
    assert all(len(piece) <= 1 for piece in pieces)  # as soon as a character is complete, it is given


@given(st.text(max_size=40))
def test_nothing_is_lost_or_said_twice(byte_tokenizer: Tokenizer, text: str) -> None:
    detokeniser = Detokeniser(byte_tokenizer.decode)
    assert "".join(map(detokeniser.add, byte_tokenizer.encode(text).ids)) + detokeniser.end() == text


def test_an_answer_cut_inside_a_character_ends_with_a_replacement_character(
    byte_tokenizer: Tokenizer,
) -> None:
    ids = byte_tokenizer.encode("ok हा").ids[:-1]
    detokeniser = Detokeniser(byte_tokenizer.decode)
    assert "".join(map(detokeniser.add, ids)) == "ok ह"
    assert detokeniser.end() == "\ufffd"


def test_bytes_that_never_make_a_character_do_not_hold_back_the_rest(byte_tokenizer: Tokenizer) -> None:
    broken = byte_tokenizer.encode("ह").ids[1]  # a continuing byte with nothing to continue
    detokeniser = Detokeniser(byte_tokenizer.decode)
    said = "".join(map(detokeniser.add, [broken] * 12 + byte_tokenizer.encode("fine").ids))
    assert said.endswith("fine")


def test_what_is_gone_on_with_keeps_its_gap() -> None:
    """Tokenizers of one kind write the gap in front of a word, and take it off the first word of all."""
    words = ["\u2581You", "\u2581have", "\u2581leave", "s"]

    def decode(tokens: list[int]) -> str:
        return "".join(words[token] for token in tokens).replace("\u2581", " ").removeprefix(" ")

    fresh = Detokeniser(decode)
    assert fresh.add(2) + fresh.add(3) == "leaves"
    on = Detokeniser(decode, [0, 1])
    assert on.add(2) + on.add(3) + on.end() == " leaves"
