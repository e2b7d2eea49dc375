"""Reads the pairs out of what a model wrote: leniently as to form, and counting whatever cannot be used.

Does not judge what they say; that is the checks' part.
"""

from __future__ import annotations

import json
import re
from typing import Any, Literal

import msgspec

from core.synthesis.kinds import Kind
from core.text import QT_TRANSLATE_NOOP

Reason = Literal[
    "no_json", "broken", "cut", "no_question", "no_answer", "copied", "too_many", "ungrounded", "numbers", "known",
    "same_answer", "too_long", "too_short", "not_a_pair", "empty",
]  # fmt: skip
REASONS: dict[Reason, str] = {
    "empty": QT_TRANSLATE_NOOP("core", "The model wrote nothing"),
    "no_json": QT_TRANSLATE_NOOP("core", "The model did not write JSON"),
    "broken": QT_TRANSLATE_NOOP("core", "Broken JSON that could not be mended"),
    "cut": QT_TRANSLATE_NOOP("core", "Cut off in the middle"),
    "no_question": QT_TRANSLATE_NOOP("core", "Without a question"),
    "no_answer": QT_TRANSLATE_NOOP("core", "Without an answer"),
    "copied": QT_TRANSLATE_NOOP("core", "Copied from the prompt"),
    "too_many": QT_TRANSLATE_NOOP("core", "More than was asked for"),
    "ungrounded": QT_TRANSLATE_NOOP("core", "Its words are not in the passage"),
    "numbers": QT_TRANSLATE_NOOP("core", "Other numbers than in the original"),
    "known": QT_TRANSLATE_NOOP("core", "Nearly the same as a row that is there"),
    "same_answer": QT_TRANSLATE_NOOP("core", "Question and answer are the same"),
    "too_long": QT_TRANSLATE_NOOP("core", "Passages too long for the model"),
    "too_short": QT_TRANSLATE_NOOP("core", "Passages with too little text"),
    "not_a_pair": QT_TRANSLATE_NOOP("core", "Rows that are not one question and one answer"),
}
"""What each reason for leaving something out is called."""


class Pair(msgspec.Struct, frozen=True):
    """What a row is made of. For a summary the question is the passage."""

    question: str
    answer: str


class Left(msgspec.Struct, frozen=True):
    """Something the model wrote that is not used, and why."""

    reason: Reason
    words: str


class Read(msgspec.Struct, frozen=True):
    pairs: list[Pair]
    left: list[Left]


_NAMES: dict[str, tuple[str, ...]] = {
    "question": ("question", "q", "query", "instruction", "prompt", "input", "प्रश्न", "سوال", "سؤال", "问题", "問題"),
    "answer": ("answer", "a", "response", "output", "completion", "reply", "उत्तर", "جواب", "إجابة", "答案", "回答"),
    "summary": ("summary", "text", "answer", "output", "सारांश", "خلاصہ", "ملخص", "摘要"),
}  # fmt: skip
_THOUGHT = re.compile(r"(?s)<think(?:ing)?>.*?</think(?:ing)?>|^.*?</think(?:ing)?>")
_TRAILING = re.compile(r",(\s*[\]}])")
_OPENS = re.compile(r"[\[:]\s*$")
_PLACEHOLDERS = {"", "…", "...", "..", "question", "answer", "summary", "string", "<question>", "<answer>"}
SHOWN = 300
_decoder = json.JSONDecoder(strict=False)


def read(written: str, kind: Kind, *, cut: bool = False) -> Read:
    """The pairs in `written`, in order. `cut`: the model ran out of room, so the last one may be half a pair.

    A paraphrase may leave the answer out, and a summary has no question: both are empty then.
    """
    words = _THOUGHT.sub("", written).strip()
    if not words:
        return Read([], [Left("empty", written.strip()[:SHOWN])])
    found, broken = _objects(words)
    pairs: list[Pair] = []
    left: list[Left] = []
    for value in found:
        made = _pair(value, kind)
        (pairs if isinstance(made, Pair) else left).append(made)  # type: ignore[arg-type]
    for number, piece in enumerate(broken, 1):
        is_end = cut and number == len(broken) and words.endswith(piece)
        left.append(Left("cut" if is_end else "broken", piece[:SHOWN]))
    if not found and not broken:
        left.append(Left("cut" if cut else "no_json", words[:SHOWN]))
    return Read(pairs, left)


def _objects(words: str) -> tuple[list[dict[str, Any]], list[str]]:
    """The JSON objects in a text, in order, whatever stands around them; and those that are broken, as text."""
    found: list[dict[str, Any]] = []
    broken: list[str] = []
    at = words.find("{")
    while at >= 0:
        value, end = _decode(words, at)
        if value is not None:
            found += _flat(value)
        else:
            following, close = words.find("{", at + 1), words.find("}", at + 1)
            is_inside = 0 <= following < close or close < 0 <= following
            # What only wraps a list that was cut off is no pair that was lost: {"pairs": [{…}, {…}, {"que
            if not (is_inside and _OPENS.search(words, at + 1, following)):
                broken.append(words[at : following if is_inside else close + 1 or None])
            end = following if is_inside else close + 1 if close >= 0 else len(words)
        at = words.find("{", end)
    return found, broken


def _decode(words: str, at: int) -> tuple[dict[str, Any] | None, int]:
    """The object that begins at `at` and where it ends; commas before a closing bracket are forgiven."""
    try:
        value, end = _decoder.raw_decode(words, at)
        return value, end
    except (json.JSONDecodeError, RecursionError):
        pass
    close = words.find("}", at)
    while close >= 0:
        piece = words[at : close + 1]
        if piece.count("{") <= piece.count("}"):
            try:
                value = _decoder.decode(_TRAILING.sub(r"\1", piece))
                return value, close + 1
            except (json.JSONDecodeError, RecursionError):
                return None, at
        close = words.find("}", close + 1)
    return None, at


def _flat(value: dict[str, Any]) -> list[dict[str, Any]]:
    """The object itself, or those in the list it wraps: {"pairs": [{…}, …]}."""
    for inner in value.values():
        if isinstance(inner, list) and inner and all(isinstance(one, dict) for one in inner):
            return inner
        if isinstance(inner, dict) and len(value) == 1:
            return [inner]
    return [value]


def _pair(value: dict[str, Any], kind: Kind) -> Pair | Left:
    shown = json.dumps(value, ensure_ascii=False)[:SHOWN]
    if kind == "summary":
        summary = _field(value, "summary")
        return Pair("", summary) if summary else Left(_missing(value, "no_answer"), shown)
    question, answer = _field(value, "question"), _field(value, "answer")
    if not question:
        return Left(_missing(value, "no_question"), shown)
    if not answer and kind != "paraphrase":
        return Left(_missing(value, "no_answer"), shown)
    return Pair(question, answer)


def _missing(value: dict[str, Any], reason: Reason) -> Reason:
    """An example handed back unfilled is no empty answer."""
    words = [one.strip() for one in value.values() if isinstance(one, str)]
    return "copied" if any(one and one.lower() in _PLACEHOLDERS for one in words) else reason


def _field(value: dict[str, Any], name: str) -> str:
    """A field by any of its names; "" where it is none, or only the prompt's example."""
    folded = {key.strip().lower(): inner for key, inner in value.items()}
    for key in _NAMES[name]:
        inner = folded.get(key)
        if isinstance(inner, list) and inner and all(isinstance(one, str) for one in inner):
            inner = "\n".join(inner)
        if isinstance(inner, int | float) and not isinstance(inner, bool):
            inner = str(inner)
        if isinstance(inner, str):
            words = inner.strip()
            return "" if words.lower() in _PLACEHOLDERS else words
    return ""
