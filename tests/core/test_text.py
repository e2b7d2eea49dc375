"""Sentences: filling in, plurals, and never losing one."""

from __future__ import annotations

import msgspec

from core.text import Text, literal, text


def test_fills_in() -> None:
    assert str(text("{file} is empty.", file="a.txt")) == "a.txt is empty."


def test_plural() -> None:
    assert str(text("%n row(s)", n=1)) == "1 row"
    assert str(text("%n row(s) in {file}", n=1200, file="a")) == "1,200 rows in a"


def test_words_with_braces_are_shown_as_they_are() -> None:
    assert str(literal("expected {x}")) == "expected {x}"
    assert str(text("no values {here}")) == "no values {here}"
    assert "{missing}" in str(text("{missing} {file}", file="a"))


def test_crosses_a_process_border() -> None:
    sentence = text("{file} is empty.", file="a")
    assert msgspec.json.decode(msgspec.json.encode(sentence), type=Text) == sentence
