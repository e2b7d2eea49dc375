"""Shows a row as the model will see it, with what is learnt marked. Runs where tokenizers are kept warm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from core.jobs.context import JobContext
from core.models import library
from core.models.lesson import Answers, Lesson, Reader
from core.models.rendered import IGNORED

State = Literal["cut", "read", "trained"]
Token = tuple[int, int, int, State]
LONG = 20_000
"""Characters of a text that is shown whole."""
HALF = 1_500
"""Of a long text, characters shown at either end of each stretch; after `MOST` characters only how much there is."""
MOST = 40_000
_STATES: tuple[State, ...] = ("cut", "read", "trained")
_RANKS: dict[State, int] = {"cut": 1, "read": 2, "trained": 3}


def render_row(
    ctx: JobContext,
    *,
    model: str,
    lesson: dict[str, Any],
    max_length: int | None = None,
    answers: Answers = "all",
) -> dict[str, Any]:
    """The text that `model` reads of a `Lesson`, and its tokens as the trainer would be given them.

    Returns {"text", "tokens": one [id, start, end, state] each, "pieces": the text in stretches of
    [start, end, state, special], "numbers", "count", "kept", "trained_tokens"}. Of a text too long to be looked at,
    the middles of long stretches are left out, with their tokens ("left_out" pieces say how much); `numbers` are then
    the tokens' places in the whole, which has `count`. A state is "trained" where the trainer's label is not
    ignored, "cut" beyond `max_length` tokens, else "read"; `special` are signs of the tokenizer's own. `kept` and
    `trained_tokens` count tokens that are not cut.
    """
    rendered = reader(ctx, model, answers).read(msgspec.convert(lesson, Lesson))
    labels = rendered.example(max_length)["labels"]
    states: list[State] = ["read" if label == IGNORED else "trained" for label in labels]
    states += ["cut"] * (len(rendered.ids) - len(labels))
    for note in rendered.notes:
        ctx.warn(note)
    places = zip(rendered.ids, rendered.offsets, states, strict=True)
    tokens: list[Token] = [(token, start, end, state) for token, (start, end), state in places]
    pieces = touched(len(rendered.text), tokens, special_ids(ctx, model))
    return {
        **shortened(rendered.text, tokens, pieces),
        "count": len(tokens),
        "kept": len(labels),
        "trained_tokens": states.count("trained"),
    }


def touched(length: int, tokens: Sequence[Token], special: set[int]) -> list[tuple[int, int, State, bool]]:
    """A text of `length` characters in stretches of equal treatment.

    A character that several tokens share (most signs of most scripts are several bytes) is trained if one of them
    is, and cut only if all of them are. What lies between tokens goes with the token before it.
    """
    ranks = bytearray(length)
    for token, start, end, state in tokens:
        if end > start:
            rank = 2 * _RANKS[state] + (token in special)
            shared = max(rank, ranks[start])
            ranks[start:end] = bytes([rank]) * (end - start)
            ranks[start] = shared
    found: list[tuple[int, int, State, bool]] = []
    begin, now = 0, 0
    for at, rank in enumerate(ranks):
        if rank and rank != now:
            if now and at > begin:
                found.append((begin, at, _STATES[now // 2 - 1], bool(now % 2)))
                begin = at
            now = rank
    if length > begin:
        found.append((begin, length, _STATES[now // 2 - 1] if now else "read", bool(now % 2)))
    return found


def shortened(text: str, tokens: list[Token], pieces: list[tuple[int, int, State, bool]]) -> dict[str, Any]:
    """What is handed to the window, which must never wait for a text: all of a usual one, the ends of what is long."""
    if len(text) <= LONG:
        return {"text": text, "tokens": tokens, "pieces": pieces, "numbers": None}
    said: list[str] = []
    shown: list[tuple[int, int, str, bool]] = []
    kept: list[tuple[int, int, int]] = []  # first and last place in the text, and how far it moves
    at = room = 0

    def put(start: int, end: int, state: str, special: bool, words: str) -> None:
        nonlocal at
        shown.append((at, at + len(words), state, special))
        if state != "left_out":
            kept.append((start, end, at - start))
        said.append(words)
        at += len(words)

    for start, end, state, special in pieces:
        half = HALF if room < MOST else 0
        if end - start <= 2 * HALF and half:
            put(start, end, state, special, text[start:end])
        else:
            if half:
                put(start, start + half, state, special, text[start : start + half])
            put(start + half, end - half, "left_out", False, f" … {end - start - 2 * half:,} … ")
            if half:
                put(end - half, end, state, special, text[end - half : end])
        room += min(end - start, 2 * half)
    moved: list[Token] = []
    numbers: list[int] = []
    ranges = iter(kept)
    first, last, shift = next(ranges, (len(text), len(text), 0))
    for number, (token, begin, stop, mark) in enumerate(tokens, 1):
        while begin >= last and last < len(text):
            first, last, shift = next(ranges, (len(text), len(text), 0))
        if begin >= first and begin < last:
            moved.append((token, begin + shift, min(stop, last) + shift, mark))
            numbers.append(number)
    return {"text": "".join(said), "tokens": moved, "pieces": shown, "numbers": numbers}


def reader(ctx: JobContext, model: str, answers: Answers = "all") -> Reader:
    """The reader of a model, from its tokenizer as this process keeps it."""
    return Reader(_tokenizer(ctx, model), answers)


def special_ids(ctx: JobContext, model: str) -> set[int]:
    """The tokens that are signs, not words."""
    tokenizer = _tokenizer(ctx, model)
    added = {token for token, about in tokenizer.added_tokens_decoder.items() if about.special}
    return added | set(tokenizer.all_special_ids)


def _tokenizer(ctx: JobContext, model: str) -> Any:
    from core.models.loading import load_tokenizer

    folder = library.locate(model)
    return ctx.kept(("tokenizer", str(folder)), lambda: load_tokenizer(folder))
