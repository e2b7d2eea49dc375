"""A text as the pieces that an encoder can read at once, overlapping, each token with its place in the text."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from typing import Any

import msgspec

Place = tuple[int, int]
OVERLAP = 4
"""A piece repeats this part of the one before it: one in four of its tokens."""


LEAST = 32
"""Tokens of the smallest piece: a question, marks and what is repeated need room."""
_one_at_a_time = threading.Lock()
_HALF = re.compile("[\ud800-\udfff]")
"""Halves of characters, which a damaged file may hold and tokenizers refuse."""


class Window(msgspec.Struct, frozen=True):
    """`places`: for each token the characters of the text it stands for, None for marks and the question's. `first`:
    whether a word begins with it."""

    ids: list[int]
    types: list[int]
    places: list[Place | None]
    first: list[bool]


def windows(cutter: Any, question: str, text: str, longest: int) -> list[Window]:
    """`text` as pieces of at most `longest` tokens, each after the `question`, if there is one (shortened to leave
    half of the room). Characters are counted in `text` as it is."""
    return windows_of(cutter, [(question, text)], longest)[0]


def windows_of(cutter: Any, several: Sequence[tuple[str, str]], longest: int) -> list[list[Window]]:
    """As `windows`, for many questions and texts at once; either all with a question, or none."""
    longest = max(longest, LEAST)
    asked = any(question for question, _ in several)
    texts = [_whole(text) for _, text in several]
    if asked:
        with _one_at_a_time:
            questions = _short(cutter, [_whole(question) for question, _ in several], longest // 2)
        read: list[Any] = list(zip(questions, texts, strict=True))
    else:
        read = list(texts)
    # Cutting by the tokenizer itself puts the model's marks into every piece. How it cuts is a state that it keeps, and
    # several jobs of one process may ask.
    with _one_at_a_time:
        cutter.enable_truncation(
            max_length=longest,
            stride=longest // OVERLAP,
            strategy="only_second" if asked else "longest_first",
        )
        try:
            encoded = cutter.encode_batch(read)
        finally:
            cutter.no_truncation()
    return [[_window(one, asked) for one in [first, *first.overflowing]] for first in encoded]


def _whole(text: str) -> str:
    """The same length, without halves of characters."""
    return _HALF.sub("?", text)


def _short(cutter: Any, questions: list[str], most: int) -> list[str]:
    encoded = cutter.encode_batch(questions, add_special_tokens=False)
    return [
        question if len(one.ids) <= most else question[: one.offsets[most - 1][1]]
        for question, one in zip(questions, encoded, strict=True)
    ]


def _window(encoding: Any, asked: bool) -> Window:
    wanted = 1 if asked else 0
    places = [
        place if part == wanted and place[1] > place[0] else None
        for place, part in zip(encoding.offsets, encoding.sequence_ids, strict=True)
    ]
    words = encoding.word_ids
    first = [at == 0 or word is None or word != words[at - 1] for at, word in enumerate(words)]
    return Window(list(encoding.ids), list(encoding.type_ids), places, first)


def padded(several: Sequence[Window], padding: int) -> dict[str, Any]:
    """As int64 tensors of shape (windows, longest): `input_ids`, `attention_mask`, `token_type_ids`; `spoken` is true
    at the tokens of the text."""
    import torch

    longest = max(len(window.ids) for window in several)

    def filled(rows: list[list[int]], filler: int) -> Any:
        return torch.tensor([row + [filler] * (longest - len(row)) for row in rows])

    return {
        "input_ids": filled([window.ids for window in several], padding),
        "attention_mask": filled([[1] * len(window.ids) for window in several], 0),
        "token_type_ids": filled([window.types for window in several], 0),
        "spoken": filled(
            [[int(place is not None) for place in window.places] for window in several], 0
        ).bool(),
    }
