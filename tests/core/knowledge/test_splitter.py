"""Passages are exact, small enough, and together they are the document."""

from __future__ import annotations

import itertools
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.knowledge import splitter
from core.knowledge.embedders.minilm import MiniLM
from core.knowledge.loaders.extract import Extract, ExtractBuilder


def token_starts(text: str) -> list[int]:
    """Words and single Chinese characters, as a tokenizer would."""
    return [match.start() for match in re.finditer(r"[\u4e00-\u9fff]|[^\s\u4e00-\u9fff]+", text)]


words = st.text(alphabet="abcdefg.?! \n—।。我你 ", min_size=0, max_size=400)
parts = st.lists(st.tuples(st.sampled_from(["heading", "block", "page"]), words), max_size=12)


def build(given_parts: list[tuple[str, str]]) -> Extract:
    builder = ExtractBuilder()
    for kind, text in given_parts:
        if kind == "heading":
            builder.heading(text[:40], 1 + len(text) % 3)
        elif kind == "page":
            builder.page()
        else:
            builder.block(text)
    return builder.build()


@settings(max_examples=150, deadline=None)
@given(parts, st.integers(3, 40))
@example([("heading", "।?你?你")], 3)
def test_passages_are_exact_and_lose_nothing(given_parts: list[tuple[str, str]], limit: int) -> None:
    extract = build(given_parts)
    pieces = splitter.split(extract, token_starts, limit)
    titles = {(heading.start, heading.end) for heading in extract.headings}
    covered = [False] * len(extract.text)
    last = 0
    for piece in pieces:
        text = extract.text[piece.start : piece.end]
        assert text == text.strip() and text
        assert piece.start >= last, "in order, without overlap"
        last = piece.end
        if (piece.start, piece.end) not in titles:
            assert len(token_starts(text)) <= limit
        assert piece.page == extract.page_of(piece.start) == extract.page_of(piece.end - 1), "within one page"
        covered[piece.start : piece.end] = [True] * (piece.end - piece.start)
    for heading in extract.headings:
        assert extract.text[heading.start : heading.end] == heading.title
        covered[heading.start : heading.end] = [True] * (heading.end - heading.start)
    assert all(done or letter.isspace() for done, letter in zip(covered, extract.text, strict=True))


def test_a_passage_carries_the_headings_above_it() -> None:
    builder = ExtractBuilder()
    for title, level in (("Travel", 1), ("Trains", 2)):
        builder.heading(title, level)
    builder.block("Trains are booked early.")
    builder.heading("Planes", 2)
    builder.block("Planes are booked late.")
    pieces = splitter.split(builder.build(), token_starts)
    assert [piece.heading for piece in pieces] == [("Travel", "Trains"), ("Travel", "Planes")]


def test_parts_of_a_long_section_are_alike_in_size() -> None:
    builder = ExtractBuilder()
    builder.block(" ".join(f"Sentence number {n} says little." for n in range(42)))
    sizes = [piece.end - piece.start for piece in splitter.split(builder.build(), token_starts, 200)]
    assert len(sizes) == 2 and min(sizes) > 0.7 * max(sizes)


def test_the_embedder_reads_every_passage_to_its_end(embedder: MiniLM) -> None:
    builder = ExtractBuilder()
    builder.block("Antidisestablishmentarianism " * 300)
    builder.block("हिन्दी में लिखा हुआ बहुत लम्बा वाक्य " * 200)
    extract = builder.build()
    pieces = splitter.split(extract, embedder.token_starts)
    longest = max(len(embedder.token_starts(extract.text[piece.start : piece.end])) for piece in pieces)
    assert longest <= embedder.max_tokens


def test_a_language_the_embedder_spells_out_is_not_cut_to_scraps(embedder: MiniLM) -> None:
    builder = ExtractBuilder()
    hindi = "हिन्दी में लिखा हुआ एक साधारण वाक्य। " * 40
    builder.block(hindi)
    english = "Sentences of English are measured in tokens as before. " * 40
    builder.block(english)
    extract = builder.build()
    pieces = splitter.split(extract, embedder.token_starts, knows=embedder.knows)
    assert "".join("".join(extract.text[p.start : p.end].split()) for p in pieces) == "".join(
        (hindi + english).split()
    )
    sizes = [
        p.end - p.start
        for p in pieces
        if extract.text[p.start] > "\u0900" and "S" not in extract.text[p.start : p.end]
    ]
    assert min(sizes) > 500 and max(sizes) <= 1000
    for piece in pieces:
        if extract.text[piece.start] < "\u0900":
            assert len(embedder.token_starts(extract.text[piece.start : piece.end])) <= splitter.LIMIT


def inside(extract: Extract, piece: splitter.Piece) -> str:
    return extract.text[piece.start : piece.end]


@settings(max_examples=150, deadline=None)
@given(parts, st.integers(6, 40), st.integers(1, 30))
def test_passages_that_overlap_repeat_the_end_of_the_one_before(
    given_parts: list[tuple[str, str]], limit: int, overlap: int
) -> None:
    extract = build(given_parts)
    pieces = splitter.split(extract, token_starts, limit, overlap=overlap)
    titles = {(heading.start, heading.end) for heading in extract.headings}
    assert len({(piece.start, piece.end) for piece in pieces}) == len(pieces), "no passage twice"
    assert sorted(piece.end for piece in pieces) == [piece.end for piece in pieces]
    for before, piece in itertools.pairwise(pieces):
        assert piece.start > before.start or piece.end > before.end
        if piece.start < before.end:
            assert piece.heading == before.heading and piece.page == before.page
            assert extract.text[piece.start : before.end].strip()
    for piece in pieces:
        text = inside(extract, piece)
        assert text == text.strip() and text
        assert piece.page == extract.page_of(piece.start) == extract.page_of(piece.end - 1)
        if (piece.start, piece.end) not in titles:
            assert len(token_starts(text)) <= limit
    held = {at for piece in pieces for at in range(piece.start, piece.end)}
    held |= {at for heading in extract.headings for at in range(heading.start, heading.end)}
    assert all(at in held or letter.isspace() for at, letter in enumerate(extract.text))


def test_overlap_is_in_whole_sentences() -> None:
    builder = ExtractBuilder()
    builder.block(" ".join(f"Sentence number {n} says very little." for n in range(60)))
    extract = builder.build()
    pieces = splitter.split(extract, token_starts, 60, overlap=14)
    assert len(pieces) > 5
    for before, piece in itertools.pairwise(pieces):
        repeated = extract.text[piece.start : before.end]
        assert repeated.count("Sentence") == 2 and repeated.startswith("Sentence") and repeated.endswith(".")


def table(rows: int) -> str:
    return "\n".join(["Part | Colour | Price", *(f"HN{n} | green. Dark | {n} crowns" for n in range(rows))])


def test_a_table_that_fits_is_not_cut() -> None:
    builder = ExtractBuilder()
    builder.block("Words before the table. " * 8)
    builder.block(table(6))
    builder.block("Words behind the table. " * 8)
    extract = builder.build()
    pieces = splitter.split(extract, token_starts, 60)
    assert len(pieces) > 1
    assert sum(table(6) in inside(extract, piece) for piece in pieces) == 1
    assert not any(piece.lead for piece in pieces)


def test_each_further_part_of_a_table_is_led_by_its_header() -> None:
    builder = ExtractBuilder()
    builder.heading("Prices", 1)
    builder.block(table(40))
    extract = builder.build()
    pieces = splitter.split(extract, token_starts, 60, overlap=20)
    assert len(pieces) > 4
    assert [piece.lead for piece in pieces] == ["", *["Part | Colour | Price"] * (len(pieces) - 1)]
    assert "\n".join(inside(extract, piece) for piece in pieces) == table(40), "rows whole, none twice"
    for piece in pieces:
        assert len(token_starts(piece.lead)) + len(token_starts(inside(extract, piece))) <= 60


def test_a_header_too_long_to_repeat_is_not() -> None:
    builder = ExtractBuilder()
    builder.block("\n".join([" | ".join(f"column{n}" for n in range(30)), *["1 | 2 | 3"] * 60]))
    assert not any(piece.lead for piece in splitter.split(builder.build(), token_starts, 60))


def test_a_record_that_fits_is_not_cut_and_one_that_does_not_keeps_its_name() -> None:
    builder = ExtractBuilder()
    for n in range(20):
        builder.record(f"name: Row {n}\ncolour: green. Dark\nprice: {n} crowns")
    builder.record("name: Long one\n" + "\n".join(f"field{n}: some words. More words" for n in range(40)))
    extract = builder.build()
    pieces = splitter.split(extract, token_starts, 50)
    texts = [inside(extract, piece) for piece in pieces]
    for n in range(20):
        whole = f"name: Row {n}\ncolour: green. Dark\nprice: {n} crowns"
        assert any(whole in text for text in texts)
    led = [piece for piece in pieces if piece.lead]
    assert len(led) >= 3 and {piece.lead for piece in led} == {"name: Long one"}
    assert led == pieces[-len(led) :]


def test_a_passage_is_no_longer_than_the_embedder_reads() -> None:
    assert splitter.largest(254) == 200 and splitter.largest(8192) == 200
    assert splitter.largest(8192, 1000) == 1000 and splitter.largest(254, 1000) == 200
    assert splitter.largest(126, 200) <= 126 - 30 and splitter.largest(16, 200) == 16
